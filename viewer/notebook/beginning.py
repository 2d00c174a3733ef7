"""The first entries of a list, before the whole of it: that takes a while where much is kept.

Every order has an index that gives the first entries without the others. A section is asked for
alone: one of few entries by what they have in common, one of many by going through the list in
its order until enough of them were met.
"""

import dataclasses
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.notebook.listing import (
    Common,
    Grouping,
    Listing,
    Order,
    Section,
    Wanted,
    article_names,
    conditions_of,
    holding,
    ordered,
)
from viewer.notebook.seals import Value
from viewer.notebook.types import Kind
from viewer.search.folding import fold

FEW = 5_000
"""So many entries are listed whole within a few milliseconds."""
SCANNED = 4_096
"""So many entries are looked through for words; what is rarer is found at once by its words."""

_AT_ONCE = 256
_TELLING = 1_024
"""After so many entries it is known how often words are met; before, half as often may do."""
_MANY = 2_000
_SECTIONS = 200
"""So many sections are asked for; most of those of a kind that has none would be empty."""


class _Common(NamedTuple):
    """How the entries of one section are known; each takes the section's key."""

    one: str
    """Whether an entry belongs to it."""
    all: str
    """Which entries belong to it, from an index."""
    some: str
    """A row for each of them, or nearly, to be counted."""


def _of_clip(column: str) -> _Common:
    clipped = "SELECT clipped.number FROM note JOIN entry AS clipped ON clipped.id = note.clip"
    return _Common(
        f"""
        coalesce((SELECT {column} FROM clip WHERE clip.entry = CASE entry.kind
            WHEN 'note' THEN ({clipped} WHERE note.entry = entry.number)
            ELSE entry.number END), '') = ?1
        """,
        f"""
        entry.number IN (
            SELECT entry FROM clip WHERE {column} = ?1 UNION ALL
            SELECT note.entry FROM clip JOIN entry AS clipped ON clipped.number = clip.entry
                JOIN note ON note.clip = clipped.id WHERE {column} = ?1)
        """,
        f"SELECT 1 FROM clip WHERE {column} = ?1",
    )


_OF_SOURCE = "(source IS NULL) = 0 AND source COLLATE NOCASE = ?1 AND source = ?1"
_OF_ARTICLE = "entry.article = ?1"
_IN_DAYS = "entry.added BETWEEN date(?1, '-2 days') AND date(?1, '+3 days')"
_OF_DAY = f"date(entry.added, 'localtime') = ?1 AND {_IN_DAYS}"
_OF_TAG = "SELECT entry FROM tagging WHERE tag = ?1"
_NO_TAG = "NOT EXISTS (SELECT 1 FROM tagging WHERE tagging.entry = entry.number) AND ?1 = ''"
_KNOWN_BY = {
    Grouping.ARTICLE: _Common(_OF_ARTICLE, _OF_ARTICLE, f"SELECT 1 FROM entry WHERE {_OF_ARTICLE}"),
    Grouping.DAY: _Common(_OF_DAY, _OF_DAY, f"SELECT 1 FROM entry WHERE {_IN_DAYS}"),
    Grouping.TAG: _Common(
        "EXISTS (SELECT 1 FROM tagging WHERE tagging.entry = entry.number AND tag = ?1)",
        f"entry.number IN ({_OF_TAG})",
        _OF_TAG,
    ),
    Grouping.SOURCE: _Common(
        "coalesce((SELECT source FROM article AS its WHERE its.number = entry.article), '') = ?1",
        f"entry.article IN (SELECT number FROM article WHERE {_OF_SOURCE})",
        f"SELECT 1 FROM article WHERE {_OF_SOURCE}",
    ),
    Grouping.SPEAKER: _of_clip("speaker"),
    Grouping.COLOUR: _of_clip("colour"),
}


def is_small(connection: sqlite3.Connection) -> bool:
    """Whether so little is kept that the whole of a list is there as soon as its beginning."""
    query = "SELECT count(*) FROM (SELECT 1 FROM entry LIMIT ?)"
    return bool(connection.execute(query, (FEW + 1,)).fetchone()[0] <= FEW)


