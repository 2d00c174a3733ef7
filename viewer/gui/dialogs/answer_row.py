"""How one place of a quotation is drawn: the words with what differs, who says them, and where."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.dialogs.runs import Run, laid
from viewer.gui.models.answer_list import ROW_ROLE, AnswerRow
from viewer.gui.theme import small_font, text_font
from viewer.render.theme import Theme
from viewer.verify.telling import Mark

Index = QModelIndex | QPersistentModelIndex

_PAD, _AIR, _GAP = 12, 10, 4
_FURTHER = 12
"""How far in the places stand that have the words of the row above."""


class AnswerDelegate(QStyledItemDelegate):
    """What stands there and was not asked is underlined; what was asked only is struck through."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._heights: dict[tuple[int, int, str], int] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        """Other rows are shown."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words need."""
        row: AnswerRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        key = (index.row(), width, option.font.toString())
        if key not in self._heights:
            room = width - _indent(row) - _PAD
            layouts = self._layouts(row, option.font, room)
            text = sum(layout.boundingRect().height() for layout in layouts)
            self._heights[key] = round(text) + _GAP * (len(layouts) - 1) + 2 * _AIR
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        row: AnswerRow = index.data(ROW_ROLE)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        draw_chosen_bar(painter, option)
        painter.save()
        rect = option.rect
        if index.row() and row.words:
            painter.setPen(QPen(QColor(self._theme.hairline)))
            painter.drawLine(rect.left() + _PAD, rect.top(), rect.right() - _PAD, rect.top())
        indent, y = _indent(row), float(rect.top() + _AIR)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.left() + (_PAD if mirrored else indent)
        for layout in self._layouts(row, option.font, rect.width() - indent - _PAD):
            layout.draw(painter, QPointF(x, y))
            y += layout.boundingRect().height() + _GAP
        painter.restore()

    def _layouts(self, row: AnswerRow, font: QFont, room: int) -> list[QTextLayout]:
        return [laid(runs, face, room) for runs, face in self._lines(row, font)]

    def _lines(self, row: AnswerRow, font: QFont) -> Iterator[tuple[Sequence[Run], QFont]]:
        theme, small = self._theme, small_font(font)
        if row.heading:
            yield [Run(row.heading, theme.secondary, heavy=True)], small
        if row.words:
            face = text_font(round(QFontMetrics(font).height() * 0.95))
            looks = {Mark.NONE: theme.ink, Mark.LEFT_OUT: theme.accent, Mark.ADDED: theme.secondary}
            yield [Run(words, looks[mark], mark=mark) for words, mark in row.words], face
        if row.whole:
            yield [Run(f"“{row.whole}”", theme.secondary)], small
        cue = [Run(f"· {row.cue}", theme.secondary)] if row.cue else []
        yield [Run(row.who, theme.ink, heavy=True), *cue], font
        where = f"{row.headline} · {row.meta}" if row.meta else row.headline
        yield [Run(where, theme.secondary)], small
        if row.rest:
            yield [Run(row.rest, theme.secondary)], small


def _indent(row: AnswerRow) -> int:
    """How far the words stand from the edge of the list."""
    return _PAD if row.words else _PAD + _FURTHER
