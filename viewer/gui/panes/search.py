"""The search field: what is typed filters the list; Esc and the arrow lead out of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class SearchField(QLineEdit):
    """A field whose words are followed while they are typed."""

    list_wanted = Signal()
    """The person goes on to the list, by Enter or the arrow down."""
    left = Signal()
    """Esc was pressed in the empty field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the words away, then leaves; Enter and the arrow down go into the list."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
