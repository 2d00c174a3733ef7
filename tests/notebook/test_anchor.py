"""Words are found again after an edit, or it is said what became of them: never a silent guess."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notebook.anchor import (
    CONTEXT,
    LONGEST_COMPARED,
    MOST,
    NO_RIVAL,
    Ambiguous,
    Anchor,
    Changed,
    Exact,
    Lost,
    Piece,
    anchor_at,
    differences,
    refind,
)

TEXT = (
    "The harbour was closed on Monday after a storm had broken the northern wall.\n"
    "“We had no choice but to close it,” the mayor, Anna Berg, told reporters in the town hall.\n"
    "The council meets on Friday. Fishermen asked for money from the state on the same evening.\n"
)
WORDS = "We had no choice but to close it"


def anchored(text: str = TEXT, words: str = WORDS) -> Anchor:
    start = text.index(words)
    return anchor_at(text, start, start + len(words))


def test_an_anchor_holds_the_words_and_what_stands_round_them() -> None:
    anchor = anchored()
    assert TEXT[anchor.start : anchor.end] == anchor.words == WORDS
    assert TEXT.startswith(anchor.before + anchor.words + anchor.after, anchor.start - CONTEXT)
    assert len(anchor.before) == len(anchor.after) == CONTEXT
    assert anchor.rival == NO_RIVAL


@pytest.mark.parametrize("span", [(3, 3), (5, 2), (-1, 4), (0, len(TEXT) + 1)])
def test_no_words_no_anchor(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchor_at(TEXT, *span)


def test_an_unchanged_text_needs_no_search_even_where_all_is_the_same() -> None:
    text = "yes " * 500
    anchor = anchor_at(text, 800, 803)
    assert refind(text, anchor) == Exact(800, 803)


def test_words_that_moved_are_found() -> None:
    moved = "A new first paragraph.\n" + TEXT.replace("Fishermen asked", "Then fishermen asked")
    start = moved.index(WORDS)
    assert refind(moved, anchored()) == Exact(start, start + len(WORDS))


def test_words_with_one_old_neighbour_are_found() -> None:
    text = f"“{WORDS},” the mayor, Anna Berg, told another paper."
    assert refind(text, anchored()) == Exact(1, 1 + len(WORDS))


@pytest.mark.parametrize("edit", [("a green", "cups of"), ("is served", "was poured")])
def test_of_very_many_equal_words_those_with_one_old_neighbour_are_found(
    edit: tuple[str, str],
) -> None:
    text = "tea " * (MOST + 300) + "a green tea is served. " + "tea " * 300
    start = len("tea " * (MOST + 300) + "a green ")
    found = refind("New. " + text.replace(*edit), anchor_at(text, start, start + 3))
    assert found == Changed(start + 5, start + 8, (Piece("tea", "tea"),))


def test_the_same_words_in_another_place_are_not_given_as_ours() -> None:
    text = f"Quite another story. {WORDS}. And other words follow."
    start = text.index(WORDS)
    unchanged = (Piece(WORDS, WORDS),)
    assert refind(text, anchored()) == Changed(start, start + len(WORDS), unchanged)


def test_an_edit_inside_the_words_is_shown() -> None:
    text = TEXT.replace("had no choice but to close", "had no other choice than to close")
    found = refind(text, anchored())
    assert isinstance(found, Changed)
    now = text[found.start : found.end]
    assert now == "We had no other choice than to close it"
    assert "".join(piece.was for piece in found.pieces) == WORDS
    assert "".join(piece.now for piece in found.pieces) == now
    assert Piece("but", "than") in found.pieces


def test_an_edit_at_either_end_of_the_words_is_shown() -> None:
    text = TEXT.replace("We had no", "They had no").replace("close it,", "close them,")
    found = refind(text, anchored())
    assert isinstance(found, Changed)
    assert text[found.start : found.end] == "They had no choice but to close them"


def test_words_that_are_gone_are_lost() -> None:
    start, end = TEXT.index("“"), TEXT.index(",”")
    assert refind(TEXT[:start] + "“No comment" + TEXT[end:], anchored()) == Lost()
    assert refind("", anchored()) == Lost()
    assert refind("Nothing of it is here, not a word.", anchored()) == Lost()


def test_two_places_that_cannot_be_told_apart_are_both_named() -> None:
    text = TEXT + TEXT
    anchor = anchored()
    found = refind(text, anchor)
    first, second = (anchor.start, anchor.end), (len(TEXT) + anchor.start, len(TEXT) + anchor.end)
    assert isinstance(found, Ambiguous)
    assert set(found.places) == {first, second}


def test_two_changed_places_are_both_named() -> None:
    changed = TEXT.replace("no choice but", "no choice left but")
    found = refind(changed + changed, anchored())
    assert isinstance(found, Ambiguous)
    assert len(found.places) == 2


def test_a_look_alike_of_old_is_never_taken_for_the_words() -> None:
    text = TEXT + "In the paper: “" + WORDS + ",” the mayor, Anna Berg, told them."
    anchor = anchored(text)
    edited = text.replace(WORDS, "We closed it because we had to", 1)
    assert not isinstance(refind(edited, anchor), Exact)


def test_a_twin_with_the_same_neighbours_is_told_apart_by_nothing_after_an_edit() -> None:
    text = TEXT * 3
    start = text.index(WORDS, len(TEXT))
    anchor = anchor_at(text, start, start + len(WORDS))
    assert refind(text, anchor) == Exact(anchor.start, anchor.end)
    found = refind("New. " + text, anchor)
    assert isinstance(found, Ambiguous)
    assert (anchor.start + 5, anchor.end + 5) in found.places


@pytest.mark.parametrize(
    "words",
    ["e", "a storm", WORDS, "x" * LONGEST_COMPARED, "word " * 5000, "gone before"],
    ids=["a letter", "two words", "a sentence", "one long word", "very many words", "lost"],
)
def test_a_very_long_text_is_no_trouble(words: str) -> None:
    text = TEXT * 4000 + words + TEXT * 4000
    anchor = anchor_at(text, len(TEXT) * 4000, len(TEXT) * 4000 + len(words))
    changed = text.replace("gone before", "").replace("x" * 40, "y") + "!"
    begun = time.process_time()
    anchor_at(text, len(TEXT) * 4000, len(TEXT) * 4000 + len(words))
    refind(changed, anchor)
    assert time.process_time() - begun < 5  # quadratic would be minutes


# Few different words make many look-alikes.
vocabulary = st.sampled_from(
    [
        "harbour",
        "storm",
        "mayor",
        "closed",
        "the",
        "a",
        "said",
        "on",
        "Monday",
        "of",
        "wall",
        "“",
        "”",
    ]
)
texts = st.lists(vocabulary, max_size=80).map(" ".join)
edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), texts), max_size=4)


def passage(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[max(0, start - CONTEXT) : start], text[start:end], text[end : end + CONTEXT]


def anchor_span(anchor: Anchor) -> tuple[int, int]:
    return anchor.start, anchor.end


def edited(text: str, changes: list[tuple[float, int, str]]) -> str:
    for where, deleted, inserted in changes:
        at = round(where * len(text))
        text = text[:at] + inserted + text[at + deleted :]
    return text


@given(texts, texts.filter(bool), texts, edits, edits)
def test_edits_outside_never_hide_the_words_or_point_elsewhere(
    left: str,
    words: str,
    right: str,
    left_edits: list[tuple[float, int, str]],
    right_edits: list[tuple[float, int, str]],
) -> None:
    anchor = anchor_at(left + words + right, len(left), len(left) + len(words))
    new_left = edited(left, left_edits)
    text = new_left + words + edited(right, right_edits)
    here = (len(new_left), len(new_left) + len(words))
    match refind(text, anchor):
        case Exact(start, end) if (start, end) != here:
            # An edit has copied the whole passage; nobody could tell it from the old one.
            assert passage(text, start, end) == passage(left + words + right, *anchor_span(anchor))
        case Exact(start, end) | Changed(start, end):
            assert (start, end) == here
        case Ambiguous(places):
            assert here in places
        case Lost():
            pytest.fail("the words are there")


@given(texts, texts.filter(bool), texts, texts, edits)
def test_what_is_exact_is_letter_for_letter_and_a_look_alike_is_not(
    left: str, words: str, between: str, right: str, changes: list[tuple[float, int, str]]
) -> None:
    # The words stand twice, the first are edited: the second were never meant.
    text = f"{left} {words} {between} {words} {right}"
    anchor = anchor_at(text, len(left) + 1, len(left) + 1 + len(words))
    now = edited(words, changes)
    changed = f"{left} {now} {between} {words} {right}"
    found = refind(changed, anchor)
    if isinstance(found, Exact):
        assert changed[found.start : found.end] == words
    if isinstance(found, Exact) and found.start > len(left) + 1 + len(now):
        assert passage(changed, found.start, found.end) == passage(text, *anchor_span(anchor))


@given(texts, texts)
def test_differences_put_together_give_both_texts(was: str, now: str) -> None:
    pieces = differences(was, now)
    assert "".join(piece.was for piece in pieces) == was
    assert "".join(piece.now for piece in pieces) == now


@given(texts, texts, texts)
def test_an_unchanged_text_gives_back_the_place(left: str, words: str, right: str) -> None:
    text = f"{left}{words} {right}"
    anchor = anchor_at(text, len(left), len(left) + len(words) + 1)
    assert refind(text, anchor) == Exact(anchor.start, anchor.end)
