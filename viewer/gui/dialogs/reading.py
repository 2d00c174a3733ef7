"""A dialog that is read and closed: a title, content, one button."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


class ReadingDialog(QDialog):
    """Content under a sentence, with a close button; Esc closes it too."""

    def __init__(self, title: str, sentence: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        words = QLabel(sentence)
        words.setWordWrap(True)
        words.setAccessibleName(sentence)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(content, 1)
        layout.addWidget(buttons)
