"""The two lists that share a region: the articles, and the notebook once somebody wants it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.gui.controllers.choosing import ChoosingController
from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.models.kept_places import place_of
from viewer.gui.models.notebook_table import NotebookTable
from viewer.gui.models.source_tree import Entry
from viewer.gui.panes.listing import ListingPane
from viewer.gui.panes.notebook import NotebookPane
from viewer.gui.panes.sources import SourcesPane
from viewer.render.theme import Theme


class ListsController(QObject):
    """Shows one list or the other, goes to it, and steps through the one that is shown."""

    notebook_made = Signal(object)
    """The NotebookPane is there: it is made when it is first wanted."""

    def __init__(
        self,
        stack: QStackedWidget,
        listing: ListingPane,
        sources: SourcesPane,
        choosing: ChoosingController,
        notebook: NotebookController,
        kept_table: NotebookTable,
        theme: Callable[[], Theme],
        focus: Callable[[QWidget], None],
        parent: QObject | None = None,
    ) -> None:
        """`stack` holds the articles first; `focus` goes to a widget."""
        super().__init__(parent)
        self._stack = stack
        self._listing = listing
        self._sources = sources
        self._choosing = choosing
        self._notebook = notebook
        self._kept_table = kept_table
        self._theme = theme
        self._focus = focus
        self.notebook_pane: NotebookPane | None = None

    @property
    def shows_notebook(self) -> bool:
        """Whether the notebook stands in place of the articles."""
        return self._stack.currentIndex() != 0

    def show_notebook(self, entry: Entry | None) -> None:
        """Show what is kept in place of the articles; with None, the articles again."""
        if entry is None:
            self._stack.setCurrentIndex(0)
            return
        if self.notebook_pane is None:
            self.notebook_pane = NotebookPane(self._kept_table, self._theme())
            self._notebook.take(self.notebook_pane)
            self._stack.addWidget(self.notebook_pane)
            self.notebook_made.emit(self.notebook_pane)
        self._stack.setCurrentWidget(self.notebook_pane)
        self._notebook.show_place(*place_of(entry))

    def go_notebook(self) -> None:
        """Go to what is kept: to the place of it that was chosen last."""
        if not self.shows_notebook:
            self._sources.choose(self._choosing.kept_place)
        if self.notebook_pane is not None:
            self._focus(self.notebook_pane.list)

    def go_articles(self) -> None:
        """Go to the list of articles."""
        self._choosing.leave_notebook()
        self._focus(self._listing.shown)

    def go_place(self, path: tuple[str, ...]) -> None:
        """Choose a place of the tree, and go to what it lists."""
        if self._sources.choose(path):
            pane, shown = self.notebook_pane, self._listing.shown
            self._focus(pane.list if pane is not None and self.shows_notebook else shown)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) article, or entry of the notebook."""
        if self.shows_notebook and self.notebook_pane is not None:
            self.notebook_pane.list.step(by)
        else:
            self._listing.step(by)

    def wear(self, theme: Theme) -> None:
        """Let the notebook take the colours of a theme; the list of articles has its palette."""
        if self.notebook_pane is not None:
            self.notebook_pane.set_theme(theme)
