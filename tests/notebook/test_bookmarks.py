"""Bookmarks are kept, found, taken away and brought back exactly."""

import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.errors import ViewerError
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark
from viewer.paths import Places


def test_bookmarks_survive_a_restart_newest_first(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        for number in (2, 1, 3):
            notebook.bookmarks.add(bookmark(number))
        assert not notebook.read_only
    with Notebook.open(profile.notebook) as notebook:
        assert notebook.notices == ()
        assert bookmarks_in(notebook) == (bookmark(3), bookmark(2), bookmark(1))
        assert notebook.bookmarks.keys() == {bookmark(number).key for number in (1, 2, 3)}
        assert notebook.bookmarks.contains(bookmark(2).key)
        assert not notebook.bookmarks.contains("https://news.example/other")


def test_an_undone_removal_brings_back_the_same_bookmark(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        for number in (1, 2, 3):
            notebook.bookmarks.add(bookmark(number))
        before = bookmarks_in(notebook)
        removed = notebook.bookmarks.remove(bookmark(2).key)
        assert removed == bookmark(2)
        assert bookmarks_in(notebook) == (bookmark(3), bookmark(1))
        assert not notebook.bookmarks.contains(bookmark(2).key)
        notebook.bookmarks.add(removed)
        assert bookmarks_in(notebook) == before


def test_the_first_bookmark_of_an_article_is_kept(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        first = bookmark(1)
        later = dataclasses.replace(first, added=first.added + timedelta(days=1), headline="Other")
        notebook.bookmarks.add(first)
        notebook.bookmarks.add(later)
        assert bookmarks_in(notebook) == (first,)


def test_removing_what_is_not_bookmarked_is_nothing(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        assert notebook.bookmarks.remove("https://news.example/none") is None


def test_a_moved_file_is_remembered(profile: Places) -> None:
    new = Path("/elsewhere/Überschrift.txt")
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
        notebook.bookmarks.moved(bookmark(1).key, new)
        notebook.bookmarks.moved("https://news.example/none", new)
    with Notebook.open(profile.notebook) as notebook:
        assert notebook.notices == ()
        assert bookmarks_in(notebook) == (dataclasses.replace(bookmark(1), path=new),)


def test_an_article_that_was_kept_by_its_address_alone_is_made_known(profile: Places) -> None:
    unseen = Bookmark(bookmark(1).key, "", "", None, None, None, bookmark(1).added)
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(unseen)
        notebook.seen(bookmark(2).article)
        assert bookmarks_in(notebook) == (unseen,)
        notebook.seen(bookmark(1).article)
        assert bookmarks_in(notebook) == (bookmark(1),)
        assert notebook.bookmarks.find("elsewhere", bookmark(1).digest) == bookmark(1).key
        edited = dataclasses.replace(bookmark(1, "Edited"), digest="ab", path=Path("/new"))
        notebook.seen(edited.article)
        assert bookmarks_in(notebook) == (dataclasses.replace(bookmark(1), path=Path("/new")),)


def test_a_file_that_has_not_moved_is_no_change(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
        assert notebook.back_up() is not None
        notebook.bookmarks.moved(bookmark(1).key, bookmark(1).path)
        notebook.bookmarks.remove("https://news.example/none")
        assert notebook.back_up() is None


def test_a_change_that_breaks_off_is_no_change(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))

        def break_off() -> None:
            with notebook._database.changing() as connection:
                connection.execute("DELETE FROM entry")
                raise KeyError

        with pytest.raises(KeyError):
            break_off()
        assert bookmarks_in(notebook) == (bookmark(1),)
        notebook.bookmarks.add(bookmark(2))


def test_a_path_that_is_no_unicode_comes_back(profile: Places) -> None:
    odd = dataclasses.replace(bookmark(1), path=Path("/archive/caf\udce9.txt"))
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(odd)
        assert bookmarks_in(notebook) == (odd,)


def test_zones_and_missing_parts_come_back(profile: Places) -> None:
    written = datetime(2019, 11, 4, 13, 1, 52, tzinfo=timezone(timedelta(hours=2, minutes=30)))
    one = dataclasses.replace(bookmark(1), published=written)
    two = dataclasses.replace(bookmark(2), published=None, source=None, headline="")
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(one)
        notebook.bookmarks.add(two)
        assert bookmarks_in(notebook) == (two, one)
        kept = bookmarks_in(notebook)[1].published
        assert kept is not None
        assert kept.isoformat() == written.isoformat()


def test_an_article_is_found_by_its_text_when_its_address_changed(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
        find = notebook.bookmarks.find
        assert find(bookmark(1).key, "edited since") == bookmark(1).key
        assert find("https://moved.example/1", bookmark(1).digest) == bookmark(1).key
        assert find("https://moved.example/1", bookmark(2).digest) is None
        twin = dataclasses.replace(bookmark(2), digest=bookmark(1).digest)
        notebook.bookmarks.add(twin)
        assert find("https://moved.example/1", bookmark(1).digest) is None, "never a guess"


def test_articles_without_text_are_not_taken_for_each_other(profile: Places) -> None:
    nothing = sha256(b"").hexdigest()
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(dataclasses.replace(bookmark(1), digest=nothing))
        assert notebook.bookmarks.find("https://news.example/2", nothing) is None


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Bookmark("k", "d", "h", None, None, Path("p"), datetime(2024, 1, 1))
    with pytest.raises(ValueError, match="zone"):
        Bookmark("k", "d", "h", None, datetime(2024, 1, 1), Path("p"), datetime.now(UTC))


def test_a_closed_notebook_says_so(profile: Places) -> None:
    notebook = Notebook.open(profile.notebook)
    notebook.bookmarks.add(bookmark(1))
    notebook.close()
    notebook.close()
    with pytest.raises(ViewerError, match="closed"):
        notebook.bookmarks.add(bookmark(2))
    assert notebook.bookmarks.contains(bookmark(1).key)
    assert not notebook.bookmarks.contains(bookmark(2).key)
