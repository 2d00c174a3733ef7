"""Reported speech without marks, a layer of its own."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.quotes.pipeline import find_quotations
from viewer.quotes.types import Kind, Quotation


def reported(text: str) -> list[Quotation]:
    found = find_quotations(text, language="en", indirect=True)
    return [quotation for quotation in found if quotation.kind is Kind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        (
            "Mayor Ada Lindqvist said that the harbor would open again in spring.",
            "that the harbor would open again in spring",
            "Mayor Ada Lindqvist",
            "said",
        ),
        (
            "The ferry will not run on Sundays, the company said.",
            "The ferry will not run on Sundays",
            "the company",
            "said",
        ),
        (
            "According to police, the driver had been awake for two days.",
            "the driver had been awake for two days",
            "police",
            "According",
        ),
        (
            "The bridge has lost a third of its bolts, according to the inspectors.",
            "The bridge has lost a third of its bolts",
            "the inspectors",
            "according",
        ),
        (
            "She told reporters that nobody had asked the fishermen.",
            "that nobody had asked the fishermen",
            "She",
            "told",
        ),
    ],
)
def test_reported_speech(text: str, words: str, mention: str, cue: str) -> None:
    (found,) = reported(text)
    assert found.mention is not None
    assert found.cue is not None
    assert (found.text, found.mention.words, found.cue.words) == (words, mention, cue)
    assert text[found.start : found.end] == found.text
    assert 0 < found.confidence <= 1


def pieces(text: str) -> list[tuple[str, str | None, str | None]]:
    """What is reported, and by whom, as the text names them and as the article does."""
    return [
        (
            quotation.text,
            quotation.mention.words if quotation.mention else None,
            quotation.speaker,
        )
        for quotation in reported(text)
    ]


def test_both_parts_of_what_the_reporter_cuts_in_two() -> None:
    text = "The tram, Mayor Ada Lindqvist said, would run again before the first snow."
    speaker = ("Mayor Ada Lindqvist", "Ada Lindqvist")
    assert pieces(text) == [
        ("The tram", *speaker),
        ("would run again before the first snow", *speaker),
    ]


def test_a_clause_that_cuts_may_name_nobody_known() -> None:
    text = "In the long run, officials say, the tunnel will cost the town less than the ferry."
    assert pieces(text) == [
        ("In the long run", "officials", None),
        ("the tunnel will cost the town less than the ferry", "officials", None),
    ]


def test_what_a_relative_clause_reports() -> None:
    text = "The survey, which she said was drawn up in haste, will be discussed in May."
    assert pieces(text) == [
        ("which", "she", None),
        ("was drawn up in haste", "she", None),
    ]


def test_a_main_clause_after_a_subordinate_one_is_the_reporters_own() -> None:
    text = "While critics argue that the fares are too high, the council has raised them again."
    assert pieces(text) == [("that the fares are too high", "critics", None)]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Half of the voters in the valley said they would not take the tram.", "Half of"),
        ("Ada Lindqvist and Bo Lund said they would vote against the fares.", "Ada Lindqvist and"),
        ("The mayor's lawyer, Bo Lund, said that she would not appear.", "The mayor's lawyer, Bo"),
        (
            "More people than ever took the tram, according to a report from the transport office.",
            "a report from the transport office",
        ),
        ("Sen. Ada Lind (D-Ore.) said that the tram would run again.", "Sen. Ada Lind (D-Ore.)"),
        ("About one in five said they would not take the tram.", "About one in five"),
        (
            "Half of those who have asked for a seat said they would rather walk.",
            "Half of those who have asked for a seat",
        ),
    ],
)
def test_the_source_is_the_whole_phrase(text: str, mention: str) -> None:
    (found,) = reported(text)
    assert found.mention is not None
    assert found.mention.words.startswith(mention)


def test_a_time_before_the_verb_is_no_part_of_the_source() -> None:
    (found,) = reported("The Harbor Council last week said that the tram would run again.")
    assert found.mention is not None
    assert found.mention.words == "The Harbor Council"


def test_a_name_inside_another_source_is_not_the_speaker() -> None:
    (found,) = reported("A lawyer for Ada Lindqvist said that she would not appear in court.")
    assert found.mention is not None
    assert found.mention.words == "A lawyer for Ada Lindqvist"
    assert found.speaker is None


def test_the_layer_is_off_unless_asked_for() -> None:
    assert find_quotations("Mayor Ada Lindqvist said that the harbor would open again.") == ()


def test_words_between_marks_are_left_to_the_quotations() -> None:
    text = "“The harbor opens in spring,” said Mayor Ada Lindqvist. The clerk opened a window."
    found = find_quotations(text, indirect=True)
    assert [quotation.kind for quotation in found] == [Kind.DIRECT]


@given(st.text(alphabet="Ab said,.“” that:\n", max_size=200))
def test_spans_give_back_their_words_in_order(text: str) -> None:
    found = find_quotations(text, language="en", indirect=True)
    assert [q.start for q in found] == sorted(q.start for q in found)
    for quotation in found:
        assert text[quotation.start : quotation.end] == quotation.text
        assert quotation.text or quotation.kind is not Kind.INDIRECT
        for span in (quotation.mention, quotation.cue):
            assert span is None or text[span.start : span.end] == span.words


def test_a_paragraph_without_end_takes_time_in_proportion() -> None:
    sentence = "Mayor Ada Lind said that the ferry would run, and Bo told her he agreed "

    def seconds(times: int) -> float:
        begun = time.process_time()
        find_quotations(sentence * times, language="en", indirect=True)
        return time.process_time() - begun

    seconds(10)
    assert seconds(1200) < 8 * max(seconds(300), 0.05)
