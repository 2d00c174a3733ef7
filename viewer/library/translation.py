"""A search as Tantivy takes it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from viewer.library.fulltext import UNDATED, TextIndex, analyzer, outlet_term
from viewer.library.moments import span, to_instant
from viewer.library.tokens import is_unspaced, searchable
from viewer.library.types import NO_DATE, Selection
from viewer.search.query import (
    NEAR,
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
)

if TYPE_CHECKING:
    import tantivy

_TITLE_WEIGHT = 3.0
LATEST = 2**62
"""An instant after all others."""


class Translator:
    """Turns searches into queries of the article index."""

    def __init__(
        self,
        articles: TextIndex,
        quoted: "Callable[[tantivy.Query], Iterable[int]]",
        quotations: TextIndex,
        with_quotations: "Callable[[], tantivy.Query]",
        bookmarked: Callable[[], Iterable[int]],
    ) -> None:
        """`quoted` gives the articles of the quotations that a query finds."""
        import tantivy

        self._make = tantivy.Query
        self._occur = tantivy.Occur
        self._integer = tantivy.FieldType.Integer
        self._articles = articles.schema
        self._quotations = quotations.schema
        self._quoted = quoted
        self._with_quotations = with_quotations
        self._bookmarked = bookmarked
        self._analyzer = analyzer()

    def query(self, query: Query) -> "tantivy.Query":
        """The query of the article index that finds what `query` means."""
        match query:
            case Word() | Phrase() if query.field is not None and query.field.is_of_quotation:
                return self.among(self._quoted(self._of_quotation(query)))
            case Word() | Phrase():
                return self._in_articles(query)
            case Near(first, second):
                return self._near(first, second)
            case Before(day):
                return self._between(None, day.first)
            case After(day):
                return self._between(day.last + timedelta(days=1), None)
            case During(start, end):
                return self._between(start.first, end.last + timedelta(days=1))
            case Marked(Flag.QUOTES):
                return self._with_quotations()
            case Marked():
                return self.among(self._bookmarked())
            case Not(inner):
                return self._every([], [self.query(inner)])
            case All(parts):
                return self._all(parts)
            case Any(parts):
                if _is_of_quotations(query):
                    return self.among(self._quoted(self._of_quotation(query)))
                return self._some([self.query(part) for part in parts])

    def place(self, selection: Selection) -> "list[tantivy.Query]":
        """The queries that hold the source and the time of a selection."""
        queries = []
        if selection.source is not None:
            term = outlet_term(selection.source)
            queries.append(self._make.term_query(self._articles, "outlet", term))
        if selection.year == NO_DATE:
            queries.append(self.published(UNDATED, UNDATED + 1))
        elif selection.year is not None:
            queries.append(self.published(*span(selection.year, selection.month, selection.day)))
        return queries

    def published(self, start: int, end: int) -> "tantivy.Query":
        """The articles of the instants from `start` on and before `end`."""
        return self._make.range_query(
            self._articles, "instant", self._integer, start, end, True, False
        )

    def among(self, ids: Iterable[int]) -> "tantivy.Query":
        """The articles with these ids."""
        wanted = list(ids)
        if not wanted:
            return self._make.empty_query()
        return self._make.term_set_query(self._articles, "id", wanted)

    def both(
        self, wanted: "list[tantivy.Query]", unwanted: "list[tantivy.Query]"
    ) -> "tantivy.Query":
        """All of the wanted, and none of the unwanted."""
        return self._every(wanted, unwanted)

    def _all(self, parts: Sequence[Query]) -> "tantivy.Query":
        spoken = tuple(part for part in parts if _is_of_quotations(part))
        rest = [part for part in parts if part not in spoken]
        wanted = [self.query(part) for part in rest if not isinstance(part, Not)]
        unwanted = [self.query(part.query) for part in rest if isinstance(part, Not)]
        if spoken:  # one quotation must hold them all
            wanted.append(self.among(self._quoted(self._of_quotation(All(spoken)))))
        return self._every(wanted, unwanted)

    def _every(
        self, wanted: "list[tantivy.Query]", unwanted: "list[tantivy.Query]"
    ) -> "tantivy.Query":
        must, must_not = self._occur.Must, self._occur.MustNot
        found = wanted or [self._make.all_query()]
        return self._make.boolean_query(
            [*((must, query) for query in found), *((must_not, query) for query in unwanted)]
        )

    def _some(self, queries: "list[tantivy.Query]") -> "tantivy.Query":
        return self._make.boolean_query([(self._occur.Should, query) for query in queries])

    def _in_articles(self, leaf: Word | Phrase) -> "tantivy.Query":
        if leaf.field is not None:
            return self._leaf(self._articles, str(leaf.field), leaf)
        title = self._leaf(self._articles, "title", leaf)
        return self._some(
            [
                self._make.boost_query(title, _TITLE_WEIGHT),
                self._leaf(self._articles, "body", leaf),
            ]
        )

    def _of_quotation(self, query: Query) -> "tantivy.Query":
        """The query of the quotation index for what `_is_of_quotations`."""
        match query:
            case Word() | Phrase():
                return self._leaf(self._quotations, str(query.field), query)
            case Any(parts):
                return self._some([self._of_quotation(part) for part in parts])
            case All(parts):
                return self._every([self._of_quotation(part) for part in parts], [])
        raise TypeError(query)

    def _leaf(self, schema: "tantivy.Schema", field: str, leaf: Word | Phrase) -> "tantivy.Query":
        words: list[str | tuple[int, str]] = list(self._analyzer.analyze(searchable(leaf.text)))
        # One character of a script without blanks stands in the index as the first of a pair.
        is_single = len(leaf.text) == 1 and is_unspaced(leaf.text)
        is_prefix = is_single or (isinstance(leaf, Word) and leaf.is_prefix)
        if not words:
            return self._make.empty_query()
        if len(words) == 1:
            word = str(words[0])
            if is_prefix:
                return self._make.regex_query(schema, field, f"{word}.*")
            return self._make.term_query(schema, field, word)
        if is_prefix:
            return self._make.phrase_prefix_query(schema, field, words)
        return self._make.phrase_query(schema, field, words)

    def _near(self, first: str, second: str) -> "tantivy.Query":
        pair = [list(self._analyzer.analyze(searchable(word))) for word in (first, second)]
        orders: list[list[str | tuple[int, str]]] = [[*pair[0], *pair[1]], [*pair[1], *pair[0]]]
        if len(orders[0]) < 2:
            return self._make.empty_query()
        return self._some(
            [
                self._make.phrase_query(self._articles, field, words, slop=NEAR)
                for field in ("title", "body")
                for words in orders
            ]
        )

    def _between(self, first: date | None, end: date | None) -> "tantivy.Query":
        """Published from the day `first` on, and before the day `end`."""
        return self.published(
            UNDATED + 1 if first is None else _instant(first),
            LATEST if end is None else _instant(end),
        )


def _instant(day: date) -> int:
    return to_instant(datetime.combine(day, time(), UTC))


def _is_of_quotations(query: Query) -> bool:
    """Whether one quotation can be asked for all of this."""
    match query:
        case Word() | Phrase():
            return query.field is not None and query.field.is_of_quotation
        case All(parts) | Any(parts):
            return bool(parts) and all(map(_is_of_quotations, parts))
    return False
