"""What is painted on the words of an article: tints of quotations, lines of clips, words found."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6 import QtGui, QtWidgets

from viewer.render.theme import mix

HIT_GROUND = 0.2
"""How much accent lies behind the words of a search."""

Marks = list["QtWidgets.QTextEdit.ExtraSelection"]
"""PySide makes a class when it is first named: this module names those it needs where it does, as
the first paint needs none."""


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


def of_quotations(
    document: "QtGui.QTextDocument", tints: Iterable[Tint], chosen: frozenset[int]
) -> Marks:
    """The ground behind the words of quotations, stronger where they are chosen."""
    found = []
    for tint in tints:
        ground = QtGui.QTextCharFormat()
        is_chosen = tint.number in chosen
        ground.setBackground(QtGui.QColor(tint.chosen_colour if is_chosen else tint.colour))
        found.append(_mark(document, tint.start, tint.end, ground))
    return found


def of_clips(document: "QtGui.QTextDocument", clips: Iterable[ClipMark]) -> Marks:
    """A line below the words: speakers have the ground behind them, hits a dotted line."""
    found = []
    for clip in clips:
        line = QtGui.QTextCharFormat()
        line.setUnderlineStyle(QtGui.QTextCharFormat.UnderlineStyle.SingleUnderline)
        line.setUnderlineColor(QtGui.QColor(clip.colour))
        found.append(_mark(document, clip.start, clip.end, line))
    return found


def of_hits(
    document: "QtGui.QTextDocument",
    hits: Sequence[tuple[int, int]],
    gone_to: int,
    palette: "QtGui.QPalette",
) -> Marks:
    """The words of a search: marked in the accent, the one gone to filled with it."""
    accent, paper = (
        palette.color(QtGui.QPalette.ColorRole.Link),
        palette.color(QtGui.QPalette.ColorRole.Base),
    )
    ground = QtGui.QColor(mix(paper.name(), accent.name(), HIT_GROUND))
    plain, filled = QtGui.QTextCharFormat(), QtGui.QTextCharFormat()
    plain.setBackground(ground)
    plain.setUnderlineStyle(QtGui.QTextCharFormat.UnderlineStyle.DotLine)
    plain.setUnderlineColor(accent)
    filled.setBackground(accent)
    filled.setForeground(paper)
    return [
        _mark(document, start, end, filled if number == gone_to else plain)
        for number, (start, end) in enumerate(hits)
    ]


def _mark(
    document: "QtGui.QTextDocument", start: int, end: int, format: "QtGui.QTextCharFormat"
) -> "QtWidgets.QTextEdit.ExtraSelection":
    mark = QtWidgets.QTextEdit.ExtraSelection()
    mark.format = format
    mark.cursor = QtGui.QTextCursor(document)
    mark.cursor.setPosition(start)
    mark.cursor.setPosition(end, QtGui.QTextCursor.MoveMode.KeepAnchor)
    return mark
