"""How long a notebook takes to open, to list, to search and to back up, beside bare SQLite.

    python -m tests.bench.bench_notebook --count 100000

COUNT bookmarks and as many clips, with notes and tags. Each figure is the best of some calls, in
milliseconds of processor time; a ratio is to a bare read of the same rows in the same run.
"""

import argparse
import itertools
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from viewer.notebook.anchor import Anchor
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.listing import Grouping, Order, Wanted
from viewer.notebook.mending import connect
from viewer.notebook.steps import Keep, Tag
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark, Clip, Colour, Entry, KeptArticle, Note

_TIMES = 7
_PAGE = 60
_START = datetime(2020, 1, 1, tzinfo=UTC)


def make(path: Path, count: int, seed: int = 1) -> None:
    """Fill a notebook; the same seed makes the same one."""
    with Notebook.open(path) as notebook:
        entries = _entries(count, random.Random(seed))
        while some := tuple(itertools.islice(entries, 20_000)):
            notebook.do(Keep(some))


def report(folder: Path, count: int) -> Iterator[str]:
    """Make a notebook and tell the figures, a line each."""
    path, words = folder / "notebook.sqlite3", folder / "words.sqlite3"
    begun = time.process_time()
    make(path, count)
    yield f"{'made':44} {(time.process_time() - begun) * 1e3:10.1f} ms"
    yield f"{'size':44} {path.stat().st_size / 1e6:10.1f} MB"
    yield _line("opened and closed", lambda: Notebook.open(path, words=words).close(), times=2)
    with Notebook.open(path, words=words) as notebook:
        yield from _lists(notebook)
        yield from _searches(notebook)
        yield from _changes(notebook)
    yield f"{'backups':44} {len(backups(folder_beside(path))):10}"


def _lists(notebook: Notebook) -> Iterator[str]:
    bare = connect(f"{notebook.path.as_uri()}?mode=ro")
    query = "SELECT number FROM entry ORDER BY added DESC, kind DESC, number DESC"

    def again(wanted: Wanted) -> Callable[[], object]:
        # Another text each time: what was listed last is not kept so.
        return lambda: (notebook.listing(Wanted(tag="none")), notebook.listing(wanted))

    floor = _best(lambda: bare.execute(query).fetchall())
    yield f"{'bare SQLite, every number, newest first':44} {floor:10.1f} ms"
    yield _line("numbers of the opened pane", again(Wanted()), floor)
    yield from _pages(notebook, bare)
    for order in (Order.CHANGED, Order.PUBLISHED, Order.HEADLINE, Order.SOURCE):
        yield _line(f"numbers by {order}", again(Wanted(order=order)), floor)
    for grouping in Grouping:
        yield _line(f"numbers grouped by {grouping}", again(Wanted(grouping=grouping)), floor)
    yield _line("counts", notebook.counts)
    bare.close()


def _pages(notebook: Notebook, bare: sqlite3.Connection) -> Iterator[str]:
    numbers = notebook.listing(Wanted()).numbers[:_PAGE]
    query = f"""
        SELECT * FROM entry JOIN article ON article.number = article LEFT JOIN clip ON entry =
        entry.number WHERE entry.number IN ({", ".join("?" * len(numbers))})
    """
    floor = _best(lambda: bare.execute(query, list(numbers)).fetchall())
    yield f"{f'bare SQLite, {len(numbers)} rows':44} {floor:10.2f} ms"
    yield _line(f"{len(numbers)} rows", lambda: notebook.rows(numbers), floor)


def _searches(notebook: Notebook) -> Iterator[str]:
    begun = time.process_time()
    notebook.listing(Wanted(text="w0"))
    yield f"{'cache of words, made':44} {(time.process_time() - begun) * 1e3:10.1f} ms"
    for what, text in (
        ("a rare word", "w1900x"),
        ("a middling word", "w300x"),
        ("two words", "w3x w20x"),
        ("a common word", "w0x"),
        ("one letter", "w"),
    ):
        wanted = Wanted(text=text)

        def search(wanted: Wanted = wanted) -> object:
            return notebook.rows(notebook.listing(wanted).numbers[:_PAGE])

        found = len(notebook.listing(wanted).numbers)
        yield _line(f"search and first page: {what} ({found:,})", search)


def _changes(notebook: Notebook) -> Iterator[str]:
    yield _line("a change", lambda: _toggle(notebook))
    yield _line("backup after a change", lambda: (_toggle(notebook), notebook.back_up()), times=2)


def _toggle(notebook: Notebook) -> None:
    first = next(iter(notebook.rows(notebook.listing(Wanted()).numbers[:1]).values()))
    notebook.do(notebook.do(Tag(((first.entry.id, "now"),))))


def _best(call: Callable[[], object], times: int = _TIMES) -> float:
    taken = []
    for _ in range(times):
        begun = time.process_time()
        call()
        taken.append((time.process_time() - begun) * 1e3)
    return min(taken)


def _line(
    what: str, call: Callable[[], object], floor: float | None = None, times: int = _TIMES
) -> str:
    best = _best(call, times)
    ratio = f"   {best / floor:.1f} times bare SQLite" if floor else ""
    return f"{what:44} {best:10.1f} ms{ratio}"


def _entries(count: int, chance: random.Random) -> Iterator[Entry]:
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(2000)))
    vocabulary = [f"w{rank}x" for rank in range(2000)]

    def text(length: int) -> str:
        return " ".join(chance.choices(vocabulary, cum_weights=weights, k=length))

    for number in range(count):
        when = _START + timedelta(seconds=chance.randrange(10**8))
        about = KeptArticle(
            f"https://news.example/{number}/{text(4).replace(' ', '-')}",
            sha256(str(number).encode()).hexdigest(),
            text(9),
            f"Source {chance.randrange(60)}",
            when - timedelta(days=1),
            Path(f"/archive/{number // 1000}/{number}.txt"),
        )
        bookmark = Bookmark(
            about.key, about.digest, about.headline, about.source, about.published, about.path, when
        )
        words = f"“{text(25)}”"
        anchor = Anchor(words, text(12)[:64], text(12)[:64], 100, 100 + len(words), about.digest)
        tags = (f"tag {chance.randrange(200)}",) if number % 5 == 0 else ()
        clip = Clip(
            f"{number:032x}", about, anchor, chance.choice(list(Colour)), text(2), "said",
            when, when, tags,
        )  # fmt: skip
        yield from (bookmark, clip)
        if number % 20 == 0:
            yield Note(f"{number + 2**64:032x}", about, text(20), clip.id, when, when)


def main() -> None:
    """Bench from the command line."""
    parser = argparse.ArgumentParser(description="Bench the notebook.")
    parser.add_argument("--count", type=int, default=10_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for line in report(Path(folder), asked.count):
            print(line, flush=True)


if __name__ == "__main__":
    main()
