"""From the cheapest alignment to one that tells what happened to the words.

The cheapest one also pairs words that are the same by chance, and it keeps together what was
joined from two places of a text.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from viewer.verify.alignment import Pair, nearest_places

_ISLAND = 3
"""Equal words in a row that may be so by chance, where much more around them differs."""
_AROUND = 4
"""How many times as many."""
_WIDEST = 8
"""So many found words in a row count as different at most."""
_WORTH_LOOKING = 4
"""So many asked words in a row that are not there are looked for elsewhere in the text."""
_WORTH_JOINING = 3
"""So many words in a row must be there for others to be joined to them."""
_ALIKE = 0.3
"""The share of them that may differ there."""

_BY_CHANCE = 0.6
"""Of the words between two ellipses, where they are not really there."""

_Run = list[Pair]


def refined(
    keys: Sequence[str], cuts: frozenset[int], text: Sequence[str], pairs: Sequence[Pair]
) -> list[Pair]:
    """The pairs without those by chance, and with those of words that stand elsewhere.

    `cuts` are the numbers of the asked words before which anything may be left out. The pairs are
    in the order of the question; where it joins what stands elsewhere, those of the text go back.
    """
    kept = _without_islands(len(keys), cuts, list(pairs))
    if max(map(len, _runs(kept)), default=0) < _WORTH_JOINING:
        return kept
    used = {there for _, there in kept}
    for gap in missing(len(keys), kept):
        if len(gap) < _WORTH_LOOKING:
            continue
        asked = keys[gap.start : gap.stop]
        elsewhere = nearest_places(asked, [range(len(asked))], text, 1)[0]
        if elsewhere.cost <= _ALIKE * len(asked):
            kept += [
                (gap.start + number, there)
                for number, there in elsewhere.pairs
                if there not in used
            ]
    kept.sort()
    return kept


def _without_islands(size: int, cuts: frozenset[int], pairs: list[Pair]) -> list[Pair]:
    while True:
        runs = _runs(pairs)
        for number, run in enumerate(runs):
            before = runs[number - 1][-1] if number else None
            after = runs[number + 1][0] if number + 1 < len(runs) else None
            around = _gap(before, run[0], cuts, size) + _gap(run[-1], after, cuts, size)
            if len(run) <= _ISLAND and around >= _AROUND * len(run) and len(runs) > 1:
                del runs[number]
                break
        else:
            return pairs
        pairs = [pair for run in runs for pair in run]


def _runs(pairs: Sequence[Pair]) -> list[_Run]:
    """The pairs in runs of neighbours in both."""
    runs: list[_Run] = []
    for pair in pairs:
        if runs and (pair[0] - 1, pair[1] - 1) == runs[-1][-1]:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return runs


def _gap(before: Pair | None, after: Pair | None, cuts: frozenset[int], size: int) -> int:
    """How much differs between two pairs; None is an end of the question."""
    if before is None:
        return after[0] if after else size
    if after is None:
        return size - 1 - before[0]
    asked = after[0] - before[0] - 1
    if any(number in cuts for number in range(before[0] + 1, after[0] + 1)):
        return asked
    return max(asked, min(_WIDEST, abs(after[1] - before[1] - 1)))


def lacking(parts: Sequence[range], pairs: Sequence[Pair], least: int) -> list[range]:
    """The asked words, `least` or more in a row, of which a place has nothing.

    Between ellipses it may have a few of them, by chance.
    """
    there = {asked for asked, _ in pairs}
    lacked: list[range] = []
    for part in parts:
        held = sum(number in there for number in part)
        if len(parts) > 1 and held < _BY_CHANCE * len(part):
            lacked.append(part)
        else:
            within = [(asked - part.start, 0) for asked, _ in pairs if asked in part]
            gaps = missing(len(part), within)
            lacked += [range(part.start + gap.start, part.start + gap.stop) for gap in gaps]
    return [words for words in lacked if len(words) >= least]


def missing(size: int, pairs: Sequence[Pair]) -> Iterator[range]:
    """The asked words, in a row, that have no pair."""
    ends = [(-1, -1), *pairs, (size, -1)]
    for (before, _), (after, _) in pairwise(ends):
        if after - before > 1:
            yield range(before + 1, after)
