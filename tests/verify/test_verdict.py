"""What is told of a quotation, from the articles in which something like it is."""

import pytest

from tests.verify.asking import HARBOUR, asked
from viewer.verify.records import record
from viewer.verify.telling import in_full, shown, told, whose
from viewer.verify.types import (
    Attribution,
    Differs,
    Exact,
    Inside,
    Looked,
    NotFound,
)


def test_exact_and_by_whom() -> None:
    found = asked("the harbour will be closed", HARBOUR)
    assert isinstance(found, Exact)
    (wording,) = found.wordings
    (place,) = wording.places
    assert place.speaker == "Anna Berg"
    assert place.words == "The harbour will be closed"
    assert place.inside is Inside.WHOLLY
    assert place.cue is not None
    assert place.cue.words == "said"
    assert found.attribution is Attribution.NOT_ASKED
    assert told(found) == ("Found word for word in 1 article. It was looked for in 1,200 articles.")


def test_how_the_speaker_is_named_is_told() -> None:
    found = asked("they will go to sea", f"{HARBOUR} “They will go to sea,” she added.")
    assert isinstance(found, Exact)
    assert whose(found.wordings[0].places[0]).endswith("Anna Berg, in the article “she”")


def test_a_title_before_the_name_is_not_told_as_another_name() -> None:
    found = asked("they will go to sea", "“They will go to sea,” Mayor Anna Berg said.")
    assert isinstance(found, Exact)
    assert whose(found.wordings[0].places[0]) == "Anna Berg"


def test_the_offsets_are_those_of_the_file() -> None:
    found = asked("the harbour will be closed", HARBOUR)
    assert isinstance(found, Exact)
    place = found.wordings[0].places[0]
    file = f"# Story 1\n\n{HARBOUR}\n"
    assert file[place.file_start : place.file_end] == place.words


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("I will resign", "", "if they ask me to."),
        ("if they ask me to", "I will resign", ""),
        ("I will resign if they ask me to", "", ""),
        ("ask me to. But who", "I will resign if they", "would ask?"),
        ("on Monday", "Berg said", "in Oslo."),
    ],
)
def test_the_rest_of_the_sentence_is_told(text: str, before: str, after: str) -> None:
    said = "“No. I will resign if they ask me to. But who would ask?”"
    found = asked(text, f"{said} Berg said on Monday in Oslo. Yes.")
    assert isinstance(found, Exact)
    place = found.wordings[0].places[0]
    assert (place.before, place.after) == (before, after)
    whole = " ".join(part for part in (before, place.words, after) if part)
    assert in_full(place) == (whole if before or after else "")


def test_a_comma_stays_with_the_word_before_it() -> None:
    found = asked("We will go", "“We will go, if we must,” Anna Berg said.")
    assert isinstance(found, Exact)
    assert in_full(found.wordings[0].places[0]).startswith("We will go, if we must")


def test_it_is_told_where_somebody_else_said_it() -> None:
    found = asked("the harbour will be closed", HARBOUR, speaker="Tom Weiss")
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.OTHER
    assert "but not by Tom Weiss: named for it there is Anna Berg" in told(found)


def test_what_the_speaker_said_instead_is_told() -> None:
    other = "“The harbour will not be closed for good,” Tom Weiss said."
    found = asked("the harbour will be closed for good", HARBOUR, other, speaker="Weiss")
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.OTHER
    (instead,) = found.instead
    assert instead.places[0].speaker == "Tom Weiss"
    assert "Weiss is named for something like it." in told(found)
    assert not asked("the harbour will be closed", HARBOUR, other, speaker="Berg").instead  # type: ignore[union-attr]


def test_it_is_told_where_nobody_is_named() -> None:
    found = asked("the harbour was closed", "The harbour was closed.", speaker="Tom Weiss")
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.NOBODY
    assert found.wordings[0].places[0].inside is Inside.OUTSIDE
    assert "not as a quotation" in told(found)


