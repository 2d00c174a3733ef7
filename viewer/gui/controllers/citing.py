"""Out of the window: quotations with their cards, links to words, articles as sources."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.gui.controllers.copying import CopyingController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.masthead import day
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.session import Session
from viewer.wording import counted, later, said, words

if TYPE_CHECKING:
    from array import array

    from viewer.articles.types import Article
    from viewer.export.card_forms import CardForms
    from viewer.export.sources import CslItem
    from viewer.quotes.types import Quotation

Read = Callable[[], "Iterable[CslItem]"]
"""Gives sources; blocks."""

OUT = (
    ("csl-json", ".json", later("CSL-JSON, as Zotero reads it (*.json)")),
    ("bibtex", ".bib", later("BibTeX (*.bib)")),
    ("ris", ".ris", later("RIS (*.ris)")),
)
"""The forms of `bibliography.WRITERS`, with the end of a file's name and its words."""

_TOGETHER = 1_000
"""So many rows of a list are read at once."""


class CitingController(QObject):
    """Copies and writes; the open article and its quotations are those of the other controllers."""

    told = Signal(str)
    """What was done, as one sentence."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        reading: ReadingController,
        copying: CopyingController,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self._reading, self._copying = reading, copying
        self._state, self._window = state, window

    # ------------------------------------------------------------ quotations

    def copy_cards(self) -> None:
        """Copy the chosen quotations, or all that are listed, each with its card."""
        opened, wanted = self._reading.open_article, self._copying.wanted()
        if opened is None:
            return
        if not wanted:
            self.told.emit(words("There is no quotation to copy"))
            return
        name = name_in_library(opened.path, self._session.roots)
        self._tasks.run(
            "cards",
            partial(_cards, opened.article, wanted, name),
            partial(self._copy_cards, len(wanted)),
        )

    def _copy_cards(self, count: int, forms: "CardForms") -> None:
        data = QMimeData()
        data.setText(forms.plain)
        data.setHtml(forms.html)
        data.setData("text/markdown", forms.markdown.encode())
        data.setData("application/json", forms.json.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(
            counted(
                "Copied 1 quotation with its card",
                "Copied {count} quotations with their cards",
                count,
            )
        )

    def copy_link(self) -> None:
        """Copy the address of the article that leads to the words; else the program's own link."""
        links = self._links()
        if links is not None:
            own, web = links
            QGuiApplication.clipboard().setText(web or own)
            self.told.emit(
                words("Copied a link to the words")
                if web
                else words("Copied a Pullquote link: the article has no address")
            )

    def copy_own_link(self) -> None:
        """Copy the link that opens the words in this program."""
        links = self._links()
        if links is not None:
            QGuiApplication.clipboard().setText(links[0])
            self.told.emit(words("Copied a Pullquote link to the words"))

    def _links(self) -> tuple[str, str | None] | None:
        """The links to the selected words, else to the first chosen quotation."""
        opened, span = self._reading.open_article, self._reading.selected_span()
        if opened is None:
            return None
        chosen = self._copying.chosen()
        if span is None and chosen:
            span = (chosen[0].start, chosen[0].end)
        if span is None:
            self.told.emit(words("Select words or choose a quotation first"))
            return None
        from viewer.export.links import links_of

        return links_of(opened.article, *span)

    # ------------------------------------------------------------ articles

    def copy_citation(self) -> None:
        """Copy the reference of the open article in the style that is set."""
        from viewer.export.references import cite
        from viewer.export.sources import source_of

        if self._reading.open_article is None:
            return
        style = self._session.settings.text("citation-style")
        (reference,) = cite([source_of(self._reading.open_article.article)], style)
        data = QMimeData()
        data.setText(reference.plain)
        data.setHtml(f"<p>{reference.html}</p>")
        data.setData("text/markdown", reference.markdown.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(words("Copied the citation"))

    def export_citation(self) -> None:
        """Ask where to, and write the open article there as a source."""
        from viewer.export.sources import source_of

        opened = self._reading.open_article
        if opened is not None:
            self._export(opened.article.headline, lambda: [source_of(opened.article)])

    def export_sources(self, ids: "array[int]") -> None:
        """Ask where to, and write the articles of a list there as sources."""
        if ids:
            self._export(words("Sources"), partial(_sources, self._session, ids))
        else:
            self.told.emit(words("There is no article in the list"))

    def _export(self, title: str, read: Read) -> None:
        from viewer.gui.controllers.publishing import file_name

        filters = ";;".join(said(kind) for _, _, kind in OUT)
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = Path(self._state.export_folder or usual, file_name(title))
        name, kind = QFileDialog.getSaveFileName(
            self._window, words("Export as a source"), f"{offered}.json", filters
        )
        if not name:
            return
        path, form = _completed(name, kind)
        self._state.export_folder = str(path.parent)
        self._tasks.queue(partial(_write, read, path, form), self._tell, self.failed.emit)

    def _tell(self, written: tuple[int, Path]) -> None:
        count, path = written
        sentence = counted(
            "Exported 1 source to {path}", "Exported {count} sources to {path}", count
        )
        self.told.emit(sentence.format(path=path))


def name_in_library(path: Path, roots: Iterable[Path]) -> str:
    """A file as it is named to others: from the folder that was opened on.

    Where on this machine it lies is nobody's business.
    """
    for root in roots:
        if path != root and path.is_relative_to(root):
            return str(Path(root.name, path.relative_to(root)))
    return path.name


def _cards(article: "Article", quotations: "Sequence[Quotation]", file: str) -> "CardForms":
    """The cards of these quotations; takes a while where they are many, in a long article."""
    from viewer.export.card import cards_of
    from viewer.export.card_forms import card_forms

    return card_forms(cards_of(article, quotations, file, day))


def _write(read: Read, path: Path, form: str) -> tuple[int, Path]:
    """Write sources into a file; how many. Blocks, and raises ViewerError where it cannot be."""
    from viewer.export.article import save
    from viewer.export.bibliography import WRITERS
    from viewer.export.sources import once

    items = once(read())
    save(path, WRITERS[form](items))
    return len(items), path


def _sources(session: Session, ids: "array[int]") -> "Iterator[CslItem]":
    """The articles with these ids, as the index knows them: their language it does not."""
    from viewer.export.sources import source_of

    with session.catalogue() as catalogue:
        for start in range(0, len(ids), _TOGETHER):
            yield from map(source_of, catalogue.rows(ids[start : start + _TOGETHER]))


def _completed(name: str, kind: str) -> tuple[Path, str]:
    """The path with the end that its form has: the name's own, else that of the chosen kind."""
    forms = {suffix: form for form, suffix, _ in OUT}
    suffixes = {said(each): suffix for _, suffix, each in OUT}
    path, wanted = Path(name), suffixes.get(kind, ".json")
    path = path.with_suffix(wanted) if path.suffix.lower() in forms else Path(name + wanted)
    return path, forms[wanted]
