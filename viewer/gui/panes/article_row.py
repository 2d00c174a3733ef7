"""How one article is drawn in the list: headline, source and date, ribbon, what a search found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.models.article_table import (
    BOOKMARKED_ROLE,
    META_ROLE,
    SNIPPET_ROLE,
    UNREAD_ROLE,
)
from viewer.gui.sides import Sides, direction, sides_of
from viewer.gui.theme import small_font
from viewer.render.scripts import runs_right_to_left
from viewer.search.hits import Snippet

Index = QModelIndex | QPersistentModelIndex

SNIPPET_LINES = 2
_PAD = 12
_GAP = 4


def row_height(font: QFont, *, with_snippet: bool) -> int:
    """Two lines of headline, one of source and date, two of what was found, and air, in pixels."""
    title, small = QFontMetrics(font), QFontMetrics(small_font(font))
    snippet = SNIPPET_LINES * small.lineSpacing() + _GAP if with_snippet else 0
    return 2 * title.lineSpacing() + small.lineSpacing() + _GAP + snippet + 2 * 10


class RowDelegate(QStyledItemDelegate):
    """Headline, semi-bold while it is unread, source and date below, a ribbon for a bookmark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        headline, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        roles = QPalette.ColorRole
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        ink = shown.palette.color(roles.Text)
        quiet = shown.palette.color(roles.PlaceholderText)
        draw_chosen_bar(painter, shown)
        painter.save()
        sides = sides_of(shown)
        area = shown.rect.adjusted(_PAD, 10, -_PAD, -10)
        if index.data(BOOKMARKED_ROLE):
            accent = shown.palette.color(roles.Link)
            ribbon = QRectF(area.right() - 9, shown.rect.top(), 9, 15)
            draw_ribbon(painter, sides.box(ribbon), accent)
            area.setRight(area.right() - 16)
        title = QFont(shown.font)
        unread = index.data(UNREAD_ROLE)
        title.setWeight(QFont.Weight.DemiBold if unread else QFont.Weight.Normal)
        painter.setPen(ink)
        below = _lines(painter, headline, title, area, sides, most=2)
        painter.setPen(quiet)
        small = small_font(shown.font)
        painter.setFont(small)
        meta = painter.fontMetrics().elidedText(
            index.data(META_ROLE) or "", Qt.TextElideMode.ElideRight, area.width()
        )
        baseline = below + _GAP + painter.fontMetrics().ascent()
        painter.setLayoutDirection(shown.direction)
        at = sides.x(area.left(), painter.fontMetrics().horizontalAdvance(meta))
        painter.drawText(QPointF(at, baseline), meta)
        found: Snippet | None = index.data(SNIPPET_ROLE)
        if found:
            top = below + 2 * _GAP + painter.fontMetrics().lineSpacing()
            painter.setPen(ink)
            room = sides.box(QRectF(area.left(), top, area.width(), 0))
            _snippet(painter, found, small, room, mirrored=sides.leftward)
        if not chosen:
            painter.setPen(shown.palette.color(roles.Mid))
            width = shown.rect.right() - area.left()
            left, bottom = sides.x(area.left(), width), shown.rect.bottom()
            painter.drawLine(QPointF(left, bottom), QPointF(left + width, bottom))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The height that every row has."""
        return QSize(200, row_height(option.font, with_snippet=False))


def _lines(painter: QPainter, text: str, font: QFont, area: QRect, sides: Sides, most: int) -> int:
    """Draw `text` on up to `most` lines, the last one elided; the y below them."""
    painter.setFont(font)
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    y = area.top()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        if number == most - 1 and line.textStart() + line.textLength() < len(text):
            rest = text[line.textStart() :]
            elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
            sides.write(painter, area.left(), y + metrics.ascent(), elided, text)
        else:
            words = text[line.textStart() : line.textStart() + line.textLength()]
            sides.write(painter, area.left(), y + metrics.ascent(), words.rstrip(), text)
        y += metrics.lineSpacing()
    layout.endLayout()
    return y


def draw_ribbon(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A small bookmark ribbon that hangs from the row's top edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    notch = QPointF(box.center().x(), box.bottom() - 4)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _snippet(
    painter: QPainter, found: Snippet, font: QFont, area: QRectF, *, mirrored: bool
) -> None:
    """Draw what was found on two lines, the words of the search in bold."""
    layout = QTextLayout(found.text, font)
    marks = []
    for start, end in found.spans:
        mark = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units.
        mark.start = len(found.text[:start].encode("utf-16-le")) // 2
        mark.length = len(found.text[start:end].encode("utf-16-le")) // 2
        mark.format.setFontWeight(QFont.Weight.Bold)
        marks.append(mark)
    layout.setFormats(marks)
    if mirrored:
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(direction(bool(runs_right_to_left(found.text))))
        layout.setTextOption(option)
    layout.beginLayout()
    for number in range(SNIPPET_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, number * QFontMetrics(font).lineSpacing()))
    layout.endLayout()
    layout.draw(painter, area.topLeft())
