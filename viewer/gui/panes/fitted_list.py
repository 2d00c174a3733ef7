"""A list whose lines are each as high as their words need, sized as they are seen."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from viewer.gui.panes.selection import make_selected_current

MOST_TURNS = 4
"""Rows that turn out lower bring others into view: so often is looked again at once."""


class FittedList(QTableView):
    """Entries with headings between them; a click or Enter opens an entry."""

    entry_opened = Signal(int)
    """The line of an entry that is to be opened."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted: set[int] = set()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumWidth(200)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self.empty_text: Callable[[], str] = lambda: ""
        """What stands in an empty list."""
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        model.modelReset.connect(self._start_over)
        model.dataChanged.connect(self._fit_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: make_selected_current(self))

    # ------------------------------------------------------------ what a list of some kind knows

    def is_known(self, line: int) -> bool:
        """Whether what stands on a line can be painted."""
        raise NotImplementedError

    def is_heading(self, line: int) -> bool:
        """Whether a heading stands on a line, which cannot be chosen."""
        raise NotImplementedError

    def line_height(self, line: int, width: int) -> int:
        """The height of a line that is known, in pixels, at a width of the list."""
        raise NotImplementedError

    def plain_height(self) -> int:
        """The height of what is not known yet."""
        raise NotImplementedError

    # ------------------------------------------------------------ what is chosen

    def chosen_lines(self) -> list[int]:
        """The chosen lines, in their order."""
        return sorted(
            line
            for span in self.selectionModel().selection()  # type: ignore[attr-defined]  # a list
            for line in range(span.top(), span.bottom() + 1)
        )

    def step(self, by: int) -> None:
        """Choose and open the next (1) or the previous (-1) entry."""
        line = self.currentIndex().row()
        line = -1 if line < 0 and by > 0 else line
        while 0 <= line + by < self.model().rowCount():
            line += by
            if not self.is_heading(line):
                self.setCurrentIndex(self.model().index(line, 0))
                self.entry_opened.emit(line)
                return

    def begin_anew(self) -> None:
        """Something else is shown: from its top, with nothing chosen."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def stay_near(self, line: int) -> None:
        """After a change of the list: go on from about where the keyboard was, choosing nothing."""
        last = self.model().rowCount() - 1
        if line >= 0 and last >= 0:
            index = self.model().index(min(line, last), 0)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)

    # ------------------------------------------------------------ heights

    def _start_over(self) -> None:
        self._fitted.clear()
        self.verticalHeader().setDefaultSectionSize(self.plain_height())
        self.verticalHeader().reset()
        self._fit_seen()

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Other words may need another height."""
        self._fitted.difference_update(range(first.row(), last.row() + 1))
        self._fit_seen()

    def _fit_seen(self) -> None:
        """Give the rows in view their height; the words at the top stay where they are."""
        header, width = self.verticalHeader(), self.viewport().width()
        for _ in range(MOST_TURNS):
            top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
            if top < 0:
                return
            end = self.model().rowCount() - 1 if bottom < 0 else bottom
            new = [
                line
                for line in range(top, end + 1)
                if line not in self._fitted and self.is_known(line)
            ]
            if not new:
                return
            header.setUpdatesEnabled(False)
            for line in new:
                header.resizeSection(line, self.line_height(line, width))
            header.setUpdatesEnabled(True)
            self._fitted.update(new)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitted.clear()
            self._fit_seen()

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._start_over()

    # ------------------------------------------------------------ hands

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here goes to no entry by itself, as Qt's table would."""
        before = self.currentIndex()
        super().focusInEvent(event)
        if not before.isValid():
            self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.entry_opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens; with Ctrl or Shift it only chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and len(self.chosen_lines()) == 1:
            self.entry_opened.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The entries, or one quiet sentence where there are none."""
        super().paintEvent(event)
        text = self.empty_text() if self.model().rowCount() == 0 else ""
        if text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 48, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)
