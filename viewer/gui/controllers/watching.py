"""Hints that files have changed: a scan decides, and is asked for when things are quiet again."""

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from viewer.gui.tasks import Tasks

MOST_WATCHED = 2_000
"""Folders and files watched at once: systems allow a few thousand."""
AT_ONCE = 200
"""Folders and files that begin to be watched in one turn of the event loop: 2 ms."""
QUIET_MS = 800
"""How long after the first hint a scan is asked for: what changes more is seen by the same."""
AWAY_SECONDS = 60.0
"""After a scan so long ago a person who comes back to the window gets another one, where not
everything can be watched."""
_SUFFIXES = (".txt", ".text", ".md", ".markdown")


class WatchingController(QObject):
    """Watches the library's folders, and as many of its files as can be.

    Events get lost, so they are only hints. A folder tells of files that come and go; that one was
    written to only the file itself tells.
    """

    scan_wanted = Signal()

    def __init__(self, tasks: Tasks, own: Sequence[Path], parent: QObject | None = None) -> None:
        """`own` are the folders that the program itself writes to: they give no hint."""
        super().__init__(parent)
        self._tasks = tasks
        self._own = tuple(own)
        self._roots: tuple[Path, ...] = ()
        self._whole = True
        self._scanned = time.monotonic()
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._ask)
        self._watcher.directoryChanged.connect(self._hint)
        self._watcher.fileChanged.connect(self._hint)
        self._unwatched: list[str] = []
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._add)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._come_back)

    def watch(self, roots: Sequence[Path]) -> None:
        """Watch these files and folders in place of those before."""
        self._roots = tuple(roots)
        self._scanned = time.monotonic()
        self._tasks.run("watch", lambda: _watched(roots, self._own), self._take)

    def is_waiting(self) -> bool:
        """Whether a scan is about to be asked for, or more to be watched."""
        return self._quiet.isActive() or self._next.isActive()

    def _hint(self, _path: str) -> None:
        if not self._quiet.isActive():  # so that a file that is always written to holds up nothing
            self._quiet.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        away = time.monotonic() - self._scanned > AWAY_SECONDS
        if state is Qt.ApplicationState.ApplicationActive and away and not self._whole:
            self._ask()

    def _ask(self) -> None:
        self.scan_wanted.emit()
        self.watch(self._roots)  # there may be new folders, and files that were written anew

    def _take(self, paths: list[str]) -> None:
        self._whole = len(paths) < MOST_WATCHED
        before, now = {*self._watcher.directories(), *self._watcher.files()}, set(paths)
        if before - now:
            self._watcher.removePaths(list(before - now))
        self._unwatched = [path for path in paths if path not in before]
        self._add()

    def _add(self) -> None:
        """Watch some more, and the rest in later turns."""
        some, self._unwatched = self._unwatched[:AT_ONCE], self._unwatched[AT_ONCE:]
        if some:
            self._watcher.addPaths(some)
        if self._unwatched:
            self._next.start()


def _watched(roots: Sequence[Path], own: Sequence[Path]) -> list[str]:
    """What is to be watched, up to a number: the named files, then folders, then other files."""
    named = [os.fspath(root) for root in roots if root.is_file()]
    folders = list(islice(_folders(roots, own), MOST_WATCHED - len(named)))
    files = islice(_files(folders), max(0, MOST_WATCHED - len(named) - len(folders)))
    return [*named, *folders, *files]


def _folders(roots: Sequence[Path], own: Sequence[Path]) -> Iterator[str]:
    """Folders in which articles are looked for: no hidden ones, and none of the program's own."""
    kept_out = {os.path.realpath(folder) for folder in own}
    names = {folder.name for folder in own}
    for root in roots:
        for folder, below, _files in os.walk(root):
            below[:] = [
                name
                for name in below
                if not name.startswith(".")
                and not (name in names and os.path.realpath(os.path.join(folder, name)) in kept_out)  # noqa: PTH118
            ]
            yield folder


def _files(folders: Iterable[str]) -> Iterator[str]:
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                names = [entry.path for entry in entries if entry.name.lower().endswith(_SUFFIXES)]
        except OSError:
            continue  # it is gone; the scan tells
        yield from names
