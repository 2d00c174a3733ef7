"""Where the first page of a long list is looked for, before all of it is.

A page of hits mostly stands near the beginning of its list. So a query is first asked of the
beginning alone, then of a longer one: that takes some milliseconds where all the articles that two
frequent words stand in, one after the other, take 300.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import UNDATED
from viewer.library.translation import LATEST, dated
from viewer.library.types import Selection, Sort
from viewer.library.vocabulary import Vocabulary
from viewer.search.query import (
    After,
    All,
    Any,
    Before,
    During,
    Flag,
    Marked,
    Near,
    Not,
    Phrase,
    Query,
    Word,
    asks_of_quotations,
)

LARGE = 20_000
"""Articles of a library, up to which any whole answer is quick."""
_PARTS = (4_000, 40_000)
"""Articles at the beginning of a list by date, which the full text finds by their instants."""
_LISTED_PARTS = (500, 4_000)
"""Articles at the beginning of any other list: it is handed their ids, 5 ms for five hundred."""
ENOUGH = 20
"""Hits that fill a screen."""
_LETTERS = 3
"""Of a beginning that thousands of words have."""
_FREQUENT = 600_000
"""Articles with a word, above which it takes 10 ms to go through them."""
_FREQUENT_TOGETHER = 20_000
"""Articles with each word of a phrase, above which it takes as long to see where they stand."""


class Part(NamedTuple):
    """The beginning of a list."""

    start: int = UNDATED
    end: int = LATEST
    """Its instants, half-open."""
    ids: Sequence[int] | None = None
    """Its articles in their order, where they are no span of time."""


def parts_of(catalogue: Catalogue, query: Query, selection: Selection) -> Iterator[Part]:
    """Ever longer beginnings of a list; the last may be all of it."""
    if not _is_by_date(selection) or asks_of_quotations(query):
        for size in _LISTED_PARTS:
            ids = catalogue.ids(selection, size)
            yield Part(ids=ids)
            if len(ids) < size:
                return
        return
    first, end = _between(query)
    for size in _PARTS:
        edge = catalogue.instant_at(selection, size, (first, end))
        if selection.sort is Sort.OLDEST:
            yield Part(first, end if edge is None else edge + 1)
        else:
            yield Part(first if edge is None else edge, end)
        if edge is None:
            return


def is_dear(
    query: Query,
    selection: Selection,
    words: Callable[[str], list[str]],
    vocabulary: Vocabulary,
) -> bool:
    """Whether the whole answer takes longer than a reader waits. `words` cuts as the index does."""

    def are_frequent(text: str) -> bool:
        found = words(text)
        most = _FREQUENT_TOGETHER if len(found) > 1 else _FREQUENT
        return min(map(vocabulary.frequency, found), default=0) > most

    def asks_much(query: Query) -> bool:
        match query:
            case Word(text, _, True):
                return len(text) <= _LETTERS or are_frequent(text)
            case Word(text) | Phrase(text):
                return are_frequent(text)
            case Near(first, second):
                return are_frequent(f"{first} {second}")
            case Marked(flag):
                return flag is Flag.QUOTES
            case Not(Word(_, _, True)):
                return False  # it must be known of all those words, for any part of the list
            case Not(inner):
                return asks_much(inner)
            case All(parts) | Any(parts):
                return any(map(asks_much, parts))
        return False

    return not _is_by_date(selection) or asks_of_quotations(query) or asks_much(query)


def _is_by_date(selection: Selection) -> bool:
    return selection.keys is None and selection.sort in (Sort.NEWEST, Sort.OLDEST)


def _between(query: Query) -> tuple[int, int]:
    """The instants that all hits of a query lie between, as far as its dates tell."""
    parts = query.parts if isinstance(query, All) else (query,)
    spans = [dated(part) for part in parts if isinstance(part, Before | After | During)]
    spans.append((UNDATED + 1, LATEST))
    return max(start for start, _ in spans), min(end for _, end in spans)
