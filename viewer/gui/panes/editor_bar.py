"""A bar in which something is written; where the person came from, they return to."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

Keep = Callable[[str], object]


class EditorBar(QFrame):
    """Closed until something is asked for; it never holds up the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._before = ""
        self._keep: Keep | None = None
        self._came_from: QWidget | None = None
        self.hide()

    def _begin(self, before: str, keep: Keep) -> None:
        self._came_from = QApplication.focusWidget()
        self._before, self._keep = before, keep

    def _close(self) -> None:
        focus = QApplication.focusWidget()
        back = self._came_from if focus and self.isAncestorOf(focus) else None
        self._keep, self._came_from = None, None
        self.hide()
        if back and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
