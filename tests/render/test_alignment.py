"""Finding the words of the plain text in the text that a pane shows."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.render.alignment import Utf16Offsets, align


def moved(plain: str, shown: str, words: str, start: int = 0) -> str:
    """What stands in the shown text where `words` stand in the plain one."""
    alignment = align(plain, shown, start)
    at = plain.index(words)
    begin, end = alignment.to_shown(at), alignment.to_shown(at + len(words) - 1) + 1
    return shown[begin:end]


@pytest.mark.parametrize(
    ("plain", "shown", "words"),
    [
        ("The words.", "Headline\nThe words.", "words"),
        ("One two\nthree four", "• One two\n• three four", "three"),
        ("One two three", "One\ntwo\nthree", "two"),
        ("no-break\u00a0space here", "no-break space here", "here"),
        ("a picture ![x] follows", "a picture \ufffc follows", "follows"),
        ("first\n\nsecond", "first\nsecond", "second"),
        ("line\u2028inside a line", "line inside a line", "inside"),
        ("said he said she", "said he said she", "said she"),
        (
            "see [x] for what he said of the [x] then",
            "see for what he said of the [x] then",
            "said",
        ),
        ("on and on\non and on, he said", "on and\non\non and on, he said", "on, he said"),
    ],
)
def test_words_are_found_where_layout_differs(plain: str, shown: str, words: str) -> None:
    assert moved(plain, shown, words) == words


def test_words_of_the_headline_are_passed_by() -> None:
    shown = "Walk away\nThey said “walk away” again."
    plain = "They said “walk away” again."
    at = align(plain, shown, len("Walk away\n")).to_shown(plain.index("walk"))
    assert shown[at:].startswith("walk away” again")


WORD = st.text("abcXYZ“”.,äß🎈", min_size=1, max_size=6)
LINES = st.lists(st.lists(WORD, min_size=1, max_size=6), min_size=1, max_size=6)
BETWEEN = st.sampled_from([" ", "\n", "  ", "\u2028"])
BEFORE = st.sampled_from(["", "• ", "12. ", "\n"])


@given(LINES, st.data())
def test_every_word_is_found_through_bullets_and_breaks(
    lines: list[list[str]], data: st.DataObject
) -> None:
    plain = "\n".join(" ".join(words) for words in lines)
    # Marks that stand in no word: what is looked for is never found in them.
    shown = "".join(data.draw(BEFORE) + data.draw(BETWEEN).join(words) + "\n" for words in lines)
    alignment = align(plain, shown)
    at = 0
    for words in lines:
        for word in words:
            begin, end = alignment.to_shown(at), alignment.to_shown(at + len(word) - 1) + 1
            assert shown[begin:end] == word
            at += len(word) + 1


@given(st.text("abc 🎈\n"), st.text("abc 🎈\n"), st.integers(0, 5))
def test_any_two_texts_are_aligned_in_order(plain: str, shown: str, start: int) -> None:
    alignment = align(plain, shown, start)
    places = [alignment.shown[row] for row in range(len(alignment.shown))]
    assert places == sorted(places)
    assert list(alignment.plain) == sorted(alignment.plain)


def test_long_texts_are_aligned_in_linear_time() -> None:
    line = "word " * 200
    times = []
    for lines in (200, 1600):
        plain = "\n".join([line] * lines)
        shown = "\n".join(["• " + line.replace(" ", "\n", 1)] * lines)
        begun = time.perf_counter()
        align(plain, shown)
        times.append(time.perf_counter() - begun)
    assert times[1] < times[0] * 8 * 5


@given(st.text("ab🎈é\u2028𝒳"), st.data())
def test_offsets_in_utf_16(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert Utf16Offsets(text).to_utf16(at) == len(text[:at].encode("utf-16-le")) // 2


def test_a_headline_is_followed_from_the_top() -> None:
    plain = "Mayor: walk away\nShe said walk away again."
    shown = "Mayor: walk away\nThe Courier · walk away\n\nShe said walk away again."
    body = plain.index("She")
    alignment = align(plain, shown, shown.index("She"), body)
    assert alignment.to_shown(plain.index("walk")) == shown.index("walk")
    assert alignment.to_shown(plain.rindex("walk")) == shown.rindex("walk")
