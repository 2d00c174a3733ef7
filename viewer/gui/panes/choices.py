"""Three boxes to choose from, side by side where there is room and else below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

GAP = 4
COLUMNS = 6
Rows = tuple[tuple[int, ...], ...]
ARRANGEMENTS: tuple[Rows, ...] = (((0, 1, 2),), ((0,), (1, 2)), ((0,), (1,), (2,)))
"""Which boxes share a row, the flattest arrangement first; the boxes of a row are equally wide."""


class Choices(QWidget):
    """Every box as wide as its longest choice asks for, in as few rows as that takes."""

    def __init__(self, boxes: Sequence[QComboBox]) -> None:
        super().__init__()
        self._boxes = tuple(boxes)
        self._rows: Rows = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for box in self._boxes:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._arrange(ARRANGEMENTS[0])

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest box, since all can stand below each other."""
        return QSize(self._width(ARRANGEMENTS[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take other rows."""
        super().resizeEvent(event)
        fitting = (rows for rows in ARRANGEMENTS if self._width(rows) <= event.size().width())
        self._arrange(next(fitting, ARRANGEMENTS[-1]))

    def _width(self, rows: Rows) -> int:
        """What an arrangement needs, in pixels."""
        hints = [box.sizeHint().width() for box in self._boxes]
        return max(len(row) * (max(hints[at] for at in row) + GAP) - GAP for row in rows)

    def _arrange(self, rows: Rows) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for line, row in enumerate(rows):
            span = COLUMNS // len(row)
            for place, at in enumerate(row):
                self._grid.removeWidget(self._boxes[at])
                self._grid.addWidget(self._boxes[at], line, place * span, 1, span)
