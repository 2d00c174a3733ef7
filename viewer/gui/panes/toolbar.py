"""The one toolbar: few icons left and right, the search field in the middle."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QToolButton, QWidget

LEFT = ("sources", "articles", "back", "forward")
RIGHT = ("copy-quotations", "bookmark", "quotations")
_SEARCH_WIDTH = 520


class Toolbar(QToolBar):
    """Buttons of the actions, and the field."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.search = QLineEdit()
        self.search.setAccessibleName("Search")
        self.search.setAccessibleDescription(
            self.tr("Filter the articles by words of their headline, source or byline")
        )
        self.search.setPlaceholderText(self.tr("Filter by headline, source or author"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for name in LEFT:
            self._add(actions[name])
        for widget in (_spacer(), self.search, _spacer()):
            self.addWidget(widget)
        for name in RIGHT:
            self._add(actions[name])

    def _add(self, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        button.setAccessibleDescription(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _spacer() -> QWidget:
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spacer
