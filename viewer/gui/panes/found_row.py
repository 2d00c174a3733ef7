"""How a quotation that a search found is drawn: its words with those asked for, who, and where."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.models.found_table import FOUND_ROLE, HEADING_ROLE, META_ROLE, SPEAKER_ROLE
from viewer.gui.theme import small_font, text_font
from viewer.library.quoted import FoundQuotation
from viewer.render.theme import Theme
from viewer.search.hits import Span, snippet

Index = QModelIndex | QPersistentModelIndex

MOST_CHARACTERS = 320
"""Of a quotation: the stretch with the most of the words that were asked for."""
_PAD, _AIR, _GAP = 12, 10, 4
_KEPT = 256


class _Part(NamedTuple):
    """A paragraph of a card, laid out."""

    layout: QTextLayout
    height: float


class FoundDelegate(QStyledItemDelegate):
    """The words that were asked for are heavy and underlined: no colour is needed to see them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: OrderedDict[tuple[object, ...], tuple[_Part, ...]] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        """Something else is shown."""
        self._known.clear()

    def height(self, index: Index, font: QFont, width: int) -> int:
        """The height of a line of the list, in pixels, at a width of the list."""
        if index.data(HEADING_ROLE):
            return QFontMetrics(small_font(font)).lineSpacing() + 2 * _AIR
        parts = self._parts(index, font, width)
        return round(sum(part.height for part in parts)) + _GAP * (len(parts) - 1) + 2 * _AIR

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words need."""
        return QSize(200, self.height(index, option.font, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the list."""
        shown = QStyleOptionViewItem(option)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        shown.widget.style().drawPrimitive(panel, shown, painter, shown.widget)
        painter.save()
        if index.data(HEADING_ROLE):
            self._heading(painter, shown, index)
        else:
            draw_chosen_bar(painter, shown)
            y = float(shown.rect.top() + _AIR)
            for part in self._parts(index, shown.font, shown.rect.width()):
                part.layout.draw(painter, QPointF(shown.rect.left() + _PAD, y))
                y += part.height + _GAP
            if not shown.state & QStyle.StateFlag.State_Selected:
                painter.setPen(QPen(QColor(self._theme.hairline)))
                bottom = shown.rect.bottom()
                painter.drawLine(shown.rect.left() + _PAD, bottom, shown.rect.right(), bottom)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = small_font(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.secondary))
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(_PAD, 0, -_PAD, -4)
        metrics, count = QFontMetrics(font), str(index.data(META_ROLE))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, bottom | Qt.AlignmentFlag.AlignRight, count)
        room = area.width() - metrics.horizontalAdvance(count) - _PAD
        label = metrics.elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(area, bottom | Qt.AlignmentFlag.AlignLeft, label)

    # ------------------------------------------------------------ words

    def _parts(self, index: Index, font: QFont, width: int) -> Sequence[_Part]:
        found: FoundQuotation = index.data(FOUND_ROLE)
        key = (id(found), found.row.id, found.quotation.start, font.toString(), width)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(self._laid(index, found, font, width - 2 * _PAD))
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return known

    def _laid(self, index: Index, found: FoundQuotation, font: QFont, room: int) -> Sequence[_Part]:
        ink, quiet, small = self._theme.ink, self._theme.secondary, small_font(font)
        face = text_font(round(QFontMetrics(font).height() * 0.95))
        words, spans = shortened(found)
        heavy = QFont(font)
        heavy.setWeight(QFont.Weight.DemiBold)
        speaker, cue = str(index.data(SPEAKER_ROLE)), found.quotation.cue
        who = speaker if cue is None else f"{speaker} · {' '.join(cue.words.split())}"
        return (
            _part(words, face, ink, room, spans),
            _part(who, font, quiet, room, ((0, len(speaker)),), ink=ink),
            _part(str(index.data(META_ROLE)), small, quiet, room),
        )


def shortened(found: FoundQuotation) -> tuple[str, tuple[Span, ...]]:
    """The words of a card between their marks, with the spans that were asked for."""
    text = found.quotation.text
    if len(text) <= MOST_CHARACTERS:
        piece, spans = " ".join(text.split("\n")), found.spans
    else:
        cut = snippet(text, found.spans, MOST_CHARACTERS)
        piece, spans = cut.text, cut.spans
    before = "“" if text.startswith(piece[:20]) else "“… "
    after = "”" if text.endswith(piece[-20:]) else " …”"
    moved = tuple((start + len(before), end + len(before)) for start, end in spans)
    return f"{before}{piece.strip()}{after}", moved


def _part(
    words: str,
    font: QFont,
    colour: str,
    room: int,
    marked: Sequence[Span] = (),
    *,
    ink: str = "",
) -> _Part:
    """A paragraph in lines; what is marked is heavy, and underlined unless it has an ink."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = [_format(words, 0, len(words), colour)]
    for start, end in marked:
        mark = _format(words, start, end, ink or colour)
        mark.format.setFontWeight(QFont.Weight.DemiBold if ink else QFont.Weight.Bold)
        mark.format.setFontUnderline(not ink)
        formats.append(mark)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 40))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return _Part(layout, height)


def _format(words: str, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    """A stretch in a colour; Qt counts in UTF-16 units."""
    part = QTextLayout.FormatRange()
    part.start = len(words[:start].encode("utf-16-le")) // 2
    part.length = len(words[start:end].encode("utf-16-le")) // 2
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    part.format = look
    return part


def plain_height(font: QFont) -> int:
    """The height of a card of two lines, in pixels."""
    small = QFontMetrics(small_font(font)).lineSpacing()
    return 3 * QFontMetrics(font).lineSpacing() + small + 2 * _GAP + 2 * _AIR
