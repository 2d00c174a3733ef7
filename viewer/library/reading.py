"""What is done to one file, in a worker process: read, parse, and later find its quotations."""

from typing import NamedTuple

from viewer.articles.outline import Outline, read_outline
from viewer.errors import ViewerError
from viewer.library.entries import Entry, entry_of, storable
from viewer.library.fulltext import ArticleText, QuotationText
from viewer.library.tokens import searchable
from viewer.library.types import Stamp
from viewer.library.voices import Spoken, spoken
from viewer.wording import keepable


class Reading(NamedTuple):
    """What came of reading one file: its entry, or why there is none."""

    id: int
    raw: bytes
    stamp: Stamp | None
    """Of the file just before it was read; None where that of the scan stands."""
    entry: Entry | None
    failure: str = ""
    """As `wording.keepable` gives it."""


class Quoting(NamedTuple):
    """The quotations of one article, as they are searched, and who speaks in it.

    None where it can't be read any more.
    """

    id: int
    quotations: tuple[QuotationText, ...]
    spoken: tuple[Spoken, ...] = ()


def read(id: int, raw: bytes) -> tuple[Reading, ArticleText | None]:
    """Read the article in one file; what can't be read gives its reason."""
    try:
        article, status = read_outline(raw)
    except ViewerError as error:
        return _unread(id, raw, error.kept)
    # Of before the reading: if the file grew meanwhile, the next scan finds another stamp.
    stamp = status and (status.st_size, status.st_mtime_ns, status.st_ino)
    entry = entry_of(article)
    return Reading(id, raw, stamp, entry), _text_of(article, entry)


def unread(id: int, raw: bytes, why: str) -> tuple[Reading, ArticleText | None]:
    """What comes of a file that could not be worked on, given why."""
    return _unread(id, raw, keepable(why))


def _unread(id: int, raw: bytes, why: str) -> tuple[Reading, ArticleText | None]:
    return Reading(id, raw, None, None, why), None


def quote(id: int, raw: bytes) -> Quoting:
    """Find the quotations of the article in one file."""
    from viewer.quotes.language import language_of
    from viewer.quotes.pipeline import find_quotations

    try:
        article, _ = read_outline(raw)
    except ViewerError:
        return Quoting(id, ())
    # A headline that was borrowed from the body stands there already.
    borrowed = article.plain.startswith(article.headline.removesuffix("…"))
    text = article.plain if borrowed else f"{article.headline}\n{article.plain}"
    language = language_of(text)
    found = find_quotations(text, language=language)
    texts = (
        QuotationText(_clean(quotation.text), _clean(quotation.speaker or ""))
        for quotation in found
        if quotation.kind.is_quotation
    )
    return Quoting(id, tuple(texts), spoken(found, language))


def unquoted(id: int, _raw: bytes, _why: str) -> Quoting:
    """What comes of a file in which quotations could not be looked for."""
    return Quoting(id, ())


def _text_of(article: Outline, entry: Entry) -> ArticleText:
    return ArticleText(
        title=searchable(entry.headline),
        body=searchable(article.plain, article.raw),
        author=searchable(entry.authors),
        source=searchable(entry.source),
        outlet=entry.source,
        instant=entry.instant,
        month=entry.month,
    )


def _clean(text: str) -> str:
    return searchable(storable(text))
