"""The inflected forms of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.folding import fold
from viewer.search.forms import ENGLISH, TELLING_WORDS, forms, languages_of


@pytest.mark.parametrize(
    ("language", "some"),
    [
        (ENGLISH, "sanction sanctions sanctioned sanctioning"),
        (ENGLISH, "carry carries carried"),
        (ENGLISH, "stop stops stopped stopping"),
        (ENGLISH, "increase increases increased increasing"),
        (ENGLISH, "bank banks"),
        ("german", "regierung regierungen"),
        ("german", "gesetz gesetze gesetzes"),
        ("french", "accord accords"),
        ("spanish", "sancion sanciones"),
        ("italian", "ministro ministri"),
        ("portuguese", "governo governos"),
        ("dutch", "minister ministers"),
        ("swedish", "regering regeringen"),
        ("danish", "minister ministeren ministre ministrene"),
        ("norwegian", "regjering regjeringen"),
    ],
)
def test_each_form_of_a_word_has_the_others(language: str, some: str) -> None:
    words = set(some.split()) - {"ministre", "ministrene"}  # Danish drops a letter there
    for word in words:
        assert words - {word} <= forms(word, (language,))


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("organization", {"organ", "organs", "organize"}),
        ("government", {"govern", "governor"}),
        ("news", {"new", "newer"}),
        ("police", {"policy", "policies"}),
        ("was", {"wa"}),
        ("has", {"ha", "had"}),
        ("s", {"ss", "sed"}),
        ("g20", {"g20s"}),
        ("東京", {"東京s"}),
    ],
)
def test_other_words_are_no_forms(word: str, others: set[str]) -> None:
    assert not forms(word, (ENGLISH,)) & others


@given(st.from_regex(r"[a-z]{3,12}", fullmatch=True))
def test_forms_are_mutual_where_both_are_made(word: str) -> None:
    for form in forms(word, (ENGLISH,)):
        assert form == fold(form) != word
        assert len(form) >= 3


def test_the_languages_of_a_library_are_told_by_small_words() -> None:
    none = dict.fromkeys(TELLING_WORDS, 0.0)
    assert languages_of(none) == (ENGLISH,)
    assert languages_of(none | {"und": 0.9, "der": 0.9}) == ("german",)
    assert languages_of(none | {"los": 0.2}) == (ENGLISH,), "Los Angeles"
    both = none | {"und": 0.4, "der": 0.4, "the": 0.5, "and": 0.5}
    assert languages_of(both) == (ENGLISH, "german")
