"""The workspace: it composes panes, controllers and actions, and connects them.

What they do lives in the controllers; `connections` is the map of the window, `commands` says what
each action does and `menus` where it is offered.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.gui.allowed import allow_actions, why_not
from viewer.gui.answers import Answers
from viewer.gui.article_window import ArticleWindows
from viewer.gui.commands import slots_of
from viewer.gui.connections import connect
from viewer.gui.controllers.appearance import AppearanceController
from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.cards import CardsController
from viewer.gui.controllers.choosing import ChoosingController
from viewer.gui.controllers.citing import CitingController
from viewer.gui.controllers.copies import CopiesController
from viewer.gui.controllers.copying import CopyingController
from viewer.gui.controllers.dossiers import DossiersController
from viewer.gui.controllers.exchanging import ExchangingController
from viewer.gui.controllers.finding import FindingController
from viewer.gui.controllers.focusing import FocusingController
from viewer.gui.controllers.gathering import GatheringController
from viewer.gui.controllers.hints import HintsController
from viewer.gui.controllers.indexing import IndexingController
from viewer.gui.controllers.keeping import KeepingController
from viewer.gui.controllers.leaving import LeavingController
from viewer.gui.controllers.linking import LinkingController
from viewer.gui.controllers.lists import ListsController
from viewer.gui.controllers.marking import MarkingController
from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.opening import OpeningController
from viewer.gui.controllers.palette import PaletteController
from viewer.gui.controllers.publishing import PublishingController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.controllers.receiving import ReceivingController
from viewer.gui.controllers.returning import ReturningController
from viewer.gui.controllers.searching import SearchingController
from viewer.gui.controllers.settings import SettingsController
from viewer.gui.controllers.unread import UnreadController
from viewer.gui.controllers.watching import WatchingController
from viewer.gui.controllers.working import WorkingController
from viewer.gui.footer import SHOW_FILE
from viewer.gui.icons import icon
from viewer.gui.kept import Kept
from viewer.gui.link_words import link_words
from viewer.gui.menus import place_actions
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.notebook_table import NotebookTable
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.models.source_tree import SourceTree
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.find_bar import FindBar
from viewer.gui.panes.list_head import ListHead
from viewer.gui.panes.listing import ListingPane
from viewer.gui.panes.notice import Choice, NoticeBar
from viewer.gui.panes.quotations import QuotationsPane
from viewer.gui.panes.search_help import SearchHelp
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.panes.status import StatusLine
from viewer.gui.panes.work_line import WorkLine
from viewer.gui.qt_actions import make_actions
from viewer.gui.tasks import Tasks
from viewer.gui.window import Window
from viewer.render.page import empty_page
from viewer.render.theme import Theme
from viewer.wording import number, words

OPEN_FOLDER = "action:open-folder"
"""The address of the way on from an empty page; no article can hold it, links are cleaned."""


class Workspace(QObject):
    """Everything in the window but its frame and the article pane."""

    def __init__(self, window: Window, tasks: Tasks) -> None:
        super().__init__(window)
        self.window = window
        self.session, self.tasks, self.state = window.session, tasks, window.state
        self.article, self.regions = window.article, window.regions
        self.search = window.toolbar.search
        self.article.furnish()
        self._make_panes()
        self._make_controllers()
        self._make_actions()
        connect(self)
        self._restore()

    # ------------------------------------------------------------ composition

    def _make_panes(self) -> None:
        self.tree, self.table = SourceTree(self), ArticleTable(self)
        self.quotation_list = QuotationList(self)
        self.sources = SourcesPane(self.tree)
        self.articles = ArticlesPane(self.table)
        self.notice = NoticeBar()
        self.quotations = QuotationsPane(self.quotation_list, self.window.theme)
        self.status = StatusLine()
        self.work_line = WorkLine()
        self.status.addPermanentWidget(self.work_line)
        self.window.setStatusBar(self.status)
        self.list_head = ListHead()
        self.search_help = SearchHelp(self.window)
        self.listing = ListingPane(self.list_head, self.articles)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.listing)
        panes = {
            "sources": self.sources,
            "articles": self.stack,
            "quotations": self.quotations,
        }
        footer = QWidget()
        self.bars = QVBoxLayout(footer)
        self.bars.setContentsMargins(0, 0, 0, 0)
        self.bars.setSpacing(0)
        self.regions.furnish(panes, footer)
        QWidget.setTabOrder(self.articles, self.article)  # made before the panes beside it

    def _make_controllers(self) -> None:
        session, tasks = self.session, self.tasks
        self.reading = ReadingController(
            session, tasks, self.article, self.quotation_list, self.window.theme, self
        )
        self.cards = CardsController(self.quotations, self.quotation_list, self.reading, self)
        self.choosing = ChoosingController(tasks, self.tree, self.sources, self)
        self.browsing = BrowsingController(
            session, tasks, self.choosing, self.table, self.articles, self
        )
        self.indexing = IndexingController(session, tasks, self)
        self.marking = MarkingController(session, tasks, self)
        self.working = WorkingController(self)
        self.noting = NotingController(session, tasks, self.marking.undo_stack, self.working, self)
        self.kept_table = NotebookTable(self)
        self.notebook = NotebookController(session, tasks, self.noting, self.kept_table, self)
        self.keeping = KeepingController(
            session, tasks, self.noting, self.reading, self.article, self.quotations.list,
            self.quotation_list, self.notebook, self,
        )  # fmt: skip
        self.exchanging = ExchangingController(
            session, tasks, self.noting, self.notebook, self.working, self.window
        )
        self.find_bar = FindBar()
        self.finding = FindingController(tasks, self.article, self.find_bar, self.reading, self)
        for bar in (self.find_bar, self.keeping.note_editor, self.keeping.line_editor, self.notice):
            self.bars.addWidget(bar)
        self.copying = CopyingController(
            self.article, self.quotations.list, self.quotation_list, self
        )
        lists = (self.sources, self.articles)
        self.appearance = AppearanceController(
            session.settings, tasks, self.window.theme, lists, self.window.chosen_theme, self
        )
        self.searching = SearchingController(
            session.searches, tasks, self.search, self.marking.undo_stack, self
        )
        self.lists = ListsController(
            self.stack, self.listing, self.sources, self.choosing, self.notebook,
            self.kept_table, lambda: self.window.theme, self.focus, self,
        )  # fmt: skip
        self.unread = UnreadController(
            session, tasks, self.browsing, self.table, self.articles, self.article,
            self.marking.undo_stack, self,
        )  # fmt: skip
        self.elsewhere = ArticleWindows(self)
        self.returning = ReturningController(tasks, self.reading, self.state, self.window)
        self.focusing = FocusingController(
            self.window, self.regions, self.window.toolbar, self.article
        )
        self.receiving = ReceivingController(self.window)
        self.watching = WatchingController(tasks, session.places.folders, self)
        self.settings = SettingsController(session.settings, session.places, tasks, self.window)
        self.palette = PaletteController(
            session, tasks, self.tree, self.table, self.state.commands, self.why_not, self.window
        )
        self.answers = Answers(self)
        self.kept = Kept(self)
        self.publishing = PublishingController(
            session, tasks, self.reading, self.state, self.window
        )
        self.dossiers = DossiersController(
            session,
            tasks,
            self.noting,
            self.notebook,
            self.publishing,
            self.working,
            self.state,
            self.window,
        )
        self.gathering = GatheringController(
            session, tasks, self.noting, self.reading, self.keeping, self.dossiers, self
        )
        self.leaving = LeavingController(tasks, self.working, self.notice, self.window)
        self.citing = CitingController(
            session, tasks, self.reading, self.copying, self.state, self.window
        )
        self.linking = LinkingController(session, tasks, self)
        self.opening = OpeningController(session, tasks, self.state, self.window, self.notice)

    def _make_actions(self) -> None:
        self.actions = make_actions(self.window, slots_of(self))
        self.key_notices = self.settings.take_actions(self.actions)
        self.palette.take_actions(self.actions)
        self.hints = HintsController(self.state, self.notice, self.actions, self)
        self.window.addActions(list(self.actions.values()))
        self.copies = CopiesController(self.session, self.tasks, QMenu(self.window))
        self.recent = QMenu(words("&Recent searches"), self.window)
        self.recent.aboutToShow.connect(lambda: self.searching.fill_recent(self.recent))
        place_actions(self)

    # ------------------------------------------------------------ the library and the article

    def open_library(self, roots: list[Path], *, keep_place: bool = False) -> None:
        """Show the articles under these paths; the first is opened unless one is kept."""
        if not keep_place:
            self.choosing.restore(("all",), [], self.searching.saved)
            self.state.article = ""
        self.state.note_library([str(root) for root in roots])
        self.hints.follow_library()
        self.search.clear()
        self.browsing.open_library(roots, open_first=not keep_place)
        self.indexing.open_library()
        self.answers.leave_library()
        self.watching.watch(self.session.roots)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return (
            self.tasks.any_running()
            or self.elsewhere.is_busy()
            or self.browsing.has_plans()
            or self.searching.is_waiting()
            or self.watching.is_waiting()
        )

    def show_opened(self, opened: OpenArticle) -> None:
        """Let every pane know the article that is open now."""
        self.window.name_article(opened.article.headline)
        self.copying.set_article(opened.article)
        self.browsing.follow_article(opened.path)
        self.copies.follow(opened.path)
        self.marking.opened(opened.article, opened.path)
        self.noting.open(opened)
        self.cards.begin()
        self.notice.leave_article()
        if not opened.article.complete:
            self.notice.tell(
                words("This file is very large: only its beginning is shown."),
                (words("Load the rest"), self.reading.load_rest),
                lasting=True,
                of_article=True,
            )
        self.allow_actions()

    def offer_folder(self, count: int, searched: bool) -> None:
        """An empty library with nothing open: one sentence and the way on, in place of a page."""
        if count == 0 and not searched and self.reading.open_article is None:
            sentence = words("There is no article here yet.")
            label = words("Open a folder of articles…")
            page = empty_page(
                sentence, label, OPEN_FOLDER, self.window.theme, self.reading.typography
            )
            self.article.show_page(page, self.reading.typography)

    def follow_link(self, address: str) -> None:
        """Do what a link in the article pane asks for."""
        if address in (OPEN_FOLDER, SHOW_FILE):
            self.actions[address.removeprefix("action:")].trigger()
        else:
            self.opening.offer_link(address)

    def show_link(self, address: str) -> None:
        """Tell in the status line where a link leads, or what it does."""
        self.status.show_link(link_words(address, self.actions))

    def tell_of_entry(self, sentence: str, choice: Choice | None) -> None:
        """Tell what became of the words of an entry that was opened."""
        choices = (choice,) if choice else ()
        self.notice.tell(sentence, *choices, lasting=True, of_article=True)

    def allow_actions(self, *_: object) -> None:
        """Which actions make sense now, and whether the article is bookmarked."""
        allow_actions(self)

    def why_not(self, name: str) -> str:
        """Why an action makes no sense now; empty where it does."""
        return why_not(self, name)

    # ------------------------------------------------------------ the look

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.window.wear(theme)
        self.quotations.set_theme(theme)
        self.lists.wear(theme)
        self.palette.wear(theme)
        self.dossiers.wear(theme)
        self.answers.wear(theme)
        self.quotations.copy.setIcon(icon("copy", theme))
        self.quotations.copy.setIconSize(self.window.toolbar.iconSize())
        self.recent.setIcon(icon("search", theme))
        self.reading.set_theme(theme)
        if self.window.notices:
            self.notice.tell(" ".join(self.window.notices), lasting=True)
        self.allow_actions()

    def tell_keys(self) -> None:
        """Actions have other keys: tell them where the mouse is."""
        self.window.toolbar.describe_all(self.actions)
        self.notice.tell_key(self.actions["close-notice"].toolTip())
        self.allow_actions()

    def set_zoom(self, percent: int) -> None:
        """Set the article in another size."""
        self.reading.restyle()
        self.status.say(words("Text size {percent} %").format(percent=number(percent)))

    def focus(self, widget: QWidget) -> None:
        """Go to a widget, and open the region that it is in."""
        self.regions.reveal(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or leave it."""
        state, full = self.window.windowState(), Qt.WindowState.WindowFullScreen
        self.window.setWindowState(state | full if on else state & ~full)

    # ------------------------------------------------------------ state

    def _restore(self) -> None:
        state, settings = self.state, self.session.settings
        for name in self.regions.named:
            self.actions[name].setChecked(name not in state.hidden)
        self.returning.restore()
        self.appearance.unread_counts_changed.emit(settings.switch("unread-counts"))
        self.choosing.restore(
            tuple(state.place) or ("all",),
            [tuple(place) for place in state.open_places],
            self.searching.saved,
        )
        self.cards.show_fragments(settings.switch("show-fragments"))
        self.tell_keys()

    def note_state(self) -> None:
        """Keep a note that is being written; put into the window's state what is known of it."""
        self.keeping.note_editor.finish()
        self.reading.keep_place()
        opened = self.reading.open_article
        if opened:
            self.state.article = str(opened.path)
        self.returning.note_state()
        self.state.place = list(self.choosing.place)
        self.state.open_places = [list(path) for path in self.choosing.open_places]
