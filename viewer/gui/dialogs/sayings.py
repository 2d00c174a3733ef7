"""The quotations of a speaker's page as a list: chosen, opened at their words, copied, gathered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from viewer.gui.chosen import list_palette
from viewer.gui.dialogs.answer_row import AnswerDelegate
from viewer.gui.models.saying_list import SayingList
from viewer.library.sayings import Saying
from viewer.render.theme import Theme
from viewer.wording import words


class SayingsView(QListView):
    """Enter or a click opens one; with Shift or Ctrl more are chosen, as in every list."""

    saying_opened = Signal(object)
    copy_wanted = Signal()
    gather_wanted = Signal()
    """What is chosen is wanted in a dossier."""
    parting_wanted = Signal()
    """What is chosen is another person's."""

    def __init__(self, model: SayingList, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._rows = AnswerDelegate(theme, self)
        model.modelReset.connect(self._rows.forget)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(120)
        self._opens = True  # what is clicked
        self.clicked.connect(lambda _index: self._click())
        self._offer_actions()

    def _offer_actions(self) -> None:
        """What a right click opens; the keys are told beside."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._gather = QAction(self)
        for action, keys, act in (
            (
                QAction(words("Open the article at the words"), self),
                ("Return", "Enter"),
                self._open,
            ),
            (QAction(words("Copy"), self), ("Ctrl+C",), self.copy_wanted.emit),
            (self._gather, (), self.gather_wanted.emit),
            (QAction(words("Another person of this name…"), self), (), self.parting_wanted.emit),
        ):
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    def name_gathering(self, text: str, keys: Sequence[QKeySequence]) -> None:
        """How the window calls it to put something into a dossier, and its keys there."""
        self._gather.setText(text)
        self._gather.setShortcuts(keys)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setPalette(list_palette(theme))
        self._rows.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    def chosen(self) -> list[Saying]:
        """The chosen quotations, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.saying(row) for row in rows]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with Shift or Ctrl only chooses."""
        self._opens = event.modifiers() == Qt.KeyboardModifier.NoModifier
        super().mouseReleaseEvent(event)

    def _click(self) -> None:
        if self._opens:
            self._open()

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.saying_opened.emit(self._model.saying(self.currentIndex().row()))
