"""Left and right in rows that are drawn by hand: in a window that runs to the left, exchanged."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.render.scripts import may_run_right_to_left, runs_right_to_left


class Sides(NamedTuple):
    """The row, and whether what is reckoned from its left edge stands at its right one."""

    row: QRect
    leftward: bool

    def x(self, left: float, width: float) -> float:
        """Where something this wide begins that would begin at `left`, were it not mirrored."""
        if not self.leftward:
            return left
        return self.row.left() + self.row.right() + 1 - left - width

    def box(self, box: QRectF) -> QRectF:
        """A box at its side."""
        return QRectF(self.x(box.left(), box.width()), box.top(), box.width(), box.height())

    def rect(self, box: QRect) -> QRect:
        """A box in whole pixels at its side."""
        return QRect(round(self.x(box.left(), box.width())), box.top(), box.width(), box.height())

    def write(self, painter: QPainter, left: float, baseline: float, line: str, of: str) -> None:
        """Write a line of the text `of`, which runs as most of that text's letters do."""
        runs_left = self.leftward
        if may_run_right_to_left(of) or (self.leftward and any(map(str.isalpha, of))):
            runs_left = bool(runs_right_to_left(of))
        painter.setLayoutDirection(direction(runs_left))
        width = painter.fontMetrics().horizontalAdvance(line)
        painter.drawText(QPointF(self.x(left, width), baseline), line)


def sides_of(option: QStyleOptionViewItem) -> Sides:
    """The sides of a row in its window."""
    return Sides(option.rect, option.direction == Qt.LayoutDirection.RightToLeft)


def direction(leftward: bool) -> Qt.LayoutDirection:
    """The direction by its name in Qt."""
    both = Qt.LayoutDirection
    return both.RightToLeft if leftward else both.LeftToRight
