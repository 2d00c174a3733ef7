"""A notebook opens whatever is met on the disk, or a sentence says why it does not."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.errors import ViewerError
from viewer.notebook import backup as backup_module
from viewer.notebook import check, lock, mending, opening, schema
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.listing import Wanted
from viewer.notebook.seals import seal
from viewer.notebook.store import Notebook
from viewer.paths import Places


def set_aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("notebook-damaged-*.sqlite3"))


def count(notebook: Notebook) -> int:
    return len(bookmarks_in(notebook))


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


def test_a_second_program_can_only_read(kept: Path) -> None:
    with Notebook.open(kept) as first:
        with Notebook.open(kept) as second:
            assert second.read_only
            assert f"process {os.getpid()} on " in second.notices[0]
            first.bookmarks.add(bookmark(4))
            assert count(second) == 4
            with pytest.raises(ViewerError, match="open in another program"):
                second.bookmarks.add(bookmark(5))
        first.bookmarks.add(bookmark(5))
    with Notebook.open(kept) as again:
        assert not again.read_only
        assert again.notices == ()


def test_a_second_program_writes_when_the_first_has_gone(kept: Path, tmp_path: Path) -> None:
    first = Notebook.open(kept)
    with Notebook.open(kept, words=tmp_path / "words.sqlite3") as second:
        with pytest.raises(ViewerError, match="open in another program"):
            second.bookmarks.add(bookmark(4))
        first.bookmarks.add(bookmark(5))
        first.close()
        second.bookmarks.add(bookmark(4))
        assert not second.read_only
        assert {bookmark(4).key, bookmark(5).key} <= second.bookmarks.keys()
        assert len(second.listing(Wanted(text="story")).numbers) == count(second)
        with Notebook.open(kept) as third:
            assert third.read_only
    with Notebook.open(kept) as again:
        assert again.notices == ()
        assert {bookmark(4).key, bookmark(5).key} <= again.bookmarks.keys()


def test_a_second_program_does_not_mend(kept: Path) -> None:
    with Notebook.open(kept):
        whole = kept.read_bytes()
        kept.write_bytes(whole[:5000])
        with pytest.raises(ViewerError, match="damaged"):
            Notebook.open(kept)
        kept.write_bytes(whole)
    assert not set_aside(kept)


def test_a_notebook_left_open_on_another_machine_is_told(kept: Path) -> None:
    lock.lock_file(kept).write_text("process 12 on other-machine since 2024-03-01 10:00:00+00:00\n")
    with Notebook.open(kept) as notebook:
        assert "process 12 on other-machine since 2024-03-01" in notebook.notices[0]
        assert not notebook.read_only
    assert lock.lock_file(kept).read_text() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows disks all know locks")
def test_a_disk_without_locks_can_hold_a_notebook(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_locks)
    with Notebook.open(kept) as notebook:
        assert not notebook.read_only
        notebook.bookmarks.add(bookmark(4))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")
def test_a_child_process_does_not_hold_the_notebook(kept: Path) -> None:
    with Notebook.open(kept) as notebook:
        held = os.dup(notebook._claim.descriptor)  # type: ignore[union-attr]
    with Notebook.open(kept) as notebook:
        assert not notebook.read_only
    os.close(held)


def test_the_notebook_stays_where_it_is(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(kept.parent)
    with Notebook.open(Path(kept.name)) as notebook:
        monkeypatch.chdir(kept.parent.parent)
        notebook.bookmarks.add(bookmark(4))
    assert len(backups(folder_beside(kept))) == 2


def test_a_lock_of_another_program_is_a_sentence(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending, "BUSY_SECONDS", 0.01)
    with Notebook.open(kept) as notebook:
        other = sqlite3.connect(kept, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ViewerError, match="locked the notebook"):
            notebook.bookmarks.add(bookmark(4))
        assert not notebook.bookmarks.contains(bookmark(4).key)
        other.execute("ROLLBACK")
        notebook.bookmarks.add(bookmark(4))
        other.close()
    other = sqlite3.connect(kept, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ViewerError, match="locked the notebook"):
        Notebook.open(kept)
    other.close()
    with Notebook.open(kept) as notebook:
        assert count(notebook) == 4


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file is in the way")
    with pytest.raises(ViewerError, match="cannot be used"):
        Notebook.open(tmp_path / "data" / "notebook.sqlite3")


READ_ONLY_SESSION = """
import os, sys
import tempfile  # while the libraries can still be read
from pathlib import Path
from tests.notebook.samples import bookmark, bookmarks_in
from viewer.errors import ViewerError
from viewer.notebook.store import Notebook
if os.getuid() == 0:
    os.setuid(65534)
path = Path(sys.argv[1])
with Notebook.open(path) as notebook:
    print(notebook.read_only, len(bookmarks_in(notebook)), *notebook.notices)
    try:
        notebook.bookmarks.add(bookmark(9))
    except ViewerError as error:
        print(error.sentence)
try:
    Notebook.open(path.with_name("other.sqlite3"))
except ViewerError as error:
    print(error.sentence)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter on Windows")
@pytest.mark.parametrize("mode", [0o555, 0o777])
@pytest.mark.parametrize("log", [b"", b"0" * 100])
def test_what_cannot_be_written_is_read(kept: Path, log: bytes, mode: int) -> None:
    # Not under pytest's folder: nobody but its owner may look into that.
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, kept.name)
        shutil.copyfile(kept, path)
        path.with_name(path.name + "-wal").write_bytes(log)
        path.chmod(0o444)
        path.with_name(path.name + "-wal").chmod(0o444)
        path.parent.chmod(mode)
        output = subprocess.run(
            [sys.executable, "-c", READ_ONLY_SESSION, str(path)],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        path.parent.chmod(0o755)
        assert path.read_bytes() == kept.read_bytes()
        assert path.with_name(path.name + "-wal").read_bytes() == log
    opened, refused, *missing = output.splitlines()
    assert opened.startswith("True 3 The notebook cannot be written")
    assert refused.startswith("The notebook cannot be written")
    if mode == 0o555:
        assert missing[0].startswith("The notebook cannot be used (permission denied)")


LOCKED_OUT_SESSION = """
import os, sys
from pathlib import Path
from viewer.errors import ViewerError
from viewer.notebook.store import Notebook
if os.getuid() == 0:
    os.setuid(65534)
try:
    Notebook.open(Path(sys.argv[1]))
except ViewerError as error:
    print(error.sentence)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter on Windows")
def test_a_folder_that_cannot_be_entered_is_a_sentence() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "notebook.sqlite3")
        path.touch()
        path.parent.chmod(0o000)
        output = subprocess.run(
            [sys.executable, "-c", LOCKED_OUT_SESSION, str(path)],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        path.parent.chmod(0o755)
    assert output.startswith("The notebook cannot be used (permission denied)")


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
