"""What holds of every text and every question."""

import time
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.errors import ViewerError
from viewer.quotes.marks import find_stretches
from viewer.quotes.pipeline import find_quotations
from viewer.verify.comparison import compared
from viewer.verify.finding import find
from viewer.verify.question import read_question
from viewer.verify.types import Comparison, Voice
from viewer.verify.words import keys_of

VOCABULARY = ("we", "will", "not", "go", "to", "the", "12", "4.5", "harbour", "été", "S-400", "now")
WORDS = st.lists(
    st.sampled_from(
        [
            "we",
            "will",
            "not",
            "go",
            "to",
            "the",
            "12",
            "4.5",
            "harbour",
            "été",
            "ship",
            "S-400",
            "now",
        ]
    ),
    min_size=4,
    max_size=25,
)
MARKS = st.lists(st.sampled_from([" ", ", ", " – ", "; ", ": ", "  ", "\u00a0"]), min_size=25)


def best(asked: str, text: str) -> Comparison | None:
    question = read_question(asked)
    finding = find(question, text)
    if finding is None:
        return None
    return min(
        (compared(question, finding.passage, pairs) for pairs in finding.places),
        key=lambda one: one.errors,
    )


@given(WORDS, MARKS, st.booleans())
def test_a_text_is_itself_whatever_its_marks_and_case(
    words: list[str], marks: list[str], is_loud: bool
) -> None:
    text = "".join(word + mark for word, mark in zip(words, marks, strict=False))
    asked = " ".join(words)
    found = best(f"“{asked.upper() if is_loud else asked}”", f"Before. {text} And after.")
    assert found is not None
    assert found.is_exact


@given(WORDS, st.data())
def test_a_text_is_itself_with_an_ellipsis_in_it(words: list[str], data: st.DataObject) -> None:
    cut = sorted(data.draw(st.tuples(*[st.integers(1, len(words) - 1)] * 2)))
    asked = " ".join([*words[: cut[0]], "[...]", *words[cut[1] :]])
    found = best(asked, f"Before. {' '.join(words)} And after.")
    assert found is not None
    assert found.is_exact


@given(WORDS, st.data())
def test_a_changed_word_is_never_exact(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    change = data.draw(st.sampled_from(["other", "13", "45", "-12", "12.4", ""]))
    changed = [*words[:at], *([change] if change else []), *words[at + 1 :]]
    text = " ".join(words)
    asked = " ".join(changed)
    # What is left may still stand in the text: without an end, or where words repeat.
    assume(f" {' '.join(keys_of(asked))} " not in f" {' '.join(keys_of(text))} ")
    found = best(asked, text)
    assert found is None or not found.is_exact


@given(WORDS, WORDS)
def test_a_comparison_gives_back_what_was_asked_and_what_is_there(
    words: list[str], others: list[str]
) -> None:
    text = " ".join(words)
    asked = " ".join(others)
    found = best(asked, text)
    if found is None:
        return
    assert keys_of(" ".join(piece.asked for piece in found.pieces)) == keys_of(asked)
    for piece in found.pieces:
        assert asked[piece.asked_start : piece.asked_end] == piece.asked
        assert text[piece.found_start : piece.found_end] == piece.found
    assert found.is_exact == (found.errors == 0)
    assert 0 <= found.likeness <= 1


@given(st.text(alphabet="ab .…[]()“”\"'-\n1", max_size=80), st.text(max_size=200))
def test_nothing_makes_it_fail(asked: str, text: str) -> None:
    with suppress(ViewerError):  # there are no words
        best(asked, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("a " * 900, "a " * 100_000),
        ("a b " * 450, "b a " * 50_000),
        ("a ... " * 60, "a b " * 50_000),
        ("a ... c ... " * 250, "a b " * 50_000),
        ("“a” " * 300, "“a” " * 25_000),
        ("[a] b " * 60, "b c d e " * 25_000),
        ("(" * 50_000 + "word", "(" * 100_000 + "word"),
        ("." * 50_000 + "word", "." * 100_000 + "word"),
        ("[" * 50_000 + "word", "“" * 100_000 + "word"),
    ],
)
def test_hostile_input_takes_a_time_that_grows_with_it(asked: str, text: str) -> None:
    begun = time.process_time()
    best(asked, text)
    assert time.process_time() - begun < 20  # seconds; what is not linear takes minutes


SPOKEN = st.lists(
    st.sampled_from(
        ["we", "will", "go", "12", "“", "”", "”", ",", ".\n", "said Berg", "Weiss said"]
    ),
    max_size=40,
)


@given(SPOKEN, st.lists(st.sampled_from(["we", "will", "go", "12"]), min_size=1, max_size=6))
def test_what_is_exact_stands_there_or_between_marks(pieces: list[str], words: list[str]) -> None:
    text = " ".join(pieces)
    question = read_question(" ".join(words))
    finding = find(question, text)
    if finding is None:
        return
    spoken = " ".join(
        text[stretch.start : stretch.end]
        for _, _, stretches in find_stretches(text)
        for stretch in stretches
    )
    stands = any(
        f" {' '.join(words)} " in f" {' '.join(keys_of(each))} " for each in (text, spoken)
    )
    voices = [Voice(q.start, q.end, q.speaker) for q in find_quotations(text, language="en")]
    for passage in (finding.passage, finding.passage._replace(voices=voices)):
        for pairs in finding.places:
            if compared(question, passage, pairs).is_exact:
                assert stands
