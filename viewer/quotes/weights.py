"""Learned weights, found by what a feature has seen and not by spelling its name.

A feature's name is a template's tag, the place and class of the candidate it speaks of, and the
value that was seen: `cbNsaid` is template c, of a name (N) before (b) the stretch, whose next word
is "said". The model's file and the fitting know features by these names. The program goes from the
template's table straight to the value: the names would cost more than all the rest.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from sys import intern

Values = Sequence[str | None]
"""What the templates of a group have seen, in their order; None where one saw nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """Features that are seen together: their tags, by what their names tell of the candidate.

    A candidate is told by three letters: its side, the kind of its head, its role.
    """

    side: str = ""
    """Tags of those that tell the side only (or nothing, where there is no candidate)."""
    kind: str = ""
    """Of those that tell side and kind."""
    role: str = ""
    """Of those that tell side and role."""

    def beginnings(self, candidate: str) -> Iterator[str]:
        """The names of the features up to the value, in the order of the values."""
        side, kind, role = candidate[:1], candidate[1:2], candidate[2:3]
        yield from (tag + side for tag in self.side.split())
        yield from (tag + side + kind for tag in self.kind.split())
        yield from (tag + side + role for tag in self.role.split())


Seen = tuple[Templates, str, Values]
"""A group of templates, the letters of the candidate, and what was seen."""


def names_of(seen: Sequence[Seen]) -> list[str]:
    """The names of the features, as the fitting and the model's file have them."""
    return [
        beginning + value
        for templates, candidate, values in seen
        for beginning, value in zip(templates.beginnings(candidate), values, strict=True)
        if value is not None
    ]


Table = dict[str | None, int]
"""From what a template has seen to the weight."""


class Weights:
    """The weights of a model, in whole numbers of a unit: sums of them are exact in any order."""

    def __init__(self, by_name: Mapping[str, int], unit: float = 1.0) -> None:
        self.unit = unit
        self._by_name = by_name
        self._names = sorted(by_name)
        self._shared: dict[int, int] = {}
        self._tables: dict[str, Table] = {}
        self._groups: dict[Templates, dict[str, tuple[Table, ...]]] = {}

    def weigh(self, seen: Seen) -> int:
        """The sum of the features' weights; one that is not known weighs nothing."""
        templates, candidate, values = seen
        try:
            tables = self._groups[templates][candidate]
        except KeyError:
            tables = tuple(self._table(beginning) for beginning in templates.beginnings(candidate))
            self._groups.setdefault(templates, {})[candidate] = tables
        return sum(map(_GET, tables, values, _NOTHING))

    def _table(self, beginning: str) -> Table:
        """From what may follow this beginning of a name to the weight.

        What is interned is found without a look at its letters (see viewer.quotes.lexicon), and
        equal weights are one number: the less memory the tables take, the quicker they answer.
        """
        if beginning not in self._tables:
            first = bisect_left(self._names, beginning)
            last = bisect_left(self._names, beginning + _LAST)
            shared = self._shared.setdefault
            self._tables[beginning] = {
                intern(name[len(beginning) :]): shared(weight := self._by_name[name], weight)
                for name in self._names[first:last]
            }
        return self._tables[beginning]


_GET: Callable[[Table, str | None, int], int] = dict.get
_NOTHING = repeat(0)
_LAST = "\U0010ffff"
