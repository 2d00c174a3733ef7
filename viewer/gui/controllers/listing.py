"""What the tree and the list show, asked of the session: blocks, for any thread."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.gui.models.source_tree import recounted
from viewer.gui.tasks import Pause
from viewer.library.types import Counts, DayCount, Row, Selection
from viewer.search.hits import Snippet
from viewer.search.query import Query
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.library.catalogue import Catalogue

SNIPPET = 160
"""Characters of an article shown with the words that were found."""
_AT_ONCE = 16
"""Articles read for their snippets before these are shown."""
_FIRST_ROWS = 32
"""Rows that come with a list: what can be seen of it at once."""


class Known(NamedTuple):
    """What the index knows: counts for the tree, and where it is kept."""

    counts: Counts
    folder: Path
    """Of its full text: another one where the index was made anew."""


class Question(NamedTuple):
    """What is to be listed."""

    selection: Selection
    query: Query | None
    by_relevance: bool


class Listed(NamedTuple):
    """An answer to what is to be listed; it may hold only the first articles."""

    ids: "array[int]"
    total: int
    row: Row | None
    """The row of the open article."""
    is_whole: bool = True
    """False for a first look: `total` counts no more than what is here."""
    first: "Page | None" = None
    """The first rows, where the list is another than before."""


class Page(NamedTuple):
    """Rows, by their ids what a search found in them, and the ids of those that were read."""

    rows: list[Row]
    snippets: dict[int, Snippet]
    read: frozenset[int] | None = None
    """None where an answer before told it."""


def known(session: Session, query: Query | None) -> Known:
    """The counts of all articles, or of what a query finds."""
    with session.catalogue() as catalogue:
        whole, folder = catalogue.tree(), catalogue.full_text_folder()
        if query is None:
            return Known(whole, folder)
    found = session.tree(query)
    return Known(recounted(whole, found), folder)


def days(session: Session, month: Selection, query: Query | None) -> tuple[DayCount, ...]:
    """The days of a month, counted as the tree above them is."""
    assert month.year is not None
    assert month.month is not None
    with session.catalogue() as catalogue:
        whole = catalogue.days(month.source, month.year, month.month)
    if query is None:
        return whole
    return tuple(
        DayCount(day.day, session.find(query, replace(month, day=day.day), limit=0).total)
        for day in whole
    )


def listed(
    session: Session,
    question: Question,
    path: Path | None,
    most: int | None,
    *,
    at_once: bool = False,
) -> Listed:
    """The first `most` articles, or all; and the row of the open one.

    `at_once` gives a first look where the whole answer takes longer than a reader waits.
    """
    with session.catalogue() as catalogue:
        if question.query is None:
            ids = catalogue.ids(question.selection, most)
            is_all = most is None or len(ids) < most
            total, is_whole = len(ids) if is_all else catalogue.count(question.selection), True
        else:
            hits = session.find(
                question.query,
                question.selection,
                by_relevance=question.by_relevance,
                limit=most,
                at_once=at_once,
            )
            ids, total, is_whole = hits.ids, hits.total, hits.is_whole
        current = catalogue.id_of(path) if path else None
        row = None if current is None else catalogue.row(current)
        first = _rows(session, catalogue, ids[:_FIRST_ROWS]) if at_once else None
    return Listed(ids, total, row, is_whole, first)


def _rows(session: Session, catalogue: "Catalogue", ids: Sequence[int]) -> Page:
    rows = catalogue.rows(ids)
    return Page(rows, {}, session.read_marks.among(rows))


def page(session: Session, ids: Sequence[int], query: Query | None) -> Iterator[Page | Pause]:
    """The rows with these ids; then, some at a time, what a query found in them.

    A Pause comes between two articles that are read for it: there it can be ended.
    """
    with session.catalogue() as catalogue:
        page = _rows(session, catalogue, ids)
    yield page
    if query is None:
        return
    for start in range(0, len(page.rows), _AT_ONCE):
        found: dict[int, Snippet] = {}
        some = page.rows[start : start + _AT_ONCE]
        for row in some:
            yield Pause.HERE
            piece = session.snippet(query, row.path, SNIPPET)
            if piece and piece.spans:
                found[row.id] = piece
        yield Page(some, found)
