"""The open library asked of the index: counts for the tree, the list in its order, its rows."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer.gui.controllers import listing
from viewer.gui.controllers.choosing import ChoosingController
from viewer.gui.controllers.listing import Known, Listed, Page, Question
from viewer.gui.keys import key_or_name
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.source_tree import IN_NOTEBOOK, Entry
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.tasks import Pause, Tasks
from viewer.library.schema import DamagedIndex
from viewer.library.types import EVERYTHING, Row, Selection, Sort
from viewer.search.query import Flag, Marked, Query, depends_on
from viewer.session import Session
from viewer.wording import words

REFRESH_MS = 400
"""How often lists follow an index that grows."""
FIRST_HITS = 200
"""Articles listed at once; all of them come behind."""
BEHIND_MS = 200
"""How long what was found first must stand before it is counted and completed: until then the next
key may come, and should find the processor idle."""
ALL_HITS_MS = 250
"""How long the first must stand before all are asked for: a million ids take 0.4 s."""
SEARCHES = "searches"
"""The lane of first looks at the full text: one thread, which keeps it open."""
ALL_HITS = "all hits"
"""The lane of the whole answers behind them."""
COUNTS = "counts"
"""The lane of what is counted; no key that is typed waits for it."""
RELEVANCE = "relevance"
UNREAD = Marked(Flag.UNREAD)
_SORTS = frozenset(str(order) for order in Sort)


class BrowsingController(QObject):
    """Asks the index for what the tree and the list show, and for the article that is chosen."""

    open_requested = Signal(object)
    """The path of an article that was chosen in the list."""
    listed = Signal(int, bool, bool)
    """This many articles are listed now; found by a search or not; and whether these are all."""
    index_lost = Signal()
    """The index was damaged or deleted; a scan makes it anew."""
    open_file_changed = Signal()
    """The file of the open article is another than when it was read."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        choosing: ChoosingController,
        table: ArticleTable,
        articles: ArticlesPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._choosing = choosing
        self._table = table
        self._articles = articles
        self._query: Query | None = None
        self._counts_unread = False
        self._open_path: Path | None = None
        self._pages = set[int]()  # that were asked for since the search changed
        self._open_row: Row | None = None  # as the index last knew the open article
        self._open_first = False
        self._index: Path | None = None  # as it was when it was last asked
        self._whole: Question | None = None  # what was asked for where the list shows all of it
        self._shown: Question | None = None  # what the list answers, wholly or in part
        self._lists_next = False  # whether the list is asked for when the counts are there
        self._is_uncounted = False  # whether the counts are asked for when the list is there
        self._stale = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._stale.timeout.connect(self.refresh)
        self._behind = QTimer(self, interval=BEHIND_MS, singleShot=True)
        self._behind.timeout.connect(self._follow_up)
        self._is_first_look = False
        self._all_hits = QTimer(self, interval=ALL_HITS_MS, singleShot=True)
        self._all_hits.timeout.connect(lambda: self._list(None, ALL_HITS))
        table.page_wanted.connect(self._fetch_page)
        articles.article_chosen.connect(self._open)
        articles.empty_text = self._empty_text

    # ------------------------------------------------------------ the library

    def open_library(self, roots: Sequence[Path], *, open_first: bool) -> None:
        """Show the articles under these files and folders: at once what is known of them."""
        self._session.open_library(roots)
        self._open_first = open_first
        self.give_way()
        self._table.forget_rows()
        self._choosing.forget_place()
        self._index = self._whole = self._shown = None
        self.refresh()

    def has_plans(self) -> bool:
        """Whether a list is about to be asked for."""
        timers = (self._stale, self._behind, self._all_hits)
        return any(timer.isActive() for timer in timers) or self._articles.is_waiting()

    def refresh_soon(self) -> None:
        """Follow an index that grows: now and then is enough."""
        if not self._stale.isActive():
            self._stale.start()

    def refresh(self) -> None:
        """Ask for the counts and the list again."""
        self._lists_next = True
        self._count()

    def prepare_search(self) -> None:
        """Open the full text: somebody is about to search."""
        if self._session.roots:
            ready = self._session.prepare_search
            self._ask("full text", ready, lambda _nothing: None, lane=SEARCHES)

    def _count(self) -> None:
        self._is_uncounted = False
        self._stale.stop()
        read = partial(listing.known, self._session, self._counted)
        self._ask("tree", read, self._show_tree, lane=COUNTS if self._counted else "")

    def _ask(
        self, key: str, read: Callable[[], Any], show: Callable[[Any], None], *, lane: str = ""
    ) -> None:
        """Ask the index. One that proves to be damaged is made anew without a word."""

        def asked() -> tuple[bool, object]:
            try:
                return True, read()
            except DamagedIndex:
                return False, None

        def answered(answer: tuple[bool, object]) -> None:
            sound, value = answer
            if sound:
                show(value)
            else:
                self.index_lost.emit()

        self._tasks.run(key, asked, answered, self.failed.emit, lane=lane)

    # ------------------------------------------------------------ the tree

    def _show_tree(self, known: Known) -> None:
        before, self._index = self._index, known.folder
        if before not in (None, known.folder):
            self.index_lost.emit()
        has_moved = self._choosing.show_counts(known.counts)
        if self._lists_next or has_moved:
            self._lists_next = False
            self.list_articles()

    def follow_bookmarks(self) -> None:
        """Other articles are bookmarked: a search may ask for those."""
        if self._query is not None:
            self.refresh()

    @property
    def _counted(self) -> Query | None:
        """What the tree counts: what is searched for, else all articles or all that are unread."""
        return self._query if self._query or not self._counts_unread else UNREAD

    def count_unread(self, on: bool) -> None:
        """Count unread articles in the tree, or all."""
        if on != self._counts_unread:
            self._counts_unread = on
            if self._choosing.entry is not None:
                self._count()

    def follow_read(self, many: bool) -> None:
        """Something is read or unread now.

        One article stays in a list of unread ones until that is asked for again: a list that moves
        under the reader would be worse than one that is late.
        """
        if not depends_on(self._counted, Flag.UNREAD):
            return
        if many and self._query is not None:
            self.refresh()
        else:
            self._is_uncounted = True
            self._behind.start()

    def fetch_days(self, month: Entry) -> None:
        """Ask for the days of a month that was opened in the tree."""
        read = partial(listing.days, self._session, month.selection, self._counted)
        show = partial(self._choosing.show_days, month)
        self._ask(f"days {month.path()}", read, show, lane=COUNTS)

    # ------------------------------------------------------------ the list

    def give_way(self) -> None:
        """Somebody types: the rows of the last search, and what it found in them, can wait."""
        for page in self._pages:
            self._tasks.stop(f"page {page}")
        self._pages.clear()

    def search(self, query: Query | None) -> None:
        """List only what a query finds; everything with None."""
        if query != self._query:
            self._query = query
            self._table.forget_snippets()
            self._articles.set_searching(query is not None)
            self._all_hits.stop()
            self._behind.stop()
            self._tasks.stop("ids")  # its answer would be to the search before
            self.give_way()
            if query is not None:
                self._choosing.leave_notebook()
        self._choosing.leave_other_search(query)
        if self._choosing.entry is None or self._lists_next:
            self.refresh()
        else:  # what was found is painted first; the counts of the tree come behind
            self._tasks.stop("tree")
            self._is_uncounted = True
            self.list_articles()

    @property
    def query(self) -> Query | None:
        """What is searched for."""
        return self._query

    @property
    def _order(self) -> str:
        """The chosen order; by relevance means nothing without a search."""
        order = self._session.settings.text("sort")
        return Sort.NEWEST if order == RELEVANCE and self._query is None else order

    def selection(self) -> Selection:
        """What the list shows: the place, the words, the order."""
        entry = self._choosing.entry
        chosen = entry.selection if entry else EVERYTHING
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

    def _is_listing(self) -> bool:
        """Whether a list is on its way."""
        counting = self._tasks.is_running("tree") and self._lists_next
        return counting or self._tasks.is_running("ids")

    def _asked(self) -> Question:
        return Question(self.selection(), self._query, self._order == RELEVANCE)

    def _list(self, most: int | None, lane: str) -> None:
        asked, path = self._asked(), self._open_path

        def show(listed: Listed) -> None:
            is_all = listed.is_whole and listed.total == len(listed.ids)
            self._whole = asked if is_all else None
            self._is_first_look = not listed.is_whole
            goes_on, self._shown = asked == self._shown, asked
            self._show_listed(listed, path, goes_on=goes_on)
            if self._is_uncounted or self._is_first_look:
                self._behind.start()

        at_once = lane == SEARCHES
        read = partial(listing.listed, self._session, asked, path, most, at_once=at_once)
        self._ask("ids", read, show, lane=lane)

    def lists_articles(self) -> bool:
        """Whether articles are listed; the notebook may stand in their place."""
        return self._choosing.entry is None or self._choosing.entry.place not in IN_NOTEBOOK

    def whole_list(self, then: "Callable[[array[int]], None]") -> None:
        """Call `then` with all ids of the list, of which only the first may be shown yet."""
        asked = self._asked()
        if self._whole == asked:
            then(self._table.ids)
            return
        read = partial(listing.listed, self._session, asked, None, None)
        self._ask("whole list", read, lambda listed: then(listed.ids), lane=ALL_HITS)

    def _follow_up(self) -> None:
        """Count what was found, and find the rest of it."""
        if self._is_first_look:
            self._list(FIRST_HITS, ALL_HITS)
        if self._is_uncounted:
            self._count()

    def enter_list(self) -> None:
        """Go into the list, and open its first article unless it holds the open one."""
        self._choosing.leave_notebook()
        self._articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._is_listing():
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

    def _show_listed(self, listed: Listed, path: Path | None, *, goes_on: bool) -> None:
        ids, row = listed.ids, listed.row
        self.listed.emit(listed.total, self._query is not None, listed.is_whole)
        if listed.total > len(ids):
            self._all_hits.start()
        # A person who has moved on since the list was asked for is not taken back.
        moved_on = self._articles.is_waiting() or path != self._open_path
        chosen = self._articles.current_id() if moved_on or row is None else row.id
        if listed.first is not None:
            self._table.know(listed.first.rows, listed.first.read)
        self._articles.show_list(ids, chosen, goes_on=goes_on)
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
        self._pages.add(page)

        def read() -> Iterator[Page | Pause]:
            with suppress(DamagedIndex):  # whoever asks for a list next has it made anew
                yield from listing.page(self._session, asked, query)

        def show(answer: Page) -> None:
            found = answer.snippets if query == self._query else {}
            self._table.put_page(page, asked, answer.rows, found, answer.read)

        self._tasks.follow(f"page {page}", read, show, lambda _nothing: None, self.failed.emit)

    def _open(self, article: int) -> None:
        self.with_path(article, self._request)

    def with_path(self, article: int, then: Callable[[Path], None]) -> None:
        """Call `then` with the file of an article of the list."""
        row = self._table.row_if_known(article)
        if row is not None:
            then(row.path)
            return

        def read() -> Path | None:
            with self._session.catalogue() as catalogue:
                return catalogue.path_of(article)

        def show(path: Path | None) -> None:
            if path is not None:
                then(path)
            else:
                self.refresh()  # it is gone since it was listed

        self._ask("path", read, show)

    def _request(self, path: Path) -> None:
        self._open_path = path
        self.open_requested.emit(path)

    def _empty_text(self) -> str:
        if self._is_listing():
            return ""
        if self._query is not None:
            if self._choosing.is_narrowed:
                return words("Nothing here was found. All articles, or fewer words, may have more.")
            return words("Nothing was found. Fewer words, or others, may find more.")
        if self._tasks.is_running("index"):
            return words("Looking for articles…")
        sentence = words("There are no articles here. Open a folder of text files with {key}.")
        return sentence.format(key=key_or_name(self._session.settings.keys, "open-folder"))


def _stamp(row: Row) -> tuple[int, int]:
    return row.mtime_ns, row.size
