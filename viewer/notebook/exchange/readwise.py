"""Clips and notes as CSV with the columns of Readwise, and back.

Readwise documents them at https://docs.readwise.io/readwise/docs/importing-highlights/csv-import.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import StringIO

from viewer.errors import ViewerError
from viewer.escaping import as_cell, from_cell, web_address
from viewer.notebook.anchor import Anchor
from viewer.notebook.exchange.offered import BadRecord, Offered
from viewer.notebook.types import Bookmark, Clip, Colour, Entry, KeptArticle, Note
from viewer.notebook.watch import EVERY, Watch, unwatched
from viewer.wording import words as say

COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


def write(entries: Iterable[Entry]) -> Iterator[str]:
    """CSV after RFC 4180 with a head row; a clip a row, with its notes.

    Notes about an article and bookmarks are rows without a highlight. Must be written without
    newline translation.
    """
    whole = list(entries)
    clips = {each.id for each in whole if isinstance(each, Clip)}
    notes: dict[str, list[str]] = {}
    for each in whole:
        if isinstance(each, Note) and each.clip in clips:
            notes.setdefault(each.clip or "", []).append(each.text)
    yield _line(COLUMNS)
    for each in whole:
        if isinstance(each, Clip):
            note = "\n\n".join(notes.get(each.id, ()))
            yield _row(each, each.anchor.words, note, str(each.anchor.start))
        elif isinstance(each, Bookmark):
            yield _row(each, "", "", "")
        elif each.clip not in clips:
            yield _row(each, "", each.text, "")


def _row(entry: Entry, words: str, note: str, location: str) -> str:
    about = entry.article
    address = web_address(about.key) or ""
    when = entry.added.astimezone(UTC).isoformat(sep=" ", timespec="seconds")
    cells = (words, about.headline, about.source or "", address, note, location, when)
    return _line([as_cell(cell.encode("utf-8", "replace").decode()) for cell in cells])


def _line(cells: Iterable[str]) -> str:
    line = StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def read(document: str, now: datetime, watch: Watch = unwatched) -> Offered:
    """What a CSV offers; `now` is when a row without a date is kept.

    Raises ViewerError where the columns are missing.
    """
    reader = csv.reader(StringIO(document.lstrip("\ufeff"), newline=""))
    head = [cell.strip().lower() for cell in _next(reader) or []]
    if "highlight" not in head:
        raise ViewerError(
            "This is no CSV with the columns of Readwise: the first line names no “Highlight”. "
            "Nothing was imported."
        )
    entries: list[Entry] = []
    problems: list[BadRecord] = []
    lines = document.count("\n") + 1
    while True:
        line = reader.line_num + 1
        if not line % EVERY:
            watch(line, lines)
        try:
            cells = _next(reader)
            if cells is None:
                break
            if any(cell.strip() for cell in cells):
                row = dict(zip(head, map(from_cell, cells), strict=False))
                entries += _entries(row, now)
        except csv.Error as error:
            problems.append(
                BadRecord(
                    line, say("This is no row of a CSV file ({reason}).").format(reason=error)
                )
            )
        except ValueError as error:
            problems.append(BadRecord(line, str(error)))
    return Offered(tuple(entries), (), tuple(problems))


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    return next(reader, None)


def _entries(row: Mapping[str, str], now: datetime) -> Iterator[Entry]:
    """A clip with its note, or a note or bookmark where no words are highlighted."""
    about = _article(row)
    when = _date(row.get("date", ""), now)
    words, note = row.get("highlight", "").strip(), row.get("note", "").strip()
    clip = None
    if words:
        clip = _id("clip", about.key, words)
        location = row.get("location", "").strip()
        start = int(location) if location.isascii() and location.isdigit() else 0
        start = min(start, 2**40)
        anchor = Anchor(words, "", "", start, start + len(words), "")
        yield Clip(clip, about, anchor, Colour.YELLOW, None, None, when, when)
    if note:
        yield Note(_id("note", about.key, words, note), about, note, clip, when, when)
    elif clip is None:
        yield Bookmark(about.key, "", about.headline, about.source, None, None, when)


def _article(row: Mapping[str, str]) -> KeptArticle:
    title, address = row.get("title", "").strip(), row.get("url", "").strip()
    if address and web_address(address) is None:
        raise ValueError(f"“{address[:80]}” is no address of the web.")
    if not title and not address:
        raise ValueError("This row names neither a title nor an address.")
    for cell in row.values():
        if not _is_text(cell):
            raise ValueError("There are characters in this row that are no text.")
    return KeptArticle(
        address or f"title:{title}", "", title, row.get("author", "").strip() or None, None, None
    )


def _date(written: str, now: datetime) -> datetime:
    if not written.strip():
        return now
    from dateutil.parser import ParserError, parse  # seldom needed

    try:
        found = parse(written)
        found = found if found.utcoffset() is not None else found.replace(tzinfo=UTC)
        return found.astimezone(UTC)
    except (ParserError, OverflowError, ValueError) as error:
        raise ValueError(f"“{written[:40]}” is no date.") from error


def _is_text(cell: str) -> bool:
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _id(*parts: str) -> str:
    """The same for the same row: a file that is imported twice is imported once."""
    return sha256("\0".join(("readwise", *parts)).encode()).hexdigest()[:32]
