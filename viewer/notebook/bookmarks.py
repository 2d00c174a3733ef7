"""The bookmarks of a notebook."""

import os
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from threading import Lock

from viewer.notebook.database import Database
from viewer.notebook.seals import Value, seal
from viewer.notebook.types import Bookmark

_NO_TEXT = sha256(b"").hexdigest()


class Bookmarks:
    """The bookmarked articles.

    `contains`, `keys` and `find` answer from memory: any thread, the main thread too, may ask at
    any time and never waits for the disk. `all`, `add`, `remove` and `moved` use the disk and
    wait their turn: they are for background threads. They raise ViewerError where the disk or
    the file does not allow it; then nothing has changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # Held from before a change until memory has followed it: both see one order of changes.
        self._order = Lock()
        # Guards what follows; never held while the disk works.
        self._memory = Lock()
        with database.reading() as connection:
            self._digests = dict(connection.execute("SELECT key, digest FROM bookmark").fetchall())
        self._keys: frozenset[str] | None = None

    def contains(self, key: str) -> bool:
        """Whether the article with this key is bookmarked."""
        with self._memory:
            return key in self._digests

    def keys(self) -> frozenset[str]:
        """The keys of all bookmarked articles."""
        with self._memory:
            if self._keys is None:
                self._keys = frozenset(self._digests)
            return self._keys

    def find(self, key: str, digest: str) -> str | None:
        """The key under which an article is bookmarked, else None.

        That is its own key, or else the key of the one bookmark with the same text: the article
        has another address now, or is another copy. An article without text is found by its key
        only, and two bookmarks with the same text are never chosen between.
        """
        with self._memory:
            if key in self._digests:
                return key
            if digest == _NO_TEXT:
                return None
            same = [kept for kept, its_digest in self._digests.items() if its_digest == digest]
            return same[0] if len(same) == 1 else None

    def all(self) -> tuple[Bookmark, ...]:
        """Every bookmark, the newest first."""
        query = """
            SELECT key, digest, headline, source, published, path, added FROM bookmark
            ORDER BY added DESC, key DESC
        """
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        return tuple(_bookmark(*row) for row in rows)

    def add(self, bookmark: Bookmark) -> Bookmark:
        """Keep a bookmark, and give back the one that is kept.

        An article that is bookmarked already keeps its first bookmark. A bookmark that `remove`
        gave is brought back exactly as it was.
        """
        with self._order:
            with self._database.changing() as connection:
                row = connection.execute(_ONE, (bookmark.key,)).fetchone()
                if row is None:
                    fields = _fields(bookmark)
                    connection.execute(
                        "INSERT INTO bookmark VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        (*fields, seal(fields)),
                    )
            kept = bookmark if row is None else _bookmark(*row)
            with self._memory:
                self._digests[kept.key] = kept.digest
                self._keys = None
        return kept

    def remove(self, key: str) -> Bookmark | None:
        """Take a bookmark away, and give it back, so that it can be added again; None if none."""
        with self._order:
            with self._database.changing() as connection:
                row = connection.execute(_ONE, (key,)).fetchone()
                if row is not None:
                    connection.execute("DELETE FROM bookmark WHERE key = ?", (key,))
            with self._memory:
                self._digests.pop(key, None)
                self._keys = None
        return None if row is None else _bookmark(*row)

    def moved(self, key: str, path: Path) -> None:
        """Remember where the article's file is now.

        It is a hint, so where nothing can be written, or there is no such bookmark, or no news,
        nothing is done.
        """
        if self._database.read_only is not None:
            return
        with self._database.changing() as connection:
            row = connection.execute(_ONE, (key,)).fetchone()
            if row is None or row[5] == os.fsencode(path):
                return
            fields = (*row[:5], os.fsencode(path), row[6])
            connection.execute(
                "UPDATE bookmark SET path = ?, seal = ? WHERE key = ?",
                (fields[5], seal(fields), key),
            )


_ONE = """
    SELECT key, digest, headline, source, published, path, added FROM bookmark WHERE key = ?
"""


def _fields(bookmark: Bookmark) -> tuple[Value, ...]:
    """The columns of a row, in the table's order, seal excluded."""
    return (
        bookmark.key,
        bookmark.digest,
        bookmark.headline,
        bookmark.source,
        bookmark.published.isoformat() if bookmark.published else None,
        os.fsencode(bookmark.path),
        bookmark.added.astimezone(UTC).isoformat(timespec="microseconds"),
    )


def _bookmark(
    key: str,
    digest: str,
    headline: str,
    source: str | None,
    published: str | None,
    path: bytes,
    added: str,
) -> Bookmark:
    return Bookmark(
        key=key,
        digest=digest,
        headline=headline,
        source=source,
        published=datetime.fromisoformat(published) if published else None,
        path=Path(os.fsdecode(path)),
        added=datetime.fromisoformat(added),
    )
