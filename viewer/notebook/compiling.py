"""Dossiers in the database: reading them, and the steps that change them."""

import dataclasses
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from viewer.notebook import rows, steps
from viewer.notebook.dossiers import Dossier, Item, Part
from viewer.notebook.seals import Value
from viewer.notebook.steps import Step, Steps
from viewer.notebook.tidy import drop_orphans
from viewer.notebook.types import Clip, Colour, Entry

_ITEM = """
    SELECT item.id, item.dossier, item.place, item.part, item.text, item.changed,
           clip, article.key, article.digest, article.headline, article.source, article.published,
           article.path,
           words, before, after, first, last, its.digest, rival, colour, speaker, cue,
           its.added, its.changed
    FROM dossier_item AS item LEFT JOIN dossier_clip AS its ON its.item = item.id
         LEFT JOIN article ON article.number = its.article
"""


# ------------------------------------------------------------ reading


def dossiers(connection: sqlite3.Connection, ids: Iterable[str] | None = None) -> list[Dossier]:
    """The dossiers with these ids, as far as they are kept, or all; by id."""
    query, found = "SELECT id, title, introduction, added, changed FROM dossier", []
    if ids is None:
        found = connection.execute(f"{query} ORDER BY id").fetchall()
    else:
        for some in rows.batches(sorted(set(ids))):
            where = f"WHERE id IN ({rows.marks(some)}) ORDER BY id"
            found += connection.execute(f"{query} {where}", some).fetchall()
    return [
        Dossier(name, title, text, rows.instant(added), rows.instant(changed))
        for name, title, text, added, changed in found
    ]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many items stand in each dossier that has any."""
    query = "SELECT dossier, count(*) FROM dossier_item GROUP BY dossier"
    return dict(connection.execute(query).fetchall())


def items(
    connection: sqlite3.Connection, ids: Iterable[str] | None = None, *, of: str | None = None
) -> list[Item]:
    """The items with these ids, or those of a dossier, or all; in the order of each dossier."""
    order, found = "ORDER BY item.dossier, item.place, item.id", []
    if of is not None:
        found = connection.execute(f"{_ITEM} WHERE item.dossier = ? {order}", (of,)).fetchall()
    elif ids is None:
        found = connection.execute(f"{_ITEM} {order}").fetchall()
    else:
        for some in rows.batches(dict.fromkeys(ids)):
            where = f"WHERE item.id IN ({rows.marks(some)}) {order}"
            found += connection.execute(f"{_ITEM} {where}", some).fetchall()
    kept = _kept(connection, [row[6] for row in found if row[6] is not None])
    return [_item(row, kept.get(row[6])) for row in found]


def _kept(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Clip]:
    """The clips with these ids that are still kept."""
    found = {}
    for some in rows.batches(dict.fromkeys(ids)):
        for each in rows.entries(connection, f"entry.id IN ({rows.marks(some)})", some):
            if isinstance(each, Clip):
                found[each.id] = each
    return found


def _item(row: Sequence[Value], kept: Clip | None) -> Item:
    name, dossier, place, part, text, changed = row[:6]
    clip = kept
    if clip is None and row[6] is not None:
        colour, speaker, cue, added, clip_changed = row[20:25]
        clip = Clip(
            str(row[6]),
            rows.article(row[7:13]),
            rows.anchor(row[13:20]),
            Colour(str(colour)),
            rows.text_or_none(speaker),
            rows.text_or_none(cue),
            rows.instant(added),
            rows.instant(clip_changed),
        )
    return Item(
        str(name), str(dossier), str(place), Part(str(part)), str(text), rows.instant(changed), clip
    )


# ------------------------------------------------------------ steps of dossiers


def keep(connection: sqlite3.Connection, new: Iterable[Dossier]) -> Step:
    """Make `KeepDossiers`; gives its inverse, as all of these."""
    new, added = list(new), []
    there = {each.id for each in dossiers(connection, [each.id for each in new])}
    for each in new:
        if each.id not in there:
            there.add(each.id)
            _write(connection, each)
            added.append(each.id)
    return steps.DropDossiers(tuple(added))


def drop(connection: sqlite3.Connection, ids: Iterable[str]) -> Step:
    """Make `DropDossiers`."""
    gone = dossiers(connection, ids)
    inside = [item for each in gone for item in items(connection, of=each.id)]
    back = take(connection, [item.id for item in inside])
    for each in gone:
        connection.execute("DELETE FROM dossier WHERE id = ?", (each.id,))
    return Steps(tuple(filter(steps.differs, (steps.KeepDossiers(tuple(gone)), back))))


def redraft(
    connection: sqlite3.Connection, drafts: Iterable[tuple[str, str, str, datetime]]
) -> Step:
    """Make `Redraft`."""
    before = []
    for name, title, introduction, when in drafts:
        for was in dossiers(connection, [name]):
            if (was.title, was.introduction) != (title, introduction):
                before.append((name, was.title, was.introduction, was.changed))
                now = dataclasses.replace(was, title=title, introduction=introduction, changed=when)
                _write(connection, now)
    return steps.Redraft(tuple(reversed(before)))


def _write(connection: sqlite3.Connection, each: Dossier) -> None:
    added, changed = rows.instant_text(each.added), rows.instant_text(each.changed)
    values = (each.id, each.title, each.introduction, added, changed)
    rows.write(connection, "dossier", values)


# ------------------------------------------------------------ steps of items


def put(connection: sqlite3.Connection, new: Iterable[Item]) -> Step:
    """Make `PutItems`."""
    new, added = list(new), []
    there = {each.id for each in items(connection, [each.id for each in new])}
    known = {each.id for each in dossiers(connection, [each.dossier for each in new])}
    for each in new:
        if each.id in there or each.dossier not in known:
            continue
        there.add(each.id)
        _write_item(connection, each)
        if each.clip is not None:
            _write_clip(connection, each.id, each.clip)
        added.append(each.id)
    return steps.TakeItems(tuple(added))


def take(connection: sqlite3.Connection, ids: Iterable[str]) -> Step:
    """Make `TakeItems`."""
    taken = items(connection, ids)
    for some in rows.batches([each.id for each in taken]):
        marks = rows.marks(some)
        connection.execute(f"DELETE FROM dossier_clip WHERE item IN ({marks})", some)
        connection.execute(f"DELETE FROM dossier_item WHERE id IN ({marks})", some)
    drop_orphans(connection, {each.clip.article.key for each in taken if each.clip})
    return steps.PutItems(tuple(taken))


def move(connection: sqlite3.Connection, places: Iterable[tuple[str, str, datetime]]) -> Step:
    """Make `MoveItems`."""
    before = []
    for name, place, when in places:
        for was in items(connection, [name]):
            if was.place != place:
                before.append((name, was.place, was.changed))
                _write_item(connection, dataclasses.replace(was, place=place, changed=when))
    return steps.MoveItems(tuple(reversed(before)))


def rewrite(connection: sqlite3.Connection, texts: Iterable[tuple[str, str, datetime]]) -> Step:
    """Make `RewriteItems`."""
    before = []
    for name, text, when in texts:
        for was in items(connection, [name]):
            if was.text != text:
                before.append((name, was.text, was.changed))
                _write_item(connection, dataclasses.replace(was, text=text, changed=when))
    return steps.RewriteItems(tuple(reversed(before)))


def note_last_words(connection: sqlite3.Connection, gone: Iterable[Entry]) -> None:
    """Clips are taken out of the notebook: what they were last stays in the dossiers."""
    clips = {each.id: each for each in gone if isinstance(each, Clip)}
    for some in rows.batches(clips):
        query = f"SELECT item, clip FROM dossier_clip WHERE clip IN ({rows.marks(some)})"
        for item, name in connection.execute(query, some).fetchall():
            _write_clip(connection, item, clips[name])


def _write_item(connection: sqlite3.Connection, each: Item) -> None:
    changed = rows.instant_text(each.changed)
    values = (each.id, each.dossier, each.place, each.part.value, each.text, changed)
    rows.write(connection, "dossier_item", values)


def _write_clip(connection: sqlite3.Connection, item: str, clip: Clip) -> None:
    article, _ = rows.known_article(connection, clip.article)
    added, changed = rows.instant_text(clip.added), rows.instant_text(clip.changed)
    values = (item, clip.id, article, *rows.clip_values(clip), added, changed)
    rows.write(connection, "dossier_clip", values)
