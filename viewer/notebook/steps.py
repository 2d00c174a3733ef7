"""What can be done to a notebook: frozen values, each with an inverse that is one of them too.

`perform.perform` makes a step and gives its inverse. Steps name entries by id, articles by key,
tags by name and corrections by what they are about, so that an inverse fits after other changes
too: what is not there any more is passed over, what is there already stays as it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from viewer.notebook.aliases import Alias
from viewer.notebook.anchor import Anchor
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.namesakes import Namesake, Place
from viewer.notebook.types import Colour, Correction, Entry, Subject


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep entries as they are given; one that is kept already stays as it is."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Drop:
    """Take entries away, and with a clip the notes on it."""

    ids: tuple[str, ...]
    alone: bool = False
    """Leave the notes on a clip: as the inverse of `Keep`, which did not bring them."""


@dataclass(frozen=True, slots=True)
class Recolour:
    """Give clips other colours: id, colour, and when."""

    clips: tuple[tuple[str, Colour, datetime], ...]


@dataclass(frozen=True, slots=True)
class Reword:
    """Give notes other texts: id, text, and when."""

    notes: tuple[tuple[str, str, datetime], ...]


@dataclass(frozen=True, slots=True)
class Reanchor:
    """Take what a clip has become for the clip: id, anchor, and when."""

    clips: tuple[tuple[str, Anchor, datetime], ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """Give tags to entries: id and name."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Untag:
    """Take tags from entries: id and name."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RenameTag:
    """Give a tag another name; a tag that has that name already takes up its entries."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Keep corrections; an earlier one of the same quotation is replaced."""

    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take corrections away: the program's answer is shown again."""

    subjects: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class KeepDossiers:
    """Keep dossiers, without their items; one that is kept already stays as it is."""

    dossiers: tuple[Dossier, ...]


@dataclass(frozen=True, slots=True)
class DropDossiers:
    """Take dossiers away, with all that stands in them."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Redraft:
    """Give dossiers other titles and introductions: id, title, introduction, and when."""

    dossiers: tuple[tuple[str, str, str, datetime], ...]


@dataclass(frozen=True, slots=True)
class PutItems:
    """Put items into their dossiers; what stands there already stays as it is."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class TakeItems:
    """Take items out of their dossiers; their clips stay in the notebook."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveItems:
    """Give items other places in their dossier: id, place, and when."""

    items: tuple[tuple[str, str, datetime], ...]


@dataclass(frozen=True, slots=True)
class RewriteItems:
    """Give items of dossiers other texts: id, text, and when."""

    items: tuple[tuple[str, str, datetime], ...]


@dataclass(frozen=True, slots=True)
class JoinSpeakers:
    """List names of speakers under others; how such a name was listed before is replaced."""

    aliases: tuple[Alias, ...]


@dataclass(frozen=True, slots=True)
class PartSpeakers:
    """Let the names with these keys stand for themselves again."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellApart:
    """Say that names are somebody else's in some places; what was said of one is replaced."""

    namesakes: tuple[Namesake, ...]


@dataclass(frozen=True, slots=True)
class TellAsOne:
    """Take it back: in these places the names stand for themselves again."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """Take in what another notebook held.

    What is not here is kept; of what is here and there, the tags are united and the one that was
    changed last stays. Done twice it is the same as done once.
    """

    entries: tuple[Entry, ...]
    corrections: tuple[Correction, ...]
    dossiers: tuple[Dossier, ...] = ()
    items: tuple[Item, ...] = ()
    aliases: tuple[Alias, ...] = ()
    namesakes: tuple[Namesake, ...] = ()


@dataclass(frozen=True, slots=True)
class Steps:
    """Several steps, one after the other, all or none."""

    steps: "tuple[Step, ...]"


Step = (
    Keep
    | Drop
    | Recolour
    | Reword
    | Reanchor
    | Tag
    | Untag
    | RenameTag
    | Correct
    | TakeBack
    | KeepDossiers
    | DropDossiers
    | Redraft
    | PutItems
    | TakeItems
    | MoveItems
    | RewriteItems
    | JoinSpeakers
    | PartSpeakers
    | TellApart
    | TellAsOne
    | Merge
    | Steps
)


def drop_tag(name: str, ids: Iterable[str]) -> Untag:
    """Take a tag from all these entries."""
    return Untag(tuple((each, name) for each in ids))


def recolour(ids: Iterable[str], colour: Colour, now: datetime) -> Recolour:
    """Give clips one colour."""
    return Recolour(tuple((each, colour, now) for each in ids))


def size(step: Step) -> int:
    """About how many entries a step is about: how long it takes."""
    match step:
        case Keep(items) | Drop(items, _):
            return len(items)
        case Recolour(items) | Reword(items) | Reanchor(items) | Tag(items) | Untag(items):
            return len(items)
        case Correct(items) | TakeBack(items) | Merge(items):
            return len(items)
        case KeepDossiers(items) | DropDossiers(items) | Redraft(items) | PutItems(items):
            return len(items)
        case TakeItems(items) | MoveItems(items) | RewriteItems(items):
            return len(items)
        case JoinSpeakers(items) | PartSpeakers(items) | TellApart(items) | TellAsOne(items):
            return len(items)
        case RenameTag():
            return 1
        case Steps(steps):
            return sum(map(size, steps))


def differs(step: Step) -> bool:
    """Whether a step does anything at all: an inverse that does not is not worth an undo."""
    match step:
        case Keep(entries):
            return bool(entries)
        case Drop(ids, _):
            return bool(ids)
        case Recolour(items) | Reword(items) | Reanchor(items) | Tag(items) | Untag(items):
            return bool(items)
        case Correct(items) | TakeBack(items):
            return bool(items)
        case KeepDossiers(items) | DropDossiers(items) | Redraft(items) | PutItems(items):
            return bool(items)
        case TakeItems(items) | MoveItems(items) | RewriteItems(items):
            return bool(items)
        case JoinSpeakers(items) | PartSpeakers(items) | TellApart(items) | TellAsOne(items):
            return bool(items)
        case RenameTag(old, new):
            return old != new
        case Merge(entries, corrections, dossiers, more, aliases, namesakes):
            return bool(entries or corrections or dossiers or more or aliases or namesakes)
        case Steps(steps):
            return any(map(differs, steps))


def corrects(step: Step) -> bool:
    """Whether a step changes what is said of quotations, or who is meant by their names."""
    if isinstance(step, Steps):
        return any(map(corrects, step.steps))
    return isinstance(step, Correct | TakeBack | TellApart | TellAsOne) or (
        isinstance(step, Merge) and bool(step.corrections or step.namesakes)
    )
