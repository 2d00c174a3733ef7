"""Read and unread: marked after a rest or by a key; and the one key that reads on."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from viewer.gui.controllers.browsing import BrowsingController
from viewer.gui.models.article_table import ArticleTable
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.tasks import Tasks
from viewer.gui.undo import Change
from viewer.read_marks import Changed
from viewer.session import Session
from viewer.wording import counted, words

REST_MS = 2_000
"""How long an article must stay open to count as read; who only passes by has not read it."""


class UnreadController(QObject):
    """Marks articles as read or unread, one or all of a list, and goes to the next unread one."""

    changed = Signal(bool)
    """Something is read or unread now: many articles at once, or just one."""
    told = Signal(str)
    """Many were marked, as one sentence; it can be undone."""
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        browsing: BrowsingController,
        table: ArticleTable,
        articles: ArticlesPane,
        pane: ArticlePane,
        undo_stack: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._marks = session.read_marks
        self._tasks = tasks
        self._browsing = browsing
        self._table = table
        self._articles = articles
        self._pane = pane
        self._undo_stack = undo_stack
        self._opened: OpenArticle | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self._mark(read=True))

    # ------------------------------------------------------------ the open article

    def opened(self, opened: OpenArticle) -> None:
        """An article is shown: it counts as read when it stays so for a while."""
        before, self._opened = self._opened, opened
        if before is None or (before.path, before.article.key) != (
            opened.path,
            opened.article.key,
        ):
            self._rest.start()

    def mark_read(self) -> None:
        """Mark the open article as read now."""
        if self._opened:
            self._mark(read=True)
            self.said.emit(words("Marked as read"))

    def mark_unread(self) -> None:
        """Mark the open article as unread; it stays so until it is opened again."""
        if self._opened:
            self._mark(read=False)
            self.said.emit(words("Marked as unread"))

    def read_elsewhere(self, opened: OpenArticle) -> None:
        """An article was opened in a window of its own: it counts as read."""
        self._write_mark(opened, read=True)

    def _mark(self, *, read: bool) -> None:
        assert self._opened is not None
        self._rest.stop()
        row = self._table.row_if_known(self._articles.current_id())
        if row is not None and row.path == self._opened.path:
            self._table.set_read(row.id, read)
        self._write_mark(self._opened, read=read)

    def _write_mark(self, opened: OpenArticle, *, read: bool) -> None:
        def written(id: int | None) -> None:
            if id is not None:
                self._table.set_read(id, read)
            self.changed.emit(False)

        mark = partial(self._marks.mark_file, opened.path, opened.article.key, read=read)
        self._tasks.queue(mark, written, self._refused)

    # ------------------------------------------------------------ all of a list

    def mark_list(self) -> None:
        """Mark every article of the list as read; it can be undone."""
        if self._browsing.lists_articles():
            self._browsing.whole_list(self._mark_all)
        else:
            self.said.emit(words("Go to a list of articles first"))

    def _mark_all(self, ids: "array[int]") -> None:
        if len(ids) > 5_000:
            self.said.emit(words("Marking all in the list as read…"))

        def marked(changed: Changed) -> None:
            self._show_changes()
            count = len(changed.numbers)
            if not count:
                self.said.emit(words("Everything in this list is read already"))
                return
            self._undo_stack.push(self._change_of(changed))
            self.told.emit(
                counted("Marked 1 article as read", "Marked {count} articles as read", count)
            )

        self._tasks.queue(lambda: self._marks.mark_ids(ids), marked, self._refused)

    def _change_of(self, changed: Changed) -> Change:
        """What was done already, as something that can be undone and done again."""
        is_done = [True]

        def do() -> None:
            if is_done:
                is_done.clear()
            else:
                self._write(lambda: self._marks.mark_again(changed))

        return Change(
            words("marking as read"),
            do,
            lambda: self._write(lambda: self._marks.take_back(changed)),
        )

    def _write(self, change: Callable[[], object]) -> None:
        self._tasks.queue(change, lambda _nothing: self._show_changes(), self._refused)

    def _show_changes(self) -> None:
        self._table.forget_marks()
        self.changed.emit(True)

    def _refused(self, sentence: str) -> None:
        self._show_changes()  # what is shown goes back to what is kept
        self.failed.emit(sentence)

    # ------------------------------------------------------------ reading on

    def read_on(self) -> None:
        """Page down; from the end of the article go to the next unread one."""
        if self._opened is not None and self._pane.turn_page(1):
            return
        if self._opened is not None:
            self._mark(read=True)
        if self._browsing.lists_articles():
            self.step(1)
        else:
            self.said.emit(words("The end of the article"))

    def read_back(self) -> None:
        """Page up."""
        self._pane.turn_page(-1)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) unread article of the list, round its ends."""
        ids, at = self._table.ids, self._articles.place()
        chosen = self._articles.current_id()
        if by > 0:
            ahead = ids[at + 1 :] if chosen is not None else ids[at:]
            behind = ids[:at]
        else:
            ahead, behind = ids[:at][::-1], ids[at + 1 :][::-1]

        def look() -> tuple[int | None, bool]:
            found = self._marks.first_unread(ahead)
            return (found, False) if found is not None else (self._marks.first_unread(behind), True)

        def go(answer: tuple[int | None, bool]) -> None:
            found, is_round = answer
            if found is None:
                self.said.emit(words("Nothing unread is left in this list"))
                return
            if is_round:
                top, end = (
                    words("Went on from the top of the list"),
                    words("Went on from its end"),
                )
                self.said.emit(top if by > 0 else end)
            self._articles.go_to(found)

        self._tasks.run("next unread", look, go, self.failed.emit)
