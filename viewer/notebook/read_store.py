"""Which articles were read: a number each, in a store of its own beside the notebook.

A reader marks a hundred thousand articles with one key, and nobody writes a word about them: so the
marks are no entries of the notebook, with their seals, steps and backups, but one table of numbers
(12 bytes each on the disk). They may lose the last moment before a power cut. A store that is
damaged is kept aside and a new one begun: everything is unread then, and that is told.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from threading import Lock
from typing import Self

from viewer.errors import ViewerError
from viewer.notebook.failures import is_damage
from viewer.wording import words

VERSION = 1
_AT_ONCE = 5_000
"""Numbers written in one transaction: others wait no longer than some milliseconds."""
_CHUNK = 500
"""SQLite takes at least 999 parameters in one statement."""


class ReadStore:
    """A set of numbers. Any thread may call; each method blocks on the disk and raises ViewerError
    where that fails."""

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str) -> None:
        self.notice = notice
        """A sentence where the store before could not be read; else empty."""
        self._connection = connection
        self._path = path
        self._lock = Lock()

    @classmethod
    def open(cls, path: Path) -> Self:
        """The store at `path`, made where it is missing; a damaged one is set aside."""
        notice = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                return cls(_opened(path), path, notice)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
            aside = path.with_name(f"damaged-{path.name}")
            for suffix in ("-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            path.replace(aside)
            notice = words(
                "What you had read was damaged, so every article counts as unread again. "
                "The file is kept: {file}"
            ).format(file=aside)
            return cls(_opened(path), path, notice)
        except (sqlite3.Error, OSError) as error:
            raise ViewerError(_sentence(path, error)) from error

    def close(self) -> None:
        """Let go of the file. Closing twice does nothing."""
        with self._lock:
            self._connection.close()

    def among(self, numbers: Iterable[int]) -> set[int]:
        """Those of `numbers` that are in the store. 128 take a tenth of a millisecond."""
        found: set[int] = set()
        wanted = iter(numbers)
        while some := list(islice(wanted, _CHUNK)):
            with self._using() as connection:
                found.update(_held(connection, some))
        return found

    def all(self) -> "array[int]":
        """All numbers, in their order."""
        with self._using() as connection:
            found = connection.execute("SELECT number FROM read ORDER BY number")
            return array("q", chain.from_iterable(found))

    def add(self, numbers: Iterable[int]) -> "array[int]":
        """Put numbers in; gives those that were not there before."""
        return self._change(numbers, "INSERT INTO read VALUES (?)", held=False)

    def remove(self, numbers: Iterable[int]) -> "array[int]":
        """Take numbers out; gives those that were there."""
        return self._change(numbers, "DELETE FROM read WHERE number = ?", held=True)

    def _change(self, numbers: Iterable[int], statement: str, *, held: bool) -> "array[int]":
        changed = array("q")
        wanted = iter(numbers)
        while some := list(dict.fromkeys(islice(wanted, _AT_ONCE))):
            with self._using() as connection, _transaction(connection):
                known = set(
                    chain.from_iterable(
                        _held(connection, some[at : at + _CHUNK])
                        for at in range(0, len(some), _CHUNK)
                    )
                )
                new = [number for number in some if (number in known) is held]
                connection.executemany(statement, ((number,) for number in new))
            changed.extend(new)
        return changed

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._connection
            except sqlite3.ProgrammingError as error:
                raise ViewerError("The program is closing; nothing was changed.") from error
            except sqlite3.Error as error:
                raise ViewerError(_sentence(self._path, error)) from error


def _opened(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600)  # before SQLite makes it: the journals get its rights
    connection = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise ViewerError(
                "What you have read was kept by a newer version of Pullquote: {path}", path=path
            )
        with _transaction(connection):
            connection.execute("CREATE TABLE IF NOT EXISTS read (number INTEGER PRIMARY KEY)")
            connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _held(connection: sqlite3.Connection, numbers: list[int]) -> Iterable[int]:
    marks = ",".join("?" * len(numbers))
    found = connection.execute(f"SELECT number FROM read WHERE number IN ({marks})", numbers)
    return chain.from_iterable(found.fetchall())


def _sentence(path: Path, error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    sentence = words("Which articles you have read can’t be kept ({reason}): {path}")
    return sentence.format(reason=reason, path=path)
