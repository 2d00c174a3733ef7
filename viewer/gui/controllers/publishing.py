"""The open article out of the window: as a file of its own, on paper, and a look at that paper."""

import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from viewer.errors import ViewerError
from viewer.export.told import tell
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.masthead import masthead
from viewer.gui.panes.work_progress import WorkProgress
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.quotes.told import Told
from viewer.render.page import Masthead
from viewer.render.web_page import web_page
from viewer.session import Session
from viewer.wording import counted, later, number, said, words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from viewer.articles.types import Article

OUT = (
    ("html", ".html", later("A web page (*.html)")),
    ("pdf", ".pdf", later("PDF (*.pdf)")),
    ("markdown", ".md", later("Markdown (*.md)")),
)
"""The forms, with the end of a file's name and the words of the dialog."""

SHORT_SECONDS = 0.3
"""What takes no longer than this is not worth a word."""
TURN_SECONDS = 0.012
"""How long pages are drawn before the window has its turn."""
_LONGEST_NAME = 80


class Ready(NamedTuple):
    """An article with what stands beside it, whole, in the person's language."""

    article: "Article"
    masthead: Masthead
    told: tuple[Told, ...]


class PublishingController(QObject):
    """Files are written behind the window; pages are drawn between its turns."""

    told = Signal(str)
    """What was done, as one sentence."""
    failed = Signal(str)
    advised = Signal(str, object)
    """What cannot be done, as one sentence, and a way on."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        reading: ReadingController,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._reading, self._state, self._window = reading, state, window
        self.progress = WorkProgress()
        self.progress.stop_requested.connect(self.stop)
        self._steps: Iterator[int] | None = None
        self._abort: Callable[[], object] = lambda: None
        self._count, self._sentence, self._begun = 0, "", 0.0
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)

    # ------------------------------------------------------------ into a file

    def export(self) -> None:
        """Ask where to, and write the open article with its quotations there."""
        opened = self._reading.open_article
        if opened is None:
            return
        filters = ";;".join(said(kind) for _, _, kind in OUT)
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = Path(self._state.export_folder or usual, file_name(opened.article.headline))
        title = words("Export the article")
        name, kind = QFileDialog.getSaveFileName(self._window, title, f"{offered}.html", filters)
        if not name:
            return
        path, form = _completed(name, kind)
        self._state.export_folder = str(path.parent)
        if _is_same(path, opened.path):
            sentence = words("{path} is the article itself, which is never changed.")
            self.failed.emit(sentence.format(path=path))
        elif form == "pdf":
            self._prepare(partial(self._write_pdf, path))
        else:
            self._tasks.queue(
                partial(self._write_text, opened.path, path, form),
                lambda _nothing: self.told.emit(words("Exported to {path}").format(path=path)),
                self.failed.emit,
            )

    def _write_text(self, source: Path, path: Path, form: str) -> None:
        from viewer.export.article import markdown, save
        from viewer.quotes.language import language_of

        ready = self._ready(source)
        article, head = ready.article, ready.masthead
        if form == "markdown":
            save(path, "".join(markdown(article, ready.told, head.parts)))
        else:
            language = language_of(article.plain)
            save(path, web_page(article, head, ready.told, language))

    def _write_pdf(self, path: Path, ready: Ready) -> None:
        from viewer.quotes.language import language_of

        article = ready.article
        self.write_pages(path, _paper(ready), article.headline, language_of(article.plain))

    def write_pages(self, path: Path, html: str, title: str, language: str | None) -> None:
        """Write what is set for paper (see `press`) into a PDF file, page after page."""
        from viewer.gui.press import proof, usual_paper, write_pdf

        made = proof(html, title, usual_paper())
        sentence = words("Exported to {path}").format(path=path)
        self._begin(write_pdf(path, made, language), len(made.pages), sentence)

    # ------------------------------------------------------------ on paper

    def print(self) -> None:
        """Ask for a printer, and print the open article with its quotations."""
        if self._has_printer():
            self._prepare(self._ask_printer)

    def preview(self) -> None:
        """Show the open article as it would be printed."""
        self._prepare(self._show_preview)

    def _has_printer(self) -> bool:
        from PySide6.QtPrintSupport import QPrinterInfo

        if QPrinterInfo.availablePrinterNames():
            return True
        way_on = (words("Export as a file…"), self.export)
        self.advised.emit(words("There is no printer to be found."), way_on)
        return False

    def _ask_printer(self, ready: Ready) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        printer = _printer(ready.article.headline)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self._print_on(printer, ready))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def _print_on(self, printer: "QPrinter", ready: Ready) -> None:
        from viewer.gui.press import print_on, proof

        size = printer.pageLayout().fullRectPoints().size().toSizeF()
        made = proof(_paper(ready), ready.article.headline, size)
        wanted = [n for n in range(len(made.pages)) if _is_wanted(printer, n + 1)]
        sentence = counted("Printed 1 page", "Printed {count} pages", len(wanted))
        self._begin(print_on(printer, made, wanted), len(wanted), sentence, printer.abort)

    def _show_preview(self, ready: Ready) -> None:
        from viewer.gui.dialogs.print_preview import PrintPreview

        headline = ready.article.headline
        dialog = PrintPreview(_paper(ready), headline, _printer(headline), self._window)
        dialog.print_requested.connect(self.print)
        dialog.open()

    # ------------------------------------------------------------ the article

    def _prepare(self, then: Callable[[Ready], None]) -> None:
        opened = self._reading.open_article
        if opened is not None:
            work = partial(self._ready, opened.path)
            self._tasks.run("publish", work, then, self.failed.emit)

    def _ready(self, path: Path) -> Ready:
        article = self._session.read(path, whole=True)
        told = tell(article, self._session.quotations(article))
        return Ready(article, masthead(article)._replace(reading_time=None), told)

    # ------------------------------------------------------------ page after page

    def _begin(
        self,
        steps: Iterator[int],
        count: int,
        sentence: str,
        abort: Callable[[], object] = lambda: None,
    ) -> None:
        if self._steps is not None:
            self.failed.emit(words("Another article is still being printed or exported."))
            return
        self._steps, self._abort = steps, abort
        self._count, self._sentence, self._begun = count, sentence, time.monotonic()
        self._turns.start()

    def _turn(self) -> None:
        """Draw pages for a moment, then let the window have its turn."""
        assert self._steps is not None
        until, done = time.monotonic() + TURN_SECONDS, 0
        try:
            while time.monotonic() < until:
                done = next(self._steps)
        except StopIteration:
            self._end()
            self.told.emit(self._sentence)
        except ViewerError as error:
            self._end()
            self.failed.emit(error.sentence)
        except BaseException:
            self._end()
            raise
        else:
            if time.monotonic() - self._begun > SHORT_SECONDS:
                sentence = words("Page {page} of {pages}")
                sentence = sentence.format(page=number(done), pages=number(self._count))
                self.progress.tell(sentence, done, self._count)

    def stop(self) -> None:
        """Leave off; a file that was begun is not written, a printer gets nothing more."""
        if self._steps is not None:
            self._abort()
            self._end()
            self.told.emit(words("Stopped; nothing was written"))

    def _end(self) -> None:
        self._turns.stop()
        self._steps = None
        self._abort = lambda: None
        self.progress.hide()


def file_name(headline: str) -> str:
    """A name for a file, from a headline: letters, digits and blanks that every system takes."""
    name = " ".join(re.sub(r"[^\w\s.,’'()-]", " ", headline).split())[:_LONGEST_NAME]
    return name.strip(" .") or words("Article")


def _completed(name: str, kind: str) -> tuple[Path, str]:
    """The path with the end that its form has: the name's own, else that of the chosen kind."""
    forms = {suffix: form for form, suffix, _ in OUT}
    suffixes = {said(kind): suffix for _, suffix, kind in OUT}
    path, wanted = Path(name), suffixes.get(kind, ".html")
    if path.suffix.lower() not in forms:
        return Path(name + wanted), forms[wanted]
    if path.suffix.lower() != wanted:
        path = path.with_suffix(wanted)
    return path, forms[wanted]


def _is_same(path: Path, article: Path) -> bool:
    try:
        return path.samefile(article)
    except OSError:
        return False  # there is nothing of that name yet


def _paper(ready: Ready) -> str:
    from viewer.render.paper import paper

    return paper(ready.article, ready.masthead, ready.told)


def _printer(name: str) -> "QPrinter":
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)  # the margins are the page's own
    return printer


def _is_wanted(printer: "QPrinter", number: int) -> bool:
    """Whether the person asked for the page with this number, from 1."""
    ranges = printer.pageRanges()
    return ranges.isEmpty() or ranges.contains(number)
