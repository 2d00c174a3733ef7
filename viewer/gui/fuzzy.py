"""How well what is typed fits a name: whole words, beginnings, initials, letters in order.

Every typed word must be found in the name. Time is linear in the length of both.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")

WORD, BEGINNING, INSIDE, INITIALS, LETTERS = 120, 100, 60, 50, 20
"""Points for a typed word: it is a word of the name, begins one, stands in one, is made of the
first letters of some, or of letters in this order that begin with that of a word."""
LEAST_LETTERS = 3
"""Fewer letters stand in some order in almost every name."""
AT_THE_START = 30
"""More points where the name begins with it."""
RECENT = 40
"""More points for what was chosen last; less for each that was chosen since."""


class Fit(NamedTuple):
    """A name that fits."""

    points: int
    places: tuple[int, ...]
    """The letters of the name that were typed, ascending; to be marked."""


def fit(typed: str, name: str) -> Fit | None:
    """How well a name fits; None where it does not. Nothing typed fits everything."""
    letters, starts = _prepared(name)
    points, places = 0, set[int]()
    for word in _folded(typed).split():
        found = _find(word, letters, starts)
        if found is None:
            return None
        points += found.points
        places.update(found.places)
    return Fit(points, tuple(sorted(places)))


def ranked(
    typed: str, items: Iterable[Item], name: Callable[[Item], str], recent: Sequence[Item]
) -> list[tuple[Item, Fit]]:
    """The items that fit, the best first: of equal ones the shorter, else as they stand.

    With nothing typed the recent ones come first, the latest at the top.
    """
    bonus = {item: RECENT - at for at, item in enumerate(recent) if at < RECENT}
    fitting = []
    for item in items:
        found = fit(typed, name(item))
        if found is not None:
            fitting.append((item, Fit(found.points + bonus.get(item, 0), found.places)))
    brief = bool(typed.strip())
    fitting.sort(key=lambda pair: (-pair[1].points, len(name(pair[0])) if brief else 0))
    return fitting


@lru_cache(maxsize=65_536)
def _prepared(name: str) -> tuple[str, tuple[int, ...]]:
    """A name without case and accents, and where its words begin: asked for at every key."""
    letters = _folded(name)
    return letters, tuple(
        at
        for at, one in enumerate(letters)
        if one.isalnum() and (at == 0 or not letters[at - 1].isalnum())
    )


def _find(word: str, name: str, starts: Sequence[int]) -> Fit | None:
    """The best place of one typed word in a name."""
    end = len(word)
    if word[0] not in name:
        return None
    first: Fit | None = None
    for at in starts:
        if name.startswith(word, at):
            whole = at + end == len(name) or not name[at + end].isalnum()
            points = (WORD if whole else BEGINNING) + (AT_THE_START if at == 0 else 0)
            if first is None or points > first.points:
                first = Fit(points, tuple(range(at, at + end)))
    if first is not None:
        return first
    at = name.find(word)
    if at >= 0:
        return Fit(INSIDE, tuple(range(at, at + end)))
    initials = _in_order(word, name, starts)
    if initials is not None:
        return Fit(INITIALS, initials)
    if end < LEAST_LETTERS:
        return None
    begin = next((start for start in starts if name[start] == word[0]), None)
    letters = None if begin is None else _in_order(word, name, range(begin, len(name)))
    return None if letters is None else Fit(LETTERS, letters)


def _in_order(word: str, name: str, allowed: Iterable[int]) -> tuple[int, ...] | None:
    """The first of the allowed places at which the letters of a word stand in their order."""
    places: list[int] = []
    for at in allowed:
        if name[at] == word[len(places)]:
            places.append(at)
            if len(places) == len(word):
                return tuple(places)
    return None


def _folded(text: str) -> str:
    """The text without case and accents, letter for letter: places in it are those in the text."""
    return "".join(map(_letter, text))


@lru_cache(maxsize=4096)
def _letter(one: str) -> str:
    return (unicodedata.normalize("NFKD", one)[0].casefold() or one)[0]
