"""The files that hold the article which is read: an archive has many an article more than once."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from viewer.gui.tasks import Tasks
from viewer.session import Session
from viewer.wording import number, words


class CopiesController(QObject):
    """Fills a menu with the files; the list shows such an article once."""

    open_requested = Signal(object)
    """The path of another file with the article."""

    def __init__(self, session: Session, tasks: Tasks, menu: QMenu) -> None:
        super().__init__(menu)
        self._session = session
        self._tasks = tasks
        self.menu = menu
        self._path: Path | None = None
        self._show(())

    def follow(self, path: Path) -> None:
        """Another article is read."""
        self._path = path
        self.refresh()

    def refresh(self) -> None:
        """Look again: the index may have met more files."""
        path = self._path
        if path is not None:
            # Why an index fails is told where lists are asked for.
            self._tasks.run(
                "copies",
                lambda: self._session.copies(path),
                self._show,
                lambda _why: self._show(()),
            )

    def _show(self, paths: tuple[Path, ...]) -> None:
        if len(paths) > 1:
            title = words("Fi&les with this article ({count})").format(count=number(len(paths)))
        else:
            title = words("Fi&les with this article")
        self.menu.setTitle(title)
        self.menu.clear()
        for path in paths if len(paths) > 1 else ():
            action = self.menu.addAction(str(path).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(path == self._path)
            action.triggered.connect(lambda _checked=False, path=path: self._open(path))
        if self.menu.isEmpty():
            nothing = words("There is no other file with this article")
            self.menu.addAction(nothing).setEnabled(False)

    def _open(self, path: Path) -> None:
        self.open_requested.emit(path)
