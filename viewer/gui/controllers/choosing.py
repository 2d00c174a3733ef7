"""The places of the tree: which is chosen, which are open, and how they are found again."""

from PySide6.QtCore import QLocale, QObject, Signal

from viewer.gui.models.kept_places import KeptCounts, kept_entries
from viewer.gui.models.source_tree import (
    IN_NOTEBOOK,
    Entry,
    Place,
    SourceTree,
    day_entries,
    entries,
)
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.tasks import Tasks
from viewer.library.types import EVERYTHING, Counts, DayCount
from viewer.search.parse import QueryError, parse
from viewer.search.query import Query


class ChoosingController(QObject):
    """Fills the tree with what it is told, and keeps to the place that the reader chose."""

    place_chosen = Signal(object)
    """An Entry was chosen: what is listed is another."""
    notebook_chosen = Signal(object)
    """The Entry of a place of the notebook; None where articles are to be listed again."""
    search_requested = Signal(str)
    """The text of a saved search that was chosen in the tree."""

    def __init__(
        self, tasks: Tasks, tree: SourceTree, sources: SourcesPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._tree = tree
        self._sources = sources
        self.entry: Entry | None = None
        """The chosen entry; None until the tree is there."""
        self.kept_place: tuple[str, ...] = ("bookmarks",)
        """The path of the place of the notebook that was chosen last."""
        self._counts = Counts(0, ())
        self._kept: KeptCounts | None = None  # None until the notebook is known
        self._searches: list[str] = []
        self._wanted_place: tuple[str, ...] = ("all",)  # empty once it is chosen
        self._wanted_open: list[tuple[str, ...]] = []
        sources.place_chosen.connect(self._choose)

    # ------------------------------------------------------------ what is remembered

    def restore(
        self, place: tuple[str, ...], opened: list[tuple[str, ...]], searches: list[str]
    ) -> None:
        """The place, the open entries and the saved searches that the next tree should have."""
        self._wanted_place, self._wanted_open, self._searches = place, opened, list(searches)

    @property
    def place(self) -> tuple[str, ...]:
        """The path of the chosen entry."""
        return self.entry.path() if self.entry and not self._wanted_place else self._wanted_place

    @property
    def is_narrowed(self) -> bool:
        """Whether some of the articles are chosen, by source or by date."""
        return self.entry is not None and self.entry.selection != EVERYTHING

    @property
    def open_places(self) -> list[tuple[str, ...]]:
        """The paths of the open entries."""
        return self._wanted_open or self._sources.open_places()

    def forget_place(self) -> None:
        """Another library is being opened: nothing of it is chosen yet."""
        self.entry = None

    # ------------------------------------------------------------ what the tree shows

    def show_counts(self, counts: Counts) -> bool:
        """Show what was counted. True where another place is chosen than before, or none was."""
        self._counts = counts
        place = self.entry.path() if self.entry else ()
        self._update_tree()
        self._sources.open(self._wanted_open)
        if not self._tasks.is_running("index"):
            self._wanted_open = []
        if self._wanted_place:
            self._choose_wanted(self._wanted_place)
        elif self._sources.current_entry() is None:
            self._sources.choose(("all",))
        self.entry = self._sources.current_entry()
        return self.entry is None or self.entry.path() != place

    def show_days(self, month: Entry, days: tuple[DayCount, ...]) -> None:
        """Put its days below a month, if that is still there."""
        if self._tree.holds(month):
            self._tree.set_days(month, day_entries(days, month.selection, QLocale()))
            if self._wanted_place[:-1] == month.path():
                self._sources.choose(self._wanted_place)
                self._wanted_place = ()

    def set_kept(self, kept: KeptCounts) -> None:
        """Something else is kept: its counts stand in the tree."""
        self._kept = kept
        wanted = self._wanted_place
        if self.entry is not None:
            self._update_tree()  # Qt goes on to another place where the chosen one is gone
            if wanted:
                self._choose_wanted(wanted)

    def set_searches(self, searches: list[str]) -> None:
        """Other searches are saved now: the next counts bring them into the tree."""
        self._searches = list(searches)
        if self.entry and self.entry.place is Place.SEARCH and self.entry.text not in searches:
            self._sources.choose(("all",))

    def _update_tree(self) -> None:
        kept = kept_entries(self._kept or KeptCounts(), self.place)
        self._tree.update(entries(self._counts, kept, self._searches, QLocale()))

    # ------------------------------------------------------------ which place is chosen

    def leave_notebook(self) -> None:
        """List articles again."""
        if self.entry and self.entry.place in IN_NOTEBOOK:
            self._sources.choose(("all",))

    def leave_other_search(self, query: Query | None) -> None:
        """Something is searched for: a saved search stays chosen only where it asks for that."""
        if self.entry and self.entry.place is Place.SEARCH and not _asks(self.entry.text, query):
            self._sources.choose(("all",))

    def follow_tag(self, old: str, new: str) -> None:
        """A tag has another name: where it was chosen it stays so."""
        if self.place == ("tags", f"tag:{old}"):
            self._wanted_place = ("tags", f"tag:{new}")

    def _choose(self, entry: Entry) -> None:
        self._wanted_place = ()
        self.entry = entry
        if entry.place is Place.SEARCH:
            self.search_requested.emit(entry.text)
        if entry.place in IN_NOTEBOOK:
            self.kept_place = entry.path()
        self.notebook_chosen.emit(entry if entry.place in IN_NOTEBOOK else None)
        self.place_chosen.emit(entry)

    def _choose_wanted(self, wanted: tuple[str, ...]) -> None:
        """Choose a place, else the nearest above it; a day is chosen when its month's days come."""
        ends = range(len(wanted), 0, -1)
        chosen = next((wanted[:end] for end in ends if self._sources.choose(wanted[:end])), ())
        if not chosen:
            self._sources.choose(("all",))
        entry = self._sources.current_entry()
        days_come = len(chosen) == len(wanted) - 1 and entry and entry.place is Place.MONTH
        if days_come:
            self._sources.open([chosen])
        # An index that grows may yet bring the place.
        more_comes = chosen != wanted and (
            days_come or self._kept is None or self._tasks.is_running("index")
        )
        self._wanted_place = wanted if more_comes else ()


def _asks(text: str, query: Query | None) -> bool:
    """Whether a search that was typed asks for `query`."""
    try:
        return parse(text) == query
    except QueryError:
        return False
