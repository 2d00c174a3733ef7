"""The quotations that a search for what somebody said finds, in place of their articles."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.masthead import day
from viewer.gui.models.found_table import FoundBy, FoundTable
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.found import FoundPane
from viewer.gui.panes.listing import ListingPane
from viewer.gui.panes.quotations import CardList
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.library.quoted import FoundQuotation
from viewer.library.schema import DamagedIndex
from viewer.library.types import Selection, Sort
from viewer.render.theme import Theme
from viewer.search.query import Query
from viewer.search.spoken import spoken
from viewer.session import Session
from viewer.wording import counted, number, words

QUOTED = "quoted"
"""The question, and the thread that answers it."""
AGAIN = "quoted again"
PAGE = 40
"""Quotations that are read at once: more than a screen of a tall window."""
MOST_AHEAD = 2_000
"""Articles that are read without being asked for where speakers are to be gathered."""


class _Listed(NamedTuple):
    """What is to be read: the articles in their order."""

    ids: Sequence[int]


class _Read(NamedTuple):
    """What stands in the articles before a place of the list, and was not told yet."""

    at: int
    found: tuple[FoundQuotation, ...]


class QuotingController(QObject):
    """Reads the articles of the list one after another, as far as somebody looks."""

    open_requested = Signal(object)
    """The path of an article."""
    rest_wanted = Signal()
    """The words stand in what is not loaded of the article that is open now."""
    pane_made = Signal(object)
    """The FoundPane is there: it is made when it is first wanted."""
    told = Signal(str)
    failed = Signal(str)
    index_lost = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        browsing: BrowsingController,
        reading: ReadingController,
        cards: CardList,
        quotations: QuotationList,
        listing: ListingPane,
        state: WindowState,
        theme: Callable[[], Theme],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._state = session, tasks, state
        self._browsing, self._reading = browsing, reading
        self._cards, self._quotations = cards, quotations
        self._listing, self._theme = listing, theme
        self._table = FoundTable(self)
        self._pane: FoundPane | None = None
        self._query: Query | None = None
        self._asked: tuple[Query, Selection] | None = None
        self._lack = self._error = ""
        self._ids: Sequence[int] = ()
        self._at = 0
        self._scrolled = 0  # where the list stood before it is read anew
        self._going: FoundQuotation | None = None
        listing.quotations_wanted.connect(self.choose)

    # ------------------------------------------------------------ which list is shown

    def set_query(self, query: Query | None) -> None:
        """Another search: offer its quotations where it asks for some."""
        self._query, self._error = (query if spoken(query) else None), ""
        self._listing.offer(self._query is not None)
        if self._query is None or not self._state.lists_quotations:
            self._leave()
        else:
            self._show()

    def choose(self, quotations: bool) -> None:
        """The person wants the quotations, or the articles again."""
        self._state.lists_quotations = quotations
        if quotations and self._query is not None:
            self._show()
        else:
            self._leave()

    @property
    def pane(self) -> FoundPane | None:
        """The list of quotations where it is shown."""
        return self._pane if self._listing.shows_quotations else None

    def _leave(self) -> None:
        self._tasks.stop(QUOTED)
        self._asked = None
        self._listing.show_quotations(None)

    def _show(self) -> None:
        if self._pane is None:
            self._pane = pane = FoundPane(self._table, self._theme())
            if self._state.quotations_by in list(FoundBy):
                pane.group_by(FoundBy(self._state.quotations_by))
            pane.grouping_chosen.connect(self._group)
            pane.list.entry_opened.connect(self._open)
            pane.list.end_near.connect(self._read_on)
            pane.list.empty_text = self._empty_text
            self.pane_made.emit(pane)
        self._listing.show_quotations(self._pane)
        self.follow_list()

    def enter_list(self) -> None:
        """Go into the list of quotations, and open its first."""
        if self.pane is not None:
            self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.pane.list.currentIndex().isValid():
                self.pane.step(1)

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._pane is not None:
            self._pane.set_theme(theme)

    # ------------------------------------------------------------ what is listed

    def follow_list(self) -> None:
        """The place or the search may be another: ask again if it is."""
        if self.pane is not None and self._asked != self._wanted():
            self._ask()

    def follow_index(self) -> None:
        """The index knows more: ask again where it finds other articles."""
        if self.pane is not None and self._asked is not None:
            work = partial(_ids, self._session, *self._asked)
            self._tasks.run(AGAIN, work, self._compare, self.failed.emit, lane=QUOTED)

    def _compare(self, ids: Sequence[int]) -> None:
        if list(ids) != list(self._ids):
            self.renew()

    def _group(self, by: str) -> None:
        self._state.quotations_by = by
        self._ask()

    def renew(self) -> None:
        """Read anew, as far as was read: the articles, or who is named in them, may be others."""
        if self.pane is not None:
            self._ask(max(PAGE, self._table.quotations), self.pane.list.verticalScrollBar().value())

    def _ask(self, enough: int = PAGE, scrolled: int = 0) -> None:
        assert self._pane is not None
        self._asked = self._wanted()
        self._ids, self._at, self._scrolled = (), 0, scrolled
        self._table.begin(self._pane.by)
        self._pane.list.begin_anew()
        self._follow(partial(_begun, self._session, *self._asked, enough))

    def _wanted(self) -> tuple[Query, Selection]:
        """The search, and the place; outlets stand together where they are to be gathered."""
        assert self._query is not None
        by_outlet = self._pane is not None and self._pane.by is FoundBy.OUTLET
        order = Sort.SOURCE if by_outlet else Sort.NEWEST
        return self._query, replace(self._browsing.selection(), sort=order)

    def _read_on(self) -> None:
        """Read the next page, if there is one."""
        if self._at < len(self._ids) and not self._tasks.is_running(QUOTED) and self._asked:
            query, ids, at = self._asked[0], self._ids, self._at
            self._follow(partial(_read, self._session, query, ids, at, PAGE))

    def _follow(self, work: Callable[[], Iterator["_Listed | _Read | None"]]) -> None:
        self._tasks.follow(
            QUOTED, work, self._take, lambda _: self._rest(), self._fail, lane=QUOTED
        )
        self._say()

    def _take(self, what: "_Listed | _Read | None") -> None:
        if what is None:
            self._fail(words("The index was damaged and is made anew; then it is asked again."))
            self.index_lost.emit()
        elif isinstance(what, _Listed):
            self._ids = what.ids
        else:
            self._at = what.at
            self._table.add(what.found)
        self._say()

    def _rest(self) -> None:
        """A page is read: go on where nobody waits in vain for it."""
        pane = self.pane
        if pane is None:
            return
        self._say()
        if self._scrolled:
            pane.list.verticalScrollBar().setValue(self._scrolled)
            self._scrolled = 0
        if pane.by is FoundBy.SPEAKER and self._at < MOST_AHEAD:
            self._read_on()
        else:
            pane.list.look_ahead()

    def _fail(self, sentence: str) -> None:
        self._ids = ()
        self._say()
        self.failed.emit(sentence)

    def _say(self) -> None:
        """How many quotations are listed, of how many articles."""
        if self.pane is None:
            return
        self.pane.list.viewport().update()
        if self._error:
            self.pane.say(self._error)
            return
        found = counted("1 quotation", "{count} quotations", self._table.quotations)
        if self._at < len(self._ids):
            sentence = words("{found} so far, from {at} of {all} articles")
            found = sentence.format(found=found, at=number(self._at), all=number(len(self._ids)))
        self.pane.say(f"{found} – {self._lack}" if self._lack else found)

    def show_lack(self, clause: str) -> None:
        """What may be missing because the index does not have it yet; empty where nothing is."""
        self._lack = clause
        self._say()

    def show_error(self, sentence: str) -> None:
        """What is wrong with the search; the list keeps what it had."""
        self._error = sentence
        self._say()

    def _empty_text(self) -> str:
        if self._tasks.is_running(QUOTED):
            return words("Reading the articles that were found…")
        return words("No quotation here has these words, of this speaker.")

    # ------------------------------------------------------------ one opened

    def _open(self, line: int) -> None:
        found = self._table.found(line)
        if found is not None:
            self._going = found
            self.open_requested.emit(found.row.path)

    def arrive(self) -> None:
        """The quotations of the open article are known: choose the one that was opened."""
        going, opened = self._going, self._reading.open_article
        if going is None or opened is None or opened.path != going.row.path:
            return
        place = going.quotation.start, going.quotation.end
        for number_, quotation in self._quotations.shown():
            if (quotation.start, quotation.end) == place:
                self._going = None
                self._cards.choose(number_)
                self._reading.choose(frozenset({number_}), scroll=True)
                return
        self._going = None
        if not opened.article.complete:
            self._going = going
            self.rest_wanted.emit()
        else:
            self.told.emit(words("These words are not in the article any more."))

    def leave_behind(self, opened: OpenArticle) -> None:
        """Another article was opened than the one that was gone to."""
        if self._going is not None and opened.path != self._going.row.path:
            self._going = None

    # ------------------------------------------------------------ what is chosen

    def chosen(self) -> list[FoundQuotation]:
        """The chosen quotations, where the keyboard is in their list."""
        pane = self.pane
        if pane is None or not pane.list.hasFocus():
            return []
        found = map(self._table.found, pane.list.chosen_lines())
        return [each for each in found if each is not None]

    def copy(self) -> bool:
        """Copy the chosen quotations, each with its source; False where none is chosen here."""
        chosen = self.chosen()
        if not chosen:
            return False
        QGuiApplication.clipboard().setMimeData(mime(chosen))
        self.told.emit(
            counted(
                "Copied 1 quotation with its source",
                "Copied {count} quotations with their source",
                len(chosen),
            )
        )
        return True


def mime(found: Sequence[FoundQuotation]) -> QMimeData:
    """Quotations of several articles as plain text, HTML and Markdown."""
    from viewer.export.citations import cite
    from viewer.export.clipboard import forms_of

    forms = forms_of([cite(each.row, each.quotation, day) for each in found])
    data = QMimeData()
    data.setText(forms.plain)
    data.setHtml(forms.html)
    data.setData("text/markdown", forms.markdown.encode())
    return data


def _begun(
    session: Session, query: Query, selection: Selection, enough: int
) -> Iterator[_Listed | _Read | None]:
    """The articles, and a first page of what they quote; None where the index is lost. Blocks."""
    try:
        ids = session.find(query, selection).ids
    except DamagedIndex:
        yield None
        return
    yield _Listed(ids)
    yield from _read(session, query, ids, 0, enough)


def _ids(session: Session, query: Query, selection: Selection) -> Sequence[int]:
    """The articles that are found now; none where the index is lost. Blocks."""
    try:
        return session.find(query, selection).ids
    except DamagedIndex:
        return ()


def _read(
    session: Session, query: Query, ids: Sequence[int], at: int, enough: int
) -> Iterator[_Listed | _Read | None]:
    """What is quoted from a place of the list on, until it is enough. Blocks."""
    count = 0
    try:
        for number_, found in enumerate(session.questions.quoted(query, ids[at:]), at + 1):
            count += len(found)
            if found or number_ == len(ids):
                yield _Read(number_, found)
            if count >= enough:
                return
    except DamagedIndex:
        yield None
