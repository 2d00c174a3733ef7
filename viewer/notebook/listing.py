"""What a pane of the notebook shows: numbers in order and in sections first, rows by the page."""

import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from viewer.notebook import rows
from viewer.notebook.seals import Value
from viewer.notebook.types import Clip, Entry, Kind, Note, same_tag, tag_name
from viewer.search.folding import fold


class Order(StrEnum):
    """What comes first in a list, and in each section of it."""

    NEWEST = "newest"
    """What was kept last."""
    OLDEST = "oldest"
    CHANGED = "changed"
    """What was changed last."""
    PUBLISHED = "published"
    """What stands in the newest article; articles without a date come last."""
    HEADLINE = "headline"
    SOURCE = "source"
    """By the name of the outlet; what names none comes last."""


class Grouping(StrEnum):
    """What a section of a list has in common."""

    ARTICLE = "article"
    SOURCE = "source"
    DAY = "day"
    """On which it was kept, in the zone of this machine."""
    SPEAKER = "speaker"
    """Of a clip; notes on a clip stand with it."""
    TAG = "tag"
    """What has several tags stands in the section of each."""
    COLOUR = "colour"
    """Of a clip; notes on a clip stand with it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries, and in which order: everything that is given must hold."""

    kinds: frozenset[Kind] = frozenset(Kind)
    text: str = ""
    """Only what holds a word beginning with each of these; case and accents do not matter.
    Looked for in the words, the note, the speaker, the tags, the headline and the source."""
    tag: str | None = None
    article: str | None = None
    """Only of the article with this key."""
    order: Order = Order.NEWEST
    grouping: Grouping | None = None


