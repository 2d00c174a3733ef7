"""What stands beside the article's text: who speaks, and how far one has read."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from viewer.gui.panes.marks import Tint

_GAP = 6
"""Between the marks and the text, in pixels."""
_LINE = 2
"""The height of the line of progress, in pixels."""


class SpeakerMargin(QWidget):
    """The initials of the speakers, in the margin beside the line where their words begin."""

    def __init__(self, pane: QTextEdit) -> None:
        super().__init__(pane)
        self._pane = pane
        self._marks: Sequence[Tint] = ()
        self._chosen: frozenset[int] = frozenset()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pane.verticalScrollBar().valueChanged.connect(self.update)

    def show_marks(self, marks: Sequence[Tint], chosen: frozenset[int]) -> None:
        """Show these, in the order of the text; the chosen ones in a frame."""
        self._marks, self._chosen = marks, chosen
        self.update()

    def marks_in_view(self) -> list[tuple[int, Tint]]:
        """The marks with the heights of their lines' middles, in pixels of this widget."""
        pane, found = self._pane, list[tuple[int, Tint]]()
        if not self._marks:
            return found
        view = pane.viewport()
        first = pane.cursorForPosition(QPoint(0, 0)).position()
        last = pane.cursorForPosition(QPoint(view.width(), view.height())).position()
        at = bisect_left(self._marks, first, key=lambda mark: mark.start)
        cursor = QTextCursor(pane.document())
        for mark in self._marks[at:]:
            if mark.start > last:
                break
            cursor.setPosition(mark.start)
            found.append((view.y() + pane.cursorRect(cursor).center().y(), mark))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the initials, those of one line below each other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QFont(self.font())
        # With large letters and no room beside the column they are as large as they can be.
        size = min(QFontMetrics(face).height() * 0.62, self.width() * 0.36)
        face.setPixelSize(max(9, round(size)))
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        metrics = QFontMetrics(face)
        shown: tuple[int, str] = (-1, "")
        bottom = -1
        for middle, mark in self.marks_in_view():
            if (middle, mark.initials) == shown and mark.number not in self._chosen:
                continue
            shown = (middle, mark.initials)
            top = max(middle - metrics.height() // 2, bottom)
            bottom = top + metrics.height()
            width = metrics.horizontalAdvance(mark.initials)
            left = self.width() - _GAP - width
            painter.setPen(QColor(mark.hue))
            painter.drawText(left, top + metrics.ascent(), mark.initials)
            if mark.number in self._chosen:
                frame = QRectF(left - 3, top - 0.5, width + 6, metrics.height())
                painter.drawRoundedRect(frame, 3, 3)


class ProgressLine(QWidget):
    """A thin line at the foot of the page: how much of the article lies above."""

    def __init__(self, pane: QTextEdit, colour: Callable[[], QColor]) -> None:
        super().__init__(pane)
        self._bar = pane.verticalScrollBar()
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self.update)

    @property
    def share(self) -> float:
        """How far one has read, from 0 to 1; 0 where all is in view."""
        return self._bar.value() / self._bar.maximum() if self._bar.maximum() > 0 else 0.0

    def place(self, width: int, height: int) -> None:
        """Keep to the foot of a pane of this size."""
        self.setGeometry(0, height - _LINE, width, _LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as long as the share that was read."""
        length = round(self.width() * self.share)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.fillRect(self.width() - length if right else 0, 0, length, _LINE, self._colour())
