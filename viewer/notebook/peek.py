"""A look at a notebook that is not open: nobody is kept from writing it, and nothing is changed.

A command that prints quotations, and the window before its notebook is open, need what the reader
said of them, not the notebook. What cannot be read so is told when the notebook is opened.
"""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from viewer.errors import ViewerError
from viewer.notebook.check import Damage, check, check_header
from viewer.notebook.failures import told
from viewer.notebook.mending import connect
from viewer.notebook.opening import reading_place
from viewer.notebook.said import TABLES, Said, read_said
from viewer.notebook.schema import VERSION, stored_version
from viewer.notebook.seals import broken_seal

T = TypeVar("T")

_log = logging.getLogger(__name__)


def peek(path: Path) -> Said | None:
    """What the reader said, in the notebook at `path`; None where that cannot be read."""
    return _seen(path, ("about", *TABLES), read_said)


def _seen(path: Path, tables: Sequence[str], read: Callable[[sqlite3.Connection], T]) -> T | None:
    """What is read of a notebook's tables; None where that is not possible."""
    if not path.exists():
        return None
    try:
        with closing(connect(reading_place(path))) as connection:
            if stored_version(connection) != VERSION:
                return None
            if broken_seal(connection, tables) is not None:
                return None
            return read(connection)
    except (OSError, sqlite3.Error, ValueError) as error:
        _log.warning("the notebook could not be looked into: %s", error)
        return None


def examine(path: Path) -> int:
    """Read every row of the notebook at `path` and give the version of its layout.

    Raises ViewerError where it is damaged, or cannot be read.
    """
    try:
        with told(path):
            check_header(path)
            with closing(connect(reading_place(path))) as connection:
                return check(connection)
    except Damage as damage:
        raise ViewerError(
            "The notebook is damaged ({damage}). When the window is opened, its newest "
            "good backup is restored and this file is kept: {path}",
            damage=damage,
            path=path,
        ) from damage
