"""What is painted on the words of an article: tints of quotations, lines of clips, words found."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from viewer.render.theme import mix

HIT_GROUND = 0.2
"""How much accent lies behind the words of a search."""

Marks = list[QTextEdit.ExtraSelection]


class Tint(NamedTuple):
    """A stretch of the document with the ground that is painted behind it."""

    start: int
    """Positions in the document, in UTF-16 units as Qt counts them."""
    end: int
    number: int
    """The number of the quotation that stands there."""
    colour: str
    chosen_colour: str
    initials: str = ""
    """Of the speaker, to stand in the margin; empty where nobody is named."""
    hue: str = ""
    """The colour of the initials."""


class ClipMark(NamedTuple):
    """A stretch of the document that the reader has clipped."""

    start: int
    """As in `Tint`."""
    end: int
    colour: str
    words: str
    """What is told of it where the pointer rests."""


def of_quotations(document: QTextDocument, tints: Iterable[Tint], chosen: frozenset[int]) -> Marks:
    """The ground behind the words of quotations, stronger where they are chosen."""
    found = []
    for tint in tints:
        ground = QTextCharFormat()
        is_chosen = tint.number in chosen
        ground.setBackground(QColor(tint.chosen_colour if is_chosen else tint.colour))
        found.append(_mark(document, tint.start, tint.end, ground))
    return found


def of_clips(document: QTextDocument, clips: Iterable[ClipMark]) -> Marks:
    """A line below the words: speakers have the ground behind them, hits a dotted line."""
    found = []
    for clip in clips:
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        line.setUnderlineColor(QColor(clip.colour))
        found.append(_mark(document, clip.start, clip.end, line))
    return found


def of_hits(
    document: QTextDocument, hits: Sequence[tuple[int, int]], gone_to: int, palette: QPalette
) -> Marks:
    """The words of a search: marked in the accent, the one gone to filled with it."""
    accent, paper = palette.color(QPalette.ColorRole.Link), palette.color(QPalette.ColorRole.Base)
    ground = QColor(mix(paper.name(), accent.name(), HIT_GROUND))
    plain, filled = QTextCharFormat(), QTextCharFormat()
    plain.setBackground(ground)
    plain.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    plain.setUnderlineColor(accent)
    filled.setBackground(accent)
    filled.setForeground(paper)
    return [
        _mark(document, start, end, filled if number == gone_to else plain)
        for number, (start, end) in enumerate(hits)
    ]


def _mark(
    document: QTextDocument, start: int, end: int, format: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.format = format
    mark.cursor = QTextCursor(document)
    mark.cursor.setPosition(start)
    mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return mark
