"""What a file offers to a notebook: all that could be read of it, and what could not."""

from dataclasses import dataclass
from typing import NamedTuple

from viewer.notebook.aliases import Alias
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.namesakes import Namesake
from viewer.notebook.steps import Merge
from viewer.notebook.types import Correction, Entry


class BadRecord(NamedTuple):
    """Something in a file that could not be read."""

    line: int
    """Where it begins, from 1."""
    sentence: str
    """What is wrong, as "This clip has no words."."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What was read of a file; nothing is kept yet."""

    entries: tuple[Entry, ...]
    corrections: tuple[Correction, ...]
    problems: tuple[BadRecord, ...]
    dossiers: tuple[Dossier, ...] = ()
    items: tuple[Item, ...] = ()
    aliases: tuple[Alias, ...] = ()
    namesakes: tuple[Namesake, ...] = ()

    @property
    def count(self) -> int:
        """How many things could be read; the items of a dossier are one with it."""
        names = self.aliases, self.namesakes
        return sum(map(len, (self.entries, self.corrections, self.dossiers, *names)))

    @property
    def merge(self) -> Merge:
        """The one step that takes all of it into a notebook."""
        names = self.aliases, self.namesakes
        return Merge(self.entries, self.corrections, self.dossiers, self.items, *names)
