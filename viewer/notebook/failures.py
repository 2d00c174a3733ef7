"""From what SQLite and the system say to a sentence for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer.errors import ViewerError
from viewer.notebook.check import primary_code
from viewer.wording import words

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_CLOSED_TO_US = frozenset(
    {
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
    }
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the world's failures with the notebook at `path` into a ViewerError; ours pass."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = sqlite_sentence(error, path)
        if sentence is None:
            raise
        raise ViewerError(sentence) from error
    except OSError as error:
        raise ViewerError(system_sentence(error, path)) from error


def is_damage(error: Exception) -> bool:
    """Whether a file is not what SQLite has written."""
    return isinstance(error, sqlite3.Error) and primary_code(error) in _DAMAGED


def sqlite_sentence(error: sqlite3.Error, path: Path) -> str | None:
    """The sentence for a failure of the world, None for a mistake of this program."""
    code = primary_code(error)
    if code == sqlite3.SQLITE_FULL:
        sentence = words(
            "The disk is full, so the notebook was not changed. Make room and try again: {path}"
        )
    elif code in _LOCKED:
        sentence = words(
            "Another program has locked the notebook, so it was not changed. "
            "Close that program and try again: {path}"
        )
    elif code in _CLOSED_TO_US:
        sentence = words(
            "The notebook cannot be written, so it was not changed. "
            "Look at the permissions of the file and its folder: {path}"
        )
    elif code in _DAMAGED:
        sentence = words(
            "The notebook is damaged. Start the program again, and the newest good backup "
            "will be restored: {path}"
        )
    elif code == sqlite3.SQLITE_IOERR:
        sentence = words(
            "The disk failed while the notebook was in use, so it was not changed ({reason}). "
            "Look whether the disk is full or failing, and try again: {path}"
        )
    else:
        return None
    return sentence.format(path=path, reason=error)


def system_sentence(error: OSError, path: Path) -> str:
    """The sentence for a file or folder the system does not let us use."""
    reason = error.strerror or type(error).__name__
    sentence = words("The notebook cannot be used ({reason}). Nothing was changed: {path}")
    return sentence.format(reason=reason.lower(), path=path)


def no_backup_sentence(error: Exception, folder: Path) -> str:
    """The sentence for a backup that could not be made, or was not good when it was checked."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    sentence = words(
        "The notebook is safe, but it could not be backed up ({reason}). "
        "Look whether there is room and permission to write: {folder}"
    )
    return sentence.format(reason=reason, folder=folder)
