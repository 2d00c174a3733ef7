"""A dossier as it is written out, whatever the form: text that is clean, sources that are numbered.

Sources are numbered in the order in which they are first quoted, as notes are; each excerpt bears
the number of its source.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.escaping import one_line
from viewer.export.references import Reference

# What no XML holds, and no page.
_NO_TEXT = re.compile("[\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_TAGS = re.compile("(<[^>]*>)")
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
_LEFTWARD = re.compile(f"[{_LETTERS}](?:[^A-Za-z\u00c0-\u024f]*[{_LETTERS}])?")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the reader's own, in one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs of the reader's own."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of an article."""

    paragraphs: tuple[str, ...]
    speaker: str
    """Who said them; empty where they are the article's."""
    about: tuple[str, ...]
    """Outlet and date in words, as far as they are known."""
    annotation: tuple[str, ...]
    """What the reader says of them, in paragraphs."""
    source: int
    """The number of the source in the list, from 1."""
    address: str | None
    """Of the web, or None."""
    language: str | None
    """ISO 639-1, where it is known."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole dossier."""

    title: str
    introduction: tuple[str, ...]
    """Paragraphs."""
    parts: tuple[Heading | Passage | Excerpt, ...]
    sources: tuple[Reference, ...]
    language: str | None
    """In which most of it is, as an ISO 639-1 code."""

    @property
    def leftward(self) -> bool:
        """Whether most of it runs from right to left."""
        return runs_leftward(" ".join((self.title, *self.introduction, *self._words())))

    def _words(self) -> Iterator[str]:
        for part in self.parts:
            if isinstance(part, Heading):
                yield part.text
            else:
                yield from part.paragraphs

    def firsts(self) -> frozenset[int]:
        """The places, among the parts, of the first excerpt of each source."""
        found: dict[int, int] = {}
        for number, part in enumerate(self.parts):
            if isinstance(part, Excerpt):
                found.setdefault(part.source, number)
        return frozenset(found.values())


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a text, each clean and none empty."""
    lines = (clean(line) for line in text.splitlines())
    return tuple(line for line in lines if line)


def clean(text: str) -> str:
    """A text as one line, without what no file may hold."""
    return _NO_TEXT.sub("\ufffd", one_line(text))


def runs_leftward(text: str) -> bool:
    """Whether most letters of a text run from right to left (UAX 9, classes R and AL)."""
    left = right = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        right += kind == "L"
        left += kind in ("R", "AL")
    return left > right


def isolated(part: str) -> str:
    """A part of a line in which another may run the other way: it keeps its own order.

    See UAX 9, isolates.
    """
    return f"\u2068{part}\u2069"


def isolated_in(html: str) -> str:
    """HTML in which what runs from right to left keeps its order among other words."""
    pieces = _TAGS.split(html)
    pieces[::2] = [_LEFTWARD.sub(r'<bdi dir="rtl">\g<0></bdi>', piece) for piece in pieces[::2]]
    return "".join(pieces)


def attribution(excerpt: Excerpt) -> list[str]:
    """What is said of an excerpt beside its number: the speaker, then outlet and date."""
    return [part for part in (excerpt.speaker, *excerpt.about) if part]
