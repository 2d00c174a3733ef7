"""One article and one question: what is told of how they differ."""

import pytest

from viewer.quotes.pipeline import find_quotations
from viewer.verify.comparison import compared
from viewer.verify.finding import find
from viewer.verify.question import read_question
from viewer.verify.types import Comparison, Edit, Voice

TEXT = """Harbour plan delayed
OSLO - “We are planning the new harbour for next year. It will cost 4.5 million and not a krone \
more,” Anna Berg told reporters. “Nobody has asked us to stop,” she added.
The harbour has 12 quays. Fishermen are against it.
“The fish will be gone by the time the first ship arrives,” Tom Weiss said.
“We have heard the fishermen, and we will talk to them,” Berg said.
"""


def comparison(asked: str, text: str = TEXT) -> Comparison | None:
    """The best place in a text, with the speakers that are named in it."""
    question = read_question(asked)
    finding = find(question, text)
    if finding is None:
        return None
    voices = [Voice(q.start, q.end, q.speaker) for q in find_quotations(text)]
    passage = finding.passage._replace(voices=voices)
    return min(
        (compared(question, passage, pairs) for pairs in finding.places), key=lambda one: one.errors
    )


def edits(asked: str) -> list[tuple[Edit, str, str]]:
    """The pieces that are not the same: what, as asked, as found."""
    found = comparison(asked)
    assert found is not None
    return [
        (piece.edit, piece.asked, piece.found)
        for piece in found.pieces
        if piece.edit is not Edit.SAME
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "We are planning the new harbour for next year.",
        "“WE ARE PLANNING – the new HARBOUR”",
        "the new harbour for next year; it will cost 4.5 million",
        "We are planning … for next year. It will cost [...] not a krone more",
        "We are ... planning",
        "We are planning the new harbour [...] Nobody has asked us to stop",
        "Nobody has asked us",
        "not a krone more. Nobody has asked us to stop",
        "“…not a krone more,” Berg said. “Nobody has asked us to stop.”",
        "It will cost [the city] 4.5 million",
        "[The harbour] will cost 4.5 million",
        "[T]he fish will be gone [sic] by the time",
        "The harbour has 12 quays.",
        "Anna Berg told reporters",
    ],
)
def test_exact(asked: str) -> None:
    found = comparison(asked)
    assert found is not None
    assert found.is_exact
    assert found.errors == 0
    assert found.likeness == 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("We are planning the harbour for next year", [(Edit.LEFT_OUT, "", "new")]),
        ("We are planning the new big harbour for next year", [(Edit.ADDED, "big", "")]),
        ("We are planning the old harbour for next year", [(Edit.CHANGED, "old", "new")]),
        ("It will cost 45 million", [(Edit.CHANGED, "45", "4.5")]),
        ("It will cost 4,5 million and not a krone", [(Edit.CHANGED, "4,5", "4.5")]),
        ("Everybody has asked us to stop", [(Edit.CHANGED, "Everybody", "Nobody")]),
        ("We are [not] planning the new harbour", [(Edit.ADDED, "[not]", "")]),
        ("It will cost [5] million and not a krone", [(Edit.CHANGED, "[5]", "4.5")]),
        (
            "We are planning ... The fish will be gone",
            [(Edit.JOINED, "...", TEXT[TEXT.index("the new") : TEXT.index("The fish") - 3])],
        ),
        ("for next year ... We are planning the new harbour", None),
        ("the first ship arrives. We have heard the fishermen", None),
    ],
)
def test_differs(asked: str, told: list[tuple[Edit, str, str]] | None) -> None:
    found = comparison(asked)
    assert found is None or not found.is_exact
    if told is not None:
        shown = edits(asked)
        assert [edit for edit, _, _ in shown] == [edit for edit, _, _ in told]
        if told[0][0] is not Edit.JOINED:
            assert shown == told


def test_an_attribution_may_be_left_away_within_a_paragraph() -> None:
    assert edits("not a krone more. Nobody has asked us") == [
        (Edit.ATTRIBUTION, "", "Anna Berg told reporters")
    ]


def test_between_paragraphs_it_may_not_unless_it_is_shown() -> None:
    text = "“The plan is good for us all,” Anna Berg said.\n“The city will pay,” Berg said.\n"
    joined = comparison("The plan is good for us all. The city will pay.", text)
    assert joined is not None
    assert not joined.is_exact
    shown = comparison("“The plan is good for us all,” Berg said. “The city will pay.”", text)
    assert shown is not None
    assert shown.is_exact


def test_an_ellipsis_holds_for_one_speech_of_several_paragraphs() -> None:
    asked = "We are planning the new harbour ... we will talk to them"
    text = TEXT.replace(
        "“The fish will be gone by the time the first ship arrives,” Tom Weiss", "He"
    )
    told = comparison(asked, text)
    assert told is not None
    assert told.is_exact
    interrupted = comparison(asked)
    assert interrupted is not None
    assert not interrupted.is_exact


def test_two_sentences_that_were_made_one() -> None:
    asked = "We are planning the new harbour for next year and we will talk to them about it"
    pieces = edits(asked)
    assert Edit.CHANGED in [edit for edit, _, _ in pieces] or Edit.LEFT_OUT in [
        edit for edit, _, _ in pieces
    ]


def test_what_the_article_leaves_out_itself_counts() -> None:
    text = "“We will go [...] if they pay,” Anna Berg said.\n"
    left_away = comparison("We will go if they pay", text)
    shown = comparison("We will go ... if they pay", text)
    assert left_away is not None
    assert not left_away.is_exact
    assert shown is not None
    assert shown.is_exact


def test_the_same_words_at_two_places_are_both_told() -> None:
    text = "“We will go home now,” Anna Berg said.\n“We will go home now,” Tom Weiss said.\n"
    finding = find(read_question("we will go home now"), text)
    assert finding is not None
    assert len(finding.places) == 2


@pytest.mark.parametrize(
    "asked", ["The moon is made of green cheese", "harbour", "of the to", "the the the the the the"]
)
def test_nothing_is_like_it(asked: str) -> None:
    found = comparison(asked)
    assert (found is None) == (asked != "harbour")


def test_half_of_it_is_there() -> None:
    asked = (
        "We are planning the new harbour for next year, and everybody who says otherwise is a "
        "liar, a fool and an enemy of this town"
    )
    found = comparison(asked)
    assert found is not None
    assert found.pieces[0].asked == "We are planning the new harbour for next year"
    assert found.pieces[1].edit in (Edit.ADDED, Edit.CHANGED)
