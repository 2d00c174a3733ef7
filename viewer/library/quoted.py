"""The quotations themselves that a search finds: its articles, read again one after another.

The index names the articles; which of their quotations was asked for is told by the text
(`viewer.search.spoken`), so that what the reader corrected holds.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from viewer.articles.file import read_article
from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.types import Row
from viewer.library.voices import Voice, voices
from viewer.quotes.language import language_of
from viewer.quotes.told import paragraphs
from viewer.quotes.types import Quotation
from viewer.search.hits import Span
from viewer.search.spoken import Spoken

_AT_ONCE = 64
"""Rows that are fetched together."""


@dataclass(frozen=True, slots=True)
class FoundQuotation:
    """A quotation that was asked for, and where it stands."""

    row: Row
    """Its article."""
    quotation: Quotation
    """With offsets in `article_text` of the article."""
    voice: Voice
    """Who speaks, joined as in the index of speakers."""
    paragraph: int
    """Counts from 1; 0 is the headline."""
    spans: tuple[Span, ...]
    """The words that were asked for, as spans of the quotation's text."""


def quoted(
    asked: Spoken,
    ids: Sequence[int],
    catalogue: Catalogue,
    quotations: Callable[[Article], Sequence[Quotation]],
) -> Iterator[tuple[FoundQuotation, ...]]:
    """What is asked for in each of these articles, one after another; perhaps nothing.

    `quotations` tells who says what in one. An article takes a few milliseconds. Raises
    ViewerError where the disk fails.
    """
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        rows = {row.id: row for row in catalogue.rows(some)}
        for id in some:
            row = rows.get(id)
            yield () if row is None else tuple(_in_article(asked, row, quotations))


def _in_article(
    asked: Spoken, row: Row, quotations: Callable[[Article], Sequence[Quotation]]
) -> Iterator[FoundQuotation]:
    try:
        article = read_article(row.path)
    except ViewerError:
        return  # the file is gone since it was indexed; the next scan tells
    found = [
        (quotation, voice)
        for quotation, voice in voices(quotations(article), language_of(article.plain))
        if asked.holds(quotation.text, quotation.speaker or "")
    ]
    places = paragraphs(article, [quotation for quotation, _ in found])
    for (quotation, voice), place in zip(found, places, strict=True):
        spans = tuple(asked.hits(quotation.text))
        yield FoundQuotation(row, quotation, voice, place, spans)
