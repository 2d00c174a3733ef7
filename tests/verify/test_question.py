"""What is asked, read."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.verify.question import (
    MOST_WORDS,
    as_asked,
    other_readings,
    parts_of,
    read_question,
)
from viewer.verify.types import Gap, Question


def gaps(question: Question) -> dict[int, Gap]:
    return {number: joint.gap for number, joint in question.joints.items()}


@pytest.mark.parametrize(
    "mark", ["...", "…", " . . . ", "[...]", "[…]", " (…) ", "[ . . . ]", "....", "… …"]
)
def test_an_ellipsis_in_any_form(mark: str) -> None:
    question = read_question(f"We will {mark} win")
    assert question.keys == ("we", "will", "win")
    assert gaps(question) == {2: Gap.OMISSION}
    assert parts_of(question) == [range(2), range(2, 3)]


def test_an_ellipsis_at_an_end_says_nothing() -> None:
    question = read_question("… we will win ...")
    assert question.keys == ("we", "will", "win")
    assert not question.joints


def test_an_insertion_is_not_the_speakers() -> None:
    question = read_question("We told [the president] no")
    assert question.keys == ("we", "told", "no")
    assert gaps(question) == {2: Gap.INSERTION}
    assert question.joints[2].keys == ("the", "president")


def test_sic_is_no_word() -> None:
    question = read_question("He were [sic] there")
    assert question.keys == ("he", "were", "there")
    assert not question.joints


def test_a_letter_in_brackets_is_of_its_word() -> None:
    assert read_question("[T]he offer was walk[ed] back").keys == (
        "the", "offer", "was", "walked", "back",
    )  # fmt: skip


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "‘’", "„“", "''"])
def test_marks_around_it_are_left_away(marks: str) -> None:
    question = read_question(f"{marks[0]}We will win{marks[1]}")
    assert [question.text[start:end] for start, end in question.spans] == ["We", "will", "win"]
    assert question.speaker is None


def test_an_attribution_is_left_away_and_names_the_speaker() -> None:
    question = read_question("“A deal is near,” Anna Berg said. “We hope to sign it.”")
    assert " ".join(question.words) == "A deal is near We hope to sign it"
    assert gaps(question) == {4: Gap.BREAK}
    assert question.speaker == "Anna Berg"


def test_who_is_asked_about_is_not_who_the_text_names() -> None:
    question = read_question("“A deal is near,” Anna Berg said.", "Tom Weiss")
    assert question.speaker == "Tom Weiss"


def test_no_words_between_marks_are_lost() -> None:
    question = read_question("“We will sign it next week,” Anna Berg said. “Tomorrow,” or “never”.")
    assert " ".join(question.words) == "We will sign it next week Tomorrow never"


def test_lines_may_be_broken_anywhere() -> None:
    question = read_question("“We will sign it next\nweek,” Anna\nBerg said. “Or\nnever.”")
    assert " ".join(question.words) == "We will sign it next week Or never"
    assert question.speaker == "Anna Berg"


def test_a_pronoun_names_nobody() -> None:
    assert read_question("“A deal is near, I hope,” he said.").speaker is None


def test_marks_inside_the_words_leave_all_of_them() -> None:
    question = read_question("It was the “best” deal of the year")
    assert len(question.keys) == 8


def test_what_is_looked_for_is_told() -> None:
    question = read_question("“[W]e ... told [the\npresident] no [sic],” Anna Berg said. “No!”")
    assert as_asked(question) == "We […] told [the president] no No"


def test_nothing_to_look_for() -> None:
    for text in ("", " … “” [...]", "[the president]", "% $", "\u00ad", "–"):
        with pytest.raises(ViewerError, match="no words"):
            read_question(text)


def test_too_much_to_look_for() -> None:
    with pytest.raises(ViewerError, match="1,001"):
        read_question("word " * (MOST_WORDS + 1))
    for pasted in ("“word” " * 200_000, "word “" * 200_000, "word. " * 200_000):
        with pytest.raises(ViewerError, match="200,000"):
            read_question(pasted)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Berg: we will win this", "we will win this", "Berg"),
        ("We will win this. – Anna Berg", "We will win this", "Anna Berg"),
        ("We will win this (Anna Berg)", "We will win this", "Anna Berg"),
        ("We will win this, Anna Berg said.", "We will win this", "Anna Berg"),
        ("“我们明天不会离开”李娜说", "我 们 明 天 不 会 离 开", None),
        ("We will w-\nin this", "We will win this", None),
        ("Berg: we will w-\nin this", "we will win this", "Berg"),
    ],
)
def test_other_readings(text: str, words: str, speaker: str | None) -> None:
    assert read_question(text).speaker is None
    reading = other_readings(text)[-1]
    assert (" ".join(reading.words), reading.speaker) == (words, speaker)
    assert other_readings(text, "Tom Weiss")[-1].speaker == "Tom Weiss"


@pytest.mark.parametrize(
    "text",
    [
        "We will win this",
        "Our plan: we will win this",
        "We will win this – and nobody will stop us",
        "It was the “best” deal of the year",
        "We will win this (we hope)",
        "We will win this, and Berg told them so again",
        "We will win this – Berg knows it",
        "All that we know about Berg: we will win this",
    ],
)
def test_what_has_one_reading(text: str) -> None:
    assert other_readings(text) == []


@pytest.mark.parametrize("who", ["Berg", "the mayor"])
def test_an_attribution_may_be_of_the_words(who: str) -> None:
    text = f"“We will win this,” {who} said."
    whole, spoken = other_readings(text)
    assert len(whole.words) == len(text.split())
    assert spoken == read_question(text)


@pytest.mark.parametrize(
    "text",
    ["a " * 4_000 + "- " * 900, "a (" * 4_900, "a, " * 4_900, "a:" + " " * 90_000, "a-\n" * 4_900],
)
def test_hostile_text_is_read_in_no_time(text: str) -> None:
    begun = time.process_time()
    with suppress(ViewerError):
        other_readings(text)
    assert time.process_time() - begun < 5  # seconds


@given(st.text(alphabet="ab1 .…[]()“”\"'-\n", max_size=60))
def test_every_word_is_where_it_was_asked(text: str) -> None:
    try:
        question = read_question(text)
    except ViewerError:
        return
    assert len(question.keys) == len(question.words) == len(question.spans)
    assert all(
        word.startswith(question.text[start]) and word.endswith(question.text[end - 1])
        for word, (start, end) in zip(question.words, question.spans, strict=True)
    )
    assert all(0 <= number <= len(question.keys) for number in question.joints)
    assert [number for part in parts_of(question) for number in part] == list(
        range(len(question.keys))
    )
