"""The icons of resources/icons in a theme's colours."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from viewer.render.theme import Theme
from viewer.resources import resource

ICON_SIZE = 20
"""The side of an icon's box, in pixels."""


def icon(name: str, theme: Theme, *, accent: bool = False) -> QIcon:
    """An icon of resources/icons in the theme's ink, or in its accent."""
    result = QIcon()
    for scale in (1, 2):
        result.addPixmap(_drawn(name, theme.accent if accent else theme.ink, scale))
        disabled = _drawn(name, theme.hairline, scale)
        result.addPixmap(disabled, QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, scale: int) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    data = QByteArray(drawing.replace(b"currentColor", colour.encode()))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(ICON_SIZE, ICON_SIZE) * scale)
    pixmap = QPixmap.fromImageReader(reader)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
