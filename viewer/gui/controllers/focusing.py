"""The article alone: everything else steps aside, and comes back as it was."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QToolBar

from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.regions import Regions
from viewer.wording import words


class FocusingController(QObject):
    """Hides the other regions, the toolbar and the menu bar while the article stands alone."""

    changed = Signal(bool)
    """Whether the article stands alone now."""
    told = Signal(str)

    def __init__(
        self, window: QMainWindow, regions: Regions, toolbar: QToolBar, pane: ArticlePane
    ) -> None:
        super().__init__(window)
        self._window = window
        self._regions = regions
        self._toolbar = toolbar
        self._pane = pane
        self.is_alone = False

    def show_alone(self, alone: bool) -> None:
        """Show the article alone, or the rest again."""
        if alone == self.is_alone:
            return
        self.is_alone = alone
        self._regions.step_aside(alone)
        self._toolbar.setVisible(not alone)
        self._window.menuBar().setVisible(not alone)
        self._pane.setFocus()
        self.changed.emit(alone)
        if alone:
            self.told.emit(words("The article alone; Esc or F9 brings the rest back"))

    def leave(self) -> None:
        """Bring the rest back; nothing where it is there."""
        self.show_alone(False)
