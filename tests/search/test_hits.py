"""Where the words of a search stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.hits import hits, snippet
from viewer.search.parse import parse
from viewer.search.query import Field, Word

TEXT = "Turkey’s Erdoğan said Turkey may walk away. “We walk,” he said. Walking away costs."


@pytest.mark.parametrize(
    ("query", "field", "words"),
    [
        ("turkey", Field.BODY, ["Turkey", "Turkey"]),
        ("erdogan", Field.BODY, ["Erdoğan"]),
        ("walk*", Field.BODY, ["walk", "walk", "Walking"]),
        ('"walk away"', Field.BODY, ["walk away"]),
        ("turkey -said", Field.BODY, ["Turkey", "Turkey"]),
        ("turkey OR costs", Field.BODY, ["Turkey", "Turkey", "costs"]),
        ("title:turkey", Field.BODY, []),
        ("title:turkey", Field.TITLE, ["Turkey", "Turkey"]),
        ("author:turkey", Field.TITLE, []),
        ("said:walk speaker:erdogan", Field.BODY, ["Erdoğan", "walk", "walk", "Walking"]),
        ('near:"may away"', Field.BODY, ["may", "away", "away"]),
        ("walked", Field.BODY, ["walk", "walk", "Walking"]),
        ("cost", Field.BODY, ["costs"]),
        ('"cost"', Field.BODY, []),
        ("speaker:cost", Field.BODY, []),
        ('near:"walked cost"', Field.BODY, []),
        ("Turkey's", Field.BODY, ["Turkey’s"]),
        ("before:2019", Field.BODY, []),
        ("", Field.BODY, []),
    ],
)
def test_the_words_that_are_asked_for(query: str, field: Field, words: list[str]) -> None:
    assert [TEXT[start:end] for start, end in hits(parse(query), TEXT, field)] == words


def test_forms_are_those_of_the_languages_that_are_given() -> None:
    text = "Die Banken sahen zwei Banks."
    words = [
        [text[start:end] for start, end in hits(Word("bank"), text, languages=languages)]
        for languages in (("german",), ("english",), ("english", "german"))
    ]
    assert words == [["Banken", "Banks"], ["Banks"], ["Banken", "Banks"]]


def test_scripts_without_blanks() -> None:
    text = "½の昨日、東京で地震。東京都は無事。"
    assert [text[s:e] for s, e in hits(parse("東京"), text)] == ["東京", "東京"]
    assert [text[s:e] for s, e in hits(parse("京で"), text)] == ["京で"]


def test_words_that_overlap_are_one_span() -> None:
    text = "a b c"
    assert hits(parse('"a b" OR "b c"'), text) == [(0, 5)]


def test_a_snippet_is_taken_where_the_most_words_are() -> None:
    text = "Alone here. " + "Nothing. " * 60 + "First alone, then alone, all alone."
    found = snippet(text, hits(Word("alone"), text), 80)
    assert [found.text[start:end] for start, end in found.spans] == ["alone", "alone", "alone"]
    assert len(found.text) <= 80


def test_a_snippet_without_words_is_the_beginning() -> None:
    assert snippet("One\ntwo three.", []).text == "One two three."


@given(st.text(max_size=300), st.text(alphabet="ab é東", max_size=20), st.integers(10, 60))
def test_every_span_lies_in_its_text(text: str, words: str, length: int) -> None:
    found = hits(parse(words), text)
    assert found == sorted(found)
    assert all(0 <= start < end <= len(text) for start, end in found)
    piece = snippet(text, found, length)
    assert all(0 <= start < end <= len(piece.text) for start, end in piece.spans)
