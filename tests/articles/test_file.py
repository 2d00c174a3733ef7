"""Files on disk: what is read, and what is refused without waiting."""

import os
import socket
import time
from pathlib import Path

import pytest

from viewer.articles.file import LIMIT, read_article, read_header
from viewer.errors import ViewerError

_READERS = pytest.mark.parametrize("read", [read_article, read_header])


@_READERS
def test_a_missing_file_is_said_to_be_missing(read: object, tmp_path: Path) -> None:
    assert callable(read)
    for path in (tmp_path / "none.txt", tmp_path / "no" / "none.txt", tmp_path / "a\0b"):
        with pytest.raises(ViewerError, match="does not exist"):
            read(path)


@_READERS
def test_a_folder_is_no_article(read: object, tmp_path: Path) -> None:
    assert callable(read)
    with pytest.raises(ViewerError, match="is a folder"):
        read(tmp_path)


@_READERS
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_at_once(read: object, tmp_path: Path) -> None:
    assert callable(read)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ViewerError, match="is a pipe"):
        read(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_takes_the_place_of_a_file_is_refused_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example_file: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    looked_at_before = example_file.stat()
    monkeypatch.setattr(Path, "stat", lambda *_, **__: looked_at_before)
    with pytest.raises(ViewerError, match="is a pipe"):
        read_article(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        with pytest.raises(ViewerError, match="is a socket"):
            read_article(Path("s"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_refused() -> None:
    with pytest.raises(ViewerError, match="is a device"):
        read_article(Path("/dev/zero"))


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(ViewerError, match="leads back to itself"):
        read_article(tmp_path / "loop")


def test_a_link_to_an_article_is_the_article(tmp_path: Path, example_file: Path) -> None:
    (tmp_path / "link.txt").symlink_to(example_file)
    assert read_article(tmp_path / "link.txt") == read_article(example_file)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(ViewerError, match="no permission"):
        read_article(path)


def test_a_name_of_any_bytes_can_be_shown(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"odd\xff\nname.txt")
    try:
        path.write_text("# \n")
    except OSError:
        pytest.skip("this file system takes no such name")
    assert read_article(path).headline == "odd��name"


def test_a_long_line_is_read_as_far_as_asked_and_whole_on_request(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("# Long\n\n" + "All words of one line. " * 2_200_000, "utf-8")
    began = time.perf_counter()
    article = read_article(path)
    assert time.perf_counter() - began < 2
    assert not article.complete
    assert len(article.text) <= LIMIT
    assert article.plain.endswith(("All", "words", "of", "one", "line."))
    assert "incomplete" in [problem.code for problem in article.problems]
    whole = read_article(path, limit=None)
    assert whole.complete
    assert whole.text.startswith(article.text)
    assert whole.plain.endswith("line.")
    assert len(whole.text) > 50_000_000


def test_a_large_file_is_cut_after_a_whole_line(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("# Many\n" + "One “paragraph”.\n" * 100, "utf-8")
    article = read_article(path, limit=500)
    assert article.text.endswith("One “paragraph”.\n")
    assert {block.markdown for block in article.blocks} == {"One “paragraph”."}
    assert read_article(path, limit=path.stat().st_size).complete
