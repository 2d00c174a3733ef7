"""Hints that files have changed: a scan decides, and is asked for when things are quiet again."""

import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from viewer.gui.tasks import Tasks

if TYPE_CHECKING:
    from viewer.library.watch import Watch

QUIET_MS = 800
"""How long after the first hint a scan is asked for: what changes more is seen by the same."""
AWAY_SECONDS = 60.0
"""After a scan so long ago a person who comes back to the window gets another one, where not
everything can be watched."""


class WatchingController(QObject):
    """Asks for a scan soon after the system has told of a change below the library's folders."""

    scan_wanted = Signal()

    _changed = Signal()

    def __init__(self, tasks: Tasks, own: Sequence[Path], parent: QObject | None = None) -> None:
        """`own` are the folders that the program itself writes to: they give no hint."""
        super().__init__(parent)
        self._tasks = tasks
        self._own = tuple(own)
        self._roots: tuple[Path, ...] = ()
        self._watch: Watch | None = None
        self._numbers = count()
        self._is_told = False
        self._scanned = time.monotonic()
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._ask)
        self._changed.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._come_back)

    def watch(self, roots: Sequence[Path]) -> None:
        """Watch these files and folders in place of those before."""
        self._roots = tuple(roots)
        self._scanned = time.monotonic()

        def change() -> None:
            from viewer.library.watch import Watch

            self.stop()
            self._watch = Watch(roots, self._own, self._hint)
            self._watch.start()

        # In one lane, one after another, and each with a key of its own: none is left out.
        self._tasks.run(f"watch {next(self._numbers)}", change, lambda _: None, lane="watch")

    def stop(self) -> None:
        """End; when no task runs any more."""
        watch, self._watch = self._watch, None
        if watch:
            watch.stop()

    def is_waiting(self) -> bool:
        """Whether a scan is about to be asked for."""
        return self._quiet.isActive()

    def _hint(self) -> None:
        """Called in the thread that listens, for every change: the first is told."""
        if not self._is_told:
            self._is_told = True
            self._changed.emit()

    def _wait(self) -> None:
        if not self._quiet.isActive():  # so that a file that is always written to holds up nothing
            self._quiet.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        away = time.monotonic() - self._scanned > AWAY_SECONDS
        if state is Qt.ApplicationState.ApplicationActive and away and not self._is_whole():
            self._ask()

    def _is_whole(self) -> bool:
        return self._watch is not None and self._watch.is_whole

    def _ask(self) -> None:
        self._is_told = False
        self._scanned = time.monotonic()
        self.scan_wanted.emit()
        if not self._is_whole():  # what was missing may be there
            self.watch(self._roots)
