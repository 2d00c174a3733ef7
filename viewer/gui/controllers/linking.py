"""Links to words that come from outside: to the article, and to its words."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.errors import ViewerError
from viewer.gui.controllers.indexing import INDEX
from viewer.gui.opened import OpenArticle
from viewer.gui.tasks import Tasks
from viewer.linked import Followed
from viewer.session import Session
from viewer.wording import words


class LinkingController(QObject):
    """Follows one link at a time; one whose article is not indexed yet, when it may be."""

    paths_requested = Signal(object)
    """A list of files and folders to be the library."""
    open_requested = Signal(object)
    """The path of an article."""
    point_requested = Signal(object)
    """Spans of the article that is open now."""
    rest_wanted = Signal()
    """The words stand in what is not loaded of the article that is open now."""
    told = Signal(str)
    """What becomes of a link, as one sentence."""
    failed = Signal(str)
    """Why a link leads nowhere, or what has to be known of where it leads."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._waiting: str | None = None
        self._going: Followed | None = None

    def open_handed(self, arguments: Sequence[str]) -> None:
        """Open what another start of the program was asked to open, as that would have."""
        from viewer.export.links import is_link

        links = [each for each in arguments if is_link(each)]
        paths = [Path(each) for each in arguments if each not in links]
        if paths:
            self.paths_requested.emit(paths)
        for link in links[-1:]:
            self.follow(link)

    def follow(self, text: str) -> None:
        """Open the article of a link at its words."""
        from viewer.export.links import read_link

        self._waiting = self._going = None
        try:
            link = read_link(text)
        except ViewerError as error:
            self.failed.emit(error.sentence)
            return
        self._tasks.run(
            "link",
            partial(self._session.follow, link),
            partial(self._go, text),
            self.failed.emit,
        )

    def try_again(self) -> None:
        """The index is up to date: what was not in it may be there now."""
        if self._waiting is not None:
            self.follow(self._waiting)

    def arrive(self, opened: OpenArticle) -> None:
        """An article is open: if a link led to it, go to the words."""
        going, self._going = self._going, None
        if going is None or opened.path != going.path:
            return
        if going.places and not opened.article.complete:
            self._going = going
            self.rest_wanted.emit()
            return
        if going.places:
            self.point_requested.emit(list(going.places))
        if going.sentence:
            self.failed.emit(going.sentence)

    def _go(self, text: str, followed: Followed) -> None:
        if followed.path is not None:
            self._going = followed
            self.open_requested.emit(followed.path)
        elif self._tasks.is_running(INDEX):
            self._waiting = text
            self.told.emit(words("Looking for the article of the link…"))
        else:
            self.failed.emit(followed.sentence)
