"""A notebook opens whatever is met on the disk, or a sentence says why it does not."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, bookmarks_in, count, set_aside
from viewer.errors import ViewerError
from viewer.notebook import backup as backup_module
from viewer.notebook import check, lock, mending, opening, schema
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.seals import seal
from viewer.notebook.store import Notebook
from viewer.paths import Places


def make_newer(path: Path, change: str) -> None:
    """What a program of the future leaves."""
    connection = sqlite3.connect(path)
    connection.execute(change)
    connection.execute("PRAGMA user_version = 99")
    about = (1, 99, schema.layout(connection), 3, "")
    connection.execute("REPLACE INTO about VALUES (?, ?, ?, ?, ?, ?)", (*about, seal(about)))
    connection.commit()
    connection.close()


def test_a_newer_notebook_is_read_and_not_touched(kept: Path) -> None:
    make_newer(kept, "CREATE TABLE story (words TEXT)")
    before = kept.read_bytes()
    with Notebook.open(kept) as notebook:
        assert notebook.read_only
        assert "newer version" in " ".join(notebook.notices)
        assert count(notebook) == 3
        with pytest.raises(ViewerError, match="newer version"):
            notebook.bookmarks.add(bookmark(4))
        with pytest.raises(ViewerError, match="newer version"):
            notebook.bookmarks.remove(bookmark(1).key)
        notebook.bookmarks.moved(bookmark(1).key, Path("/new"))
        assert bookmarks_in(notebook)[2] == bookmark(1), "a hint is not worth a refusal"
        assert notebook.back_up() is None
        assert not notebook.bookmarks.contains(bookmark(4).key)
        assert count(notebook) == 3
    assert kept.read_bytes() == before
    assert len(backups(folder_beside(kept))) == 1


def test_a_newer_notebook_that_cannot_be_understood_says_so(kept: Path) -> None:
    make_newer(kept, "ALTER TABLE article RENAME TO marked")
    before = kept.read_bytes()
    with pytest.raises(ViewerError, match="cannot be shown"):
        Notebook.open(kept)
    assert kept.read_bytes() == before
    assert not set_aside(kept)
    lock.claim(kept).release()


@pytest.mark.parametrize(
    ("offset", "value"),
    [
        pytest.param(60, (99).to_bytes(4, "big"), id="a newer version"),
        pytest.param(60, (0).to_bytes(4, "big"), id="an older version"),
        pytest.param(68, b"GPKG", id="another application"),
        pytest.param(18, b"\x03", id="a file format to read only"),
        pytest.param(56, (2).to_bytes(4, "big"), id="another encoding"),
    ],
)
def test_a_damaged_header_is_not_believed(kept: Path, offset: int, value: bytes) -> None:
    content = bytearray(kept.read_bytes())
    content[offset : offset + len(value)] = value
    kept.write_bytes(content)
    with Notebook.open(kept) as notebook:
        assert not notebook.read_only
        assert "was damaged" in notebook.notices[0]
        assert count(notebook) == 3
    assert set_aside(kept)[0].read_bytes() == content


def test_a_changed_letter_is_noticed(kept: Path) -> None:
    content = kept.read_bytes()
    assert b"Story 2" in content
    kept.write_bytes(content.replace(b"Story 2", b"Storz 2"))
    with Notebook.open(kept) as notebook:
        assert "was damaged" in notebook.notices[0]
        assert str(set_aside(kept)[0]) in notebook.notices[0]
        assert {each.headline for each in bookmarks_in(notebook)} == {
            "Story 1",
            "Story 2",
            "Story 3",
        }
    assert b"Storz 2" in set_aside(kept)[0].read_bytes()
    with Notebook.open(kept) as notebook:
        assert notebook.notices == (), "it is told once"


def test_the_newest_good_backup_is_restored(kept: Path) -> None:
    with Notebook.open(kept) as notebook:
        notebook.bookmarks.add(bookmark(4))
    newest, _older = backups(folder_beside(kept))
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    kept.write_bytes(b"not a database, but long enough to have a header" * 10)
    with Notebook.open(kept) as notebook:
        assert "was damaged" in notebook.notices[0]
        assert count(notebook) == 3


def test_damage_without_a_backup_begins_a_new_notebook(kept: Path) -> None:
    shutil.rmtree(folder_beside(kept))
    kept.write_bytes(kept.read_bytes()[:5000])
    with Notebook.open(kept) as notebook:
        assert "no good backup" in notebook.notices[0]
        assert count(notebook) == 0
        notebook.bookmarks.add(bookmark(4))
    assert len(set_aside(kept)) == 1


def test_two_damages_in_a_second_are_both_kept(kept: Path) -> None:
    for number in (1, 2):
        kept.write_bytes(b"%d" % number * 4096)
        Notebook.open(kept).close()
    assert [file.read_bytes()[:1] for file in set_aside(kept)] in ([b"1", b"2"], [b"2", b"1"])


@pytest.mark.parametrize("lose", [Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_missing_notebook_comes_back_from_its_backup(
    kept: Path, lose: Callable[[Path], object]
) -> None:
    lose(kept)
    with Notebook.open(kept) as notebook:
        assert "was missing" in notebook.notices[0]
        assert count(notebook) == 3


def test_the_log_of_a_lost_notebook_does_not_enter_the_next(kept: Path) -> None:
    log = kept.with_name(kept.name + "-wal")
    log.write_bytes(b"an old log")
    kept.unlink()
    with Notebook.open(kept) as notebook:
        assert count(notebook) == 3
    (aside,) = kept.parent.glob("notebook-damaged-*.sqlite3-wal")
    assert aside.read_bytes() == b"an old log"


def test_a_start_that_was_cut_off_leaves_nothing_to_tell(profile: Places) -> None:
    profile.data.mkdir(parents=True)
    sqlite3.connect(profile.notebook).close()
    Notebook.open(profile.notebook).close()
    profile.notebook.unlink()
    connection = sqlite3.connect(profile.notebook)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    with Notebook.open(profile.notebook) as notebook:
        assert notebook.notices == ()
        notebook.bookmarks.add(bookmark(1))
    assert not set_aside(profile.notebook)


def test_a_foreign_database_is_set_aside(profile: Places) -> None:
    profile.data.mkdir(parents=True)
    connection = sqlite3.connect(profile.notebook)
    connection.execute("CREATE TABLE other (x)")
    connection.close()
    with Notebook.open(profile.notebook) as notebook:
        assert "was damaged" in notebook.notices[0]
    assert len(set_aside(profile.notebook)) == 1


def test_the_room_costs_nothing_to_enter() -> None:
    code = (
        "import sys, viewer.notebook, viewer.notebook.types; print('sqlite3' in sys.modules);"
        "import viewer.notebook.store; print('PySide6' in sys.modules)"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout
    assert output.split() == ["False", "False"]


def test_after_a_clean_end_the_rows_are_not_read_again(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unexpected(*_: object) -> int:
        raise AssertionError("checked row by row")

    with monkeypatch.context() as unchecked:
        unchecked.setattr(mending, "check", unexpected)
        unchecked.setattr(opening, "check", unexpected)
        with Notebook.open(kept) as notebook:
            assert count(notebook) == 3
        with Notebook.open(kept, writing=False) as notebook:
            assert count(notebook) == 3
        kept.write_bytes(kept.read_bytes().replace(b"Story 2", b"Storz 2"))
        with pytest.raises(AssertionError, match="row by row"):
            Notebook.open(kept)
    with Notebook.open(kept) as notebook:
        assert "was damaged" in notebook.notices[0]
        assert count(notebook) == 3


def test_nobody_waits_for_a_backup(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Notebook.open(kept) as notebook:
        notebook.bookmarks.add(bookmark(4))

        def meanwhile(copy: sqlite3.Connection) -> int:
            notebook.bookmarks.add(bookmark(5))
            return check.check(copy)

        monkeypatch.setattr(backup_module, "check", meanwhile)
        assert notebook.back_up() is not None
        monkeypatch.undo()
        assert count(notebook) == 5
