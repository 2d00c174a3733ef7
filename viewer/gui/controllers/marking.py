"""Bookmarks: set and taken away with one key, written behind the window, every step undoable."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.articles.types import Article
from viewer.gui.tasks import Tasks
from viewer.gui.undo import Change, TellingStack
from viewer.notebook.types import Bookmark
from viewer.session import Session
from viewer.wording import words


class MarkingController(QObject):
    """What the reader keeps of the articles."""

    bookmarks_changed = Signal(object)
    """The keys of all bookmarked articles, a frozenset."""
    told = Signal(str)
    """Something was done, as one sentence; it can be undone."""
    notices_found = Signal(object)
    """Sentences about the notebook that the person should read, a tuple."""
    failed = Signal(str)
    refused = Signal(str, object)
    """A change could not be kept: why, as one sentence, and what tries it again."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self.undo_stack = TellingStack(self)
        self._ready = False
        self._unopened = ""  # why there is no notebook
        # The article that was open before the notebook was.
        self._opened_before: Callable[[], None] = lambda: None
        # For each key, the writes that are on their way and what the last of them leaves.
        self._coming: dict[str, tuple[int, bool]] = {}
        self._told: frozenset[str] = frozenset()

    def load(self) -> None:
        """Open the notebook behind the window."""
        self._tasks.queue(self._open, self._opened, self._not_opened)

    def is_bookmarked(self, key: str, digest: str) -> bool:
        """Whether an article is bookmarked, by its key or its text; False until that is known."""
        return self._key(key, digest) is not None

    def toggle(self, article: Article, path: Path) -> None:
        """Bookmark an article, or take its bookmark away."""
        if not self._ready:
            if self._unopened:
                self.failed.emit(self._unopened)
            return
        kept = self._key(article.key, article.digest)
        if kept is None:
            new = Bookmark(
                key=article.key,
                digest=article.digest,
                headline=article.headline,
                source=article.source,
                published=article.published,
                path=path,
                added=datetime.now(UTC),
            )
            self._do(self._adding(new), words("Bookmarked"))
        else:
            self._do(self._removing(kept), words("Bookmark removed"))

    def opened(self, article: Article, path: Path) -> None:
        """Remember what is kept of an article that was opened: where its file is, what it says."""
        if not self._ready:
            self._opened_before = partial(self.opened, article, path)
            return
        kept = self._key(article.key, article.digest) or article.key

        def note() -> None:
            from viewer.notebook.making import kept_article

            self._session.notebook.seen(replace(kept_article(article, path), key=kept))

        self._tasks.queue(note, lambda _nothing: None, self.failed.emit)

    def _open(self) -> tuple[str, ...]:
        return self._session.notebook.notices

    def _opened(self, notices: tuple[str, ...]) -> None:
        self._ready = True
        self._opened_before()
        if notices:
            self.notices_found.emit(notices)
        self._changed()

    def _not_opened(self, sentence: str) -> None:
        self._unopened = sentence
        self.failed.emit(sentence)

    def _key(self, key: str, digest: str) -> str | None:
        """The key under which an article is bookmarked when all writes are done."""
        if not self._ready:
            return None
        kept = self._session.notebook.bookmarks.find(key, digest) or key
        if kept in self._coming:
            return kept if self._coming[kept][1] else None
        return kept if self._session.notebook.bookmarks.contains(kept) else None

    def look(self) -> None:
        """The notebook has changed: tell which articles are bookmarked where that is news."""
        if self._ready and self._session.notebook.bookmarks.keys() != self._told:
            self._changed()

    def _changed(self) -> None:
        self._told = self._session.notebook.bookmarks.keys()
        self.bookmarks_changed.emit(self._told)

    def _do(self, command: Change, sentence: str) -> None:
        self.undo_stack.push(command)
        self.told.emit(sentence)

    def _adding(self, bookmark: Bookmark) -> Change:
        kept = self._session.notebook.bookmarks
        return Change(
            words("bookmark"),
            lambda: self._write(bookmark.key, True, lambda: kept.add(bookmark)),
            lambda: self._write(bookmark.key, False, lambda: kept.remove(bookmark.key)),
        )

    def _removing(self, key: str) -> Change:
        kept = self._session.notebook.bookmarks
        removed: list[Bookmark] = []

        def remove() -> None:
            found = kept.remove(key)
            if found is not None:
                removed[:] = [found]

        def restore() -> None:
            for bookmark in removed:
                kept.add(bookmark)

        return Change(
            words("removal of a bookmark"),
            lambda: self._write(key, False, remove),
            lambda: self._write(key, True, restore),
        )

    def _write(self, key: str, leaves: bool, change: Callable[[], object]) -> None:
        waiting, _ = self._coming.get(key, (0, leaves))
        self._coming[key] = (waiting + 1, leaves)

        def written(_nothing: object) -> None:
            waiting, last = self._coming.pop(key)
            if waiting > 1:
                self._coming[key] = (waiting - 1, last)
            self._changed()

        def refused(sentence: str) -> None:
            written(None)  # what is shown goes back to what is kept
            self.refused.emit(sentence, partial(self._write, key, leaves, change))

        self._tasks.queue(change, written, refused)
