"""The catalogue, as it is written: what is on disk, how far its indexing is, what was read.

Everything is done under ids that stand since the scan, so that it can be done again after a kill.
"""

import contextlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from viewer.library import speaking, stories
from viewer.library.catalogue import Catalogue
from viewer.library.changes import Changes, Known
from viewer.library.entries import Entry
from viewer.library.reading import Reading
from viewer.library.scan import whole
from viewer.library.schema import transaction
from viewer.library.speaking import Speaking
from viewer.library.types import Skipped, Stamp, State
from viewer.library.voices import Spoken

_PAGE = 1_000
_PORTION = 4_096
"""Articles that are written with one question, of which SQLite takes no more than 32,766 parts."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many files are in each state."""

    to_read: int
    to_quote: int
    total: int


class Ledger:
    """Writes to a catalogue. Only one should be at work on a library at a time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._connection = catalogue.connection
        # A large batch stays in memory until it is committed, or pages are written several times.
        self._connection.execute("PRAGMA cache_size = -64000")  # kilobytes
        # Pages that change with every batch are copied into the database with every few only,
        # while which the full text would have nothing to do.
        self._connection.execute("PRAGMA wal_autocheckpoint = 64000")
        self._readings: list[Reading] = []
        self._before: list[int] = []
        self._added = Counter[tuple[str, int]]()
        self._speaking = Speaking(self._connection)
        self._has_read: bool | None = None  # anything, before this one began to write

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the writes inside the block, or none. The methods below need one round them."""
        self._readings.clear()
        self._before.clear()
        self._added.clear()
        self._speaking.forget()
        with transaction(self._connection):
            yield
            self.write_kept()
            self._speaking.write()
            self._connection.executemany(
                """INSERT INTO month_count VALUES (?, ?, ?)
                   ON CONFLICT DO UPDATE SET listed = listed + excluded.listed""",
                ((source, month, count) for (source, month), count in self._added.items()),
            )

    def known(self, folder: bytes) -> dict[bytes, Known]:
        """The files of a folder as they were last recorded, by name."""
        sql = """SELECT name, file.id, size, mtime_ns, inode FROM folder
                 JOIN file ON file.folder = folder.id WHERE raw = ?"""
        found = self._connection.execute(sql, (folder,))
        return {name: Known(id, (size, at, inode)) for name, id, size, at, inode in found}

    def folders(self) -> dict[bytes, bytes | None]:
        """Every folder in which files are known, with the fingerprint of its listing."""
        return dict(self._connection.execute("SELECT raw, listing FROM folder"))

    def note_listing(self, folder: bytes, fingerprint: bytes | None) -> None:
        """Note that all that a folder lists is recorded; None where something is not."""
        self._connection.execute(
            "UPDATE folder SET listing = ? WHERE raw = ?", (fingerprint, folder)
        )

    def record_new(
        self, folder: bytes, found: Mapping[bytes, Stamp], fingerprint: bytes
    ) -> Sequence[int]:
        """Note a whole folder as to be read: the ids of its files, in their order.

        None where the folder is known; then nothing is noted.
        """
        if not found:
            return ()
        sql = "INSERT OR IGNORE INTO folder VALUES (NULL, ?, ?)"
        added = self._connection.execute(sql, (folder, fingerprint))
        if not added.rowcount:
            return ()
        number = added.lastrowid
        self._connection.executemany(
            "INSERT INTO file VALUES (NULL, ?, ?, ?, ?, ?, 0)",
            [(number, name, *stamp) for name, stamp in found.items()],
        )
        (last,) = self._connection.execute("SELECT last_insert_rowid()").fetchone()
        return range(last - len(found) + 1, last + 1)

    def record(self, folder: bytes, changes: Changes) -> None:
        """Note the new and the changed files of a folder as to be read.

        What is gone stays: it may have moved.
        """
        if changes.new:
            number = self._folder_number(folder)
            self._connection.executemany(
                "INSERT OR IGNORE INTO file VALUES (NULL, ?, ?, ?, ?, ?, 0)",
                ((number, name, *stamp) for name, stamp in changes.new),
            )
        self._connection.executemany(
            "UPDATE file SET size = ?, mtime_ns = ?, inode = ?, state = 0 WHERE id = ?",
            ((*stamp, id) for id, stamp in changes.changed),
        )

    def unread_like(self, stamps: Iterable[Stamp]) -> list[Known]:
        """The files that were never read and have one of these stamps."""
        wanted = set(stamps)
        sql = """SELECT id, size, mtime_ns, inode FROM file WHERE state = 0
                 AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = file.id)"""
        unread = ((id, tuple(stamp)) for id, *stamp in self._connection.execute(sql))
        return [Known(id, stamp) for id, stamp in unread if stamp in wanted]

    def move(self, moved: Iterable[tuple[int, int]]) -> None:
        """Give old ids the places of the new ones, which are struck out."""
        execute = self._connection.execute
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
        stories.take_out(self._connection, ids)
        for id in ids:
            self._connection.execute("DELETE FROM skipped WHERE file = ?", (id,))
            self._connection.execute("DELETE FROM file WHERE id = ?", (id,))

    def forget_empty_folders(self) -> None:
        """Strike out the folders in which no file is known."""
        self._connection.execute(
            "DELETE FROM folder WHERE NOT EXISTS (SELECT 1 FROM file WHERE folder = folder.id)"
        )

    def note_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Replace what earlier scans passed over by what this one did."""
        now = {(item.raw, item.code, item.kept) for item in skipped}
        before = set(
            self._connection.execute("SELECT raw, code, sentence FROM skipped WHERE file IS NULL")
        )
        if now == before:
            return
        self._connection.execute("DELETE FROM skipped WHERE file IS NULL")
        self._connection.executemany(
            "INSERT OR REPLACE INTO skipped VALUES (?, NULL, ?, ?)", sorted(now)
        )

    def standing(self) -> Standing:
        """How far the indexing is. Takes 0.1 s for a million files."""
        sql = "SELECT total(state = 0), total(state = 1), count(*) FROM file"
        return Standing(*map(int, self._connection.execute(sql).fetchone()))

    def waiting(self, state: State) -> Iterator[tuple[int, bytes]]:
        """The ids and paths of the files in this state, the one written last first.

        Files may change their state meanwhile; each is given once.
        """
        # An index of this order would be changed three times for every article.
        sql = "SELECT id FROM file WHERE state = ? ORDER BY mtime_ns DESC, id DESC"
        ids = array("q", chain.from_iterable(self._connection.execute(sql, (int(state),))))
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            marks = ",".join("?" * len(page))
            sql = f"""SELECT file.id, raw, name FROM file JOIN folder ON folder.id = folder
                      WHERE file.id IN ({marks})"""
            paths = {id: whole(*path) for id, *path in self._connection.execute(sql, page)}
            yield from ((id, paths[id]) for id in page if id in paths)

    def listed_among(self, ids: Sequence[int]) -> list[int]:
        """Those of the files that were read before; asked of each file once, before `write`."""
        if self._has_read is None:
            sql = """SELECT EXISTS (SELECT 1 FROM article)
                     OR EXISTS (SELECT 1 FROM skipped WHERE file IS NOT NULL)"""
            (found,) = self._connection.execute(sql).fetchone()
            self._has_read = bool(found)
        if not self._has_read:
            return []
        marks = ",".join("?" * len(ids))
        sql = f"SELECT id FROM article WHERE id IN ({marks})"
        return [id for (id,) in self._connection.execute(sql, ids)]

    def write(self, readings: Sequence[Reading], before: Sequence[int]) -> None:
        """Keep what came of reading files; those in `before` were read before.

        It is written at the end of the transaction, or by `write_kept`.
        """
        self._readings += readings
        self._before += before

    def write_kept(self) -> None:
        """Write what was kept: in the order of the ids, which come by the page then."""
        stories.take_out(self._connection, self._before)
        readings = sorted(self._readings, key=lambda reading: reading.id)
        for start in range(0, len(readings), _PORTION):
            self._write(readings[start : start + _PORTION])
        self._readings.clear()
        self._before.clear()

    def mark_quoted(self, articles: Sequence[tuple[int, bool, Sequence[Spoken]]]) -> None:
        """Note of these articles that their quotations are searched, and whether they have any.

        With who speaks in them.
        """
        for id, _, spoken in articles:
            self._speaking.add(id, spoken)
        # What changed meanwhile is to be read again, and then to be quoted.
        self._connection.executemany(
            "UPDATE file SET state = ? WHERE id = ? AND state = 1",
            ((int(State.QUOTED if some else State.UNQUOTED), id) for id, some, _ in articles),
        )

    def arrange(self) -> None:
        """See that lists by headline, and of speakers, take no sorting.

        Each index is made last, because it is made at once in a fraction of the time.
        """
        self._connection.execute(
            """CREATE INDEX IF NOT EXISTS article_by_headline
               ON article (collated, instant DESC) WHERE story = id"""
        )
        speaking.arrange(self._connection)

    def is_unfinished(self) -> bool:
        """Whether the last run that wrote to the full text was cut off."""
        (flag,) = self._connection.execute("SELECT is_unfinished FROM full_text").fetchone()
        return bool(flag)

    def set_unfinished(self, flag: bool) -> None:
        """Note that a run begins to write to the full text, or ended."""
        self._connection.execute("UPDATE full_text SET is_unfinished = ?", (flag,))

    def searched_for_quotations(self) -> set[int]:
        """The ids of all articles whose quotations are searched."""
        sql = "SELECT id FROM file WHERE state IN (?, ?)"
        done = (int(State.UNQUOTED), int(State.QUOTED))
        return {id for (id,) in self._connection.execute(sql, done)}

    def articles(self) -> set[int]:
        """The ids of all articles."""
        return {id for (id,) in self._connection.execute("SELECT id FROM article")}

    def set_back(self, ids: Iterable[int], state: State) -> None:
        """Have files read, or quoted, again."""
        ids = list(ids)
        speaking.take_out(self._connection, ids)
        self._connection.executemany(
            "UPDATE file SET state = ? WHERE id = ?", ((int(state), id) for id in ids)
        )

    def _folder_number(self, raw: bytes) -> int:
        self._connection.execute("INSERT OR IGNORE INTO folder VALUES (NULL, ?, NULL)", (raw,))
        (number,) = self._connection.execute(
            "SELECT id FROM folder WHERE raw = ?", (raw,)
        ).fetchone()
        return int(number)

    def _write(self, readings: Sequence[Reading]) -> None:
        self._close(readings)
        entries = [(reading.id, reading.entry) for reading in readings if reading.entry]
        new = stories.are_new(self._connection, [entry for _, entry in entries])
        self._add(
            (id, id, entry) for (id, entry), is_new in zip(entries, new, strict=True) if is_new
        )
        for (id, entry), is_new in zip(entries, new, strict=True):
            if not is_new:
                member = stories.Member(id, entry.address, entry.digest)
                self._add([(id, stories.add(self._connection, member), entry)])

    def _close(self, readings: Sequence[Reading]) -> None:
        """Mark files as read."""
        many = self._connection.executemany
        unreadable, read = int(State.UNREADABLE), int(State.TO_QUOTE)
        if self._has_read:
            marks = ",".join("?" * len(readings))
            ids = [reading.id for reading in readings]
            self._connection.execute(f"DELETE FROM skipped WHERE file IN ({marks})", ids)
        if failed := [item for item in readings if item.entry is None]:
            many(
                "INSERT OR REPLACE INTO skipped VALUES (?, ?, 'unreadable', ?)",
                [(item.raw, item.id, item.failure) for item in failed],
            )
        many(
            "UPDATE file SET state = ?, size = ?, mtime_ns = ?, inode = ? WHERE id = ?",
            [(read, *item.stamp, item.id) for item in readings if item.stamp],
        )
        many(
            "UPDATE file SET state = ? WHERE id = ?",
            [
                (unreadable if item.entry is None else read, item.id)
                for item in readings
                if not item.stamp
            ],
        )

    def _add(self, entries: Iterable[tuple[int, int, Entry]]) -> None:
        """Add articles: id, story, and what is kept."""
        rows = []
        for id, story, entry in entries:
            rows.append((id, story, *entry))
            if story == id:
                self._added[entry.source, entry.month] += 1
        self._connection.executemany(f"INSERT INTO article VALUES ({','.join('?' * 13)})", rows)
