"""Is a notebook file what it was when it was last written?"""

import sqlite3
from pathlib import Path

from viewer.notebook.schema import APPLICATION_ID, layout, stored_version
from viewer.notebook.seals import broken_seal
from viewer.wording import Later, said_with

_WORLD = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_AUTH,
    }
)
"""What SQLite says of a sound file that cannot be used now."""


class Damage(Exception):
    """The file is not what was written; it says what was noticed."""

    def __init__(self, text: Later, **values: object) -> None:
        super().__init__(text)
        self.text, self.values = text, values

    def __str__(self) -> str:
        return said_with(self.text, self.values)


def check_header(path: Path) -> None:
    """Find what SQLite would put up with: raises Damage, OSError.

    It takes a file with an unknown write version for one to be read only, and an empty one for a
    new database (https://www.sqlite.org/fileformat2.html, section 1.3).
    """
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise Damage("the file does not begin as a database does")
    if header[18] not in (1, 2) or header[19] not in (1, 2):
        raise Damage("the header names an unknown file format")


def check(connection: sqlite3.Connection) -> int:
    """Read the whole notebook and give its version (0 if nothing was ever written into it).

    Raises Damage where anything is not as it was written, sqlite3.Error where the file cannot be
    read now (locked, unreadable).
    """
    try:
        return _checked_version(connection)
    except sqlite3.Error as error:
        if primary_code(error) in _WORLD and error.sqlite_errorname != "SQLITE_IOERR_SHORT_READ":
            raise
        raise Damage(str(error)) from error
    except UnicodeDecodeError as error:
        # What SQLite says of a broken schema may quote the broken bytes.
        raise Damage("there are bytes that are no text") from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its details; SQLITE_ERROR where Python raised the error."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def _checked_version(connection: sqlite3.Connection) -> int:
    report = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if report is None or report[0] != "ok":
        raise Damage(str(report))
    version = stored_version(connection)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if empty and version == 0 and application == 0:
        return 0
    if application != APPLICATION_ID:
        raise Damage("the file is not a notebook")
    about = connection.execute("SELECT version, layout FROM about").fetchall()
    if about != [(version, layout(connection))]:
        raise Damage("the header and the notebook disagree")
    table = broken_seal(connection)
    if table is not None:
        raise Damage("a row of {table} has changed since it was written", table=table)
    return version
