"""How long indexing takes, against a floor in the same run.

    python -m tests.bench.bench_index --count 100000 [--archive FOLDER] [--turns 5]

The floor does the least that any index could: walk, read, hand the bytes to Tantivy with two
threads, in one process. Seconds are of the clock; "cpu" counts all processes of a run, which is
steadier on a machine that does other things too. Floor and index are run in turns, and each index
is compared with the floors before and after it: a processor that many share is twice as fast in
one minute as in another.
"""

import argparse
import contextlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

from tests.bench.make_archive import make_archive
from viewer.library.catalogue import Catalogue
from viewer.library.indexer import index
from viewer.library.types import Phase

_QUOTED = 500  # articles over which the engine alone is timed


@dataclass(frozen=True)
class Cost:
    """What one run took."""

    seconds: float
    cpu: float
    megabytes: float
    """The most that all its processes held at once, resident (shared pages counted in each)."""


def floor(archive: Path, work: Path) -> None:
    """Walk, read, hand to Tantivy."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_text_field("body")
    (work / "floor").mkdir(parents=True)
    schema = builder.build()
    writer = tantivy.Index(schema, str(work / "floor")).writer(128_000_000, 2)
    for id, path in enumerate(_files(archive)):
        with open(path, "rb") as file:  # noqa: PTH123 - the floor takes the shortest way
            text = file.read().decode()
        writer.add_document(tantivy.Document.from_dict({"id": id, "body": text}, schema))
    writer.commit()
    writer.wait_merging_threads()


def searchable(archive: Path, work: Path) -> float | None:
    """Index until every article is listed and its text is searched; the moment of that."""
    with Catalogue.open(work / "cache") as catalogue:
        for progress in index(catalogue, [archive]):
            if progress.phase is Phase.READING and progress.done == progress.total:
                return time.perf_counter()
    return None


def complete(archive: Path, work: Path) -> None:
    """Index what is left."""
    with Catalogue.open(work / "cache") as catalogue:
        for _ in index(catalogue, [archive]):
            pass


def bare_walk(archive: Path, _work: Path) -> None:
    """Walk and ask for every file's stamp."""
    for _ in _files(archive):
        pass


def engine(archive: Path, _work: Path) -> None:
    """Find the quotations of some articles, in one process."""
    from viewer.articles.file import read_article
    from viewer.quotes.pipeline import find_quotations

    for _, path in zip(range(_QUOTED), _files(archive), strict=False):
        find_quotations(read_article(Path(path)).plain)


Run = Callable[[Path, Path], float | None]
"""What is measured; gives the moment at which what it is for was there, if that is not its end."""


def cost(run: Run, archive: Path, work: Path) -> Cost:
    """Run in a process of its own and take its measure."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_measured, args=(run, archive, work, theirs))
    process.start()
    most = 0.0
    while not ours.poll(0.05):
        most = max(most, sum(_resident(pid) for pid in _family(process.pid or 0)))
        if not process.is_alive():
            sys.exit(f"{run.__name__} failed")
    seconds, cpu = ours.recv()
    process.join()
    return Cost(seconds, cpu, most)


def _measured(run: Run, archive: Path, work: Path, pipe: "Connection[object, object]") -> None:
    begun, spent = time.perf_counter(), _cpu()
    ended = run(archive, work) or time.perf_counter()
    pipe.send((ended - begun, _cpu() - spent))


def _cpu() -> float:
    """Seconds of processor time, of this process and of those below it that ended."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _files(archive: Path) -> Iterator[str]:
    waiting = [str(archive)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    entry.stat()
                    yield entry.path


def _family(pid: int) -> list[int]:
    """A process and all below it (Linux)."""
    found = [pid]
    with contextlib.suppress(OSError):
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        found += [below for child in children for below in _family(int(child))]
    return found


def _resident(pid: int) -> float:
    with contextlib.suppress(OSError, IndexError):
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


def report(archive: Path, count: int, work: Path, turns: int) -> Iterator[str]:
    """Run all and tell the figures, a line each."""
    floors, readies = [], []
    for path in _files(archive):  # so that every run finds the files as warm
        Path(path).read_bytes()
    floors.append(cost(floor, archive, work / "0"))
    yield _line("floor: walk, read, Tantivy", floors[-1])
    for turn in range(1, turns + 1):
        readies.append(cost(searchable, archive, work / str(turn)))
        floors.append(cost(floor, archive, work / str(turn)))
        yield _line("articles searchable", readies[-1], _between(*floors[-2:]))
        yield _line("floor", floors[-1])
    ratios = [
        ready.seconds / _between(*floors[turn : turn + 2]).seconds
        for turn, ready in enumerate(readies)
    ]
    yield f"{'searchable, median':28} {median(ratios):8.2f} times the floors beside it"
    yield from rest(archive, count, work / str(turns), floors[-1], readies[-1])


def rest(archive: Path, count: int, work: Path, least: Cost, ready: Cost) -> Iterator[str]:
    """What comes after the articles are searchable, a line each."""
    whole = cost(complete, archive, work)
    yield _line("quotations after that", whole)
    alone = cost(engine, archive, work)
    yield _line(f"the engine, {_QUOTED} articles", alone)
    engine_seconds = alone.seconds / min(count, _QUOTED) * count
    bar = least.seconds + 0.6 * engine_seconds
    both = ready.seconds + whole.seconds
    yield f"{'quotations complete':28} {both / bar:8.2f} times (floor + 0.6 x engine)"
    bare = min((cost(bare_walk, archive, work) for _ in range(3)), key=lambda cost: cost.seconds)
    yield _line("bare walk", bare)
    again = min((cost(complete, archive, work) for _ in range(3)), key=lambda cost: cost.seconds)
    yield _line("nothing changed", again, bare)
    text = sum(Path(path).stat().st_size for path in _files(archive))
    size = sum(path.stat().st_size for path in (work / "cache").rglob("*") if path.is_file())
    yield f"{'index':28} {size / text:8.2f} times the text ({text / 1e6:,.0f} MB)"


def _between(before: Cost, after: Cost) -> Cost:
    """The floor as it would have been between two of its runs."""
    return Cost(
        (before.seconds + after.seconds) / 2,
        (before.cpu + after.cpu) / 2,
        max(before.megabytes, after.megabytes),
    )


def _line(what: str, cost: Cost, base: Cost | None = None) -> str:
    told = f"{what:28} {cost.seconds:8.2f} s {cost.cpu:8.2f} s cpu {cost.megabytes:6.0f} MB"
    if base is not None:
        told += f"   {cost.seconds / base.seconds:.2f} times (cpu {cost.cpu / base.cpu:.2f})"
    return told


def main() -> None:
    """Bench from the command line."""
    parser = argparse.ArgumentParser(description="Bench indexing against a floor.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--archive", type=Path, help="made before, with this many articles")
    parser.add_argument("--turns", type=int, default=5, help="of floor and index (5)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        archive = asked.archive or work / "archive"
        if asked.archive is None:
            make_archive(archive, asked.count)
        for line in report(archive, asked.count, work, asked.turns):
            print(line, flush=True)


if __name__ == "__main__":
    main()
