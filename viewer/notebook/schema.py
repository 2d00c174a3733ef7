"""How the notebook's database is laid out, and how an older one becomes a newer one."""

import sqlite3
import zlib
from collections.abc import Iterator

from viewer.notebook.seals import seal, seal_again

APPLICATION_ID = 0x50554C51
"""Marks the file as ours ("PULQ"); `file` and other tools read it from the header."""

SCHEMA = """
-- One row about the notebook itself.
CREATE TABLE about (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,     -- the same as user_version: a damaged header is not believed
    layout  INTEGER NOT NULL,     -- CRC-32 of the text of this schema as SQLite keeps it
    changes INTEGER NOT NULL,     -- counts what was committed: tells whether a backup is older
    seal    INTEGER NOT NULL
);

-- An article the reader wants to find again.
CREATE TABLE bookmark (
    key       TEXT PRIMARY KEY,   -- the article's address, else sha256:DIGEST
    digest    TEXT NOT NULL,      -- SHA-256 of the article's plain text, in hex
    headline  TEXT NOT NULL,
    source    TEXT,
    published TEXT,               -- ISO 8601 with zone
    path      BLOB NOT NULL,      -- as last seen, in the bytes of the file system
    added     TEXT NOT NULL,      -- ISO 8601 in UTC with microseconds, so that text sorts as time
    seal      INTEGER NOT NULL
);

CREATE INDEX bookmark_by_added ON bookmark (added, key);
"""

MIGRATIONS = (SCHEMA,)
"""Number n makes version n out of version n - 1; the first makes a notebook out of an empty file.

A migration that has been released is never edited. Only what SQLite 3.34 understands goes in:
a newer feature makes an older SQLite take the file for a damaged one. A table with rows of its
own ends with the column `seal` (see seals.py).
"""

VERSION = len(MIGRATIONS)
"""The version this program reads and writes, kept in the header as user_version."""


def stored_version(connection: sqlite3.Connection) -> int:
    """The version the header names; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def layout(connection: sqlite3.Connection) -> int:
    """The checksum of the schema's text in the file."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY type, name")
    return zlib.crc32("\n".join(f"{name} {sql}" for name, sql in rows).encode())


def changes(connection: sqlite3.Connection) -> int:
    """How many changes the notebook has seen."""
    return int(connection.execute("SELECT changes FROM about").fetchone()[0])


def count_change(connection: sqlite3.Connection) -> None:
    """Count one more change, inside the transaction that makes it."""
    _write_about(connection, stored_version(connection), changes(connection) + 1)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to VERSION: all steps in one transaction, or none. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = stored_version(connection)
        for number in range(version + 1, VERSION + 1):
            for statement in statements(MIGRATIONS[number - 1]):
                connection.execute(statement)
        seal_again(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        _write_about(connection, VERSION, changes(connection) if version else 0)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> Iterator[str]:
    """The statements of an SQL text one by one: `executescript` would commit before the first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _write_about(connection: sqlite3.Connection, version: int, count: int) -> None:
    row = (1, version, layout(connection), count)
    connection.execute("REPLACE INTO about VALUES (?, ?, ?, ?, ?)", (*row, seal(row)))
