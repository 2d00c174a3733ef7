"""The notebook out of the window and into it: to the clipboard, into files, from files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.working import Piece, WorkingController
from viewer.gui.entry_citations import mime_of
from viewer.gui.tasks import Tasks
from viewer.notebook.backup import Backup
from viewer.notebook.exchange.offered import Offered
from viewer.notebook.exchange.template import own_templates
from viewer.notebook.types import Entry
from viewer.notebook.watch import Watch
from viewer.session import Session
from viewer.wording import counted, later, said, words

OUT = (
    ("json", ".json", later("Everything, to be taken in again (*.json)")),
    ("markdown", ".md", later("Markdown (*.md)")),
    ("csv", ".csv", later("CSV, as Readwise reads it (*.csv)")),
    ("html", ".html", later("A web page (*.html)")),
    ("annotations", ".jsonld", later("W3C annotations (*.jsonld)")),
)
"""The forms of `exchange.forms.OUT`, with the end of a file's name and the words of the dialog."""


ANOTHER = Path()
"""Stands for a template that is yet to be chosen."""

HOUR_MS = 3_600_000
"""How long a change waits for its backup at the most; the start and the end make one too."""


LATER_MS = 10_000
"""So long a backup waits where something else is on its way."""


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
        working: WorkingController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._noting = noting
        self._notebook = notebook
        self._working = working
        self._window = window
        hourly = QTimer(self, interval=HOUR_MS)
        hourly.timeout.connect(self._back_up_quietly)
        hourly.start()
        self._later = QTimer(self, interval=LATER_MS, singleShot=True)
        self._later.timeout.connect(self._back_up_quietly)

    # ------------------------------------------------------------ out

    def copy_chosen(self) -> None:
        """Copy the chosen entries with their sources."""
        self._notebook.with_chosen(self._copy)

    def _copy(self, entries: Sequence[Entry]) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(entries))
        self.told.emit(counted("Copied 1 entry", "Copied {count} entries", len(entries)))

    def export_all(self) -> None:
        """Ask where to, and write the whole notebook there."""
        self._ask(None)

    def export_chosen(self) -> None:
        """Ask where to, and write the chosen entries there."""
        self._notebook.with_chosen(lambda entries: self._ask([each.id for each in entries]))

    def _ask(self, ids: Sequence[str] | None) -> None:
        kinds = self._kinds()
        title = words("Export the notebook") if ids is None else words("Export what is chosen")
        filters = ";;".join(kinds)
        name, kind = QFileDialog.getSaveFileName(self._window, title, "notebook.json", filters)
        if not name:
            return
        path, template = Path(name), None
        forms = {suffix: form for form, suffix, _ in OUT}
        if kind in kinds:
            suffix, template = kinds[kind]
            if path.suffix.lower() != suffix:
                bare = path.suffix.lower() in forms
                path = path.with_suffix(suffix) if bare else Path(name + suffix)
            if template == ANOTHER:
                template = self._ask_template()
                if template is None:
                    return
        form = forms.get(path.suffix.lower(), "json")
        export = self._session.export_notebook
        self._do(
            words("Exporting the notebook"),
            lambda watch: export(path, form, ids, template, watch=watch),
            lambda _nothing: words("Exported to {path}").format(path=path),
        )

    def _kinds(self) -> dict[str, tuple[str, Path | None]]:
        """What the dialog offers, each with the end of a file's name and a template, if any."""
        kinds: dict[str, tuple[str, Path | None]] = {}
        for form, suffix, label in OUT:
            kinds[said(label)] = suffix, None
            if form == "markdown":
                for path in own_templates(self._session.places.templates):
                    name = path.name.replace(";;", "; ;")  # which would end the label
                    label_of = words("Markdown by your template {name} (*.md)")
                    kinds[label_of.format(name=name)] = suffix, path
                kinds[words("Markdown by a template that you choose next (*.md)")] = suffix, ANOTHER
        return kinds

    def _ask_template(self) -> Path | None:
        """Let the person choose a template."""
        folder, title = self._session.places.templates, words("Choose a template for Markdown")
        kinds = words("Templates (*.md *.txt);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self._window, title, str(folder), kinds)
        return Path(name) if name else None

    def back_up(self) -> None:
        """Back the notebook up now."""

        def told(backup: Backup | None) -> str:
            if backup is None:
                return words("The notebook has not changed since its last backup")
            return words("Backed up to {path}").format(path=backup.path)

        back_up = lambda watch: self._session.notebook.back_up(watch)  # noqa: E731
        self._do(words("Backing up the notebook"), back_up, told)

    def _back_up_quietly(self) -> None:
        if self._tasks.any_running():  # what somebody waits for comes first
            self._later.start()
            return
        # Beside the writes, which need not wait for it.
        self._tasks.run(
            "backup",
            lambda: self._session.notebook.back_up(self._working.until_left),
            lambda _backup: None,
            self.failed.emit,
        )

    def _do(
        self, sentence: str, work: Callable[[Watch], object], told: Callable[[Any], str]
    ) -> None:
        """Do what may take a while, and can be stopped, and tell of it."""
        piece = self._working.begin(Piece(self._working, sentence))

        def done(result: object) -> None:
            self._working.end(piece)
            self.told.emit(told(result))

        self._tasks.queue(partial(work, piece), done, partial(self._refused, piece))

    def _refused(self, piece: Piece, why: str) -> None:
        self._working.end(piece)
        (self.told if piece.stopped else self.failed).emit(why)

    # ------------------------------------------------------------ in

    def ask_import(self) -> None:
        """Let the person choose a file, and offer what is in it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            words("Import into the notebook"),
            "",
            words("Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)"),
        )
        if not name:
            return
        path = Path(name)
        self.told.emit(words("Reading {name}…").format(name=path.name))
        piece = self._working.begin(
            Piece(self._working, words("Reading {name}").format(name=path.name))
        )

        def offer(offered: Offered) -> None:
            self._working.end(piece)
            self._offer(path, offered)

        self._tasks.run(
            f"import {id(piece)}",
            lambda: self._session.offered(path, watch=piece),
            offer,
            partial(self._refused, piece),
        )

    def _offer(self, path: Path, offered: Offered) -> None:
        from viewer.gui.dialogs.import_notebook import ImportDialog

        dialog = ImportDialog(path.name, offered, self._window)
        dialog.accepted.connect(lambda: self._take_in(offered))
        dialog.open()

    def _take_in(self, offered: Offered) -> None:
        count = offered.count
        sentence = counted("Took in 1 entry", "Took in {count} entries", count)
        self._noting.do(words("import"), lambda: offered.merge, sentence)
