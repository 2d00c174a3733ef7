"""An article as the source of what is cited: an item of CSL-JSON, which all other forms come from.

The format: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html and the schema
csl-data.json of the Citation Style Language 1.0.2.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol, TypedDict

from viewer.articles.types import Article
from viewer.escaping import href, one_line
from viewer.export.names import CslName, name_of

CslDate = TypedDict("CslDate", {"date-parts": list[list[int]]})

CslItem = TypedDict(
    "CslItem",
    {
        "id": str,
        "type": str,
        "title": str,
        "author": list[CslName],
        "container-title": str,
        "issued": CslDate,
        "accessed": CslDate,
        "URL": str,
        "language": str,
    },
    total=False,
)
"""A newspaper article; `id` and `type` are always there."""


class Published(Protocol):
    """What a source is made of: an `Article`, or a row of a list of them."""

    @property
    def key(self) -> str: ...
    @property
    def headline(self) -> str: ...
    @property
    def source(self) -> str | None: ...
    @property
    def published(self) -> datetime | None: ...
    @property
    def authors(self) -> tuple[str, ...]: ...
    @property
    def address(self) -> str | None: ...


_SMALL = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it", "its", "of",
    "on", "or", "the", "to", "with",
))  # fmt: skip
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Where a line may be broken: of no use outside of a page, and an error to TeX."""
_OTHER_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i"})


def source_of(
    article: Published, *, language: str | None = None, accessed: date | None = None
) -> CslItem:
    """An article as a newspaper article of CSL-JSON; what it does not tell is left out.

    `language` is an ISO 639-1 code; without it an `Article` is asked, and of a row it is not
    known. The day is that of the zone the date was written in. `accessed` is when the address was
    last seen to hold the article, where anybody has looked.
    """
    if language is None and isinstance(article, Article):
        from viewer.quotes.language import language_of

        language = language_of(article.plain)
    item: CslItem = {"id": _id(article), "type": "article-newspaper"}
    title = _line(article.headline)
    if title:
        item["title"] = title
    authors = [name_of(name) for name in map(_line, article.authors) if name]
    if authors:
        item["author"] = authors
    outlet, address = _line(article.source or ""), href(article.address)
    if outlet:
        item["container-title"] = outlet
    if article.published:
        item["issued"] = _day(article.published)
    if accessed:
        item["accessed"] = _day(accessed)
    if address:
        item["URL"] = address
    if language:
        item["language"] = language
    return item


def once(items: Iterable[CslItem]) -> list[CslItem]:
    """The items in their order, each source once."""
    found: dict[str, CslItem] = {}
    for item in items:
        found.setdefault(item["id"], item)
    return list(found.values())


def _line(text: str) -> str:
    """A text as other programs want it: one line, letters composed, no hints to a typesetter."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", one_line(text))).strip()


def _day(when: date) -> CslDate:
    return {"date-parts": [[when.year, when.month, when.day]]}


def _id(article: Published) -> str:
    """A key as "demir2019delivery-1f9a03c2": the same in every list, another for every article.

    The first author or the outlet, the year, the first telling word, and the beginning of a digest
    of what the notebook knows the article by.
    """
    name = name_of(_line(article.authors[0])) if article.authors else CslName()
    who = name.get("family") or name.get("literal") or article.source or ""
    year = str(article.published.year) if article.published else ""
    words = [_plain_letters(word) for word in re.findall(r"\w+", article.headline)]
    first = next((word for word in words if word and word not in _SMALL), "")
    digest = sha256(article.key.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    told = f"{_plain_letters(who)[:24]}{year}{first[:24]}"
    return f"{told or 'article'}-{digest}"


def _plain_letters(text: str) -> str:
    """The letters and digits of a text that are or resemble those of ASCII, small."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_OTHER_LETTERS))
    return re.sub("[^a-z0-9]", "", apart)
