"""What counts as the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.verify.words import OMISSION, key_of, keys_of, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The “offer” – is FINAL…", "the offer is final"),
        ("Cafés résumé", "cafe\u0301s resume"),
        ("well-known", "well known"),
        ("4,000 of 12,500,000", "4000 of 12500000"),
        ("govern\u00adment", "government"),
        ("٣ days", "3 days"),
        ("½ of it", "½ of it"),
        ("10–12", "10-12"),
        ("東京都", "東 京 都"),
        ("[...] and (…)", "[…] and [. . .]"),
        ("[T]he offer was walk[ed] back, as th[e]y said", "the offer was walked back as they said"),
    ],
)
def test_marks_case_and_accents_do_not_count(one: str, other: str) -> None:
    assert keys_of(one) == keys_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4.5", "45"),
        ("4.5", "4 5"),
        ("4,5", "4.5"),
        (".5", "5"),
        ("-5 degrees", "5 degrees"),
        ("−$5", "$5"),
        ("$5", "€5"),
        ("10-12", "10, 12"),
        ("5%", "5"),
        ("10²", "102"),
        ("3½", "31/2"),
        ("4,000", "40,00"),
        ("we'll", "well"),
        ("की", "कि"),
        ("が", "か"),
        ("A & B", "A B"),
        ("one [...] two", "one two"),
        ("he said[3] so", "he said3 so"),
        ("he said[sic] so", "he saidsic so"),
    ],
)
def test_what_would_change_what_is_said_counts(one: str, other: str) -> None:
    assert keys_of(one) != keys_of(other)


def test_a_hyphen_between_numbers_is_no_sign() -> None:
    assert keys_of("2018–2019, S-400") == ["2018-2019", "s", "400"]


def test_a_text_that_leaves_something_out_says_so() -> None:
    assert keys_of("He [...] went") == ["he", OMISSION, "went"]


@given(st.text())
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    words = words_of(text)
    assert list(words.keys) == keys_of(text)
    last = 0
    for key, start, end in zip(words.keys, words.starts, words.ends, strict=True):
        assert last <= start < end
        assert key
        assert key_of(text[start:end]) == key
        last = end


@given(st.text())
def test_no_letter_is_passed_over(text: str) -> None:
    words = words_of(text)
    held = {
        at for start, end in zip(words.starts, words.ends, strict=True) for at in range(start, end)
    }
    assert all(at in held for at, char in enumerate(text) if char.isalnum())
