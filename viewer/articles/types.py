"""The values that reading an article file gives: all frozen, all free of I/O."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that could not be read, in plain words."""

    code: str
    """A stable name, as "no-date" or "date-ambiguous"."""
    sentence: str
    """What a person is told, as "There is no date."."""


class Dateline(NamedTuple):
    """The place and agency that open a news text: "ANKARA (Reuters) -"."""

    place: str
    agency: str | None
    start: int
    """Where it begins and ends (its dash and blanks included) in `Article.plain`."""
    end: int


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"


class Block(NamedTuple):
    """One paragraph, heading, list, ... of the body."""

    kind: BlockKind
    markdown: str
    start: int
    """Where the Markdown begins and ends in `Article.text`."""
    end: int
    plain_start: int
    """Where its plain text begins and ends in `Article.plain`."""
    plain_end: int


class OffsetMap(NamedTuple):
    """From offsets in the plain text to offsets in the decoded file.

    Piecewise: from `plain[i]` up to `plain[i + 1]` the file offset is `source[i]` plus the
    distance. An article without markup has one piece a block.
    """

    plain: tuple[int, ...] = (0,)
    source: tuple[int, ...] = (0,)

    def to_source(self, offset: int) -> int:
        """The offset in `Article.text` of the character at `offset` in `Article.plain`."""
        i = max(0, bisect_right(self.plain, offset) - 1)
        return self.source[i] + offset - self.plain[i]

    def span_to_source(self, start: int, end: int) -> tuple[int, int]:
        """A half-open span of plain text as a half-open span of `Article.text`."""
        if end <= start:
            at = self.to_source(start)
            return at, at
        return self.to_source(start), self.to_source(end - 1) + 1


@dataclass(frozen=True)
class Article:
    """One article file, read.

    Offsets count Unicode code points: in `text` for the file (byte-order mark removed, newlines
    as "\\n"), in `plain` for the reading text of the body (blocks joined by "\\n").
    """

    text: str = field(repr=False)
    headline: str
    published: datetime | None
    """The instant, always with a zone; None where there is no date or none was understood."""
    published_as_written: str | None
    authors: tuple[str, ...]
    source: str | None
    """The name of the outlet."""
    address: str | None
    """Where it was published; only http and https are kept here."""
    dateline: Dateline | None
    blocks: tuple[Block, ...] = field(repr=False)
    plain: str = field(repr=False)
    offsets: OffsetMap = field(repr=False)
    problems: tuple[Problem, ...]
    encoding: str
    complete: bool = True
    """False where only the beginning of a very large file was read."""

    @cached_property
    def digest(self) -> str:
        """SHA-256, in hex, of the plain text: names an article that has no address."""
        from hashlib import sha256  # brings OpenSSL, which showing an article can do without

        return sha256(self.plain.encode("utf-8")).hexdigest()

    @property
    def key(self) -> str:
        """What the notebook knows the article by: its address, else the digest of its text."""
        return self.address or f"sha256:{self.digest}"
