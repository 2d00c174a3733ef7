"""The open library: its tree and list, the filter and the order, while it is being indexed."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.source_tree import Entry, Place, SourceTree, day_entries, entries, recounted
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.tasks import Tasks
from viewer.library.types import EVERYTHING, Counts, DayCount, Progress, Row, Selection, Sort
from viewer.search.hits import Snippet
from viewer.search.query import Query
from viewer.session import Session

REFRESH_MS = 400
"""How often lists follow an index that grows."""
FIRST_HITS = 200
"""Articles listed at once; all of them come behind."""
ALL_HITS_MS = 250
"""How long the first must stand before all are asked for: a million ids take 0.4 s."""
ALL_HITS = "all hits"
SNIPPET = 160
"""Characters of an article shown with the words that were found."""
SEARCHES = "searches"
"""The lane of what asks the full text: one thread, which keeps it open."""
RELEVANCE = "relevance"
_SORTS = frozenset(str(order) for order in Sort)


class Listed(NamedTuple):
    """An answer to what is to be listed; it may hold only the first articles."""

    ids: "array[int]"
    total: int
    row: Row | None
    """The row of the open article."""


class BrowsingController(QObject):
    """What the tree and the list show, and which article is asked for."""

    open_requested = Signal(object)
    """The path of an article that was chosen in the list."""
    search_requested = Signal(str)
    """The text of a saved search that was chosen in the tree."""
    listed = Signal(int, bool)
    """This many articles are listed now; found by a search or not."""
    progressed = Signal(object)
    """A Progress of the indexer; None when it is done or was stopped."""
    open_file_changed = Signal()
    """The file of the open article is another than when it was read."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        tree: SourceTree,
        table: ArticleTable,
        sources: SourcesPane,
        articles: ArticlesPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._tree = tree
        self._table = table
        self._sources = sources
        self._articles = articles
        self._place: Entry | None = None
        self._wanted_place: tuple[str, ...] = ("all",)  # empty once it is chosen
        self._wanted_open: list[tuple[str, ...]] = []
        self._query: Query | None = None
        self._searches: list[str] = []
        self._open_path: Path | None = None
        self._open_row: Row | None = None  # as the index last knew the open article
        self._bookmarks: frozenset[str] = frozenset()
        self._open_first = False
        self._whole: tuple[object, ...] = ()  # what was asked for where the list shows all of it
        self._stale = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._stale.timeout.connect(self.refresh)
        self._all_hits = QTimer(self, interval=ALL_HITS_MS, singleShot=True)
        self._all_hits.timeout.connect(lambda: self._list(None, ALL_HITS))
        sources.place_chosen.connect(self._choose_place)
        sources.days_wanted.connect(self._fetch_days)
        table.page_wanted.connect(self._fetch_page)
        articles.article_chosen.connect(self._open)
        articles.empty_text = self._empty_text

    # ------------------------------------------------------------ the library

    def open_library(self, roots: Sequence[Path], *, open_first: bool) -> None:
        """Show the articles under these files and folders: at once what is known of them."""
        self._session.open_library(roots)
        self._open_first = open_first
        self._place = None
        self.refresh()
        self.rescan()

    def restore(
        self, place: tuple[str, ...], opened: list[tuple[str, ...]], searches: list[str]
    ) -> None:
        """The place, the open entries and the saved searches that the next tree should have."""
        self._wanted_place, self._wanted_open, self._searches = place, opened, list(searches)

    def has_plans(self) -> bool:
        """Whether a list is about to be asked for."""
        return self._stale.isActive() or self._all_hits.isActive() or self._articles.is_waiting()

    def rescan(self) -> None:
        """Look for new, changed and vanished files."""
        self._tasks.follow(
            "index",
            partial(self._session.index, apart=True),
            self._progress,
            self._indexed,
            self._fail,
        )

    def stop_indexing(self) -> None:
        """Leave the index as far as it is; the next scan goes on from there."""
        self._tasks.stop("index")
        self.progressed.emit(None)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the counts and the list again."""
        bookmarks, query = Selection(keys=self._bookmarks), self._query

        def read() -> tuple[Counts, int]:
            if query is None:
                with self._session.catalogue() as catalogue:
                    return catalogue.tree(), catalogue.count(bookmarks)
            whole, found = self._session.tree(), self._session.tree(query)
            kept = self._session.find(query, bookmarks, limit=0).total if bookmarks.keys else 0
            return recounted(whole, found), kept

        self._tasks.run("tree", read, self._show_tree, self._fail, lane=SEARCHES)

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        if progress.changed and not self._stale.isActive():
            self._stale.start()

    def _indexed(self, _nothing: object) -> None:
        self._stale.stop()
        self.progressed.emit(None)
        self.refresh()

    def _fail(self, sentence: str) -> None:
        self.progressed.emit(None)
        self.failed.emit(sentence)

    # ------------------------------------------------------------ the tree

    def _show_tree(self, answer: tuple[Counts, int]) -> None:
        counts, bookmarks = answer
        self._tree.update(entries(counts, bookmarks, self._searches, _words, QLocale()))
        self._sources.open(self._wanted_open)
        if not self._tasks.is_running("index"):
            self._wanted_open = []
        if self._wanted_place:
            self._choose_wanted(self._wanted_place)
        elif self._sources.current_entry() is None:
            self._sources.choose(("all",))
        self._place = self._sources.current_entry()
        self.list_articles()

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
        more_comes = chosen != wanted and (days_come or self._tasks.is_running("index"))
        self._wanted_place = wanted if more_comes else ()

    def _choose_place(self, entry: Entry) -> None:
        self._wanted_place = ()
        self._place = entry
        if entry.place is Place.SEARCH:
            self.search_requested.emit(entry.text)
        self.list_articles()

    def _fetch_days(self, month: Entry) -> None:
        chosen = month.selection
        assert chosen.year is not None
        assert chosen.month is not None
        source, year, number = chosen.source, chosen.year, chosen.month

        def read() -> tuple[DayCount, ...]:
            with self._session.catalogue() as catalogue:
                return catalogue.days(source, year, number)

        def show(days: tuple[DayCount, ...]) -> None:
            if self._tree.holds(month):
                self._tree.set_days(month, day_entries(days, chosen, QLocale()))
                if self._wanted_place[:-1] == month.path():
                    self._sources.choose(self._wanted_place)
                    self._wanted_place = ()

        self._tasks.run(f"days {month.path()}", read, show, self._fail)

    def set_bookmarks(self, keys: frozenset[str]) -> None:
        """Other articles are bookmarked now."""
        self._bookmarks = keys
        self.refresh()

    # ------------------------------------------------------------ the list

    @property
    def place(self) -> tuple[str, ...]:
        """The path of the chosen entry."""
        return self._place.path() if self._place and not self._wanted_place else self._wanted_place

    @property
    def open_places(self) -> list[tuple[str, ...]]:
        """The paths of the open entries."""
        return self._wanted_open or self._sources.open_places()

    def search(self, query: Query | None) -> None:
        """List only what a query finds; everything with None."""
        if query != self._query:
            self._query = query
            self._table.forget_snippets()
            self._articles.set_searching(query is not None)
        self.refresh()

    def set_searches(self, searches: list[str]) -> None:
        """Other searches are saved now: they stand in the tree."""
        self._searches = list(searches)
        self.refresh()

    def sort(self, order: str) -> None:
        """List in another order, and remember it."""
        self._session.settings.set("sort", order)
        self.list_articles()

    @property
    def _order(self) -> str:
        """The chosen order; by relevance means nothing without a search."""
        order = self._session.settings.text("sort")
        return Sort.NEWEST if order == RELEVANCE and self._query is None else order

    def selection(self) -> Selection:
        """What the list shows: the place, the words, the order."""
        chosen = self._place.selection if self._place else EVERYTHING
        if self._place and self._place.place is Place.BOOKMARKS:
            chosen = replace(chosen, keys=self._bookmarks)
        order = Sort(self._order if self._order in _SORTS else Sort.NEWEST)
        return replace(chosen, sort=order)

    def list_articles(self) -> None:
        """Ask for the list again."""
        self._all_hits.stop()
        # A list that stands and only changes comes whole, so that the place in it is kept.
        if self._whole == self._asked():
            self._list(None, ALL_HITS)
        else:
            self._list(FIRST_HITS, SEARCHES)

    def _asked(self) -> tuple[object, ...]:
        return self.selection(), self._query, self._order

    def _list(self, most: int | None, lane: str) -> None:
        selection, path, query = self.selection(), self._open_path, self._query
        asked = self._asked()
        by_relevance = self._order == RELEVANCE

        def read() -> Listed:
            with self._session.catalogue() as catalogue:
                current = catalogue.id_of(path) if path else None
                row = None if current is None else catalogue.row(current)
                if query is None:
                    ids = catalogue.ids(selection, most)
                    is_whole = most is None or len(ids) < most
                    return Listed(ids, len(ids) if is_whole else catalogue.count(selection), row)
            hits = self._session.find(query, selection, by_relevance=by_relevance, limit=most)
            return Listed(hits.ids, hits.total, row)

        def show(listed: Listed) -> None:
            self._whole = asked if listed.total == len(listed.ids) else ()
            self._show_listed(listed, path)

        self._tasks.run("ids", read, show, self._fail, lane=lane)

    def enter_list(self) -> None:
        """Go into the list, and open its first article unless it holds the open one."""
        self._articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._tasks.is_running("ids") or self._tasks.is_running("tree"):
            self._open_first = True
        elif self._articles.current_id() is None:
            self._articles.step(1)

    def expect_article(self, path: Path) -> None:
        """An article is being opened that was not chosen in the list."""
        self._open_path = path
        self._open_first = False

    def follow_article(self, path: Path) -> None:
        """Mark the row of the article that was opened."""
        self._open_path = path
        row = self._table.row_if_known(self._articles.current_id())
        if row is None or row.path != path:
            self.list_articles()
        else:
            self._open_row = row

    def _show_listed(self, listed: "Listed", path: Path | None) -> None:
        ids, row = listed.ids, listed.row
        self.listed.emit(listed.total, self._query is not None)
        if listed.total > len(ids):
            self._all_hits.start()
        # A person who has moved on since the list was asked for is not taken back.
        moved_on = self._articles.is_waiting() or path != self._open_path
        chosen = self._articles.current_id() if moved_on or row is None else row.id
        self._articles.show_list(ids, chosen)
        if self._open_first and ids:
            self._open_first = False
            if self._articles.current_id() is None:
                self._articles.step(1)
        if row and row.path == self._open_path:
            before, self._open_row = self._open_row, row
            if before and before.path == row.path and _stamp(before) != _stamp(row):
                self.open_file_changed.emit()

    def _fetch_page(self, page: int) -> None:
        asked, query = self._table.page_ids(page), self._query

        def read() -> Iterator[tuple[list[Row], dict[int, Snippet]]]:
            with self._session.catalogue() as catalogue:
                rows = catalogue.rows(asked)
            yield rows, {}
            if query is not None:
                found = ((row.id, self._session.snippet(query, row.path, SNIPPET)) for row in rows)
                yield rows, {number: piece for number, piece in found if piece and piece.spans}

        def show(answer: tuple[list[Row], dict[int, Snippet]]) -> None:
            rows, snippets = answer
            self._table.put_page(page, asked, rows, snippets if query == self._query else {})

        self._tasks.follow(f"page {page}", read, show, lambda _nothing: None, self._fail)

    def _open(self, article: int) -> None:
        row = self._table.row_if_known(article)
        if row is not None:
            self._request(row.path)
            return

        def read() -> Path | None:
            with self._session.catalogue() as catalogue:
                return catalogue.path_of(article)

        def show(path: Path | None) -> None:
            if path is not None:
                self._request(path)

        self._tasks.run("path", read, show, self._fail)

    def _request(self, path: Path) -> None:
        self._open_path = path
        self.open_requested.emit(path)

    def _empty_text(self) -> str:
        if self._tasks.is_running("ids") or self._tasks.is_running("tree"):
            return ""
        if self._query is not None:
            return _words("Nothing here was found. All articles, or fewer words, may have more.")
        if self._place and self._place.place is Place.BOOKMARKS:
            return _words("Bookmark an article with S, and it is listed here.")
        if self._tasks.is_running("index"):
            return _words("Looking for articles…")
        return _words("There are no articles here. Open a folder of text files with Ctrl+Shift+O.")


def _stamp(row: Row) -> tuple[int, int]:
    return row.mtime_ns, row.size


def _words(text: str) -> str:
    return QCoreApplication.translate("browsing", text)
