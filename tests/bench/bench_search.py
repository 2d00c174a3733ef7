"""How long a list, a tree and a search take, against Tantivy's own query in the same run.

    python -m tests.bench.bench_search --count 100000 [--archive FOLDER]

Each figure is of `_TIMES` calls: the median, and the 95th of a hundred.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.make_archive import make_archive
from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import ARTICLES, TextIndex
from viewer.library.indexer import index
from viewer.library.searching import Search
from viewer.library.types import EVERYTHING, Selection, Sort
from viewer.search.parse import parse, parse_typed

_TIMES = 30
_PAGE = 200
_TYPED = ("g", "go", "gov", "gove", "govern", "government")


def report(archive: Path, cache: Path) -> Iterator[str]:
    """Index what is not indexed, and tell the figures, a line each."""
    with Catalogue.open(cache) as catalogue:
        for _ in index(catalogue, [archive]):
            pass
        yield f"{catalogue.count():,} articles"
        yield from _lists(catalogue)
        yield from _searches(catalogue)


def _lists(catalogue: Catalogue) -> Iterator[str]:
    tree = catalogue.tree()
    source = tree.sources[0]
    year = source.years[0]
    month = Selection(source=source.source, year=year.year, month=year.months[0].month)
    ids = catalogue.ids(limit=256)
    yield _line("tree", catalogue.tree)
    yield _line("first page of all", lambda: catalogue.ids(limit=_PAGE))
    yield _line("all ids, newest first", catalogue.ids)
    yield _line("all ids, by headline", lambda: catalogue.ids(Selection(sort=Sort.HEADLINE)))
    yield _line("first page of a source", lambda: catalogue.ids(Selection(source=source.source), 9))
    yield _line("a month of a source", lambda: catalogue.ids(month))
    yield _line("its days", lambda: catalogue.days(source.source, year.year, month.month or 1))
    yield _line("count of all", catalogue.count)
    yield _line("256 rows", lambda: catalogue.rows(ids))


def _searches(catalogue: Catalogue) -> Iterator[str]:
    search = Search.open(catalogue)
    raw = TextIndex.open(catalogue.full_text_folder(), ARTICLES)
    searcher = raw.index.searcher()

    def floor() -> None:
        query = raw.index.parse_query("government", ["title", "body"])
        searcher.search(query, _PAGE, order_by_field="instant")

    floor_median = _timed(floor)[0]
    yield _line("Tantivy alone, by date", floor)
    for text in ("government", "government -police", '"of the"', "near:\"people state\"",
                 "said:government", "has:quotes government", "after:2015 minister"):  # fmt: skip
        query = parse(text)
        median = _timed(lambda query=query: search.find(query, limit=_PAGE))[0]
        line = _line(text, lambda query=query: search.find(query, limit=_PAGE))
        yield f"{line}   {median / floor_median:.1f} times Tantivy alone"
    yield _line(
        "by relevance", lambda: search.find(parse("police"), by_relevance=True, limit=_PAGE)
    )
    yield _line("every id of a word", lambda: search.find(parse("government"), EVERYTHING))
    yield _line("tree of a word", lambda: search.tree(parse("government")))
    for typed in _TYPED:
        yield _line(f"typed: {typed}", lambda t=typed: search.find(parse_typed(t), limit=_PAGE))


def _timed(call: Callable[[], object]) -> tuple[float, float]:
    """The median and the 95th of a hundred, in milliseconds."""
    taken = []
    call()
    for _ in range(_TIMES):
        begun = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begun) * 1e3)
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.95)]


def _line(what: str, call: Callable[[], object]) -> str:
    median, worst = _timed(call)
    return f"{what:28} {median:8.2f} ms {worst:8.2f} ms"


def main() -> None:
    """Bench from the command line."""
    parser = argparse.ArgumentParser(description="Bench lists and searches.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--archive", type=Path, help="made before")
    parser.add_argument("--cache", type=Path, help="where its index is, or is to be kept")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = asked.archive or Path(folder, "archive")
        if asked.archive is None:
            make_archive(archive, asked.count)
        for line in report(archive, asked.cache or Path(folder, "cache")):
            print(line, flush=True)


if __name__ == "__main__":
    main()
