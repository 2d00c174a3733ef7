"""The forms in which a dossier is written into a file; PDF is drawn by the window's press."""

import contextlib
import os
from pathlib import Path, PurePath

from viewer.errors import ViewerError
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


def write(path: Path, form: str, document: Document) -> None:
    """Write a dossier as HTML, Markdown or DOCX, whole or not at all; raises ViewerError.

    An older file of that name is still there where it cannot be written.
    """
    if form == "docx":
        from viewer.export.dossier.word import word_document

        _save_bytes(path, word_document(document))
    else:
        save(path, text(form, document))


def _save_bytes(path: Path, content: bytes) -> None:
    new = path.with_name(path.name + ".new")
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            new.unlink(missing_ok=True)
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ViewerError(
            "{path} could not be written: {reason}.", path=path, reason=reason
        ) from error
