"""The body of an article as lines, and as blocks where each line is a paragraph, as in most.

What Markdown makes of other lines is told by marked_blocks.
"""

from typing import NamedTuple

from viewer.articles.types import BlockKind

BLOCK_STARTS = frozenset("#>-*+_`~<[0123456789")
"""What a line begins with that may be something else than a paragraph, unless it has a "|"."""


class Line(NamedTuple):
    """A line of the body that is not blank."""

    start: int
    """Where it begins in the text, blanks excluded."""
    words: str
    """The line without the blanks around it."""
    indent: int
    """How many characters of blank stand before it."""
    number: int
    """Its number among all lines of the body; a gap is a blank line."""

    @property
    def end(self) -> int:
        """Where it ends in the text, blanks excluded."""
        return self.start + len(self.words)


class Stretch(NamedTuple):
    """A piece of a block whose text is read on a line, or in a cell, of its own."""

    start: int
    end: int
    joint: str
    """What stands in the plain text between it and the stretch after it."""


class RawBlock(NamedTuple):
    """A block before its plain text is known."""

    kind: BlockKind
    start: int
    end: int
    stretches: tuple[Stretch, ...] = ()
    """What is read of it; none where the whole block is one stretch, as most are."""
    literal: bool = False
    """Whether markup in it is text, as in code."""


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """The lines of `text[start:end]` that are not blank. Only "\\n" ends a line."""
    lines = []
    at = start
    for number, line in enumerate(text[start:end].split("\n")):
        words = line.strip()
        if words:
            indent = 0 if words == line else len(line) - len(line.lstrip())
            lines.append(Line(at + indent, words, indent, number))
        at += len(line) + 1
    return lines


def are_paragraphs(lines: list[Line]) -> bool:
    """Whether each of `lines` is a paragraph, whatever stands around it."""
    return not any(line.words[0] in BLOCK_STARTS or "|" in line.words for line in lines)


def paragraph(line: Line) -> RawBlock:
    """A line as a paragraph."""
    return RawBlock(BlockKind.PARAGRAPH, line.start, line.start + len(line.words))
