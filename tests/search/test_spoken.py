"""Which quotations a search asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.parse import parse, parse_typed
from viewer.search.spoken import spoken

SAID = [
    ("The missiles were delivered on Monday", "Ismail Demir"),
    ("We will not walk away from the treaty", "Anna Berg"),
    ("Missiles are no answer", "Anna Berg"),
    ("There will be no comment", ""),
]


def found(query: str) -> list[int]:
    """The numbers of the quotations that a search asks for."""
    asked = spoken(parse(query))
    assert asked is not None
    return [at for at, (said, speaker) in enumerate(SAID) if asked.holds(said, speaker)]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("said:missiles", [0, 2]),
        ("said:missile", [0, 2]),
        ('said:"missile"', []),
        ("said:walk*", [1]),
        ("speaker:berg", [1, 2]),
        ('speaker:"anna berg"', [1, 2]),
        ("speaker:ann", []),
        ("said:missiles speaker:berg", [2]),
        ("said:missiles said:walk", []),
        ("(said:missiles OR said:walk) speaker:berg", [1, 2]),
        ("said:missiles (speaker:berg OR speaker:demir)", [0, 2]),
        ("russia said:missiles date:2019", [0, 2]),
        ("said:missiles -russia", [0, 2]),
        ("said:missiles -speaker:berg", [0, 2]),
        ("russia OR said:walk", [1]),
        ("said:missiles (russia OR said:walk)", [0, 2]),
        ("(russia OR said:walk) turkey", [1]),
        ("source:reuters (said:walk speaker:demir)", []),
    ],
)
def test_one_quotation_holds_all_that_stands_side_by_side(query: str, numbers: list[int]) -> None:
    assert found(query) == numbers


@pytest.mark.parametrize(
    "query", ["", "russia", "-said:missiles", "has:quotes", "russia OR turkey"]
)
def test_most_searches_ask_for_no_quotation(query: str) -> None:
    assert spoken(parse(query)) is None


def test_nothing_asks_for_none() -> None:
    assert spoken(None) is None


def test_the_words_asked_for_are_marked_and_the_speakers_are_not() -> None:
    asked = spoken(parse("said:missile speaker:berg"))
    assert asked is not None
    text = "Missiles are no answer, says Berg, and a missile is none"
    assert [text[start:end] for start, end in asked.hits(text)] == ["Missiles", "missile"]


def test_a_search_that_is_typed_asks_for_beginnings() -> None:
    asked = spoken(parse_typed("said:trea"))
    assert asked is not None
    assert asked.holds(*SAID[1])


def test_scripts_without_blanks_are_read_too() -> None:
    asked = spoken(parse("said:天気"))
    assert asked is not None
    assert asked.holds("今日は天気がいい", "")
    assert not asked.holds("今日は雨だ", "")


@given(st.text(), st.text())
def test_any_text_can_be_asked(said: str, speaker: str) -> None:
    asked = spoken(parse("said:a OR speaker:b* OR (said:c speaker:d)"))
    assert asked is not None
    assert asked.holds(said, speaker) in (True, False)
    spans = asked.hits(said)
    assert spans == sorted(spans)
