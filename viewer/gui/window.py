"""The window: it composes the panes and connects them; what they do lives in the controllers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from viewer.gui import theme as look
from viewer.gui.actions import ACTIONS, fill_menus, make_actions
from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.copying import CopyingController, mime
from viewer.gui.controllers.marking import MarkingController
from viewer.gui.controllers.opening import OpeningController
from viewer.gui.controllers.reading import OpenArticle, ReadingController
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.models.source_tree import SourceTree
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.panes.quotations import CardList, QuotationsPane
from viewer.gui.panes.regions import Regions
from viewer.gui.panes.sources import SourcesPane
from viewer.gui.panes.status import StatusLine
from viewer.gui.panes.toolbar import Toolbar
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState, packed, unpacked
from viewer.quotes.types import Quotation
from viewer.session import Session

ZOOM_STEP = 10


class Window(QMainWindow):
    """One window on one library."""

    closed = Signal()

    def __init__(self, session: Session, tasks: Tasks, state: WindowState) -> None:
        super().__init__()
        self.session, self.tasks, self.state = session, tasks, state
        self.theme = look.chosen_theme(session.settings.text("theme"))
        self._style()
        self._make_panes()
        self._make_controllers()
        self.actions_by_name = make_actions(self, self._slots())
        self._make_menus()
        self.toolbar = Toolbar(self.actions_by_name)
        self.addToolBar(self.toolbar)
        self.search = self.toolbar.search
        self._wear_icons()
        self._connect()
        self._restore()
        self.setAcceptDrops(True)

    # ------------------------------------------------------------ composition

    def _make_panes(self) -> None:
        self.tree, self.table, self.quotation_list = (
            SourceTree(self),
            ArticleTable(self),
            QuotationList(self),
        )
        self.sources = SourcesPane(self.tree)
        self.articles = ArticlesPane(self.table)
        self.article = ArticlePane()
        self.notice = NoticeBar()
        self.quotations = QuotationsPane(self.quotation_list, self.theme)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.regions = Regions(
            self.sources, self.articles, self.article, self.notice, self.quotations
        )
        self.setCentralWidget(self.regions)
        self._style_lists()

    def _make_controllers(self) -> None:
        session, tasks = self.session, self.tasks
        self.reading = ReadingController(
            session, tasks, self.article, self.quotation_list, self.theme, self
        )
        self.browsing = BrowsingController(
            session, tasks, self.tree, self.table, self.sources, self.articles, self
        )
        self.marking = MarkingController(session, tasks, self)
        self.copying = CopyingController(self)
        self.opening = OpeningController(session, tasks, self.state, self, self.notice)

    def _make_menus(self) -> None:
        menus = fill_menus(self.menuBar(), self.actions_by_name)
        self._recent = self.opening.recent_menu()
        menus["File"].insertMenu(self.actions_by_name["show-file"], self._recent)
        self.article.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.quotations.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in ("copy", "copy-quotations", "bookmark", "select-all"):
            self.article.addAction(self.actions_by_name[name])
        for name in ("copy-quotations", "fragments"):
            self.quotations.list.addAction(self.actions_by_name[name])
        self.addActions(list(self.actions_by_name.values()))

    def _connect(self) -> None:
        """The map of the window: what is told by whom, and who acts on it."""
        reading, browsing, marking = self.reading, self.browsing, self.marking
        cards, notice = self.quotations, self.notice
        # reading
        browsing.open_requested.connect(reading.open)
        self.opening.article_requested.connect(reading.open)
        self.opening.library_requested.connect(self.open_library)
        reading.article_opened.connect(self._show_opened)
        reading.quotations_found.connect(self._show_quotations)
        reading.history_changed.connect(self._allow_actions)
        reading.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        # browsing
        self.search.textChanged.connect(browsing.filter)
        self.search.returnPressed.connect(
            lambda: self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        browsing.progressed.connect(self.status.show_progress)
        browsing.failed.connect(lambda sentence: notice.tell(sentence, lasting=True))
        self.status.cancel_requested.connect(browsing.stop_indexing)
        # quotations
        self.article.quotation_clicked.connect(self._choose_card)
        cards.chosen.connect(lambda numbers: reading.choose(numbers, scroll=True))
        cards.speaker_filtered.connect(self._filter_speaker)
        cards.fragments_switched.connect(self.actions_by_name["fragments"].setChecked)
        cards.fragments_switched.connect(self._switch_fragments)
        cards.copy_requested.connect(self.copy_quotations)
        self.quotation_list.set_mime(self._mime)
        # links
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
        self.regions.shown.connect(lambda name, shown: self.actions_by_name[name].setChecked(shown))
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
            "quit": self.close,
            "undo": self.marking.undo_stack.undo,
            "redo": self.marking.undo_stack.redo,
            "copy": self._copy,
            "copy-quotations": self.copy_quotations,
            "select-all": self._select_all,
            "bookmark": lambda _checked: self._toggle_bookmark(),
            "find": lambda: self._focus(self.search),
            "fragments": self._switch_fragments,
            "zoom-in": lambda: self._zoom(ZOOM_STEP),
            "zoom-out": lambda: self._zoom(-ZOOM_STEP),
            "zoom-reset": lambda: settings.set("zoom", 100),
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
        self.state.note_library([str(root) for root in roots])
        self.search.clear()
        self.browsing.open_library(roots, open_first=not keep_place)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return self.tasks.any_running() or self.browsing.has_plans()

    def _show_opened(self, opened: OpenArticle) -> None:
        self.setWindowTitle(f"{opened.article.headline} — Pullquote")
        self.browsing.follow_article(opened.path)
        self.marking.opened(opened.article, opened.path)
        self.quotations.set_speakers({})
        self.quotations.show_state()
        self.quotations.set_empty_text(self.tr("Looking for quotations…"))
        if not opened.article.complete:
            self.notice.tell(
                self.tr("This file is very large: only its beginning is shown."),
                (self.tr("Load the rest"), self.reading.load_rest),
                lasting=True,
            )
        elif self.notice.sentence:
            self.notice.dismiss()
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

    def _mime(self, quotations: list[Quotation]) -> QMimeData:
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
        actions, opened = self.actions_by_name, self.reading.open_article
        actions["back"].setEnabled(self.reading.can_go(-1))
        actions["forward"].setEnabled(self.reading.can_go(1))
        actions["undo"].setEnabled(self.marking.undo_stack.canUndo())
        actions["redo"].setEnabled(self.marking.undo_stack.canRedo())
        for name in ("bookmark", "show-file", "copy-quotations"):
            actions[name].setEnabled(opened is not None)
        kept = opened is not None and self.marking.is_bookmarked(
            opened.article.key, opened.article.digest
        )
        actions["bookmark"].setChecked(kept)
        self._wear_bookmark_icon(kept)

    # ------------------------------------------------------------ the look

    def _style(self) -> None:
        QApplication.setPalette(look.palette(self.theme))
        self.setStyleSheet(look.style_sheet(self.theme))

    def _style_lists(self) -> None:
        for pane in (self.sources, self.articles):
            pane.setPalette(look.list_palette(self.theme))

    def _wear_theme(self) -> None:
        self.theme = look.chosen_theme(self.session.settings.text("theme"))
        self._style()
        self._style_lists()
        self.quotations.set_theme(self.theme)
        self._wear_icons()
        self.reading.set_theme(self.theme)
        self._allow_actions()

    def _wear_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self.actions_by_name[spec.name].setIcon(look.icon(spec.icon, self.theme))
        self.quotations.copy.setIcon(look.icon("copy", self.theme))

    def _wear_bookmark_icon(self, kept: bool) -> None:
        name = "bookmark-filled" if kept else "bookmark"
        self.actions_by_name["bookmark"].setIcon(look.icon(name, self.theme, accent=kept))

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
        self.actions_by_name["fragments"].setChecked(settings.switch("show-fragments"))
        for spec in ACTIONS:
            if spec.group:
                choice = spec.name.removeprefix(spec.group + "-")
                self.actions_by_name[spec.name].setChecked(settings.text(spec.group) == choice)

    def _zoom(self, by: int) -> None:
        settings = self.session.settings
        settings.set("zoom", min(max(settings.number("zoom") + by, 50), 300))

    def _focus(self, widget: QWidget) -> None:
        self.regions.reveal(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    def _full_screen(self, on: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    # ------------------------------------------------------------ state

    def _restore(self) -> None:
        state = self.state
        geometry = unpacked(state.geometry)
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(1440, 900)
        self.regions.restore(state.widths, state.hidden)
        self.browsing.restore(
            tuple(state.place) or ("all",), [tuple(place) for place in state.open_places]
        )
        fragments = self.session.settings.switch("show-fragments")
        self.quotation_list.set_fragments(fragments)
        self.quotations.set_fragments(fragments)
        self.setWindowTitle("Pullquote")
        self._check_choices()
        self._allow_actions()

    def note_state(self) -> WindowState:
        """The state to be kept for the next start."""
        state, opened = self.state, self.reading.open_article
        state.geometry = packed(bytes(self.saveGeometry().data()))
        state.widths, state.hidden = self.regions.widths(), self.regions.hidden()
        state.article = str(opened.path) if opened else ""
        state.scroll = self.article.place()
        state.place = list(self.browsing.place)
        state.open_places = [list(path) for path in self.sources.open_places()]
        return state

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, while everything in it still stands."""
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen can be left by the window system's own means."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "actions_by_name"):
            self.actions_by_name["full-screen"].setChecked(self.isFullScreen())

    # ------------------------------------------------------------ dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders can be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.opening.open_paths(paths)
