"""The page of a speaker in the window: asked for, shown, and more of it read on the way down."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from viewer.gui.tasks import Tasks
from viewer.library.schema import DamagedIndex
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.gui.dialogs.speaker_pane import SpeakerPane
    from viewer.library.sayings import Saying
    from viewer.library.speaker import Speaker, SpeakerPage

AT_FIRST = 5
"""Articles that are read before a page is shown: about 3 ms each, and more where the disk is asked.
The screen is full of them."""
AT_ONCE = 20
"""Articles that are read behind it, and for more of it."""
_FEW = 12
"""Quotations that may not fill the list, so that nothing would ask for more."""


class PageAnswer(NamedTuple):
    """A page with the first quotations."""

    page: "SpeakerPage"
    said: "list[Saying]"


class ShownPage:
    """What one pane shows."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        pane: "SpeakerPane",
        key: str,
        changed: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """`key` is that of its questions; `changed` is told when another page is shown."""
        self._session, self._tasks = session, tasks
        self.pane, self._key = pane, key
        self._changed, self._failed = changed, failed
        self.answer: PageAnswer | None = None
        self.said: tuple[Saying, ...] = ()
        self.alike: tuple[Speaker, ...] = ()
        """Who may be the same person; known soon after the page is shown."""
        self._read = 0  # of the articles
        pane.more_wanted.connect(self._read_more)

    def ask(self, who: int | str) -> None:
        """Show a speaker, by id or by key."""
        self._tasks.run(
            self._key,
            partial(_page, self._session, who),
            self._show,
            self.empty,
        )

    def _show(self, answer: PageAnswer | None) -> None:
        if answer is None:
            self.empty()
            return
        self.answer, self.said, self.alike = answer, tuple(answer.said), ()
        self._read = min(AT_FIRST, len(answer.page.articles))
        self.pane.show_page(answer.page)
        self.pane.model.clear()
        self.pane.model.add(answer.said)
        self._changed()
        # What is not seen at once waits until the page is painted.
        QTimer.singleShot(0, self.pane, self._read_more)
        QTimer.singleShot(0, self.pane, self._look_alike)

    def _look_alike(self) -> None:
        """Ask who may be the same person."""
        answer = self.answer
        if answer is None:
            return

        def show(alike: "list[Speaker]") -> None:
            if self.answer is answer:
                self.alike = tuple(alike)

        id = answer.page.speaker.id
        self._tasks.run(
            f"alike {self._key}", lambda: self._session.speakers.alike(id), show, self._failed
        )

    def _read_more(self) -> None:
        """Read the next articles of a page, if nothing is being read for it."""
        answer, key = self.answer, f"more of {self._key}"
        if answer is None or self._tasks.is_running(key):
            return
        articles = answer.page.articles[self._read : self._read + AT_ONCE]
        if not articles:
            return

        def show(said: "list[Saying]") -> None:
            if self.answer is answer:
                self._read += len(articles)
                self.said += tuple(said)
                self.pane.model.add(said)
                if len(self.said) < _FEW:
                    self._read_more()

        id = answer.page.speaker.id
        self._tasks.run(
            key, lambda: self._session.speakers.sayings(id, articles), show, self._failed
        )

    def empty(self, sentence: str = "") -> None:
        """Show nobody, and why."""
        self.answer, self.said, self.alike, self._read = None, (), (), 0
        self._tasks.stop(self._key)
        self.pane.show_page(None, sentence)
        self._changed()


def _page(session: Session, who: int | str) -> PageAnswer | None:
    """The page of a speaker, by id or by key; None where they are no more. Blocks."""
    speakers = session.speakers
    try:
        if isinstance(who, str):
            found = next(iter(speakers.named(who)), None)
            id = found.id if found else None
        else:
            id = who
        page = None if id is None else speakers.page(id)
        if page is None or id is None:
            return None
        return PageAnswer(page, speakers.sayings(id, page.articles[:AT_FIRST]))
    except DamagedIndex:
        return None
