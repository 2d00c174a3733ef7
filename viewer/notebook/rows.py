"""From values to rows of the database and back; every row that is written is sealed here."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from viewer.notebook.anchor import Anchor
from viewer.notebook.seals import Value, seal
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Colour,
    Correction,
    Entry,
    KeptArticle,
    Kind,
    Note,
    Verdict,
)
from viewer.notebook.watch import Watch

ENTRY = """
    SELECT entry.number, entry.kind, entry.id, entry.added, entry.changed,
           article.key, article.digest, article.headline, article.source, article.published,
           article.path,
           clip.words, clip.before, clip.after, clip.first, clip.last, clip.digest, clip.rival,
           clip.colour, clip.speaker, clip.cue, note.text, note.clip
    FROM entry JOIN article ON article.number = entry.article
         LEFT JOIN clip ON clip.entry = entry.number LEFT JOIN note ON note.entry = entry.number
"""
"""The query that `entry` reads a row of."""

CORRECTION = """
    SELECT article.key, article.digest, article.headline, article.source, article.published,
           article.path,
           words, before, after, first, last, correction.digest, rival, verdict, name, found, added
    FROM correction JOIN article ON article.number = correction.article
"""
"""The query that `correction` reads a row of."""

T = TypeVar("T")

TOGETHER = 500
"""So many values are asked for in one query: before 3.32 SQLite took 999."""


def write(connection: sqlite3.Connection, table: str, values: Sequence[Value]) -> None:
    """Insert a sealed row, or replace the one with its primary key."""
    values = tuple(map(_storable, values))
    places = marks((*values, 0))
    connection.execute(f"REPLACE INTO {table} VALUES ({places})", (*values, seal(values)))


def _storable(value: Value) -> Value:
    """A value without the halves of characters that a broken paste may hold: they are no text."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "replace").decode("utf-8")
    return value


def next_number(connection: sqlite3.Connection, table: str) -> int:
    """A number that no row of the table has."""
    return int(
        connection.execute(f"SELECT coalesce(max(number), 0) + 1 FROM {table}").fetchone()[0]
    )


def batches(values: Iterable[T]) -> Iterable[list[T]]:
    """Values in lists that fit into one query."""
    whole = list(values)
    return (whole[at : at + TOGETHER] for at in range(0, len(whole), TOGETHER))


def marks(values: Sequence[Value]) -> str:
    """As many question marks as there are values."""
    return ", ".join("?" * len(values))


def article_values(article: KeptArticle) -> tuple[Value, ...]:
    """The columns of an article, number and seal excluded."""
    return (
        article.key,
        article.digest,
        article.headline,
        article.source,
        article.published.isoformat() if article.published else None,
        path_bytes(article.path),
    )


def known_article(connection: sqlite3.Connection, article: KeptArticle) -> tuple[int, str]:
    """The number and digest of an article, written where it is new; a known one stays as it is."""
    query = "SELECT number, digest FROM article WHERE key = ?"
    known = connection.execute(query, (article.key,)).fetchone()
    if known is not None:
        return int(known[0]), str(known[1])
    number = next_number(connection, "article")
    write(connection, "article", (number, *article_values(article)))
    return number, article.digest


def path_bytes(path: Path | None) -> bytes | None:
    """A path as it is kept."""
    return None if path is None else os.fsencode(path)


def anchor_values(anchor: Anchor) -> tuple[Value, ...]:
    """The columns of an anchor."""
    return (
        anchor.words,
        anchor.before,
        anchor.after,
        anchor.start,
        anchor.end,
        anchor.digest,
        anchor.rival,
    )


def clip_values(clip: Clip) -> tuple[Value, ...]:
    """The columns of a clip, entry and seal excluded."""
    return (*anchor_values(clip.anchor), clip.colour.value, clip.speaker, clip.cue)


def correction_values(correction: Correction) -> tuple[Value, ...]:
    """The columns of a correction, number, article and seal excluded."""
    return (
        *anchor_values(correction.anchor),
        correction.verdict.value,
        correction.name,
        correction.found,
        instant_text(correction.added),
    )


