"""The work grows with the text: counted in lines of Python that run, not by a clock.

What a single call into C walks over is not seen here; the bench (tests/bench) times it.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from viewer.quotes.pipeline import find_quotations


def steps(text: str, *, indirect: bool = False) -> int:
    """How many lines of Python run to find the quotations in an English text."""
    count = 0

    def counting(_frame: FrameType, _event: str, _told: Any) -> Callable[..., Any]:
        nonlocal count
        count += 1
        return counting

    find_quotations("“Yes,” said Ana Perez. He said so.", language="en", indirect=indirect)
    before = sys.gettrace()
    sys.settrace(counting)
    try:
        find_quotations(text, language="en", indirect=indirect)
    finally:
        sys.settrace(before)
    return count


PEOPLE = ("Anna Berg", "Kofi Silva", "Elena Okoro", "Kofi Berg", "Anna Okoro")


def article(paragraphs: int) -> str:
    """A paragraph a person, who speaks by surname and then by pronoun."""
    return "\n".join(
        f"{PEOPLE[i % 5]} opened hall {i} again. “The plan is number {i},” "
        f"{PEOPLE[i % 5].split()[1] if i % 3 else 'she'} said. She told him that it rained."
        for i in range(paragraphs)
    )


@pytest.mark.parametrize(
    ("text", "indirect"),
    [
        pytest.param(article(30), False, id="paragraphs"),
        pytest.param(article(30), True, id="with the indirect layer"),
        pytest.param(article(30).replace("\n", " "), False, id="one line"),
        pytest.param("“a " * 120, False, id="never closed"),
        pytest.param("“a”, he said, and " * 40, False, id="one sentence"),
        pytest.param(
            "The hall was shut. " * 300 + "“Yes,” he said.\n", False, id="long paragraphs"
        ),
    ],
)
def test_twice_the_text_takes_twice_the_work(text: str, indirect: bool) -> None:
    once, twice = text * 4, text * 8
    assert steps(twice, indirect=indirect) < 2.2 * steps(once, indirect=indirect)


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ("„", "“"), ("‘", "’")])
def test_a_mark_that_nothing_closes_takes_no_more_work_than_a_pair(
    opening: str, closing: str
) -> None:
    assert steps(f"{opening}a " * 300) < 1.2 * steps(f"{opening}a{closing} " * 300)
