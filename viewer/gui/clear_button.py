"""The button at the end of a field that empties it; Qt gives it no name to be spoken."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from viewer.wording import words


def offer_clearing(field: QLineEdit) -> None:
    """Let a field be emptied by a button."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        if not button.text() and not button.accessibleName():
            button.setAccessibleName(words("Clear"))
