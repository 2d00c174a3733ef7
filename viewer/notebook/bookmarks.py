"""Which articles are bookmarked: answered from memory, changed through the notebook."""

import sqlite3
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from threading import Lock

from viewer.notebook import rows
from viewer.notebook.steps import Drop, Keep, Step
from viewer.notebook.types import Bookmark, KeptArticle

NO_TEXT = frozenset({"", sha256(b"").hexdigest()})
"""The digests that name no article: of a text that was never seen, and of no text."""


class Bookmarks:
    """The bookmarked articles.

    `contains`, `keys` and `find` answer from memory: any thread, the main thread too, may ask at
    any time and never waits for the disk. `add`, `remove` and `moved` use the disk and wait their
    turn: they are for background threads. They raise ViewerError where the disk or the file does
    not allow it; then nothing has changed.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        do: Callable[[Step], Step],
        move: Callable[[str, Path], None],
    ) -> None:
        self._do = do
        self._move = move
        self._memory = Lock()  # never held while the disk works
        query = """
            SELECT key, digest FROM entry JOIN article ON article.number = article
            WHERE kind = 'bookmark'
        """
        self._digests: dict[str, str] = dict(connection.execute(query).fetchall())
        self._same: dict[str, list[str]] = {}
        for key, digest in self._digests.items():
            self._same.setdefault(digest, []).append(key)
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
            same = () if digest in NO_TEXT else self._same.get(digest, ())
            return same[0] if len(same) == 1 else None

    def add(self, bookmark: Bookmark) -> None:
        """Keep a bookmark; an article that is bookmarked already keeps its first bookmark.

        A bookmark that `remove` gave is brought back exactly as it was.
        """
        self._do(Keep((bookmark,)))

    def remove(self, key: str) -> Bookmark | None:
        """Take a bookmark away, and give it back, so that it can be added again; None if none."""
        match self._do(Drop((f"bookmark:{key}",))):
            case Keep((Bookmark() as removed,)):
                return removed
        return None

    def moved(self, key: str, path: Path) -> None:
        """Remember where the article's file is now.

        It is a hint, so where nothing can be written, or nothing is kept of the article, or there
        is no news, nothing is done.
        """
        self._move(key, path)

    def follow(self, changes: Mapping[str, str | None]) -> None:
        """Called by the notebook after a change: digests by key, None where a bookmark went."""
        with self._memory:
            for key, digest in changes.items():
                before = self._digests.pop(key, None)
                if before is not None:
                    self._same[before].remove(key)
                if digest is not None:
                    self._digests[key] = digest
                    self._same.setdefault(digest, []).append(key)
            if changes:
                self._keys = None


def see(connection: sqlite3.Connection, about: KeptArticle) -> list[int]:
    """Take over what an open article tells of one whose text was never seen.

    Gives the numbers of the entries that are told otherwise now. Inside the caller's transaction.
    """
    query = "SELECT number FROM article WHERE key = ? AND digest = ''"
    known = connection.execute(query, (about.key,)).fetchone()
    if known is None:
        return []
    rows.write(connection, "article", (known[0], *rows.article_values(about)))
    found = connection.execute("SELECT number FROM entry WHERE article = ?", known)
    return [number for (number,) in found]


def move(connection: sqlite3.Connection, key: str, path: Path) -> None:
    """Note where an article's file is now, inside the caller's transaction."""
    query = "SELECT number, key, digest, headline, source, published, path FROM article"
    known = connection.execute(f"{query} WHERE key = ?", (key,)).fetchone()
    if known is not None and known[6] != rows.path_bytes(path):
        rows.write(connection, "article", (*known[:6], rows.path_bytes(path)))