def instant_text(instant: datetime) -> str:
    """An instant so that text sorts as time."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def entry(row: Sequence[Value], tags: tuple[str, ...]) -> Entry:
    """The entry of a row of `ENTRY`, its number excluded."""
    kind, name, added, changed = str(row[0]), str(row[1]), instant(row[2]), instant(row[3])
    about = article(row[4:10])
    if kind == Kind.BOOKMARK:
        return Bookmark(
            about.key,
            about.digest,
            about.headline,
            about.source,
            about.published,
            about.path,
            added,
            tags,
        )
    if kind == Kind.CLIP:
        colour, speaker, cue = row[17:20]
        return Clip(
            name,
            about,
            anchor(row[10:17]),
            Colour(str(colour)),
            text_or_none(speaker),
            text_or_none(cue),
            added,
            changed,
            tags,
        )
    return Note(name, about, str(row[20]), text_or_none(row[21]), added, changed, tags)


def article(row: Sequence[Value]) -> KeptArticle:
    """The article of six columns."""
    key, digest, headline, source, published, path = row
    return KeptArticle(
        str(key),
        str(digest),
        str(headline),
        text_or_none(source),
        instant(published) if published is not None else None,
        Path(os.fsdecode(path)) if isinstance(path, bytes) else None,
    )


def anchor(row: Sequence[Value]) -> Anchor:
    """The anchor of seven columns."""
    words, before, after, start, end, digest, rival = row
    return Anchor(
        str(words),
        str(before),
        str(after),
        _number(start),
        _number(end),
        str(digest),
        _number(rival),
    )


def correction(row: Sequence[Value]) -> Correction:
    """The correction of a row of `CORRECTION`."""
    verdict, name, found, added = row[13:17]
    return Correction(
        article(row[:6]),
        anchor(row[6:13]),
        Verdict(str(verdict)),
        text_or_none(name),
        text_or_none(found),
        instant(added),
    )


def entries(connection: sqlite3.Connection, condition: str, values: Sequence[Value]) -> list[Entry]:
    """The entries of a condition, in the order in which they were kept."""
    return [each for _, each in numbered(connection, condition, values)]


def every_entry(connection: sqlite3.Connection, watch: Watch) -> Iterator[Entry]:
    """All entries, in the order in which they were kept."""
    total = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    last, done = 0, 0
    while some := numbered(connection, "entry.number > ?", (last,), most=TOGETHER):
        yield from (each for _, each in some)
        last, done = some[-1][0], done + len(some)
        watch(done, total)


def numbered(
    connection: sqlite3.Connection, condition: str, values: Sequence[Value], most: int = -1
) -> list[tuple[int, Entry]]:
    """The entries of a condition with their numbers, by number; the first so many, or all."""
    query = f"{ENTRY} WHERE {condition} ORDER BY entry.number LIMIT {most}"
    rows = connection.execute(query, values).fetchall()
    tags = _tags(connection, [row[0] for row in rows])
    return [(row[0], entry(row[1:], tag_order(tags.get(row[0], ())))) for row in rows]


def tag_order(names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Tags, given with what they are the same by, in the order of `types.tag_names`."""
    return tuple(name for _, name in sorted(names))


def _tags(
    connection: sqlite3.Connection, numbers: Sequence[int]
) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for some in batches(numbers):
        query = f"""
            SELECT entry, same, name FROM tagging JOIN tag ON tag.number = tag
            WHERE entry IN ({marks(some)})
        """
        for number, same, name in connection.execute(query, some):
            found.setdefault(number, []).append((same, name))
    return found


def instant(value: Value) -> datetime:
    """The instant of a column."""
    return datetime.fromisoformat(str(value))


def text_or_none(value: Value) -> str | None:
    """The text of a column that may be empty."""
    return None if value is None else str(value)


def _number(value: Value) -> int:
    assert isinstance(value, int)
    return value
