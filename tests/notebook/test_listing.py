"""What a pane shows: numbers in order and in sections, rows by the page, and what was typed."""

import dataclasses
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import START, bookmark, clip, note
from viewer.notebook.listing import Grouping, Order, Wanted
from viewer.notebook.steps import Drop, Keep, RenameTag, Reword, Tag
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark, Clip, Colour, Entry, Kind, Note
from viewer.notebook.words import searchable
from viewer.paths import Places


@pytest.fixture
def notebook(profile: Places) -> Iterator[Notebook]:
    """Two bookmarks, two clips of the first article, a note on one of them, a note on a third."""
    with Notebook.open(profile.notebook, words=profile.cache / "words.sqlite3") as notebook:
        second = dataclasses.replace(
            clip(1, Colour.RED), id="second", added=START + timedelta(days=2), speaker="Carl Holm"
        )
        notebook.do(
            Keep(
                (bookmark(1), bookmark(2), clip(1, tags=("Harbour",)), second, note(1, on=clip(1)))
            )
        )
        notebook.do(Keep((dataclasses.replace(note(3), tags=("Élan", "Harbour")),)))
        yield notebook


def ids(notebook: Notebook, wanted: Wanted) -> list[str]:
    numbers = notebook.listing(wanted).numbers
    found = notebook.rows(numbers)
    return [found[number].entry.id for number in numbers]


def sections(notebook: Notebook, grouping: Grouping) -> list[tuple[str, list[str]]]:
    listed = notebook.listing(Wanted(grouping=grouping))
    found = notebook.rows(listed.numbers)
    return [
        (
            section.label,
            [
                found[number].entry.id
                for number in listed.numbers[section.first : section.first + section.count]
            ],
        )
        for section in listed.sections
    ]


B1, B2, C1, C2, ON_CLIP, N3 = (
    bookmark(1).id, bookmark(2).id, clip(1).id, "second", note(1).id, note(3).id
)  # fmt: skip


def test_the_newest_come_first(notebook: Notebook) -> None:
    assert ids(notebook, Wanted()) == [C2, N3, B2, ON_CLIP, C1, B1]
    assert ids(notebook, Wanted(order=Order.OLDEST)) == [B1, C1, ON_CLIP, B2, N3, C2]
    (section,) = notebook.listing(Wanted()).sections
    assert (section.first, section.count) == (0, 6)


def test_other_orders(notebook: Notebook) -> None:
    notebook.do(Reword(((N3, "again", datetime(2030, 1, 1, tzinfo=UTC)),)))
    assert ids(notebook, Wanted(order=Order.CHANGED))[0] == N3
    assert ids(notebook, Wanted(order=Order.PUBLISHED))[-1] == N3
    assert ids(notebook, Wanted(order=Order.HEADLINE))[-2:] == [B2, N3]
    assert len(ids(notebook, Wanted(order=Order.SOURCE))) == 6


def test_only_some_are_wanted(notebook: Notebook) -> None:
    assert ids(notebook, Wanted(kinds=frozenset({Kind.CLIP}))) == [C2, C1]
    assert ids(notebook, Wanted(kinds=frozenset({Kind.BOOKMARK, Kind.NOTE}))) == [
        N3, B2, ON_CLIP, B1,
    ]  # fmt: skip
    assert ids(notebook, Wanted(tag="harbour")) == [N3, C1]
    assert ids(notebook, Wanted(tag="none")) == []
    assert ids(notebook, Wanted(article=bookmark(1).key)) == [C2, ON_CLIP, C1, B1]
    assert ids(notebook, Wanted(kinds=frozenset())) == []


def test_sections(notebook: Notebook) -> None:
    assert sections(notebook, Grouping.ARTICLE) == [
        ("Story 1", [C2, ON_CLIP, C1, B1]),
        ("Story 3", [N3]),
        ("Story 2", [B2]),
    ]
    assert sections(notebook, Grouping.SOURCE) == [("The Example", [C2, N3, B2, ON_CLIP, C1, B1])]
    assert sections(notebook, Grouping.SPEAKER) == [
        ("Anna Berg", [ON_CLIP, C1]),
        ("Carl Holm", [C2]),
        ("", [N3, B2, B1]),
    ]
    assert sections(notebook, Grouping.COLOUR) == [
        ("red", [C2]),
        ("yellow", [ON_CLIP, C1]),
        ("", [N3, B2, B1]),
    ]
    assert sections(notebook, Grouping.TAG) == [
        ("Élan", [N3]),
        ("Harbour", [N3, C1]),
        ("", [C2, B2, ON_CLIP, B1]),
    ]
    days = sections(notebook, Grouping.DAY)
    assert [day for day, _ in days] == [
        str((START + timedelta(days=2)).astimezone().date()),
        str(START.astimezone().date()),
    ]


def test_rows_hold_what_stands_beside_them(notebook: Notebook) -> None:
    numbers = notebook.listing(Wanted()).numbers
    by_id = {row.entry.id: row for row in notebook.rows(numbers).values()}
    assert by_id[C1].notes == (note(1, on=clip(1)),)
    assert by_id[ON_CLIP].clip == clip(1, tags=("Harbour",))
    assert by_id[N3].clip is None
    notebook.do(Drop((C1,)))
    assert len(notebook.rows(numbers)) == 4, "what is gone is left out"


