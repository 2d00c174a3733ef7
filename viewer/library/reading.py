"""What is done to one file, in a worker process: read, parse, and later find its quotations."""

import os
from pathlib import Path
from typing import NamedTuple

from viewer.articles.file import read_outline
from viewer.articles.outline import Outline
from viewer.errors import ViewerError
from viewer.library.entries import Entry, entry_of, storable
from viewer.library.fulltext import ArticleText, QuotationText
from viewer.library.tokens import searchable
from viewer.library.types import Stamp


class Reading(NamedTuple):
    """What came of reading one file: its entry, or why there is none."""

    id: int
    raw: bytes
    stamp: Stamp | None
    """Of the file just before it was read; None where it was not there."""
    entry: Entry | None
    failure: str = ""


class Quoting(NamedTuple):
    """The quotations of one article, as they are searched; none where it can't be read any more."""

    id: int
    quotations: tuple[QuotationText, ...]


def read(id: int, raw: bytes) -> tuple[Reading, ArticleText | None]:
    """Read the article in one file; what can't be read gives its reason."""
    stamp: Stamp | None = None
    path = Path(os.fsdecode(raw))
    try:
        # Before the file is read: if it grows meanwhile, the next scan finds another stamp.
        status = path.stat()
        stamp = (status.st_size, status.st_mtime_ns, status.st_ino)
        article = read_outline(path)
    except ViewerError as error:
        return unread(id, raw, error.sentence, stamp)
    except OSError as error:
        return unread(id, raw, f"It can’t be read: {error.strerror}.", stamp)
    entry = entry_of(article)
    return Reading(id, raw, stamp, entry), _text_of(article, entry)


def unread(
    id: int, raw: bytes, why: str, stamp: Stamp | None = None
) -> tuple[Reading, ArticleText | None]:
    """What comes of a file that could not be read."""
    return Reading(id, raw, stamp, None, why), None


def quote(id: int, raw: bytes) -> Quoting:
    """Find the quotations of the article in one file."""
    from viewer.quotes.pipeline import find_quotations

    try:
        article = read_outline(Path(os.fsdecode(raw)))
    except (ViewerError, OSError):
        return Quoting(id, ())
    texts = (
        QuotationText(_clean(quotation.text), _clean(quotation.speaker or ""))
        for quotation in find_quotations(article.plain)
        if quotation.kind.is_quotation
    )
    return Quoting(id, tuple(texts))


def unquoted(id: int, _raw: bytes, _why: str) -> Quoting:
    """What comes of a file in which quotations could not be looked for."""
    return Quoting(id, ())


def _text_of(article: Outline, entry: Entry) -> ArticleText:
    return ArticleText(
        title=searchable(entry.headline),
        body=_clean(article.plain),
        author=searchable(entry.authors),
        source=searchable(entry.source),
        outlet=entry.source,
        instant=entry.instant,
        month=entry.month,
    )


def _clean(text: str) -> str:
    return searchable(storable(text))
