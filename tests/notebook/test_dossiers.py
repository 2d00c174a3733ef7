"""A dossier keeps its order and its words, whatever becomes of the clips and of other dossiers."""

import dataclasses
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import START, bookmark, clip, dossier, item, note
from viewer.notebook import steps
from viewer.notebook.anchor import anchor_at
from viewer.notebook.dossiers import (
    MOST_DIGITS,
    Contents,
    Item,
    Part,
    in_order,
    inserted,
    is_place,
    moved,
    places_between,
)
from viewer.notebook.steps import Drop, Keep
from viewer.notebook.store import Notebook
from viewer.notebook.types import Colour
from viewer.paths import Places

LATER = START + timedelta(days=1)


@pytest.fixture
def notebook(profile: Places) -> Notebook:
    """A notebook with two dossiers; in the first stand a clip, a text and another clip."""
    notebook = Notebook.open(profile.notebook)
    one, two = clip(1, Colour.GREEN, tags=("Harbour",)), clip(2)
    notebook.do(Keep((bookmark(1), one, two, note(1, on=one))))
    notebook.do(steps.KeepDossiers((dossier(1), dossier(2, "A title that comes first"))))
    notebook.do(steps.PutItems((item(1, clip=one), item(2, text="Mine"), item(3, clip=two))))
    return notebook


def contents(notebook: Notebook, number: int = 1) -> Contents:
    found = notebook.contents(dossier(number).id)
    assert found is not None
    return found


def words(notebook: Notebook) -> list[str]:
    return [each.clip.anchor.words if each.clip else each.text for each in contents(notebook).items]


def test_dossiers_are_listed_by_title_with_their_counts(notebook: Notebook) -> None:
    assert [(each.dossier.title, each.items) for each in notebook.dossiers()] == [
        ("A title that comes first", 0),
        ("Harbours 1", 3),
    ]
    assert notebook.contents("missing") is None
    notebook.close()


def test_an_item_keeps_its_words_when_its_clip_is_removed(notebook: Notebook) -> None:
    before = notebook.every_dossier()
    text = "It was said: We had a choice in case 1, said she."
    anchor = anchor_at(text, 13, 38)
    notebook.do(steps.Reanchor(((clip(1).id, anchor, LATER),)))
    assert words(notebook)[0] == "We had a choice in case 1"
    undo = notebook.do(Drop((clip(1).id, bookmark(1).id)))
    assert [each.id for each in notebook.entries()] == [clip(2).id]
    first = contents(notebook).items[0]
    assert first.clip is not None
    assert (first.clip.anchor, first.clip.colour, first.clip.speaker, first.clip.article) == (
        anchor, Colour.GREEN, "Anna Berg", clip(1).article,
    )  # fmt: skip
    notebook.do(undo)
    assert contents(notebook).items[0].clip == notebook.entries([clip(1).id])[0]
    notebook.do(steps.Reanchor(((clip(1).id, clip(1).anchor, clip(1).changed),)))
    assert notebook.every_dossier() == before
    notebook.close()


def test_the_article_of_a_removed_clip_stays_while_a_dossier_has_its_words(
    notebook: Notebook,
) -> None:
    notebook.do(Drop((clip(2).id,)))
    digest = clip(2).article.digest
    assert notebook.of_article("elsewhere", digest).key == clip(2).article.key
    undo = notebook.do(steps.TakeItems((item(3).id,)))
    assert notebook.of_article("elsewhere", digest).key == "elsewhere"
    notebook.do(undo)
    assert notebook.of_article("elsewhere", digest).key == clip(2).article.key
    notebook.close()


def test_a_dossier_goes_with_what_stands_in_it_and_comes_back(notebook: Notebook) -> None:
    before = notebook.every_dossier()
    undo = notebook.do(steps.DropDossiers((dossier(1).id, "missing")))
    assert notebook.every_dossier() == ((dossier(2, "A title that comes first"),), ())
    assert len(notebook.entries()) == 4, "its clips stay in the notebook"
    notebook.do(undo)
    assert notebook.every_dossier() == before
    notebook.close()


def test_a_clip_stands_in_two_dossiers(notebook: Notebook) -> None:
    other = item(9, of=dossier(2), clip=clip(1))
    notebook.do(steps.PutItems((other, item(1, clip=clip(3)), item(8, of=dossier(7)))))
    assert [each.id for each in contents(notebook, 2).items] == [other.id]
    assert words(notebook)[0] == clip(1).anchor.words, "what stands there stays as it is"
    assert notebook.every_dossier()[1][-1].dossier != dossier(7).id
    notebook.close()


def test_all_of_it_is_there_after_a_restart(notebook: Notebook, profile: Places) -> None:
    before = notebook.every_dossier()
    notebook.close()
    with Notebook.open(profile.notebook) as again:
        assert again.notices == ()
        assert again.every_dossier() == before


