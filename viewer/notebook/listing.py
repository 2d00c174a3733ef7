"""What a pane of the notebook shows: numbers in order and in sections first, rows by the page."""

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a list with something in common."""

    key: str
    """The article's key, the source, the day as 2019-11-04, the speaker, tag or colour; empty
    where an entry has none: that section comes last."""
    label: str
    """What a person reads: the headline of an article, else the same as the key."""
    first: int
    """The place of its first number in `Listing.numbers`."""
    count: int


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


_ORDERS: Mapping[Order, str] = {
    Order.NEWEST: "entry.added DESC, entry.kind DESC, entry.number DESC",
    Order.OLDEST: "entry.added, entry.kind, entry.number",
    Order.CHANGED: "entry.changed DESC, entry.number DESC",
    Order.PUBLISHED: "julianday(article.published) DESC, entry.added DESC",
    Order.HEADLINE: "article.headline COLLATE NOCASE, article.number, entry.added DESC",
    Order.SOURCE: "article.source IS NULL, article.source COLLATE NOCASE, entry.added DESC",
}

_ARTICLE = "JOIN article ON article.number = entry.article"
_CLIP = """
    LEFT JOIN note ON note.entry = entry.number LEFT JOIN entry AS noted ON noted.id = note.clip
    LEFT JOIN clip ON clip.entry = coalesce(noted.number, entry.number)
"""
_TAG = """
    LEFT JOIN tagging ON tagging.entry = entry.number LEFT JOIN tag ON tag.number = tagging.tag
"""
_GROUPINGS: Mapping[Grouping, tuple[str, str]] = {
    Grouping.ARTICLE: ("article.number", _ARTICLE),
    Grouping.SOURCE: ("article.source", _ARTICLE),
    Grouping.DAY: ("date(entry.added, 'localtime')", ""),
    Grouping.SPEAKER: ("clip.speaker", _CLIP),
    Grouping.TAG: ("tag.name", _TAG),
    Grouping.COLOUR: ("clip.colour", _CLIP),
}
"""What entries have in common, and what must be joined to say it."""


def listing(connection: sqlite3.Connection, wanted: Wanted) -> Listing:
    """The numbers of what is wanted, `Wanted.text` left aside: see `holding`."""
    common, joined = _GROUPINGS[wanted.grouping] if wanted.grouping else ("NULL", "")
    columns = f"entry.number, {common}" if wanted.grouping else "entry.number"
    if "article." in _ORDERS[wanted.order] and _ARTICLE not in joined:
        joined += f" {_ARTICLE}"
    conditions, values = _conditions(wanted)
    query = f"""
        SELECT {columns} FROM entry {joined}
        {"WHERE" if conditions else ""} {" AND ".join(conditions)} ORDER BY {_ORDERS[wanted.order]}
    """
    found = connection.execute(query, values).fetchall()
    if wanted.grouping is None:
        numbers = array("q", [number for (number,) in found])
        return Listing(numbers, (Section("", "", 0, len(numbers)),))
    groups: dict[Value, list[int]] = {}
    for number, key in found:
        groups.setdefault(key, []).append(number)
    names = _article_names(connection) if wanted.grouping is Grouping.ARTICLE else {}
    return _sections(groups, wanted.grouping, names)


def _conditions(wanted: Wanted) -> tuple[list[str], list[Value]]:
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


def _article_names(connection: sqlite3.Connection) -> dict[Value, tuple[str, str]]:
    rows_ = connection.execute("SELECT number, key, headline FROM article")
    return {number: (key, headline) for number, key, headline in rows_}


def _sections(
    groups: Mapping[Value, list[int]],
    grouping: Grouping,
    names: Mapping[Value, tuple[str, str]],
) -> Listing:
    """Articles and days stand in the order of their first entry, all else by name."""
    keys: Iterable[Value] = groups
    if grouping not in (Grouping.ARTICLE, Grouping.DAY):
        keys = sorted(groups, key=lambda key: (not key, fold(str(key))))
    numbers, sections = array("q"), []
    for key in keys:
        text = "" if key is None else str(key)
        name, label = names.get(key, (text, text))
        sections.append(Section(name, label, len(numbers), len(groups[key])))
        numbers.extend(groups[key])
    return Listing(numbers, tuple(sections))


def holding(whole: Listing, found: set[int]) -> Listing:
    """A list without the entries that were not found, and without the sections left empty."""
    numbers, sections = array("q"), []
    for section in whole.sections:
        first = len(numbers)
        span = whole.numbers[section.first : section.first + section.count]
        numbers.extend([number for number in span if number in found])
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
        for each in rows.entries(connection, f"note.clip IN ({rows.marks(ids)})", ids):
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
    kinds = dict(connection.execute("SELECT kind, count(*) FROM entry GROUP BY kind").fetchall())
    query = """
        SELECT name, count(*) FROM tag JOIN tagging ON tag = number GROUP BY number ORDER BY same
    """
    tags = tuple(TagCount(name, count) for name, count in connection.execute(query))
    return Counts(
        kinds.get(Kind.BOOKMARK.value, 0),
        kinds.get(Kind.CLIP.value, 0),
        kinds.get(Kind.NOTE.value, 0),
        tags,
    )
