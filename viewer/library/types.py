"""The values of the library: rows of articles, what may be asked of them, and how far along it is.

Days, months and years are those of UTC: an article stands under the same day on every machine,
whatever the reader's zone (which the article pane shows).
"""

import os
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import TypeAlias

from viewer.wording import counted, number, said_again, words

NO_SOURCE = ""
"""The source of the articles that name none."""
NO_DATE = 0
"""The year, month and day of the articles that have no date."""


@dataclass(frozen=True, slots=True)
class Row:
    """One article as lists show it: what is known without opening its file."""

    id: int
    """Good in this catalogue only; what is kept elsewhere names an article by `key`."""
    path: Path
    headline: str
    """Empty where the file gives none."""
    source: str | None
    published: datetime | None
    """With the zone that the article was written in."""
    authors: tuple[str, ...]
    address: str | None
    digest: str
    size: int
    """Of the file, in bytes."""
    mtime_ns: int
    """When the file was last written, in nanoseconds since 1970."""
    copies: int = 0
    """How many other files hold the same article; 0 for a file that is listed as a copy itself."""

    @property
    def key(self) -> str:
        """What the notebook knows the article by; the same as `Article.key`."""
        return self.address or f"sha256:{self.digest}"


class Sort(StrEnum):
    """The order of a list. Articles without a date come last in both orders by date."""

    NEWEST = "newest"
    OLDEST = "oldest"
    SOURCE = "source"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which articles, and in which order: everything that is given must hold."""

    source: str | None = None
    """Only of this source; `NO_SOURCE` for those that name none."""
    year: int | None = None
    """Only of this year; `NO_DATE` for those without a date."""
    month: int | None = None
    """1 to 12; counts only together with `year`."""
    day: int | None = None
    """1 to 31; counts only together with `month`."""
    keys: frozenset[str] | None = None
    """Only the articles with these keys (the bookmarks); an empty set selects none."""
    sort: Sort = Sort.NEWEST


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many articles a day has."""

    day: int
    count: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many articles a month has; its days are asked for when it is opened."""

    month: int
    count: int


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many articles a year of one source has, and its months, the newest first.

    `year` is `NO_DATE` for the articles without a date; it has no months and comes last.
    """

    year: int
    count: int
    months: tuple[MonthCount, ...]


@dataclass(frozen=True, slots=True)
class SourceCount:
    """How many articles a source has, and its years, the newest first."""

    source: str
    """`NO_SOURCE` for the articles that name none; it comes last."""
    count: int
    years: tuple[YearCount, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """The tree: sources in the order of their names, with their years and months."""

    total: int
    sources: tuple[SourceCount, ...]


Stamp: TypeAlias = tuple[int, int, int]
"""Size in bytes, when it was written in nanoseconds since 1970, inode (0 on Windows): what tells,
without reading a file, whether it changed or only moved."""


class State(IntEnum):
    """How far the indexing of a file is. What is to be done comes first."""

    TO_READ = 0
    TO_QUOTE = 1
    """It is listed and its text is searched; its quotations are not."""
    UNQUOTED = 2
    """All is done; it has no quotations."""
    UNREADABLE = 3
    QUOTED = 4
    """All is done; it has quotations."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article file that a scan met."""

    raw: bytes
    """The path as the file system has it: names need not be text."""
    stamp: Stamp

    @property
    def path(self) -> Path:
        """The path; bytes that are no text are kept as lone surrogates."""
        return Path(os.fsdecode(self.raw))


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is no article, and why."""

    raw: bytes
    code: str
    """A stable name, as "pipe" or "unreadable"."""
    kept: str
    """What a person is told, as `wording.keepable` gives it."""

    @property
    def sentence(self) -> str:
        """What a person is told, as "A pipe, not a file."."""
        return said_again(self.kept)

    @property
    def path(self) -> Path:
        """The path; bytes that are no text are kept as lone surrogates."""
        return Path(os.fsdecode(self.raw))


class Phase(StrEnum):
    """What the indexer is at."""

    SCANNING = "scanning"
    READING = "reading"
    QUOTATIONS = "quotations"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the indexer is; it can be stopped after any of these without losing a thing."""

    phase: Phase
    done: int
    total: int | None
    """None while it is not known."""
    changed: bool
    """True where lists and counts may differ from those after the Progress before."""
    seconds_left: float | None = None
    """An estimate; None while there is nothing to base one on."""

    @property
    def sentence(self) -> str:
        """For the status line: "12,400 of 100,000 indexed"."""
        done, total = number(self.done), number(self.total or 0)
        if self.phase is Phase.READING:
            return words("{done} of {total} indexed").format(done=done, total=total)
        if self.phase is Phase.QUOTATIONS:
            sentence = words("{done} of {total} searched for quotations")
            return sentence.format(done=done, total=total)
        if self.phase is Phase.DONE:
            return counted("1 article", "{count} articles", self.done)
        if self.total is None:
            return words("Looking for articles: {count}").format(count=done)
        return counted("1 article found", "{count} articles found", self.done)
