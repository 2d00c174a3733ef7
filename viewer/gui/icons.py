"""The icons of resources/icons in a theme's colours."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap, QTransform

from viewer.gui.theme import ICON_SIZE, window_scale
from viewer.render.theme import Theme
from viewer.resources import resource

DIRECTED = frozenset(
    ("back", "forward", "next", "previous", "undo", "list", "sidebar-left", "sidebar-right")
)
"""These point to a side, or show what stands at one."""


def icon(name: str, theme: Theme, *, accent: bool = False) -> QIcon:
    """An icon of resources/icons in the theme's ink, or in its accent.

    Where the window runs to the left, what points to a side points to the other.
    """
    result, turned = QIcon(), name in DIRECTED and QGuiApplication.isRightToLeft()
    side = round(ICON_SIZE * window_scale())
    for scale in (1, 2):
        result.addPixmap(_drawn(name, theme.accent if accent else theme.ink, side, scale, turned))
        disabled = _drawn(name, theme.disabled, side, scale, turned)
        result.addPixmap(disabled, QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int, scale: int, turned: bool) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    data = QByteArray(drawing.replace(b"currentColor", colour.encode()))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side) * scale)
    pixmap = QPixmap.fromImageReader(reader)
    if turned:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(scale)
    return pixmap
