"""Finding in one text: case, accents and the shape of marks do not matter unless they are asked."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.in_page import Manner, PageText, folded

WHOLE = Manner(whole_words=True)
CASE = Manner(match_case=True)
ACCENTS = Manner(match_accents=True)


def found(text: str, sought: str, manner: Manner = Manner()) -> list[str]:  # noqa: B008
    """The words that are found."""
    return [text[start:end] for start, end in PageText(text).find(sought, manner)]


def test_beside_a_letter_of_a_script_without_blanks_every_word_has_an_edge() -> None:
    assert found("日本AI技術", "AI", WHOLE) == ["AI"]
    assert found("ใช้AIช่วย", "ai", WHOLE) == ["AI"]
    assert found("PLAIN and aid", "ai", WHOLE) == []


@pytest.mark.parametrize(
    ("text", "sought", "words"),
    [
        ("The port, the old PORT.", "port", ["port", "PORT"]),
        ("Ein Café, cafe\u0301s", "cafe", ["Café", "cafe\u0301"]),
        ("Ein Cafe", "café", ["Cafe"]),
        ("“I don’t,” he said.", "don't", ["don’t"]),
        ("“I don’t,” he said.", '"i', ["“I"]),
        ("1914–18", "1914-18", ["1914–18"]),
        ("a\u00a0b", "a b", ["a\u00a0b"]),
        ("Straße", "strasse", ["Straße"]),
        ("strasse", "STRASSE", ["strasse"]),
        ("Łódź", "lodz", ["Łódź"]),
        ("so\u00adnder", "sonder", ["so\u00adnder"]),
        ("東京都と京都", "京都", ["京都", "京都"]),
        ("ガーナ", "カ", []),
        ("カ\u3099", "ガ", ["カ\u3099"]),
        ("한국", unicodedata.normalize("NFD", "한국"), ["한국"]),
        (unicodedata.normalize("NFD", "한국"), "한국", [unicodedata.normalize("NFD", "한국")]),
        ("مُحَمَّد", "محمد", ["مُحَمَّد"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("wait…", "...", ["…"]),
        ("æsir", "e", ["æ"]),
        ("x 😀 y", "😀 y", ["😀 y"]),
        ("any", " ", []),
        ("any", "", []),
    ],
)
def test_what_is_found(text: str, sought: str, words: list[str]) -> None:
    assert found(text, sought) == words


@pytest.mark.parametrize(
    ("manner", "text", "sought", "words"),
    [
        (WHOLE, "port ports sport", "port", ["port"]),
        (WHOLE, "the port's, port", "port", ["port", "port"]),
        (WHOLE, "aab b", "b", ["b"]),
        (WHOLE, "東京都", "京", ["京"]),
        (CASE, "Port port", "port", ["port"]),
        (CASE, "aaA", "aA", ["aA"]),
        (CASE, "Café CAFE", "Cafe", ["Café"]),
        (ACCENTS, "café CAFÉ cafe", "café", ["café", "CAFÉ"]),
        (ACCENTS, "cafe\u0301", "café", ["cafe\u0301"]),
        (Manner(match_case=True, match_accents=True), "Café café", "café", ["café"]),
    ],
)
def test_what_is_asked_more_closely(
    manner: Manner, text: str, sought: str, words: list[str]
) -> None:
    assert found(text, sought, manner) == words


TEXTS = st.text(alphabet="aAbBéE\u0301ßæ 東ガカ\u3099’'“\u00ad😀한\u1112\u1161", max_size=30)


@given(TEXTS)
def test_each_folded_character_has_its_place(text: str) -> None:
    letters, places = folded(text)
    assert len(letters) == len(places)
    assert list(places) == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(TEXTS, st.data())
def test_what_stands_there_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sought = text[start:end]
    spans = PageText(text).find(sought)
    assert all(a < b <= c < d for (a, b), (c, d) in pairwise(spans))
    for first, last in spans:
        assert PageText(text[first:last]).find(sought), "it is found in what was found"
    if text.isascii() and sought.strip():
        assert spans
