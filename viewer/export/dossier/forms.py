"""The forms in which a dossier is written into a file; PDF is drawn by the window's press."""

from collections.abc import Callable
from pathlib import Path, PurePath

from viewer.export.article import save
from viewer.export.dossier.document import Document
from viewer.export.dossier.markdown import markdown
from viewer.export.dossier.web_page import web_page

FORMS = ("html", "markdown", "docx", "pdf")
"""By the names that commands and dialogs have for them."""

_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".docx": "docx",
    ".pdf": "pdf",
}


def form_of(name: str) -> str | None:
    """The form that a file of this name has; None where the name does not tell."""
    return _SUFFIXES.get(PurePath(name).suffix.lower())


def text(form: str, document: Document) -> str:
    """A dossier as HTML or Markdown."""
    return web_page(document) if form == "html" else "".join(markdown(document))


def write(
    path: Path,
    form: str,
    document: Document,
    watch: Callable[[int, int], object] | None = None,
) -> None:
    """Write a dossier as HTML, Markdown or DOCX, whole or not at all; raises ViewerError.

    An older file of that name is still there where it cannot be written, and where `watch`, which
    is told how far the work is, ends it by raising something.
    """
    if form == "docx":
        from viewer.export.dossier.word import word_document

        save(path, word_document(document, watch=watch))
    else:
        save(path, text(form, document))
