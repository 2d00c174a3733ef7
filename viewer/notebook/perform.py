"""Making a step: the one place that changes what is kept."""

import dataclasses
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.errors import ViewerError
from viewer.notebook import compiling, joining, rows, steps, telling
from viewer.notebook.merging import Here, merging
from viewer.notebook.seals import Value
from viewer.notebook.steps import Step, Steps
from viewer.notebook.tidy import drop_orphans
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Correction,
    Entry,
    Note,
    Subject,
    kind_of,
    same_tag,
    tag_name,
    tag_names,
)
from viewer.notebook.watch import EVERY, Watch, unwatched


@dataclass(slots=True)
class Effects:
    """What a step has touched, for whoever keeps a copy of it in memory."""

    bookmarked: dict[str, str | None] = field(default_factory=dict)
    """The digest of each article by its key; None where the bookmark went."""
    corrected: set[str] = field(default_factory=set)
    """The keys of the articles whose corrections changed."""
    joined: bool = False
    """Whether speakers are listed under other names than before."""
    reworded: set[int] = field(default_factory=set)
    """The numbers of the entries whose words changed, came or went."""
    watch: Watch = unwatched
    total: int = 0
    """How many entries the step is about, for who watches."""
    done: int = 0

    def count(self, more: int) -> None:
        """So many more entries are dealt with."""
        before, self.done = self.done, self.done + more
        if self.done // EVERY != before // EVERY:
            self.watch(min(self.done, self.total), self.total)


def perform(connection: sqlite3.Connection, step: Step, effects: Effects) -> Step:
    """Make a step inside the caller's transaction; gives its inverse."""
    match step:
        case steps.Keep(entries):
            return _keep(connection, entries, effects)
        case steps.Drop(ids, alone):
            return _drop(connection, ids, alone, effects)
        case steps.Recolour():
            return _recolour(connection, step)
        case steps.Reword():
            return _reword(connection, step, effects)
        case steps.Reanchor():
            return _reanchor(connection, step, effects)
        case steps.Tag(pairs):
            return _tag(connection, pairs, effects)
        case steps.Untag(pairs):
            return _untag(connection, pairs, effects)
        case steps.RenameTag(old, new):
            return _rename(connection, old, new, effects)
        case steps.Correct(corrections):
            return _correct(connection, corrections, effects)
        case steps.TakeBack(subjects):
            return _take_back(connection, subjects, effects)
        case steps.Merge():
            return perform(connection, merging(_here(connection, step), step), effects)
        case steps.KeepDossiers(dossiers):
            return compiling.keep(connection, dossiers)
        case steps.DropDossiers(names):
            return compiling.drop(connection, names)
        case steps.Redraft(drafts):
            return compiling.redraft(connection, drafts)
        case steps.PutItems(items):
            return compiling.put(connection, items)
        case steps.TakeItems(names):
            return compiling.take(connection, names)
        case steps.MoveItems(moves):
            return compiling.move(connection, moves)
        case steps.RewriteItems(texts):
            return compiling.rewrite(connection, texts)
        case steps.JoinSpeakers(aliases):
            effects.joined = True
            return joining.join(connection, aliases)
        case steps.PartSpeakers(names):
            effects.joined = True
            return joining.part(connection, names)
        case steps.TellApart(namesakes):
            effects.joined = True
            return telling.tell_apart(connection, namesakes)
        case steps.TellAsOne(places):
            effects.joined = True
            return telling.tell_as_one(connection, places)
        case Steps(several):
            inverses = [perform(connection, each, effects) for each in several]
            return Steps(tuple(inverse for inverse in reversed(inverses) if steps.differs(inverse)))


# ------------------------------------------------------------ entries


def _keep(connection: sqlite3.Connection, entries: Iterable[Entry], effects: Effects) -> Step:
    entries = list(entries)
    there = set(numbers(connection, [each.id for each in entries]))
    articles: dict[str, tuple[int, str]] = {}
    number, added = rows.next_number(connection, "entry"), []
    for entry in entries:
        if entry.id in there:
            continue
        there.add(entry.id)
        about = entry.article
        if about.key not in articles:
            articles[about.key] = rows.known_article(connection, about)
        article, digest = articles[about.key]
        added_at, changed = rows.instant_text(entry.added), rows.instant_text(entry.changed)
        fields: tuple[Value, ...] = (
            number, entry.id, kind_of(entry).value, article, added_at, changed,
        )  # fmt: skip
        rows.write(connection, "entry", fields)
        if isinstance(entry, Clip):
            rows.write(connection, "clip", (number, *rows.clip_values(entry)))
        elif isinstance(entry, Note):
            rows.write(connection, "note", (number, entry.text, entry.clip))
        else:
            effects.bookmarked[about.key] = digest
        for name in tag_names(entry.tags):
            _give(connection, number, name)
        effects.reworded.add(number)
        effects.count(1)
        added.append(entry.id)
        number += 1
    return steps.Drop(tuple(added), alone=True)


