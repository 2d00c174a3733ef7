"""Mending a notebook: a damaged file is set aside, the newest good backup takes its place."""

import logging
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from viewer.notebook.backup import Backup, folder_beside, restore, sync_folder
from viewer.notebook.check import Damage, check, check_header
from viewer.notebook.left import is_as_left
from viewer.notebook.schema import stored_version
from viewer.wording import words

BUSY_SECONDS = 3.0
"""How long another program's lock is waited for."""

_BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a database; the first two can hold some of its content."""

_log = logging.getLogger(__name__)


def connect(place: Path | str) -> sqlite3.Connection:
    """A connection to a path, an SQLite URI or ":memory:"; raises sqlite3.Error."""
    # Autocommit: transactions are begun in one place, by name. Database guards the threads.
    connection = sqlite3.connect(
        place,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        uri=isinstance(place, str),
    )
    # Do not run what a damaged or foreign schema says, and look closer at each page read.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def open_mended(path: Path) -> tuple[sqlite3.Connection, int, str | None]:
    """Open the file at `path` to be written, or what takes its place if it is damaged.

    Gives the connection, the version of the schema (0: nothing in it yet) and what to tell of
    it. Raises OSError and sqlite3.Error where the disk or another program does not allow it.
    """
    aside = None
    try:
        if path.exists() and path.stat().st_size:
            connection, version = _open_sound(path)
            if version > 0:
                return connection, version, None
            connection.close()
    except Damage as damage:
        _log.warning("the notebook is damaged: %s", damage)
        aside = _set_aside(path)
    else:
        _clear(path)
    restored = restore(folder_beside(path), path)
    connection, version = _open_sound(path)
    return connection, version, _news(aside, restored)


def _news(aside: Path | None, restored: Backup | None) -> str | None:
    if restored is None:
        if aside is None:
            return None
        return words(
            "The notebook was damaged, and there is no good backup of it. "
            "A new one was begun; the damaged file is kept: {file}"
        ).format(file=aside)
    when = f"{restored.taken.astimezone():%Y-%m-%d %H:%M}"
    if aside is None:
        sentence = words(
            "The notebook was missing. Its newest good backup, of {when}, was restored."
        )
        return sentence.format(when=when)
    return words(
        "The notebook was damaged. Its newest good backup, of {when}, was restored; "
        "the damaged file is kept: {file}"
    ).format(when=when, file=aside)


def _open_sound(path: Path) -> tuple[sqlite3.Connection, int]:
    """Open and check a file, or make an empty one; raises Damage and sqlite3.Error."""
    as_left = False
    if path.exists() and path.stat().st_size:
        check_header(path)
        as_left = is_as_left(path)
    connection = connect(path)
    try:
        return connection, stored_version(connection) if as_left else check(connection)
    except BaseException:
        connection.close()
        raise


def _clear(path: Path) -> None:
    """Make room where there is no notebook or an empty one, as left by a start that was cut off.

    A log that is left must not enter the next notebook, and may hold what the reader misses.
    """
    beside = [path.with_name(path.name + suffix) for suffix in _BESIDE]
    if any(file.exists() and file.stat().st_size for file in beside[:2]):
        _set_aside(path)
    for file in (path, *beside):
        file.unlink(missing_ok=True)


def _set_aside(path: Path) -> Path:
    """Give a damaged file, and what SQLite keeps beside it, a name of its own; nothing is deleted.

    The database goes first: a log without its database is recognised, and set aside by the next
    call, where a database without its log would look whole.
    """
    stem = f"{path.stem}-damaged-{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}"
    aside = path.with_name(stem + path.suffix)
    number = 2
    while any(aside.with_name(aside.name + suffix).exists() for suffix in ("", *_BESIDE)):
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
        number += 1
    for suffix in ("", *_BESIDE):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    sync_folder(path.parent)
    return aside
