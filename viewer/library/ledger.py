"""The catalogue, as it is written: what is on disk, how far its indexing is, what was read.

Every method is one transaction or a read; between two of them the indexer can be stopped, or
killed, and goes on later where the last one left off.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from viewer.library import stories
from viewer.library.catalogue import Catalogue
from viewer.library.changes import Changes, Known
from viewer.library.entries import Entry
from viewer.library.scan import whole
from viewer.library.schema import transaction
from viewer.library.types import Found, Skipped, Stamp


class State(IntEnum):
    """How far the indexing of a file is."""

    TO_READ = 0
    DONE = 2
    UNREADABLE = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one file: its entry, or why there is none."""

    id: int
    raw: bytes
    stamp: Stamp | None
    """Of the file just before it was read; None where it was not there."""
    entry: Entry | None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many files there are, and how many of them are done with (read, or found unreadable)."""

    done: int
    total: int


class Ledger:
    """Writes to a catalogue. Only one should be at work on a library at a time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._connection = catalogue.connection

    def known(self, folder: bytes) -> dict[bytes, Known]:
        """The files of a folder as they were last recorded, by name."""
        sql = """SELECT name, file.id, size, mtime_ns, inode FROM folder
                 JOIN file ON file.folder = folder.id WHERE raw = ?"""
        found = self._connection.execute(sql, (folder,))
        return {name: Known(id, Stamp(*stamp)) for name, id, *stamp in found}

    def folders(self) -> list[bytes]:
        """Every folder in which files are known."""
        return [raw for (raw,) in self._connection.execute("SELECT raw FROM folder")]

    def record(self, folder: bytes, changes: Changes) -> None:
        """Note the new and the changed files of a folder as to be read.

        What is gone stays: it may have moved (see `settle`).
        """
        with transaction(self._connection):
            if changes.new:
                number = self._folder_number(folder)
                self._connection.executemany(
                    "INSERT INTO file VALUES (NULL, ?, ?, ?, ?, ?, 0)",
                    ((number, name, *stamp) for name, stamp in changes.new),
                )
            self._connection.executemany(
                "UPDATE file SET size = ?, mtime_ns = ?, inode = ?, state = 0 WHERE id = ?",
                ((*stamp, id) for id, stamp in changes.changed),
            )

    def unread_like(self, stamps: Iterable[Stamp]) -> list[Known]:
        """The files that were never read and have one of these stamps."""
        sql = """SELECT id FROM file WHERE state = 0 AND mtime_ns = ? AND size = ? AND inode = ?
                 AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = file.id)"""
        return [
            Known(id, stamp)
            for stamp in set(stamps)
            for (id,) in self._connection.execute(sql, (stamp.mtime_ns, stamp.size, stamp.inode))
        ]

    def move(self, moved: Iterable[tuple[int, int]]) -> None:
        """Give old ids the places of the new ones, which are struck out."""
        execute = self._connection.execute
        with transaction(self._connection):
            for old, new in moved:
                (place,) = execute("SELECT folder, name FROM file WHERE id = ?", (new,)).fetchall()
                execute("DELETE FROM file WHERE id = ?", (new,))
                # What could not be read there is tried again here.
                execute("DELETE FROM skipped WHERE file = ?", (old,))
                sql = """UPDATE file SET folder = ?, name = ?,
                         state = CASE state WHEN 3 THEN 0 ELSE state END WHERE id = ?"""
                execute(sql, (*place, old))

    def remove(self, ids: Sequence[int]) -> None:
        """Strike out files that are gone, with what was read from them."""
        execute = self._connection.execute
        with transaction(self._connection):
            stories.take_out(self._connection, ids)
            for id in ids:
                execute("DELETE FROM skipped WHERE file = ?", (id,))
                execute("DELETE FROM file WHERE id = ?", (id,))

    def forget_empty_folders(self) -> None:
        """Strike out the folders in which no file is known."""
        with transaction(self._connection):
            self._connection.execute(
                "DELETE FROM folder WHERE NOT EXISTS (SELECT 1 FROM file WHERE folder = folder.id)"
            )

    def note_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Replace what earlier scans passed over by what this one did."""
        now = {(item.raw, item.code, item.sentence) for item in skipped}
        before = set(
            self._connection.execute("SELECT raw, code, sentence FROM skipped WHERE file IS NULL")
        )
        if now == before:
            return
        with transaction(self._connection):
            self._connection.execute("DELETE FROM skipped WHERE file IS NULL")
            self._connection.executemany(
                "INSERT OR REPLACE INTO skipped VALUES (?, NULL, ?, ?)", sorted(now)
            )

    def standing(self) -> Standing:
        """How far the reading is."""
        sql = "SELECT count(*), (SELECT count(*) FROM file WHERE state = 0) FROM file"
        total, waiting = self._connection.execute(sql).fetchone()
        return Standing(total - waiting, total)

    def to_read(self, limit: int) -> list[tuple[int, Found]]:
        """The next files to be read with their ids, the one written last first."""
        sql = """SELECT file.id, raw, name, size, mtime_ns, inode FROM file
                 JOIN folder ON folder.id = folder
                 WHERE state = 0 ORDER BY mtime_ns DESC, file.id DESC LIMIT ?"""
        return [
            (id, Found(whole(folder, name), Stamp(*stamp)))
            for id, folder, name, *stamp in self._connection.execute(sql, (limit,))
        ]

    def write(self, readings: Sequence[Reading]) -> None:
        """Keep what came of reading a batch of files."""
        with transaction(self._connection):
            stories.take_out(self._connection, (reading.id for reading in readings))
            for reading in readings:
                self._close(reading)
                if reading.entry is not None:
                    self._add(reading.id, reading.entry)

    def _folder_number(self, raw: bytes) -> int:
        self._connection.execute("INSERT OR IGNORE INTO folder VALUES (NULL, ?)", (raw,))
        (number,) = self._connection.execute(
            "SELECT id FROM folder WHERE raw = ?", (raw,)
        ).fetchone()
        return int(number)

    def _close(self, reading: Reading) -> None:
        """Mark a file as done with."""
        execute = self._connection.execute
        execute("DELETE FROM skipped WHERE file = ?", (reading.id,))
        state = State.DONE
        if reading.entry is None:
            state = State.UNREADABLE
            execute(
                "INSERT OR REPLACE INTO skipped VALUES (?, ?, 'unreadable', ?)",
                (reading.raw, reading.id, reading.failure),
            )
        if reading.stamp is None:
            execute("UPDATE file SET state = ? WHERE id = ?", (state, reading.id))
        else:
            execute(
                "UPDATE file SET state = ?, size = ?, mtime_ns = ?, inode = ? WHERE id = ?",
                (state, *reading.stamp, reading.id),
            )

    def _add(self, id: int, entry: Entry) -> None:
        member = stories.Member(id, entry.address, entry.digest)
        story = stories.add(self._connection, member)
        self._connection.execute(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(id, story, entry.headline, entry.source, entry.instant, entry.zone),
                *(entry.month, entry.authors, entry.address, entry.digest, entry.words),
            ),
        )
