"""The command palette: a field, and below it what fits; the keyboard stays in the field."""

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.announce import announce
from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.clear_button import offer_clearing
from viewer.gui.models.palette_list import (
    KEYS_ROLE,
    MOST,
    PLACES_ROLE,
    WHERE_ROLE,
    Offer,
    PaletteList,
)
from viewer.gui.theme import CHOSEN_GROUND, window_scale
from viewer.render.theme import Theme, mix
from viewer.wording import counted, number, words

Index = QModelIndex | QPersistentModelIndex

WIDTH, ROWS = 640, 12
"""In pixels where the window's text has its usual size; and how many rows are seen at once."""
SPOKEN_MS = 500
"""How long what fits must stand before its number is spoken."""
_PAD = 12


class Palette(QFrame):
    """Closed until it is asked for; where the person came from, they return to."""

    typed = Signal(str)
    chosen = Signal(object)
    """An Offer was chosen; the palette is closed and the keyboard is where it was."""
    closed = Signal()

    def __init__(self, model: PaletteList, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(words("Command palette"))
        self._model = model
        self._window = window
        self._came_from: QWidget | None = None
        self.field = _Field(self)
        self.field.setAccessibleName(words("Command, article or place"))
        self.field.setPlaceholderText(words("Command, article or place"))
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(_OfferDelegate(self.list))
        self.list.setAccessibleName(words("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(words("Nothing fits. Fewer letters may find more."))
        self._nothing.setContentsMargins(_PAD, 8, _PAD, 8)
        self._nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self._counting = QTimer(self, interval=SPOKEN_MS, singleShot=True)
        self._counting.timeout.connect(self._speak_count)
        self.field.textChanged.connect(self.typed)
        self.list.clicked.connect(lambda _index: self._choose())
        model.modelReset.connect(self._begin)
        model.rowsInserted.connect(lambda *_: self._fit())
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"QFrame#palette {{ background: {theme.raised}; border: 1px solid {theme.tertiary};"
            " border-radius: 8px; }"
            f"QListView {{ background: {theme.raised}; selection-color: {theme.ink};"
            f" selection-background-color: {mix(theme.raised, theme.accent, CHOSEN_GROUND)}; }}"
        )

    # ------------------------------------------------------------ opening and closing

    def open(self) -> None:
        """Show it with an empty field; asked for again, it closes."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._window.installEventFilter(self)
        self.field.clear()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fit()

    def leave(self) -> None:
        """Close it and go back to where the keyboard was."""
        if self.isHidden():
            return
        back = self._came_from if self.field.hasFocus() else None
        self._came_from = None
        self._window.removeEventFilter(self)
        self._counting.stop()
        self.hide()
        # A button of a notice, for one, may have gone meanwhile.
        if back is not None and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """It keeps its place while the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    # ------------------------------------------------------------ the rows

    def _begin(self) -> None:
        self.list.scrollToTop()
        self._fit()

    def _fit(self) -> None:
        """As high as its rows need, in the upper middle of the window."""
        if self.isHidden():
            return
        count = self._model.rowCount()
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        if count and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0, 0))
        window = self._window
        row = self.list.sizeHintForRow(0) if count else 0
        room = window.height() * 2 // 3 - self.field.sizeHint().height()
        self.list.setFixedHeight(max(row, min(row * min(count, ROWS), room)) + 4)
        width = min(round(WIDTH * window_scale()), window.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, window.height() // 12)
        self._counting.start()

    def move_by(self, rows: int) -> None:
        """Go on in the list; past an end it stops there."""
        count = self._model.rowCount()
        if count:
            row = min(max(self.list.currentIndex().row() + rows, 0), count - 1)
            self.list.setCurrentIndex(self._model.index(row, 0))
            offer, _ = self._model.offered[row]
            self._counting.stop()
            sentence = words("{name}, {number} of {count}").format(
                name=offer.spoken, number=number(row + 1), count=number(count)
            )
            announce(self.list, sentence)

    def _speak_count(self) -> None:
        count = self._model.rowCount()
        sentence = counted("1 result", "{count} results", count)
        if count >= MOST:
            sentence = words("More than {count} results").format(count=number(MOST))
        if count:
            first, _ = self._model.offered[0]
            sentence = f"{sentence}. {first.spoken}"
        announce(self.list, sentence)

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        offer: Offer = self._model.offered[index.row()][0]
        if offer.why_not:
            announce(self.list, offer.why_not)
            return
        self.leave()
        self.chosen.emit(offer)

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys that the field leaves to the list; False for those that are the field's own."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS,
            Qt.Key.Key_PageUp: -ROWS,
        }
        if event.key() in steps:
            self.move_by(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True


class _Field(QLineEdit):
    """What is typed; the palette goes with its focus."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette
        offer_clearing(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc are the list's."""
        if not self._palette.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has no use for it; another program's window does not count."""
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays:
            self._palette.leave()


class _OfferDelegate(QStyledItemDelegate):
    """The words with the typed letters heavy, what it is, and its keys at the edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one offer."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        shown.state &= ~QStyle.StateFlag.State_HasFocus
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        draw_chosen_bar(painter, shown)
        metrics = QFontMetrics(shown.font)
        area = shown.rect.adjusted(_PAD, 0, -_PAD, 0)
        keys, where = index.data(KEYS_ROLE), index.data(WHERE_ROLE)
        painter.save()
        painter.setFont(shown.font)
        quiet = shown.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(quiet)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, keys)
        room = area.width() - (metrics.horizontalAdvance(keys) + 2 * _PAD if keys else 0)
        beside = metrics.elidedText(where, Qt.TextElideMode.ElideRight, room // 2)
        words_room = room - metrics.horizontalAdvance(beside) - _PAD
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words_room)
        painter.setPen(shown.palette.color(QPalette.ColorRole.Text))
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        layout = _marked(words, index.data(PLACES_ROLE), shown.font, area, mirrored=mirrored)
        line = layout.lineAt(0)
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        taken = round(line.naturalTextWidth()) + _PAD
        painter.setPen(quiet)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        rest = area.adjusted(0, 0, -taken, 0) if mirrored else area.adjusted(taken, 0, 0, 0)
        painter.drawText(rest, left, beside)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line with air, wide enough to be hit."""
        return QSize(0, max(option.fontMetrics.height() + 14, 32))


def _marked(
    words: str, places: tuple[int, ...], font: QFont, area: QRect, *, mirrored: bool
) -> QTextLayout:
    """A line of words with some letters heavy, at the side where the row begins."""
    layout = QTextLayout(words, font)
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    marks = []
    for at in places:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = len(words[:at].encode("utf-16-le")) // 2, 1, heavy
        marks.append(mark)
    layout.setFormats(marks)
    if mirrored:
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignRight))
    layout.beginLayout()
    layout.createLine().setLineWidth(area.width())
    layout.endLayout()
    return layout