def _drop(
    connection: sqlite3.Connection, ids: Iterable[str], alone: bool, effects: Effects
) -> Step:
    ids = list(ids)
    gone = set(numbers(connection, ids).values())
    for some in () if alone else rows.batches(ids):
        notes = f"SELECT entry FROM note WHERE clip IN ({rows.marks(some)})"
        gone.update(number for (number,) in connection.execute(notes, some))
    removed = []
    for batch in rows.batches(sorted(gone)):
        marks = rows.marks(batch)
        removed += rows.entries(connection, f"entry.number IN ({marks})", batch)
        for table, column in (
            ("tagging", "entry"), ("clip", "entry"), ("note", "entry"), ("entry", "number"),
        ):  # fmt: skip
            connection.execute(f"DELETE FROM {table} WHERE {column} IN ({marks})", batch)
        effects.count(len(batch))
    effects.reworded |= gone
    if not alone:
        compiling.note_last_words(connection, removed)
    for entry in removed:
        if isinstance(entry, Bookmark):
            effects.bookmarked[entry.key] = None
    drop_orphans(connection, {entry.article.key for entry in removed})
    return steps.Keep(tuple(removed))


def _recolour(connection: sqlite3.Connection, step: steps.Recolour) -> Step:
    before = []
    for name, colour, when in step.clips:
        clip = _one(connection, name)
        if isinstance(clip, Clip) and clip.colour != colour:
            before.append((name, clip.colour, clip.changed))
            _rewrite(connection, dataclasses.replace(clip, colour=colour, changed=when))
    return steps.Recolour(tuple(reversed(before)))


def _reword(connection: sqlite3.Connection, step: steps.Reword, effects: Effects) -> Step:
    before = []
    for name, text, when in step.notes:
        note = _one(connection, name)
        if isinstance(note, Note) and note.text != text:
            before.append((name, note.text, note.changed))
            number = _rewrite(connection, dataclasses.replace(note, text=text, changed=when))
            effects.reworded.add(number)
    return steps.Reword(tuple(reversed(before)))


def _reanchor(connection: sqlite3.Connection, step: steps.Reanchor, effects: Effects) -> Step:
    before = []
    for name, anchor, when in step.clips:
        clip = _one(connection, name)
        if isinstance(clip, Clip) and clip.anchor != anchor:
            before.append((name, clip.anchor, clip.changed))
            number = _rewrite(connection, dataclasses.replace(clip, anchor=anchor, changed=when))
            effects.reworded.add(number)
    return steps.Reanchor(tuple(reversed(before)))


def _rewrite(connection: sqlite3.Connection, entry: Clip | Note) -> int:
    """Write a clip or a note that is there already; gives its number."""
    query = "SELECT number, id, kind, article, added FROM entry WHERE id = ?"
    kept = connection.execute(query, (entry.id,)).fetchone()
    rows.write(connection, "entry", (*kept, rows.instant_text(entry.changed)))
    number = int(kept[0])
    if isinstance(entry, Clip):
        rows.write(connection, "clip", (number, *rows.clip_values(entry)))
    else:
        rows.write(connection, "note", (number, entry.text, entry.clip))
    return number


# ------------------------------------------------------------ tags


def _tag(
    connection: sqlite3.Connection, pairs: Iterable[tuple[str, str]], effects: Effects
) -> Step:
    pairs = list(pairs)
    there, given = numbers(connection, [name for name, _ in pairs]), []
    for name, wish in pairs:
        tag = tag_name(wish)
        effects.count(1)
        if tag and name in there and _give(connection, there[name], tag):
            given.append((name, tag))
            effects.reworded.add(there[name])
    return steps.Untag(tuple(given))


def _untag(
    connection: sqlite3.Connection, pairs: Iterable[tuple[str, str]], effects: Effects
) -> Step:
    pairs = list(pairs)
    there, taken = numbers(connection, [name for name, _ in pairs]), []
    for name, wish in pairs:
        tag = _find_tag(connection, wish)
        effects.count(1)
        if tag is None or name not in there:
            continue
        condition = "WHERE entry = ? AND tag = ?"
        if connection.execute(f"DELETE FROM tagging {condition}", (there[name], tag[0])).rowcount:
            taken.append((name, tag[1]))
            effects.reworded.add(there[name])
    drop_orphans(connection, ())
    return steps.Tag(tuple(taken))


