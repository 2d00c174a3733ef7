"""What an index keeps of an article: the head and the plain text, without blocks and offsets.

Most files are written as the format says, with nothing but paragraphs below the head. They take a
tenth of the time of a whole reading; what is read is the same, which tests hold it to.
"""

import os
import re
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from viewer.articles.blocks import BLOCK_STARTS
from viewer.articles.dates import understand_date
from viewer.articles.decode import decode
from viewer.articles.file import LIMIT, read_bytes, read_small, shown_name
from viewer.articles.header import Header, authors_of, read_header
from viewer.articles.markup import has_markup
from viewer.articles.parse import parse_article
from viewer.articles.text import read_body
from viewer.articles.types import Article

# The head as the format has it, with nothing in it that has to be thought about.
_USUAL_HEAD = re.compile(
    r"\n*# ([^\n#*_&\[<`\\]{1,1000})\n+"
    r"Published at: \*\*([0-9T:.+-]{19,35})\*\*\n+"
    r"Author: \*\*([^\n*_&\[<`\\]{0,500})\*\*\n+"
    r"Original: \[([^\n\]*_&\[<`\\]{1,200})\]"
    r"\((https?://[a-zA-Z0-9.-]+(?:/[^\s()<>\"\\]{0,1000})?)\)\n+"
)
# What is no UTF-8, no mark of another encoding, no odd newline and no control character; C2 opens
# both the latter and some letters, so it is looked at on its own.
_USUAL_BYTES = bytes([*b"\t\n", *range(0x20, 0x7F), *range(0x80, 0x100)])
_CONTROL_OF_TWO = re.compile(b"\xc2[\x80-\x9f]")
_first = itemgetter(0)
_LONGEST_LABEL = 41
"""A line whose first colon stands beyond this is no line of a head."""


class Outline(NamedTuple):
    """An article without what only its reader needs; most fields are those of `Article`."""

    headline: str
    published: datetime | None
    authors: tuple[str, ...]
    source: str | None
    address: str | None
    plain: str

    raw: bytes
    """The plain text in UTF-8."""

    @property
    def digest(self) -> bytes:
        """SHA-256 of the plain text, as in `Article.digest`."""
        return sha256(self.raw).digest()


def read_outline(raw: bytes) -> tuple[Outline, os.stat_result | None]:
    """The outline of the article in the file `raw`.

    With it comes the state of the file just before it was read, if it could be had on the way.
    Raises what read_article does.
    """
    if (quick := read_small(raw)) is not None:
        data, status = quick
        return usual_outline(data) or parse_outline(data, shown_name(raw)), status
    path = Path(os.fsdecode(raw))
    data, complete = read_bytes(path, LIMIT)
    return parse_outline(data, shown_name(path), complete), None


def parse_outline(data: bytes, name: str, complete: bool = True) -> Outline:
    """The outline of the article in `data`: what parse_article gives, and it raises the same."""
    if complete and (usual := usual_outline(data)):
        return usual
    if not complete:  # few files are so large
        article = parse_article(data, name, complete)
        head: Article | Header = article
        plain = article.plain
    else:
        text = decode(data, name).text
        head = header = read_header(text, name)
        lines = _plain_lines(text[start:end] for start, end in header.body)
        plain = read_body(text, header.body).plain if lines is None else "\n".join(lines)
    return Outline(
        *(head.headline, head.published, head.authors, head.source, head.address),
        *(plain, plain.encode()),
    )


def usual_outline(data: bytes) -> Outline | None:
    """The outline of a file that is as the format says; None for every other."""
    if data.translate(None, _USUAL_BYTES) or (b"\xc2" in data and _CONTROL_OF_TWO.search(data)):
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    found = _USUAL_HEAD.match(text)
    if found is None:
        return None
    body = text[found.end() :].rstrip("\n")
    lines = _plain_lines((body,))
    if lines is None or _may_be_field(lines):
        return None
    headline, written, byline, source, address = found.groups()
    headline, source = " ".join(headline.split()), " ".join(source.split())
    if not headline or not source:
        return None
    authors = authors_of(byline) if byline else ()
    published = understand_date(written).instant
    plain = "\n".join(lines)
    if len(plain) == len(body):  # nothing was left out, so the bytes are there already
        raw = data[len(text[: found.end()].encode()) :].rstrip(b"\n")
    else:
        raw = plain.encode()
    return Outline(headline, published, authors, source, address, plain, raw)


def _may_be_field(lines: list[str]) -> bool:
    """Whether the head may go on with the first or the second line."""
    for line in lines[:2]:
        beginning = line[:_LONGEST_LABEL]
        if ":" in beginning or "：" in beginning:
            return True
    return False


def _plain_lines(stretches: Iterable[str]) -> list[str] | None:
    """The lines of a body of paragraphs without markup; None for any other."""
    lines: list[str] = []
    for stretch in stretches:
        if "|" in stretch or has_markup(stretch):
            return None
        found = list(filter(None, map(str.strip, stretch.split("\n"))))
        if not BLOCK_STARTS.isdisjoint(map(_first, found)):
            return None
        lines += found
    return lines
