"""The notebook out of the window and into it: to the clipboard, into files, from files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.entry_citations import mime_of
from viewer.gui.tasks import Tasks
from viewer.notebook.backup import Backup
from viewer.notebook.exchange.offered import Offered
from viewer.notebook.types import Entry
from viewer.session import Session

OUT = (
    ("json", ".json", "Everything, to be taken in again (*.json)"),
    ("markdown", ".md", "Markdown (*.md)"),
    ("csv", ".csv", "CSV, as Readwise reads it (*.csv)"),
    ("html", ".html", "A web page (*.html)"),
    ("annotations", ".jsonld", "W3C annotations (*.jsonld)"),
)
"""The forms of `exchange.forms.OUT`, with the end of a file's name and the words of the dialog."""


HOUR_MS = 3_600_000
"""How long a change waits for its backup at the most; the start and the end make one too."""


class ExchangingController(QObject):
    """Files are read and written behind the window; nothing is taken in before it was offered."""

    told = Signal(str)
    """What was done, as one sentence."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        notebook: NotebookController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._noting = noting
        self._notebook = notebook
        self._window = window
        hourly = QTimer(self, interval=HOUR_MS)
        hourly.timeout.connect(self._back_up_quietly)
        hourly.start()

    # ------------------------------------------------------------ out

    def copy_chosen(self) -> None:
        """Copy the chosen entries with their sources."""
        self._notebook.with_chosen(self._copy)

    def _copy(self, entries: Sequence[Entry]) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(entries))
        one, several = _words("Copied 1 entry"), _words("Copied {} entries")
        self.told.emit(one if len(entries) == 1 else several.format(len(entries)))

    def export_all(self) -> None:
        """Ask where to, and write the whole notebook there."""
        self._ask(None)

    def export_chosen(self) -> None:
        """Ask where to, and write the chosen entries there."""
        self._notebook.with_chosen(lambda entries: self._ask([each.id for each in entries]))

    def _ask(self, ids: Sequence[str] | None) -> None:
        filters = ";;".join(_words(words) for _, _, words in OUT)
        title = _words("Export the notebook") if ids is None else _words("Export what is chosen")
        name, kind = QFileDialog.getSaveFileName(self._window, title, "notebook.json", filters)
        if not name:
            return
        path = Path(name)
        forms = {suffix: form for form, suffix, _ in OUT}
        suffixes = {_words(words): suffix for _, suffix, words in OUT}
        if kind in suffixes and path.suffix.lower() != suffixes[kind]:
            bare = path.suffix.lower() in forms
            path = path.with_suffix(suffixes[kind]) if bare else Path(name + suffixes[kind])
        form = forms.get(path.suffix.lower(), "json")
        self._do(
            partial(self._session.export_notebook, path, form, ids),
            lambda _nothing: _words("Exported to {}").format(path),
        )

    def back_up(self) -> None:
        """Back the notebook up now."""

        def words(backup: Backup | None) -> str:
            if backup is None:
                return _words("The notebook has not changed since its last backup")
            return _words("Backed up to {}").format(backup.path)

        self._do(lambda: self._session.notebook.back_up(), words)

    def _back_up_quietly(self) -> None:
        # Beside the writes, which need not wait for it.
        self._tasks.run(
            "backup",
            lambda: self._session.notebook.back_up(),
            lambda _backup: None,
            self.failed.emit,
        )

    def _do(self, work: Callable[[], object], words: Callable[[Any], str]) -> None:
        self._tasks.queue(work, lambda result: self.told.emit(words(result)), self.failed.emit)

    # ------------------------------------------------------------ in

    def ask_import(self) -> None:
        """Let the person choose a file, and offer what is in it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            _words("Import into the notebook"),
            "",
            _words("Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)"),
        )
        if not name:
            return
        path = Path(name)
        self.told.emit(_words("Reading {}…").format(path.name))
        self._tasks.run(
            "import",
            lambda: self._session.offered(path),
            partial(self._offer, path),
            self.failed.emit,
        )

    def _offer(self, path: Path, offered: Offered) -> None:
        from viewer.gui.dialogs.import_notebook import ImportDialog

        dialog = ImportDialog(path.name, offered, self._window)
        dialog.accepted.connect(lambda: self._take_in(offered))
        dialog.open()

    def _take_in(self, offered: Offered) -> None:
        count = len(offered.entries) + len(offered.corrections)
        one, several = _words("Took in 1 entry"), _words("Took in {} entries")
        words = one if count == 1 else several.format(count)
        self._noting.do(_words("import"), lambda: offered.merge, words)


def _words(text: str) -> str:
    return QCoreApplication.translate("exchanging", text)
