"""Verifying in the window: what is asked, the one answer that is shown, the way to its words."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.gui.controllers.reading import ReadingController
from viewer.gui.opened import OpenArticle
from viewer.gui.tasks import Tasks
from viewer.library.schema import DamagedIndex
from viewer.quotes.article import article_text
from viewer.render.theme import Theme
from viewer.session import Session
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.dialogs.verify import VerifyDialog
    from viewer.verify.types import Place, Verdict
    from viewer.verify.versions import Printed, Version

VERSIONS = "versions"
VERIFY = "verify"
"""The question, and the thread that answers it."""
MOST_COPIED = 50_000
"""Characters on the clipboard that may be a quotation."""
_FRAME = 40
"""About what the system's frame takes of the height, in pixels."""


class VerifyingController(QObject):
    """Opens the window once, and goes back to it as it was left."""

    open_requested = Signal(object)
    """The path of an article."""
    point_requested = Signal(object)
    """Spans of the article that is open now."""
    rest_wanted = Signal()
    """The words stand in what is not loaded of the article that is open now."""
    index_lost = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, reading: ReadingController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._reading = reading
        self._window = window
        self._dialog: VerifyDialog | None = None
        self._asked: tuple[str, str] | None = None
        self._verdict: Verdict | None = None
        self._versions: Sequence[Version] = ()  # where these are shown in its place
        self._going: Place | Printed | None = None

    # ------------------------------------------------------------ asking

    def open(self, theme: Theme, said: str = "") -> None:
        """Verify `said`, or the selected words of the article, or what will be typed."""
        span = None if said else self._reading.selected_span()
        was_open = self._dialog is not None and self._dialog.isVisible()
        dialog = self._go_to(theme)
        if span is not None:
            self._ask_at_once(dialog, self._reading.words(*span))
        elif said:
            self._ask_at_once(dialog, said)
        else:
            dialog.words.setFocus()
            dialog.words.selectAll()
            if self._asked and not was_open:
                self._ask(*self._asked)

    def open_clipboard(self, theme: Theme, action: QAction) -> None:
        """Verify what was copied; `action` works in the window of the answer too."""
        dialog = self._go_to(theme)
        dialog.addAction(action)
        copied = QGuiApplication.clipboard().text()
        if len(copied) > MOST_COPIED:
            dialog.fill("")
            dialog.tell(words("What was copied is too long to be a quotation."))
        elif not copied.strip():
            dialog.fill("")
            dialog.tell(words("There is no text on the clipboard: copy some words first."))
        else:
            self._ask_at_once(dialog, copied)

    def renew(self) -> None:
        """Ask again: the archive, or who is named in it, may be another.

        What is shown stays until there is another answer.
        """
        if self._dialog is not None and self._dialog.isVisible() and self._asked:
            self._run(self._asked)

    def leave_library(self) -> None:
        """Another library is open: what was answered is of the one before."""
        if self._asked:
            self._ask(*self._asked)

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _go_to(self, theme: Theme) -> "VerifyDialog":
        if self._dialog is None:
            from viewer.gui.dialogs.verify import VerifyDialog

            self._dialog = dialog = VerifyDialog(theme, self._window)
            dialog.asked.connect(self._ask)
            dialog.edited.connect(self._forget)
            dialog.place_opened.connect(self._open_place)
            dialog.copy_wanted.connect(self._copy)
            dialog.versions_wanted.connect(self._show_versions)
            dialog.finished.connect(lambda _: self._tasks.stop(VERIFY))
            dialog.move(_over_the_lists(dialog, self._window))
        self._dialog.show()
        self._dialog.activateWindow()
        return self._dialog

    def _ask_at_once(self, dialog: "VerifyDialog", words: str) -> None:
        dialog.fill(words)
        dialog.list.setFocus()
        dialog.ask()

    def _ask(self, asked: str, speaker: str) -> None:
        assert self._dialog is not None
        self._forget()
        if not self._session.roots:
            self._dialog.tell(words("Open a folder of articles first: there is nothing to ask."))
            return
        self._asked = (asked, speaker)
        self._dialog.tell(words("Looking for it…"))
        self._run(self._asked)

    def _run(self, asked: tuple[str, str]) -> None:
        self._tasks.run(
            VERIFY, partial(_answer, self._session, *asked), self._show, self._fail, lane=VERIFY
        )

    def _forget(self) -> None:
        """The question is another."""
        self._tasks.stop(VERIFY)
        self._tasks.stop(VERSIONS)
        self._asked = self._verdict = None
        self._versions = ()

    # ------------------------------------------------------------ the answer

    def _show(self, verdict: "Verdict | None") -> None:
        assert self._dialog is not None
        if verdict is None:
            self._fail(words("The index was damaged and is made anew; then it is asked again."))
            self.index_lost.emit()
        elif verdict != self._verdict:
            self._verdict, self._versions = verdict, ()
            self._dialog.show_what_was_found()
            self._dialog.show_verdict(verdict)

    def _show_versions(self, wanted: bool) -> None:
        """Show how each article prints what was asked, or again what was found."""
        self._versions = ()
        self._tasks.stop(VERSIONS)
        if self._dialog is None or self._verdict is None or self._asked is None:
            return
        if wanted:
            work = partial(_printed, self._session, *self._asked)
            self._tasks.run(VERSIONS, work, self._put_versions, self._dialog.note, lane=VERIFY)
        else:
            self._dialog.show_verdict(self._verdict)

    def _put_versions(self, versions: "Sequence[Version] | None") -> None:
        assert self._dialog is not None
        if versions is None:
            self.index_lost.emit()
        else:
            self._versions = versions
            self._dialog.show_versions(versions)

    def _fail(self, sentence: str) -> None:
        assert self._dialog is not None
        self._verdict = None
        self._dialog.tell(sentence)

    def follow_crash(self, sentence: str) -> None:
        """Something went wrong: if it was the answer, nothing more is to be waited for."""
        if self._asked and self._verdict is None and not self._tasks.is_running(VERIFY):
            self._fail(sentence)

    def _copy(self) -> None:
        if self._verdict is None or self._dialog is None:
            return
        from viewer.verify.lines import verdict_lines, version_lines
        from viewer.verify.telling import told

        question = self._verdict.question
        plain = " ".join(question.text.split()).strip('“”"')
        asked, whose = f"“{plain}”", f" ({question.speaker})" if question.speaker else ""
        below = version_lines(self._versions) if self._versions else verdict_lines(self._verdict)
        lines = (asked + whose, told(self._verdict), "", *below)
        QGuiApplication.clipboard().setText("\n".join(lines).rstrip() + "\n")
        self._dialog.note(words("Copied the answer"))

    # ------------------------------------------------------------ to the words

    def _open_place(self, place: "Place | Printed") -> None:
        self._going = place
        self.open_requested.emit(place.source.file)

    def arrive(self, opened: OpenArticle) -> None:
        """An article is open: if it was opened from an answer, go to the words."""
        going, self._going = self._going, None
        if going is None or opened.path != going.source.file:
            return
        text = article_text(opened.article).text
        start, end = _span(going)
        if not opened.article.complete and end > len(text):
            self._going = going
            self.rest_wanted.emit()
            return
        if not _stands(going, text):
            start = text.find(going.words)
            end = start + len(going.words)
        if start >= 0:
            self.point_requested.emit([(start, end)])
        elif self._dialog is not None:
            self._dialog.note(words("These words are not in the article any more."))

    def stay(self, sentence: str) -> None:
        """An article cannot be opened: where it was asked for, it is told."""
        if self._going is not None and self._dialog is not None:
            self._going = None
            self._dialog.note(sentence)


