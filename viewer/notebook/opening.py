"""Opening a notebook: whatever is met on the disk, it opens, or a sentence says why not."""

import logging
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from viewer.errors import ViewerError
from viewer.notebook.backup import back_up, folder_beside
from viewer.notebook.check import Damage, check, check_header
from viewer.notebook.failures import no_backup_sentence, system_sentence, told
from viewer.notebook.left import is_as_left
from viewer.notebook.lock import Claim, InUse, claim
from viewer.notebook.mending import connect, open_mended
from viewer.notebook.schema import VERSION, migrate, stored_version
from viewer.wording import words

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open notebook database."""

    connection: sqlite3.Connection
    claim: Claim | None
    """Held by the one writer."""
    read_only: str | None
    """Why nothing can be changed; None where it can."""
    notices: tuple[str, ...]
    """What the reader should be told."""
    is_in_use: bool = False
    """Whether another program has the right to write, which it may give back."""


def open_database(path: Path, *, writing: bool = True) -> Opened:
    """Open the notebook at `path`, making, mending or migrating it as needed.

    What cannot be written, or is not to be, is opened for reading. Raises ViewerError where not
    even that works.
    """
    if not writing:
        why = words("The notebook was opened to be read only: {path}").format(path=path)
        opened = _read_only(path, _to_read, why)
        return replace(opened, notices=())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = claim(path)
    except InUse as holder:
        why = words(
            "The notebook is open in another program ({holder}), so here it can only be read."
        )
        return replace(_read_only(path, _live, why.format(holder=holder)), is_in_use=True)
    except OSError as error:
        if not os.access(path, os.R_OK):
            raise ViewerError(system_sentence(error, path)) from error
        return _read_only(path, _copy_in_memory, _unwritable(path))
    try:
        if path.exists() and not os.access(path, os.W_OK):
            opened = _read_only(path, _copy_in_memory, _unwritable(path))
        else:
            with told(path):
                opened = _open_for_writing(path, held)
    except BaseException:
        held.release()
        raise
    if opened.claim is None:
        held.release()
    return opened


def _open_for_writing(path: Path, held: Claim) -> Opened:
    notices = []
    if held.left_behind:
        notices.append(
            words(
                "The notebook was last open elsewhere and not closed there ({holder}). If its "
                "folder is synced, close the program on one machine before opening the other."
            ).format(holder=held.left_behind)
        )
    connection, version, news = open_mended(path)
    if news:
        notices.append(news)
    try:
        if version > VERSION:
            connection.close()
            why = words(
                "The notebook was written by a newer version of the program, "
                "so here it can only be read: {path}"
            )
            return _read_only(path, _live, why.format(path=path))
        _make_durable(connection)
        if version < VERSION:
            _migrate(connection, version, path)
        notices += _back_up_at_start(connection, path)
    except BaseException:
        connection.close()
        raise
    return Opened(connection, held, None, tuple(notices))


def _make_durable(connection: sqlite3.Connection) -> None:
    """What is committed is on the disk, whatever happens next (https://sqlite.org/pragma.html)."""
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    # Only macOS needs these two: its plain fsync leaves the data in the drive's cache.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


def _migrate(connection: sqlite3.Connection, version: int, path: Path) -> None:
    """Bring the file to this program's version; a file that holds something is copied first."""
    if version > 0:
        try:
            back_up(connection, folder_beside(path), datetime.now(UTC))
        except Damage as damage:
            raise ViewerError(
                "The notebook could not be copied before it is brought to this version, so it "
                "was left as it is ({damage}): {path}",
                damage=damage,
                path=path,
            ) from damage
    migrate(connection)


def _back_up_at_start(connection: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    folder = folder_beside(path)
    try:
        back_up(connection, folder, datetime.now(UTC))
    except (OSError, sqlite3.Error, Damage) as error:
        _log.warning("no backup at start: %s", error)
        return (no_backup_sentence(error, folder),)
    return ()


def _unwritable(path: Path) -> str:
    return words("The notebook cannot be written, so it can only be read: {path}").format(path=path)


def _read_only(path: Path, open_so: Callable[[Path], sqlite3.Connection], why: str) -> Opened:
    """Open a notebook without changing it; `why` is told now, and to whoever tries to write."""
    try:
        with told(path):
            check_header(path)
            as_left = is_as_left(path)
            connection = open_so(path)
            try:
                if (stored_version(connection) if as_left else check(connection)) < VERSION:
                    connection = _brought_up(connection)
            except BaseException:
                connection.close()
                raise
    except Damage as damage:
        _log.warning("the notebook is damaged: %s", damage)
        raise ViewerError(
            "{why} It is also damaged, and cannot be restored so: {path}", why=why, path=path
        ) from damage
    return Opened(connection, None, why, (why,))


def _brought_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory, brought to this version, of an older notebook that is not to be changed."""
    memory = connect(":memory:")
    with closing(connection):
        connection.backup(memory)
    migrate(memory)
    return memory


def _live(path: Path) -> sqlite3.Connection:
    """For a file that another program may be writing."""
    return connect(f"{path.absolute().as_uri()}?mode=ro")


def _to_read(path: Path) -> sqlite3.Connection:
    """For a file that is not to be written."""
    return connect(reading_place(path))


def reading_place(path: Path) -> str:
    """The URI by which SQLite reads a notebook and leaves nothing beside it.

    Where there is no log, no program has it open; a log can only be read with its index.
    """
    alone = not path.with_name(path.name + "-wal").exists()
    return f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"


def _copy_in_memory(path: Path) -> sqlite3.Connection:
    """For a file where nothing can be written: SQLite would want to write beside it."""
    from tempfile import TemporaryDirectory  # seldom needed

    memory = connect(":memory:")
    try:
        with TemporaryDirectory(prefix="pullquote-") as folder:
            copy = Path(folder) / path.name
            for suffix in ("", "-wal"):
                with suppress(FileNotFoundError):
                    shutil.copyfile(
                        path.with_name(path.name + suffix), copy.with_name(copy.name + suffix)
                    )
            with closing(connect(copy)) as source:
                source.backup(memory)
    except BaseException:
        memory.close()
        raise
    return memory
