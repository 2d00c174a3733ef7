"""The asked words beside a passage: what is the same, left out, added, changed, joined."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from viewer.verify.alignment import LONGEST_STAND_IN, Pair
from viewer.verify.names import can_be_same
from viewer.verify.types import Comparison, Edit, Gap, Joint, Piece, Question, Voice
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
    barely hardly scarcely rarely seldom kaum selten guere rarement apenas raramente nauwelijks
"""
TURNING = frozenset(_TURNING_WORDS.split())
# What an insertion may stand for without a word of it: who or what is meant is told before it.
_POINTING_WORDS = """
    he him his she her hers it its they them their theirs this that these those here there we our
    you your i my me who
    er ihn ihm ihr ihre ihren ihrem ihrer sie dies dieser dieses diese diesen wir unser unsere ich
    il lui elle ils elles leur leurs ce cela ca cette ces ici nous notre je
    ella ellos ellas esto eso esta este esa ese aqui nosotros nuestro nuestra yo
    loro questo questa questi noi nostro nostra io ele ela eles elas isso isto
    hij hem zij ze dit deze wij ons onze ik onu onun onlar bu bunu burada biz bizim ben benim
    он его ему она ее они их это этот эта эти там здесь мы наш наша я мне
"""
_POINTING = frozenset(_POINTING_WORDS.split())
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
            if self._are_of_two(found):
                return _Cut(Edit.JOINED, asked, found, missing + _JOINED)
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
            if len(between) > LONGEST_STAND_IN and tuple(between) != joint.keys:
                return Edit.LEFT_OUT
            if not (tuple(between) == joint.keys or self._only_points(found)):
                return Edit.CHANGED
            return Edit.INSERTED if self._is_one_speech(found) else Edit.JOINED
        if not between:
            return None if self._is_one_speech(found) else Edit.JOINED
        if self._is_attribution(found, across=Gap.BREAK in gaps):
            return Edit.ATTRIBUTION
        return Edit.JOINED if self._are_of_two(found) else Edit.LEFT_OUT

    def _only_points(self, found: Pair) -> bool:
        """Whether found words only point at what an insertion may name: "he", but not "WHO"."""
        words, text = self._passage.words, self._passage.text
        return all(
            words.keys[number] in _POINTING
            and not (
                words.ends[number] - words.starts[number] > 1
                and text[words.starts[number] : words.ends[number]].isupper()
            )
            for number in range(*found)
        )

    def _are_of_two(self, found: Pair) -> bool:
        """Whether what stands before and after some found words is of two speakers."""
        first, last = self._voice_at(found[0] - 1), self._voice_at(found[1])
        if first is None or last is None:
            return False
        one, other = self._passage.voices[first].who, self._passage.voices[last].who
        return not (one is None or other is None or can_be_same(one, other))

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
        between = {voice.who for voice in voices[first + 1 : last]} - {None, one}
        if any(one is None or not can_be_same(one, who) for who in between if who is not None):
            return False
        if one is not None and other is not None and (one == other or can_be_same(one, other)):
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
        """An insertion at an end of the question; at its beginning it may stand for words."""
        joint = self._question.joints[number]
        turns = _turns(joint.keys)
        shown = self._question.text[joint.start : joint.end]
        replaced = (0, 0) if number or turns else self._replaced(joint)
        if replaced[1] > replaced[0]:
            self._add(_Cut(Edit.CHANGED, (0, 0), replaced, replaced[1] - replaced[0]))
            return
        self._errors += len(joint.keys) * turns
        edit = Edit.ADDED if turns else Edit.INSERTED
        self._pieces.append(Piece(edit, shown, joint.start, joint.end, "", 0, 0))

    def _replaced(self, joint: Joint) -> Pair:
        """The found words in place of which an insertion at the beginning stands; perhaps none."""
        here, there = self._pairs[0]
        count = 0 if here else self._beside(there, LONGEST_STAND_IN, before=True)
        own = self._passage.words.keys[max(0, there - len(joint.keys)) : there]
        if not count or tuple(own) == joint.keys or self._only_points((there - 1, there)):
            return 0, 0
        return there - count, there

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
            start, end = question.spans[cut.asked[0]][0], question.spans[cut.asked[1] - 1][1]
            return _with_brackets(question.text, start, end)
        if joint and cut.edit is not Edit.ATTRIBUTION:
            return joint.start, joint.end
        at = question.spans[cut.asked[0]][0] if cut.asked[0] < len(question.spans) else 0
        return at, at


def voice_at(voices: Sequence[Voice], at: int) -> int | None:
    """The number of the voice in which an offset lies."""
    number = bisect_right(voices, at, key=lambda voice: voice.start) - 1
    return number if number >= 0 and at < voices[number].end else None


def _with_brackets(text: str, start: int, end: int) -> Pair:
    """A span of words with the other half of a bracket in a word: "[T]he", "walk[ed]"."""
    words = text[start:end]
    if text[start - 1 : start] == "[" and "]" in words and "[" not in words[: words.index("]")]:
        start -= 1
    if text[end : end + 1] == "]" and "[" in words and "]" not in words[words.rindex("[") :]:
        end += 1
    return start, end


def _turns(keys: Sequence[str]) -> bool:
    """Whether words in brackets, or what they stand for, would change what is said."""
    return any(key in TURNING or is_number(key) for key in keys)
