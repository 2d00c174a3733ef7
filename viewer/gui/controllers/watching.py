"""Hints that files have changed: a scan decides, and is asked for when things are quiet again."""

import os
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from viewer.gui.tasks import Tasks

MOST_FOLDERS = 2_000
"""Folders watched at once: systems allow a few thousand. The rest is seen at the next scan."""
QUIET_MS = 800
"""How long nothing must change before a scan is asked for."""


class WatchingController(QObject):
    """Watches the folders of the library. Events get lost, so they are only hints."""

    scan_wanted = Signal()

    def __init__(self, tasks: Tasks, own: Sequence[Path], parent: QObject | None = None) -> None:
        """`own` are the folders that the program itself writes to: they give no hint."""
        super().__init__(parent)
        self._tasks = tasks
        self._own = tuple(own)
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.scan_wanted)
        self._watcher.directoryChanged.connect(lambda _path: self._quiet.start())
        self._watcher.fileChanged.connect(lambda _path: self._quiet.start())

    def watch(self, roots: Sequence[Path]) -> None:
        """Watch these files and folders in place of those before."""
        self._tasks.run("watch", lambda: _watched(roots, self._own), self._take)

    def is_waiting(self) -> bool:
        """Whether a scan is about to be asked for."""
        return self._quiet.isActive()

    def _take(self, paths: list[str]) -> None:
        before = self._watcher.directories() + self._watcher.files()
        if before:
            self._watcher.removePaths(before)
        if paths:
            self._watcher.addPaths(paths)


def _watched(roots: Sequence[Path], own: Sequence[Path]) -> list[str]:
    """The named files, and the folders below the named ones, up to a number."""
    files = [os.fspath(root) for root in roots if root.is_file()]
    kept_out = {os.path.abspath(folder) for folder in own}  # noqa: PTH100 (as os.walk has them)
    return files + list(islice(_folders(roots, kept_out), MOST_FOLDERS))


def _folders(roots: Sequence[Path], kept_out: Container[str]) -> Iterator[str]:
    """Folders in which articles are looked for: no hidden ones, and none of the program's own."""
    for root in roots:
        for folder, below, _files in os.walk(root):
            below[:] = [
                name
                for name in below
                if not name.startswith(".") and os.path.join(folder, name) not in kept_out  # noqa: PTH118
            ]
            yield folder
