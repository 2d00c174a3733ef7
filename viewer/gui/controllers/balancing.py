"""The balance in the window: of the open article or of what is listed, and out of the window."""

import json
import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.gui.chart_data import source_line
from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.controllers.choosing import ChoosingController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.controllers.saving import SavingController
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.library.schema import DamagedIndex
from viewer.library.types import EVERYTHING
from viewer.render.theme import Theme
from viewer.session import Session
from viewer.wording import counted, spoken_day, words

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.gui.dialogs.balance import BalanceDialog
    from viewer.library.balance import Balance
    from viewer.library.types import Selection
    from viewer.library.weighing import Weighing
    from viewer.search.query import Query

BALANCE = "balance"
"""The question, and the thread that answers it."""
PATIENCE = 0.4
"""Seconds after which it is told how far it is; a shorter wait would only flicker."""


class BalancingController(QObject):
    """Opens the window once; it follows the article, or the list, while it is open."""

    index_lost = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        reading: ReadingController,
        browsing: BrowsingController,
        choosing: ChoosingController,
        search: QLineEdit,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._reading, self._browsing, self._choosing = reading, browsing, choosing
        self._search, self._window = search, window
        self._saving = SavingController(tasks, state, self)
        self._dialog: BalanceDialog | None = None
        self._about = ""
        self._balance: Balance | None = None
        self._asked: tuple[Query | None, Selection] | None = None  # of a list, the last time
        self._is_stale = False  # what is counted just now has changed meanwhile
        self._names: object = None  # what was said of names when it was last looked

    # ------------------------------------------------------------ asking

    def open(self, theme: Theme) -> None:
        """Tell who is quoted in the open article; in what is listed where none is open."""
        if self._dialog is None:
            self._dialog = self._made(theme)
            self._dialog.ask_of(self._reading.open_article is None)
        self._dialog.show()
        self._dialog.activateWindow()
        self.ask()

    def _made(self, theme: Theme) -> "BalanceDialog":
        from viewer.gui.dialogs.balance import BalanceDialog

        dialog = BalanceDialog(theme, self._window)
        dialog.wish_changed.connect(self.ask)
        dialog.copy_wanted.connect(self._copy)
        dialog.table_wanted.connect(self._save_table)
        dialog.chart_wanted.connect(lambda: self._saving.save_chart(dialog, dialog.chart))
        dialog.finished.connect(lambda _: self._tasks.stop(BALANCE))
        dialog.stop_wanted.connect(self._stop)
        self._saving.told.connect(dialog.note)
        self._saving.failed.connect(dialog.note)
        return dialog

    def ask(self) -> None:
        """Ask what the window is about."""
        assert self._dialog is not None
        opened = self._reading.open_article
        if self._dialog.of_list:
            self._ask_of_list()
            return
        self._asked = None
        if opened is None:
            self._tasks.stop(BALANCE)
            self._tell(words("No article is open"))
        else:
            self._begin(_headline(opened.article))
            work = partial(self._session.questions.balance, opened.article)
            show = partial(self._show, _told_of(opened.article))
            self._tasks.run(BALANCE, work, show, self._tell, lane=BALANCE)

    def _ask_of_list(self) -> None:
        if not self._session.roots:
            self._tell(words("Open a folder of articles first: there is nothing to ask."))
            return
        browsing = self._browsing
        chosen = browsing.selection() if browsing.lists_articles() else EVERYTHING
        asked = browsing.query, chosen
        if asked == self._asked and self._tasks.is_running(BALANCE):
            self._is_stale = True  # an index that grows would else keep it from coming to its end
            return
        self._asked, self._is_stale = asked, False
        self._begin(self._listed())
        self._tasks.follow(
            BALANCE,
            partial(_of_list, self._session, *asked),
            partial(self._follow, time.monotonic()),
            self._end,
            self._tell,
            lane=BALANCE,
        )

    def _begin(self, about: str) -> None:
        """What was told of something else does not stay while it is looked."""
        if about != self._about or self._balance is None:
            self._tell(words("Looking who is quoted…"))
        self._about = about

    def _stop(self) -> None:
        """Wait no longer for what takes long."""
        assert self._dialog is not None
        self._tasks.stop(BALANCE)
        self._balance, self._is_stale = None, False
        self._dialog.tell_stopped(self._about)

    def _listed(self) -> str:
        """What is listed, in words: the search, and the place of the tree."""
        entry, place = self._choosing.entry, list[str]()
        if not self._browsing.lists_articles():
            entry = None
        while entry is not None and entry.text:
            place.insert(0, entry.text)
            entry = entry.parent
        where = " · ".join(place) or words("All articles")
        searched = self._search.text().strip()
        if self._browsing.query is None or searched == where:
            return where
        return words("“{search}” in: {place}").format(search=searched, place=where)

    # ------------------------------------------------------------ following

    def follow_article(self) -> None:
        """Another article is open."""
        if self._is_open() and not self._of_list():
            self.ask()

    def follow_said(self) -> None:
        """The reader said something of quotations."""
        if self._is_open():
            self.ask()

    def follow_names(self) -> None:
        """Something else is kept: perhaps other names are joined, or told apart."""
        if self._is_open():
            said = self._session.notebook.said
            names = said.aliases.all(), said.namesakes.all()
            if names != self._names:
                self._names = names
                self.ask()

    def follow_list(self) -> None:
        """Something else is listed, or the index knows more."""
        if self._is_open() and self._of_list():
            self.ask()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _is_open(self) -> bool:
        return self._dialog is not None and self._dialog.isVisible()

    def _of_list(self) -> bool:
        return self._dialog is not None and self._dialog.of_list

    # ------------------------------------------------------------ the answer

    def _follow(self, started: float, weighing: "Weighing | None") -> None:
        """One step of what takes long, or its answer."""
        assert self._dialog is not None
        if weighing is None:
            self._tell(words("The index was damaged and is made anew; then it is asked again."))
            self.index_lost.emit()
        elif weighing.balance is not None:
            articles = counted("1 article", "{count} articles", weighing.balance.articles)
            self._show(f"{self._about} · {articles}", weighing.balance)
        elif time.monotonic() - started > PATIENCE:
            self._dialog.show_progress(weighing.share)

    def _end(self, _nothing: None) -> None:
        if self._is_stale:
            self.ask()

    def _show(self, of: str, balance: "Balance") -> None:
        assert self._dialog is not None
        self._dialog.hide_progress()
        if balance != self._balance:
            self._balance = balance
            self._dialog.show_balance(self._about, source_line(of), balance)

    def _tell(self, sentence: str) -> None:
        assert self._dialog is not None
        self._balance = None
        self._dialog.tell(sentence)

    def _copy(self) -> None:
        """As Markdown for texts, and in columns for spreadsheets, which take plain text."""
        from viewer.library.balance import cells, heads

        if self._balance is None or self._dialog is None:
            return
        rows = [heads(), *cells(self._balance)]
        data = QMimeData()
        data.setText("".join("\t".join(map(str, row)) + "\n" for row in rows))
        data.setData("text/markdown", written(self._balance, ".md").encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._dialog.note(words("Copied the table"))

    def _save_table(self) -> None:
        from viewer.gui.dialogs.save_as import Form

        balance, dialog = self._balance, self._dialog
        if balance is None or dialog is None:
            return
        forms = (
            Form(".csv", words("CSV for spreadsheets (*.csv)")),
            Form(".md", words("Markdown (*.md)")),
            Form(".json", words("JSON (*.json)")),
        )
        title, name = words("Save the table"), words("Who is quoted")
        self._saving.save(dialog, title, name, forms, lambda suffix: written(balance, suffix))


def written(balance: "Balance", suffix: str) -> str:
    """The table as the content of a file."""
    from viewer.export.tables import csv_table, markdown_table
    from viewer.library.balance import cells, heads, record, told_cells

    if suffix == ".csv":
        return csv_table(heads(), cells(balance))
    if suffix == ".md":
        return markdown_table(heads(), told_cells(balance), right=3)
    return json.dumps(record(balance), ensure_ascii=False, indent=2) + "\n"


def _headline(article: "Article") -> str:
    return article.headline or words("Without a headline")


def _told_of(article: "Article") -> str:
    """An article, as it stands below the picture of its balance."""
    parts = [_headline(article), article.source or ""]
    if article.published:
        parts.append(spoken_day(article.published.date()))
    return " · ".join(filter(None, parts))


def _of_list(
    session: Session, query: "Query | None", selection: "Selection"
) -> "Iterator[Weighing | None]":
    """Who is quoted in a list, in steps; None where the index has to be made anew."""
    try:
        yield from session.questions.balance_of_list(query, selection)
    except DamagedIndex:
        yield None