def _span(place: "Place | Printed") -> tuple[int, int]:
    """Where the words of an answer stand in `article_text`."""
    from viewer.verify.types import Place

    if isinstance(place, Place):
        return place.comparison.start, place.comparison.end
    return place.span


def _stands(place: "Place | Printed", text: str) -> bool:
    """Whether the words of an answer are still there in the text."""
    from viewer.verify.types import Place

    start, end = _span(place)
    if isinstance(place, Place):
        return text[start:end] == place.words
    # What is printed in pieces has words between them that are not its own.
    first, last = place.words.split()[0], place.words.split()[-1]
    return text.startswith(first, start) and text.endswith(last, start, end)


def _over_the_lists(dialog: QWidget, window: QWidget) -> QPoint:
    """Where the article can be seen beside it, on the screen as a whole."""
    place, screen = window.mapToGlobal(QPoint(8, 56)), window.screen().availableGeometry()
    lowest = screen.bottom() - dialog.height() - _FRAME
    return QPoint(max(place.x(), screen.left()), max(min(place.y(), lowest), screen.top()))


def _printed(session: Session, words: str, speaker: str) -> "Sequence[Version] | None":
    """How the articles print it; None where the index has to be made anew. Blocks."""
    try:
        return session.questions.versions(words, speaker or None)
    except DamagedIndex:
        return None


def _answer(session: Session, words: str, speaker: str) -> "Verdict | None":
    """What the archive says; None where its index has to be made anew. Blocks."""
    try:
        return session.questions.verify(words, speaker or None)
    except DamagedIndex:
        return None
