"""The window of dossiers: what is shown in it, and what is done there as steps of the notebook."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.publishing import PublishingController, file_name
from viewer.gui.controllers.working import Piece, WorkingController
from viewer.gui.entry_citations import mime_of_items
from viewer.gui.keys import key_or_name
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.notebook.dossiers import Contents, Counted, Dossier, Item, Part, inserted, moved
from viewer.notebook.steps import (
    DropDossiers,
    KeepDossiers,
    MoveItems,
    PutItems,
    Redraft,
    RewriteItems,
    Step,
    Steps,
    TakeItems,
)
from viewer.notebook.types import new_id
from viewer.render.theme import Theme
from viewer.session import Session
from viewer.wording import counted, later, said, words

if TYPE_CHECKING:
    from viewer.export.dossier.document import Document
    from viewer.gui.dialogs.dossiers import DossiersDialog

LANE = "dossiers"
"""One question after another."""
_OVER_THE_LISTS = QPoint(8, 56)
"""Where in the main window the window opens: the article can be seen beside it."""
OUT = (
    ("html", ".html", later("A web page (*.html)")),
    ("docx", ".docx", later("A Word document (*.docx)")),
    ("pdf", ".pdf", later("PDF (*.pdf)")),
    ("markdown", ".md", later("Markdown (*.md)")),
)
"""The forms, with the end of a file's name and the words of the dialog."""


class _Shown(NamedTuple):
    """What the window shows."""

    dossiers: tuple[Counted, ...]
    contents: Contents | None
    kept: frozenset[str]
    """The ids of the clips in it that are still in the notebook."""


