"""The one toolbar: few icons left and right, the search field in the middle."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from viewer.gui.panes.search import SearchField
from viewer.gui.theme import ICON_SIZE, window_scale
from viewer.wording import words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

LEFT = ("sources", "articles", "back", "forward")
RIGHT = ("copy-quotations", "bookmark", "quotations")
_SEARCH_WIDTH = 520


class Toolbar(QToolBar):
    """Buttons of the actions, and the field; bare, but of its full height, until `furnish`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.search = SearchField()
        self.setMinimumHeight(self.search.sizeHint().height() + 20)

    def furnish(self, actions: "Mapping[str, QAction]") -> None:
        """Put in the buttons and the field."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QSizePolicy

        from viewer.gui.clear_button import offer_clearing

        self._fit_icons()
        self.setWindowTitle(words("Toolbar"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.search.setAccessibleName(words("Search"))
        self.search.setPlaceholderText(words("Search"))
        offer_clearing(self.search)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        wide = QSizePolicy.Policy.Expanding
        self.search.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        for name in LEFT:
            self._add(actions[name])
        for widget in (QWidget(), self.search, QWidget()):
            if widget is not self.search:
                widget.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
            self.addWidget(widget)
        for name in RIGHT:
            self._add(actions[name])
        for name in (*LEFT, *RIGHT):
            self.widgetForAction(actions[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for overflow in self.findChildren(QToolButton, "qt_toolbar_ext_button"):  # Qt's own
            overflow.setAccessibleName(words("More"))

    def changeEvent(self, event: QEvent) -> None:
        """The icons grow with the window's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()

    def _fit_icons(self) -> None:
        side = round(ICON_SIZE * window_scale())
        self.setIconSize(QSize(side, side))

    def button(self, name: str) -> QToolButton:
        """The button of an action, by its name."""
        (action,) = (one for one in self.actions() if one.objectName() == name)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        return button

    def describe(self, action: "QAction", words: str) -> None:
        """What assistive technology says of a button besides its name; the tooltip by default."""
        self.widgetForAction(action).setAccessibleDescription(words or action.toolTip())

    def describe_all(self, actions: "Mapping[str, QAction]") -> None:
        """Tell of every button what it does, with its key."""
        from PySide6.QtGui import QKeySequence  # a bare toolbar has no keys

        for name in (*LEFT, *RIGHT):
            self.describe(actions[name], "")
        key = actions["search-help"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        sentence, how = words("Search the articles"), words("Search the articles; {key} tells how")
        self.search.setAccessibleDescription(how.format(key=key) if key else sentence)

    def _add(self, action: "QAction") -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        self.describe(action, "")
