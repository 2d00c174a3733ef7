"""A session meets the end of the disk at every size: sentences, and nothing acknowledged is lost.

`python -m tests.notebook.full limit` lets files grow to seeded sizes only (the system refuses
the write that would pass it); `python -m tests.notebook.full FOLDER` fills the disk that FOLDER
lies on but for some kilobytes, so FOLDER should be a small disk made for it:
`mount -t tmpfs -o size=8m tmpfs FOLDER`. A number N after either takes every Nth size only.
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

from tests.notebook.kill import Model, state
from tests.notebook.samples import (
    START,
    alias,
    bookmark,
    clip,
    correction,
    dossier,
    item,
    namesake,
    note,
)
from viewer.errors import ViewerError
from viewer.notebook import steps
from viewer.notebook.listing import Wanted
from viewer.notebook.steps import Keep, Step
from viewer.notebook.store import Notebook

STEPS = (*range(0, 320, 8), 400, 600, 800)
"""Kilobytes that are left, for each session."""


def changes() -> Iterator[Step]:
    """Everything that can be done, with long texts; every fourth makes room."""
    for number in range(12):
        one = clip(number, tags=(f"tag {number}",))
        yield Keep((bookmark(number, headline="long " * 1600), one))
        yield Keep((note(number, text="longer " * 1200, on=one),))
        yield steps.Steps(
            (
                steps.Correct((correction(number),)),
                steps.Reword(((note(number).id, "long again " * 1000, START),)),
                steps.RenameTag(f"tag {number}", "all " * 50),
                steps.JoinSpeakers((alias(1 + number),)),
                steps.TellApart((namesake(number), namesake(0, outlet="long " * number))),
                steps.KeepDossiers((dossier(number),)),
                steps.PutItems((item(number, dossier(number), one),)),
            )
        )
        if number % 4 == 3:
            yield steps.Drop((one.id, bookmark(number - 1).id))


def session(path: Path, model: Model) -> tuple[int, list[str]]:
    """Do what can be done; gives the acknowledged changes and the sentences of the others."""
    refused: list[str] = []
    try:
        notebook = Notebook.open(path, words=path.with_name("words.sqlite3"))
    except ViewerError as error:
        return 0, [error.sentence]
    acknowledged = 0
    for step in changes():
        try:
            notebook.do(step)
        except ViewerError as error:
            refused.append(error.sentence)
            continue
        model.make(step)
        acknowledged += 1
        if acknowledged % 10 == 0:
            notebook.listing(Wanted(text="longer"))
    assert state(notebook) == model.state()
    notebook.close()
    return acknowledged, refused


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


def check_all(place: str, sizes: tuple[int, ...]) -> Counter[str]:
    """A session for each size; raises AssertionError where something acknowledged is lost."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=None if place == "limit" else place) as folder:
        for begun in (False, True):
            for kilobytes in sizes:
                path = Path(folder, f"{kilobytes} {begun}", "notebook.sqlite3")
                if begun:
                    Notebook.open(path).close()
                model = Model()
                room = (
                    file_limit(kilobytes) if place == "limit" else full_disk(Path(place), kilobytes)
                )
                with room:
                    acknowledged, sentences = session(path, model)
                assert all(sentence.endswith(str(path)) for sentence in sentences), sentences
                with Notebook.open(path) as notebook:
                    assert notebook.notices == (), (kilobytes, notebook.notices)
                    assert state(notebook) == model.state(), kilobytes
                model.close()
                shutil.rmtree(path.parent)
                outcomes["refused changes"] += len(sentences)
                outcomes["kept"] += acknowledged
                outcomes["sessions"] += 1
    return outcomes


if __name__ == "__main__":
    logging.disable()
    every = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print(json.dumps(check_all(sys.argv[1], STEPS[::every])))
