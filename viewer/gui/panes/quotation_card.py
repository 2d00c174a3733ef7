"""How one quotation is drawn: the words hanging from their mark, the speaker, the evidence."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.gui.models.quotation_list import (
    EVIDENCE_ROLE,
    HUE_ROLE,
    INITIALS_ROLE,
    NUMBER_ROLE,
    QUOTATION_ROLE,
    SPEAKER_ROLE,
)
from viewer.gui.sides import Sides
from viewer.gui.theme import text_font, window_scale
from viewer.quotes.types import Quotation
from viewer.render.scripts import runs_right_to_left
from viewer.render.theme import Theme
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

MOST_LINES = 6
WORDS_PIXELS = 15
_OUTER = 8
_BAR = 3
_PAD = 12
"""Room for the hanging mark, left of the words."""
_LINE = 1.4
_KEPT = 512


@dataclass(frozen=True, slots=True)
class _Lines:
    """The words broken into lines for one width."""

    lines: tuple[str, ...]
    more: bool
    """Whether words are left out."""


class CardDelegate(QStyledItemDelegate):
    """Draws cards. A card whose words run over six lines ends in "more" until it is opened."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._broken: OrderedDict[tuple[str, int, int], _Lines] = OrderedDict()
        self._open: set[int] = set()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme

    def forget(self) -> None:
        """Another article: no card is open, no lines are known."""
        self._broken.clear()
        self._open.clear()

    def measure_anew(self) -> None:
        """The letters have another size: no lines are known."""
        self._broken.clear()

    def is_open(self, number: int) -> bool:
        """Whether a card shows all of its words."""
        return number in self._open

    def toggle(self, index: Index, width: int) -> None:
        """Open a card that is too long for its `width`, or shorten it again."""
        number = index.data(NUMBER_ROLE)
        if self.is_open(number) or self._shown_lines(index, width).more:
            self._open ^= {number}
            self.sizeHintChanged.emit(index)

    def is_on_more(self, index: Index, rect: QRect, y: int) -> bool:
        """Whether the height `y` in a card at `rect` is that of its "more" or "less"."""
        lines = self._shown_lines(index, rect.width())
        if not lines.more and not self.is_open(index.data(NUMBER_ROLE)):
            return False
        top = rect.top() + _PAD + round(len(lines.lines) * self._leading())
        return top <= y <= top + 20

    # ------------------------------------------------------------ measuring

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words need."""
        widget = option.widget
        width = option.rect.width()
        if isinstance(widget, QAbstractScrollArea):
            width = widget.viewport().width()
        lines = self._shown_lines(index, width)
        small = QFontMetrics(option.font).lineSpacing()
        more = small if lines.more or self.is_open(index.data(NUMBER_ROLE)) else 0
        evidence = len(self._evidence_lines(index, option.font, width)) * small
        words = round(len(lines.lines) * self._leading())
        return QSize(width, 2 * _PAD + words + more + 8 + small + 2 + evidence + _OUTER)

    def _leading(self) -> float:
        return QFontMetrics(_words_font()).height() * _LINE / 1.25

    def _shown_lines(self, index: Index, width: int) -> _Lines:
        quotation: Quotation = index.data(QUOTATION_ROLE)
        most = 10_000 if self.is_open(index.data(NUMBER_ROLE)) else MOST_LINES
        return self._lines(quotation.text, width, most)

    def _lines(self, text: str, width: int, most: int) -> _Lines:
        key = (text, width, most)
        known = self._broken.get(key)
        if known is None:
            room = width - 2 * _OUTER - _BAR - 2 * _PAD - _hang()
            known = break_lines(" ".join(text.split()), _words_font(), room, most)
            self._broken[key] = known
            if len(self._broken) > _KEPT:
                self._broken.popitem(last=False)
        return known

    def _evidence_lines(self, index: Index, font: QFont, width: int) -> Sequence[str]:
        room = width - 2 * _OUTER - _BAR - 2 * _PAD - _hang()
        return break_lines(index.data(EVIDENCE_ROLE), font, room, 2).lines

    # ------------------------------------------------------------ drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        theme, quotation = self._theme, index.data(QUOTATION_ROLE)
        hue = index.data(HUE_ROLE)
        colour = QColor(theme.tertiary if hue is None else theme.hue(hue))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect.adjusted(_OUTER, 0, -_OUTER, -_OUTER))
        self._ground(painter, option, card)
        sides = Sides(option.rect, bool(runs_right_to_left(quotation.text)))
        bar = sides.box(QRectF(card.left(), card.top() + 6, _BAR, card.height() - 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 1.5, 1.5)

        left = round(card.left()) + _BAR + _PAD + _hang()
        width = round(card.right()) - _PAD - left
        top = round(card.top()) + _PAD
        face = _words_font()
        self._mark(painter, colour, left, top, sides)
        painter.setFont(face)
        painter.setPen(QColor(theme.ink if quotation.kind.is_quotation else theme.secondary))
        lines = self._shown_lines(index, option.rect.width())
        baseline = top + QFontMetrics(face).ascent()
        for number, line in enumerate(lines.lines):
            y = baseline + number * self._leading()
            sides.write(painter, left, y, line, quotation.text)
        painter.setLayoutDirection(option.direction)
        y = top + round(len(lines.lines) * self._leading())
        small = QFontMetrics(option.font)
        if lines.more or self.is_open(index.data(NUMBER_ROLE)):
            painter.setFont(option.font)
            painter.setPen(QColor(theme.accent))
            more = words("more") if lines.more else words("less")
            at = sides.x(left, small.horizontalAdvance(more))
            painter.drawText(QPointF(at, y + small.ascent()), more)
            y += small.lineSpacing()
        self._attribution(painter, option, index, QRect(left, y + 8, width, 1000), sides)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
        theme = self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or focused or hovered):
            return
        painter.setBrush(QColor(theme.raised))
        edge = theme.accent if chosen or focused else theme.hairline
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 6, 6)

    def _mark(self, painter: QPainter, colour: QColor, left: int, top: int, sides: Sides) -> None:
        face = _words_font(2.2)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(colour)
        metrics = QFontMetrics(face)
        box = metrics.tightBoundingRect("“")
        words = QFontMetrics(_words_font())
        capital = top + words.ascent() - words.capHeight()
        at = sides.x(left - _hang() - 1, metrics.horizontalAdvance("“"))
        painter.drawText(QPointF(at, capital - box.top() - 1), "“")

    def _attribution(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        area: QRect,
        sides: Sides,
    ) -> None:
        theme, metrics = self._theme, QFontMetrics(option.font)
        name = QFont(option.font)
        speaker: str = index.data(SPEAKER_ROLE)
        named = index.data(HUE_ROLE) is not None
        name.setWeight(QFont.Weight.DemiBold if named else QFont.Weight.Normal)
        painter.setFont(name)
        painter.setPen(QColor(theme.ink if named else theme.secondary))
        if named:
            self._initials(painter, index, name, area, sides)
        words = QFontMetrics(name).elidedText(speaker, Qt.TextElideMode.ElideRight, area.width())
        at = sides.x(area.left(), painter.fontMetrics().horizontalAdvance(words))
        painter.drawText(QPointF(at, area.top() + metrics.ascent()), words)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.secondary))
        y = area.top() + metrics.lineSpacing() + 2
        for line in self._evidence_lines(index, option.font, option.rect.width()):
            at = sides.x(area.left(), metrics.horizontalAdvance(line))
            painter.drawText(QPointF(at, y + metrics.ascent()), line)
            y += metrics.lineSpacing()

    def _initials(
        self, painter: QPainter, index: Index, name: QFont, area: QRect, sides: Sides
    ) -> None:
        """The mark that stands beside the speaker's words in the article too."""
        face = QFont(name)
        face.setPixelSize(max(9, round(QFontMetrics(name).height() * 0.62)))
        mark, metrics = index.data(INITIALS_ROLE), QFontMetrics(face)
        width = metrics.horizontalAdvance(mark)
        left = sides.x(area.left() - 6 - width, width)
        painter.save()
        painter.setFont(face)
        painter.setPen(QColor(self._theme.hue(index.data(HUE_ROLE))))
        painter.drawText(QPointF(left, area.top() + QFontMetrics(name).ascent()), mark)
        painter.restore()


def _hang() -> int:
    """The room that the opening mark hangs in, in pixels."""
    return round(16 * window_scale())


def _words_font(times: float = 1.0) -> QFont:
    """The reading face of the words, or `times` that size; it grows with the window's text."""
    return text_font(round(WORDS_PIXELS * times * window_scale()))


def break_lines(text: str, font: QFont, width: int, most: int) -> _Lines:
    """`text` in lines of at most `width` pixels, the last of `most` ending in an ellipsis."""
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    lines: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 40))
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) == most - 1 and end < len(text):
            layout.endLayout()
            metrics = QFontMetrics(font)
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            return _Lines(tuple(lines), more=True)
        lines.append(text[start:end].rstrip())
    layout.endLayout()
    return _Lines(tuple(lines), more=False)
