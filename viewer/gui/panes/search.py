"""The search field: what is typed filters the list; Esc and the arrow lead out of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu


class SearchField(QLineEdit):
    """A field whose words are followed while they are typed."""

    entered = Signal()
    """Somebody is about to search."""
    list_wanted = Signal()
    """The person goes on to the list, by Enter or the arrow down."""
    left = Signal()
    """Esc was pressed in the empty field."""

    def offer_recent(self, menu: QMenu) -> None:
        """Drop a menu of searches from the field's icon, and from the empty field by the arrow."""
        self._recent = menu
        self.addAction(menu.menuAction(), QLineEdit.ActionPosition.LeadingPosition)
        menu.menuAction().triggered.connect(self._drop)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it, so that what a search needs is there by the first key."""
        super().focusInEvent(event)
        self.entered.emit()

    def _drop(self) -> None:
        self._recent.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the words away, then leaves; Enter and the arrow down go into the list.

        In the empty field the arrow shows the recent searches.
        """
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Down and not self.text():
            self._drop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
