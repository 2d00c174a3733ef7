"""How long a list, a tree and a search take, against Tantivy's own query in the same run.

    python -m tests.bench.bench_search --count 100000 [--archive FOLDER]

Milliseconds of `_TIMES` calls: the median, the 95th of a hundred, the processor's at the least.
What a reader waits for is the first page; the whole answer comes behind it, where the first is not
yet all of it.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import tantivy

from tests.bench.make_archive import make_archive
from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import ARTICLES, QUOTATIONS, TextIndex
from viewer.library.indexer import index
from viewer.library.moments import span
from viewer.library.searching import Search
from viewer.library.translation import LATEST
from viewer.library.types import EVERYTHING, Selection, Sort
from viewer.search.parse import parse, parse_typed
from viewer.search.query import Query

_TIMES = 30
_FEW = 5
_PAGE = 200
_TYPED = ("g", "go", "gov", "gove", "govern", "government", "t", "th", "the", "s", "minister g")


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
    search.prepare()
    yield f"{'':28} {'first page':>26}   {'Tantivy alone':>26}   ratio of cpu   whole answer"
    for text, query, alone in _asked(catalogue):
        first = _timed(lambda query=query: search.find(query, limit=_PAGE, at_once=True))
        floor = _timed(alone)
        whole = _timed(lambda query=query: search.find(query, limit=_PAGE), _FEW)
        yield f"{text:28} {first}   {floor} {first.cpu / floor.cpu:8.2f}   {whole}"
    yield _line(
        "by relevance", lambda: search.find(parse("police"), by_relevance=True, limit=_PAGE)
    )
    yield _line("every id of a word", lambda: search.find(parse("government"), EVERYTHING), _FEW)
    yield _line("tree of a word", lambda: search.tree(parse("government")))


def _asked(catalogue: Catalogue) -> Iterator[tuple[str, Query, Callable[[], object]]]:
    """Searches, and for each the nearest thing that can be asked of Tantivy without more ado.

    That knows neither other forms of a word nor copies, and of a quotation not its article.
    """
    folder = catalogue.full_text_folder()
    articles, quotations = (TextIndex.open(folder, kind) for kind in (ARTICLES, QUOTATIONS))

    def alone(words: str, index: TextIndex = articles) -> Callable[[], object]:
        fields = ["title", "body"] if index is articles else ["said"]
        order = {"order_by_field": "instant"} if index is articles else {}
        query = index.index.parse_query(words, fields)
        searcher = index.index.searcher()
        return lambda: searcher.search(query, _PAGE, **order)

    def since(word: str, year: int) -> Callable[[], object]:
        start, _ = span(year, None, None)
        number = tantivy.FieldType.Integer
        query = tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Must, articles.index.parse_query(word, ["title", "body"])),
                (
                    tantivy.Occur.Must,
                    tantivy.Query.range_query(articles.schema, "instant", number, start, LATEST),
                ),
            ]
        )
        searcher = articles.index.searcher()
        return lambda: searcher.search(query, _PAGE, order_by_field="instant")

    def beginning(word: str) -> Callable[[], object]:
        *_, last = word.split()
        query = tantivy.Query.boolean_query(
            [
                (
                    tantivy.Occur.Should,
                    tantivy.Query.regex_query(articles.schema, field, f"{last}.*"),
                )
                for field in ("title", "body")
            ]
        )
        searcher = articles.index.searcher()
        return lambda: searcher.search(query, _PAGE, order_by_field="instant")

    for text in ("government", "the", "government -police", '"of the"', '"government of"'):
        yield text, parse(text), alone(text)
    for first, second in (("people", "state"), ("of", "the")):
        text = f'near:"{first} {second}"'
        yield text, parse(text), alone(f'"{first} {second}"~10')
    for text in ("said:government", "said:the"):
        yield text, parse(text), alone(text.removeprefix("said:"), quotations)
    yield "has:quotes government", parse("has:quotes government"), alone("government")
    yield "after:2015 minister", parse("after:2015 minister"), since("minister", 2016)
    for typed in _TYPED:
        yield f"typed: {typed}", parse_typed(typed), beginning(typed)


class _Taken(NamedTuple):
    """How long a call takes, in milliseconds."""

    median: float
    worst: float
    """The 95th of a hundred."""
    cpu: float
    """The processor's time, at the least: steady where the machine does other things too."""

    def __str__(self) -> str:
        return f"{self.median:8.2f} {self.worst:8.2f} {self.cpu:8.2f}"


def _timed(call: Callable[[], object], times: int = _TIMES) -> _Taken:
    taken, worked = [], []
    call()
    for _ in range(times):
        begun, idle = time.perf_counter(), time.process_time()
        call()
        worked.append((time.process_time() - idle) * 1e3)
        taken.append((time.perf_counter() - begun) * 1e3)
    taken.sort()
    return _Taken(taken[len(taken) // 2], taken[int(len(taken) * 0.95)], min(worked))


def _line(what: str, call: Callable[[], object], times: int = _TIMES) -> str:
    return f"{what:28} {_timed(call, times)}"


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
