"""Small archives for the tests of the library."""

import os
from pathlib import Path

from viewer.library.catalogue import Catalogue
from viewer.library.indexer import index
from viewer.library.types import EVERYTHING, Progress, Selection


def article(
    headline: str = "",
    date: str = "",
    source: str = "",
    author: str = "",
    address: str = "",
    body: str = "The council met on Monday.",
) -> str:
    """The text of an article file."""
    return (
        f"# {headline}\n\nPublished at: **{date}**\n\nAuthor: **{author}**\n\n"
        f"Original: [{source}]({address})\n\n{body}\n"
    )


def write(path: Path, text: str, at: int | None = None) -> Path:
    """Write a file, last written `at` seconds since 1970."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    if at is not None:
        os.utime(path, (at, at))
    return path


def brought_up(catalogue: Catalogue, *roots: Path) -> list[Progress]:
    """Index the roots to the end."""
    return list(index(catalogue, roots))


def headlines(catalogue: Catalogue, selection: Selection = EVERYTHING) -> list[str]:
    """The headlines of a selection in its order."""
    return [row.headline for row in catalogue.rows(catalogue.ids(selection))]
