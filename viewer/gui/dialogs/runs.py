"""Words of several looks in one paragraph, broken into lines."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from viewer.render.scripts import may_run_right_to_left, runs_right_to_left
from viewer.verify.telling import Mark


class Run(NamedTuple):
    """Words of one look in a line."""

    words: str
    colour: str
    heavy: bool = False
    mark: Mark = Mark.NONE


def laid(runs: Sequence[Run], font: QFont, room: int) -> QTextLayout:
    """Runs of words with a blank between them, broken into lines."""
    text = " ".join(run.words for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption()
    leftward = may_run_right_to_left(text) and bool(runs_right_to_left(text))
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats, at = [], 0
    for run in runs:
        part = QTextLayout.FormatRange()
        part.start, part.length = at, len(run.words.encode("utf-16-le")) // 2
        part.format = _look(run)
        formats.append(part)
        at += part.length + 1
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 1))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _look(run: Run) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(run.colour))
    if run.heavy:
        look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontUnderline(run.mark is Mark.LEFT_OUT)
    look.setFontStrikeOut(run.mark is Mark.ADDED)
    return look