class Section(NamedTuple):
    """A stretch of a list with something in common."""

    key: str
    """The article's key, the source, the day as 2019-11-04, the speaker, tag or colour; empty
    where an entry has none: that section comes last."""
    label: str
    """What a person reads: the headline of an article, else the same as the key."""
    first: int
    """The place of its first number in `Listing.numbers`."""
    count: int  # type: ignore[assignment]  # of no use here: tuple.count


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries that were wanted, by number. A number is good until the next change."""

    numbers: "array[int]"
    sections: tuple[Section, ...]
    """In order, without gaps; one section without a name where nothing was grouped."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry with what a list shows beside it."""

    number: int
    entry: Entry
    notes: tuple[Note, ...] = ()
    """On a clip, the oldest first."""
    clip: Clip | None = None
    """That a note is on, if it is still kept."""


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and how many entries have it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is kept."""

    bookmarks: int
    clips: int
    notes: int
    tags: tuple[TagCount, ...]
    """By name."""


_NEWEST = "entry.added DESC, entry.kind DESC, entry.number DESC"
_ORDERS: Mapping[Order, str] = {
    Order.NEWEST: _NEWEST,
    Order.OLDEST: "entry.added, entry.kind, entry.number",
    Order.CHANGED: "entry.changed DESC, entry.number DESC",
    Order.PUBLISHED: f"julianday(article.published) DESC, article.number, {_NEWEST}",
    Order.HEADLINE: f"article.headline COLLATE NOCASE, article.number, {_NEWEST}",
    Order.SOURCE: f"article.source IS NULL, article.source COLLATE NOCASE, {_NEWEST}",
}
"""Each as an index of the schema has it: the first entries are there without the others."""

_IN_QUERY: Mapping[Grouping, tuple[str, str]] = {
    Grouping.DAY: ("date(entry.added, 'localtime')", ""),
    Grouping.TAG: (
        "tag.name",
        """
        LEFT JOIN tagging ON tagging.entry = entry.number
        LEFT JOIN tag ON tag.number = tagging.tag
        """,
    ),
}
"""What entries have in common, and what must be joined to say it. All else is looked up: to join
the articles or clips of all entries takes several times as long."""


def listing(connection: sqlite3.Connection, wanted: Wanted) -> Listing:
    """The numbers of what is wanted, `Wanted.text` left aside: see `holding`."""
    column, joined = "entry.number", ""
    if wanted.grouping is not None:
        key, joined = _IN_QUERY.get(wanted.grouping, ("entry.article", ""))
        column = f"entry.number, {key}"
    conditions, values = conditions_of(wanted)
    query = ordered(column, conditions, wanted.order, joined)
    found = connection.execute(query, values).fetchall()
    if wanted.grouping is None:
        numbers = array("q", [number for (number,) in found])
        return Listing(numbers, (Section("", "", 0, len(numbers)),))
    return _sections(_grouped(connection, found, wanted.grouping), wanted.grouping)


def ordered(
    column: str, conditions: Sequence[str], order: Order, joined: str = "", *, few: bool = False
) -> str:
    """The query for a column of entries in an order; `few` where the conditions leave few."""
    tables = "entry"
    if "article." in _ORDERS[order]:
        # CROSS JOIN keeps the order of the two: an index of the articles gives them in order.
        left, right = ("entry", "article") if few else ("article", "entry")
        tables = f"{left} CROSS JOIN {right} ON article.number = entry.article"
    return f"""
        SELECT {column} FROM {tables} {joined}
        {"WHERE" if conditions else ""} {" AND ".join(conditions)} ORDER BY {_ORDERS[order]}
    """


Common = tuple[str, str]
"""What entries have in common: the key and the label of their section."""


def _grouped(
    connection: sqlite3.Connection, found: Sequence[tuple[int, Value]], grouping: Grouping
) -> dict[Common, list[int]]:
    """The numbers by what they have in common, each in the order in which they were found."""
    keys: Iterable[Value] = (key for _, key in found)
    if grouping in (Grouping.SPEAKER, Grouping.COLOUR):
        of_clip = _of_clips(connection, grouping.value)
        keys = (of_clip.get(number) for number, _ in found)
    elif grouping is Grouping.SOURCE:
        sources = dict(connection.execute("SELECT number, source FROM article").fetchall())
        keys = (sources[article] for _, article in found)
    groups: dict[Value, list[int]] = {}
    for (number, _), key in zip(found, keys, strict=True):
        groups.setdefault(key, []).append(number)
    if grouping is Grouping.ARTICLE:
        return {name: groups[key] for key, name in article_names(connection, groups)}
    return {(str(key or ""), str(key or "")): numbers for key, numbers in groups.items()}


def _of_clips(connection: sqlite3.Connection, column: str) -> dict[int, Value]:
    """A column of each clip, by its number and those of the notes on it."""
    of_clip = dict(connection.execute(f"SELECT entry, {column} FROM clip").fetchall())
    query = "SELECT note.entry, number FROM note JOIN entry ON id = note.clip"
    for note, clip in connection.execute(query):
        of_clip[note] = of_clip.get(clip)
    return of_clip


def article_names(
    connection: sqlite3.Connection, groups: Collection[Value]
) -> Iterator[tuple[Value, Common]]:
    """The key and the headline of articles with these numbers, in their order."""
    query = "SELECT number, key, headline FROM article"
    names: dict[Value, Common] = {}
    for some in rows.batches(groups) if len(groups) <= rows.TOGETHER else ([],):
        condition = f"WHERE number IN ({rows.marks(some)})" if some else ""
        found = connection.execute(f"{query} {condition}", some)
        names |= {number: (key, headline) for number, key, headline in found}
    return ((number, names[number]) for number in groups)


def conditions_of(wanted: Wanted) -> tuple[list[str], list[Value]]:
    """What must hold of an entry, `Wanted.text` left aside, with the values for it."""
    conditions: list[str] = []
    values: list[Value] = []
    if wanted.kinds != frozenset(Kind):
        conditions.append(f"entry.kind IN ({rows.marks(tuple(wanted.kinds))})")
        values += sorted(kind.value for kind in wanted.kinds)
    if wanted.tag is not None:
        conditions.append(
            "entry.number IN (SELECT entry FROM tagging JOIN tag ON number = tag WHERE same = ?)"
        )
        values.append(same_tag(tag_name(wanted.tag)))
    if wanted.article is not None:
        conditions.append("entry.article = (SELECT number FROM article WHERE key = ?)")
        values.append(wanted.article)
    return conditions, values


def _sections(groups: Mapping[Common, list[int]], grouping: Grouping) -> Listing:
    """Articles and days stand in the order of their first entry, all else by name."""
    order: Iterable[Common] = groups
    if grouping not in (Grouping.ARTICLE, Grouping.DAY):
        order = sorted(groups, key=lambda common: (not common[0], fold(common[1])))
    numbers, sections = array("q"), []
    for common in order:
        sections.append(Section(*common, len(numbers), len(groups[common])))
        numbers.extend(groups[common])
    return Listing(numbers, tuple(sections))


def holding(whole: Listing, found: Sequence[int]) -> Listing:
    """A list without the entries that were not found, and without the sections left empty."""
    # A table of marks is asked three times as fast as a set.
    highest = max(max(whole.numbers, default=0), max(found, default=0))
    marked = bytearray(highest + 1)
    for number in found:
        marked[number] = 1
    numbers, sections = array("q"), []
    for section in whole.sections:
        first = len(numbers)
        span = whole.numbers[section.first : section.first + section.count]
        numbers.extend([number for number in span if marked[number]])
        if len(numbers) > first or (not section.label and len(whole.sections) == 1):
            sections.append(Section(section.key, section.label, first, len(numbers) - first))
    return Listing(numbers, tuple(sections))


def page(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Row]:
    """The rows of some numbers; those that are gone are left out."""
    found: dict[int, Entry] = {}
    for some in rows.batches(numbers):
        found.update(rows.numbered(connection, f"entry.number IN ({rows.marks(some)})", some))
    notes: dict[str, list[Note]] = {}
    clips: dict[str, Clip] = {}
    clipped = [each.id for each in found.values() if isinstance(each, Clip)]
    for ids in rows.batches(clipped):
        found_notes = connection.execute(
            f"SELECT entry FROM note WHERE clip IN ({rows.marks(ids)})", ids
        )
        on_them = [number for (number,) in found_notes]
        for each in rows.entries(connection, f"entry.number IN ({rows.marks(on_them)})", on_them):
            if isinstance(each, Note) and each.clip is not None:
                notes.setdefault(each.clip, []).append(each)
    noted = {each.clip for each in found.values() if isinstance(each, Note) and each.clip}
    for ids in rows.batches(noted):
        for each in rows.entries(connection, f"entry.id IN ({rows.marks(ids)})", ids):
            if isinstance(each, Clip):
                clips[each.id] = each
    return {
        number: Row(
            number,
            entry,
            tuple(notes.get(entry.id, ())),
            clips.get(entry.clip or "") if isinstance(entry, Note) else None,
        )
        for number, entry in found.items()
    }


def counts(connection: sqlite3.Connection) -> Counts:
    """How much is kept of each kind, and every tag."""
    count, clips, notes = connection.execute(
        "SELECT count(*), total(kind = 'clip'), total(kind = 'note') FROM entry"
    ).fetchone()
    query = """
        SELECT name, count(*) FROM tag JOIN tagging ON tag = number GROUP BY number ORDER BY same
    """
    tags = tuple(TagCount(name, count) for name, count in connection.execute(query))
    return Counts(count - int(clips) - int(notes), int(clips), int(notes), tags)
