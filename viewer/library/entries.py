"""What the catalogue keeps of an article, in the form in which it is stored."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from viewer.articles.outline import Outline
from viewer.library.moments import month_of, to_instant
from viewer.library.stories import mark
from viewer.library.types import NO_DATE, NO_SOURCE
from viewer.search.folding import folded_words

NO_HEADLINE = "\U0010ffff"
"""Stands after every headline."""


class Entry(NamedTuple):
    """One article's line in the catalogue, in the order of its columns.

    (A tuple goes from process to process fastest.)
    """

    headline: str
    source: str
    instant: int | None
    zone: int | None
    month: int
    authors: str
    address: str | None
    digest: bytes
    collated: str
    """The folded headline, for the order; `NO_HEADLINE` where it has no words."""
    address_mark: int | None
    digest_mark: int


def entry_of(article: Outline) -> Entry:
    """What the catalogue keeps of `article`."""
    headline = storable(article.headline)
    source = storable(article.source or NO_SOURCE)
    authors = [storable(author).replace("\n", " ") for author in article.authors]
    address = None if article.address is None else storable(article.address)
    digest = article.digest
    return Entry(
        *(headline, source, *_when(article.published), "\n".join(authors), address, digest),
        *(folded_words(headline) or NO_HEADLINE, mark(address), mark(digest)),
    )


def _when(published: datetime | None) -> tuple[int | None, int | None, int]:
    """The instant, the zone and the month of a moment."""
    if published is None:
        return None, None, NO_DATE
    instant = to_instant(published)
    if published.tzinfo is UTC:
        return instant, 0, published.year * 100 + published.month
    offset = published.utcoffset() or timedelta()
    return instant, offset.days * 86_400 + offset.seconds, month_of(instant)


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: halves of surrogate pairs become question marks."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text
