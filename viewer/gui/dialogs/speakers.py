"""Who says what in the archive: a list to type into, and the page of a speaker, or of two."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.announce import announce
from viewer.gui.chosen import list_palette
from viewer.gui.clear_button import offer_clearing
from viewer.gui.dialogs.closing import ClosingButtons
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.speaker_pane import SpeakerPane
from viewer.gui.dialogs.table import read_by_rows
from viewer.gui.dialogs.told_line import ToldLine
from viewer.gui.dialogs.undo_line import UndoLine
from viewer.gui.models.speaker_table import SpeakerTable
from viewer.library.speaker import SHOWN, SpeakerSort
from viewer.library.voices import SpeakerKind
from viewer.render.theme import Theme
from viewer.wording import words

Kinds = tuple[SpeakerKind, ...]


class Offer(NamedTuple):
    """Something that the menu of names offers."""

    label: str
    act: Callable[[], object]


class SpeakersDialog(QDialog):
    """Stays open beside the window."""

    list_wanted = Signal()
    """Something else is typed or chosen: another list is wanted."""
    speaker_chosen = Signal(object)
    """The id of the speaker in whose row the keyboard is."""
    compare_wanted = Signal(bool)
    copy_wanted = Signal()
    save_wanted = Signal()
    joining_wanted = Signal()
    """The menu of names is about to be seen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        title = words("Speakers")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._make_list()
        self._make_pages(theme)
        self._make_buttons()
        self._lay_out()
        self.resize(opening_size(self, 1040, 760))
        self.set_theme(theme)
        self.tell_list(words("Looking who is quoted…"))

    # ------------------------------------------------------------ made once

    def _make_list(self) -> None:
        self.typed = QLineEdit()
        self.typed.setAccessibleName(words("Name of a speaker"))
        self.typed.setPlaceholderText(words("Type a name"))
        self.typed.setClearButtonEnabled(True)
        offer_clearing(self.typed)
        self.typed.textChanged.connect(self.list_wanted)
        self.typed.returnPressed.connect(self._enter_list)
        self._kinds = _choice(
            words("Kind of speakers"),
            words("Which speakers are listed"),
            (
                (words("All speakers"), SHOWN),
                (words("People"), (SpeakerKind.PERSON,)),
                (words("Organisations"), (SpeakerKind.ORGANISATION,)),
                (words("Not named"), (SpeakerKind.UNNAMED,)),
                (words("Surname only"), (SpeakerKind.SURNAME,)),
            ),
        )
        self._sort = _choice(
            words("Order of the speakers"),
            words("In which order they are listed"),
            (
                (words("Most quotations first"), SpeakerSort.QUOTATIONS),
                (words("By name"), SpeakerSort.NAME),
                (words("Latest first"), SpeakerSort.LATEST),
            ),
        )
        for choice in (self._kinds, self._sort):
            choice.activated.connect(self.list_wanted)
        self.model = SpeakerTable(self)
        self.table = _Speakers(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.entered_with_key.connect(self._enter_page)
        self._count = ToldLine()

    def _make_pages(self, theme: Theme) -> None:
        self.first = SpeakerPane(theme, words("What is said"))
        self.second = SpeakerPane(theme, words("What the other says"))
        self.second.hide()
        for pane in (self.first, self.second):
            pane.page_shown.connect(self._compare_charts)

    def _make_buttons(self) -> None:
        self._buttons = ClosingButtons(self)
        self.compare = self._buttons.offer(
            words("Compare"), words("Keep this speaker, and show the next one beside")
        )
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self.compare_wanted)
        self.joining = self._buttons.offer(
            words("Names"), words("Say which names are one speaker, or take it back")
        )
        self._offers = QMenu(self)
        self._offers.aboutToShow.connect(self.joining_wanted)
        self.joining.setMenu(self._offers)
        self.copy = self._buttons.offer(
            words("Copy the page"), words("Copy the numbers and the quotations that are shown")
        )
        self.copy.clicked.connect(self.copy_wanted)
        self.save = self._buttons.offer(
            words("Save everything…"), words("Save the numbers and every quotation of this speaker")
        )
        self.save.clicked.connect(self.save_wanted)
        self.foot = UndoLine(words("Undo"))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self.typed, self._kinds, self._sort):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        right = QWidget()
        pages = QHBoxLayout(right)
        pages.setContentsMargins(8, 0, 0, 0)
        pages.setSpacing(16)
        pages.addWidget(self.first, 1)
        pages.addWidget(self.second, 1)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        self._parts = parts
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(parts, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self._buttons)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of the window's text."""
        self.table.setPalette(list_palette(theme))
        self.table.fit()
        wide = min(20 * self.fontMetrics().height(), self.width() * 2 // 5)
        self._parts.setSizes([wide, max(self.width() - wide, wide)])
        self.first.set_theme(theme)
        self.second.set_theme(theme)

    # ------------------------------------------------------------ the list

    @property
    def kinds(self) -> Kinds:
        """Which kinds are wanted."""
        kinds: Kinds = self._kinds.currentData()
        return kinds

    @property
    def sort(self) -> SpeakerSort:
        """In which order they are wanted."""
        return SpeakerSort(self._sort.currentData())

    def tell_list(self, sentence: str) -> None:
        """Tell how many there are, or why there are none."""
        if sentence != self._count.text():
            self._count.say(sentence)
            announce(self._count, sentence)

    def choose(self, id: int | None) -> None:
        """Go to the row of a speaker, or to the first."""
        row = None if id is None else self.model.row_of(id)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row or 0, 0))

    def _choose(self, index: QModelIndex) -> None:
        id = self.model.id_at(index.row()) if index.isValid() else None
        if id is not None:
            self.speaker_chosen.emit(id)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()

    def _enter_page(self) -> None:
        pane = self.second if self.second.isVisible() else self.first
        if pane.model.rowCount():
            pane.list.setFocus()
            if not pane.list.currentIndex().isValid():
                pane.list.setCurrentIndex(pane.model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from the field into the list."""
        if event.key() == Qt.Key.Key_Down and self.typed.hasFocus():
            self._enter_list()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ the pages

    def allow(self, has_page: bool, can_compare: bool) -> None:
        """What makes sense just now."""
        for button in (self.copy, self.save, self.joining):
            button.setEnabled(has_page)
        self.compare.setEnabled(can_compare)

    def _compare_charts(self) -> None:
        """Two speakers side by side have charts that can be compared."""
        self.first.compare_with(self.second.page)
        self.second.compare_with(self.first.page)

    def offer(self, offers: Sequence[Offer], nothing: str, apart: Offer | None) -> None:
        """Fill the menu of names; `nothing` is told where there is nothing to offer but `apart`."""
        self._offers.clear()
        for offer in offers:
            self._add_offer(offer)
        if not offers:
            self._offers.addAction(nothing).setEnabled(False)
        if apart is not None:
            self._offers.addSeparator()
            self._add_offer(apart)

    def _add_offer(self, offer: Offer) -> None:
        action = QAction(offer.label.replace("&", "&&"), self._offers)
        action.triggered.connect(lambda _checked=False: offer.act())
        self._offers.addAction(action)


class _Speakers(QTableView):
    """A line a speaker."""

    entered_with_key = Signal()

    def __init__(self, model: SpeakerTable) -> None:
        super().__init__()
        self.setModel(model)
        read_by_rows(self, words("Speakers"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # who is told apart differs at the end
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """The names have what the numbers leave; rows grow with the letters."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(1, self.fontMetrics().horizontalAdvance(words("Quotations")) + 24)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.setMinimumHeight(4 * (self.fontMetrics().height() + 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what the speaker says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_with_key.emit()
        else:
            super().keyPressEvent(event)


def _choice(name: str, description: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(description)
    box.view().setAccessibleName(name)
    for label, value in choices:
        box.addItem(label, value)
    return box
