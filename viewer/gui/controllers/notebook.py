"""The notebook pane: what it lists, and an entry opened at its words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from viewer.gui.controllers.clip_places import changed_words, places_told, short
from viewer.gui.controllers.noting import NotingController
from viewer.gui.keys import key_or_name
from viewer.gui.models.kept_places import KeptCounts
from viewer.gui.models.notebook_table import NOTHING, PAGE, Laid, NotebookTable, lay
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.notebook import NotebookPane
from viewer.gui.tasks import Tasks
from viewer.notebook.anchor import Ambiguous, Changed, Exact, Found, refind
from viewer.notebook.listing import Row, Wanted
from viewer.notebook.types import Clip, Entry, Kind, Note
from viewer.quotes.article import article_text
from viewer.session import Session
from viewer.whereabouts import Located
from viewer.wording import counted, number, words

if TYPE_CHECKING:
    from viewer.notebook.store import Notebook

LANE = "notebook"
"""One question after another: the notebook answers one at a time anyway."""
PLACES = "notebook places"
"""The lane in which clips are looked for in their articles."""
WORDS = "notebook words"
"""The lane, and the question, in which the search is made ready."""


class _Going(NamedTuple):
    """An article that is being opened for an entry."""

    path: Path
    clip: Clip | None
    found: Found | None


class _Listed(NamedTuple):
    """A list, or the beginning of one, and the rows of its first page if they were asked for."""

    laid: Laid
    rows: Mapping[int, Row]


class NotebookController(QObject):
    """Lists, pages and counts come from behind the window, as do places in articles."""

    counted = Signal(object)
    """A KeptCounts: how much is kept."""
    open_requested = Signal(object)
    """The path of the article of an entry."""
    point_requested = Signal(object)
    """Spans of the open article to be marked; the first is to be seen."""
    rest_wanted = Signal()
    """The words stand in the part of the open article that was not read."""
    told = Signal(str, object)
    """A sentence about the entry that was opened, and a choice (label, act) or None."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        table: NotebookTable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._noting = noting
        self._table = table
        self._pane: NotebookPane | None = None
        self._prepared = False  # whether the search was made ready
        self._going: _Going | None = None
        self._arrived: _Going | None = None  # whose article is open since
        self._listing = False
        self._waiting = False  # for the search to be ready
        self._ready = 0.0  # the share of it that is
        self._states: dict[str, str] = {}
        table.page_wanted.connect(self._fetch_page)

    def take(self, pane: NotebookPane) -> None:
        """The pane is there: it is made when it is first wanted."""
        self._pane = pane
        settings = self._session.settings
        pane.arrange(settings.text("notebook-grouping"), settings.text("notebook-order"))
        pane.list.empty_text = self._empty_text
        pane.list.entry_opened.connect(self.open_line)
        pane.list.removal_wanted.connect(self.remove_chosen)
        pane.wish_changed.connect(self.list)
        pane.arranged.connect(self._keep_arrangement)

    def _keep_arrangement(self) -> None:
        assert self._pane is not None
        self._session.settings.set("notebook-grouping", str(self._pane.grouping or ""))
        self._session.settings.set("notebook-order", str(self._pane.order))

    # ------------------------------------------------------------ what is listed

    def show_place(self, kinds: frozenset[Kind], tag: str | None) -> None:
        """List another place of the tree."""
        assert self._pane is not None
        self._pane.set_place(kinds, tag)
        self._pane.list.begin_anew()
        self.list()

    def refresh(self) -> None:
        """The notebook has changed."""
        self._tasks.run(
            "notebook counts", self._count, self.counted.emit, lambda _why: None, lane=LANE
        )
        if self._pane is not None:
            self._list(anew=False)

    def _count(self) -> KeptCounts:
        counts = self._session.notebook.counts()
        tags = tuple((tag.name, tag.count) for tag in counts.tags)
        return KeptCounts(counts.bookmarks, counts.clips, counts.notes, tags)

    def list(self) -> None:
        """Something else is to be listed: its beginning comes first."""
        self._list(anew=True)

    def is_listing(self) -> bool:
        """Whether nothing of what was asked for is shown yet."""
        return self._listing

    def _list(self, *, anew: bool) -> None:
        pane = self._pane
        assert pane is not None
        wanted = Wanted(
            pane.kinds, pane.search.text(), pane.tag, order=pane.order, grouping=pane.grouping
        )
        self._listing, self._waiting = True, False
        self._tasks.follow(
            "notebook",
            lambda: listed(self._session.notebook, wanted, anew=anew),
            self._show,
            lambda _nothing: None,
            self._fail,
            lane=LANE,
        )

    def _show(self, listed: _Listed | None) -> None:
        assert self._pane is not None
        self._listing = False
        if listed is None:
            self._waiting = True
            self._table.set_laid(NOTHING)
            self._pane.show_count(None)
            self._make_search_ready()
            return
        line = self._pane.list.currentIndex().row()
        self._table.set_laid(listed.laid, listed.rows)
        if not self._pane.list.currentIndex().isValid():
            self._pane.list.stay_near(line)
        whole = listed.laid.whole
        self._pane.show_count(len(listed.laid.numbers) if whole else None)
        self._pane.list.viewport().update()
        if listed.rows:
            self._look_for_places(0, listed.rows)
        if whole and not self._prepared:
            self._prepared = True
            self._make_search_ready()

    def _make_search_ready(self) -> None:
        """Where the cache of words does not fit, make it, beside everything else."""

        def tell(share: float) -> None:
            self._ready = share
            if self._waiting and self._pane is not None:
                self._pane.list.viewport().update()

        def search(_nothing: object) -> None:
            if self._waiting:
                self.list()

        if not self._tasks.is_running(WORDS):
            self._tasks.follow(
                WORDS,
                lambda: self._session.notebook.prepare_search(),
                tell,
                search,
                self._fail,
                lane=WORDS,
            )

    def _fail(self, sentence: str) -> None:
        self._listing = False
        self.failed.emit(sentence)

    def _fetch_page(self, page: int) -> None:
        asked = self._table.page_numbers(page)
        self._tasks.run(
            f"notebook page {page}",
            lambda: self._session.notebook.rows(asked),
            partial(self._put_page, page, asked),
            self.failed.emit,
            lane=LANE,
        )

    def _put_page(self, page: int, asked: Sequence[int], rows: Mapping[int, Row]) -> None:
        self._table.put_page(page, asked, rows)
        self._look_for_places(page, rows)

    def _look_for_places(self, page: int, rows: Mapping[int, Row]) -> None:
        """Look whether the clips of a page stand where they stood."""
        clips = [row.entry for row in rows.values() if isinstance(row.entry, Clip)]

        def show(states: Mapping[str, str]) -> None:
            self._states.update(states)
            self._table.set_states(self._states)

        if clips:
            self._tasks.follow(
                f"notebook places {page}",
                partial(places_told, self._session, clips),
                show,
                lambda _nothing: None,
                self.failed.emit,
                lane=PLACES,
            )

    def _empty_text(self) -> str:
        pane = self._pane
        if pane is None or self._listing:
            return ""
        if self._waiting:
            told = words("The search is getting ready: {percent} %")
            return told.format(percent=number(round(100 * self._ready)))
        if pane.search.text().strip():
            return words("Nothing in the notebook has these words. Fewer may find more.")
        if pane.tag is not None:
            told = words("Nothing has this tag. Choose an entry and press {keys} to tag it.")
            return told.format(keys=key_or_name(self._session.settings.keys, "tags"))
        sentence, names = {
            frozenset({Kind.BOOKMARK}): (
                words("Bookmark an article with {bookmark}, and it is kept here."),
                ("bookmark",),
            ),
            frozenset({Kind.CLIP}): (
                words(
                    "Select words of an article, or a quotation, and press {clip} "
                    "to keep them here."
                ),
                ("clip",),
            ),
            frozenset({Kind.NOTE}): (
                words("Press {note} to write a note; it is kept here."),
                ("note",),
            ),
        }.get(
            pane.kinds,
            (
                words("Keep an article with {bookmark}, words with {clip}, a thought with {note}."),
                ("bookmark", "clip", "note"),
            ),
        )
        chosen = self._session.settings.keys
        return sentence.format(**{name: key_or_name(chosen, name) for name in names})

    # ------------------------------------------------------------ what is chosen

    def chosen_numbers(self) -> Sequence[int]:
        """The chosen entries, where the keyboard is in the list."""
        if self._pane is None or not self._pane.list.hasFocus():
            return ()
        return self._pane.list.chosen_numbers()

    def with_chosen(self, then: Callable[[Sequence[Entry]], None]) -> None:
        """Fetch the chosen entries, and go on with them in the order of the list."""
        numbers = self._pane.list.chosen_numbers() if self._pane else ()

        def read() -> Sequence[Entry]:
            rows = self._session.notebook.rows(numbers)
            return [rows[number].entry for number in numbers if number in rows]

        if numbers:
            self._tasks.run("chosen entries", read, then, self.failed.emit)

    def remove_chosen(self) -> None:
        """Remove the chosen entries."""
        self.with_chosen(lambda entries: self._noting.drop([each.id for each in entries]))

    # ------------------------------------------------------------ an entry opened

    def open_line(self, line: int) -> None:
        """Open the article of an entry, at the words of a clip."""
        row = self._table.row(line)
        if row is None:
            return  # it is still on its way
        self.open_entry(row.clip or row.entry if isinstance(row.entry, Note) else row.entry)

    def open_entry(self, entry: Entry) -> None:
        """Open the article of an entry, kept or not, at the words of a clip."""
        self._tasks.run(
            "located",
            lambda: self._session.whereabouts.locate(entry),
            partial(self._go, entry),
            self.failed.emit,
        )

    def _go(self, entry: Entry, located: Located) -> None:
        if located.path is None:
            self._going = None
            self.told.emit(
                words(
                    "“{headline}” is not where it was, and not in the open library. "
                    "What you kept of it stays here."
                ).format(headline=entry.article.headline),
                None,
            )
            return
        path = located.path
        if path != entry.article.path:
            moved = partial(self._session.notebook.bookmarks.moved, entry.article.key, path)
            self._tasks.queue(moved, lambda _nothing: None)
        clip = entry if isinstance(entry, Clip) else None
        self._going = _Going(path, clip, located.place)
        self.open_requested.emit(path)

    def arrive(self, opened: OpenArticle) -> None:
        """An article is open: if it is that of an entry, go to the words and tell of them."""
        going, self._going = self._going, None
        text = article_text(opened.article).text
        if going is None and self._arrived is not None and self._arrived.path == opened.path:
            # Its file was read again, and may be another.
            going = self._arrived
            if going.clip is not None:
                going = going._replace(found=refind(text, going.clip.anchor))
        self._arrived = None
        if going is None or going.path != opened.path or going.clip is None:
            return
        self._arrived, found = going, going.found
        if isinstance(found, Exact | Changed):
            if not opened.article.complete and found.end > len(text):
                self._going = going
                self.rest_wanted.emit()
                return
            self.point_requested.emit([(found.start, found.end)])
        elif isinstance(found, Ambiguous):
            self.point_requested.emit(sorted(found.places))
        if isinstance(found, Changed):
            take = partial(self._noting.take_new_words, going.clip, text, found)
            self.told.emit(changed_words(found.pieces), (words("Take the new words"), take))
        elif isinstance(found, Ambiguous):
            sentence = counted(
                "These words stand in 1 place of the article, and nothing tells whether it is the "
                "one you kept.",
                "These words stand in {count} places of the article, and nothing tells which of "
                "them you kept. All are marked; F3 goes from one to the next.",
                len(found.places),
            )
            self.told.emit(sentence, None)
        elif found is not None and not isinstance(found, Exact):
            sentence = words("“{words}” is not in the article any more. Your clip stays as it was.")
            self.told.emit(sentence.format(words=short(going.clip.anchor.words)), None)


def listed(notebook: "Notebook", wanted: Wanted, *, anew: bool) -> Iterator[_Listed | None]:
    """A list, `anew` its beginning first; None where the search is not ready. Blocks."""
    from viewer.notebook.words import searchable

    if searchable(wanted.text) and not notebook.is_search_ready:
        yield None
        return
    first = notebook.beginning(wanted, PAGE) if anew else None
    if first is not None:
        laid = lay(first, wanted.grouping, whole=False)
        yield _Listed(laid, notebook.rows(first.numbers[:PAGE]))
    whole = notebook.listing(wanted)
    rows = notebook.rows(whole.numbers[:PAGE]) if anew and first is None else {}
    yield _Listed(lay(whole, wanted.grouping), rows)
