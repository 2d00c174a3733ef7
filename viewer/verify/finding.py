"""Where in one article the asked words stand, or nearly stand."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from viewer.quotes.marks import find_stretches
from viewer.verify.alignment import Alignment, Pair, exact_places, nearest_places
from viewer.verify.comparison import Passage, compared
from viewer.verify.question import parts_of
from viewer.verify.refining import refined
from viewer.verify.types import Comparison, Gap, Question, Voice
from viewer.verify.words import words_of

MOST_PLACES = 5
"""In one article."""
ENOUGH_ALIKE = 0.6
"""Of the words, for something to be told."""
LONG_ENOUGH = 8
"""Or so many words in a row, of a quotation that goes on otherwise."""
_LEEWAY = 8
"""Words that may stand between those of a question."""
SHORTEST_ALIKE = 4
"""Words, of a question that may differ at all."""


class Finding(NamedTuple):
    """The places in one article that differ least."""

    passage: Passage
    places: tuple[tuple[Pair, ...], ...]
    """The equal words of each."""
    comparison: Comparison
    """The first, with nobody named yet for what stands between marks."""
    long_enough: int
    """So many words in a row were worth telling of."""


def promise(asked: Sequence[str], words: Sequence[str]) -> int:
    """How many of the asked words, each counted once, stand closest together among others.

    Takes a tenth of the time of `find`, and is high where that finds something.
    """
    wanted = frozenset(asked)
    places = [(number, word) for number, word in enumerate(words) if word in wanted]
    reach = len(asked) + _LEEWAY
    held: Counter[str] = Counter()
    most = low = 0
    for number, word in places:
        held[word] += 1
        while places[low][0] <= number - reach:
            gone = places[low][1]
            held[gone] -= 1
            if not held[gone]:
                del held[gone]
            low += 1
        most = max(most, len(held))
    return most


def find(
    question: Question, text: str, *, only_exact: bool = False, long_enough: int = LONG_ENOUGH
) -> Finding | None:
    """The places of a text that come nearest to what is asked; None where nothing is like it.

    Of `long_enough` words in a row it is told, whatever else there is.
    """
    words = words_of(text)
    voices = [
        Voice(stretch.start, stretch.end, None)
        for _, _, stretches in find_stretches(text)
        for stretch in stretches
    ]
    passage = Passage(text, words, voices)
    sequences = [list(range(len(words.keys)))]
    if spoken := list(_spoken(question, passage)):
        sequences.append(spoken)
    found = _exact(question, passage, sequences)
    if not found and not only_exact and len(question.keys) >= SHORTEST_ALIKE:
        found = _nearest(question, passage, sequences)
    if not found:
        return None
    comparisons = [(compared(question, passage, pairs), pairs) for pairs in found]
    least = min(comparison.errors for comparison, _ in comparisons)
    best = [one for one in comparisons if one[0].errors == least]
    if not is_alike(best[0][0], best[0][1], long_enough):
        return None
    places = tuple(tuple(pairs) for _, pairs in best[:MOST_PLACES])
    return Finding(passage, places, best[0][0], long_enough)


def is_alike(comparison: Comparison, pairs: Sequence[Pair], long_enough: int = LONG_ENOUGH) -> bool:
    """Whether a passage is worth telling of."""
    if comparison.likeness >= ENOUGH_ALIKE:
        return True
    run = longest = 0
    last: Pair | None = None
    for pair in pairs:
        run = run + 1 if last == (pair[0] - 1, pair[1] - 1) else 1
        longest, last = max(longest, run), pair
    return longest >= long_enough


def _spoken(question: Question, passage: Passage) -> Iterator[int]:
    """The words between marks, where an attribution may stand between two pieces of one speech.

    That is within a paragraph, or where the question shows marks itself.
    """
    voices, words = passage.voices, passage.words
    across = any(joint.gap is Gap.BREAK for joint in question.joints.values())
    together = [
        across or "\n" not in passage.text[one.end : other.start] for one, other in pairwise(voices)
    ]
    for number, voice in enumerate(voices):
        if any(together[max(0, number - 1) : number + 1]):
            first = bisect_left(words.starts, voice.start)
            last = bisect_left(words.starts, voice.end)
            yield from range(first, last)


def _exact(
    question: Question, passage: Passage, sequences: Sequence[Sequence[int]]
) -> list[list[Pair]]:
    """The places of all words, in the whole text or in what stands between marks alone."""
    found: dict[int, list[Pair]] = {}
    for numbers in sequences:
        keys = [passage.words.keys[number] for number in numbers]
        places = exact_places(
            question.keys, parts_of(question), question.joints, keys, 2 * MOST_PLACES
        )
        for place in places:
            pairs = _in_text(place, numbers)
            found.setdefault(pairs[0][1], pairs)
    return list(found.values())


def _nearest(
    question: Question, passage: Passage, sequences: Sequence[Sequence[int]]
) -> list[list[Pair]]:
    parts = parts_of(question)
    cuts = frozenset(
        number for number, joint in question.joints.items() if joint.gap is not Gap.BREAK
    )
    best: list[list[Pair]] = []
    least = len(question.keys)
    for numbers in sequences:
        keys = [passage.words.keys[number] for number in numbers]
        places = nearest_places(question.keys, parts, keys, MOST_PLACES)
        if places and places[0].cost < least and places[0].pairs:
            least = places[0].cost
            best = [
                _in_text(Alignment(0, refined(question.keys, cuts, keys, place.pairs)), numbers)
                for place in places
                if place.pairs
            ]
    return best


def _in_text(place: Alignment, numbers: Sequence[int]) -> list[Pair]:
    return [(asked, numbers[there]) for asked, there in place.pairs]
