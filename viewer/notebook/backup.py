"""Copies of the notebook that are checked when made and thinned as they age."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from viewer.notebook.check import Damage, check, check_header
from viewer.notebook.schema import changes
from viewer.notebook.watch import Stopped, Watch, unwatched

LAST = 5
"""So many of the newest are kept,"""
DAYS = 14
"""the newest of each of so many days,"""
WEEKS = 26
"""and the newest of each of so many weeks (a week begins on Monday; all in UTC)."""

PAGES = 2_000
"""So many pages are copied,"""
STEPS = 500_000
"""and so many steps of SQLite's are done, between two looks at whether to go on."""

_NAME = "notebook-%Y-%m-%dT%H%M%SZ.sqlite3"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the notebook."""

    path: Path
    taken: datetime


def folder_beside(path: Path) -> Path:
    """Where the backups of the notebook at `path` are kept."""
    return path.with_name("backups")


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, the newest first; other files there are left alone."""
    found = []
    for path in folder.glob("notebook-*.sqlite3") if folder.is_dir() else ():
        try:
            taken = datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, taken))
    return tuple(sorted(found, key=lambda backup: backup.taken, reverse=True))


def worth_keeping(taken: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the backups taken at these times (UTC) are kept: the rule of LAST, DAYS, WEEKS."""
    newest_first = sorted(taken, reverse=True)
    kept = set(newest_first[:LAST])
    seen: set[tuple[str, date]] = set()
    for time in newest_first:
        day = time.date()
        monday = day - timedelta(days=day.weekday())
        this_monday = now.date() - timedelta(days=now.weekday())
        periods = []
        if (now.date() - day).days < DAYS:
            periods.append(("day", day))
        if (this_monday - monday).days < 7 * WEEKS:
            periods.append(("week", monday))
        if any(period not in seen for period in periods):
            kept.add(time)
        seen.update(periods)
    return frozenset(kept)


def back_up(
    connection: sqlite3.Connection, folder: Path, now: datetime, watch: Watch = unwatched
) -> Backup | None:
    """Copy the notebook if it has changed since its newest backup, check the copy, thin the rest.

    Gives None where nothing has changed. Raises OSError, sqlite3.Error or Damage where no good
    copy could be made; the older backups are then all still there.
    """
    earlier = backups(folder)
    count = changes(connection)
    if count == (_changes_in(earlier[0]) if earlier else 0):
        return None
    taken = now.astimezone(UTC).replace(microsecond=0)
    if earlier:
        # A clock that was set back must not make the newest backup look old.
        taken = max(taken, earlier[0].taken + timedelta(seconds=1))
    folder.mkdir(parents=True, exist_ok=True)
    backup = Backup(folder / taken.strftime(_NAME), taken)
    partial = backup.path.with_suffix(".partial")
    try:
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
            _copy(connection, copy, watch)
            # A backup is one file, readable where nothing can be written.
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        _put_in_place(partial, backup.path, watch)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    kept = worth_keeping((each.taken for each in (backup, *earlier)), now)
    for old in earlier:
        if old.taken not in kept:
            old.path.unlink(missing_ok=True)
    return backup


def restore(folder: Path, path: Path) -> Backup | None:
    """Put a copy of the newest good backup at `path`; None where there is no good one.

    Raises OSError where the copy cannot be written. Nothing may be at `path`.
    """
    for backup in backups(folder):
        try:
            content = backup.path.read_bytes()
        except OSError:
            continue
        partial = path.with_suffix(".partial")
        try:
            partial.write_bytes(content)
            _put_in_place(partial, path)
        except (Damage, sqlite3.Error):
            continue
        finally:
            partial.unlink(missing_ok=True)
        return backup
    return None


def sync_folder(folder: Path) -> None:
    """Have the names in a folder safely on the disk, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy(connection: sqlite3.Connection, copy: sqlite3.Connection, watch: Watch) -> None:
    """Copy a database; who watches is told of it as the first half of a backup."""
    if watch is unwatched:
        connection.backup(copy)
        return
    connection.backup(
        copy, pages=PAGES, progress=lambda _status, left, total: watch(total - left, 2 * total)
    )


def _put_in_place(partial: Path, path: Path, watch: Watch = unwatched) -> None:
    """Check a finished copy, have it on the disk, and only then give it its name."""
    check_header(partial)
    with closing(_open_copy(partial)) as copy, _interruptible(copy, watch):
        check(copy)
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(path)
    sync_folder(path.parent)


@contextmanager
def _interruptible(copy: sqlite3.Connection, watch: Watch) -> Iterator[None]:
    """Let who watches the check of a copy end it: SQLite asks now and then whether to go on."""
    ended: list[Stopped] = []

    def ask() -> int:
        try:
            watch(1, 2)
        except Stopped as stopped:
            ended.append(stopped)
        return len(ended)

    if watch is not unwatched:
        copy.set_progress_handler(ask, STEPS)
    try:
        yield
    except (Damage, sqlite3.Error):
        if ended:
            raise ended[0] from None
        raise


def _changes_in(backup: Backup) -> int | None:
    """How many changes a backup has seen; None where it cannot be read."""
    try:
        with closing(_open_copy(backup.path)) as copy:
            return changes(copy)
    except (sqlite3.Error, TypeError, ValueError):
        return None


def _open_copy(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
