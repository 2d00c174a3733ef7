"""The speakers in the window: what is listed, the page of one or of two, which names are one."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QWidget

from viewer.gui.controllers.naming import NamingController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.saving import SavingController
from viewer.gui.controllers.speaker_list import SpeakerList
from viewer.gui.controllers.speaker_pages import ShownPage
from viewer.gui.opened import OpenArticle
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.quotes.article import article_text
from viewer.render.theme import Theme
from viewer.session import Session
from viewer.wording import counted, words

if TYPE_CHECKING:
    from viewer.gui.dialogs.speakers import SpeakersDialog
    from viewer.library.sayings import Saying
    from viewer.library.speaker import SpeakerPage

_REST = 60
"""Milliseconds that a key must rest in the list before a page is made."""


class SpeakingController(QObject):
    """Opens the window once, and goes back to it as it was left."""

    open_requested = Signal(object)
    """The path of an article."""
    point_requested = Signal(object)
    """Spans of the article that is open now."""
    rest_wanted = Signal()
    """The words stand in what is not loaded of the article that is open now."""
    index_lost = Signal()
    gather_wanted = Signal(list)
    """These sayings are to be put into a dossier."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        stack: QUndoStack,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks, self._window = session, tasks, window
        self._stack = stack
        self._naming = NamingController(session, noting, self)
        self._naming.told.connect(self._tell_named)
        self._naming.failed.connect(self._tell)
        self._saving = SavingController(tasks, state, self)
        self._dialog: SpeakersDialog | None = None
        self._list: SpeakerList | None = None
        self._panes: list[ShownPage] = []
        self._going: Saying | None = None
        self._chosen: int | None = None
        self._names = 0  # how many names were joined when it was last looked
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._ask_page)

    # ------------------------------------------------------------ the window

    def open(
        self, theme: Theme, actions: Sequence[QAction], gather: QAction, name: str = ""
    ) -> None:
        """Show the speakers, those of a name where one is given; `actions` work there too, and
        the keys of `gather` with the quotations of a page."""
        if self._dialog is None:
            self._dialog = self._made(theme)
            self._dialog.addActions(list(actions))
        for shown in self._panes:
            shown.pane.list.name_gathering(gather.text(), gather.shortcuts())
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.typed.setFocus()
        if name:
            self._dialog.typed.setText(name)
        self._dialog.typed.selectAll()
        self._ask_list()

    def _made(self, theme: Theme) -> "SpeakersDialog":
        from viewer.gui.dialogs.speakers import SpeakersDialog

        dialog = SpeakersDialog(theme, self._window)
        dialog.speaker_chosen.connect(self._choose)
        dialog.compare_wanted.connect(self._compare)
        dialog.copy_wanted.connect(self._copy_pages)
        dialog.save_wanted.connect(self._save)
        dialog.joining_wanted.connect(
            lambda: dialog.offer(*self._naming.offers(self._panes, dialog))
        )
        self._panes = [
            ShownPage(self._session, self._tasks, pane, key, self._allow, self._tell)
            for pane, key in ((dialog.first, "speaker"), (dialog.second, "other speaker"))
        ]
        self._list = SpeakerList(
            self._session, self._tasks, dialog, self._panes[0], self._settle, self.index_lost.emit
        )
        for shown in self._panes:
            pane = shown.pane
            pane.saying_opened.connect(self._open_saying)
            pane.copy_wanted.connect(partial(self._copy_sayings, shown))
            pane.gather_wanted.connect(partial(self._gather, shown))
            pane.parting_wanted.connect(partial(self._naming.ask_apart, shown, dialog))
            pane.chart_wanted.connect(partial(self._saving.save_chart, dialog))
            pane.copied.connect(lambda: self._tell(words("Copied the picture")))
        self._saving.told.connect(self._tell)
        self._saving.failed.connect(self._tell)
        dialog.allow(False, False)
        return dialog

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def renew(self) -> None:
        """Ask again: the archive, or who is named in it, may be another."""
        if self._dialog is not None and self._dialog.isVisible():
            self._ask_list()
            for shown in self._panes:
                if shown.answer is not None:
                    shown.ask(shown.answer.page.speaker.key)

    def follow_names(self) -> None:
        """Something else is kept: perhaps other names are joined."""
        if self._dialog is not None and self._dialog.isVisible():
            names = hash(self._session.notebook.aliases.all())
            if names != self._names:
                self._names = names
                self.renew()

    def leave_library(self) -> None:
        """Another library is open: what is shown is of the one before."""
        if self._dialog is not None:
            for shown in self._panes:
                shown.empty()
            if self._dialog.isVisible():
                self._ask_list()

    def _ask_list(self) -> None:
        assert self._list is not None
        self._list.ask()
        self._list.look()

    # ------------------------------------------------------------ a page

    def _settle(self) -> None:
        """Another list is shown: no key is held down that would go on."""
        if self._resting.isActive():
            self._resting.stop()
            self._ask_page()

    def _choose(self, id: int) -> None:
        self._chosen = id
        self._resting.start()

    def _ask_page(self) -> None:
        if self._chosen is None or self._dialog is None:
            return
        shown = self._panes[1 if self._dialog.compare.isChecked() else 0]
        answer = shown.answer
        if answer is None or answer.page.speaker.id != self._chosen:
            shown.ask(self._chosen)

    def _allow(self) -> None:
        if self._dialog is not None and self._panes:
            has_page = self._panes[0].answer is not None
            self._dialog.allow(has_page, has_page or self._dialog.compare.isChecked())

    def _compare(self, wanted: bool) -> None:
        assert self._dialog is not None
        other = self._panes[1]
        other.pane.setVisible(wanted)
        other.empty(words("Choose a speaker to compare with.") if wanted else "")
        if wanted:
            self._dialog.table.setFocus()
        else:
            self._ask_page()

    # ------------------------------------------------------------ out of the window

    def _tell(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.foot.tell(sentence)

    def _tell_named(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.foot.tell(sentence, self._stack.undo)

    def _copy_sayings(self, shown: ShownPage) -> None:
        from viewer.speakers import written_saying

        chosen = shown.pane.list.chosen()
        if chosen and shown.answer is not None:
            name = shown.answer.page.speaker.name
            _to_clipboard("\n\n".join(written_saying(each, name) for each in chosen))
            self._tell(
                counted(
                    "Copied 1 quotation with its source",
                    "Copied {count} quotations with their source",
                    len(chosen),
                )
            )

    def _gather(self, shown: ShownPage) -> None:
        chosen = shown.pane.list.chosen()
        if chosen:
            self._naming.pass_on()
            self.gather_wanted.emit(chosen)

    def _copy_pages(self) -> None:
        from viewer.speakers import written

        pages = [
            written(shown.answer.page, shown.said, ".md")
            for shown in self._panes
            if shown.answer is not None
        ]
        if pages:
            _to_clipboard("\n".join(pages))
            self._tell(counted("Copied the page", "Copied {count} pages", len(pages)))

    def _save(self) -> None:
        """Read all that the speaker says, then ask where to."""
        answer = self._panes[0].answer
        if answer is None:
            return
        page = answer.page
        sentence = counted("Reading 1 article…", "Reading {count} articles…", len(page.articles))
        self._tell(sentence)
        self._tasks.run(
            "all that is said",
            lambda: self._session.speakers.sayings(page.speaker.id, page.articles),
            partial(self._save_all, page),
            self._tell,
        )

    def _save_all(self, page: "SpeakerPage", said: "list[Saying]") -> None:
        from viewer.gui.dialogs.save_as import Form
        from viewer.speakers import written

        assert self._dialog is not None
        self._tell("")
        forms = (
            Form(".md", words("Markdown (*.md)")),
            Form(".csv", words("CSV for spreadsheets (*.csv)")),
            Form(".json", words("JSON (*.json)")),
        )
        title, name = words("Save everything"), page.speaker.name
        self._saving.save(
            self._dialog, title, name, forms, lambda suffix: written(page, said, suffix)
        )

    # ------------------------------------------------------------ to the words

    def _open_saying(self, saying: "Saying") -> None:
        self._going = saying
        self.open_requested.emit(saying.row.path)

    def arrive(self, opened: OpenArticle) -> None:
        """An article is open: if it was opened from a page, go to the words."""
        going, self._going = self._going, None
        if going is None or opened.path != going.row.path:
            return
        text, quotation = article_text(opened.article).text, going.quotation
        start, end = quotation.start, quotation.end
        if not opened.article.complete and end > len(text):
            self._going = going
            self.rest_wanted.emit()
            return
        if text[start:end] != quotation.text:
            start = text.find(quotation.text)
            end = start + len(quotation.text)
        if start >= 0:
            self.point_requested.emit([(start, end)])
        else:
            self._tell(words("These words are not in the article any more."))

    def stay(self, sentence: str) -> None:
        """An article cannot be opened: where it was asked for, it is told."""
        if self._going is not None:
            self._going = None
            self._tell(sentence)


def _to_clipboard(markdown: str) -> None:
    data = QMimeData()
    data.setText(markdown)
    data.setData("text/markdown", markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
