"""Folding: what compares as equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.folding import fold, folded_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Erdoğan", "erdogan"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Møller", "moller"),
        ("Ⅻ", "xii"),
        ("東京で", "東京で"),
        ("한국", "한국"),
    ],
)
def test_case_and_accents_go(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_stand_apart_from_marks() -> None:
    assert folded_words("“Turkey’s” S-400: delayed?") == " turkey s s 400 delayed"
    assert folded_words(" ... ") == ""


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    words = folded_words(text)
    assert folded_words(words) == words
