"""The workspace: it composes panes, controllers and actions, and connects them.

What they do lives in the controllers; `_connect` is the map of the window.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from viewer.gui import theme as look
from viewer.gui.actions import ACTIONS, fill_menus, make_actions
from viewer.gui.chosen import list_palette
from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.copying import CopyingController, mime
from viewer.gui.controllers.marking import MarkingController
from viewer.gui.controllers.opening import OpeningController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.icons import icon
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.models.source_tree import SourceTree
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.panes.quotations import CardList, QuotationsPane
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.panes.status import StatusLine
from viewer.gui.tasks import Tasks
from viewer.gui.window import Window
from viewer.quotes.types import Quotation

ZOOM_STEP = 10
LEAST_ZOOM, MOST_ZOOM = 50, 300


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
        panes = {
            "sources": self.sources,
            "articles": self.articles,
            "quotations": self.quotations,
        }
        self.regions.furnish(panes, self.notice)
        QWidget.setTabOrder(self.articles, self.article)  # made before the panes beside it
        self._style_lists()

    def _make_controllers(self) -> None:
        session, tasks = self.session, self.tasks
        self.reading = ReadingController(
            session, tasks, self.article, self.quotation_list, self.window.theme, self
        )
        self.browsing = BrowsingController(
            session, tasks, self.tree, self.table, self.sources, self.articles, self
        )
        self.marking = MarkingController(session, tasks, self)
        self.copying = CopyingController(self)
        self.opening = OpeningController(session, tasks, self.state, self.window, self.notice)

    def _make_actions(self) -> None:
        self.actions = make_actions(self.window, self._slots())
        menus = fill_menus(self.window.menuBar(), self.actions)
        menus["File"].insertMenu(self.actions["show-file"], self.opening.recent_menu())
        self.window.toolbar.furnish(self.actions)
        self.window.addActions(list(self.actions.values()))
        for pane, names in (
            (self.article, ("copy", "copy-quotations", "bookmark", "select-all")),
            (self.quotations.list, ("copy-quotations", "fragments")),
        ):
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            pane.addActions([self.actions[name] for name in names])
        self._wear_icons()

    def _connect(self) -> None:
        """The map of the window: what is told by whom, and who acts on it."""
        reading, browsing, marking = self.reading, self.browsing, self.marking
        cards, notice = self.quotations, self.notice
        # reading
        browsing.open_requested.connect(reading.open)
        self.opening.article_requested.connect(browsing.expect_article)
        self.opening.article_requested.connect(reading.open)
        self.opening.library_requested.connect(self.open_library)
        reading.article_opened.connect(self._show_opened)
        reading.quotations_found.connect(self._show_quotations)
        reading.history_changed.connect(self._allow_actions)
        reading.failed.connect(lambda why: notice.tell(why, lasting=True, of_article=True))
        # browsing
        self.search.textChanged.connect(browsing.filter)
        self.search.list_wanted.connect(browsing.enter_list)
        self.search.left.connect(lambda: self._focus(self.article))
        self.articles.reading_wanted.connect(lambda: self._focus(self.article))
        browsing.open_file_changed.connect(reading.refresh)
        browsing.progressed.connect(self.status.show_progress)
        browsing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        self.status.cancel_requested.connect(browsing.stop_indexing)
        # quotations
        self.article.quotation_clicked.connect(self._choose_card)
        cards.chosen.connect(lambda numbers: reading.choose(numbers, scroll=True))
        cards.speaker_filtered.connect(self._filter_speaker)
        cards.fragments_switched.connect(self.actions["fragments"].setChecked)
        cards.fragments_switched.connect(self._switch_fragments)
        cards.copy_requested.connect(self.copy_quotations)
        self.quotation_list.set_mime(self._mime)
        # links
        self.article.zoom_wanted.connect(lambda notches: self._zoom(notches * ZOOM_STEP))
        self.article.link_clicked.connect(self.opening.offer_link)
        self.article.link_hovered.connect(self.status.show_link)
        # what the reader keeps
        marking.bookmarks_changed.connect(browsing.set_bookmarks)
        marking.bookmarks_changed.connect(self._show_bookmarks)
        marking.told.connect(
            lambda sentence: notice.tell(sentence, (self.tr("Undo"), marking.undo_stack.undo))
        )
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
        self.session.settings.on_change(self._apply_setting)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._wear_theme())

    def _slots(self) -> dict[str, Callable[..., object]]:
        """What each action of the table does."""
        settings = self.session.settings
        slots: dict[str, Callable[..., object]] = {
            "open-files": self.opening.ask_files,
            "open-folder": self.opening.ask_folder,
            "open-example": self.opening.open_example,
            "show-file": self._show_file,
            "rescan": self.browsing.rescan,
            "quit": self.window.close,
            "undo": self.marking.undo_stack.undo,
            "redo": self.marking.undo_stack.redo,
            "copy": self._copy,
            "copy-quotations": self.copy_quotations,
            "select-all": self._select_all,
            "bookmark": self._toggle_bookmark,
            "find": lambda: self._focus(self.search),
            "fragments": self._switch_fragments,
            "zoom-in": lambda: self._zoom(ZOOM_STEP),
            "zoom-out": lambda: self._zoom(-ZOOM_STEP),
            "zoom-reset": lambda: settings.set("zoom", 100),
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
                slots[spec.name] = partial(self._choose_setting, spec.group, choice)
        for name in self.regions.named:
            slots[name] = partial(self.regions.show_region, name)
        return slots

    # ------------------------------------------------------------ the library and the article

    def open_library(self, roots: list[Path], *, keep_place: bool = False) -> None:
        """Show the articles under these paths; the first is opened unless one is kept."""
        if not keep_place:
            self.browsing.restore(("all",), [])
            self.state.article = ""
        self.state.note_library([str(root) for root in roots])
        self.search.clear()
        self.browsing.open_library(roots, open_first=not keep_place)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return self.tasks.any_running() or self.browsing.has_plans()

    def _show_opened(self, opened: OpenArticle) -> None:
        self.window.name_article(opened.article.headline)
        self.browsing.follow_article(opened.path)
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

    def _switch_fragments(self, shown: bool) -> None:
        self.session.settings.set("show-fragments", shown)

    # ------------------------------------------------------------ copying and keeping

    def copy_quotations(self) -> None:
        """Copy the chosen quotations, or all that are listed."""
        opened = self.reading.open_article
        if opened:
            self.copying.copy(opened.article, self._wanted_quotations())

    def _wanted_quotations(self) -> list[Quotation]:
        chosen = self.quotations.list.numbers()
        return [
            quotation
            for number, quotation in self.quotation_list.shown()
            if number in chosen or (not chosen and quotation.kind.is_quotation)
        ]

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and focus.hasSelectedText():
            focus.copy()
        elif self.article.textCursor().hasSelection() and focus is not self.quotations.list:
            self.article.copy()
            self.status.say(self.tr("Copied the selected words"))
        else:
            self.copy_quotations()

    def _select_all(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | CardList):
            focus.selectAll()
        else:
            self.article.selectAll()

    def _mime(self, quotations: Sequence[Quotation]) -> QMimeData:
        assert self.reading.open_article
        return mime(self.reading.open_article.article, quotations)

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
        self._wear_bookmark_icon(kept)

    # ------------------------------------------------------------ the look

    def _style_lists(self) -> None:
        for pane in (self.sources, self.articles):
            pane.setPalette(list_palette(self.window.theme))

    def _wear_theme(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = scheme == Qt.ColorScheme.Dark
        choice = self.session.settings.text("theme")
        self.window.wear(look.chosen_theme(choice, dark_system=dark))
        self._style_lists()
        self.quotations.set_theme(self.window.theme)
        self._wear_icons()
        self.reading.set_theme(self.window.theme)
        self._allow_actions()

    def _wear_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self.actions[spec.name].setIcon(icon(spec.icon, self.window.theme))
        self.quotations.copy.setIcon(icon("copy", self.window.theme))

    def _wear_bookmark_icon(self, kept: bool) -> None:
        action = self.actions["bookmark"]
        name = "bookmark-filled" if kept else "bookmark"
        action.setIcon(icon(name, self.window.theme, accent=kept))
        action.setText(self.tr("Remove the &bookmark") if kept else self.tr("&Bookmark"))
        self.window.toolbar.describe(action, self.tr("Bookmarked") if kept else "")

    def _choose_setting(self, key: str, choice: str, _checked: bool) -> None:
        self.session.settings.set(key, choice)
        self._check_choices()  # choosing the choice again must not take its mark away

    def _apply_setting(self, key: str) -> None:
        settings = self.session.settings
        if key == "theme":
            self._wear_theme()
        elif key == "zoom":
            self.reading.restyle()
            self.status.say(self.tr("Text size {} %").format(settings.number("zoom")))
        elif key == "show-fragments":
            self._show_fragments(settings.switch("show-fragments"))
        elif key == "sort":
            self.browsing.list_articles()
        self._check_choices()
        self.tasks.queue(settings.save, lambda _nothing: None)

    def _show_fragments(self, shown: bool) -> None:
        self.quotation_list.set_fragments(shown)
        self.quotations.set_fragments(shown)
        self.quotations.show_state()
        self.reading.tint_again()

    def _check_choices(self) -> None:
        settings = self.session.settings
        self.actions["fragments"].setChecked(settings.switch("show-fragments"))
        for spec in ACTIONS:
            if spec.group:
                choice = spec.name.removeprefix(spec.group + "-")
                self.actions[spec.name].setChecked(settings.text(spec.group) == choice)

    def _zoom(self, by: int) -> None:
        settings = self.session.settings
        settings.set("zoom", min(max(settings.number("zoom") + by, 50), 300))

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
            tuple(state.place) or ("all",), [tuple(place) for place in state.open_places]
        )
        self._show_fragments(settings.switch("show-fragments"))
        self._check_choices()
        self._allow_actions()

    def note_state(self) -> None:
        """Put into the window's state what the workspace knows of it."""
        opened = self.reading.open_article
        if opened:
            self.state.article = str(opened.path)
        self.state.place = list(self.browsing.place)
        self.state.open_places = [list(path) for path in self.browsing.open_places]
