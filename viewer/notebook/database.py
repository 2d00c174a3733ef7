"""One connection, and the rule of who may use it when."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from viewer.errors import ViewerError
from viewer.notebook.failures import told
from viewer.notebook.schema import count_change


class Database:
    """The notebook's one connection, shared by all threads, used by one at a time.

    `reading` and `changing` hold a lock for as long as the disk takes: they are for background
    threads. Both raise ViewerError for the world's failures.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, read_only: str | None) -> None:
        """`read_only` is the sentence for whoever tries to change it; None where one may."""
        self.path = path
        self.read_only = read_only
        self.mark: str | None = None
        """Of the state after the last change made here; None before the first."""
        self._connection: sqlite3.Connection | None = connection
        self._lock = Lock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for queries."""
        with self._lock, told(self.path):
            yield self._open_connection()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction: leaving the block has it safely on the disk.

        An exception inside the block undoes all of it. A block that changed nothing costs no
        write.
        """
        with self._lock, told(self.path):
            connection = self._open_connection()
            if self.read_only is not None:
                raise ViewerError(self.read_only)
            before = connection.total_changes
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                changed = connection.total_changes != before
                after = count_change(connection) if changed else self.mark
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            self.mark = after
            if changed:
                _checkpoint(connection)

    def replace(self, connection: sqlite3.Connection) -> None:
        """Go on with a connection that may write, in place of one that could only read."""
        with self._lock, told(self.path):
            self._open_connection().close()
            self._connection, self.read_only = connection, None

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._connection is None

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock, told(self.path):
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise ViewerError("The notebook is closed: {path}", path=self.path)
        return self._connection


def _checkpoint(connection: sqlite3.Connection) -> None:
    """Bring the change from the log into the database file.

    The change is safe in the log already, so a failure here is no failure. But what is in the
    database itself is in every copy a person makes of that file, and survives a damaged log,
    whose unreadable end SQLite drops without a word. The log is emptied too: a shortened log
    would put older pages before newer ones.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error:
        return
