"""The icons of resources/icons in a theme's colours."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from viewer.gui.theme import ICON_SIZE, window_scale
from viewer.render.theme import Theme
from viewer.resources import resource


def icon(name: str, theme: Theme, *, accent: bool = False) -> QIcon:
    """An icon of resources/icons in the theme's ink, or in its accent."""
    result = QIcon()
    side = round(ICON_SIZE * window_scale())
    for scale in (1, 2):
        result.addPixmap(_drawn(name, theme.accent if accent else theme.ink, side, scale))
        disabled = _drawn(name, theme.disabled, side, scale)
        result.addPixmap(disabled, QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int, scale: int) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    data = QByteArray(drawing.replace(b"currentColor", colour.encode()))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side) * scale)
    pixmap = QPixmap.fromImageReader(reader)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
