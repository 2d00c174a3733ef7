"""A small bar chart: in the window, as a picture, on the clipboard; in words for who does not see.

One accent; what is of another kind is hatched or hollow. Numbers stand at the bars, so there is no
grid. A picture goes into somebody's text or on paper: it is on white, whatever the window looks
like.
"""

import re
from xml.sax.saxutils import escape

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QLineF,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from viewer.gui.announce import announce
from viewer.gui.chart_data import ChartData, Look
from viewer.gui.chart_layout import Block, Layout, Side, Text, lay_out
from viewer.render.theme import Theme, shipped_theme
from viewer.wording import words

PICTURE_WIDTH = 48
"""Of a saved picture, in heights of a line."""
_SHARPNESS = 2
_CSS_PIXELS = 96
"""An inch of SVG has as many."""
_MARGIN = 16
_LEAST_WIDTH = 10
"""Of the widget, in heights of a line."""
_INSET = 4
"""Room for the ring of the keyboard, in pixels."""
_FAMILY = re.compile(rb'font-family="[^"]*"')
_ELIDED = Qt.TextElideMode.ElideRight


def draw(painter: QPainter, layout: Layout, theme: Theme) -> None:
    """Draw a chart at the painter's origin, on paper that is there already."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its letters
    painter.setPen(QPen(QColor(theme.tertiary), 1))
    for box in layout.lines:
        painter.drawLine(QLineF(box.topLeft(), box.bottomRight()))
    for block in layout.blocks:
        _draw_block(painter, block, theme)
    for text in layout.texts:
        _draw_text(painter, text, theme, mirrored=layout.is_mirrored)
    painter.restore()


def as_picture(data: ChartData, font: QFont, *, mirrored: bool = False) -> QImage:
    """The chart on white paper, twice as sharp as on a usual screen."""
    layout, theme = _alone(data, font, mirrored=mirrored), _on_paper()
    size = _with_margins(layout)
    image = QImage((size * _SHARPNESS).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    painter.translate(_MARGIN, _MARGIN)
    draw(painter, layout, theme)
    painter.end()
    return image


def as_png(data: ChartData, font: QFont, *, mirrored: bool = False) -> bytes:
    """The picture as a PNG file."""
    buffer = _buffer()
    image = as_picture(data, font, mirrored=mirrored)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def as_svg(data: ChartData, font: QFont, *, mirrored: bool = False) -> bytes:
    """The chart as an SVG file, with its title and its numbers in words."""
    from PySide6.QtSvg import QSvgGenerator

    layout, theme = _alone(data, font, mirrored=mirrored), _on_paper()
    size = _with_margins(layout)
    buffer, generator = _buffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_CSS_PIXELS)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(data.title)
    generator.setDescription(data.table())
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme.paper))
    painter.translate(_MARGIN, _MARGIN)
    draw(painter, layout, theme)
    painter.end()
    # The system's name for its own letters is none that other programs know.
    family = escape(f"{QFontInfo(font).family()}, sans-serif", {'"': "&quot;"})
    return _FAMILY.sub(f'font-family="{family}"'.encode(), bytes(buffer.data().data()))


def _alone(data: ChartData, font: QFont, *, mirrored: bool) -> Layout:
    """The chart as a picture has it."""
    width = PICTURE_WIDTH * QFontMetricsF(font).height()
    return lay_out(data, font, width, mirrored=mirrored, alone=True)


def _on_paper() -> Theme:
    return shipped_theme("light")._replace(paper="#FFFFFF")


class Chart(QWidget):
    """A chart in the window; the arrow keys go from bar to bar, each is told."""

    save_wanted = Signal()
    copied = Signal()
    """It is on the clipboard, as a picture."""

    def __init__(self, data: ChartData, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(words("Copy the picture"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        save = QAction(words("Save the picture…"), self)
        save.triggered.connect(self.save_wanted)
        self.addActions([copy, save])
        self.show_data(data)

    def show_data(self, data: ChartData) -> None:
        """Show something else."""
        self.data, self._current = data, -1
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(data.table())
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        image = as_picture(self.data, self.font(), mirrored=self._is_mirrored())
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit()

    def picture(self, *, svg: bool) -> bytes:
        """The chart as the content of a file: PNG, or SVG."""
        make = as_svg if svg else as_png
        return make(self.data, self.font(), mirrored=self._is_mirrored())

    # ------------------------------------------------------------ the size

    def sizeHint(self) -> QSize:
        """As high as the bars need in the width that it has."""
        return QSize(self._least_width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """The same: no bar is left out."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the bars stand elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Letters in another size, or read from the other side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()

    def _lay_out(self) -> None:
        inner = max(self.width(), self._least_width()) - 2 * _INSET
        self._layout = lay_out(self.data, self.font(), inner, mirrored=self._is_mirrored())
        self.setFixedHeight(self._height())
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        return round(self._layout.height) + 2 * _INSET

    def _least_width(self) -> int:
        return _LEAST_WIDTH * QFontMetrics(self.font()).height()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # ------------------------------------------------------------ seen

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, and a ring round the current one while the keyboard is here."""
        painter = QPainter(self)
        painter.translate(_INSET, _INSET)
        draw(painter, self._layout, self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            inner = QRectF(0, 0, self._layout.width, self._layout.height)
            ring = self._place(self._current) if self._current >= 0 else inner
            painter.drawRoundedRect(ring.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)

    def _place(self, at: int) -> QRectF:
        return self._layout.places[at]

    # ------------------------------------------------------------ bar by bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from bar to bar."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        way = ways.get(Qt.Key(event.key()), 0)
        if self._is_mirrored() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = -way
        last = len(self.data.bars) - 1
        if way and last >= 0:
            self._go(min(max(self._current + way, 0), last))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._go(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._current = at
        self.update()
        told, place = self.data.told(at), self._place(at)
        announce(self, told)
        corner = self.mapToGlobal(place.bottomLeft().toPoint() + QPoint(_INSET, _INSET))
        QToolTip.showText(corner, told, self)

    def event(self, event: QEvent) -> bool:
        """Where the pointer rests, the bar is told in words."""
        if event.type() == QEvent.Type.ToolTip:
            assert isinstance(event, QHelpEvent)
            at = self._bar_at(event.pos())
            if at is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.data.told(at), self, self._near(at))
            return True
        return super().event(event)

    def _bar_at(self, point: QPoint) -> int | None:
        inside = point - QPoint(_INSET, _INSET)
        places = self._layout.places
        return next((at for at, box in enumerate(places) if box.contains(inside)), None)

    def _near(self, at: int) -> QRect:
        return self._place(at).translated(_INSET, _INSET).toAlignedRect()


def _draw_block(painter: QPainter, block: Block, theme: Theme) -> None:
    first, second = QColor(theme.accent), QColor(theme.secondary)
    box = block.box
    if block.look is Look.SOLID:
        painter.fillRect(box, first)
        return
    # Lines of our own: not every device knows Qt's patterns, and those do not grow with it.
    pen = QPen(second, 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    if block.look is Look.HATCHED:
        painter.drawLines(_hatching(box))
    inset = min(0.5, box.width() / 2, box.height() / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(inset, inset, -inset, -inset))


def _hatching(box: QRectF) -> list[QLineF]:
    """Lines that rise through a box, cut at its edges."""
    lines, step = [], 4.0
    # On each line x + y is the same.
    at = box.left() + box.top() + step
    while at < box.right() + box.bottom():
        left, right = max(box.left(), at - box.bottom()), min(box.right(), at - box.top())
        lines.append(QLineF(left, at - left, right, at - right))
        at += step
    return lines


def _draw_text(painter: QPainter, text: Text, theme: Theme, *, mirrored: bool) -> None:
    painter.setFont(text.font)
    painter.setPen(QColor(theme.secondary if text.is_quiet else theme.ink))
    metrics = QFontMetricsF(text.font)
    shown = metrics.elidedText(text.words, _ELIDED, text.box.width())
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if text.side is Side.MIDDLE:
        side = Qt.AlignmentFlag.AlignHCenter
    else:
        side = right if (text.side is Side.TRAILING) != mirrored else left
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(text.box, flags, shown)


def _with_margins(layout: Layout) -> QSizeF:
    return QSizeF(round(layout.width) + 2 * _MARGIN, round(layout.height) + 2 * _MARGIN)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
