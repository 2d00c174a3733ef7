"""A search as Tantivy takes it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from viewer.library.fulltext import UNDATED, TextIndex, analyzer, outlet_term
from viewer.library.moments import span, to_instant
from viewer.library.tokens import is_unspaced, searchable
from viewer.library.types import NO_DATE, Selection
from viewer.library.vocabulary import Vocabulary
from viewer.search.query import (
    NEAR,
    After,
    All,
    Any,
    Before,
    Day,
    During,
    Flag,
    Marked,
    Near,
    Not,
    Phrase,
    Query,
    Word,
    is_of_quotation,
)

if TYPE_CHECKING:
    import tantivy

_TITLE_WEIGHT = 3.0
_FORM_WEIGHT = 0.02
"""Of the other forms of a word: those who ask for banks do not mean a bank in the first place."""
_INFLECTED = {"title": "title", "body": "body", "said": "body"}
"""Where the forms of a word are looked for, and the field of articles that knows which occur."""
LATEST = 2**62
"""An instant after all others."""


@dataclass(frozen=True, slots=True)
class Within:
    """The part of a list where the first of it are looked for."""

    query: "tantivy.Query"
    """The articles of the part."""
    ids: Sequence[int] | None = None
    """Theirs, where quotations are asked of: those know no more of their article."""
    is_rough: bool = True
    """Whether of the words that begin in some way the frequent ones are enough."""


class Translator:
    """Turns searches into queries of the article index."""

    def __init__(
        self,
        articles: TextIndex,
        quotations: TextIndex,
        vocabulary: Vocabulary,
        quoted: "Callable[[tantivy.Query, Within | None], Iterable[int]]",
        with_quotations: "Callable[[Within | None], tantivy.Query]",
        bookmarked: Callable[[], Iterable[int]],
        read: Callable[[], Iterable[int]],
    ) -> None:
        """`quoted` gives the articles of the quotations that a query finds."""
        import tantivy

        self._make = tantivy.Query
        self._occur = tantivy.Occur
        self._integer = tantivy.FieldType.Integer
        self._articles = articles.schema
        self._quotations = quotations.schema
        self._vocabulary = vocabulary
        self._quoted = quoted
        self._with_quotations = with_quotations
        self._bookmarked = bookmarked
        self._read = read
        self._analyzer = analyzer()

    def query(self, query: Query, within: Within | None = None) -> "tantivy.Query":
        """The query of the article index that finds what `query` means.

        With `within` it need not be right beyond that part, and there it may miss a few.
        """
        match query:
            case Word() | Phrase() if query.field is not None and query.field.is_of_quotation:
                return self._spoken(query, within)
            case Word() | Phrase():
                return self._in_articles(query, within)
            case Near(first, second):
                return self._near(first, second, within)
            case Before() | After() | During():
                return self.published(*dated(query))
            case Marked(Flag.QUOTES):
                return self._with_quotations(within)
            case Marked(Flag.UNREAD):
                return self._every([], [self.among(self._read())])
            case Marked():
                return self.among(self._bookmarked())
            case Not(inner):
                return self._every([], [self.query(inner, _exactly(within))])
            case All(parts):
                return self._all(parts, within)
            case Any(parts):
                if is_of_quotation(query):
                    return self._spoken(query, within)
                return self._some([self.query(part, within) for part in parts])

    def words(self, text: str) -> list[str]:
        """The words of a query as the index has them."""
        return [str(word) for word in self._analyzer.analyze(searchable(text))]

    def is_covered(self, word: Word) -> bool:
        """Whether a word and all its forms begin as it does."""
        words = self.words(word.text)
        return len(words) == 1 and all(
            form.startswith(words[0])
            for field in ("title", "body")
            for form in self._vocabulary.forms(words[0], field)
        )

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
        """The articles with these ids. Finding a million of them takes 0.3 s."""
        return self._among(self._articles, ids)

    def of_articles(self, ids: Iterable[int]) -> "tantivy.Query":
        """The quotations of the articles with these ids."""
        return self._among(self._quotations, ids)

    def both(
        self, wanted: "list[tantivy.Query]", unwanted: "list[tantivy.Query]"
    ) -> "tantivy.Query":
        """All of the wanted, and none of the unwanted."""
        return self._every(wanted, unwanted)

    def _among(self, schema: "tantivy.Schema", ids: Iterable[int]) -> "tantivy.Query":
        wanted = list(ids)
        if not wanted:
            return self._make.empty_query()
        return self._make.term_set_query(schema, "id", wanted)

    def _all(self, parts: Sequence[Query], within: Within | None) -> "tantivy.Query":
        spoken = tuple(part for part in parts if is_of_quotation(part))
        rest = [part for part in parts if part not in spoken]
        wanted = [self.query(part, within) for part in rest if not isinstance(part, Not)]
        unwanted = [
            self.query(part.query, _exactly(within)) for part in rest if isinstance(part, Not)
        ]
        if spoken:  # one quotation must hold them all
            wanted.append(self._spoken(All(spoken), within))
        return self._every(wanted, unwanted)

    def _spoken(self, query: Query, within: Within | None) -> "tantivy.Query":
        return self.among(self._quoted(self._of_quotation(query, within), within))

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

    def _in_articles(self, leaf: Word | Phrase, within: Within | None) -> "tantivy.Query":
        if leaf.field is not None:
            return self._leaf(self._articles, str(leaf.field), leaf, within)
        body = self._leaf(self._articles, "body", leaf, within)
        if within and within.is_rough and isinstance(leaf, Word) and leaf.is_prefix:
            return body  # nearly every word of a headline comes again
        title = self._leaf(self._articles, "title", leaf, within)
        return self._some([self._make.boost_query(title, _TITLE_WEIGHT), body])

    def _of_quotation(self, query: Query, within: Within | None) -> "tantivy.Query":
        """The query of the quotation index for what `is_of_quotation`."""
        match query:
            case Word() | Phrase():
                return self._leaf(self._quotations, str(query.field), query, within)
            case Any(parts):
                return self._some([self._of_quotation(part, within) for part in parts])
            case All(parts):
                return self._every([self._of_quotation(part, within) for part in parts], [])
        raise TypeError(query)

    def _leaf(
        self, schema: "tantivy.Schema", field: str, leaf: Word | Phrase, within: Within | None
    ) -> "tantivy.Query":
        words = self.words(leaf.text)
        # One character of a script without blanks stands in the index as the first of a pair.
        is_single = len(leaf.text) == 1 and is_unspaced(leaf.text)
        is_prefix = is_single or (isinstance(leaf, Word) and leaf.is_prefix)
        if not words:
            return self._make.empty_query()
        if len(words) > 1 and is_prefix:
            return self._placed(
                field, self._make.phrase_prefix_query(schema, field, list(words)), within
            )
        if len(words) > 1:
            return self._placed(field, self._make.phrase_query(schema, field, list(words)), within)
        if is_prefix:
            return self._beginning(schema, field, words[0], within)
        word = self._make.term_query(schema, field, words[0])
        bends = isinstance(leaf, Word) and leaf.bends
        others = self._vocabulary.forms(words[0], _INFLECTED[field]) if bends else []
        if not others:
            return word
        forms = self._some([self._make.term_query(schema, field, form) for form in others])
        return self._some([word, self._make.boost_query(forms, _FORM_WEIGHT)])

    def _beginning(
        self, schema: "tantivy.Schema", field: str, prefix: str, within: Within | None
    ) -> "tantivy.Query":
        """The words that begin so; Tantivy reads every place of each of them."""
        if within and within.is_rough and field in _INFLECTED:
            words = self._vocabulary.beginning(prefix)
            return self._some([self._make.term_query(schema, field, word) for word in words])
        return self._make.regex_query(schema, field, f"{prefix}.*")

    def _placed(
        self, field: str, phrase: "tantivy.Query", within: Within | None
    ) -> "tantivy.Query":
        """A phrase that is looked for in one part only.

        Where phrases are joined by OR, Tantivy looks for each in thousands of articles ahead,
        whatever stands beside them; so each must know the part by itself.
        """
        return (
            self.both([phrase, within.query], [])
            if within and field in ("title", "body")
            else phrase
        )

    def _near(self, first: str, second: str, within: Within | None) -> "tantivy.Query":
        pair = self.words(first), self.words(second)
        orders: list[list[str | tuple[int, str]]] = [[*pair[0], *pair[1]], [*pair[1], *pair[0]]]
        if len(orders[0]) < 2:
            return self._make.empty_query()
        return self._some(
            [
                self._placed(
                    field,
                    self._make.phrase_query(self._articles, field, words, slop=NEAR),
                    within,
                )
                for field in ("title", "body")
                for words in orders
            ]
        )


def dated(query: Before | After | During) -> tuple[int, int]:
    """The instants, half-open, that a query asks for."""
    match query:
        case Before(day):
            return UNDATED + 1, _instant(day.first)
        case After(day):
            return _after(day), LATEST
        case During(start, end):
            return _instant(start.first), _after(end)


def _after(day: Day) -> int:
    return LATEST if day.last == date.max else _instant(day.last + timedelta(days=1))


def _instant(day: date) -> int:
    return to_instant(datetime.combine(day, time(), UTC))


def _exactly(within: Within | None) -> Within | None:
    """The same part, where what is missed would be found instead: after NOT."""
    return within and replace(within, is_rough=False)


def stays_within(query: Query) -> bool:
    """Whether a part that is given by its ids bounds what is found in it without more ado."""
    match query:
        case All(parts):
            return any(map(stays_within, parts))
        case Marked(flag):
            return flag is Flag.QUOTES
    return is_of_quotation(query)
