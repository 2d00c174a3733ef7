"""What must be done so that this notebook also holds what another one held: decided purely."""

import dataclasses
from collections.abc import Mapping

from viewer.notebook import steps
from viewer.notebook.steps import Steps
from viewer.notebook.types import Clip, Correction, Entry, Note, Subject, kind_of, tag_names


def merging(
    entries: Mapping[str, Entry], corrections: Mapping[Subject, Correction], merge: steps.Merge
) -> Steps:
    """The steps of a merge; the mappings are what is kept already of what comes."""
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
    )
    return Steps(tuple(filter(steps.differs, wanted)))


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
