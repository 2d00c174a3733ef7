"""Where pages end: what no page may do, for any galley."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.render.pagination import LEAST_LINES, Span, Stretch, pages

LINE = 10.0


def galley(*counts: int, gap: float = 4.0, **rules: bool) -> list[Stretch]:
    """Paragraphs of so many lines of the same height."""
    at, stretches = 0.0, []
    for count in counts:
        lines = tuple(Span(at + LINE * n, at + LINE * (n + 1)) for n in range(count))
        at += LINE * count + gap
        stretches.append(Stretch(lines, **rules))
    return stretches


def lines_a_page(stretches: list[Stretch], height: float) -> list[list[int]]:
    """For each page, how many lines of each of its paragraphs stand on it."""
    told = []
    for page in pages(stretches, height):
        on = (
            sum(page.top <= line.top and line.bottom <= page.bottom for line in each.lines)
            for each in stretches
        )
        told.append([count for count in on if count])
    return told


def test_a_paragraph_leaves_no_line_alone_at_the_foot_of_a_page() -> None:
    assert lines_a_page(galley(4, 4), 5 * LINE + 4) == [[4], [4]]


def test_a_paragraph_leaves_no_line_alone_at_the_head_of_a_page() -> None:
    assert lines_a_page(galley(4, 6), 9 * LINE + 4) == [[4, 4], [2]]


def test_three_lines_stay_together() -> None:
    assert lines_a_page(galley(4, 3), 6 * LINE + 4) == [[4], [3]]


def test_a_heading_goes_with_what_follows() -> None:
    heading = Stretch((Span(54, 64),), keeps_next=True)
    below = Stretch(tuple(Span(68 + LINE * n, 78 + LINE * n) for n in range(4)))
    assert lines_a_page([*galley(5), heading, below], 80) == [[5], [1, 4]]


def test_what_is_kept_together_is_not_parted_where_a_page_can_hold_it() -> None:
    assert lines_a_page(galley(4, 6, together=True), 9 * LINE) == [[4], [6]]
    assert lines_a_page(galley(20, together=True), 8 * LINE) == [[8], [8], [4]]


def test_a_row_that_is_higher_than_a_page_is_cut_through() -> None:
    assert pages([Stretch((Span(0, 25),))], 10) == [Span(0, 10), Span(10, 20), Span(20, 25)]


@given(
    st.lists(st.tuples(st.integers(1, 12), st.booleans(), st.booleans()), min_size=1, max_size=40),
    st.floats(35, 400),
)
def test_every_line_stands_whole_on_one_page(
    paragraphs: list[tuple[int, bool, bool]], height: float
) -> None:
    stretches = [
        each._replace(together=together, keeps_next=keeps)
        for each, (_, together, keeps) in zip(
            galley(*(count for count, _, _ in paragraphs)), paragraphs, strict=True
        )
    ]
    cut = pages(stretches, height)
    assert all(page.bottom - page.top <= height for page in cut)
    assert all(above.bottom <= below.top for above, below in pairwise(cut))
    for line in (line for each in stretches for line in each.lines):
        assert sum(page.top <= line.top and line.bottom <= page.bottom for page in cut) == 1


@given(st.lists(st.integers(1, 12), min_size=1, max_size=40), st.floats(55, 400))
def test_no_line_of_a_paragraph_is_alone(counts: list[int], height: float) -> None:
    for page in lines_a_page(stretches := galley(*counts), height):
        assert page
    whole = [len(each.lines) for each in stretches]
    for page in pages(stretches, height):
        for count, each in zip(whole, stretches, strict=True):
            on = sum(page.top <= line.top and line.bottom <= page.bottom for line in each.lines)
            assert on == 0 or on >= min(count, LEAST_LINES)
