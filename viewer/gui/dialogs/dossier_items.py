"""The items of a dossier: chosen, moved by hand and by keys, written in where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit

from viewer.gui.chosen import list_palette
from viewer.gui.dialogs.dossier_row import ItemDelegate
from viewer.gui.models.dossier_items import CARD_ROLE, Card, DossierItems
from viewer.notebook.dossiers import Item
from viewer.render.theme import Theme
from viewer.wording import words

AT_ONCE = 100
"""So many items get their heights before the window has its turn."""


class ItemsView(QListView):
    """Enter opens a clip at its words, F2 writes, Alt with the arrows moves, Delete takes out."""

    opened = Signal(object)
    """The Item whose article is to be opened."""
    moved = Signal(list, int)
    """The ids of items, and the row in front of which they are wanted."""
    copy_wanted = Signal(list)
    """The Items that are to be copied."""
    removal_wanted = Signal(list)
    """The ids of items that are to be taken out."""

    def __init__(self, model: DossierItems, theme: Theme, empty_text: str) -> None:
        super().__init__()
        self._model = model
        self._rows = ItemDelegate(theme, self)
        self._empty_text = empty_text
        self._wanted = ""  # the id of an item that is to be written in as soon as it is there
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(words("Items of the dossier"))
        self.setAccessibleDescription(
            words(
                "Enter opens a clip at its words, F2 writes an annotation or a text, "
                "Alt and the arrow keys move, Delete takes out"
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(AT_ONCE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMinimumWidth(240)
        self._offer_actions()

    def _offer_actions(self) -> None:
        """What a right click opens; the keys are told beside."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, act in (
            (words("Open the article at the words"), "Return", self._open),
            (words("Annotate, or change the text"), "F2", self.write),
            (words("Copy"), "Ctrl+C", self._copy),
            (words("Move up"), "Alt+Up", lambda: self.step(-1)),
            (words("Move down"), "Alt+Down", lambda: self.step(1)),
            (words("Take out of the dossier"), "Del", self._take_out),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(act)
            self.addAction(action)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setPalette(list_palette(theme))
        self._rows.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    # ------------------------------------------------------------ what is shown

    def show_items(self, items: Sequence[Item], kept: frozenset[str]) -> None:
        """Show these items; what is chosen stays chosen, what is being written is kept first."""
        if [each.id for each in items] != [each.item.id for each in self._model.cards]:
            self.finish()
        # The heights of a dossier that was shown before are known: all are laid out at once.
        dossiers = {each.item.dossier for each in self._model.cards[:1]}
        is_known = bool(items) and items[0].dossier in dossiers
        mode = QListView.LayoutMode.SinglePass if is_known else QListView.LayoutMode.Batched
        self.setLayoutMode(mode)
        current, chosen = self.current_id(), set(self.chosen_ids())
        at, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self._model.show(items, kept)
        if not self.selectionModel().hasSelection():
            self.choose([each.id for each in items if each.id in chosen], current)
            self.verticalScrollBar().setValue(at)
        if items and not self.currentIndex().isValid() and row >= 0:
            index = self._model.index(min(row, len(items) - 1))
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)
        if self._wanted and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, ""
            self.choose([wanted], wanted)
            self.write()

    def choose(self, ids: Sequence[str], current: str) -> None:
        """Choose items; the keyboard goes to one of them."""
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        for name in ids:
            row = self._model.row_of(name)
            if row >= 0:
                selection.select(self._model.index(row), flag.Select)
        row = self._model.row_of(current)
        if row >= 0:
            index = self._model.index(row)
            selection.setCurrentIndex(index, flag.ClearAndSelect if len(ids) < 2 else flag.NoUpdate)
            self.scrollTo(index)

    def write_when_there(self, name: str) -> None:
        """Write in the item with this id as soon as it is shown."""
        self._wanted = name

    def current_id(self) -> str:
        """The id of the item that the keyboard is at; empty where there is none."""
        card: Card | None = self.currentIndex().data(CARD_ROLE)
        return card.item.id if card else ""

    def chosen_ids(self) -> list[str]:
        """The ids of the chosen items, in order."""
        return [self._model.cards[row].item.id for row in self._chosen_rows()]

    def _chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    # ------------------------------------------------------------ hands

    def write(self) -> None:
        """Write in the item that the keyboard is at."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index)
            self.doItemsLayout()  # the item is higher while it is written in
            self.scrollTo(index)

    def finish(self) -> None:
        """Keep what is being written, and close its field."""
        for editor in self.viewport().findChildren(QPlainTextEdit):
            if not editor.isHidden():  # one that was closed is still there for a moment
                self.commitData(editor)
                self.closeEditor(editor, ItemDelegate.EndEditHint.NoHint)

    def step(self, by: int) -> None:
        """Move the chosen items up (-1) or down (1)."""
        rows = self._chosen_rows()
        if rows:
            row = rows[0] - 1 if by < 0 else rows[-1] + 2
            if 0 <= row <= len(self._model.cards):
                self.moved.emit(self.chosen_ids(), row)

    def _open(self) -> None:
        card: Card | None = self.currentIndex().data(CARD_ROLE)
        if card is None:
            return
        if card.item.clip is None:
            self.write()
        else:
            self.opened.emit(card.item)

    def _copy(self) -> None:
        rows = self._chosen_rows()
        if rows:
            self.copy_wanted.emit([self._model.cards[row].item for row in rows])

    def _take_out(self) -> None:
        ids = self.chosen_ids()
        if ids:
            self.removal_wanted.emit(ids)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here by keys has chosen the item that they come to."""
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keypad's Enter opens as the other does."""
        if event.key() == Qt.Key.Key_Enter and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on the words opens the article, twice on one's own text writes."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            if self._is_on_annotation(event, index):
                self.write()
            else:
                self._open()

    def _is_on_annotation(self, event: QMouseEvent, index: QModelIndex) -> bool:
        box = self.visualRect(index)
        return self._rows.is_below_words(index, self.font(), event.position().y() - box.top())

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dragged comes between two items."""
        if event.source() is not self:
            event.ignore()
            return
        index = self.indexAt(event.position().toPoint())
        row = index.row() if index.isValid() else len(self._model.cards)
        below = QAbstractItemView.DropIndicatorPosition.BelowItem
        if index.isValid() and self.dropIndicatorPosition() == below:
            row += 1
        # A move would have the view take the rows away.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.moved.emit(self.chosen_ids(), row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The items, or one quiet sentence where there are none."""
        super().paintEvent(event)
        if self._model.cards:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        area = self.viewport().rect().adjusted(32, 32, -32, -32)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._empty_text)
        painter.end()
