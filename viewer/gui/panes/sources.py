"""The tree of sources and dates."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.models.source_tree import (
    COUNT_ROLE,
    IN_NOTEBOOK,
    NO_COUNT,
    PLACE_ROLE,
    Entry,
    Place,
    SourceTree,
)
from viewer.gui.panes.selection import make_selected_current
from viewer.gui.sides import sides_of
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

_PAD = 8


class SourcesPane(QTreeView):
    """Choose what the article list shows."""

    place_chosen = Signal(object)
    """An Entry was chosen."""
    removal_wanted = Signal(object)
    """Delete was pressed on an Entry."""
    days_wanted = Signal(object)
    """The Entry of a month was opened; its days are not known yet."""

    def __init__(self, model: SourceTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self.setModel(model)
        self.setAccessibleName(words("Sources"))
        self.setAccessibleDescription(words("Sources and dates: choose which articles are listed"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(140)
        self.selectionModel().currentChanged.connect(self._choose)
        self.selectionModel().selectionChanged.connect(lambda *_: make_selected_current(self))
        self.expanded.connect(self._ask_for_days)
        model.dataChanged.connect(self._refresh_open_months)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal of what can be removed."""
        entry = self.current_entry()
        if event.key() == Qt.Key.Key_Delete and entry:
            self.removal_wanted.emit(entry)
        else:
            super().keyPressEvent(event)

    def current_entry(self) -> Entry | None:
        """The chosen entry."""
        index = self.currentIndex()
        return self._tree.entry(index) if index.isValid() else None

    def choose(self, path: tuple[str, ...]) -> bool:
        """Choose a remembered place; False where it is no more."""
        index = self._tree.find(path)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def open_places(self) -> list[tuple[str, ...]]:
        """The paths of the entries that are open."""
        return [
            entry.path()
            for entry in self._tree.asked_for()
            if self.isExpanded(self._tree.index_of(entry))
        ]

    def open(self, paths: list[tuple[str, ...]]) -> None:
        """Open the entries that are still there."""
        for path in paths:
            index = self._tree.find(path)
            if index.isValid():
                self.expand(index)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, with the bar of a chosen one at the pane's edge."""
        super().drawRow(painter, option, index)
        row = QStyleOptionViewItem(option)
        if self.selectionModel().isSelected(index):
            row.state |= QStyle.StateFlag.State_Selected
        row.rect = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        row.widget = self
        draw_chosen_bar(painter, row)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(self._tree.entry(index))

    def _ask_for_days(self, index: QModelIndex) -> None:
        entry = self._tree.entry(index)
        if entry.place is Place.MONTH and not entry.days_asked:
            entry.days_asked = True
            self.days_wanted.emit(entry)

    def _refresh_open_months(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._tree.entry(first).place is not Place.MONTH:
            return
        for row in range(first.row(), last.row() + 1):
            index = first.siblingAtRow(row)
            if index.isValid() and self.isExpanded(index):
                self._ask_for_days(index)


class _EntryDelegate(QStyledItemDelegate):
    """The words, and the count in quiet figures at the right edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        place, count = index.data(PLACE_ROLE), index.data(COUNT_ROLE)
        painter.save()
        role = QPalette.ColorRole
        painter.setFont(_font(shown.font, place))
        figures = "" if count == NO_COUNT else shown.locale.toString(count)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(figures)
        area, sides = shown.rect.adjusted(4, 0, -_PAD, 0), sides_of(shown)
        painter.setPen(shown.palette.color(role.PlaceholderText))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(sides.rect(area), Qt.AlignmentFlag.AlignRight | middle, figures)
        painter.setPen(shown.palette.color(role.Text))
        words = QRect(area)
        words.setRight(area.right() - width - _PAD)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(sides.rect(words), Qt.AlignmentFlag.AlignLeft | middle, elided)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line with air."""
        return QSize(0, option.fontMetrics.height() + 10)


def _font(font: QFont, place: Place) -> QFont:
    font = QFont(font)
    if place in (Place.ALL, Place.SOURCE, *IN_NOTEBOOK - {Place.TAG}):
        font.setWeight(QFont.Weight.Medium)
    return font
