"""The workspace: it composes panes, controllers and actions, and connects them.

What they do lives in the controllers; `_connect` is the map of the window.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from viewer.gui.actions import ACTIONS, fill_menus, make_actions
from viewer.gui.controllers.appearance import AppearanceController
from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.copies import CopiesController
from viewer.gui.controllers.copying import CopyingController
from viewer.gui.controllers.indexing import IndexingController
from viewer.gui.controllers.marking import MarkingController
from viewer.gui.controllers.opening import OpeningController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.controllers.searching import SearchingController
from viewer.gui.controllers.watching import WatchingController
from viewer.gui.icons import icon
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.models.source_tree import Entry, Place, SourceTree
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.list_head import ListHead
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.panes.quotations import QuotationsPane
from viewer.gui.panes.search_help import SearchHelp
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.panes.status import StatusLine
from viewer.gui.tasks import Tasks
from viewer.gui.window import Window
from viewer.render.page import empty_page
from viewer.render.theme import Theme

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
        self._connect()
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
        self.window.setStatusBar(self.status)
        self.list_head = ListHead()
        self.search_help = SearchHelp(self.window)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list_head)
        column.addWidget(self.articles, 1)
        panes = {
            "sources": self.sources,
            "articles": listing,
            "quotations": self.quotations,
        }
        self.regions.furnish(panes, self.notice)
        QWidget.setTabOrder(self.articles, self.article)  # made before the panes beside it

    def _make_controllers(self) -> None:
        session, tasks = self.session, self.tasks
        self.reading = ReadingController(
            session, tasks, self.article, self.quotation_list, self.window.theme, self
        )
        self.browsing = BrowsingController(
            session, tasks, self.tree, self.table, self.sources, self.articles, self
        )
        self.indexing = IndexingController(session, tasks, self)
        self.marking = MarkingController(session, tasks, self)
        self.copying = CopyingController(
            self.article, self.quotations.list, self.quotation_list, self
        )
        lists = (self.sources, self.articles)
        self.appearance = AppearanceController(
            session.settings, tasks, self.window.theme, lists, self
        )
        self.searching = SearchingController(
            session.searches, tasks, self.search, self.marking.undo_stack, self
        )
        self.watching = WatchingController(tasks, session.places.folders, self)
        self.opening = OpeningController(session, tasks, self.state, self.window, self.notice)

    def _make_actions(self) -> None:
        self.actions = make_actions(self.window, self._slots())
        menus = fill_menus(self.window.menuBar(), self.actions)
        menus["File"].insertMenu(self.actions["show-file"], self.opening.recent_menu())
        self.copies = CopiesController(self.session, self.tasks, QMenu(self.window))
        menus["File"].insertMenu(self.actions["rescan"], self.copies.menu)
        recent = QMenu(self.tr("&Recent searches"), self.window)
        recent.aboutToShow.connect(lambda: self.searching.fill_recent(recent))
        menus["Edit"].insertMenu(self.actions["save-search"], recent)
        self.window.toolbar.furnish(self.actions)
        self.window.addActions(list(self.actions.values()))
        for pane, names in (
            (self.article, ("copy", "copy-quotations", "bookmark", "select-all")),
            (self.quotations.list, ("copy-quotations", "fragments")),
            (self.articles, ("bookmark", "show-file")),
        ):
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            pane.addActions([self.actions[name] for name in names])
        self.articles.addAction(self.copies.menu.menuAction())
        self.appearance.dress(self.actions)
        self.quotations.copy.setIcon(icon("copy", self.window.theme))

    def _connect(self) -> None:
        """The map of the window: what is told by whom, and who acts on it."""
        reading, browsing, marking = self.reading, self.browsing, self.marking
        cards, notice = self.quotations, self.notice

        def tell_undoable(sentence: str) -> None:
            notice.tell(sentence, (self.tr("Undo"), marking.undo_stack.undo))

        # reading
        browsing.open_requested.connect(reading.open)
        self.opening.article_requested.connect(browsing.expect_article)
        self.opening.article_requested.connect(reading.open)
        self.opening.library_requested.connect(self.open_library)
        self.copies.open_requested.connect(browsing.expect_article)
        self.copies.open_requested.connect(reading.open)
        reading.article_opened.connect(self._show_opened)
        reading.quotations_found.connect(self._show_quotations)
        reading.history_changed.connect(self._allow_actions)
        reading.failed.connect(lambda why: notice.tell(why, lasting=True, of_article=True))
        # browsing
        searching, indexing = self.searching, self.indexing
        searching.query_changed.connect(browsing.search)
        searching.query_changed.connect(reading.set_query)
        searching.query_changed.connect(indexing.set_query)
        searching.query_changed.connect(lambda _query: self.list_head.show_error(""))
        searching.query_failed.connect(self.list_head.show_error)
        searching.saved_changed.connect(browsing.set_searches)
        searching.told.connect(tell_undoable)
        browsing.search_requested.connect(searching.search)
        self.search_help.example_chosen.connect(searching.search)
        self.search_help.example_chosen.connect(lambda _text: self._focus(self.search))
        self.sources.removal_wanted.connect(self._remove_entry)
        browsing.listed.connect(self.list_head.show_count)
        browsing.listed.connect(self._offer_folder)
        reading.told.connect(self.status.say)
        self.search.list_wanted.connect(searching.note)
        self.search.list_wanted.connect(browsing.enter_list)
        self.search.left.connect(lambda: self._focus(self.article))
        self.articles.reading_wanted.connect(lambda: self._focus(self.article))
        browsing.open_file_changed.connect(reading.refresh)
        browsing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        # indexing
        self.watching.scan_wanted.connect(indexing.rescan)
        browsing.index_lost.connect(indexing.mend)
        indexing.grown.connect(browsing.refresh_soon)
        indexing.ended.connect(browsing.refresh)
        indexing.ended.connect(self.copies.refresh)
        indexing.progressed.connect(self.status.show_progress)
        indexing.lacking.connect(self.list_head.show_lack)
        indexing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        self.status.cancel_requested.connect(indexing.stop)
        # quotations
        self.article.quotation_clicked.connect(self._choose_card)
        cards.chosen.connect(lambda numbers: reading.choose(numbers, scroll=True))
        cards.speaker_filtered.connect(self._filter_speaker)
        cards.fragments_switched.connect(self.appearance.show_fragments)
        cards.copy_requested.connect(self.copying.copy_quotations)
        # links
        self.article.zoom_wanted.connect(self.appearance.zoom)
        self.article.link_clicked.connect(self._follow_link)
        self.article.link_hovered.connect(self.status.show_link)
        # what the reader keeps
        marking.bookmarks_changed.connect(browsing.set_bookmarks)
        marking.bookmarks_changed.connect(self._show_bookmarks)
        marking.told.connect(tell_undoable)
        marking.notices_found.connect(
            lambda sentences: notice.tell(" ".join(sentences), lasting=True)
        )
        marking.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        marking.undo_stack.canUndoChanged.connect(self._allow_actions)
        marking.undo_stack.canRedoChanged.connect(self._allow_actions)
        # regions
        self.regions.shown.connect(lambda name, shown: self.actions[name].setChecked(shown))
        # the window
        self.window.dropped.connect(self.opening.open_paths)
        self.window.shape_changed.connect(
            lambda: self.actions["full-screen"].setChecked(self.window.isFullScreen())
        )
        # what is told
        self.copying.told.connect(self.status.say)
        self.tasks.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        self.tasks.crashed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        # the look
        self.appearance.theme_changed.connect(self._wear)
        self.appearance.zoom_changed.connect(self._set_zoom)
        self.appearance.fragments_changed.connect(self._show_fragments)
        self.appearance.order_changed.connect(browsing.list_articles)

    def _slots(self) -> dict[str, Callable[..., object]]:
        """What each action of the table does."""
        appearance = self.appearance
        slots: dict[str, Callable[..., object]] = {
            "open-files": self.opening.ask_files,
            "open-folder": self.opening.ask_folder,
            "open-example": self.opening.open_example,
            "show-file": self._show_file,
            "rescan": self.indexing.rescan,
            "quit": self.window.close,
            "undo": self.marking.undo_stack.undo,
            "redo": self.marking.undo_stack.redo,
            "copy": self.copying.copy,
            "copy-quotations": self.copying.copy_quotations,
            "select-all": self.copying.select_all,
            "bookmark": self._toggle_bookmark,
            "find": lambda: self._focus(self.search),
            "next-hit": lambda: self.reading.step_hit(1),
            "previous-hit": lambda: self.reading.step_hit(-1),
            "save-search": self.searching.save,
            "search-help": lambda: self.search_help.open_below(self.search),
            "fragments": appearance.show_fragments,
            "zoom-in": lambda: appearance.zoom(1),
            "zoom-out": lambda: appearance.zoom(-1),
            "zoom-reset": appearance.zoom_reset,
            "caret": self.article.set_caret,
            "full-screen": self._full_screen,
            "back": lambda: self.reading.go(-1),
            "forward": lambda: self.reading.go(1),
            "next-article": lambda: self.articles.step(1),
            "previous-article": lambda: self.articles.step(-1),
            "next-quotation": lambda: self.quotations.list.step(1),
            "previous-quotation": lambda: self.quotations.list.step(-1),
            "go-sources": lambda: self._focus(self.sources),
            "go-articles": lambda: self._focus(self.articles),
            "go-article": lambda: self._focus(self.article),
            "go-quotations": lambda: self._focus(self.quotations.list),
            "shortcuts": self.opening.show_shortcuts,
            "skipped": self.opening.show_skipped,
            "about": self.opening.show_about,
        }
        for spec in ACTIONS:
            if spec.group:
                choice = spec.name.removeprefix(spec.group + "-")
                slots[spec.name] = partial(appearance.choose, spec.group, choice)
        for name in self.regions.named:
            slots[name] = partial(self.regions.show_region, name)
        return slots

    # ------------------------------------------------------------ the library and the article

    def open_library(self, roots: list[Path], *, keep_place: bool = False) -> None:
        """Show the articles under these paths; the first is opened unless one is kept."""
        if not keep_place:
            self.browsing.restore(("all",), [], self.searching.saved)
            self.state.article = ""
        self.state.note_library([str(root) for root in roots])
        self.search.clear()
        self.browsing.open_library(roots, open_first=not keep_place)
        self.indexing.open_library()
        self.watching.watch(self.session.roots)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return (
            self.tasks.any_running()
            or self.browsing.has_plans()
            or self.searching.is_waiting()
            or self.watching.is_waiting()
        )

    def _show_opened(self, opened: OpenArticle) -> None:
        self.window.name_article(opened.article.headline)
        self.copying.set_article(opened.article)
        self.browsing.follow_article(opened.path)
        self.copies.follow(opened.path)
        self.marking.opened(opened.article, opened.path)
        self.quotations.set_speakers({})
        self.quotations.show_state()
        self.quotations.set_empty_text(self.tr("Looking for quotations…"))
        self.notice.leave_article()
        if not opened.article.complete:
            self.notice.tell(
                self.tr("This file is very large: only its beginning is shown."),
                (self.tr("Load the rest"), self.reading.load_rest),
                lasting=True,
                of_article=True,
            )
        self._allow_actions()

    def _show_quotations(self) -> None:
        self.quotations.set_speakers(self.quotation_list.speakers())
        self.quotations.set_empty_text(self.tr("Nobody is quoted in this article."))
        self.quotations.show_state()
        self._allow_actions()

    def _choose_card(self, number: int) -> None:
        self.quotations.list.choose(number)
        self.reading.choose(frozenset({number}), scroll=False)

    def _filter_speaker(self, speaker: str | None) -> None:
        self.quotation_list.set_speaker(speaker)
        self.quotations.show_state()
        self.reading.tint_again()

    def _offer_folder(self, count: int, searched: bool) -> None:
        """An empty library with nothing open: one sentence and the way on, in place of a page."""
        if count == 0 and not searched and self.reading.open_article is None:
            sentence = self.tr("There is no article here yet.")
            label = self.tr("Open a folder of articles…")
            page = empty_page(sentence, label, OPEN_FOLDER, self.window.theme)
            self.article.show_page(page, self.reading.zoom)

    def _follow_link(self, address: str) -> None:
        if address == OPEN_FOLDER:
            self.actions["open-folder"].trigger()
        else:
            self.opening.offer_link(address)

    def _remove_entry(self, entry: Entry) -> None:
        if entry.place is Place.SEARCH:
            self.searching.remove(entry.text)

    # ------------------------------------------------------------ keeping

    def _toggle_bookmark(self) -> None:
        opened = self.reading.open_article
        if opened:
            self.marking.toggle(opened.article, opened.path)
        self._allow_actions()

    def _show_bookmarks(self, _keys: frozenset[str]) -> None:
        self.table.set_bookmarked(lambda row: self.marking.is_bookmarked(row.key, row.digest))
        self._allow_actions()

    def _show_file(self) -> None:
        if self.reading.open_article:
            self.opening.show_file(self.reading.open_article.path)

    def _allow_actions(self, *_: object) -> None:
        """Which actions make sense now, and whether the article is bookmarked."""
        actions, opened = self.actions, self.reading.open_article
        actions["back"].setEnabled(self.reading.can_go(-1))
        actions["forward"].setEnabled(self.reading.can_go(1))
        actions["undo"].setEnabled(self.marking.undo_stack.canUndo())
        actions["redo"].setEnabled(self.marking.undo_stack.canRedo())
        for name in ("bookmark", "show-file", "copy-quotations"):
            actions[name].setEnabled(opened is not None)
        kept = opened is not None and self.marking.is_bookmarked(
            opened.article.key, opened.article.digest
        )
        self.appearance.mark_bookmark(kept)
        words = self.tr("Remove the &bookmark") if kept else self.tr("&Bookmark")
        actions["bookmark"].setText(words)
        self.window.toolbar.describe(actions["bookmark"], self.tr("Bookmarked") if kept else "")

    # ------------------------------------------------------------ the look

    def _wear(self, theme: Theme) -> None:
        self.window.wear(theme)
        self.quotations.set_theme(theme)
        self.quotations.copy.setIcon(icon("copy", theme))
        self.reading.set_theme(theme)
        self._allow_actions()

    def _set_zoom(self, percent: int) -> None:
        self.reading.restyle()
        self.status.say(self.tr("Text size {} %").format(percent))

    def _show_fragments(self, shown: bool) -> None:
        self.quotation_list.set_fragments(shown)
        self.quotations.set_fragments(shown)
        self.quotations.show_state()
        self.reading.tint_again()

    def _focus(self, widget: QWidget) -> None:
        self.regions.reveal(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    def _full_screen(self, on: bool) -> None:
        state, full = self.window.windowState(), Qt.WindowState.WindowFullScreen
        self.window.setWindowState(state | full if on else state & ~full)

    # ------------------------------------------------------------ state

    def _restore(self) -> None:
        state, settings = self.state, self.session.settings
        for name in self.regions.named:
            self.actions[name].setChecked(name not in state.hidden)
        self.browsing.restore(
            tuple(state.place) or ("all",),
            [tuple(place) for place in state.open_places],
            self.searching.saved,
        )
        self._show_fragments(settings.switch("show-fragments"))
        self._allow_actions()

    def note_state(self) -> None:
        """Put into the window's state what the workspace knows of it."""
        opened = self.reading.open_article
        if opened:
            self.state.article = str(opened.path)
        self.state.place = list(self.browsing.place)
        self.state.open_places = [list(path) for path in self.browsing.open_places]
