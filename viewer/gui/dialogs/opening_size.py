"""How large a dialog opens: it grows with the window's text, as far as the screen goes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from viewer.gui.theme import window_scale

SHARE = 0.9
"""Of the screen, at the most."""


def opening_size(dialog: QWidget, width: int, height: int) -> QSize:
    """What stands for a size in pixels that is right where the text has its usual size."""
    scale = window_scale()
    most = dialog.screen().availableSize() * SHARE
    return QSize(round(width * scale), round(height * scale)).boundedTo(most)
