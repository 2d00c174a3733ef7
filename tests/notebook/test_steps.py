"""Every step is made whole, and its inverse brings back what was, also after other changes."""

import dataclasses
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notebook.samples import START, bookmark, clip, correction, dossier, item, note
from viewer.errors import ViewerError
from viewer.notebook import steps
from viewer.notebook.anchor import anchor_at
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.steps import Drop, Keep, Merge, RenameTag, Step, Steps, Tag, Untag
from viewer.notebook.store import Notebook
from viewer.notebook.types import Clip, Colour, Correction, Entry, Note
from viewer.paths import Places

LATER = START + timedelta(days=1)


@pytest.fixture
def notebook(profile: Places) -> Notebook:
    """A notebook with one of each."""
    notebook = Notebook.open(profile.notebook)
    one = clip(1, tags=("Harbour", "Storm"))
    notebook.do(Keep((bookmark(1), one, note(1, on=one), note(2))))
    return notebook


Compiled = tuple[tuple[Dossier, ...], tuple[Item, ...]]
State = tuple[frozenset[Entry], frozenset[Correction], frozenset[str], Compiled]


def state(notebook: Notebook) -> State:
    """All that is kept, whatever the order."""
    return (
        frozenset(notebook.entries()),
        frozenset(notebook.corrections.all()),
        notebook.bookmarks.keys(),
        notebook.every_dossier(),
    )


def entry(notebook: Notebook, name: str) -> Entry:
    (found,) = notebook.entries([name])
    return found


def test_a_clip_goes_with_its_notes_and_comes_back_with_them(notebook: Notebook) -> None:
    before = state(notebook)
    undo = notebook.do(Drop((clip(1).id,)))
    assert {each.id for each in notebook.entries()} == {bookmark(1).id, note(2).id}
    assert notebook.counts().tags == (), "a tag lives as long as an entry has it"
    notebook.do(undo)
    assert state(notebook) == before
    notebook.close()


def test_what_is_kept_already_stays_as_it_is(notebook: Notebook) -> None:
    before = state(notebook)
    other = dataclasses.replace(clip(1), colour=Colour.RED)
    undo = notebook.do(Keep((other, clip(2))))
    assert undo == Drop((clip(2).id,), alone=True)
    assert state(notebook)[0] == before[0] | {clip(2)}
    notebook.close()


def test_a_note_waits_for_its_clip(notebook: Notebook) -> None:
    notebook.do(Drop((clip(1).id,), alone=True))
    before = state(notebook)
    undo = notebook.do(Keep((clip(1),)))
    assert note(1, on=clip(1)) in notebook.entries()
    notebook.do(undo)
    assert state(notebook) == before
    notebook.close()


def test_nothing_is_left_of_an_article_that_nothing_is_kept_of(notebook: Notebook) -> None:
    assert notebook.of_article("elsewhere", bookmark(2).digest).key == bookmark(2).key
    notebook.do(Drop((note(2).id,)))
    assert notebook.of_article("elsewhere", bookmark(2).digest).key == "elsewhere"
    notebook.close()


def test_colours_texts_and_places_change_and_change_back(notebook: Notebook) -> None:
    before = state(notebook)
    moved = anchor_at("New. " + clip(1).anchor.words, 5, 5 + len(clip(1).anchor.words))
    undo = notebook.do(
        Steps(
            (
                steps.recolour([clip(1).id, "missing"], Colour.BLUE, LATER),
                steps.Reword(((note(2).id, "Better so", LATER), (clip(1).id, "no note", LATER))),
                steps.Reanchor(((clip(1).id, moved, LATER),)),
            )
        )
    )
    changed, noted = entry(notebook, clip(1).id), entry(notebook, note(2).id)
    assert isinstance(changed, Clip)
    assert isinstance(noted, Note)
    assert (changed.colour, changed.anchor, changed.changed) == (Colour.BLUE, moved, LATER)
    assert (noted.text, noted.changed) == ("Better so", LATER)
    notebook.do(undo)
    assert state(notebook) == before
    notebook.close()


def test_an_inverse_leaves_alone_what_was_changed_since(notebook: Notebook) -> None:
    undo = notebook.do(steps.recolour([clip(1).id], Colour.BLUE, LATER))
    notebook.do(Tag(((clip(1).id, "new"),)))
    notebook.do(undo)
    changed = entry(notebook, clip(1).id)
    assert changed.tags == ("Harbour", "new", "Storm")
    undo = notebook.do(Untag(((clip(1).id, "new"),)))
    notebook.do(Drop((clip(1).id,)))
    notebook.do(undo)
    assert notebook.counts().tags == (), "there is nothing that the tag could be given to"
    notebook.close()