def beginning(connection: sqlite3.Connection, wanted: Wanted, most: int) -> Listing:
    """Up to `most` of the first entries of what is wanted, `Wanted.text` left aside.

    Seldom fewer than there are. The last section may go on after the last number.
    """
    if wanted.grouping is None and wanted.order is not Order.SOURCE:
        numbers = array("q", _numbers(connection, wanted, most))
        return Listing(numbers, (Section("", "", 0, len(numbers)),))
    grouped = wanted
    if wanted.grouping is None:  # articles of one source stand together
        grouped = dataclasses.replace(wanted, order=Order.NEWEST, grouping=Grouping.SOURCE)
    numbers, sections = array("q"), []
    for tried, (key, common) in enumerate(_keys(connection, grouped, most, wanted.grouping)):
        if len(numbers) >= most or tried == _SECTIONS:
            break
        found = _members(connection, grouped, key, most - len(numbers))
        if found:
            sections.append(Section(*common, len(numbers), len(found)))
            numbers.extend(found)
    if wanted.grouping is None:
        sections = [Section("", "", 0, len(numbers))]
    return Listing(numbers, tuple(sections))


def first_holding(
    listed: Listing, most: int, holds: Callable[[Sequence[int]], set[int]]
) -> Listing | None:
    """The first entries of a list that `holds` gives back; None where they are too rare for it.

    `listed` is a list or its beginning, `holds` tells which of some entries hold the words.
    """
    found: set[int] = set()
    for end in range(_AT_ONCE, SCANNED + 1, _AT_ONCE):
        some = listed.numbers[end - _AT_ONCE : end]
        found |= holds(some)
        if len(found) >= most:
            return holding(_shortened(listed, end), list(found))
        # At this rate too few would be met: by themselves such words are found faster.
        hoped = len(found) * SCANNED // end * (1 if end >= _TELLING else 2)
        if hoped < most or len(some) < _AT_ONCE:
            break
    return None


def _shortened(listed: Listing, end: int) -> Listing:
    sections = (
        section._replace(count=min(section.count, end - section.first))
        for section in listed.sections
        if section.first < end
    )
    return Listing(listed.numbers[:end], tuple(sections))


def _numbers(
    connection: sqlite3.Connection,
    wanted: Wanted,
    most: int,
    column: str = "entry.number",
) -> list[int]:
    """A column of the first entries in their order, sections left aside."""
    conditions, values = conditions_of(wanted)
    query = ordered(column, conditions, wanted.order)
    return [found for (found,) in connection.execute(f"{query} LIMIT ?", (*values, most))]


def _keys(
    connection: sqlite3.Connection, wanted: Wanted, most: int, grouping: Grouping | None
) -> Iterator[tuple[Value, Common]]:
    """What the entries of each section are known by, and its name, in the order of sections.

    Without a `grouping` those of sources, in the order of a list that stands by source.
    """
    match wanted.grouping:
        case Grouping.ARTICLE:
            articles = dict.fromkeys(_numbers(connection, wanted, most, "entry.article"))
            yield from article_names(connection, articles)
        case Grouping.DAY:
            day = "date(entry.added, 'localtime')"
            days = dict.fromkeys(map(str, _numbers(connection, wanted, most, day)))
            yield from ((name, (name, name)) for name in days)
        case Grouping.TAG:
            tags = connection.execute("SELECT number, name FROM tag").fetchall()
            for number, name in sorted(tags, key=lambda tag: fold(tag[1])):
                yield number, (name, name)
            yield "", ("", "")
        case _:
            names = [] if wanted.kinds == {Kind.BOOKMARK} else _names(connection, wanted.grouping)
            if wanted.grouping is Grouping.SOURCE:
                names = _names(connection, wanted.grouping)
            lower = str.lower if grouping is None else fold
            for name in sorted(filter(None, names), key=lower):
                yield name, (name, name)
            yield "", ("", "")


def _names(connection: sqlite3.Connection, grouping: Grouping | None) -> Iterable[str]:
    column = (grouping or Grouping.SOURCE).value
    table = "article" if grouping is Grouping.SOURCE else "clip"
    return [name for (name,) in connection.execute(f"SELECT DISTINCT {column} FROM {table}")]


def _members(connection: sqlite3.Connection, wanted: Wanted, key: Value, most: int) -> list[int]:
    """The first entries of the section with this key."""
    assert wanted.grouping is not None
    known = _KNOWN_BY[wanted.grouping]
    if key == "":
        condition, few = _NO_TAG if wanted.grouping is Grouping.TAG else known.one, False
    else:
        query = f"SELECT count(*) FROM ({known.some} LIMIT {_MANY})"
        few = connection.execute(query, (key,)).fetchone()[0] < _MANY
        condition = known.all if few else known.one
    conditions, values = conditions_of(wanted)
    query = ordered("entry.number", [condition, *conditions], wanted.order, few=few)
    found = connection.execute(f"{query} LIMIT {most}", (key, *values))
    return [number for (number,) in found]
