"""Indexing in a process of its own, so that the one with the window has time for the window.

The other process writes its Progress as pickles to its standard output. When nobody reads
there any more, because the generator was closed or this process ended in whatever way, it stops as
`index` does when it is closed, and loses nothing.
"""

import contextlib
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.indexer import index
from viewer.library.schema import DamagedIndex
from viewer.library.types import Progress

_POLITE = 5
"""How far the indexer steps back behind what a person waits for."""
_PATIENCE = 10.0
"""Seconds that a stopped indexer has for its last commit."""


def index_apart(folder: Path, roots: Sequence[Path]) -> Generator[Progress, None, None]:
    """What `index` gives for the catalogue in `folder`, from another process.

    Waiting for the next Progress costs nothing here. Takes a third of a second more than `index`.
    A catalogue that is found to be damaged on the way is made anew, once. Raises what `index` does.
    """
    try:
        yield from _told_by_another(folder, roots)
    except DamagedIndex:
        yield from _told_by_another(folder, roots)


def _told_by_another(folder: Path, roots: Sequence[Path]) -> Generator[Progress, None, None]:
    command = [sys.executable, "-m", __name__, os.fspath(folder), *map(os.fspath, roots)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        assert process.stdout is not None
        try:
            while True:
                told = pickle.load(process.stdout)
                if isinstance(told, ViewerError):
                    raise told
                if told is None:
                    return
                yield told
        except (EOFError, pickle.UnpicklingError) as error:
            raise ViewerError(
                "Indexing stopped before its end. What is indexed is kept, and the rest follows "
                "when it is started again."
            ) from error
        finally:
            process.stdout.close()
            _ended(process)


def _ended(process: "subprocess.Popen[bytes]") -> None:
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()


def main(folder: Path, roots: Sequence[Path]) -> None:
    """The life of the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who reads decides when to stop
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    told: ViewerError | None = None
    with contextlib.suppress(BrokenPipeError):
        try:
            with (
                Catalogue.open(folder) as catalogue,
                contextlib.closing(index(catalogue, roots)) as run,
            ):
                for progress in run:
                    _tell(progress)
        except ViewerError as error:
            told = error
        _tell(told)
        return
    # So that nothing is written to the closed pipe on the way out.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(told: Progress | ViewerError | None) -> None:
    pickle.dump(told, sys.stdout.buffer)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(root) for root in sys.argv[2:]])
