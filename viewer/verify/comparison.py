"""The asked words beside a passage: what is the same, left out, added, changed, joined."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from viewer.verify.alignment import LONGEST_STAND_IN, Pair
from viewer.verify.types import Comparison, Edit, Gap, Piece, Question, Voice
from viewer.verify.words import Words, is_number

MOST_COUNTED = 4
"""Of the words that were left out in one place, so many count as errors."""
_JOINED = 2
"""What a joint of two speeches counts."""
_LONGEST_ATTRIBUTION = 40
"""Words between two pieces of one sentence, at the most."""
# An insertion of these, or in their place, makes another statement of it.
_TURNING_WORDS = """
    not no never none nobody nothing nor neither without cannot t nicht kein keine keinen nie ohne
    pas ne jamais sans aucun aucune nunca sin tampoco non mai senza nao nem niet geen nooit
    degil hayir yok inte ikke ei nigdy bez не ни нет без
"""
_TURNING = frozenset(_TURNING_WORDS.split())
_BOUNDARY = frozenset('\n.!?"“”„«»‘')


class Passage(NamedTuple):
    """A text in which something was found."""

    text: str
    words: Words
    voices: Sequence[Voice]
    """In order."""


class _Cut(NamedTuple):
    """What stands between two equal words: asked words and found words, as half-open numbers."""

    edit: Edit
    asked: Pair
    found: Pair
    errors: int


def compared(question: Question, passage: Passage, pairs: Sequence[Pair]) -> Comparison:
    """The question beside the passage; `pairs` are the equal words, at least one of them."""
    return _Comparing(question, passage, pairs).comparison()


class _Comparing:
    """One comparison, piece by piece."""

    def __init__(self, question: Question, passage: Passage, pairs: Sequence[Pair]) -> None:
        self._question = question
        self._passage = passage
        self._pairs = pairs
        self._pieces: list[Piece] = []
        self._errors = 0

    def comparison(self) -> Comparison:
        """All of it."""
        self._edge(before=True)
        run = [self._pairs[0]]
        for pair in self._pairs[1:]:
            cut = self._cut(run[-1], pair)
            if cut is not None:
                self._same(run)
                self._add(cut)
                run = []
            run.append(pair)
        self._same(run)
        self._edge(before=False)
        size = len(self._question.keys)
        found = [piece for piece in self._pieces if piece.found]
        return Comparison(
            min(piece.found_start for piece in found),
            max(piece.found_end for piece in found),
            tuple(self._pieces),
            self._errors,
            max(0.0, 1 - self._errors / size),
        )

    def _cut(self, before: Pair, after: Pair) -> _Cut | None:
        """What stands between two equal words that follow one another in the question."""
        asked, found = (before[0] + 1, after[0]), (before[1] + 1, after[1])
        missing = asked[1] - asked[0]
        gaps = {
            joint.gap
            for number in range(asked[0], asked[1] + 1)
            if (joint := self._question.joints.get(number))
        }
        if found[1] < found[0]:
            return _Cut(Edit.JOINED, asked, (found[0], found[0]), missing + _JOINED)
        if missing:
            extra = 0 if Gap.OMISSION in gaps else min(MOST_COUNTED, found[1] - found[0])
            edit = Edit.CHANGED if found[1] > found[0] else Edit.ADDED
            return _Cut(edit, asked, found, max(missing, extra))
        what = self._between(asked[0], found, gaps)
        if what is None:
            return None
        return _Cut(what, asked, found, self._errors_of(what, asked[0], found))

    def _errors_of(self, edit: Edit, number: int, found: Pair) -> int:
        """What a joint counts at which no asked word is missing."""
        if edit.is_faithful:
            return 0
        if edit is Edit.JOINED:
            return _JOINED
        if edit is Edit.ADDED:
            return len(self._question.joints[number].keys)
        return min(MOST_COUNTED, max(1, found[1] - found[0]))

    def _between(self, number: int, found: Pair, gaps: set[Gap]) -> Edit | None:
        """What found words are between two that follow one another in the question.

        None where there are none, and nothing is shown there.
        """
        joint = self._question.joints.get(number)
        between = self._passage.words.keys[slice(*found)]
        if joint and joint.keys and tuple(between) != joint.keys and _turns(joint.keys):
            return Edit.ADDED if not between else Edit.CHANGED
        if Gap.OMISSION in gaps:
            return Edit.OMITTED if self._is_one_speech(found) else Edit.JOINED
        if Gap.INSERTION in gaps and joint:
            if tuple(between) == joint.keys or (
                len(between) <= LONGEST_STAND_IN and not _turns(between)
            ):
                return Edit.INSERTED if self._is_one_speech(found) else Edit.JOINED
            return Edit.LEFT_OUT
        if not between:
            return None if self._is_one_speech(found) else Edit.JOINED
        is_attribution = self._is_attribution(found, across=Gap.BREAK in gaps)
        return Edit.ATTRIBUTION if is_attribution else Edit.LEFT_OUT

    def _is_one_speech(self, found: Pair) -> bool:
        """Whether what stands before and after some found words is of one speaker.

        Between two stretches of theirs nobody else may be quoted. Within a paragraph, where nobody
        is named for one of the two, they are taken for one.
        """
        voices, words = self._passage.voices, self._passage.words
        first, last = self._voice_at(found[0] - 1), self._voice_at(found[1])
        if first == last and first is not None:
            return True
        left, right = words.ends[found[0] - 1], words.starts[found[1]]
        is_one_paragraph = "\n" not in self._passage.text[left:right]
        if first is None or last is None:
            return found[0] == found[1] or (is_one_paragraph and first is last)
        one, other = voices[first].who, voices[last].who
        if any(voice.who not in (None, one) for voice in voices[first + 1 : last]):
            return False
        if one is not None and one == other:
            return True
        return (one is None or other is None) and (is_one_paragraph or found[0] == found[1])

    def _is_attribution(self, found: Pair, *, across: bool) -> bool:
        """Whether found words are the reporter's, between two pieces of one speech."""
        voices = self._passage.voices
        first, last = self._voice_at(found[0] - 1), self._voice_at(found[1])
        if first is None or last is None or last != first + 1:
            return False
        gap = self._passage.text[voices[first].end : voices[last].start]
        return (
            (across or "\n" not in gap)
            and found[1] - found[0] <= _LONGEST_ATTRIBUTION
            and self._voice_at(found[0]) is None
            and self._voice_at(found[1] - 1) is None
            and self._is_one_speech(found)
        )

    def _voice_at(self, number: int) -> int | None:
        """The voice that a found word is of."""
        at = self._passage.words.starts[number]
        return voice_at(self._passage.voices, at)

    def _edge(self, *, before: bool) -> None:
        """The asked words before the first equal one, or after the last."""
        number = 0 if before else len(self._question.keys)
        joint = self._question.joints.get(number)
        if joint and joint.gap is Gap.INSERTION and before:
            self._insertion(number)
        here, there = self._pairs[0] if before else self._pairs[-1]
        missing = here if before else number - here - 1
        if missing:
            count = self._beside(there, missing, before=before)
            found = (there - count, there) if before else (there + 1, there + 1 + count)
            asked = (0, here) if before else (here + 1, number)
            self._add(_Cut(Edit.CHANGED if count else Edit.ADDED, asked, found, missing))
        if joint and joint.gap is Gap.INSERTION and not before:
            self._insertion(number)

    def _insertion(self, number: int) -> None:
        """An insertion at an end of the question: what it stands for was not asked."""
        joint = self._question.joints[number]
        turns = _turns(joint.keys)
        self._errors += len(joint.keys) * turns
        shown = self._question.text[joint.start : joint.end]
        edit = Edit.ADDED if turns else Edit.INSERTED
        self._pieces.append(Piece(edit, shown, joint.start, joint.end, "", 0, 0))

    def _beside(self, number: int, most: int, *, before: bool) -> int:
        """How many words of the same sentence stand before a found word, or after it."""
        words, text = self._passage.words, self._passage.text
        count = 0
        while count < most:
            left = number - count - 1 if before else number + count
            if left < 0 or left + 1 >= len(words.keys):
                break
            if _BOUNDARY.intersection(text[words.ends[left] : words.starts[left + 1]]):
                break
            count += 1
        return count

    def _same(self, run: Sequence[Pair]) -> None:
        self._add(_Cut(Edit.SAME, (run[0][0], run[-1][0] + 1), (run[0][1], run[-1][1] + 1), 0))

    def _add(self, cut: _Cut) -> None:
        """Write a piece."""
        self._errors += cut.errors
        words, text = self._passage.words, self._passage.text
        start, end = self._asked_span(cut)
        left = right = words.starts[cut.found[0]] if cut.found[0] < len(words.keys) else 0
        if cut.found[1] > cut.found[0]:
            right = words.ends[cut.found[1] - 1]
        self._pieces.append(
            Piece(
                cut.edit, self._question.text[start:end], start, end, text[left:right], left, right
            )
        )

    def _asked_span(self, cut: _Cut) -> Pair:
        """Where asked words stand, or what is shown in their place."""
        question = self._question
        joint = question.joints.get(cut.asked[0])
        if cut.asked[1] > cut.asked[0]:
            return question.spans[cut.asked[0]][0], question.spans[cut.asked[1] - 1][1]
        if joint and cut.edit is not Edit.ATTRIBUTION:
            return joint.start, joint.end
        at = question.spans[cut.asked[0]][0] if cut.asked[0] < len(question.spans) else 0
        return at, at


def voice_at(voices: Sequence[Voice], at: int) -> int | None:
    """The number of the voice in which an offset lies."""
    number = bisect_right(voices, at, key=lambda voice: voice.start) - 1
    return number if number >= 0 and at < voices[number].end else None


def _turns(keys: Sequence[str]) -> bool:
    """Whether words in brackets, or what they stand for, would change what is said."""
    return any(key in _TURNING or is_number(key) for key in keys)
