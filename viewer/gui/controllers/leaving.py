"""The window goes when what was asked of it is done: it tells where that takes a while."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from viewer.gui.controllers.working import WorkingController
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.tasks import Tasks
from viewer.wording import words

AT_ONCE_MS = 300
"""So long the last writes are waited for without a word,"""
LOOK_MS = 50
"""and so often it is looked whether longer ones are done."""


class LeavingController(QObject):
    """Nothing that is being written is given up unasked, and the window never stands still."""

    def __init__(
        self, tasks: Tasks, working: WorkingController, notice: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._working = working
        self._notice = notice
        self._window = window
        self._refused = False
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)

    def may_go(self) -> bool:
        """Whether the window can be closed now; else it closes by itself as soon as it can."""
        self._looking.stop()
        self._refused = False
        if self._tasks.finish_writes(AT_ONCE_MS):
            # What could not be kept is told now; whoever closes the window again has read it.
            return not self._refused
        self._notice.tell(
            words("The window closes as soon as the notebook is written."),
            (words("Stop that and close"), self._working.stop_first),
            (words("Keep the window open"), self._looking.stop),
            lasting=True,
        )
        self._looking.start()
        return False

    def note_refusal(self, *_: object) -> None:
        """Something could not be written."""
        self._refused = True

    def _look(self) -> None:
        if self._tasks.finish_writes(0):
            self._window.close()
