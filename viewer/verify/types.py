"""The values of verifying: what is asked, how a passage differs from it, and what came of it.

Offsets are half-open and count code points: in `Question.text` for what is asked, in the text of
`viewer.quotes.article.article_text` for what is found.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from viewer.quotes.types import Kind, Span


class Gap(StrEnum):
    """What the asked text itself shows between two of its words."""

    OMISSION = "omission"
    """An ellipsis: "...", "…", "[...]"."""
    INSERTION = "insertion"
    """Words in brackets, which are not the speaker's: "[the president]"."""
    BREAK = "break"
    """Closing marks, perhaps somebody's name, and opening marks."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands before a word of the asked text, between it and the word before."""

    gap: Gap
    start: int
    end: int
    keys: tuple[str, ...] = ()
    """The words of an insertion."""


@dataclass(frozen=True, slots=True)
class Question:
    """A quotation that somebody may have said."""

    text: str
    """As it was asked."""
    keys: tuple[str, ...]
    """Its words, as they are compared."""
    words: tuple[str, ...]
    """The same words as they were written, without what stands inside of them."""
    spans: tuple[tuple[int, int], ...]
    """Where each stands in `text`."""
    joints: Mapping[int, Joint]
    """By the number of the word that they stand before; that of no word at the end."""
    speaker: str | None
    """Who is asked about; None where anybody is."""
    also: tuple[str, ...] = ()
    """Their other names, as the reader joined them."""
    in_marks: bool = False
    """Whether words outside its marks were left away that name nobody."""


class Edit(StrEnum):
    """What a piece of the asked text is to what was found."""

    SAME = "same"
    OMITTED = "omitted"
    """Found words that an ellipsis stands for."""
    INSERTED = "inserted"
    """Words in brackets, with the found words that they stand for, if any."""
    ATTRIBUTION = "attribution"
    """Found words of the reporter between the marks: "he said"."""
    LEFT_OUT = "left out"
    """Found words that are missing, and nothing says so."""
    ADDED = "added"
    """Asked words that were not found."""
    CHANGED = "changed"
    """Asked words that stand in the place of others."""
    JOINED = "joined"
    """What follows stands before this in the text, or is somebody else's."""

    @property
    def is_faithful(self) -> bool:
        """Whether the speaker's words are still theirs."""
        return self in (Edit.SAME, Edit.OMITTED, Edit.INSERTED, Edit.ATTRIBUTION)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the asked text beside what was found; one of them may be empty."""

    edit: Edit
    asked: str
    asked_start: int
    asked_end: int
    found: str
    found_start: int
    found_end: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A passage beside the asked text, word by word."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    errors: int
    """How many words differ; of many that were left out in one place, some."""
    likeness: float
    """1 where none differs, 0 where all do."""

    @property
    def is_exact(self) -> bool:
        """Whether every word is there, in this order, in one speech."""
        return all(piece.edit.is_faithful for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of a text between marks, and who is named for it."""

    start: int
    end: int
    who: str | None


class Inside(StrEnum):
    """Whether words stand inside quotation marks."""

    WHOLLY = "wholly"
    PARTLY = "partly"
    OUTSIDE = "outside"


class Attribution(StrEnum):
    """Whether the found words are of the speaker who was asked about."""

    NOT_ASKED = "not asked"
    CONFIRMED = "confirmed"
    OTHER = "other"
    """Somebody else is named."""
    NOBODY = "nobody"
    """Nobody is: "he", "the mayor"."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article in which something was found."""

    file: Path
    headline: str
    outlet: str | None
    published: datetime | None
    authors: tuple[str, ...]
    address: str | None
    copies: tuple[Path, ...]
    """The other files with the same article."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where words were found, and whose they are there."""

    source: Source
    words: str
    """The passage, as it stands in the text."""
    before: str
    """What its sentence has before it, in the same speech; empty where it begins there."""
    after: str
    """What its sentence has after it."""
    file_start: int
    """Where it begins and ends in the decoded file."""
    file_end: int
    comparison: Comparison
    inside: Inside
    kind: Kind | None
    speaker: str | None
    """The resolved name, else what the text calls them; None where nobody is named."""
    others: tuple[str, ...]
    """Who else is named for some of the words."""
    is_apart: bool
    """Whether an ellipsis passes over the article's own words from paragraph to paragraph."""
    mention: Span | None
    cue: Span | None
    reason: str
    confidence: float
    by_reader: bool
    """Whether the reader confirmed the speaker, or named them."""
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording and where it stands."""

    rank: int
    """1 is the nearest; those that are as near have the same."""
    places: tuple[Place, ...]
    """The earliest first."""
    total: int
    """In how many articles it stands, as far as the index tells; at least those of `places`."""

    @property
    def comparison(self) -> Comparison:
        """How it differs from what was asked."""
        return self.places[0].comparison


@dataclass(frozen=True, slots=True)
class Looked:
    """Where was looked."""

    articles: int
    """So many are searched."""
    waiting: int
    """So many files are known, and not read yet."""
    unreadable: int

    @property
    def is_complete(self) -> bool:
        """Whether every file that could be read was."""
        return not self.waiting


@dataclass(frozen=True, slots=True)
class Exact:
    """Every word was found as it was asked."""

    question: Question
    wordings: tuple[Wording, ...]
    """One, but for an ellipsis that stands for other words at other places."""
    attribution: Attribution
    """CONFIRMED where it is at any place."""
    instead: tuple[Wording, ...]
    """What differs, and is of the speaker who was asked about; only where none of it is theirs."""
    looked: Looked


@dataclass(frozen=True, slots=True)
class Differs:
    """Something like it was found; no wording is it."""

    question: Question
    wordings: tuple[Wording, ...]
    """By rank; nothing tells which of one rank was meant."""
    looked: Looked

    @property
    def nearest(self) -> tuple[Wording, ...]:
        """Those of the first rank."""
        return tuple(wording for wording in self.wordings if wording.rank == 1)


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nothing like it was found in the articles that were looked through."""

    question: Question
    looked: Looked


Verdict: TypeAlias = Exact | Differs | NotFound
