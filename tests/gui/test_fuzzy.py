"""What is typed and the names that fit it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.gui.fuzzy import Fit, fit, ranked

NAMES = ("Copy", "Copy quotations with their source", "To the quotations", "Open the copy")


@pytest.mark.parametrize(
    ("typed", "name", "marked"),
    [
        ("copy", "Copy quotations", "Copy"),
        ("quot copy", "Copy quotations", "Copyquot"),
        ("QUOT", "Copy quotations", "quot"),
        ("tations", "Copy quotations", "tations"),
        ("cqw", "Copy quotations with their source", "Cqw"),
        ("cpqt", "Copy quotations", "Cpqt"),
        ("emir", "Émir d’Abou Dhabi", "Émir"),
        ("émir", "Emir", "Emir"),
        ("abou", "Émir d’Abou Dhabi", "Abou"),
        ("s-400", "Russian S-400 batch", "S-400"),
        ("strasse", "Straße", None),
        ("", "Copy", ""),
        ("   ", "Copy", ""),
        ("copyy", "Copy", None),
        ("ypoc", "Copy", None),
        ("opy quot x", "Copy quotations", None),
        ("x", "", None),
        ("تركيا", "أخبار تركيا", "تركيا"),
        ("東京", "東京の新聞", "東京"),
    ],
)
def test_what_fits_and_which_letters_are_marked(typed: str, name: str, marked: str | None) -> None:
    found = fit(typed, name)
    assert (None if found is None else "".join(name[at] for at in found.places)) == marked


def order(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [name for name, _ in ranked(typed, NAMES, str, recent)]


def test_whole_words_come_before_beginnings_and_short_names_before_long_ones() -> None:
    assert order("copy") == ["Copy", NAMES[1], "Open the copy"]
    assert order("quotations") == ["To the quotations", NAMES[1]]
    assert order("qu") == ["To the quotations", NAMES[1]]


def test_with_nothing_typed_the_recent_ones_come_first_and_the_rest_stays() -> None:
    assert order("", ("Open the copy", "Copy")) == ["Open the copy", "Copy", NAMES[1], NAMES[2]]
    assert order("") == list(NAMES)


def test_what_was_chosen_before_is_lifted_but_fits_still_count() -> None:
    assert order("copy", ("Open the copy",))[0] == "Open the copy"
    assert order("tations", ("Copy",)) == ["To the quotations", NAMES[1]]


texts = st.text(max_size=40)


@given(texts, texts)
def test_the_marked_letters_are_in_the_name_and_ascend(typed: str, name: str) -> None:
    found = fit(typed, name)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= at < len(name) for at in found.places)


@given(st.lists(st.text("abcdeé", min_size=1, max_size=6), min_size=1, max_size=5), st.data())
def test_beginnings_of_words_fit_in_any_order_and_any_case(
    words: list[str], data: st.DataObject
) -> None:
    name = " ".join(words)
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    found = fit(typed, name)
    assert found is not None
    assert found == fit(typed.upper(), name) == fit(typed.replace("é", "e"), name)
    assert isinstance(found, Fit)


@given(texts, st.lists(texts, max_size=8), st.lists(texts, max_size=4))
def test_ranking_keeps_what_fits_and_nothing_else(
    typed: str, names: list[str], recent: list[str]
) -> None:
    kept = [name for name, _ in ranked(typed, names, str, recent)]
    assert sorted(kept) == sorted(name for name in names if fit(typed, name) is not None)


def test_long_names_take_no_longer_than_they_are() -> None:
    assert fit("a" * 2_000, "ab " * 200_000) is not None