def test_tags_are_the_same_in_capitals_and_are_kept_tidy(notebook: Notebook) -> None:
    notebook.do(Tag(((note(2).id, "  harbour "), (note(2).id, " "), (note(2).id, "two\twords"))))
    assert entry(notebook, note(2).id).tags == ("Harbour", "two words")
    assert [(tag.name, tag.count) for tag in notebook.counts().tags] == [
        ("Harbour", 2),
        ("Storm", 1),
        ("two words", 1),
    ]
    notebook.close()


def test_half_a_character_is_no_trouble(notebook: Notebook) -> None:
    notebook.do(Keep((note(7, "half \ud83d, \0 and “whole”"),)))
    notebook.do(Tag(((note(7).id, "\udc00 tag"),)))
    kept = entry(notebook, note(7).id)
    assert isinstance(kept, Note)
    assert (kept.text, kept.tags) == ("half ?, \0 and “whole”", ("? tag",))
    notebook.do(Untag(((note(7).id, "\udc00 tag"),)))
    assert entry(notebook, note(7).id).tags == ()
    notebook.close()


def test_a_tag_is_renamed_and_back(notebook: Notebook) -> None:
    before = state(notebook)
    undo = notebook.do(RenameTag("harbour", "Port"))
    assert entry(notebook, clip(1).id).tags == ("Port", "Storm")
    notebook.do(undo)
    assert state(notebook) == before
    undo = notebook.do(RenameTag("harbour", "HARBOUR"))
    assert entry(notebook, clip(1).id).tags == ("HARBOUR", "Storm")
    notebook.do(undo)
    assert state(notebook) == before
    assert not steps.differs(notebook.do(RenameTag("missing", "other")))
    with pytest.raises(ViewerError, match="needs a name"):
        notebook.do(RenameTag("Storm", "  "))
    notebook.close()


def test_two_tags_become_one_and_two_again(notebook: Notebook) -> None:
    notebook.do(Tag(((note(2).id, "Storm"), (note(1).id, "Harbour"))))
    before = state(notebook)
    undo = notebook.do(RenameTag("Storm", "harbour"))
    assert [(tag.name, tag.count) for tag in notebook.counts().tags] == [("Harbour", 3)]
    notebook.do(undo)
    assert state(notebook) == before
    notebook.close()


def test_a_correction_replaces_the_one_before_and_is_taken_back(notebook: Notebook) -> None:
    nothing = state(notebook)
    first, second = correction(3), correction(3, name=None)
    undo_first = notebook.do(steps.Correct((first,)))
    undo_second = notebook.do(steps.Correct((second,)))
    key, digest = first.article.key, first.article.digest
    assert notebook.corrections.of(key, "") == (second,)
    assert notebook.corrections.of("another address", digest) == (second,)
    notebook.do(undo_second)
    assert notebook.corrections.of(key, "") == (first,)
    redo = notebook.do(steps.TakeBack((first.subject,)))
    assert notebook.corrections.of(key, "") == ()
    notebook.do(redo)
    notebook.do(undo_first)
    assert state(notebook) == nothing
    notebook.close()