def test_moves_and_texts_are_taken_back_the_last_first(notebook: Notebook) -> None:
    before = notebook.every_dossier()
    one, two = item(1).id, item(2).id
    undo = notebook.do(
        steps.MoveItems(
            ((one, "8", LATER), (two, "9", LATER), (one, "95", LATER), ("no", "1", LATER))
        )
    )
    assert [each.id for each in contents(notebook).items] == [item(3).id, two, one]
    notebook.do(undo)
    assert notebook.every_dossier() == before
    undo = notebook.do(
        steps.RewriteItems(((two, "Other", LATER), (one, "Hers", LATER), (two, "Third", LATER)))
    )
    assert [each.text for each in contents(notebook).items] == ["Hers", "Third", ""]
    notebook.do(undo)
    assert notebook.every_dossier() == before
    name = dossier(1).id
    undo = notebook.do(steps.Redraft(((name, "A", "B", LATER), (name, "C", "D", LATER))))
    assert contents(notebook).dossier.title == "C"
    notebook.do(undo)
    assert notebook.every_dossier() == before
    notebook.close()


def test_a_merge_takes_what_was_changed_last(notebook: Notebook) -> None:
    before = notebook.every_dossier()
    theirs = dataclasses.replace(dossier(1), title="Theirs", changed=LATER)
    newer = dataclasses.replace(item(2, text="Theirs"), place="9", changed=LATER)
    older = dataclasses.replace(item(1, clip=clip(1), text="Old"), changed=START)
    new = item(4, clip=clip(4))
    merge = steps.Merge((), (), (theirs, dossier(3)), (newer, older, new))
    undo = notebook.do(merge)
    assert contents(notebook).dossier.title == "Theirs"
    assert [each.id for each in contents(notebook).items] == [
        item(1).id, item(3).id, new.id, newer.id,
    ]  # fmt: skip
    assert contents(notebook).items[-1].text == "Theirs"
    assert contents(notebook).items[0].text == ""
    assert not steps.differs(notebook.do(merge)), "twice is the same as once"
    notebook.do(undo)
    assert notebook.every_dossier() == before
    notebook.close()


def test_what_is_no_item_is_no_value() -> None:
    with pytest.raises(ValueError, match="a clip, or a text"):
        dataclasses.replace(item(1), part=Part.CLIP)
    with pytest.raises(ValueError, match="no place"):
        dataclasses.replace(item(1), place="0")


# ------------------------------------------------------------ order

digits = st.text("0123456789", max_size=8).map(lambda text: text.rstrip("0"))


@given(digits, digits, st.integers(1, 40))
def test_there_is_room_between_any_two_places(before: str, after: str, count: int) -> None:
    if before and after and before >= after:
        before, after = after, before
    places = places_between(before, after, count)
    if before == after != "":
        assert places is None
        return
    assert places is not None
    assert all(map(is_place, places))
    assert [before, *places, after or "~"] == sorted({before, *places, after or "~"})


def items_at(places: list[str]) -> list[Item]:
    return in_order([item(number, place=place) for number, place in enumerate(places)])


@given(
    st.lists(st.sampled_from(["1", "2", "21", "211", "3", "9" * 400]), max_size=7),
    st.data(),
)
def test_what_is_moved_stands_where_it_was_to_stand(places: list[str], data: st.DataObject) -> None:
    items = items_at(places)
    names = [each.id for each in items]
    ids = set(data.draw(st.lists(st.sampled_from(names)))) if names else set()
    row = data.draw(st.integers(0, len(items)))
    moves = moved(items, ids, row)
    after = in_order([dataclasses.replace(e, place=moves.get(e.id, e.place)) for e in items])
    here = [name for name in names[:row] if name not in ids]
    there = [name for name in names[row:] if name not in ids]
    expected = [*here, *(name for name in names if name in ids), *there]
    assert [each.id for each in after] == expected
    if expected == names:
        assert not moves


@given(
    st.lists(st.sampled_from(["1", "2", "21", "3", "9" * 400]), max_size=5),
    st.integers(-1, 5),
    st.integers(1, 4),
)
def test_what_is_new_stands_behind_what_it_was_put_behind(
    places: list[str], behind: int, count: int
) -> None:
    items = items_at(places)
    new = [item(100 + number) for number in range(count)]
    after = items[behind].id if 0 <= behind < len(items) else ""
    put, moves = inserted(items, new, after)
    whole = in_order(
        [*put, *(dataclasses.replace(e, place=moves.get(e.id, e.place)) for e in items)]
    )
    at = behind + 1 if after else len(items)
    expected = [*items[:at], *new, *items[at:]]
    assert [each.id for each in whole] == [each.id for each in expected]


def test_a_thousand_insertions_at_one_place_stay_short() -> None:
    items, longest = items_at(["1", "2"]), 0
    for number in range(1000):
        put, moves = inserted(items, [item(10 + number)], items[0].id)
        kept = [dataclasses.replace(e, place=moves.get(e.id, e.place)) for e in items]
        items = in_order([*kept, *put])
        longest = max(longest, *(len(each.place) for each in items))
    assert longest <= MOST_DIGITS
    assert [each.id for each in items[1:-1]] == [item(1009 - n).id for n in range(1000)]
