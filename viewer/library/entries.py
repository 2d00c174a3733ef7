"""What the catalogue keeps of an article, in the form in which it is stored."""

from typing import NamedTuple

from viewer.articles.outline import Outline
from viewer.library.moments import month_of, to_instant
from viewer.library.types import NO_SOURCE
from viewer.search.folding import folded_words

NO_HEADLINE = "\U0010ffff"
"""Stands after every headline."""


class Entry(NamedTuple):
    """One article's line in the catalogue. (A tuple goes from process to process fastest.)"""

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


def entry_of(article: Outline) -> Entry:
    """What the catalogue keeps of `article`."""
    headline = storable(article.headline)
    source = storable(article.source or NO_SOURCE)
    authors = [storable(author).replace("\n", " ") for author in article.authors]
    published = article.published
    instant = None if published is None else to_instant(published)
    offset = None if published is None else published.utcoffset()
    return Entry(
        headline=headline,
        source=source,
        instant=instant,
        zone=None if offset is None else offset.days * 86_400 + offset.seconds,
        month=0 if instant is None else month_of(instant),
        authors="\n".join(authors),
        address=None if article.address is None else storable(article.address),
        digest=article.digest,
        collated=folded_words(headline) or NO_HEADLINE,
    )


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: halves of surrogate pairs become question marks."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text
