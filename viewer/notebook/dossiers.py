"""A dossier: what a reader has gathered from many articles, in an order of their own.

Where something stands is a text of digits, read as the decimals of a number between 0 and 1: there
is always room between two of them, so that a move changes what is moved and nothing else.
"""

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from viewer.notebook.types import Clip

MOST_DIGITS = 200
"""A place that would have more is a reason to number the whole dossier anew."""

_WIDTH = 6
"""Digits of what is put at an end: there is room for half a million."""


class Part(StrEnum):
    """What an item of a dossier is."""

    CLIP = "clip"
    HEADING = "heading"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Dossier:
    """What stands above the items."""

    id: str
    """`types.new_id`; names it wherever it is exported to."""
    title: str
    introduction: str
    added: datetime
    changed: datetime
    """When the title or the introduction was last changed."""

    def __post_init__(self) -> None:
        _need_zone(self.added, self.changed)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a dossier."""

    id: str
    dossier: str
    """The id of the dossier."""
    place: str
    """See above; of two items with one place the one with the lower id comes first."""
    part: Part
    text: str
    """The heading, the reader's own words, or what they say of the clip; may be empty there."""
    changed: datetime
    """When the text or the place was last changed."""
    clip: Clip | None = None
    """As it is kept, or, where it is no longer, as it was then: an item keeps its words."""

    def __post_init__(self) -> None:
        _need_zone(self.changed)
        if (self.clip is None) is (self.part is Part.CLIP):
            raise ValueError("an item of a dossier is a clip, or a text of the reader's own")
        if not is_place(self.place):
            raise ValueError(f"“{self.place[:20]}” is no place in a dossier")


class Counted(NamedTuple):
    """A dossier, and how many items stand in it."""

    dossier: Dossier
    items: int


class Contents(NamedTuple):
    """A dossier with what stands in it, in order."""

    dossier: Dossier
    items: tuple[Item, ...]


def is_place(text: str) -> bool:
    """Whether a text says where something stands."""
    digits = text.isascii() and text.isdigit() and len(text) <= 2 * MOST_DIGITS
    return digits and not text.endswith("0")


def in_order(items: Collection[Item]) -> list[Item]:
    """The items of one dossier, the first first."""
    return sorted(items, key=lambda item: (item.place, item.id))


def places_between(before: str, after: str, count: int) -> list[str] | None:
    """So many places in order between two; empty is the beginning or the end.

    None where there is no room: both are the same, or the places would become too long.
    """
    if not before and not after:
        middle = 10**_WIDTH // 2
        return [_decimals(middle + number, _WIDTH) for number in range(count)]
    if not after:
        first = int(before[:_WIDTH].ljust(_WIDTH, "0")) + 1
        if first + count <= 10**_WIDTH:
            return [_decimals(first + number, _WIDTH) for number in range(count)]
    elif not before:
        last = int(after[:_WIDTH].ljust(_WIDTH, "0")) - (len(after) <= _WIDTH)
        if last - count >= 0:
            return [_decimals(last - count + 1 + number, _WIDTH) for number in range(count)]
    width = max(len(before), len(after)) + len(str(count + 1))
    low = int(before.ljust(width, "0") or "0")
    high = int(after.ljust(width, "0")) if after else 10**width
    if high - low <= count or width > MOST_DIGITS:
        return None
    step = (high - low) // (count + 1)
    return [_decimals(low + step * number, width) for number in range(1, count + 1)]


def moved(items: Sequence[Item], ids: Collection[str], row: int) -> Mapping[str, str]:
    """The new places, by id, that bring some items in front of what stands at `row` now.

    `items` are those of the dossier in order, `row` counts them all; len(items) is the end.
    Nothing where they stand there already.
    """
    staying = [item for item in items if item.id not in ids]
    moving = [item for item in items if item.id in ids]
    at = sum(item.id not in ids for item in items[:row])
    wanted = [*staying[:at], *moving, *staying[at:]]
    if wanted == list(items) or not moving:
        return {}
    before = staying[at - 1].place if at else ""
    after = staying[at].place if at < len(staying) else ""
    places = places_between(before, after, len(moving))
    if places is not None:
        return {item.id: place for item, place in zip(moving, places, strict=True)}
    return {item.id: place for item, place in _numbered(wanted) if item.place != place}


def inserted(
    items: Sequence[Item], new: Sequence[Item], after: str = ""
) -> tuple[list[Item], Mapping[str, str]]:
    """New items with their places behind the item with the id `after`, else at the end.

    Where there is no room, also the new places of the others, by id.
    """
    at = next((row for row, item in enumerate(items, 1) if item.id == after), len(items))
    before = items[at - 1].place if at else ""
    behind = items[at].place if at < len(items) else ""
    places = places_between(before, behind, len(new))
    if places is not None:
        pairs = zip(new, places, strict=True)
        return [dataclasses.replace(item, place=place) for item, place in pairs], {}
    numbered = _numbered([*items[:at], *new, *items[at:]])
    known = {item.id for item in items}
    put = [
        dataclasses.replace(each, place=place) for each, place in numbered if each.id not in known
    ]
    moves = {each.id: place for each, place in numbered if each.id in known and each.place != place}
    return put, moves


def _numbered(items: Sequence[Item]) -> list[tuple[Item, str]]:
    places = places_between("", "", len(items))
    assert places is not None
    return list(zip(items, places, strict=True))


def _decimals(number: int, width: int) -> str:
    return str(number).zfill(width).rstrip("0")


def _need_zone(*instants: datetime) -> None:
    if any(instant.utcoffset() is None for instant in instants):
        raise ValueError("an instant that is kept needs a zone")
