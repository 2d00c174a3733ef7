"""Article files on disk: opened with care, read as far as is needed."""

import errno
import os
import stat
from io import FileIO
from pathlib import Path

from viewer.articles.header import Header
from viewer.articles.parse import parse_article, parse_header
from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.wording import later

LIMIT = 1 << 20
"""How many bytes of a file are read at first; few articles have more than 100 KB."""
_HEAD = 16_384
# Windows has neither pipes among its files nor a way to ask for this, but its own binary mode.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, later("“{name}” is a folder, not a text file.")),
    (stat.S_ISFIFO, later("“{name}” is a pipe, not a text file.")),
    (stat.S_ISSOCK, later("“{name}” is a socket, not a text file.")),
    (stat.S_ISCHR, later("“{name}” is a device, not a text file.")),
    (stat.S_ISBLK, later("“{name}” is a device, not a text file.")),
)
_MISSING = later("“{name}” does not exist.")
_FORBIDDEN = later("“{name}” cannot be read: you have no permission.")
_REASONS = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ELOOP: later("“{name}” cannot be read: it is a link that leads back to itself."),
    errno.ENAMETOOLONG: later("“{name}” cannot be read: its name is too long."),
    errno.EISDIR: later("“{name}” is a folder, not a text file."),
    errno.ENXIO: later("“{name}” is a pipe or a device, not a text file."),
}


def read_article(path: Path, limit: int | None = LIMIT) -> Article:
    """The article in the file at `path`; of a larger file the first `limit` bytes, None for all.

    Never waits: what is no regular file is refused. Raises ViewerError with the reason for what is
    missing, unreadable, empty or no text.
    """
    data, complete = read_bytes(path, limit)
    return parse_article(data, shown_name(path), complete)


def read_header(path: Path) -> Header:
    """The head of the article file at `path` alone; raises as read_article does."""
    data, complete = read_bytes(path, _HEAD)
    return parse_header(data, shown_name(path), complete)


def read_small(raw: bytes) -> tuple[bytes, os.stat_result] | None:
    """A regular file that comes with one reading, as nearly all do; None for every other."""
    try:
        descriptor = os.open(raw, os.O_RDONLY | _NO_WAIT)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > LIMIT:
                return None
            data = os.read(descriptor, status.st_size + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError):
        return None  # the other way tells why
    return (data, status) if len(data) == status.st_size else None


def read_bytes(path: Path, limit: int | None) -> tuple[bytes, bool]:
    """The first `limit` bytes of a regular file, and whether they are all of it."""
    try:
        _refuse_irregular(path, path.stat().st_mode)
        # A pipe may have come there in between: without waiting, and looked at once more.
        descriptor = os.open(path, os.O_RDONLY | _NO_WAIT)
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            _refuse_irregular(path, os.fstat(descriptor).st_mode)
            data = file.readall() if limit is None else _exactly(file, limit + 1)
    except OSError as error:
        name = shown_name(path)
        if error.errno in _REASONS:
            raise ViewerError(_REASONS[error.errno], name=name) from error
        raise ViewerError(
            "“{name}” cannot be read: {reason}.", name=name, reason=error.strerror or error
        ) from error
    except ValueError as error:
        # A NUL in the name.
        raise ViewerError(_MISSING, name=shown_name(path)) from error
    if limit is None or len(data) <= limit:
        return data, True
    return data[:limit], False


def _exactly(file: FileIO, size: int) -> bytes:
    """`size` bytes of `file`, or all where it has fewer."""
    parts = []
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _refuse_irregular(path: Path, mode: int) -> None:
    """Raises ViewerError for what is no regular file."""
    if stat.S_ISREG(mode):
        return
    neither = later("“{name}” is no regular file, not a text file.")
    sentence = next((told for is_kind, told in _KINDS if is_kind(mode)), neither)
    raise ViewerError(sentence, name=shown_name(path))


def shown_name(path: Path | bytes) -> str:
    """The file's name as it can be shown on a line, whatever bytes it is made of."""
    raw = path if isinstance(path, bytes) else os.fsencode(path.name or str(path))
    name = os.path.basename(raw).decode("utf-8", "replace")  # noqa: PTH119 - of bytes
    if name.isprintable():
        return name
    return "".join(char if char.isprintable() else "\ufffd" for char in name)
