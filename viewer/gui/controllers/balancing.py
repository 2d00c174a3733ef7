"""The balance in the window: of the open article or of what is listed, and out of the window."""

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

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
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.gui.dialogs.balance import BalanceDialog
    from viewer.library.balance import Balance
    from viewer.library.types import Selection
    from viewer.search.query import Query

BALANCE = "balance"
"""The question, and the thread that answers it."""


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
        self._saving.told.connect(dialog.note)
        self._saving.failed.connect(dialog.note)
        return dialog

    def ask(self) -> None:
        """Ask what the window is about."""
        assert self._dialog is not None
        opened = self._reading.open_article
        if self._dialog.of_list:
            self._ask_of_list()
        elif opened is None:
            self._tell(words("No article is open"))
        else:
            work = partial(self._session.questions.balance, opened.article)
            self._run(_headline(opened.article), work)

    def _ask_of_list(self) -> None:
        if not self._session.roots:
            self._tell(words("Open a folder of articles first: there is nothing to ask."))
            return
        browsing = self._browsing
        chosen = browsing.selection() if browsing.lists_articles() else EVERYTHING
        self._run(self._listed(), partial(_of_list, self._session, browsing.query, chosen))

    def _run(self, about: str, work: "Callable[[], Balance | None]") -> None:
        assert self._dialog is not None
        if about != self._about or self._balance is None:
            self._tell(words("Looking who is quoted…"))
        self._about = about
        self._tasks.run(BALANCE, work, self._show, self._tell, lane=BALANCE)

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
        """Another article is open, or its speakers are corrected."""
        if self._is_open() and not self._of_list():
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

    def _show(self, balance: "Balance | None") -> None:
        assert self._dialog is not None
        if balance is None:
            self._tell(words("The index was damaged and is made anew; then it is asked again."))
            self.index_lost.emit()
        elif balance != self._balance:
            self._balance = balance
            self._dialog.show_balance(self._about, balance)

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


def _of_list(session: Session, query: "Query | None", selection: "Selection") -> "Balance | None":
    """Who is quoted in a list; None where the index has to be made anew. Blocks."""
    try:
        return session.questions.balance_of_list(query, selection)
    except DamagedIndex:
        return None
