"""Whatever is done to the bookmarks, in whatever order: the notebook is a dictionary that lasts."""

import dataclasses
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.notebook.samples import bookmarks_in
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark

KEYS = [f"https://news.example/{number}" for number in range(6)]

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=zones)
names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)
bookmarks = st.builds(
    Bookmark,
    key=st.sampled_from(KEYS) | st.text(max_size=8),
    digest=st.text("0123456789abcdef", min_size=64, max_size=64),
    headline=st.text(),
    source=st.none() | st.text(),
    published=st.none() | instants,
    path=names.map(lambda name: Path("/archive", name)),
    added=instants,
)


class KeptBookmarks(RuleBasedStateMachine):
    """A notebook beside the dictionary it should equal."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "notebook.sqlite3")
        self.notebook = Notebook.open(self.path)
        self.kept: dict[str, Bookmark] = {}
        self.removed: list[Bookmark] = []

    @rule(bookmark=bookmarks)
    def add(self, bookmark: Bookmark) -> None:
        self.kept.setdefault(bookmark.key, bookmark)
        self.notebook.bookmarks.add(bookmark)

    @rule(key=st.sampled_from(KEYS))
    def remove(self, key: str) -> None:
        expected = self.kept.pop(key, None)
        assert self.notebook.bookmarks.remove(key) == expected
        if expected is not None:
            self.removed.append(expected)

    @rule()
    def undo_the_last_removal(self) -> None:
        if self.removed:
            self.add(self.removed.pop())

    @rule(key=st.sampled_from(KEYS), name=names)
    def move(self, key: str, name: str) -> None:
        path = Path("/elsewhere", name)
        self.notebook.bookmarks.moved(key, path)
        if key in self.kept:
            self.kept[key] = dataclasses.replace(self.kept[key], path=path)

    @rule()
    def restart(self) -> None:
        self.notebook.close()
        self.notebook = Notebook.open(self.path)
        assert self.notebook.notices == ()

    @invariant()
    def the_same_as_the_dictionary(self) -> None:
        if not hasattr(self, "notebook"):
            return
        held = self.notebook.bookmarks
        assert held.keys() == set(self.kept)
        assert all(held.contains(key) == (key in self.kept) for key in KEYS)
        found = bookmarks_in(self.notebook)
        assert {bookmark.key: bookmark for bookmark in found} == self.kept

    def teardown(self) -> None:
        if hasattr(self, "notebook"):
            self.notebook.close()
            self.folder.cleanup()


KeptBookmarks.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestKeptBookmarks = KeptBookmarks.TestCase


@given(bookmarks)
@settings(deadline=None, max_examples=30)
def test_a_bookmark_comes_back_as_it_was(bookmark: Bookmark) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notebook.sqlite3")
        with Notebook.open(path) as notebook:
            notebook.bookmarks.add(bookmark)
        with Notebook.open(path) as notebook:
            assert bookmarks_in(notebook) == (bookmark,)
            (back,) = bookmarks_in(notebook)
            assert back.added.utcoffset() == timedelta(0)
            assert back.added.astimezone(UTC) == bookmark.added
