"""The pictures of an article: those that lie beside its file, decoded with care.

Nothing is fetched. A picture is shown only where its address leads, without a scheme or a drive,
to a regular file in the article's own folder or in the library, links followed; where it is one of
the usual kinds, and not so large that it would cost the window its memory.
"""

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from viewer.render.figures import Size
from viewer.render.typography import TEXT_PIXELS, Typography

MOST_BYTES = 16 << 20
MOST_PIXELS = 40_000_000
MOST_PICTURES = 40
KEPT_WIDTH = 1_500
"""Wider pictures are kept in this width, in pixels: twice the column at its usual size."""
FORMATS = (b"png", b"jpeg", b"gif", b"webp", b"bmp")
"""No SVG: it can name other files."""
_COLUMN_SHARE = 0.44
"""Of the size of the letters, the average width of one (measured in the serif face)."""
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class Picture(NamedTuple):
    """A picture of the article, ready to be painted."""

    address: str
    """As the article has it."""
    image: QImage
    width: int
    """Of the picture in its file, in pixels."""
    height: int


def load_pictures(
    addresses: Sequence[str], folder: Path, roots: Iterable[Path]
) -> tuple[Picture, ...]:
    """Those of the pictures that may be shown. Blocks on the disk; never raises."""
    found = []
    allowed = (folder, *roots)
    for address in addresses[:MOST_PICTURES]:
        path = _inside(address, folder, allowed)
        picture = path and _decoded(address, path)
        if picture:
            found.append(picture)
    return tuple(found)


def sizes(pictures: Sequence[Picture], typography: Typography) -> dict[str, Size]:
    """How large each is shown: never larger than it is, nor wider than the column."""
    column = TEXT_PIXELS * typography.zoom * typography.column * _COLUMN_SHARE
    shown = {}
    for number, picture in enumerate(pictures):
        share = min(1.0, column / picture.width, column / picture.height)
        width, height = (max(1, round(side * share)) for side in (picture.width, picture.height))
        shown[picture.address] = Size(number, width, height)
    return shown


def _inside(address: str, folder: Path, allowed: Iterable[Path]) -> Path | None:
    """The file that an address of the article names, if the article may show it."""
    name = unquote(address)
    # A colon ends a scheme or names a drive or a stream; what begins with two slashes, a machine.
    if not name or ":" in name or "\\" in name or "\0" in name or name.startswith("/"):
        return None
    try:
        path = (folder / name).resolve(strict=True)
        homes = [home.resolve() for home in allowed]
    except (OSError, ValueError, RuntimeError):
        return None  # it is not there, or its links lead in a circle
    return path if any(path.is_relative_to(home) for home in homes) else None


def _decoded(address: str, path: Path) -> Picture | None:
    """The picture in a file; None where it is none, broken or too large."""
    data = _read(path)
    if data is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in FORMATS:
        return None
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return None
    if size.width() > KEPT_WIDTH:
        reader.setScaledSize(QSize(KEPT_WIDTH, max(1, size.height() * KEPT_WIDTH // size.width())))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    turned = (image.width() > image.height()) != (size.width() > size.height())
    width, height = (size.height(), size.width()) if turned else (size.width(), size.height())
    return Picture(address, image, width, height)


def _read(path: Path) -> bytes | None:
    """A regular file that is not too large, without ever waiting for a pipe."""
    try:
        descriptor = os.open(path, os.O_RDONLY | _NO_WAIT)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
                return None
            return file.read(MOST_BYTES)
    except OSError:
        return None
