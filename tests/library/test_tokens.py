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
        ("x" * 81, []),
    ],
)
def test_the_words_that_are_indexed(text: str, words: list[str]) -> None:
    assert list(analyzer().analyze(searchable(text))) == words


def test_most_texts_come_back_as_they_are() -> None:
    text = "“Plain” English — with naïve marks…"
    assert searchable(text) is text


@given(st.text(alphabet="ab 東京都ไทยé", max_size=30))
def test_any_two_characters_that_stand_together_are_found(text: str) -> None:
    words = set(analyzer().analyze(searchable(text)))
    for first, second in pairwise(text):
        if is_unspaced(first) and is_unspaced(second):
            (pair,) = analyzer().analyze(searchable(first + second))
            assert pair in words
