"""Where the pages of a long galley end: no line of a paragraph stands alone, no heading last."""

from collections.abc import Sequence
from typing import NamedTuple

LEAST_LINES = 2
"""Of a paragraph that runs over the end of a page, before it and after it."""


class Span(NamedTuple):
    """A stretch of the galley from top to bottom, in any one unit."""

    top: float
    bottom: float


class Stretch(NamedTuple):
    """Lines that belong together, as those of a paragraph."""

    lines: tuple[Span, ...]
    together: bool = False
    """No page ends inside it, where a page can hold it."""
    keeps_next: bool = False
    """No page ends right after it, as after a heading."""


def pages(stretches: Sequence[Stretch], height: float) -> list[Span]:
    """The galley cut into pages that are at most `height` high, from the first line on.

    A line that is higher than a page, as a row of a table may be, is cut through. Where the rules
    leave no place for a page to end, it ends after the last line that fits.
    """
    lines = [line for stretch in stretches for line in stretch.lines]
    may_begin = _beginnings(stretches)
    cut: list[Span] = []
    first = 0
    while first < len(lines):
        top = lines[first].top
        fitting = first + 1
        while fitting < len(lines) and lines[fitting].bottom - top <= height:
            fitting += 1
        after = fitting
        if fitting < len(lines):
            after = next((at for at in range(fitting, first, -1) if may_begin[at]), fitting)
        bottom = lines[after - 1].bottom
        while bottom - top > height:
            cut.append(Span(top, top + height))
            top += height
        cut.append(Span(top, bottom))
        first = after
    return cut


def _beginnings(stretches: Sequence[Stretch]) -> list[bool]:
    """For each line of all, whether a page may begin with it."""
    may: list[bool] = []
    kept = False
    for stretch in stretches:
        count = len(stretch.lines)
        for number in range(count):
            if number == 0:
                may.append(not kept)
            else:
                parted = LEAST_LINES <= number <= count - LEAST_LINES
                may.append(parted and not stretch.together)
        kept = stretch.keeps_next if count else kept
    return may
