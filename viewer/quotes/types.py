"""The values of the quotation engine: a quotation and the evidence for it.

Offsets are half-open and count Unicode code points of the text that was given to the engine.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a stretch of text is."""

    DIRECT = "direct"
    """Whole inside quotation marks, a clause or more."""
    MIXED = "mixed"
    """A quoted fragment inside the reporter's own sentence, attributed to somebody."""
    INDIRECT = "indirect"
    """Reported without marks."""
    TITLE = "title"
    """The name of a work."""
    TERM = "term"
    """A term being named, a nickname, a scare quote."""

    @property
    def is_quotation(self) -> bool:
        """False for what only stands between marks: it is shown on request."""
        return self not in (Kind.TITLE, Kind.TERM)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text and the words in it: `text[start:end] == words`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """How a mention came to its name: "he" -> "Demir" -> "Ismail Demir"."""

    name: str
    """The fullest name in the article."""
    chain: tuple[Span, ...]
    """The mentions that led there, the nearest first; empty where the mention is the name."""
    listed: str = ""
    """The key of the speaker of that name, where the reader told apart who bears it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation with its evidence."""

    start: int
    """Where the words begin and end, marks excluded."""
    end: int
    text: str
    kind: Kind
    mention: Span | None
    """The speaker as the text names them beside the quotation: "he", "Demir"."""
    resolution: Resolution | None
    """Whom the mention names; None where nothing in the article supports a name."""
    cue: Span | None
    """What attributes it: "told", "according to"."""
    confidence: float
    """How likely the speaker is right, 0 to 1 (calibrated, see docs/quotations.md)."""
    reason: str = ""
    """In words, why this speaker: "named after the quotation with 'told'"."""
    original: "Quotation | None" = None
    """What the program had answered, where the reader confirmed or changed the speaker."""

    @property
    def speaker(self) -> str | None:
        """The resolved name, else None."""
        return self.resolution.name if self.resolution else None
