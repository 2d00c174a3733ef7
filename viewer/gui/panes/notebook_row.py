"""How one entry of the notebook is drawn: what was kept, where from, and its tags."""

from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.models.notebook_table import (
    META_ROLE,
    ROW_ROLE,
    SECTION_ROLE,
    STATE_ROLE,
    words_of,
)
from viewer.gui.panes.article_row import draw_ribbon
from viewer.gui.panes.quotation_card import break_lines
from viewer.gui.sides import sides_of
from viewer.gui.theme import small_font, text_font
from viewer.notebook.listing import Row
from viewer.notebook.types import Bookmark, Clip
from viewer.render.theme import Theme
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

MOST_LINES = 3
_PAD = 12
_AIR = 10
_GAP = 4
_BAR = 3
_KEPT = 512


class _Piece(NamedTuple):
    """Lines of one kind."""

    text: str
    lines: tuple[str, ...]
    font: QFont
    quiet: bool


class EntryDelegate(QStyledItemDelegate):
    """A bookmark has a ribbon, a clip the bar of its colour, a note neither."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: OrderedDict[tuple[object, ...], tuple[_Piece, ...]] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme

    def height(self, index: Index, font: QFont, width: int) -> int:
        """The height of a line of the list, in pixels, at a width of the list."""
        if index.data(SECTION_ROLE):
            return QFontMetrics(small_font(font)).lineSpacing() + 2 * _AIR
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return plain_height(font)
        pieces = self._pieces(index, row, font, width)
        lines = sum(len(each.lines) * QFontMetrics(each.font).lineSpacing() for each in pieces)
        return lines + _GAP * (len(pieces) - 1) + 2 * _AIR

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words need."""
        return QSize(200, self.height(index, option.font, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the list."""
        shown = QStyleOptionViewItem(option)
        widget = shown.widget
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        widget.style().drawPrimitive(panel, shown, painter, widget)
        painter.save()
        row: Row | None = index.data(ROW_ROLE)
        if row is not None:
            draw_chosen_bar(painter, shown)
            self._entry(painter, shown, index, row)
        elif index.data(SECTION_ROLE):
            self._heading(painter, shown, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        font = small_font(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.secondary))
        area = option.rect.adjusted(_PAD, 0, -_PAD, -4)
        metrics = QFontMetrics(font)
        count = str(index.data(META_ROLE))
        right = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, count)
        room = area.width() - metrics.horizontalAdvance(count) - _PAD
        words = metrics.elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(QPen(QColor(theme.hairline)))
        painter.drawLine(
            option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom()
        )

    def _entry(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Row
    ) -> None:
        theme, entry = self._theme, row.entry
        rect, sides = option.rect, sides_of(option)
        if isinstance(entry, Clip):
            bar = QRectF(rect.left() + _PAD, rect.top() + _AIR, _BAR, rect.height() - 2 * _AIR)
            painter.fillRect(sides.box(bar), QColor(theme.clip(entry.colour)))
        elif isinstance(entry, Bookmark):
            box = QRectF(rect.right() - _PAD - 9, rect.top(), 9, 15)
            draw_ribbon(painter, sides.box(box), QColor(theme.accent))
        left, y = rect.left() + _indent(row), rect.top() + _AIR
        for piece in self._pieces(index, row, option.font, rect.width()):
            painter.setFont(piece.font)
            painter.setPen(QColor(theme.secondary if piece.quiet else theme.ink))
            metrics = QFontMetrics(piece.font)
            for line in piece.lines:
                sides.write(painter, left, y + metrics.ascent(), line, piece.text)
                y += metrics.lineSpacing()
            y += _GAP
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(theme.hairline)))
            width = rect.right() - left
            begin, bottom = sides.x(left, width), rect.bottom()
            painter.drawLine(QPointF(begin, bottom), QPointF(begin + width, bottom))

    # ------------------------------------------------------------ words

    def _pieces(self, index: Index, row: Row, font: QFont, width: int) -> tuple[_Piece, ...]:
        state = index.data(STATE_ROLE)
        key = (row.entry, row.notes, state, font.toString(), width)
        known = self._known.get(key)
        if known is None:
            room = width - _indent(row) - _PAD
            meta = index.data(META_ROLE)
            known = self._known[key] = tuple(self._broken(row, meta, state, font, room))
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return known

    def _broken(self, row: Row, meta: str, state: str, font: QFont, room: int) -> Iterator[_Piece]:
        entry, small = row.entry, small_font(font)
        face = QFont(font)
        if isinstance(entry, Bookmark):
            face.setWeight(QFont.Weight.DemiBold)
            room -= 16
        elif isinstance(entry, Clip):
            face = text_font(round(QFontMetrics(font).height() * 0.95))
        most = 2 if isinstance(entry, Bookmark) else MOST_LINES
        first = " ".join(words_of(entry).split()) or words("Without a headline")
        yield _piece(first, face, room, most)
        for note in row.notes[:1]:
            text = words("Note: {text}").format(text=" ".join(note.text.split()))
            yield _piece(text, small, room, 2)
        tags = words("Tags: {names}").format(names=", ".join(entry.tags)) if entry.tags else ""
        for text, lines in ((meta, 2), (state, 2), (tags, 1)):
            if text:
                yield _piece(text, small, room, lines, quiet=True)


def _piece(text: str, font: QFont, room: int, most: int, *, quiet: bool = False) -> _Piece:
    return _Piece(text, break_lines(text, font, room, most).lines, font, quiet)


def _indent(row: Row) -> int:
    """How far the words stand from the edge of the list."""
    return _PAD + (_BAR + 8 if isinstance(row.entry, Clip) else 0)


def plain_height(font: QFont) -> int:
    """The height of what is not known yet, in pixels: about that of a bookmark."""
    title, small = QFontMetrics(font), QFontMetrics(small_font(font))
    return 2 * title.lineSpacing() + small.lineSpacing() + _GAP + 2 * _AIR
