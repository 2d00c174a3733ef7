"""Bringing the index up to date behind the window, and telling what is not in it yet."""

import time
from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.gui.tasks import Tasks
from viewer.library.types import Phase, Progress
from viewer.search.query import Query, asks_of_quotations
from viewer.session import Session
from viewer.wording import words

SHORT_SECONDS = 0.5
"""What takes no longer than this is not worth a word."""
MOST_MENDS = 3
"""How often an index is made anew before it is told that it does not last."""
INDEX = "index"


class IndexingController(QObject):
    """One run of the indexer at a time; each goes on where the one before ended."""

    progressed = Signal(object)
    """A Progress that is worth telling; None when the index is up to date or was stopped."""
    grown = Signal()
    """Lists and counts may differ from before, and will again soon."""
    ended = Signal()
    """A run is over: lists and counts are as they stay."""
    lacking = Signal(str)
    """What may be missing in the list, as the end of a sentence; empty where nothing is."""
    failed = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._query: Query | None = None
        self._progress: Progress | None = None
        self._cut_short = ""
        self._again = False
        self._mends = 0
        self._begun = 0.0

    def open_library(self) -> None:
        """Index the library that is open now, in place of the one before."""
        self._tasks.stop(INDEX)
        self._mends = 0
        self._begin()

    def rescan(self) -> None:
        """Look for new, changed and vanished files, once more where that is being done."""
        if self._tasks.is_running(INDEX):
            self._again = True
        else:
            self._begin()

    def mend(self) -> None:
        """Fill an index again that was damaged or deleted."""
        self._mends += 1
        if self._mends <= MOST_MENDS:
            self.rescan()
        else:
            self.failed.emit(
                words("The index does not last: look at the disk. Your articles are untouched.")
            )

    def stop(self) -> None:
        """Leave the index as far as it is; the next scan goes on from there."""
        self._tasks.stop(INDEX)
        self._again = False
        self._cut_short = words("there may be more, indexing was stopped (F5 goes on)")
        self._tell(None)
        self.ended.emit()

    def set_query(self, query: Query | None) -> None:
        """What is searched for now: some of it may lack more than the rest."""
        self._query = query
        self.lacking.emit(self._lack())

    def _begin(self) -> None:
        self._again = False
        self._begun = time.monotonic()
        # One after another: two at once would stand in each other's way.
        run = partial(self._session.index, apart=True)
        self._tasks.follow(INDEX, run, self._follow, self._end, self._fail, lane=INDEX)

    def _follow(self, progress: Progress) -> None:
        if time.monotonic() - self._begun > SHORT_SECONDS:
            self._tell(progress)
        if progress.changed:
            self.grown.emit()

    def _end(self, _nothing: object) -> None:
        self._cut_short = ""
        if self._again:
            self._begin()
        else:
            self._tell(None)
        self.ended.emit()

    def _fail(self, sentence: str) -> None:
        self._cut_short = words("there may be more, not everything is indexed")
        self._tell(None)
        self.failed.emit(sentence)

    def _tell(self, progress: Progress | None) -> None:
        self._progress = progress
        self.progressed.emit(progress)
        self.lacking.emit(self._lack())

    def _lack(self) -> str:
        if self._progress is None:
            return self._cut_short
        if self._progress.phase in (Phase.SCANNING, Phase.READING):
            return words("there may be more, indexing goes on")
        if self._progress.phase is Phase.QUOTATIONS and asks_of_quotations(self._query):
            return words("there may be more, quotations are being looked for")
        return ""
