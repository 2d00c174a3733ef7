"""The buttons at the foot of a window that stays open: what it offers, and Close."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


class ClosingButtons(QDialogButtonBox):
    """Enter in a field of the window presses none of them."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Close)
        close = self.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self.rejected.connect(dialog.close)

    def offer(self, text: str, tip: str = "") -> QPushButton:
        """A button more."""
        button = self.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
