"""A session meets the end of the disk at every size: sentences, and nothing acknowledged is lost.

`python -m tests.notebook.full limit` lets files grow to seeded sizes only (the system refuses
the write that would pass it); `python -m tests.notebook.full FOLDER` fills the disk that FOLDER
lies on but for some kilobytes, so FOLDER should be a small disk made for it:
`mount -t tmpfs -o size=4m tmpfs FOLDER`. A number N after either takes every Nth size only.
"""

import json
import logging
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.errors import ViewerError
from viewer.notebook.store import Notebook

STEPS = (*range(0, 160, 4), 200, 300, 400)
"""Kilobytes that are left, for each session."""


def session(path: Path) -> tuple[set[str], int, list[str]]:
    """Keep and remove long bookmarks; gives what is kept, the refusals and their sentences."""
    kept: set[str] = set()
    refused: list[str] = []
    try:
        notebook = Notebook.open(path)
    except ViewerError as error:
        return kept, 1, [error.sentence]
    for number in range(24):
        one = bookmark(number, headline="long " * 800)
        try:
            if number % 6 == 5:
                notebook.bookmarks.remove(one.key)
                kept.discard(one.key)
            else:
                notebook.bookmarks.add(one)
                kept.add(one.key)
        except ViewerError as error:
            refused.append(error.sentence)
        assert notebook.bookmarks.keys() == kept
    notebook.close()
    return kept, len(refused), refused


@contextmanager
def file_limit(kilobytes: int) -> Iterator[None]:
    """No file of this process may grow beyond this."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def full_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    """The disk of `folder` has only so much room left."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 1024)
        except OSError:
            size = file.tell()
        file.truncate(max(0, size - kilobytes * 1024))
    try:
        yield
    finally:
        ballast.unlink()


def check_all(place: str, steps: tuple[int, ...]) -> Counter[str]:
    """A session for each step; raises AssertionError where something acknowledged is lost."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=None if place == "limit" else place) as folder:
        for begun in (False, True):
            for kilobytes in steps:
                path = Path(folder, f"{kilobytes} {begun}", "notebook.sqlite3")
                if begun:
                    Notebook.open(path).close()
                room = (
                    file_limit(kilobytes) if place == "limit" else full_disk(Path(place), kilobytes)
                )
                with room:
                    kept, refused, sentences = session(path)
                assert all(sentence.endswith(str(path)) for sentence in sentences), sentences
                with Notebook.open(path) as notebook:
                    assert notebook.notices == (), (kilobytes, notebook.notices)
                    assert notebook.bookmarks.keys() == kept, kilobytes
                    assert {each.key for each in bookmarks_in(notebook)} == kept, kilobytes
                shutil.rmtree(path.parent)
                outcomes["refused changes"] += refused
                outcomes["kept"] += len(kept)
                outcomes["sessions"] += 1
    return outcomes


if __name__ == "__main__":
    logging.disable()
    every = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print(json.dumps(check_all(sys.argv[1], STEPS[::every])))
