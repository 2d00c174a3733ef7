"""Worker processes for the indexer: the same function over many files, on all cores.

A worker ends when the other end of its pipe is closed, thus also when the indexer is killed. One
that dies over a file is replaced; its files are tried again one by one, and the file over
which a worker dies alone is given up with a reason.
"""

import logging
import multiprocessing
import os
import signal
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

from viewer.wording import Later

T = TypeVar("T")
Task = Callable[[int, bytes], T]
"""What is done to one file, given its id and path; a function of a module, so it can be sent."""
GiveUp = Callable[[int, bytes, str], T]
"""The result for a file that could not be worked on, given why; a function of a module too."""
Files = list[tuple[int, bytes]]
Work = tuple[Task[T], GiveUp[T]]
Worked = tuple[list[T], str | None]
"""The results, and what a log should say of a mistake of the program."""

_log = logging.getLogger(__name__)

# What waits in a pipe must be less than the pipe holds (64 KB), or both ends would wait.
_CHUNK_FILES = 64
_CHUNK_BYTES = 12_000
_WAITING = 2
_MOST_WORKERS = 8
_DIED: Later = "It stopped the program that read it."
_FAILED: Later = "The program failed over it."


@dataclass
class _Worker:
    process: SpawnProcess
    pipe: "Connection[object, object]"
    waiting: deque[Files] = field(default_factory=deque)


def worker_count() -> int:
    """How many workers keep this machine busy when nearly all of the work is theirs."""
    return max(1, min(_MOST_WORKERS, os.cpu_count() or 1))


def reader_count() -> int:
    """How many workers are of use when the indexer and its full text keep two cores busy."""
    return max(0, min(_MOST_WORKERS, (os.cpu_count() or 1) - 2))


def done(
    task: Task[T], give_up: GiveUp[T], files: Iterable[tuple[int, bytes]], count: int
) -> Generator[list[T], None, None]:
    """The results of `task` for all files, some at a time, in about the order of the files.

    With a `count` of 0 the work is done here. A mistake of the program over one file costs that
    file only; the first is logged.
    """
    run = _Run((task, give_up), iter(files))
    try:
        yield from run.here() if count == 0 else run.apart(count)
    finally:
        run.stop()


class _Run(Generic[T]):
    """One call of `done`."""

    def __init__(self, work: Work[T], files: Iterator[tuple[int, bytes]]) -> None:
        self._work = work
        self._files = files
        self._again: deque[Files] = deque()
        self._workers: list[_Worker] = []
        self._has_failed = False

    def here(self) -> Iterator[list[T]]:
        """All results, from this process."""
        while chunk := self._next_chunk():
            yield self._checked(_worked(self._work, chunk))

    def apart(self, count: int) -> Iterator[list[T]]:
        """All results, from so many processes."""
        self._workers = [_started(self._work) for _ in range(count)]
        for worker in self._workers:
            self._feed(worker)
        while busy := {worker.pipe: worker for worker in self._workers if worker.waiting}:
            for pipe in wait(list(busy)):
                worker = busy[pipe]  # type: ignore[index]
                try:
                    results: Worked[T] = worker.pipe.recv()  # type: ignore[assignment]
                except (EOFError, OSError):
                    yield from self._replace(worker)
                    continue
                worker.waiting.popleft()
                self._feed(worker)
                yield self._checked(results)

    def stop(self) -> None:
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join(timeout=5)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.process.close()

    def _feed(self, worker: _Worker) -> None:
        """Keep chunks waiting for a worker, so that it never waits for one."""
        while len(worker.waiting) < _WAITING and (chunk := self._next_chunk()):
            worker.waiting.append(chunk)
            with suppress(OSError):  # its end is met when it is listened to
                worker.pipe.send(chunk)

    def _next_chunk(self) -> Files:
        if self._again:
            return self._again.popleft()
        chunk: Files = []
        size = 0
        for id, raw in islice(self._files, _CHUNK_FILES):
            chunk.append((id, raw))
            size += len(raw)
            if size > _CHUNK_BYTES:
                break
        return chunk

    def _checked(self, worked: Worked[T]) -> list[T]:
        results, failure = worked
        if failure is not None and not self._has_failed:
            self._has_failed = True
            _log.error("Some articles could not be worked on. The first of them:\n%s", failure)
        return results

    def _replace(self, worker: _Worker) -> Iterator[list[T]]:
        """Put a new worker in the place of one that died, and its files back into the queue."""
        fatal, *others = worker.waiting
        if len(fatal) == 1:
            yield [self._work[1](*fatal[0], _DIED)]
        else:
            self._again.extend([file] for file in fatal)
        self._again.extend(others)
        worker.pipe.close()
        worker.process.join()
        worker.process.close()
        fresh = _started(self._work)
        self._workers[self._workers.index(worker)] = fresh
        self._feed(fresh)


def _started(work: Work[T]) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(work, theirs), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _serve(work: Work[T], pipe: "Connection[object, object]") -> None:
    """The life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the indexer decides when to stop
    with suppress(EOFError, OSError):
        while True:
            files: Files = pipe.recv()  # type: ignore[assignment]
            pipe.send(_worked(work, files))


def _worked(work: Work[T], files: Files) -> Worked[T]:
    """The results for some files."""
    task, give_up = work
    results: list[T] = []
    failure: str | None = None
    for id, raw in files:
        try:
            results.append(task(id, raw))
        except Exception:
            failure = f"{os.fsdecode(raw)!r}\n{traceback.format_exc()}"
            results.append(give_up(id, raw, _FAILED))
    return results, failure
