"""Indexing in a process of its own."""

import os
import sys
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.errors import ViewerError
from viewer.library.apart import index_apart
from viewer.library.catalogue import Catalogue
from viewer.library.types import Phase


def test_it_does_what_index_does(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"{number}"))
    steps = list(index_apart(tmp_path / "cache", [tmp_path / "in"]))
    assert steps[-1].phase is Phase.DONE
    with Catalogue.open(tmp_path / "cache") as catalogue:
        assert catalogue.count() == 3


def test_closing_it_ends_the_process(tmp_path: Path) -> None:
    for number in range(600):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"{number}"))
    run = index_apart(tmp_path / "cache", [tmp_path / "in"])
    while next(run).phase is not Phase.READING:
        pass
    run.close()
    with Catalogue.open(tmp_path / "cache") as catalogue:
        assert 0 < catalogue.count() <= 600
        assert list(index_apart(tmp_path / "cache", [tmp_path / "in"]))[-1].done == 600
        assert catalogue.count() == 600


def test_what_it_raises_is_raised_here(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ViewerError, match="can’t be written"):
        list(index_apart(tmp_path / "file" / "cache", [tmp_path]))


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for its children")
def test_a_process_that_is_killed_is_told(tmp_path: Path) -> None:
    for number in range(600):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"{number}"))
    run = index_apart(tmp_path / "cache", [tmp_path / "in"])
    next(run)
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    for child in children:
        if b"viewer.library.apart" in Path(f"/proc/{child}/cmdline").read_bytes():
            os.kill(int(child), 9)
    with pytest.raises(ViewerError, match="is kept"):
        list(run)


def test_an_index_that_is_damaged_is_made_anew(tmp_path: Path) -> None:
    count = 300
    for number in range(count):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"{number}"))
    list(index_apart(tmp_path / "cache", [tmp_path / "in"]))
    with (tmp_path / "cache" / "catalogue.sqlite3").open("r+b") as database:
        pages = database.seek(0, os.SEEK_END) // 4096
        for page in range(pages // 2, pages):
            database.seek(page * 4096)
            database.write(b"\xff" * 4096)
    for number in range(count):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"new {number}"))
    assert list(index_apart(tmp_path / "cache", [tmp_path / "in"]))[-1].done == count
    with Catalogue.open(tmp_path / "cache") as catalogue:
        assert catalogue.count() == count