def test_a_headline_that_names_nobody_does_not_hide_who_said_it() -> None:
    headline = "“The harbour will be closed”: who said that?"
    found = asked("the harbour will be closed", headline, HARBOUR, speaker="Tom Weiss")
    assert isinstance(found, Exact)
    assert {place.speaker for wording in found.wordings for place in wording.places} == {
        None,
        "Anna Berg",
    }
    assert found.attribution is Attribution.OTHER
    assert "named for it there is Anna Berg" in told(found)


def test_who_was_asked_about_comes_first() -> None:
    other = HARBOUR.replace("Anna Berg", "Tom Weiss")
    found = asked("the harbour will be closed", other, HARBOUR, other, speaker="Berg")
    assert isinstance(found, Exact)
    assert found.attribution is Attribution.CONFIRMED
    assert [place.speaker for place in found.wordings[0].places] == [
        "Anna Berg", "Tom Weiss", "Tom Weiss",
    ]  # fmt: skip


def test_the_earliest_comes_first() -> None:
    found = asked("the harbour will be closed", HARBOUR, HARBOUR, HARBOUR)
    assert isinstance(found, Exact)
    assert [place.source.file.name for place in found.wordings[0].places] == [
        "3.txt", "2.txt", "1.txt",
    ]  # fmt: skip
    assert found.wordings[0].total == 3


def test_equal_candidates_have_one_rank_and_are_all_told() -> None:
    bodies = [HARBOUR.replace("good", word) for word in ("ships", "boats", "trade")]
    found = asked("The harbour will be closed for cars", *bodies, bodies[0])
    assert isinstance(found, Differs)
    assert len(found.nearest) == 3
    assert [len(wording.places) for wording in found.wordings] == [2, 1, 1]
    assert "3 wordings come as near" in told(found)


def test_the_nearer_wording_has_the_higher_rank() -> None:
    far = "“The old harbour will soon be closed for good,” Tom Weiss said."
    near = "“The harbour will soon be closed for good,” Anna Berg said."
    found = asked("the harbour will be closed for good", far, near)
    assert isinstance(found, Differs)
    assert [wording.rank for wording in found.wordings] == [1, 2]
    assert found.nearest[0].places[0].speaker == "Anna Berg"
    assert shown(found.wordings[0].comparison) == "The harbour will [-soon-] be closed for good"


def test_an_exact_one_leaves_no_room_for_others() -> None:
    found = asked("the harbour will be closed", HARBOUR.replace("will", "may"), HARBOUR)
    assert isinstance(found, Exact)
    assert len(found.wordings) == 1


def test_not_found_tells_where_it_was_looked_for() -> None:
    found = asked("the moon is made of cheese", HARBOUR)
    assert isinstance(found, NotFound)
    assert told(found) == "Nothing like it was found in 1,200 articles."


def test_it_is_told_that_not_all_was_read() -> None:
    found = asked("the moon is made of cheese", HARBOUR, looked=Looked(10, 1, 2))
    assert not found.looked.is_complete
    assert "1 file more" in told(found)
    assert "2 files could not be read" in told(found)


def test_an_ellipsis_does_not_join_two_speakers() -> None:
    body = f"{HARBOUR} “The ships will go,” Tom Weiss said."
    found = asked("The harbour will be closed ... The ships will go", body)
    assert isinstance(found, Differs)
    assert "another place or speaker" in shown(found.wordings[0].comparison)


def test_words_only_partly_between_marks() -> None:
    found = asked(
        "the harbour is dead in the water", "The harbour is “dead in the water”, he said."
    )
    assert isinstance(found, Exact)
    assert found.wordings[0].places[0].inside is Inside.PARTLY


def test_the_record() -> None:
    given = record(asked("the harbour will be open", HARBOUR))
    assert given["verdict"] == "differs"
    assert given["articles"] == 1_200
    assert given["complete"] is True
    (wording,) = given["wordings"]  # type: ignore[misc]
    assert [piece["edit"] for piece in wording["pieces"]] == ["same", "changed"]
    assert wording["places"][0]["speaker"] == "Anna Berg"
    assert record(asked("moon and stars", HARBOUR))["verdict"] == "not found"
    assert record(asked("the harbour", HARBOUR))["verdict"] == "exact"