def test_what_is_done_is_done_though_nothing_can_be_read_then(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as unreadable:
        unreadable.setattr(notebook._database, "reading", None)
        notebook.do(Steps((Keep((bookmark(5),)), steps.Correct((correction(5),)))))
    assert notebook.bookmarks.contains(bookmark(5).key)
    assert notebook.corrections.of(bookmark(5).key, "") == (correction(5),)
    notebook.close()


def test_all_or_nothing(notebook: Notebook) -> None:
    before = state(notebook)
    with pytest.raises(ViewerError):
        notebook.do(Steps((Drop((bookmark(1).id, clip(1).id)), RenameTag("Storm", ""))))
    assert state(notebook) == before
    notebook.close()


def test_a_merge_unites_tags_and_takes_what_was_changed_last(notebook: Notebook) -> None:
    before = state(notebook)
    theirs = dataclasses.replace(
        clip(1), colour=Colour.RED, changed=LATER, tags=("harbour", "Wall")
    )
    older = dataclasses.replace(note(2), text="long ago", changed=START - timedelta(days=9))
    merge = Merge((theirs, older, clip(4), bookmark(1)), (correction(4),))
    undo = notebook.do(merge)
    merged, noted = entry(notebook, clip(1).id), entry(notebook, note(2).id)
    assert isinstance(merged, Clip)
    assert (merged.colour, merged.tags) == (Colour.RED, ("Harbour", "Storm", "Wall"))
    assert noted == note(2)
    after = state(notebook)
    assert not steps.differs(notebook.do(merge)), "twice is the same as once"
    assert state(notebook) == after
    notebook.do(undo)
    assert state(notebook) == before
    notebook.close()


def test_a_thousand_entries_at_once(profile: Places) -> None:
    # More than one query takes values for.
    with Notebook.open(profile.notebook) as notebook:
        many = tuple(clip(number, tags=("all",)) for number in range(1200))
        undo = notebook.do(Keep(many))
        assert notebook.entries() == many
        redo = notebook.do(undo)
        assert notebook.entries() == ()
        notebook.do(redo)
        assert notebook.entries() == many


# ------------------------------------------------------------ laws

numbers = st.integers(0, 3)
names = st.sampled_from(["Harbour", "harbour", "Storm", "Wall", ""])
entries = st.one_of(
    numbers.map(bookmark),
    st.builds(clip, numbers, st.sampled_from(Colour)),
    numbers.map(note),
    numbers.map(lambda number: note(number + 10, on=clip(number))),
)
ids = entries.map(lambda each: each.id)
instants = st.integers(1, 5).map(lambda days: START + timedelta(days=days))
pairs = st.lists(st.tuples(ids, names), max_size=3).map(tuple)
corrections = st.builds(correction, numbers, st.sampled_from([None, "Berta Lund", "C. Holm"]))
some_entries = st.lists(entries, max_size=4).map(tuple)
some_corrections = st.lists(corrections, max_size=2).map(tuple)
dossiers = st.builds(dossier, st.integers(1, 2), names)
items = st.builds(
    lambda number, of, words, at: dataclasses.replace(
        item(number, of, clip(number) if number % 2 else None, place=at), text=words
    ),
    numbers, st.integers(1, 2).map(dossier), st.text(max_size=3), st.sampled_from(["1", "15", "2"]),
)  # fmt: skip
item_ids = items.map(lambda each: each.id)
some_dossiers = st.lists(dossiers, max_size=2).map(tuple)
some_items = st.lists(items, max_size=3).map(tuple)
one_step = st.one_of(
    st.builds(Keep, some_entries),
    st.builds(Drop, st.lists(ids, max_size=3).map(tuple)),
    st.builds(
        steps.Recolour,
        st.lists(st.tuples(ids, st.sampled_from(Colour), instants), max_size=3).map(tuple),
    ),
    st.builds(
        steps.Reword,
        st.lists(st.tuples(ids, st.text(max_size=5), instants), max_size=3).map(tuple),
    ),
    st.builds(Tag, pairs),
    st.builds(Untag, pairs),
    st.builds(RenameTag, names, names.filter(bool)),
    st.builds(steps.Correct, some_corrections),
    st.builds(steps.TakeBack, some_corrections.map(lambda some: tuple(c.subject for c in some))),
    st.builds(steps.KeepDossiers, some_dossiers),
    st.builds(steps.DropDossiers, some_dossiers.map(lambda some: tuple(d.id for d in some))),
    st.builds(
        steps.Redraft,
        st.lists(
            st.tuples(dossiers.map(lambda each: each.id), st.text(max_size=3), names, instants),
            max_size=2,
        ).map(tuple),
    ),
    st.builds(steps.PutItems, some_items),
    st.builds(steps.TakeItems, some_items.map(lambda some: tuple(each.id for each in some))),
    st.builds(
        steps.MoveItems,
        st.lists(st.tuples(item_ids, st.sampled_from(["1", "15", "2"]), instants), max_size=3).map(
            tuple
        ),
    ),
    st.builds(
        steps.RewriteItems,
        st.lists(st.tuples(item_ids, st.text(max_size=3), instants), max_size=3).map(tuple),
    ),
    st.builds(Merge, some_entries, some_corrections, some_dossiers, some_items),
)
any_step = one_step | st.lists(one_step, max_size=3).map(lambda some: Steps(tuple(some)))


@settings(max_examples=60)
@given(st.lists(any_step, max_size=5), any_step)
def test_a_step_and_its_inverse_are_nothing(before: list[Step], step: Step) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notebook.sqlite3")
        with Notebook.open(path) as notebook:
            for each in before:
                notebook.do(each)
            kept = state(notebook)
            undo = notebook.do(step)
            done = state(notebook)
            redo = notebook.do(undo)
            assert state(notebook) == kept
            notebook.do(redo)
            assert state(notebook) == done
        with Notebook.open(path) as notebook:
            assert notebook.notices == ()
            assert state(notebook) == done
