"""The open library: its tree and list, the filter and the order, while it is being indexed."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.source_tree import Entry, Place, SourceTree, day_entries, entries
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.tasks import Tasks
from viewer.library.types import EVERYTHING, Counts, DayCount, Progress, Row, Selection, Sort
from viewer.session import Session

REFRESH_MS = 400
"""How often lists follow an index that grows."""
TYPING_MS = 40
"""How long a key must rest before the list is filtered."""


class BrowsingController(QObject):
    """What the tree and the list show, and which article is asked for."""

    open_requested = Signal(object)
    """The path of an article that was chosen in the list."""
    progressed = Signal(object)
    """A Progress of the indexer; None when it is done or was stopped."""
    listed = Signal(int)
    """The list shows this many articles now."""
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
        self._wanted_place: tuple[str, ...] = ("all",)
        self._wanted_open: list[tuple[str, ...]] = []
        self._words = ""
        self._open_path: Path | None = None
        self._bookmarks: frozenset[str] = frozenset()
        self._open_first = False
        self._stale = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._stale.timeout.connect(self.refresh)
        self._typing = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.list_articles)
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

    def restore(self, place: tuple[str, ...], opened: list[tuple[str, ...]]) -> None:
        """The place and the open entries that the next tree should have."""
        self._wanted_place, self._wanted_open = place, opened

    def has_plans(self) -> bool:
        """Whether a list is about to be asked for."""
        return self._stale.isActive() or self._typing.isActive() or self._articles.is_waiting()

    def rescan(self) -> None:
        """Look for new, changed and vanished files."""
        self._tasks.follow("index", self._session.index, self._progress, self._indexed, self._fail)

    def stop_indexing(self) -> None:
        """Leave the index as far as it is; the next scan goes on from there."""
        self._tasks.stop("index")
        self.progressed.emit(None)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the counts and the list again."""
        self._tasks.run("tree", self._read_tree, self._show_tree, self._fail)

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

    def _read_tree(self) -> tuple[Counts, int]:
        bookmarks = self._session.notebook.bookmarks.keys()
        with self._session.catalogue() as catalogue:
            counts = catalogue.tree()
            return counts, catalogue.count(Selection(keys=bookmarks)) if bookmarks else 0

    def _show_tree(self, answer: tuple[Counts, int]) -> None:
        counts, bookmarks = answer
        self._tree.update(entries(counts, bookmarks, _words, QLocale()))
        if self._wanted_open:
            self._sources.open(self._wanted_open)
            self._wanted_open = []
        if self._sources.current_entry() is None and not self._sources.choose(self._wanted_place):
            self._sources.choose(("all",))
        self._place = self._sources.current_entry()
        self.list_articles()

    def _choose_place(self, entry: Entry) -> None:
        self._place = entry
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

        self._tasks.run(f"days {month.path()}", read, show, self._fail)

    def set_bookmarks(self, keys: frozenset[str]) -> None:
        """Other articles are bookmarked now."""
        self._bookmarks = keys
        self.refresh()

    # ------------------------------------------------------------ the list

    @property
    def place(self) -> tuple[str, ...]:
        """The path of the chosen entry."""
        return self._place.path() if self._place else self._wanted_place

    def filter(self, words: str) -> None:
        """List only what has these words; typing is waited out."""
        self._words = words
        self._typing.start()

    def sort(self, order: str) -> None:
        """List in another order, and remember it."""
        self._session.settings.set("sort", order)
        self.list_articles()

    def selection(self) -> Selection:
        """What the list shows: the place, the words, the order."""
        chosen = self._place.selection if self._place else EVERYTHING
        if self._place and self._place.place is Place.BOOKMARKS:
            chosen = replace(chosen, keys=self._bookmarks)
        order = Sort(self._session.settings.text("sort"))
        return replace(chosen, words=self._words, sort=order)

    def list_articles(self) -> None:
        """Ask for the list again."""
        selection = self.selection()

        path = self._open_path

        def read() -> "tuple[array[int], int | None]":
            with self._session.catalogue() as catalogue:
                return catalogue.ids(selection), catalogue.id_of(path) if path else None

        self._tasks.run("ids", read, self._show_ids, self._fail)

    def follow_article(self, path: Path) -> None:
        """Mark the row of the article that was opened."""
        self._open_path = path
        row = self._table.row_if_known(self._articles.current_id())
        if row is None or row.path != path:
            self.list_articles()

    def _show_ids(self, answer: "tuple[array[int], int | None]") -> None:
        ids, current = answer
        before = self._articles.current_id()
        self._table.set_ids(ids)
        self._articles.show_current(current if current is not None else before)
        if self._open_first and ids:
            self._open_first = False
            self._articles.step(1)
        self.listed.emit(len(ids))

    def _fetch_page(self, page: int) -> None:
        asked = self._table.page_ids(page)

        def read() -> list[Row]:
            with self._session.catalogue() as catalogue:
                return catalogue.rows(asked)

        self._tasks.run(
            f"page {page}", read, lambda rows: self._table.put_page(page, asked, rows), self._fail
        )

    def _open(self, article: int) -> None:
        row = self._table.row_if_known(article)
        if row is not None:
            self.open_requested.emit(row.path)
            return

        def read() -> Path | None:
            with self._session.catalogue() as catalogue:
                return catalogue.path_of(article)

        def show(path: Path | None) -> None:
            if path is not None:
                self.open_requested.emit(path)

        self._tasks.run("path", read, show, self._fail)

    def _empty_text(self) -> str:
        if self._tasks.is_running("ids") or self._tasks.is_running("tree"):
            return ""
        if self._words:
            return _words("No article here has “{}” in its headline, source or byline.").format(
                self._words
            )
        if self._place and self._place.place is Place.BOOKMARKS:
            return _words("Bookmark an article with S, and it is listed here.")
        if self._tasks.is_running("index"):
            return _words("Looking for articles…")
        return _words("There are no articles here. Open a folder of text files with Ctrl+Shift+O.")


def _words(text: str) -> str:
    return QCoreApplication.translate("browsing", text)
