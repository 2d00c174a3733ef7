"""A notebook that another program has open, or that the disk does not let be written."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, count, set_aside
from viewer.errors import ViewerError
from viewer.notebook import lock, mending
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.listing import Wanted
from viewer.notebook.store import Notebook


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
