"""The sidebar of quotations: cards, a filter by speaker, a switch for titles and terms."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.models.quotation_list import NUMBER_ROLE, SPEAKER_ROLE, QuotationList
from viewer.gui.panes.quotation_card import CardDelegate
from viewer.render.theme import Theme
from viewer.wording import counted, number, words

LEAST_WIDTH = 240
"""In pixels."""
BATCH = 200
"""So many cards are measured at a time, about 20 ms: of ten thousand the first stand at once."""
_LEAST_HEIGHT = 60
"""No card is lower, in pixels."""


class QuotationsPane(QWidget):
    """Choose, filter and copy the quotations of the article."""

    chosen = Signal(object)
    """The numbers of the chosen quotations, a frozenset; chosen by the person."""
    speaker_filtered = Signal(object)
    """The name of the speaker whose quotations alone are wanted, or None."""
    fragments_switched = Signal(bool)
    copy_requested = Signal()
    return_requested = Signal()
    """What the reader took out is to come back."""

    def __init__(self, model: QuotationList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(words("Quotations"))
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._speakers = QComboBox()
        self._speakers.setAccessibleName(words("Speaker"))
        self._speakers.setAccessibleDescription(words("Show only the quotations of one speaker"))
        self._speakers.view().setAccessibleName(words("Speakers"))
        self._speakers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._speakers.setMinimumContentsLength(12)
        self._fragments = QCheckBox(words("Titles and terms"))
        self._fragments.setAccessibleName(words("Titles and terms"))
        self._fragments.setAccessibleDescription(
            words("Also show what stands between quotation marks but is no quotation")
        )
        self.copy = QToolButton()
        self.copy.setAccessibleName(words("Copy quotations"))
        self.copy.setToolTip(words("Copy the chosen quotations, or all of them (C)"))
        self.copy.setAutoRaise(True)
        self._taken_out = QLabel()
        self._taken_out.setObjectName("taken-out")
        self._taken_out.setWordWrap(True)
        self._bring_back = QToolButton()
        self._bring_back.setText(words("Bring back"))
        self._bring_back.setToolTip(words("List what you took out of the quotations again"))
        self.list = CardList(model, theme)

        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        controls = QVBoxLayout()
        controls.setContentsMargins(16, 0, 12, 0)
        controls.setSpacing(8)
        controls.addLayout(head)
        controls.addWidget(self._speakers)
        controls.addWidget(self._fragments)
        corrected = QHBoxLayout()
        corrected.addWidget(self._taken_out, 1)
        corrected.addWidget(self._bring_back)
        controls.addLayout(corrected)
        layout.addLayout(controls)
        layout.addWidget(self.list, 1)

        self._speakers.activated.connect(
            lambda row: self.speaker_filtered.emit(self._speakers.itemData(row))
        )
        self._fragments.toggled.connect(self.fragments_switched)
        self.copy.clicked.connect(self.copy_requested)
        self._bring_back.clicked.connect(self.return_requested)
        self.list.chosen.connect(self.chosen)
        self.set_speakers({})
        self.show_taken_out(0)
        self.show_state()

    def minimumSizeHint(self) -> QSize:
        """Room for a few words a line, and for the controls in large letters."""
        return super().minimumSizeHint().expandedTo(QSize(LEAST_WIDTH, 0))

    def show_state(self) -> None:
        """Tell the model's content in the head: counts, speakers, what is hidden."""
        shown, hidden = self._model.rowCount(), self._model.hidden_fragments
        told = counted("1 quotation", "{count} quotations", shown)
        self._title.setText(told if shown else words("Quotations"))
        if hidden:
            told = words("Titles and terms ({count})").format(count=number(hidden))
        else:
            told = words("Titles and terms")
        self._fragments.setText(told)

    def show_taken_out(self, count: int) -> None:
        """How many quotations of the article are none to the reader; nothing is said of none."""
        sentence = counted("1 taken out by you", "{count} taken out by you", count)
        self._taken_out.setText(sentence)
        self._bring_back.setAccessibleName(f"{self._bring_back.text()}: {sentence}")
        if not count and self._bring_back.hasFocus():
            self.list.setFocus()
        self._taken_out.setVisible(count > 0)
        self._bring_back.setVisible(count > 0)

    def set_speakers(self, speakers: Mapping[str, int]) -> None:
        """The choices of the filter, everybody first."""
        self._speakers.clear()
        everybody = words("Every speaker")
        self._speakers.addItem(everybody, None)
        for name, count in speakers.items():
            self._speakers.addItem(f"{name} ({number(count)})", name)
        self._speakers.setEnabled(len(speakers) > 1)

    def set_fragments(self, shown: bool) -> None:
        """Put the switch without asking for anything."""
        self._fragments.blockSignals(True)
        self._fragments.setChecked(shown)
        self._fragments.blockSignals(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self.list.set_theme(theme)

    def set_empty_text(self, text: str) -> None:
        """What stands where there is no card."""
        self.list.empty_text = text
        self.list.viewport().update()


class CardList(QListView):
    """The cards themselves."""

    chosen = Signal(object)
    stepped = Signal(str)
    """Which card a key has led to, in words."""

    def __init__(self, model: QuotationList, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self._model = model
        self._cards = CardDelegate(theme, self)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(words("Quotations"))
        self.setAccessibleDescription(words("The quotations of the article"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(BATCH)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.empty_text = ""
        self._quiet = False
        self.selectionModel().selectionChanged.connect(self._announce)
        model.modelReset.connect(self._cards.forget)
        model.modelReset.connect(self._announce)  # a reset lets go of the chosen cards
        self.activated.connect(self._toggle)

    def numbers(self) -> frozenset[int]:
        """The numbers of the chosen quotations."""
        return frozenset(index.data(NUMBER_ROLE) for index in self.selectedIndexes())

    def choose(self, number: int) -> None:
        """Choose one card and bring it into view; nothing where it is not listed."""
        row = self._model.row_of(number)
        if row is None:
            return
        index = self._model.index(row, 0)
        self._quiet = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)
        self._quiet = False

    def choose_all(self, numbers: Iterable[int]) -> None:
        """Choose these cards as far as they are listed, and go to the first."""
        rows = sorted(row for row in map(self._model.row_of, numbers) if row is not None)
        for row in reversed(rows):
            self.selectionModel().setCurrentIndex(
                self._model.index(row, 0), QItemSelectionModel.SelectionFlag.Select
            )

    def step(self, by: int, near: int | None = None) -> None:
        """Choose the next (1) or the previous (-1) card, round the ends, and tell where that is.

        With none chosen, that of the quotation `near`, by its number, else the first or the last.
        """
        count = self._model.rowCount()
        if not count:
            return
        chosen = self.currentIndex().row() if self.selectedIndexes() else -1
        if chosen >= 0:
            row = (chosen + by) % count
        else:
            wanted = None if near is None else self._model.row_of(near)
            row = wanted if wanted is not None else (0 if by > 0 else count - 1)
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        told = words("Quotation {number} of {count}")
        told = told.format(number=number(row + 1), count=number(count))
        speaker = index.data(SPEAKER_ROLE)
        if speaker:
            told = f"{told}: {speaker}"
        if chosen >= 0 and (row - chosen) * by < 0:
            on = (
                words("{quotation}, on from the first")
                if by > 0
                else words("{quotation}, on from the last")
            )
            told = on.format(quotation=told)
        self.stepped.emit(told)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._cards.set_theme(theme)
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Measure the first cards, the others behind the window; all, to stay far down there."""
        far_down = self.verticalScrollBar().value() > BATCH * _LEAST_HEIGHT
        self._measure(at_once=far_down)

    def _measure(self, *, at_once: bool) -> None:
        modes = QListView.LayoutMode
        self.setLayoutMode(modes.SinglePass if at_once else modes.Batched)
        super().doItemsLayout()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into view, also where it is not measured yet."""
        self._measure_up_to(index)
        super().scrollTo(index, hint)

    def _measure_up_to(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid() and self.visualRect(index).isEmpty():
            self._measure(at_once=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of the chosen cards; End goes to the last, measured or not."""
        if event.key() == Qt.Key.Key_Escape and self.selectedIndexes():
            self.clearSelection()
            return
        if event.key() == Qt.Key.Key_End:
            self._measure_up_to(self._model.index(self._model.rowCount() - 1, 0))
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "more" opens the card."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.modifiers():
            return
        if self._cards.is_on_more(index, self.visualRect(index), round(event.position().y())):
            self._toggle(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Cards grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cards.measure_anew()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, or one quiet sentence where there are none."""
        super().paintEvent(event)
        if self._model.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 32, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), self.empty_text)

    def _toggle(self, index: QModelIndex) -> None:
        self._cards.toggle(index, self.viewport().width())

    def _announce(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.numbers())