def _rename(connection: sqlite3.Connection, old: str, new: str, effects: Effects) -> Step:
    wish, tag = tag_name(new), _find_tag(connection, old)
    if not wish:
        raise ViewerError("A tag needs a name; nothing was changed.")
    if tag is None or tag[1] == wish:
        return Steps(())
    bearers = _bearers(connection, tag[0])
    effects.reworded.update(bearers)
    other = _find_tag(connection, wish)
    if other is None or other[0] == tag[0]:
        rows.write(connection, "tag", (tag[0], wish, same_tag(wish)))
        return steps.RenameTag(wish, tag[1])
    had = _bearers(connection, other[0])
    connection.execute("DELETE FROM tagging WHERE tag = ?", (tag[0],))
    connection.execute("DELETE FROM tag WHERE number = ?", (tag[0],))
    for number in bearers.keys() - had.keys():
        _give(connection, number, other[1])
    return Steps(
        (
            steps.Untag(tuple((bearers[one], other[1]) for one in bearers.keys() - had.keys())),
            steps.Tag(tuple((name, tag[1]) for name in bearers.values())),
        )
    )


def _bearers(connection: sqlite3.Connection, tag: int) -> dict[int, str]:
    """The entries that have a tag: number and id."""
    query = "SELECT number, id FROM tagging JOIN entry ON number = entry WHERE tag = ?"
    return dict(connection.execute(query, (tag,)).fetchall())


def _find_tag(connection: sqlite3.Connection, name: str) -> tuple[int, str] | None:
    query = "SELECT number, name FROM tag WHERE same = ?"
    found = connection.execute(query, (same_tag(tag_name(name)),)).fetchone()
    return (int(found[0]), str(found[1])) if found else None


def _give(connection: sqlite3.Connection, number: int, name: str) -> bool:
    """Give an entry a tag, made where there is none of that name; False if it has it already."""
    found = _find_tag(connection, name)
    if found is None:
        tag = rows.next_number(connection, "tag")
        rows.write(connection, "tag", (tag, name, same_tag(name)))
    else:
        tag = found[0]
        query = "SELECT 1 FROM tagging WHERE entry = ? AND tag = ?"
        if connection.execute(query, (number, tag)).fetchone():
            return False
    rows.write(connection, "tagging", (number, tag))
    return True


# ------------------------------------------------------------ corrections


def _correct(
    connection: sqlite3.Connection, corrections: Iterable[Correction], effects: Effects
) -> Step:
    new, before = [], []
    for correction in corrections:
        known = _corrections(connection, [correction.subject]).get(correction.subject)
        if known == correction:
            continue
        if known is None:
            new.append(correction.subject)
        else:
            before.append(known)
            _delete_correction(connection, correction.subject)
        article, _ = rows.known_article(connection, correction.article)
        number = rows.next_number(connection, "correction")
        rows.write(connection, "correction", (number, article, *rows.correction_values(correction)))
        effects.corrected.add(correction.article.key)
    inverse = Steps((steps.Correct(tuple(reversed(before))), steps.TakeBack(tuple(new))))
    return Steps(tuple(filter(steps.differs, inverse.steps)))


def _take_back(
    connection: sqlite3.Connection, subjects: Iterable[Subject], effects: Effects
) -> Step:
    known = _corrections(connection, list(subjects))
    for subject in known:
        _delete_correction(connection, subject)
        effects.corrected.add(subject[0])
    drop_orphans(connection, {subject[0] for subject in known})
    return steps.Correct(tuple(known.values()))


_OF_SUBJECT = """
    WHERE article = (SELECT number FROM article WHERE key = ?)
          AND words = ? AND before = ? AND after = ?
"""


def _corrections(
    connection: sqlite3.Connection, subjects: Iterable[Subject]
) -> dict[Subject, Correction]:
    found = {}
    for subject in subjects:
        row = connection.execute(rows.CORRECTION + _OF_SUBJECT, subject).fetchone()
        if row is not None:
            found[subject] = rows.correction(row)
    return found


def _delete_correction(connection: sqlite3.Connection, subject: Subject) -> None:
    connection.execute(f"DELETE FROM correction {_OF_SUBJECT}", subject)


# ------------------------------------------------------------ finding


def _here(connection: sqlite3.Connection, merge: steps.Merge) -> Here:
    """What is kept already of what comes."""
    dossiers = [each.id for each in merge.dossiers]
    return Here(
        _by_id(connection, [each.id for each in merge.entries]),
        _corrections(connection, [each.subject for each in merge.corrections]),
        {each.id: each for each in compiling.dossiers(connection, dossiers)},
        {each.id: each for each in compiling.items(connection, [i.id for i in merge.items])},
        {each.key: each for each in joining.read(connection, [a.key for a in merge.aliases])},
        telling.read_of(connection, [each.place for each in merge.namesakes]),
    )


def numbers(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of the entries with these ids, as far as they are kept."""
    found: dict[str, int] = {}
    for some in rows.batches(ids):
        query = f"SELECT id, number FROM entry WHERE id IN ({rows.marks(some)})"
        found.update(connection.execute(query, some).fetchall())
    return found


def _by_id(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Entry]:
    found = {}
    for some in rows.batches(ids):
        for each in rows.entries(connection, f"entry.id IN ({rows.marks(some)})", some):
            found[each.id] = each
    return found


def _one(connection: sqlite3.Connection, name: str) -> Entry | None:
    return _by_id(connection, [name]).get(name)
