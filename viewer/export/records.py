"""Quotations as records for other programs: JSON lines and CSV."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO

from viewer.articles.types import Article
from viewer.escaping import as_cell
from viewer.quotes.article import ArticleText, article_text
from viewer.quotes.types import Quotation, Span

Record = dict[str, str | int | float | None]

FIELDS = (
    "file",
    "start",
    "end",
    "text",
    "kind",
    "speaker",
    "mention",
    "mention_start",
    "mention_end",
    "cue",
    "cue_start",
    "cue_end",
    "confidence",
)
"""The fields of a record, in their order: a contract with whoever reads them."""

# Not line ends to JSON, but to many programs that split a file into lines; and lone surrogates,
# which stand for the undecodable bytes of a file's name and fit into no encoding.
_ESCAPED = re.compile("[\x7f\x85\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Found:
    """An article file and the quotations to write of it."""

    file: str
    """The file as it was given on the command line."""
    article: Article
    quotations: tuple[Quotation, ...]
    """With offsets in `article_text(article)`."""


def record(file: str, text: ArticleText, quotation: Quotation) -> Record:
    """One quotation of `text`; offsets count code points of the decoded file, without marks."""
    start, end = text.to_file(quotation.start, quotation.end)
    mention, mention_start, mention_end = _in_file(text, quotation.mention)
    cue, cue_start, cue_end = _in_file(text, quotation.cue)
    return {
        "file": file,
        "start": start,
        "end": end,
        "text": quotation.text,
        "kind": quotation.kind.value,
        "speaker": quotation.speaker,
        "mention": mention,
        "mention_start": mention_start,
        "mention_end": mention_end,
        "cue": cue,
        "cue_start": cue_start,
        "cue_end": cue_end,
        "confidence": round(quotation.confidence, 4),
    }


def records(found: Iterable[Found]) -> Iterator[Record]:
    """The records of many files, in order."""
    for one in found:
        text = article_text(one.article)
        for quotation in one.quotations:
            yield record(one.file, text, quotation)


def jsonl(found: Iterable[Found]) -> Iterator[str]:
    """A JSON object a line, in UTF-8 when encoded; every line ends with a newline."""
    for each in records(found):
        line = json.dumps(each, ensure_ascii=False)
        yield _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", line) + "\n"


def csv_rows(found: Iterable[Found]) -> Iterator[str]:
    """CSV after RFC 4180, with a head row; what is not known is an empty cell.

    Text that a spreadsheet would run as a formula gets an apostrophe first
    (`escaping.from_cell` takes it away again). Must be written without newline translation.
    """
    yield _row(FIELDS)
    for each in records(found):
        yield _row(_cell(each[field]) for field in FIELDS)


def _in_file(text: ArticleText, span: Span | None) -> tuple[str | None, int | None, int | None]:
    if span is None:
        return None, None, None
    return span.words, *text.to_file(span.start, span.end)


def _cell(value: str | int | float | None) -> str:
    if isinstance(value, str):
        return as_cell(value.encode("utf-8", "backslashreplace").decode())
    return "" if value is None else str(value)


def _row(cells: Iterable[str]) -> str:
    line = StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
