"""What must be done so that this notebook also holds what another one held: decided purely."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from viewer.notebook import steps
from viewer.notebook.aliases import Alias
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.namesakes import Namesake, Place
from viewer.notebook.steps import Steps
from viewer.notebook.types import Clip, Correction, Entry, Note, Subject, kind_of, tag_names

K = TypeVar("K")
V = TypeVar("V", Alias, Namesake)


@dataclass(frozen=True, slots=True)
class Here:
    """What is kept already of what comes."""

    entries: Mapping[str, Entry]
    corrections: Mapping[Subject, Correction]
    dossiers: Mapping[str, Dossier]
    items: Mapping[str, Item]
    aliases: Mapping[str, Alias]
    namesakes: Mapping[Place, Namesake]


def merging(here: Here, merge: steps.Merge) -> Steps:
    """The steps of a merge."""
    entries, corrections = here.entries, here.corrections
    after = dict(entries)
    for each in merge.entries:
        after[each.id] = joined(after[each.id], each) if each.id in after else each
    said = dict(corrections)
    for correction in merge.corrections:
        known = said.get(correction.subject)
        if known is None or known.added < correction.added:
            said[correction.subject] = correction
    new = tuple(each for name, each in after.items() if name not in entries)
    pairs = [(entries[name], each) for name, each in after.items() if name in entries]
    clips = [(a, b) for a, b in pairs if isinstance(a, Clip) and isinstance(b, Clip)]
    wanted = (
        steps.Keep(new),
        steps.Tag(tuple((b.id, tag) for a, b in pairs for tag in b.tags if tag not in a.tags)),
        steps.Recolour(tuple((b.id, b.colour, b.changed) for a, b in clips if a != b)),
        steps.Reanchor(tuple((b.id, b.anchor, b.changed) for a, b in clips if a != b)),
        steps.Reword(
            tuple((b.id, b.text, b.changed) for a, b in pairs if isinstance(b, Note) and a != b)
        ),
        steps.Correct(tuple(each for key, each in said.items() if corrections.get(key) != each)),
        *_of_dossiers(here, merge),
        steps.JoinSpeakers(_later(here.aliases, ((each.key, each) for each in merge.aliases))),
        steps.TellApart(_later(here.namesakes, ((each.place, each) for each in merge.namesakes))),
    )
    return Steps(tuple(filter(steps.differs, wanted)))


def _of_dossiers(here: Here, merge: steps.Merge) -> tuple[steps.Step, ...]:
    """What is not here comes; of what is here and there the one that was changed last stays."""
    drafts = [
        (each.id, each.title, each.introduction, each.changed)
        for each in merge.dossiers
        if each.id in here.dossiers and here.dossiers[each.id].changed < each.changed
    ]
    later = [
        each
        for each in merge.items
        if each.id in here.items and here.items[each.id].changed < each.changed
    ]
    return (
        steps.KeepDossiers(tuple(each for each in merge.dossiers if each.id not in here.dossiers)),
        steps.Redraft(tuple(drafts)),
        steps.PutItems(tuple(each for each in merge.items if each.id not in here.items)),
        steps.MoveItems(tuple((each.id, each.place, each.changed) for each in later)),
        steps.RewriteItems(tuple((each.id, each.text, each.changed) for each in later)),
    )


def _later(here: Mapping[K, V], come: Iterable[tuple[K, V]]) -> tuple[V, ...]:
    """What is not said here of a name, or was said before."""
    after = dict(here)
    for key, each in come:
        if key not in after or after[key].added < each.added:
            after[key] = each
    return tuple(each for key, each in after.items() if here.get(key) != each)


def joined(mine: Entry, theirs: Entry) -> Entry:
    """Two states of one entry: the tags of both, the rest of the one that was changed last."""
    if kind_of(mine) != kind_of(theirs):
        return mine  # an id that means something else there: ours is not touched
    tags = tag_names((*mine.tags, *theirs.tags))
    if theirs.changed > mine.changed:
        if isinstance(mine, Clip) and isinstance(theirs, Clip):
            return dataclasses.replace(
                mine,
                tags=tags,
                colour=theirs.colour,
                anchor=theirs.anchor,
                changed=theirs.changed,
            )
        if isinstance(mine, Note) and isinstance(theirs, Note):
            return dataclasses.replace(mine, tags=tags, text=theirs.text, changed=theirs.changed)
    return dataclasses.replace(mine, tags=tags)
