"""The list of articles: two-line rows that are painted from what the model knows."""

import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from viewer.gui.models.article_table import SMALL, ArticleTable
from viewer.gui.panes.article_row import RowDelegate, row_height
from viewer.gui.panes.selection import make_selected_current
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

REST_MS = 60
"""How long a key that repeats must rest before the article follows; a single one is followed at
once."""


class ArticlesPane(QTableView):
    """Choose the article that is read."""

    article_chosen = Signal(object)
    """The id of an article on which the selection rests."""
    window_wanted = Signal(object)
    """The id of an article that is to be opened in a window of its own."""
    reading_wanted = Signal()
    """Enter was pressed: the person goes on to the article."""

    def __init__(self, model: ArticleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self.setModel(model)
        self.setAccessibleName(words("Articles"))
        self.setAccessibleDescription(words("The articles of the chosen source or date"))
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumWidth(200)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        self._rest = QTimer(self, singleShot=True)
        self._moved = 0.0  # when the selection moved last, in seconds
        self._rest.timeout.connect(self._announce)
        self._quiet = False
        self._searching = False
        self._gap = 0  # where the chosen article stood that is no more in the list
        self.empty_text: Callable[[], str] = lambda: ""
        """What stands in an empty list."""
        self.selectionModel().currentChanged.connect(self._follow)
        self.selectionModel().selectionChanged.connect(lambda *_: make_selected_current(self))
        self._fit_rows()

    def current_id(self) -> int | None:
        """The id of the chosen article."""
        row = self.currentIndex().row()
        return self._table.ids[row] if 0 <= row < len(self._table.ids) else None

    def is_waiting(self) -> bool:
        """Whether a chosen article is about to be announced."""
        return self._rest.isActive()

    def show_list(self, ids: "array[int]", article: int | None, *, goes_on: bool = False) -> None:
        """Show another list with the row of `article` chosen; nothing is opened by it.

        `goes_on` where it is the same list, changed: the place in it is kept even where the article
        is no more in it.
        """
        self._quiet = True
        before = self._table.ids[: self.place()] if goes_on else array("q")
        self._table.set_ids(ids)
        row = None if article is None else self._table.number_of(article)
        self._gap = _still_there(before, ids) if row is None else 0
        if row is None:
            self._rest.stop()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._table.index(row, 0))
        self._quiet = False
        if not ids:
            self.viewport().update()  # it was empty before, but for another reason

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) article."""
        count = self._table.rowCount()
        if count:
            row = self.currentIndex().row()
            row = row + by if row >= 0 else self._gap + min(by, 0)
            row = min(max(row, 0), count - 1)
            self.setCurrentIndex(self._table.index(row, 0))

    def place(self) -> int:
        """The number of the chosen row; where it has left the list, of the one that followed."""
        row = self.currentIndex().row()
        return row if row >= 0 else self._gap

    def go_to(self, article: int) -> None:
        """Choose an article by its id, as a click on its row does."""
        row = self._table.number_of(article)
        if row is not None:
            self.setCurrentIndex(self._table.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the article, without waiting for the selection to rest."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.is_waiting():
                self._rest.stop()
                self._announce()
            self.reading_wanted.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or a click with Shift, opens a window and chooses nothing here."""
        buttons = Qt.MouseButton
        is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        row = self.rowAt(event.position().toPoint().y())
        if event.button() == buttons.MiddleButton or (
            event.button() == buttons.LeftButton and is_shifted
        ):
            if row >= 0:
                self.window_wanted.emit(self._table.ids[row])
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here chooses nothing by itself, as Qt's table would."""
        before = self.currentIndex()
        self._quiet = True
        super().focusInEvent(event)
        if not before.isValid():
            self.setCurrentIndex(QModelIndex())
        self._quiet = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or one quiet sentence where there are none."""
        super().paintEvent(event)
        text = self.empty_text() if self._table.rowCount() == 0 else ""
        if text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 48, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def set_searching(self, searching: bool) -> None:
        """Give the rows room for what a search found, or take it back."""
        if searching != self._searching:
            self._searching = searching
            self._fit_rows()

    def _fit_rows(self) -> None:
        height = row_height(self.font(), with_snippet=self._searching)
        self.verticalHeader().setDefaultSectionSize(height)

    def _follow(self, index: QModelIndex) -> None:
        if self._quiet:
            return
        if index.isValid():
            now = time.monotonic()
            repeats = now - self._moved < REST_MS / 1000
            self._moved = now
            self._rest.start(REST_MS if repeats else 0)
        else:
            self._rest.stop()

    def _announce(self) -> None:
        article = self.current_id()
        if article is not None:
            self.article_chosen.emit(article)


def _still_there(before: "array[int]", ids: "array[int]") -> int:
    """How many of `before` are in `ids`; of long lists about that."""
    if max(len(before), len(ids)) > SMALL:
        return min(len(before), len(ids))
    kept = set(ids)
    return sum(1 for article in before if article in kept)
