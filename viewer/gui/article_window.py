"""An article in a window of its own, with its quotations beside it, for as long as the main one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from viewer.gui.controllers.citing import CitingController
from viewer.gui.controllers.copying import CopyingController
from viewer.gui.controllers.finding import FindingController
from viewer.gui.controllers.opening import OpeningController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.footer import SHOW_FILE
from viewer.gui.icons import icon
from viewer.gui.keys import SPECS, keys_in_use
from viewer.gui.link_words import link_words
from viewer.gui.menus import CITED, PAGING, fill_menus
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.find_bar import FindBar
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.panes.quotations import QuotationsPane
from viewer.gui.panes.status import StatusLine
from viewer.gui.qt_actions import give_keys, some_actions
from viewer.gui.tasks import Tasks
from viewer.render.theme import Theme
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace

SIZE = (1000, 820)
STEP = 32
"""How far each window stands from the one before, in pixels."""
ON_ARTICLE = (
    "copy", "copy-quotations", *CITED, "copy-citation", "bookmark", "select-all", *PAGING,
)  # fmt: skip
ON_QUOTATIONS = ("copy-quotations", *CITED, "fragments", *PAGING)


class ArticleWindow(QMainWindow):
    """One article. Settings, bookmarks and what can be undone are those of the main window."""

    gone = Signal(object)
    """It was closed; itself."""

    def __init__(self, work: "Workspace", path: Path) -> None:
        super().__init__()
        self._work = work
        self._tasks = Tasks(self)
        kept = work.state.article_window
        self.resize(*(kept if len(kept) == 2 else SIZE))
        self.setWindowIcon(work.window.windowIcon())
        self.article = ArticlePane()
        self.article.furnish()
        self.model = QuotationList(self)
        self.model.set_fragments(work.session.settings.switch("show-fragments"))
        self.quotations = QuotationsPane(self.model, work.window.theme)
        self.quotations.set_fragments(work.session.settings.switch("show-fragments"))
        self.notice, self.find_bar, self.status = NoticeBar(), FindBar(), StatusLine()
        self.setStatusBar(self.status)
        self._lay_out()
        self.reading = ReadingController(
            work.session, self._tasks, self.article, self.model, work.window.theme, self
        )
        self.copying = CopyingController(self.article, self.quotations.list, self.model, self)
        self.citing = CitingController(
            work.session, self._tasks, self.reading, self.copying, work.state, self
        )
        self.finding = FindingController(
            self._tasks, self.article, self.find_bar, self.reading, self
        )
        self.opening = OpeningController(work.session, self._tasks, work.state, self, self.notice)
        self._make_actions()
        self._connect()
        self.wear(work.window.theme)
        self.reading.open(path)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return self._tasks.any_running()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(self._work.window.styleSheet())
        self.quotations.set_theme(theme)
        self.quotations.copy.setIcon(icon("copy", theme))
        self.reading.set_theme(theme)

    def show_fragments(self, shown: bool) -> None:
        """Show titles and terms among the quotations, or hide them."""
        self.model.set_fragments(shown)
        self.quotations.set_fragments(shown)
        self.quotations.show_state()
        self.reading.tint_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The next one gets this one's size."""
        self._work.state.article_window = [self.width(), self.height()]
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is left behind but what was kept."""
        self._tasks.close()
        super().closeEvent(event)
        self.gone.emit(self)

    # ------------------------------------------------------------ composition

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.article, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(middle)
        split.addWidget(self.quotations)
        split.setStretchFactor(0, 1)
        split.setSizes([SIZE[0] - 340, 340])
        self.setCentralWidget(split)

    def _make_actions(self) -> None:
        self.actions_here = some_actions(self, self._slots())
        keys, _ = keys_in_use(self._work.session.settings.keys)
        for name, action in self.actions_here.items():
            give_keys(action, SPECS[name], keys[name])
            self.addAction(action)
        fill_menus(self.menuBar(), self.actions_here)
        for pane, names in (
            (self.article, ON_ARTICLE),
            (self.quotations.list, ON_QUOTATIONS),
        ):
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            pane.addActions([self.actions_here[name] for name in names])

    def _slots(self) -> dict[str, Callable[..., object]]:
        appearance, marking = self._work.appearance, self._work.marking
        cards = self.quotations.list
        return {
            "show-file": lambda: self.opening.show_file(self.reading.open_article),
            "open-original": lambda: self.opening.show_original(self.reading.open_article),
            "close-window": self.close,
            "undo": marking.undo_stack.undo,
            "redo": marking.undo_stack.redo,
            "copy": self.copying.copy,
            "copy-quotations": self.copying.copy_quotations,
            "copy-card": self.citing.copy_cards,
            "copy-link": self.citing.copy_link,
            "copy-own-link": self.citing.copy_own_link,
            "copy-citation": self.citing.copy_citation,
            "export-citation": self.citing.export_citation,
            "select-all": self.copying.select_all,
            "bookmark": self._bookmark,
            "find-in-article": self.finding.open,
            "next-hit": lambda: self.reading.step_hit(1),
            "previous-hit": lambda: self.reading.step_hit(-1),
            "fragments": appearance.show_fragments,
            "zoom-in": lambda: appearance.zoom(1),
            "zoom-out": lambda: appearance.zoom(-1),
            "zoom-reset": appearance.zoom_reset,
            "caret": self.article.set_caret,
            "read-on": lambda: self.article.turn_page(1),
            "read-back": lambda: self.article.turn_page(-1),
            "next-quotation": lambda: cards.step(1, self.article.quotation_near(1)),
            "previous-quotation": lambda: cards.step(-1, self.article.quotation_near(-1)),
            "go-article": self.article.setFocus,
            "go-quotations": cards.setFocus,
        }

    def _connect(self) -> None:
        reading, cards, bar = self.reading, self.quotations, self.find_bar
        reading.article_opened.connect(self._show)
        reading.article_opened.connect(self.finding.follow_article)
        reading.quotations_found.connect(self._show_quotations)
        reading.failed.connect(lambda why: self.notice.tell(why, lasting=True))
        reading.told.connect(self.status.say)
        reading.stepped.connect(lambda at, count: bar.show_count(at, count, spoken=False))
        bar.sought.connect(self.finding.find)
        bar.step_wanted.connect(reading.step_hit)
        bar.left.connect(self.finding.leave)
        bar.closed.connect(self.finding.close)
        cards.chosen.connect(lambda numbers: reading.choose(numbers, scroll=True))
        cards.speaker_filtered.connect(self._filter)
        cards.fragments_switched.connect(self._work.appearance.show_fragments)
        cards.copy_requested.connect(self.copying.copy_quotations)
        cards.list.stepped.connect(self.status.say)
        self.article.quotation_clicked.connect(self._choose_card)
        self.article.link_clicked.connect(self._follow_link)
        self.article.link_hovered.connect(
            lambda address: self.status.show_link(link_words(address, self.actions_here))
        )
        self.article.zoom_wanted.connect(self._work.appearance.zoom)
        self.copying.told.connect(self.status.say)
        self._work.marking.undo_stack.said.connect(self.status.say)
        self.citing.told.connect(self.status.say)
        self.citing.failed.connect(lambda sentence: self.notice.tell(sentence, lasting=True))
        for failed in (self._tasks.failed, self._tasks.crashed):
            failed.connect(lambda sentence: self.notice.tell(sentence, lasting=True))

    # ------------------------------------------------------------ the article

    def _show(self, opened: OpenArticle) -> None:
        self.setWindowTitle(f"{opened.article.headline} — Pullquote")
        self.copying.set_article(opened.article)
        self.quotations.set_empty_text(words("Looking for quotations…"))

    def _show_quotations(self) -> None:
        self.quotations.set_speakers(self.model.speakers())
        self.quotations.set_empty_text(words("Nobody is quoted in this article."))
        self.quotations.show_state()

    def _filter(self, speaker: str | None) -> None:
        self.model.set_speaker(speaker)
        self.quotations.show_state()
        self.reading.tint_again()

    def _choose_card(self, number: int) -> None:
        self.quotations.list.choose(number)
        self.reading.choose(frozenset({number}), scroll=False)

    def _follow_link(self, address: str) -> None:
        if address == SHOW_FILE:
            self.opening.show_file(self.reading.open_article)
        else:
            self.opening.offer_link(address)

    def _bookmark(self) -> None:
        opened, marking = self.reading.open_article, self._work.marking
        if opened:
            was_kept = marking.is_bookmarked(opened.article.key, opened.article.digest)
            marking.toggle(opened.article, opened.path)
            told = words("Bookmark removed") if was_kept else words("Bookmarked")
            self.status.say(told)


class ArticleWindows(QObject):
    """The windows that are open beside the main one."""

    def __init__(self, work: "Workspace") -> None:
        super().__init__(work)
        self._work = work
        self.windows: list[ArticleWindow] = []

    def open(self, path: Path) -> None:
        """Open an article in another window, or go to the window that shows it."""
        for window in self.windows:
            opened = window.reading.open_article
            if opened is not None and opened.path == path:
                window.raise_()
                window.activateWindow()
                return
        window = ArticleWindow(self._work, path)
        aside = STEP * (len(self.windows) + 1)
        window.move(self._work.window.pos() + QPoint(aside, aside))
        window.gone.connect(self._forget)
        window.reading.article_opened.connect(self._work.unread.read_elsewhere)
        self.windows.append(window)
        window.show()

    def open_current(self) -> None:
        """Open the article that is read in another window."""
        opened = self._work.reading.open_article
        if opened is not None:
            self.open(opened.path)

    def is_busy(self) -> bool:
        """Whether something that will be seen is still on its way."""
        return any(window.is_busy() for window in self.windows)

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for window in self.windows:
            window.wear(theme)

    def restyle(self, *_: object) -> None:
        """The article's letters are chosen otherwise."""
        for window in self.windows:
            window.reading.restyle()

    def show_fragments(self, shown: bool) -> None:
        """Show titles and terms among the quotations, or hide them."""
        for window in self.windows:
            window.show_fragments(shown)

    def close_all(self) -> None:
        """The main window goes: what they share goes with it."""
        for window in list(self.windows):
            window.close()
            shiboken6.delete(window)  # while Qt still runs, not whenever Python collects it

    def _forget(self, window: ArticleWindow) -> None:
        self.windows.remove(window)
        window.deleteLater()
