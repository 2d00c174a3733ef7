"""The notebook beside the article: its own search, what is shown, in which groups and order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.gui.chosen import list_palette
from viewer.gui.clear_button import offer_clearing
from viewer.gui.models.notebook_table import NotebookTable
from viewer.gui.panes.choices import Choices
from viewer.gui.panes.notebook_list import NotebookList
from viewer.notebook.listing import Grouping, Order
from viewer.notebook.types import Kind
from viewer.render.theme import Theme
from viewer.wording import counted, words

NO_WORDS = "\u00a0"
"""Keeps the room of a line."""


class NotebookPane(QWidget):
    """Search, filter, group and sort what is kept."""

    wish_changed = Signal()
    """The person wants something else listed."""
    arranged = Signal()
    """Another grouping or order was chosen."""

    def __init__(self, model: NotebookTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = _SearchField()
        self.search.setAccessibleName(words("Search the notebook"))
        self.search.setPlaceholderText(words("Search the notebook"))
        offer_clearing(self.search)
        self._kinds = self._choice(
            words("Show"),
            words("Which kind of entries is shown"),
            (
                (words("Everything"), frozenset(Kind)),
                (words("Bookmarks"), frozenset({Kind.BOOKMARK})),
                (words("Clips"), frozenset({Kind.CLIP})),
                (words("Notes"), frozenset({Kind.NOTE})),
            ),
        )
        self._grouping = self._choice(
            words("Group by"),
            words("What entries that stand together have in common"),
            (
                (words("No groups"), None),
                (words("By article"), Grouping.ARTICLE),
                (words("By source"), Grouping.SOURCE),
                (words("By day"), Grouping.DAY),
                (words("By speaker"), Grouping.SPEAKER),
                (words("By tag"), Grouping.TAG),
                (words("By colour"), Grouping.COLOUR),
            ),
        )
        self._order = self._choice(
            words("Sort by"),
            words("In which order entries stand"),
            (
                (words("Newest"), Order.NEWEST),
                (words("Oldest"), Order.OLDEST),
                (words("Changed"), Order.CHANGED),
                (words("Published"), Order.PUBLISHED),
                (words("Headline"), Order.HEADLINE),
                (words("Source"), Order.SOURCE),
            ),
        )
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._head.setObjectName("notebook-head")
        self.list = NotebookList(model, theme)
        self._lay_out()
        self.set_theme(theme)
        self.tag: str | None = None
        """The tag that alone is shown."""
        self.search.textChanged.connect(self.wish_changed)
        self.search.list_wanted.connect(self._enter_list)
        for choice in (self._kinds, self._grouping, self._order):
            choice.activated.connect(self.wish_changed)
        for choice in (self._grouping, self._order):
            choice.activated.connect(self.arranged)

    def _lay_out(self) -> None:
        controls = QVBoxLayout()
        controls.setContentsMargins(12, 8, 12, 4)
        controls.setSpacing(8)
        controls.addWidget(self.search)
        controls.addWidget(Choices((self._kinds, self._grouping, self._order)))
        controls.addWidget(self._head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(controls)
        layout.addWidget(self.list, 1)

    def _choice(
        self, name: str, description: str, choices: Sequence[tuple[str, object]]
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setAccessibleDescription(description)
        box.setToolTip(description)
        box.view().setAccessibleName(name)
        for label, value in choices:
            box.addItem(label, value)
        return box

    # ------------------------------------------------------------ what is wanted

    @property
    def kinds(self) -> frozenset[Kind]:
        """Which kinds are shown."""
        return frozenset(self._kinds.currentData())

    @property
    def grouping(self) -> Grouping | None:
        """What sections have in common; None without sections."""
        chosen = self._grouping.currentData()
        return Grouping(chosen) if chosen else None

    @property
    def order(self) -> Order:
        """What comes first."""
        return Order(self._order.currentData())

    def set_place(self, kinds: frozenset[Kind], tag: str | None) -> None:
        """Show another place of the tree; what was searched for there is left behind."""
        self.tag = tag
        self._kinds.setCurrentIndex(
            next(at for at in range(self._kinds.count()) if self._kinds.itemData(at) == kinds)
        )
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def arrange(self, grouping: str, order: str) -> None:
        """Take the grouping and the order that were chosen before."""
        self._grouping.setCurrentIndex(max(0, self._grouping.findData(grouping or None)))
        self._order.setCurrentIndex(max(0, self._order.findData(order)))

    # ------------------------------------------------------------ what is told

    def show_count(self, count: int | None) -> None:
        """How many entries are listed; None while that is not known."""
        if count is None:
            self._head.setText(NO_WORDS)
            return
        if self.tag is None:
            sentence = counted("1 entry", "{count} entries", count)
        else:
            sentence = counted(
                "1 entry tagged “{tag}”", "{count} entries tagged “{tag}”", count
            ).format(tag=self.tag)
        self._head.setText(sentence)
        self._head.setAccessibleName(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self.list.setPalette(list_palette(theme))
        self.list.set_theme(theme)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.step(1)


class _SearchField(QLineEdit):
    """A field whose words are followed while they are typed."""

    list_wanted = Signal()
    """The person goes on to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the words away; Enter and the arrow down go into the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
