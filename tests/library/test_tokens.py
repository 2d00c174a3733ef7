"""Text as the full-text index takes it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.library.fulltext import analyzer
from viewer.library.tokens import is_unspaced, searchable


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Turkey’s S-400, delayed", ["turkey", "s", "s", "400", "delayed"]),
        ("Erdoğan in Łódź", ["erdogan", "in", "lodz"]),
        ("Cafe\u0301 crème", ["cafe", "creme"]),
        ("東京都で", ["東京", "京都", "都で"]),
        ("NATOと東京", ["nato", "と東", "東京"]),
        ("震", ["震"]),
        ("ภาษาไทย", ["ภา", "าษ", "ษา", "าไ", "ไท", "ทย"]),
        ("ΑΘΉΝΑ Ёлка", ["αθηνα", "елка"]),
        ("한국 뉴스", ["한국", "뉴스"]),
        ("“Naïve” – £5 or 5 €", ["naive", "5", "or", "5"]),
        ("Straße, Œuvre", ["strasse", "oeuvre"]),
        ("Þór’s ½ µm", ["þor", "s", "1", "2", "μm"]),
    ],
)
def test_the_words_that_are_indexed(text: str, words: list[str]) -> None:
    assert list(analyzer().analyze(searchable(text))) == words


def test_english_loses_its_case_and_its_marks() -> None:
    text = "“Plain” English — with marks…"
    assert searchable(text).split() == ["plain", "english", "with", "marks"]


@given(
    st.characters(categories=["L", "N"]),
    st.sampled_from(["“q” ", "é ", "ğ ", "ł ", "я ", "ł ğ ", "東 "]),
)
def test_a_letter_is_folded_alike_beside_any_others(letter: str, beside: str) -> None:
    alone = list(analyzer().analyze(searchable(f"x{letter}y")))
    text = f"{beside}x{letter}y"
    assert list(analyzer().analyze(searchable(text)))[-len(alone) :] == alone
    assert searchable(text, text.encode()) == searchable(text)


@given(st.text(alphabet="ab 東京都ไทยé", max_size=30))
def test_any_two_characters_that_stand_together_are_found(text: str) -> None:
    words = set(analyzer().analyze(searchable(text)))
    for first, second in pairwise(text):
        if is_unspaced(first) and is_unspaced(second):
            (pair,) = analyzer().analyze(searchable(first + second))
            assert pair in words
