"""Where asked words stand in a text, exactly or nearly: pairs of equal words.

`exact_places` finds words that stand there as they are asked. `nearest_places` finds the stretches
from which they differ least, counting words that are missing, added or changed (Myers, "A fast
bit-vector algorithm for approximate string matching", 1999, with words in place of letters, and
with the whole table kept as bits to go back through). Both take a time that grows with the words of
the text only, whatever they are; the words of a question are few.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from viewer.verify.types import Gap, Joint

Pair = tuple[int, int]
"""The number of a word of the question, and that of the same word in the text."""

MOST_OCCURRENCES = 2_000
"""So many places of the same words in one text are looked at."""
LONGEST_STAND_IN = 3
"""Words that an insertion may stand for."""
LONGEST_TEXT = 100_000
"""Of a longer text, in words, the stretch with the most of the asked words is compared."""
MOST_ROWS = 2_000_000
"""Words of a text, times parts of a question: more take more than a second."""
MOST_PARTS = 16
"""Of a question; of more the sixteen texts that are compared would take as long."""

_PARTED = "\0"


class Alignment(NamedTuple):
    """One place."""

    cost: int
    """How many words differ there."""
    pairs: list[Pair]
    """The words that are equal, in order."""


def exact_places(
    keys: Sequence[str],
    parts: Sequence[range],
    joints: Mapping[int, Joint],
    text: Sequence[str],
    most: int,
) -> list[Alignment]:
    """The first `most` places of a text where every word stands in its order.

    Between the parts stands what their joints allow: anything for an ellipsis, a few words or its
    own for an insertion.
    """
    hay = _PARTED.join(("", *text, ""))
    chains: list[_Chain] = []
    for number, part in enumerate(parts):
        starts = _occurrences(hay, keys[part.start : part.stop])
        if number == 0:
            chains = [_Chain(start, None) for start in starts]
        else:
            chains = _longer(chains, starts, len(parts[number - 1]), joints[part.start])
        if not chains:
            return []
    found: list[Alignment] = []
    end = -1
    for chain in chains:
        starts = chain.starts()
        if starts[0] <= end:
            continue
        pairs = [
            (number, start + number - part.start)
            for start, part in zip(starts, parts, strict=True)
            for number in part
        ]
        end = pairs[-1][1]
        found.append(Alignment(0, pairs))
        if len(found) == most:
            break
    return found


class _Chain(NamedTuple):
    """Where a part stands, after those before it."""

    start: int
    before: "_Chain | None"

    def starts(self) -> list[int]:
        """Where each part stands, from the first on."""
        starts: list[int] = []
        chain: _Chain | None = self
        while chain is not None:
            starts.append(chain.start)
            chain = chain.before
        return starts[::-1]


def _longer(chains: list[_Chain], starts: list[int], size: int, joint: Joint) -> list[_Chain]:
    """The chains that go on with a part at one of `starts`, each from the nearest place before.

    `size` is how many words the part before has.
    """
    ends = [chain.start + size for chain in chains]
    longer = []
    for start in starts:
        nearest = bisect_right(ends, start) - 1
        if nearest < 0:
            continue
        if joint.gap is Gap.OMISSION or start - ends[nearest] <= LONGEST_STAND_IN:
            longer.append(_Chain(start, chains[nearest]))
            continue
        own = bisect_right(ends, start - len(joint.keys)) - 1
        if own >= 0 and ends[own] == start - len(joint.keys):
            longer.append(_Chain(start, chains[own]))
    return longer


def _occurrences(hay: str, keys: Sequence[str]) -> list[int]:
    """The numbers of the words at which `keys` begin; at most `MOST_OCCURRENCES`."""
    needle = _PARTED.join(("", *keys, ""))
    found: list[int] = []
    number, counted, at = 0, 0, hay.find(needle)
    while at >= 0 and len(found) < MOST_OCCURRENCES:
        number += hay.count(_PARTED, counted, at)
        counted = at
        found.append(number)
        at = hay.find(needle, at + 1)
    return found


def nearest_places(
    keys: Sequence[str], parts: Sequence[range], text: Sequence[str], most: int
) -> list[Alignment]:
    """The places of a text that differ least from the question, all as little; at most `most`.

    Between parts anything may stand; of very many parts in a long text that is not made use of.
    """
    first, last = _densest(keys, text)
    if len(parts) > MOST_PARTS or len(parts) * (last - first) > MOST_ROWS:
        parts = [range(len(keys))]
    tables: list[_Table] = []
    for part in parts:
        above = tables[-1].best if tables else None
        tables.append(_table(keys[part.start : part.stop], text[first:last], above))
    final = tables[-1].bottom
    cost = min(final)
    found: list[Alignment] = []
    column = 0
    while len(found) < most:
        try:
            column = final.index(cost, column)
        except ValueError:
            break
        # Among neighbours as good, the last word is better matched than changed.
        while (
            column + 1 < len(final)
            and final[column + 1] == cost
            and text[first + column - 1] != keys[-1]
        ):
            column += 1
        pairs = [(i, first + j) for i, j in _back(tables, parts, keys, text[first:last], column)]
        found.append(Alignment(cost, pairs))
        column += len(keys)
    return found


class _Table(NamedTuple):
    """The costs of one part over a text, a column a word: differences as bits."""

    bottom: list[int]
    """The cost of the whole part, ended in each column."""
    best: list[int]
    """The least of `bottom` up to each column."""
    top: list[int]
    more: list[int]
    """Bits: where the cost of one word more is one more."""
    less: list[int]

    def cost(self, row: int, column: int) -> int:
        """The cost of the first `row` words, ended in a column."""
        mask = (1 << row) - 1
        return (
            self.top[column]
            + (self.more[column] & mask).bit_count()
            - (self.less[column] & mask).bit_count()
        )


def _table(keys: Sequence[str], text: Sequence[str], above: list[int] | None) -> _Table:
    """The table of a part; `above` is the least cost of the parts before it, in each column."""
    size = len(keys)
    whole, highest = (1 << size) - 1, 1 << (size - 1)
    places: dict[str, int] = {}
    for number, key in enumerate(keys):
        places[key] = places.get(key, 0) | 1 << number
    top = [0] * (len(text) + 1) if above is None else above
    more, less, score = whole, 0, top[0] + size
    column_more, column_less, bottom = [more], [less], [score]
    for word, (before, now) in zip(text, pairwise(top), strict=True):
        equal = places.get(word, 0)
        falls = now < before
        if equal or falls:
            across = equal | less
            equal |= falls
            down = (((equal & more) + more) ^ more) | equal
            rise = less | (whole & ~(down | more))
            fall = more & down
        else:  # the same for a word that is none of the asked
            across, rise, fall = less, less | (whole ^ more), 0
        if rise & highest:
            score += 1
        elif fall & highest:
            score -= 1
        rise = (rise << 1) & whole
        more = ((fall << 1) | falls | (whole & ~(across | rise))) & whole
        less = rise & across
        column_more.append(more)
        column_less.append(less)
        bottom.append(score)
    best = list(accumulate(bottom, min))
    return _Table(bottom, best, top, column_more, column_less)


def _back(
    tables: Sequence[_Table],
    parts: Sequence[range],
    keys: Sequence[str],
    text: Sequence[str],
    column: int,
) -> list[Pair]:
    """The equal words of the alignment that ends in a column."""
    pairs: list[Pair] = []
    for table, part in zip(reversed(tables), reversed(parts), strict=True):
        row = len(part)
        while column > 0 and table.bottom[column] > table.best[column]:
            column -= 1
        cost = table.bottom[column]
        while row > 0:
            if column > 0 and keys[part.start + row - 1] == text[column - 1]:
                row, column = row - 1, column - 1
                pairs.append((part.start + row, column))
                continue
            if column > 0 and table.cost(row - 1, column - 1) == cost - 1:
                row, column = row - 1, column - 1
            elif column > 0 and table.cost(row, column - 1) == cost - 1:
                column -= 1
            else:
                row -= 1
            cost -= 1
    pairs.reverse()
    return pairs


def _densest(keys: Sequence[str], text: Sequence[str]) -> Pair:
    """The stretch of a text that is compared: all of one that is not too long."""
    if len(text) <= LONGEST_TEXT:
        return 0, len(text)
    asked = frozenset(keys)
    there = [number for number, key in enumerate(text) if key in asked]
    reach, best, most, low = LONGEST_TEXT // 2, 0, 0, 0
    for high, number in enumerate(there):
        while number - there[low] > reach:
            low += 1
        if high - low > most:
            best, most = there[low], high - low
    start = max(0, best - reach // 2)
    return start, min(len(text), start + LONGEST_TEXT)
