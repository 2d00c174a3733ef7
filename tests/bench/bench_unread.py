"""How long marks of read articles take, and finding in a long article.

    python -m tests.bench.bench_unread --archive FOLDER --profile PROFILE

The archive is indexed before into that profile (pullquote --profile PROFILE index FOLDER), whose
marks are thrown away. Milliseconds, the least of a few calls where a call changes nothing.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from viewer.library.types import EVERYTHING
from viewer.paths import places
from viewer.read_marks import ReadMarks
from viewer.search.in_page import PageText
from viewer.search.parse import parse
from viewer.session import Session

_UNREAD = parse("is:unread")
_WORDS = 65_000


def report(session: Session) -> Iterator[str]:
    """The figures of the open library, a line each."""
    marks = session.read_marks
    with session.catalogue() as catalogue:
        ids, rows = catalogue.ids(), catalogue.rows(catalogue.ids(limit=128))
    session.prepare_search()
    yield f"{len(ids):,} articles"
    yield _once("one is marked", lambda: marks.mark_ids(ids[:1]))
    few = ids[:: max(1, len(ids) // 1000)]
    yield _once(f"{len(few):,} are marked", lambda: marks.mark_ids(few))
    yield from _asked(session, rows, "a thousand")
    begun = time.perf_counter()
    changed = marks.mark_ids(ids)
    yield _line("all are marked", time.perf_counter() - begun)
    yield from _asked(session, rows, "all")
    yield _line("the next unread", _least(lambda: marks.first_unread(ids)))
    yield _once("that is taken back", lambda: marks.take_back(changed))
    size = session.places.read_marks.stat().st_size / len(ids)
    yield f"on the disk {size:.0f} bytes an article"


def in_page() -> Iterator[str]:
    """The figures of finding in an article, a line each."""
    english = "The council, he said, “met again”, and the story goes on and on. " * (_WORDS // 13)
    for name, text in (("English", english), ("Chinese", "東京都と京都の間の鉄道。" * 30_000)):
        yield _line(f"{name}, {len(text):,} characters, folded", _least(partial(PageText, text)))
        page = PageText(text)
        for sought in ("e", "council", "京"):
            count = len(page.find(sought))
            yield _line(f"  {count:,} places of “{sought}”", _least(partial(page.find, sought)))


def _asked(session: Session, rows: Any, marked: str) -> Iterator[str]:
    marks = session.read_marks
    yield _line(f"{marked} marked: a page of rows", _least(lambda: marks.among(rows)))
    fresh = ReadMarks(session.places.read_marks, session.catalogue, lambda: 0)
    yield _once(f"{marked} marked: which of the library, first", fresh.ids)
    fresh.close()
    yield _line(f"{marked} marked: which of the library, again", _least(marks.ids))
    first = _least(lambda: session.find(_UNREAD, EVERYTHING, limit=200, at_once=True))
    yield _line(f"{marked} marked: is:unread, first page", first)
    yield _line(f"{marked} marked: is:unread, the tree", _least(lambda: session.tree(_UNREAD)))


def _least(work: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def _once(name: str, work: Callable[[], object]) -> str:
    return _line(name, _least(work, times=1))


def _line(name: str, seconds: float) -> str:
    return f"{name:48} {seconds * 1e3:8.1f} ms"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Bench marks of read articles.")
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--profile", type=Path, required=True, help="where it is indexed")
    asked = parser.parse_args()
    kept = places(asked.profile)
    for suffix in ("", "-wal", "-shm"):
        kept.read_marks.with_name(kept.read_marks.name + suffix).unlink(missing_ok=True)
    session = Session(kept)
    session.open_library([asked.archive])
    for line in report(session):
        print(line, flush=True)
    session.close()
    for line in in_page():
        print(line, flush=True)


if __name__ == "__main__":
    main()