class DossiersController(QObject):
    """Opens the window once, and goes back to it as it was left."""

    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        notebook: NotebookController,
        publishing: PublishingController,
        working: WorkingController,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._noting, self._notebook = noting, notebook
        self._publishing, self._working = publishing, working
        self._state, self._window = state, window
        self._dialog: DossiersDialog | None = None
        self._current = ""  # the id of the dossier that is shown
        self._named = ""  # that of one whose title is to be written as soon as it is there

    # ------------------------------------------------------------ the window

    def open(self, theme: Theme, actions: Sequence[QAction]) -> None:
        """Show the window; `actions` work in it too."""
        if self._dialog is None:
            from viewer.gui.dialogs.dossiers import DossiersDialog

            settings = self._session.settings
            keys, style = key_or_name(settings.keys, "add-to-dossier"), "citation-style"
            chosen = settings.text(style)
            self._dialog = dialog = DossiersDialog(theme, keys, chosen, self._window)
            dialog.sources.activated.connect(
                lambda _row: settings.set(style, dialog.sources.currentData())
            )
            dialog.addActions(list(actions))
            dialog.move(self._window.mapToGlobal(_OVER_THE_LISTS))
            dialog.chosen.connect(self._show)
            dialog.new_wanted.connect(self._begin)
            dialog.removal_wanted.connect(self._drop)
            dialog.redrafted.connect(self._redraft)
            dialog.heading_wanted.connect(partial(self._put_text, Part.HEADING))
            dialog.text_wanted.connect(partial(self._put_text, Part.TEXT))
            dialog.export_wanted.connect(self._ask_export)
            dialog.model.rewritten.connect(self._rewrite)
            dialog.items.moved.connect(self._move)
            dialog.items.removal_wanted.connect(self._take)
            dialog.items.opened.connect(self._open_item)
            dialog.items.copy_wanted.connect(self._copy)
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.list.setFocus()
        self.refresh()

    @property
    def shown(self) -> Dossier | None:
        """The dossier that is shown; None where the window is closed."""
        return self._dialog.shown if self._dialog and self._dialog.isVisible() else None

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Tell in the window what was done."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.told.tell(sentence, undo)

    def tell_refused(self, sentence: str, again: Callable[[], object]) -> None:
        """Tell in the window what could not be kept, and offer to try again."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.told.tell(sentence, again, words("Try again"))

    def refresh(self) -> None:
        """The notebook has changed."""
        if self._dialog is not None and self._dialog.isVisible():
            current = self._current
            self._tasks.run(LANE, lambda: self._read(current), self._put, self._fail, lane=LANE)

    def _read(self, current: str) -> _Shown:
        notebook = self._session.notebook
        found = notebook.dossiers()
        if all(each.dossier.id != current for each in found):
            latest = max(found, key=lambda each: each.dossier.added, default=None)
            current = latest.dossier.id if latest else ""
        contents = notebook.contents(current) if current else None
        ids = [item.clip.id for item in contents.items if item.clip] if contents else []
        return _Shown(found, contents, frozenset(each.id for each in notebook.entries(ids)))

    def _put(self, shown: _Shown) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        self._current = shown.contents.dossier.id if shown.contents else ""
        dialog.show_dossiers(shown.dossiers, self._current)
        dialog.show_contents(shown.contents, shown.kept)
        if self._named and self._named == self._current:
            self._named = ""
            dialog.rename_new()

    def _show(self, name: str) -> None:
        self._current = name
        self.refresh()

    def _fail(self, sentence: str) -> None:
        self.tell(sentence)
        self.failed.emit(sentence)

    # ------------------------------------------------------------ dossiers

    def _begin(self) -> None:
        now = datetime.now(UTC)
        new = Dossier(new_id(), words("New dossier"), "", now, now)
        self._current = self._named = new.id
        self._do(words("new dossier"), lambda: KeepDossiers((new,)), words("Began a dossier"))

    def _drop(self, name: str) -> None:
        self._do(
            words("removal of a dossier"),
            lambda: DropDossiers((name,)),
            words("Removed the dossier; its clips stay in the notebook"),
        )

    def _redraft(self, title: str, introduction: str) -> None:
        step = Redraft(((self._current, title, introduction, datetime.now(UTC)),))
        self._do(words("change of a dossier"), lambda: step, words("Changed the dossier"))

    # ------------------------------------------------------------ items

    def _put_text(self, part: Part, after: str) -> None:
        """Put a heading or a text behind an item, and let it be written."""
        dossier, now = self._current, datetime.now(UTC)
        new = Item(new_id(), dossier, "5", part, "", now)
        if self._dialog is not None:
            self._dialog.items.write_when_there(new.id)
        told = words("Added a heading") if part is Part.HEADING else words("Added a text")
        self._do(words("addition"), lambda: self.putting(dossier, [new], after), told)

    def putting(self, dossier: str, new: Sequence[Item], after: str = "") -> Step:
        """The step that puts items behind one, or at the end; blocks on the notebook."""
        contents = self._session.notebook.contents(dossier)
        put, moves = inserted(contents.items if contents else (), new, after)
        now = datetime.now(UTC)
        moving = MoveItems(tuple((name, place, now) for name, place in moves.items()))
        return Steps((PutItems(tuple(put)), moving)) if moves else PutItems(tuple(put))

    def _rewrite(self, name: str, text: str) -> None:
        step = RewriteItems(((name, text, datetime.now(UTC)),))
        self._do(words("change of a text"), lambda: step, words("Kept what was written"))

    def _move(self, ids: Sequence[str], row: int) -> None:
        dossier, now = self._current, datetime.now(UTC)

        def make() -> Step:
            contents = self._session.notebook.contents(dossier)
            places = moved(contents.items, set(ids), row) if contents else {}
            return MoveItems(tuple((name, place, now) for name, place in places.items()))

        told = counted("Moved 1 item", "Moved {count} items", len(ids))
        self._do(words("move"), make, told)

    def _take(self, ids: Sequence[str]) -> None:
        told = counted(
            "Took 1 item out of the dossier", "Took {count} items out of the dossier", len(ids)
        )
        step = TakeItems(tuple(ids))
        self._do(words("removal from a dossier"), lambda: step, told)

    def _do(self, name: str, make: Callable[[], Step], told: str) -> None:
        self._noting.do(name, make, told)

    def _open_item(self, item: Item) -> None:
        if item.clip is not None:
            self._notebook.open_entry(item.clip)

    # ------------------------------------------------------------ out of the window

    def _copy(self, items: Sequence[Item]) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of_items(items))
        self.tell(counted("Copied 1 item", "Copied {count} items", len(items)))

    def _ask_export(self, style: str) -> None:
        """Ask where to, and write the dossier that is shown there."""
        dossier = self.shown
        if dossier is None:
            return
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = file_name(dossier.title) if dossier.title.strip() else words("Dossier")
        offered = Path(self._state.export_folder or usual, f"{name}.html")
        kinds = {said(kind): (form, suffix) for form, suffix, kind in OUT}
        title = words("Export the dossier")
        asked = QFileDialog.getSaveFileName(self._dialog, title, str(offered), ";;".join(kinds))
        if asked[0]:
            path, form = _completed(asked[0], kinds.get(asked[1]))
            self._state.export_folder = str(path.parent)
            sentence = words("Writing {path}…").format(path=path)
            self.tell(sentence)
            piece = self._working.begin(Piece(self._working, sentence))
            self._tasks.queue(
                partial(self._write, dossier.id, style, path, form, piece),
                partial(self._written, path, piece),
                partial(self._refused, piece),
            )

    def _write(
        self, dossier: str, style: str, path: Path, form: str, piece: Piece
    ) -> "Document | None":
        """Write a dossier; gives the document where it is to be drawn. Blocks."""
        from viewer.dossiers import Compiler
        from viewer.export.dossier import forms
        from viewer.gui.masthead import day

        contents = self._session.notebook.contents(dossier)
        if contents is None:
            return None
        locate = self._session.whereabouts.locate
        # One half of the work is to read the articles, the other to write of them.
        document = Compiler(lambda clip: locate(clip).article, style, day).document(
            contents, lambda done, count: piece(done, 2 * count)
        )
        if form == "pdf":
            return document
        forms.write(path, form, document, lambda done, count: piece(count + done, 2 * count))
        return None

    def _refused(self, piece: Piece, why: str) -> None:
        self._working.end(piece)
        if piece.stopped:
            self.tell(why)
        else:
            self._fail(why)

    def _written(self, path: Path, piece: Piece, document: "Document | None") -> None:
        self._working.end(piece)
        if document is None:
            self.tell(words("Exported to {path}").format(path=path))
            return
        from viewer.gui.dossier_paper import dossier_paper

        pages, title = dossier_paper(document), document.title
        self._publishing.write_pages(path, pages, title, document.language)


def _completed(name: str, kind: tuple[str, str] | None) -> tuple[Path, str]:
    """The path with the end that its form has: that of the chosen kind, else of the name."""
    from viewer.export.dossier import forms

    path, own = Path(name), forms.form_of(name)
    if kind is None:
        return (path, own) if own else (Path(f"{name}.html"), "html")
    form, suffix = kind
    if own is None:
        return Path(name + suffix), form
    return (path if own == form else path.with_suffix(suffix)), form
