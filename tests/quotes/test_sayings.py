"""Nouns of saying told from the verbs that are spelled alike."""

import pytest

from viewer.quotes.model import load_model
from viewer.quotes.tokens import frame_of


def letter_of(text: str, word: str) -> str:
    frame = frame_of(text, 0, len(text), [], load_model("en").reading, set())
    return frame.shape[frame.words.index(word)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The council heard the claim again.", "claim"),
        ("Berg’s call for silence was late.", "call"),
        ("She repeated his promise to leave.", "promise"),
        ("There were three calls from the harbor.", "calls"),
        ("He came in answer to a letter.", "answer"),
        ("They heard her statement on the ferry.", "statement"),
        ("His assertion that it rained was wrong.", "assertion"),
    ],
)
def test_noun(text: str, word: str) -> None:
    assert letter_of(text, word) == "K"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They claim that it rained.", "claim"),
        ("Some officials claim that it rained.", "claim"),
        ("She was about to call him late.", "call"),
        ("Berg calls the ferry late.", "calls"),
        ("Women report that it rained.", "report"),
    ],
)
def test_verb(text: str, word: str) -> None:
    assert letter_of(text, word) == "V"


def test_part_of_a_longer_noun_is_neither() -> None:
    assert letter_of("The White House press secretary spoke.", "press") == "w"


def test_a_source_without_an_owner_stays_one() -> None:
    assert letter_of("The statement said that it rained.", "statement") == "S"
