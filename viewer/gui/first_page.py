"""The page that the next start shows at once: kept with what tells whether it is still true."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from viewer import __version__
from viewer.render.theme import Theme
from viewer.render.typography import Typography
from viewer.settings import write_whole
from viewer.wording import words

_FILE = "first-page.json"
MOST_CHARACTERS = 300_000
"""Longer pages are not kept: reading them back would cost what it saves."""


class FirstPage(NamedTuple):
    """A finished page and what it was made from."""

    path: str
    stamp: list[int]
    """Size and modification time (ns) of the file."""
    look: str
    """What `look_of` gave."""
    headline: str
    html: str


def look_of(theme: Theme, typography: Typography, *, pictures: bool) -> str:
    """What the page's HTML depends on besides the file."""
    spoken = f"{QLocale().name()} {words('By {names}')}"
    return f"{theme} {typography} {pictures} {spoken} {__version__} {os.environ.get('TZ', '')}"


def kept_page(folder: Path, path: Path, look: str) -> FirstPage | None:
    """The page kept for a file, unless the file or the look has changed since."""
    try:
        written = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        page = FirstPage(**written)
        fits = page.path == str(path) and page.look == look and page.stamp == _stamp(path)
        return page if fits else None
    except (OSError, ValueError, TypeError, RecursionError):
        return None  # nothing is lost: the page is made anew


def keep_page(folder: Path, path: Path, look: str, headline: str, html: str) -> None:
    """Keep a page for the next start. Blocks on the disk; raises OSError."""
    if len(html) <= MOST_CHARACTERS:
        page = FirstPage(str(path), _stamp(path), look, headline, html)
        write_whole(folder / _FILE, json.dumps(page._asdict()))


def _stamp(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]
