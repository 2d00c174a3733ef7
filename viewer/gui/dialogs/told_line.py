"""Words in a window that come and go: what was asked, what is answered, what was done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from viewer.gui.theme import text_font

_HEAD = 1.3
"""The size of a head, in heights of the window's text."""


class ToldLine(QLabel):
    """Words that wrap, and hide while there are none."""

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hide()

    def say(self, sentence: str) -> None:
        """Tell this and nothing else."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


def head_font() -> QFont:
    """The letters of what a window is about, in the size of its text."""
    return text_font(round(QFontMetrics(QFont()).height() * _HEAD))
