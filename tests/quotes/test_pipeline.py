"""What is found in short articles of many kinds, and what holds for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.quotes.pipeline import find_quotations
from viewer.quotes.types import Kind, Quotation


def only(text: str) -> Quotation:
    found = [q for q in find_quotations(text) if q.kind.is_quotation]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "mention", "cue"),
    [
        ("“We are late,” Anna Berg said on Monday.", "Anna Berg", "said"),
        ("“We are late,” said Anna Berg.", "Anna Berg", "said"),
        ("Anna Berg said: “We are late.”", "Anna Berg", "said"),
        ("“We are late,” she told reporters.", "she", "told"),
        ("According to Anna Berg, “the trains were late again.”", "Anna Berg", "According"),
        ("“We are late,” a spokesman for the railway said.", "a spokesman for the railway", "said"),
        ("“We are late,” police said.", "police", "said"),
        ("“We are late,” officials told the committee.", "officials", "told"),
        ("''We are late,'' Mr. Kane said.", "Mr. Kane", "said"),
        ("“We are late,” said Dr. J. P. van der Berg.", "Dr. J. P. van der Berg", "said"),
        ("“We are late,” said Anna Berg, the head of the line.",
         "Anna Berg, the head of the line", "said"),
        ("“We are late,” Senator Jane Okoro (D-Ohio) said.", "Senator Jane Okoro (D-Ohio)", "said"),
        ("The report said the line was “beyond repair.”", "The report", "said"),
        ("A warm winter - Ada Lind: “We are late again, and it is our own fault.”",
         "Ada Lind", ":"),
        ("“We are late,” Anna Berg’s lawyer Ben Kofi said.", "Anna Berg’s lawyer Ben Kofi", "said"),
        ("The Ashby Foundation website said the line was “beyond repair and a disgrace.”",
         "The Ashby Foundation website", "said"),
        ("Berg himself said that “the trains were late again on Monday.”", "Berg himself", "said"),
        ("“We are late,” said a person familiar with the talks.",
         "a person familiar with the talks", "said"),
        ("“We are late,” said a lawyer for the railway.",
         "a lawyer for the railway", "said"),
        ("A poll released on Monday said the line was “beyond repair and a disgrace.”",
         "A poll released on Monday", "said"),
        ("A lawyer for ferry owner Ada Lind said the fine was “beyond all reason and an insult.”",
         "A lawyer for ferry owner Ada Lind", "said"),
        ("Half of the passengers in each train said the heating was “broken again and again.”",
         "Half of the passengers in each train", "said"),
        ("“We are late,” according to a letter sent by the engineers.",
         "a letter sent by the engineers", "according"),
        ("“We are late,” said White House press secretary Ada Lind.",
         "White House press secretary Ada Lind", "said"),
        ("Anna Berg was criticized for her assertion that “nobody needs this ferry.”",
         "her", "criticized"),
        ("“We will never agree,” said one of those advisers.", "one of those advisers", "said"),
        ("Anna Berg opposes what the leaflet lists as “harbor improvements for everybody in town.”",
         "Anna Berg", "opposes"),
    ],
)  # fmt: skip
def test_who_and_with_which_word(text: str, mention: str, cue: str) -> None:
    quotation = only(text)
    assert quotation.mention is not None
    assert quotation.mention.words == mention
    assert quotation.cue is not None
    assert quotation.cue.words == cue


def test_who_only_stands_in_the_phrase_is_not_the_speaker() -> None:
    quotation = only(
        "A lawyer for ferry owner Ada Lind said the fine was “beyond all reason and an insult.”"
    )
    assert quotation.speaker is None


def test_owner_of_a_claim_is_resolved() -> None:
    text = "Anna Berg was criticized for her assertion that “nobody needs this ferry.”"
    assert only(text).speaker == "Anna Berg"


def test_both_halves_round_an_attribution() -> None:
    found = find_quotations("“We came,” Anna Berg said, “and nobody was there to meet us.”")
    assert [q.speaker for q in found] == ["Anna Berg", "Anna Berg"]


def test_second_sentence_after_the_attribution() -> None:
    found = find_quotations("“We came,” Anna Berg said. “Nobody was there to meet us.”")
    assert [q.speaker for q in found] == ["Anna Berg", "Anna Berg"]


def test_several_paragraphs_have_one_speaker() -> None:
    text = "“We came early,” Anna Berg said. “Nobody was there.\n“So we went home again.”"
    assert {q.speaker for q in find_quotations(text)} == {"Anna Berg"}


def test_the_word_that_attributes_goes_on_with_the_speaker() -> None:
    text = "“We came early,” Anna Berg said. “Nobody was there.\n“So we went home again.”"
    last = find_quotations(text)[-1]
    assert last.cue is not None
    assert last.cue.words == "said" == text[last.cue.start : last.cue.end]


def test_the_word_that_attributes_stands_before_a_long_phrase() -> None:
    text = "“We came,” said regional railway campaign consultant Ed Berg. “Nobody was there.”"
    assert [q.cue.words for q in find_quotations(text) if q.cue] == ["said", "said"]


def test_introduced_by_a_paragraph_without_marks_or_colon() -> None:
    found = only(
        "Anna Berg issued a statement on Monday.\n“We came early and nobody was there to meet us.”"
    )
    assert found.speaker == "Anna Berg"
    assert found.reason == "introduced by the paragraph before"


def test_an_unclosed_quotation_is_less_sure() -> None:
    closed = only("“We came early and nobody was there to meet us,” Anna Berg said.")
    unclosed = only("Anna Berg said: “We came early and nobody was there to meet us.")
    assert closed.confidence >= 0.9 > unclosed.confidence
    assert unclosed.speaker == "Anna Berg"


def test_introduced_by_the_paragraph_before() -> None:
    found = only("Anna Berg wrote in her letter:\n“We came early and nobody was there to meet us.”")
    assert found.speaker == "Anna Berg"


def test_transcript() -> None:
    found = only("“BERG: Good morning, everybody, and thank you for coming.”")
    assert found.mention is not None
    assert found.mention.words == "BERG"


@pytest.mark.parametrize(
    "text",
    [
        "Her first film, “The Long Night of the Whale,” opens in May.",
        "The orchestra plays “Winter Journey” on Friday.",
        "The word “ladder” is older than the thing.",
    ],
)
def test_titles_and_names_are_no_quotations(text: str) -> None:
    found = find_quotations(text)
    assert [q.kind.is_quotation for q in found] == [False]
    assert found[0].speaker is None


def test_surname_leads_to_the_full_name() -> None:
    text = "Ismet Kaya runs the ferry.\n“The sea decides,” Kaya said."
    quotation = only(text)
    assert quotation.resolution is not None
    assert quotation.resolution.name == "Ismet Kaya"
    (step,) = quotation.resolution.chain
    assert text[step.start : step.end] == step.words == "Ismet Kaya"


def test_two_people_of_one_surname_keep_their_full_names() -> None:
    text = "“Yes,” Anna Berg said on Monday.\n“No,” Peter Berg said on Tuesday."
    assert [q.speaker for q in find_quotations(text)] == ["Anna Berg", "Peter Berg"]


def test_who_is_the_name_before_it() -> None:
    text = "Voters booed Anna Berg, who said the plan was “good for everybody in the valley.”"
    assert only(text).speaker == "Anna Berg"


def test_the_one_with_the_title() -> None:
    text = "Sen. Jane Okoro spoke first.\n“The bill is dead,” the senator said."
    assert only(text).speaker == "Jane Okoro"


def test_nobody_to_be_found_is_nobody() -> None:
    assert only("“The bill is dead and buried,” she said.").speaker is None


def test_reason_is_told() -> None:
    assert "said" in only("“We are late,” Anna Berg said on Monday.").reason


MARKS = st.sampled_from([*"“”\"'‘’«»„‚‹›「」『』`´", "''", "``"])
WORDS = st.sampled_from(
    ["Anna Berg", "said", "he", "the spokesman", "told", ",", ".", ":", "\n", " ", "U.S.", "(", ")"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(MARKS, WORDS, st.text(max_size=6)), max_size=60).map("".join))
def test_every_span_lies_in_the_text_and_gives_back_its_words(text: str) -> None:
    previous = 0
    for quotation in find_quotations(text):
        assert previous <= quotation.start <= quotation.end <= len(text)
        previous = quotation.end
        assert text[quotation.start : quotation.end] == quotation.text
        assert 0 <= quotation.confidence <= 1
        assert quotation.kind is not Kind.INDIRECT
        spans = [quotation.mention, quotation.cue]
        if quotation.resolution is not None:
            spans += quotation.resolution.chain
        for span in spans:
            if span is not None:
                assert text[span.start : span.end] == span.words
