"""The entries of the notebook as a list: each as high as its words need, sized as it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
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

from viewer.gui.models.notebook_table import NotebookTable
from viewer.gui.panes.notebook_row import EntryDelegate, plain_height
from viewer.gui.panes.selection import make_selected_current
from viewer.render.theme import Theme
from viewer.wording import words

MOST_TURNS = 4
"""Rows that turn out lower bring others into view: so often is looked again at once."""


class NotebookList(QTableView):
    """Choose entries; a click or Enter opens one at its words."""

    entry_opened = Signal(int)
    """The line of an entry that is to be opened."""
    removal_wanted = Signal()
    """Delete was pressed."""

    def __init__(self, model: NotebookTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._rows = EntryDelegate(theme, self)
        self._fitted: set[int] = set()
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(words("Notebook"))
        self.setAccessibleDescription(
            words("What you have kept; Enter opens an entry at its words, Delete removes it")
        )
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
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._rows.set_theme(theme)
        self.viewport().update()

    def chosen_numbers(self) -> list[int]:
        """The numbers of the chosen entries, in the order of the list."""
        lines = [
            line
            for span in self.selectionModel().selection()  # type: ignore[attr-defined]  # a list
            for line in range(span.top(), span.bottom() + 1)
        ]
        numbers = (self._table.number(line) for line in sorted(lines))
        return list(dict.fromkeys(number for number in numbers if number is not None))

    def step(self, by: int) -> None:
        """Choose and open the next (1) or the previous (-1) entry."""
        line = self.currentIndex().row()
        line = -1 if line < 0 and by > 0 else line
        while 0 <= line + by < self._table.rowCount():
            line += by
            if self._table.section(line) is None:
                self.setCurrentIndex(self._table.index(line, 0))
                self.entry_opened.emit(line)
                return

    def begin_anew(self) -> None:
        """Another place is shown: from its top, with nothing chosen."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def stay_near(self, line: int) -> None:
        """After a change of the list: go on from about where the keyboard was, choosing nothing."""
        last = self._table.rowCount() - 1
        if line >= 0 and last >= 0:
            index = self._table.index(min(line, last), 0)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)

    # ------------------------------------------------------------ heights

    def _start_over(self) -> None:
        self._fitted.clear()
        self.verticalHeader().setDefaultSectionSize(plain_height(self.font()))
        self.verticalHeader().reset()
        self._fit_seen()

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Other words may need another height."""
        self._fitted.difference_update(range(first.row(), last.row() + 1))
        self._fit_seen()

    def _fit_seen(self) -> None:
        """Give the rows in view their height; the words at the top stay where they are."""
        header, font, width = self.verticalHeader(), self.font(), self.viewport().width()
        for _ in range(MOST_TURNS):
            top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
            if top < 0:
                return
            end = self._table.rowCount() - 1 if bottom < 0 else bottom
            new = [
                line
                for line in range(top, end + 1)
                if line not in self._fitted and self._table.is_known(line)
            ]
            if not new:
                return
            header.setUpdatesEnabled(False)
            for line in new:
                height = self._rows.height(self._table.index(line, 0), font, width)
                header.resizeSection(line, height)
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
        """Enter opens, Delete asks for the removal."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.entry_opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens; with Ctrl or Shift it only chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and len(self.chosen_numbers()) == 1:
            self.entry_opened.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The entries, or one quiet sentence where there are none."""
        super().paintEvent(event)
        text = self.empty_text() if self._table.rowCount() == 0 else ""
        if text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 48, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)
