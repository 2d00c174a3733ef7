"""Text fragments as a browser takes them: after the grammar, and to the words and no others."""

import random
import re
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.export.browser import GRAMMAR, found_by_browser
from viewer.export.fragments import Fragment, fragment_for, written

TERM = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
WORDS = [
    "the",
    "The",
    "town,",
    "town",
    "“Yes,”",
    "he",
    "said.",
    "a-b",
    "U.S.",
    "–",
    "&",
    "50%",
    "é",
    "İstanbul",
    "新",
    "isn't",
    "(again)",
    "u_v",
    "x=y#z",
]


@given(TERM, TERM | st.just(""), TERM | st.just(""), TERM | st.just(""))
@example("a-b, c & d%20", "-e-", "f-", "-g,")
@example(",", "", "-", "&")
def test_what_is_written_is_after_the_grammar(
    start: str, end: str, prefix: str, suffix: str
) -> None:
    found = GRAMMAR.fullmatch(written(Fragment(start, end, prefix, suffix)))
    assert found
    terms = found.groupdict(default="")
    assert {name: unquote(term) for name, term in terms.items()} == {
        "start": start, "end": end, "prefix": prefix, "suffix": suffix,
    }  # fmt: skip


@pytest.mark.parametrize("wrong", ["", "a-b", "a,b,c", "a&b", "a,-b,-c", "a b", "a%2", "é", "-,a"])
def test_the_grammar_takes_nothing_else(wrong: str) -> None:
    assert GRAMMAR.fullmatch(wrong) is None


def test_a_browser_finds_the_first_place_that_fits() -> None:
    text = "Yes, he said.\nNo, he said, and then: yes."
    assert found_by_browser(text, Fragment("yes")) == (0, 3)
    assert found_by_browser(text, Fragment("yes", prefix="then:")) == (37, 40)
    assert found_by_browser(text, Fragment("he said", suffix=", and")) == (18, 25)
    assert found_by_browser(text, Fragment("No", prefix="said.")) == (14, 16)
    assert found_by_browser(text, Fragment("No", "then")) == (14, 35)
    for nowhere in (Fragment("sai"), Fragment("said. No"), Fragment("he", prefix="and")):
        assert found_by_browser(text, nowhere) is None


def _article(chance: random.Random) -> str:
    """Paragraphs of few words, so that the same stand next to each other; one is in each alone."""
    paragraphs = []
    for number in range(chance.randint(1, 5)):
        words = chance.choices(WORDS, k=chance.randint(0, 11))
        words.insert(chance.randint(0, len(words)), f"only{number}")
        paragraphs.append(" ".join(words))
    return "\n".join(["It begins.", *paragraphs, "It ends."])


@given(st.integers(0, 10**9))
def test_the_words_and_no_others_are_found(seed: int) -> None:
    chance = random.Random(seed)
    text = _article(chance)
    words = [word.span() for word in re.finditer(r"\S+", text)][2:-2]
    first = chance.randrange(len(words))
    last = min(len(words) - 1, first + chance.randint(0, 30))
    start, end = words[first][0], words[last][1]
    fragment = fragment_for(text, start, end)
    assert fragment
    assert found_by_browser(text, fragment) == (start, end), fragment


def test_a_paragraph_that_stands_twice_is_told_by_its_neighbours() -> None:
    text = "First one.\nHe said no.\nSecond one.\nHe said no.\nThe end."
    at = text.rindex("He said no.")
    fragment = fragment_for(text, at, at + 11)
    assert fragment == Fragment("He said no.", prefix="one.", suffix="The")
    assert found_by_browser(text, fragment) == (at, at + 11)


def test_what_overlaps_itself_stands_twice() -> None:
    text = "The town town town is here."
    fragment = fragment_for(text, 9, 18)
    assert fragment
    assert found_by_browser(text, fragment) == (9, 18)
