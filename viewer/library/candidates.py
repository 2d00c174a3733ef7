"""The articles that may hold a quotation, by the full text alone.

Those with its words one after another, and those with the most of its rare words: a few, whatever
is asked, so that they can be read.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from viewer.library.fulltext import UNDATED, TextIndex, analyzer
from viewer.library.searching import told
from viewer.library.tokens import searchable
from viewer.library.translation import LATEST
from viewer.verify.types import Looked

if TYPE_CHECKING:
    import tantivy

MOST_EXACT = 24
"""Articles with the words as they are that are read, the earliest; all are counted."""
MOST_OF_OTHERS = 8
"""Beside those that have the name of who is asked about."""
MOST_NEAR = 48
"""Articles with many of the words that are read."""
_RARE = 24
"""Words by which articles are looked for."""
_STRETCH = 8
"""Of so many words in a row the rarest is among them, so that each sentence has some."""
_PHRASE = 3
_PHRASES = 16
_FREQUENT = 0.05
"""The share of the articles that has a word which tells little."""
_FEW_RARE = 6
_LONGEST_PHRASE = 40
"""Words of a phrase that are looked for one after another; the rest is compared in the file."""


class Holding(NamedTuple):
    """The articles that hold the words of a question as they are."""

    ids: list[int]
    """Some of them."""
    total: int


class Candidates:
    """What the full text of a library knows of a quotation."""

    def __init__(self, articles: TextIndex, copies: frozenset[int], looked: Looked) -> None:
        """`copies` are articles that are not listed, because another one stands for them."""
        import tantivy

        self._make = tantivy.Query
        self._occur = tantivy.Occur
        self._integer = tantivy.FieldType.Integer
        self._order = tantivy.Order
        self._schema = articles.schema
        self._searcher = articles.index.searcher()
        self._copies = copies
        self.looked = looked
        self._analyzer = analyzer()

    @told()
    def holding(self, parts: Sequence[str], speakers: Sequence[str]) -> Holding:
        """The articles with all parts, each as a phrase.

        The earliest of those that have one of the names come first, then the earliest.
        """
        words = [self.words(part) for part in parts]
        if not any(words):
            return Holding([], 0)
        phrases = self._some(
            [
                self._all([self._phrase(field, part) for part in words if part])
                for field in ("body", "title")
            ]
        )
        wanted = self._listed(phrases)
        names = self._names(speakers)
        if not names:
            return Holding(*self._earliest(wanted, MOST_EXACT))
        named, _ = self._earliest(self._all([wanted, self._some(names)]), MOST_EXACT)
        earliest, total = self._earliest(wanted, MOST_OF_OTHERS)
        return Holding(list(dict.fromkeys((*named, *earliest))), total)

    @told()
    def naming(self, text: str, speakers: Sequence[str]) -> list[int]:
        """Of the articles that have one of the names, those with the most of the rare words."""
        words, names = self.words(text), self._names(speakers)
        if not words or not names:
            return []
        some = self._some([self._term(word) for word in self._rare(words, self._frequency(words))])
        return self._best(self._all([self._some(names), some]), MOST_NEAR // 2)

    @told()
    def near(self, text: str) -> list[int]:
        """The articles with the most of the rare words of a text, the best first."""
        words = self.words(text)
        frequency = self._frequency(words)
        known = [word for word in words if frequency[word]]
        if not known:
            return []
        asked = [self._term(word) for word in self._rare(known, frequency)]
        ids = dict.fromkeys(self._best(self._some(asked), MOST_NEAR))
        half = len(known) // 2
        if half >= _STRETCH:  # what was joined from two articles is found by its halves
            for piece in (known[:half], known[half:]):
                some = [self._term(word) for word in self._rare(piece, frequency)]
                ids |= dict.fromkeys(self._best(self._some(some), MOST_NEAR // 4))
        limit = _FREQUENT * self._searcher.num_docs
        if sum(frequency[word] < limit for word in set(known)) < _FEW_RARE:
            phrases = [words[at : at + _PHRASE] for at in range(len(words) - _PHRASE + 1)]
            phrases = list(map(list, dict.fromkeys(map(tuple, phrases))))
            step = max(1, -(-len(phrases) // _PHRASES))
            some = [self._phrase("body", phrase) for phrase in phrases[::step]]
            if some:
                ids |= dict.fromkeys(self._best(self._some(some), MOST_NEAR))
        return list(ids)

    def _names(self, speakers: Sequence[str]) -> "list[tantivy.Query]":
        """What asks for the last word of each name."""
        last = (words[-1] for name in speakers if (words := self.words(name)))
        return [self._term(word) for word in dict.fromkeys(last)]

    def _frequency(self, words: Iterable[str]) -> dict[str, int]:
        """How many articles have each word."""
        return {word: self._searcher.doc_freq("body", word) for word in set(words)}

    def _rare(self, words: Sequence[str], frequency: dict[str, int]) -> list[str]:
        """The rarest words, and the rarest of each stretch."""
        by_frequency = sorted(dict.fromkeys(words), key=frequency.__getitem__)
        stretches = [words[at : at + _STRETCH] for at in range(0, len(words), _STRETCH)]
        each = [min(stretch, key=frequency.__getitem__) for stretch in stretches]
        each.sort(key=frequency.__getitem__)
        return list(dict.fromkeys((*each[: _RARE // 2], *by_frequency)))[:_RARE]

    def words(self, text: str) -> list[str]:
        """The words of a text as the index has them."""
        return [str(word) for word in self._analyzer.analyze(searchable(text))]

    def _term(self, word: str) -> "tantivy.Query":
        return self._make.term_query(self._schema, "body", word)

    def _phrase(self, field: str, words: Sequence[str]) -> "tantivy.Query":
        if len(words) == 1:
            return self._make.term_query(self._schema, field, words[0])
        pieces: list[list[str | tuple[int, str]]] = [
            list(words[at : at + _LONGEST_PHRASE]) for at in range(0, len(words), _LONGEST_PHRASE)
        ]
        return self._all(
            [self._make.phrase_query(self._schema, field, piece) for piece in pieces if piece[1:]]
        )

    def _all(self, queries: "Sequence[tantivy.Query]") -> "tantivy.Query":
        return self._make.boolean_query([(self._occur.Must, query) for query in queries])

    def _some(self, queries: "Sequence[tantivy.Query]") -> "tantivy.Query":
        return self._make.boolean_query([(self._occur.Should, query) for query in queries])

    def _listed(self, query: "tantivy.Query") -> "tantivy.Query":
        """A query without copies."""
        if not self._copies:
            return query
        copies = self._make.term_set_query(self._schema, "id", list(self._copies))
        return self._make.boolean_query([(self._occur.Must, query), (self._occur.MustNot, copies)])

    def _earliest(self, query: "tantivy.Query", most: int) -> tuple[list[int], int]:
        """The earliest articles that a query finds, those without a date last, and how many."""
        found: list[int] = []
        total = 0
        for first, last in ((UNDATED + 1, LATEST), (UNDATED, UNDATED + 1)):
            when = self._make.range_query(
                self._schema, "instant", self._integer, first, last, True, False
            )
            hits = self._searcher.search(
                self._all([query, when]), most, order_by_field="instant", order=self._order.Asc
            )
            total += hits.count or 0  # type: ignore[attr-defined]  # missing in its stub
            found += self._ids(hits.hits)
        return found[:most], total

    def _best(self, query: "tantivy.Query", most: int) -> list[int]:
        """The articles that a query finds, the best first."""
        hits = self._searcher.search(self._listed(query), most, count=False).hits
        return self._ids(hits)

    def _ids(self, hits: Iterable[tuple[object, "tantivy.DocAddress"]]) -> list[int]:
        places = [place for _, place in hits]
        return [int(id or 0) for id in self._searcher.fast_field_values("id", places)]
