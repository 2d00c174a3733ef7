"""The numbers of what was read: a set on the disk that outlives whatever happens to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.notebook.read_store import VERSION, ReadStore

NUMBERS = st.sets(st.integers(0, 2**63 - 1) | st.integers(0, 20), max_size=30)
STEPS = st.lists(st.tuples(st.booleans(), NUMBERS), max_size=6)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_it_holds_what_a_set_would_hold_and_tells_what_changed(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[bool, set[int]]]
) -> None:
    path, held = tmp_path_factory.mktemp("read") / "read.sqlite3", set[int]()
    for adds, numbers in steps:
        with closing(ReadStore.open(path)) as store:
            changed = set(store.add(numbers) if adds else store.remove(numbers))
            assert changed == (numbers - held if adds else numbers & held)
            held = held | numbers if adds else held - numbers
            assert set(store.all()) == held
            assert store.among(numbers) == held & numbers


def test_many_numbers_are_small_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "read.sqlite3"
    with closing(ReadStore.open(path)) as store:
        added = store.add((number * 2**40 + 7) % 2**63 for number in range(20_000))
        assert len(added) == len(store.all()) == 20_000
    assert path.stat().st_size < 20_000 * 30


def test_a_damaged_store_is_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "read.sqlite3"
    path.write_bytes(b"no database at all" * 100)
    with closing(ReadStore.open(path)) as store:
        assert "unread again" in store.notice
        store.add([1])
    assert (tmp_path / "damaged-read.sqlite3").read_bytes().startswith(b"no database")
    with closing(ReadStore.open(path)) as store:
        assert (store.notice, list(store.all())) == ("", [1])


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "read.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(ViewerError, match="newer version"):
        ReadStore.open(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ViewerError, match="can’t be kept"):
        ReadStore.open(tmp_path / "file" / "read.sqlite3")


def test_after_it_is_closed_nothing_is_written(tmp_path: Path) -> None:
    store = ReadStore.open(tmp_path / "read.sqlite3")
    store.close()
    store.close()
    with pytest.raises(ViewerError, match="closing"):
        store.add([1])