def test_counts(notebook: Notebook) -> None:
    counts = notebook.counts()
    assert (counts.bookmarks, counts.clips, counts.notes) == (2, 2, 2)
    assert [(tag.name, tag.count) for tag in counts.tags] == [("Harbour", 2), ("Élan", 1)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("choice", [C2, C1]),
        ("CHOI had", [C2, C1]),
        ("oice", []),
        ("story 1 choice", [C2, C1]),
        ("remember", [N3, ON_CLIP]),
        ("elan", [N3]),
        ("holm", [C2]),
        ("  “ ” ", [C2, N3, B2, ON_CLIP, C1, B1]),
        ('"choice" OR story*', []),
    ],
)
def test_what_is_typed_narrows_the_list(notebook: Notebook, text: str, found: list[str]) -> None:
    assert ids(notebook, Wanted(text=text)) == found


def test_a_search_keeps_order_and_sections(notebook: Notebook) -> None:
    listed = notebook.listing(Wanted(text="story", order=Order.OLDEST, grouping=Grouping.ARTICLE))
    assert [section.label for section in listed.sections] == ["Story 1", "Story 2", "Story 3"]
    assert [section.first for section in listed.sections] == [0, 4, 5]
    listed = notebook.listing(Wanted(text="remember", grouping=Grouping.ARTICLE))
    assert [(section.label, section.count) for section in listed.sections] == [
        ("Story 1", 1),
        ("Story 3", 1),
    ], "sections stay where they are while somebody types"
    assert notebook.listing(Wanted(text="xyzzy", grouping=Grouping.ARTICLE)).sections == ()


def test_a_search_sees_each_change(notebook: Notebook) -> None:
    assert ids(notebook, Wanted(text="lighthouse")) == []
    undo = notebook.do(Reword(((N3, "The lighthouse", START),)))
    assert ids(notebook, Wanted(text="lighthouse")) == [N3]
    notebook.do(undo)
    assert ids(notebook, Wanted(text="lighthouse")) == []
    notebook.do(Tag(((B1, "lighthouse"),)))
    assert ids(notebook, Wanted(text="lighthouse")) == [B1]
    notebook.do(RenameTag("lighthouse", "tower"))
    assert ids(notebook, Wanted(text="lighthouse")) == []
    undo = notebook.do(Drop((B1,)))
    assert ids(notebook, Wanted(text="tower")) == []
    notebook.do(undo)
    assert ids(notebook, Wanted(text="tower")) == [B1]
    notebook.bookmarks.moved(bookmark(1).key, Path("/elsewhere"))
    assert ids(notebook, Wanted(text="tower")) == [B1]


def words_file(profile: Places) -> Path:
    return profile.cache / "words.sqlite3"


def test_the_cache_of_words_is_used_again_and_never_for_another_state(profile: Places) -> None:
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        notebook.do(Keep((note(1),)))
        assert ids(notebook, Wanted(text="remember")) == [note(1).id]
    cache = sqlite3.connect(words_file(profile))
    cache.execute("UPDATE words SET line = ' found by the cache'")
    cache.commit()
    cache.close()
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        assert ids(notebook, Wanted(text="cache")) == [note(1).id]
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(Keep((note(2),)))  # the cache does not hear of it
        assert len(ids(notebook, Wanted(text="remember"))) == 2
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        assert ids(notebook, Wanted(text="cache")) == []
        assert len(ids(notebook, Wanted(text="remember"))) == 2


def test_a_cache_of_words_that_cannot_be_used_is_done_without(profile: Places) -> None:
    words_file(profile).parent.mkdir(parents=True)
    words_file(profile).write_bytes(b"this is no database" * 500)
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        notebook.do(Keep((note(1),)))
        for _again in range(2):
            assert ids(notebook, Wanted(text="remember")) == [note(1).id]
    words_file(profile).unlink()
    words_file(profile).mkdir()
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        assert ids(notebook, Wanted(text="remember")) == [note(1).id]
        notebook.do(Keep((note(2),)))
        assert len(ids(notebook, Wanted(text="remember"))) == 2


def test_words_are_found_without_blanks_between_them(profile: Places) -> None:
    one = dataclasses.replace(note(1), text="東京都の港")
    with Notebook.open(profile.notebook, words=words_file(profile)) as notebook:
        notebook.do(Keep((one,)))
        assert ids(notebook, Wanted(text="京都")) == [one.id]
        assert ids(notebook, Wanted(text="大阪")) == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_what_is_searched_is_made_of_words(one: str, other: str) -> None:
    line = searchable(f"{one} {other}")
    assert line == "" or line.startswith(" ")
    assert all(f" {word}" in line for word in searchable(one).split())


def test_a_notebook_is_looked_into_while_another_program_writes(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(Keep((note(1),)))
        with Notebook.open(profile.notebook, writing=False) as looking:
            assert looking.read_only
            assert looking.notices == ()
            assert ids(looking, Wanted(text="remember")) == [note(1).id]
        notebook.do(Keep((note(2),)))
    before = sorted(profile.data.iterdir())
    with Notebook.open(profile.notebook, writing=False) as looking:
        assert len(ids(looking, Wanted(text="remember"))) == 2
    assert sorted(profile.data.iterdir()) == before, "nothing is left beside it"


def kind(entry: Entry) -> type[Entry]:
    return type(entry)


def test_of_article(notebook: Notebook) -> None:
    kept = notebook.of_article("https://another.example", bookmark(1).digest)
    assert kept.key == bookmark(1).key
    assert kept.bookmarked
    assert [each.id for each in kept.clips] == [C1, C2]
    assert [each.id for each in kept.notes] == [ON_CLIP]
    assert {kind(each) for each in notebook.entries()} == {Bookmark, Clip, Note}
    assert not notebook.of_article(bookmark(3).key, "").bookmarked
