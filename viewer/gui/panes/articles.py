"""The list of articles: two-line rows that are painted from what the model knows."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.gui.chosen import draw_chosen_bar
from viewer.gui.models.article_table import BOOKMARKED_ROLE, META_ROLE, ArticleTable
from viewer.gui.panes.selection import make_selected_current

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_GAP = 4
REST_MS = 60
"""How long a key must rest before the article follows the selection."""


class ArticlesPane(QTableView):
    """Choose the article that is read."""

    article_chosen = Signal(object)
    """The id of an article on which the selection rests."""
    reading_wanted = Signal()
    """Enter was pressed: the person goes on to the article."""

    def __init__(self, model: ArticleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self.setModel(model)
        self.setAccessibleName("Articles")
        self.setAccessibleDescription(self.tr("The articles of the chosen source or date"))
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumWidth(200)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._announce)
        self._quiet = False
        self.empty_text: Callable[[], str] = lambda: ""
        """What stands in an empty list."""
        self.selectionModel().currentChanged.connect(self._follow)
        self.selectionModel().selectionChanged.connect(lambda *_: make_selected_current(self))
        self._fit_rows()

    def current_id(self) -> int | None:
        """The id of the chosen article."""
        row = self.currentIndex().row()
        return self._table.ids[row] if 0 <= row < len(self._table.ids) else None

    def is_waiting(self) -> bool:
        """Whether a chosen article is about to be announced."""
        return self._rest.isActive()

    def show_list(self, ids: "array[int]", article: int | None) -> None:
        """Show another list with the row of `article` chosen; nothing is opened by it."""
        self._quiet = True
        self._table.set_ids(ids)
        row = None if article is None else self._table.number_of(article)
        if row is None:
            self._rest.stop()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._table.index(row, 0))
        self._quiet = False

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) article."""
        count = self._table.rowCount()
        if count:
            row = self.currentIndex().row()
            row = 0 if row < 0 else min(max(row + by, 0), count - 1)
            self.setCurrentIndex(self._table.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the article, without waiting for the selection to rest."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.is_waiting():
                self._rest.stop()
                self._announce()
            self.reading_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here chooses nothing by itself, as Qt's table would."""
        before = self.currentIndex()
        self._quiet = True
        super().focusInEvent(event)
        if not before.isValid():
            self.setCurrentIndex(QModelIndex())
        self._quiet = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or one quiet sentence where there are none."""
        super().paintEvent(event)
        text = self.empty_text() if self._table.rowCount() == 0 else ""
        if text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 48, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _follow(self, index: QModelIndex) -> None:
        if self._quiet:
            return
        if index.isValid():
            self._rest.start()
        else:
            self._rest.stop()

    def _announce(self) -> None:
        article = self.current_id()
        if article is not None:
            self.article_chosen.emit(article)


def row_height(font: QFont) -> int:
    """Two lines of headline, one of source and date, and air, in pixels."""
    title, small = QFontMetrics(font), QFontMetrics(_small(font))
    return 2 * title.lineSpacing() + small.lineSpacing() + _GAP + 2 * 10


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.9))
    return small


class _RowDelegate(QStyledItemDelegate):
    """Headline on up to two lines, source and date below, a ribbon where it is bookmarked."""

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
        area = shown.rect.adjusted(_PAD, 10, -_PAD, -10)
        if index.data(BOOKMARKED_ROLE):
            accent = shown.palette.color(roles.Link)
            _ribbon(painter, QRectF(area.right() - 9, shown.rect.top(), 9, 15), accent)
            area.setRight(area.right() - 16)
        title = QFont(shown.font)
        title.setWeight(QFont.Weight.DemiBold)
        painter.setPen(ink)
        below = _lines(painter, headline, title, area, most=2)
        painter.setPen(quiet)
        small = _small(shown.font)
        painter.setFont(small)
        meta = painter.fontMetrics().elidedText(
            index.data(META_ROLE) or "", Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(QRect(area.left(), below + _GAP, area.width(), 40), 0, meta)
        if not chosen:
            painter.setPen(shown.palette.color(roles.Mid))
            painter.drawLine(
                area.left(), shown.rect.bottom(), shown.rect.right(), shown.rect.bottom()
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The height that every row has."""
        return QSize(200, row_height(option.font))


def _lines(painter: QPainter, text: str, font: QFont, area: QRect, most: int) -> int:
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
            painter.drawText(QPointF(area.left(), y + metrics.ascent()), elided)
        else:
            words = text[line.textStart() : line.textStart() + line.textLength()]
            painter.drawText(QPointF(area.left(), y + metrics.ascent()), words.rstrip())
        y += metrics.lineSpacing()
    layout.endLayout()
    return y


def _ribbon(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A small bookmark ribbon that hangs from the row's top edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    notch = QPointF(box.center().x(), box.bottom() - 4)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)
