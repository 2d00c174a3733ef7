"""Walking folders: what is taken, what is passed over, and that nothing stops it."""

import os
import socket
import sys
from pathlib import Path

import pytest

from tests.library.archive import write
from viewer.library.scan import scan
from viewer.library.types import Found, Skipped

posix = pytest.mark.skipif(sys.platform == "win32", reason="names and kinds of POSIX")


def found(*roots: Path) -> list[Path]:
    return sorted(item.path for item in scan(roots) if isinstance(item, Found))


def skipped(*roots: Path) -> dict[Path, str]:
    return {item.path: item.code for item in scan(roots) if isinstance(item, Skipped)}


def test_articles_are_known_by_their_names(tmp_path: Path) -> None:
    taken = [write(tmp_path / name, "x") for name in ("a.txt", "b.MD", "c.markdown", "d.Text")]
    for name in ("e.html", "f.txt~", "g", ".h.txt"):
        write(tmp_path / name, "x")
    write(tmp_path / ".git" / "i.txt", "x")
    assert found(tmp_path) == sorted(taken)
    (other,) = (item for item in scan([tmp_path]) if isinstance(item, Skipped))
    assert (other.path, other.code) == (tmp_path, "other-name")
    assert other.sentence == "Files that are not named .txt, .text, .md or .markdown: 3."


def test_a_file_that_is_named_is_taken_whatever_its_name(tmp_path: Path) -> None:
    log = write(tmp_path / "story.log", "x")
    write(tmp_path / "other.log", "x")
    hidden = write(tmp_path / "sub" / ".kept", "x")
    assert found(log) == [log]
    assert found(tmp_path, log, hidden) == [log, hidden]


def test_the_stamp_tells_what_the_file_system_says(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "four", at=1_000)
    (item,) = scan([tmp_path])
    assert isinstance(item, Found)
    assert item.stamp == (4, 1_000_000_000_000, path.stat().st_ino)


def test_roots_that_overlap_give_each_file_once(tmp_path: Path) -> None:
    path = write(tmp_path / "sub" / "a.txt", "x")
    assert found(tmp_path / "sub", tmp_path, tmp_path, path) == [path]
    assert skipped(tmp_path, tmp_path / "sub") == {}


def test_five_hundred_nested_folders(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 500)
    path = write(deep / "a.txt", "x")
    assert found(tmp_path) == [path]


@posix
def test_names_that_are_no_text(tmp_path: Path) -> None:
    names = [b"new\nline.txt", b"quote'\".txt", b"latin\xe9.txt", b" .txt", "日本.txt".encode()]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
    assert sorted(os.fsencode(path.name) for path in found(tmp_path)) == sorted(names)


@posix
def test_links_are_followed_once(tmp_path: Path) -> None:
    path = write(tmp_path / "z" / "a.txt", "x")
    (tmp_path / "z" / "loop").symlink_to(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path / "z")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    write(outside / "b.txt", "x")
    (tmp_path / "out").symlink_to(outside)
    assert found(tmp_path) == [tmp_path / "out" / "b.txt", path]
    assert skipped(tmp_path) == {
        tmp_path / "z" / "loop": "seen",
        tmp_path / "again": "seen",
        tmp_path / "gone.txt": "broken-link",
    }


@posix
def test_pipes_sockets_and_devices_are_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        folder = Path.cwd()
        os.chdir(tmp_path)  # the path of a socket must be short
        try:
            server.bind("socket")
        finally:
            os.chdir(folder)
    (tmp_path / "null.txt").symlink_to("/dev/null")
    assert skipped(tmp_path) == {
        tmp_path / "pipe.txt": "pipe",
        tmp_path / "socket": "socket",
        tmp_path / "null.txt": "device",
    }
    assert skipped(Path("/dev/null")) == {Path("/dev/null"): "device"}


def test_a_root_that_is_not_there(tmp_path: Path) -> None:
    assert skipped(tmp_path / "none") == {tmp_path / "none": "missing"}


def test_a_folder_that_vanishes_under_the_scan(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "x")
    write(tmp_path / "sub" / "b.txt", "x")
    items = []
    for item in scan([tmp_path]):
        items.append(item)
        if isinstance(item, Found):
            (tmp_path / "sub" / "b.txt").unlink(missing_ok=True)
            if (tmp_path / "sub").exists():
                (tmp_path / "sub").rmdir()
    assert [item.path for item in items] == [tmp_path / "a.txt", tmp_path / "sub"]
    assert isinstance(items[1], Skipped)
    assert items[1].code == "missing"
