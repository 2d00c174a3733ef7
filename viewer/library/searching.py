"""Searching a library: ids by date or by relevance, and the counts of the tree.

A `Search` belongs to the thread that opened it. It sees the full text as it was when it was opened
or last refreshed. Copies are not searched, but the article that is listed for them is.
"""

import contextlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Self

from viewer.errors import ViewerError
from viewer.library import first_page
from viewer.library.catalogue import Catalogue, counts_of
from viewer.library.first_page import Part, is_dear, parts_of
from viewer.library.fulltext import ARTICLES, QUOTATIONS, UNDATED, TextIndex, outlet_of
from viewer.library.moments import span
from viewer.library.translation import LATEST, Translator, Within, stays_within
from viewer.library.types import EVERYTHING, Counts, Selection, Sort
from viewer.library.vocabulary import Vocabulary
from viewer.search.query import Query, with_whole_words, without_words_found_anyway

if TYPE_CHECKING:
    import tantivy

    from viewer.library.candidates import Candidates
    from viewer.verify.types import Looked

Ids = Callable[[], Iterable[int]]

_MOST_BUCKETS = 60_000
_PORTION = 20_000
"""Hits taken over at once: 10 ms of work that no other thread can interrupt."""


def _nothing() -> Iterable[int]:
    return ()


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn Tantivy's failures (its files are gone, the disk fails) into a sentence."""
    try:
        yield
    except ValueError as error:
        raise ViewerError(
            "The index can’t be searched: {reason}. Your articles are untouched.", reason=error
        ) from error


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found."""

    ids: "array[int]"
    """In the order asked for; perhaps only the first of them."""
    total: int
    """How many articles there are."""
    is_whole: bool = True
    """False for a first look: there may be more, and others among these."""


class Search:
    """The full text of one library."""

    def __init__(self, catalogue: Catalogue, articles: TextIndex, quotations: TextIndex) -> None:
        self._catalogue = catalogue
        self._articles = articles
        self._quotations = quotations
        self._bookmarks: frozenset[str] = frozenset()
        self._read = _nothing
        self._vocabulary = Vocabulary(articles, catalogue.headlines)
        self._translator = Translator(
            articles,
            quotations,
            self._vocabulary,
            self._quoted_in,
            self._quoted,
            lambda: catalogue.ids(self._bookmarked()),
            lambda: self._read(),
        )

    @classmethod
    def open(cls, catalogue: Catalogue) -> Self:
        """The full text of a catalogue. Takes 0.2 s for a million articles on a cold disk.

        Raises ViewerError where the disk fails.
        """
        folder = catalogue.full_text_folder()
        return cls(catalogue, TextIndex.open(folder, ARTICLES), TextIndex.open(folder, QUOTATIONS))

    def refresh(self) -> None:
        """See what the indexer committed since; to be called when a Progress says `changed`."""
        with told():
            self._articles.refresh()
            self._quotations.refresh()
        self._vocabulary.forget()
        for known in ("_copies", "_with_quotations", "_looked"):
            self.__dict__.pop(known, None)

    def prepare(self) -> None:
        """Know what a search needs beside the index. Takes 0.1 s for a million articles."""
        with told():
            self._vocabulary.prepare()
            _ = self._copies

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which other forms of a word are found with it."""
        with told():
            return self._vocabulary.languages

    def candidates(self) -> "Candidates":
        """What finds the articles that may hold a quotation."""
        from viewer.library.candidates import Candidates  # most searches are for words

        with told():
            return Candidates(self._articles, self._copies, self._looked)

    def find(
        self,
        query: Query,
        selection: Selection = EVERYTHING,
        *,
        by_relevance: bool = False,
        limit: int | None = None,
        at_once: bool = False,
        bookmarks: frozenset[str] = frozenset(),
        read: Ids = _nothing,
    ) -> Hits:
        """The articles of `selection` that `query` finds, in the order of the selection.

        With `by_relevance` the best come first instead. `bookmarks` are the keys that
        is:bookmarked asks for, `read` gives the ids that is:unread leaves out. `at_once` gives the
        first `limit` from the beginning of a long list in some milliseconds, whatever is asked for:
        then `is_whole` is False, and the same question without it tells the rest.
        """
        self._bookmarks, self._read = bookmarks, read
        with told():
            if by_relevance:
                query = with_whole_words(query)
            else:
                query = without_words_found_anyway(query, self._translator.is_covered)
            if at_once and limit and not by_relevance:
                first = self._first_page(query, selection, limit)
                if first is not None:
                    return first
            return self._found(query, selection, by_relevance, limit)

    def tree(
        self, query: Query, bookmarks: frozenset[str] = frozenset(), read: Ids = _nothing
    ) -> Counts:
        """The sources, years and months of what `query` finds."""
        self._bookmarks, self._read = bookmarks, read
        months = {"terms": {"field": "month", "size": _MOST_BUCKETS}}
        asked = {"outlets": {"terms": {"field": "outlet", "size": _MOST_BUCKETS},
                             "aggs": {"months": months}}}  # fmt: skip
        searcher = self._articles.index.searcher()
        with told():
            query = without_words_found_anyway(query, self._translator.is_covered)
            found = searcher.aggregate(self._wanted(query, EVERYTHING), asked)
        return counts_of(
            (outlet_of(outlet["key"]), int(month["key"]), int(month["doc_count"]))
            for outlet in found["outlets"]["buckets"]
            for month in outlet["months"]["buckets"]
        )

    def _first_page(self, query: Query, selection: Selection, limit: int) -> Hits | None:
        """What the beginning of a list holds of the first `limit` hits.

        None where the whole answer takes no longer, or where there is nothing to show yet.
        """
        if self._articles.index.searcher().num_docs <= first_page.LARGE:
            return None
        if not is_dear(query, selection, self._translator.words, self._vocabulary):
            return None
        for part in parts_of(self._catalogue, query, selection):
            found = self._in_part(part, query, selection, limit)
            if len(found) >= min(first_page.ENOUGH, limit):
                break
        return Hits(found, len(found), is_whole=False) if found else None

    def _in_part(self, part: Part, query: Query, selection: Selection, limit: int) -> "array[int]":
        """The first `limit` hits in the beginning of a list."""
        translator = self._translator
        if part.ids is not None:
            beginning = translator.among(part.ids)
            wanted = translator.query(query, Within(beginning, part.ids))
            if not stays_within(query):  # to find the same ids twice would take twice as long
                wanted = translator.both([beginning, wanted], [])
            hits = self._by_date([wanted], False, None)
            held = set(hits.ids)
            return array("q", (id for id in part.ids if id in held))[:limit]
        place = [translator.published(part.start, part.end), *translator.place(selection)]
        beginning = translator.both(place, [])
        wanted = translator.query(query, Within(beginning))
        hits = self._by_date(
            [translator.both([beginning, wanted], [])], selection.sort is Sort.OLDEST, 2 * limit
        )
        # Copies stand beside what is listed for them, and few articles have any.
        return array("q", (id for id in hits.ids if id not in self._copies))[:limit]

    def _found(
        self, query: Query, selection: Selection, by_relevance: bool, limit: int | None
    ) -> Hits:
        parts = [self._wanted(query, selection)]
        if selection.keys is not None:
            parts.append(self._translator.among(self._catalogue.ids(selection)))
        wanted = self._translator.both(parts, [])
        if by_relevance:
            return self._by_relevance(wanted, limit)
        if selection.sort is Sort.HEADLINE:
            return self._by_headline(wanted, selection, limit)
        if selection.sort is Sort.SOURCE:
            sources = self._catalogue.sources()
            places = [self._translator.place(Selection(source=source)) for source in sources]
            queries = [self._translator.both([wanted, *place], []) for place in places]
            return self._by_date(queries, False, limit)
        is_oldest = selection.sort is Sort.OLDEST
        if limit is not None and not is_oldest:
            return self._by_date([wanted], False, limit)
        portions = self._portions() if limit is None else [(UNDATED + 1, LATEST)]
        return self._by_date(self._parted(wanted, portions, is_oldest), is_oldest, limit)

    def _parted(
        self, query: "tantivy.Query", portions: list[tuple[int, int]], is_oldest: bool = False
    ) -> "list[tantivy.Query]":
        """The query for one portion after the other, those without a date last."""
        dated = portions[::-1] if is_oldest else portions
        when = [self._translator.published(*edges) for edges in (*dated, (UNDATED, UNDATED + 1))]
        return [self._translator.both([query, one], []) for one in when]

    def _wanted(self, query: Query, selection: Selection) -> "tantivy.Query":
        parts = [self._translator.query(query), *self._translator.place(selection)]
        unwanted = [self._translator.among(self._copies)] if self._copies else []
        return self._translator.both(parts, unwanted)

    def _by_date(
        self, queries: "Sequence[tantivy.Query]", is_oldest: bool, limit: int | None
    ) -> Hits:
        """The hits of several queries, one after another, each by date."""
        import tantivy

        ids, total = array("q"), 0
        order = tantivy.Order.Asc if is_oldest else tantivy.Order.Desc
        searcher = self._articles.index.searcher()
        for query in queries:
            left = searcher.num_docs if limit is None else limit - len(ids)
            most = max(1, min(left, searcher.num_docs))
            found = searcher.search(query, most, order_by_field="instant", order=order)
            total += found.count or 0  # type: ignore[attr-defined]  # missing in its stub
            places = [place for _, place in found.hits[: max(0, left)]]
            ids.extend(int(id or 0) for id in searcher.fast_field_values("id", places))
        return Hits(ids, total)

    def _by_relevance(self, query: "tantivy.Query", limit: int | None) -> Hits:
        """The hits of a query, the best first."""
        ids = array("q")
        searcher = self._articles.index.searcher()
        total = most = searcher.num_docs
        if limit is not None:
            most = min(limit, most)
        step = 5 * _PORTION  # each step ranks what came before it once more
        for start in range(0, max(1, most), step):
            size = max(1, min(step, most - start))
            found = searcher.search(query, size, count=start == 0, offset=start)
            if start == 0:
                total = found.count or 0  # type: ignore[attr-defined]  # missing in its stub
            places = [place for _, place in found.hits[:most]]
            ids.extend(int(id or 0) for id in searcher.fast_field_values("id", places))
            if len(ids) >= total:
                break
        return Hits(ids, total)

    def _by_headline(self, query: "tantivy.Query", selection: Selection, limit: int | None) -> Hits:
        """The hits of a query in the order of the catalogue, which alone has it."""
        ids = self._catalogue.ids(selection)
        is_found = bytearray(max(ids, default=0) + 1)
        for id in self._by_date(self._parted(query, self._portions()), False, None).ids:
            if id < len(is_found):
                is_found[id] = True
        kept = array("q", (id for id in ids if is_found[id]))
        return Hits(kept[:limit], len(kept))

    def _portions(self) -> list[tuple[int, int]]:
        """Spans of instants, half-open, the newest first, with about `_PORTION` articles each.

        What is taken over from Tantivy in one piece keeps all other threads waiting.
        """
        counts = Counter[tuple[int, int]]()
        for source in self._catalogue.tree().sources:
            for year in source.years:
                for month in year.months:
                    counts[year.year, month.month] += month.count
        edges, held = [LATEST], 0
        for when, count in sorted(counts.items(), reverse=True):
            held += count
            if held >= _PORTION:
                edges.append(span(*when, None)[0])
                held = 0
        return list(zip([*edges[1:], UNDATED + 1], edges, strict=True))

    def _quoted_in(self, query: "tantivy.Query", within: Within | None) -> Iterable[int]:
        """The articles with a quotation that `query` finds."""
        searcher = self._quotations.index.searcher()
        if not searcher.num_docs:
            return ()
        if within and within.ids is not None:
            query = self._translator.both([query, self._translator.of_articles(within.ids)], [])
        hits = searcher.search(query, searcher.num_docs, count=False).hits
        return {int(id or 0) for id in searcher.fast_field_values("id", [at for _, at in hits])}

    def _bookmarked(self) -> Selection:
        return Selection(keys=self._bookmarks)

    def _quoted(self, within: Within | None) -> "tantivy.Query":
        """The articles that have quotations."""
        if within and within.ids is not None:
            return self._translator.among(self._catalogue.quoted_among(within.ids))
        return self._with_quotations

    @cached_property
    def _copies(self) -> frozenset[int]:
        return frozenset(self._catalogue.copies())

    @cached_property
    def _looked(self) -> "Looked":
        from viewer.verify.types import Looked

        return Looked(self._catalogue.count(), *self._catalogue.not_read())

    @cached_property
    def _with_quotations(self) -> "tantivy.Query":
        return self._translator.among(self._catalogue.quoted())
