"""The checksum of the file as it was left: a start after a clean end need not read every row.

Reading and checking each row of a large notebook takes seconds; the checksum of the whole file
takes a tenth of that, and other threads run meanwhile. Where it does not fit, or is missing, or a
log holds what the file lacks, the file is checked row by row as after any unclean end.
"""

import hashlib
from contextlib import suppress
from pathlib import Path


def note_as_left(path: Path) -> None:
    """Note what the closed notebook at `path` is now; where that fails, the next start checks."""
    with suppress(OSError):
        _note(path).write_text(_sum(path) + "\n", encoding="ascii")


def is_as_left(path: Path) -> bool:
    """Whether the notebook at `path` is what it was when it was closed."""
    try:
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            return False
        return _note(path).read_text(encoding="ascii") == _sum(path) + "\n"
    except (OSError, ValueError):
        return False


def _note(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
