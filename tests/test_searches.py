"""Saved and recent searches: a small file that survives restarts, odd contents and full disks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.searches import MOST_RECENT, Searches


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "searches.json"


def test_without_a_file_there_are_none(file: Path) -> None:
    searches = Searches(file)
    assert (searches.saved, searches.recent, searches.notices) == ([], [], [])
    assert not file.exists()


def test_what_is_written_is_read_again(file: Path) -> None:
    searches = Searches(file)
    searches.save("speaker:Çağlar said:offer", 0)
    searches.save('"joint production"', 0)
    searches.note("jets")
    searches.write()
    again = Searches(file)
    assert again.saved == ['"joint production"', "speaker:Çağlar said:offer"]
    assert again.recent == ["jets"]
    assert "Çağlar" in file.read_text(encoding="utf-8"), "a person can read and edit it"


def test_a_search_is_saved_once_and_comes_back_to_its_place(file: Path) -> None:
    searches = Searches(file)
    for place, text in enumerate(("one", "two", "three")):
        searches.save(text, place)
    searches.save("two", 0)
    assert searches.saved == ["one", "two", "three"]
    searches.remove("two")
    searches.remove("two")
    assert searches.saved == ["one", "three"]
    searches.save("two", 1)
    assert searches.saved == ["one", "two", "three"]


def test_the_latest_search_stands_first_and_once(file: Path) -> None:
    searches = Searches(file)
    assert searches.note("one")
    assert searches.note("two")
    assert not searches.note(" two "), "nothing has changed, so nothing is to be written"
    assert not searches.note("  ")
    assert searches.note("one")
    assert searches.recent == ["one", "two"]


@given(st.lists(st.text(max_size=3), max_size=3 * MOST_RECENT))
def test_recent_searches_are_few_and_different(texts: list[str]) -> None:
    searches = Searches(Path("/nowhere/searches.json"))
    for text in texts:
        searches.note(text)
    assert len(searches.recent) <= MOST_RECENT
    assert len(set(searches.recent)) == len(searches.recent)
    made = [text.strip() for text in texts if text.strip()]
    assert searches.recent[:1] == made[-1:]


@pytest.mark.parametrize(
    "written",
    [
        b"{",
        b"[]",
        b"null",
        b'{"saved": []}',
        b'{"saved": "abc", "recent": []}',
        b'{"saved": [1], "recent": []}',
        b'{"saved": {"a": 1}, "recent": []}',
        b'{"saved": [], "recent": null}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_a_file_that_makes_no_sense_is_kept_aside_and_told(file: Path, written: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(written)
    searches = Searches(file)
    assert (searches.saved, searches.recent) == ([], [])
    aside = file.with_name("searches.unreadable.json")
    assert aside.read_bytes() == written
    assert len(searches.notices) == 1
    assert str(aside) in searches.notices[0]
    searches.save("jets", 0)
    searches.write()
    assert Searches(file).saved == ["jets"]
    assert aside.read_bytes() == written


def test_a_file_that_was_edited_by_hand_is_read(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('\ufeff{"saved": ["a", "b", "a"], "recent": ["x"], "more": 1}', "utf-8")
    searches = Searches(file)
    assert (searches.saved, searches.recent, searches.notices) == (["a", "b"], ["x"], [])


def test_a_disk_that_takes_nothing_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    searches = Searches(tmp_path / "config" / "searches.json")
    searches.note("jets")
    with pytest.raises(ViewerError, match="could not be kept"):
        searches.write()
