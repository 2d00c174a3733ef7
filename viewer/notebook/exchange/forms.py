"""The forms in which a notebook goes out and comes in."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path, PurePath

from viewer.errors import ViewerError
from viewer.notebook.aliases import Alias
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.exchange import addresses, annotations, page, readwise, template, whole
from viewer.notebook.exchange.offered import Offered
from viewer.notebook.namesakes import Namesake
from viewer.notebook.types import Correction, Entry
from viewer.notebook.watch import Watch, unwatched
from viewer.settings import write_whole

OUT = ("json", "markdown", "csv", "html", "annotations")
"""The forms that can be written; only JSON holds all of a notebook."""

IN = ("json", "csv", "addresses")
"""The forms that can be read."""

_SUFFIXES = {".json": "json", ".csv": "csv", ".txt": "addresses"}


def write(
    form: str,
    entries: Iterable[Entry],
    corrections: Iterable[Correction] = (),
    template_text: str | None = None,
    dossiers: tuple[Iterable[Dossier], Iterable[Item]] = ((), ()),
    names: tuple[Iterable[Alias], Iterable[Namesake]] = ((), ()),
) -> Iterator[str]:
    """The text of some entries in a form of `OUT`, to be written without newline translation.

    `template_text` is for Markdown; ViewerError is raised where it is not understood. `dossiers`,
    with their items, and `names` of speakers, joined and told apart, are for JSON.
    """
    match form:
        case "json":
            return whole.write(entries, corrections, *dossiers, *names)
        case "markdown":
            return template.write(entries, template.parse(template_text or template.MARKDOWN))
        case "csv":
            return readwise.write(entries)
        case "html":
            return page.write(entries)
        case "annotations":
            return annotations.write(entries)
    raise ValueError(form)


def write_file(path: Path, pieces: Iterable[str]) -> None:
    """Write a text into a file, whole or not at all; raises ViewerError."""
    try:
        write_whole(path, "".join(pieces))
    except OSError as error:
        raise ViewerError(
            "The notebook could not be written into {path}: {reason}.",
            path=path,
            reason=error.strerror or error,
        ) from error


def form_of(name: str) -> str:
    """The form of `IN` that a file of this name has; raises ViewerError where none is known."""
    form = _SUFFIXES.get(PurePath(name).suffix.lower())
    if form is None:
        raise ViewerError(
            "{name} is neither .json nor .csv nor .txt; say what it holds: {names}.",
            name=name,
            names=", ".join(IN),
        )
    return form


def read(form: str, document: str, now: datetime, watch: Watch = unwatched) -> Offered:
    """What a document in a form of `IN` offers; `now` is when what bears no date is kept.

    Raises ViewerError where it is no such document at all.
    """
    match form:
        case "json":
            return whole.read(document, watch)
        case "csv":
            return readwise.read(document, now, watch)
        case "addresses":
            return addresses.read(document, now)
    raise ValueError(form)
