"""Where words stand, exactly or nearly: held to the slow and plain way."""

import time
from itertools import accumulate, chain, pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.verify.alignment import exact_places, nearest_places
from viewer.verify.types import Gap, Joint

LETTERS = st.lists(st.sampled_from("abc"), max_size=14)
PARTS = st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=4), min_size=1, max_size=3)
OMISSION = Joint(Gap.OMISSION, 0, 0)


def numbered(parts: list[list[str]]) -> tuple[list[str], list[range]]:
    """The words of all parts, and which of them each has."""
    ends = list(accumulate(map(len, parts), initial=0))
    return list(chain(*parts)), [range(*edges) for edges in pairwise(ends)]


def least_cost(parts: list[list[str]], text: list[str]) -> int:
    """The least number of words that differ, by the whole table."""
    top = [0] * (len(text) + 1)
    for part in parts:
        row = top
        for key in part:
            below = [row[0] + 1]
            for column, word in enumerate(text, 1):
                changed = row[column - 1] + (word != key)
                below.append(min(changed, row[column] + 1, below[-1] + 1))
            row = below
        top = list(accumulate(row, min))
    return min(row)


@given(PARTS, LETTERS)
def test_the_nearest_places_differ_least(parts: list[list[str]], text: list[str]) -> None:
    keys, ranges = numbered(parts)
    places = nearest_places(keys, ranges, text, 3)
    assert places
    assert {place.cost for place in places} == {least_cost(parts, text)}
    for place in places:
        assert all(keys[asked] == text[there] for asked, there in place.pairs)
        steps = zip(place.pairs, place.pairs[1:], strict=False)
        assert all(a < c and b < d for (a, b), (c, d) in steps)
        assert len(keys) - len(place.pairs) <= place.cost


@given(PARTS, LETTERS)
def test_it_is_exact_where_nothing_differs(parts: list[list[str]], text: list[str]) -> None:
    keys, ranges = numbered(parts)
    joints = {part.start: OMISSION for part in ranges[1:]}
    places = exact_places(keys, ranges, joints, text, 5)
    assert bool(places) == (least_cost(parts, text) == 0)
    for place in places:
        assert [asked for asked, _ in place.pairs] == list(range(len(keys)))
        assert all(keys[asked] == text[there] for asked, there in place.pairs)


def test_an_insertion_stands_for_few_words() -> None:
    joints = {1: Joint(Gap.INSERTION, 0, 0, ("x", "y", "z", "x", "y"))}
    parts = [range(1), range(1, 2)]
    for between, is_found in (("", True), ("pqr", True), ("pqrs", False), ("xyzxy", True)):
        places = exact_places("ab", parts, joints, ["a", *between, "b"], 5)
        assert bool(places) is is_found


def test_all_places_are_told() -> None:
    text = ["a", "b", "x", "a", "b", "y", "a", "b"]
    assert [place.pairs[0][1] for place in exact_places("ab", [range(2)], {}, text, 9)] == [0, 3, 6]
    text = ["a", "b", "c", "x", "x", "x", "a", "b", "c"]
    assert len(nearest_places("abbc", [range(4)], text, 9)) == 2


def test_endless_repeats_take_no_time() -> None:
    text = ["a"] * 100_000
    begun = time.process_time()
    for keys in (["a"] * 1_000, ["a", "b"] * 500):
        parts = [range(1_000)]
        exact_places(keys, parts, {}, text, 5)
        nearest_places(keys, parts, text, 5)
    assert time.process_time() - begun < 10  # half a second; a table cell by cell takes a minute


def test_of_a_very_long_text_the_densest_stretch_is_compared() -> None:
    filler = ["x"] * 150_000
    text = [*filler, *["a", "b", "c", "e"], *filler]
    (place,) = nearest_places("abcde", [range(5)], text, 1)
    assert place.cost == 1
    assert place.pairs[0] == (0, 150_000)
