"""Stage 4, options: who could be the speaker of a stretch, and the two answers that name nobody.

Candidates stand in the sentences round the stretch; where a paragraph opens with the stretch, the
speaker of the paragraph before (carried) and the heads of a paragraph before that introduces it
(introducing) join them. Each option is weighed as it is made.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from viewer.quotes.features import (
    Around,
    carried_features,
    head_features,
    introducing_features,
    pair_features,
    transcript_features,
)
from viewer.quotes.inflection import inflection_features, mood_features, mood_of
from viewer.quotes.lexicon import Reading
from viewer.quotes.mentions import Head, Paragraph
from viewer.quotes.stretch_features import (
    nearest_cues,
    stretch_context,
    stretch_features,
    unnamed_features,
)
from viewer.quotes.tokens import Frame, frame_of
from viewer.quotes.weights import Seen

MOST_BEFORE, MOST_AFTER = 14, 6
MOST_SENTENCES_BEFORE, MOST_SENTENCES_AFTER = 2, 1
MOST_INTRODUCING = 4

BESIDE = "beside"
CARRIED = "carried"
INTRODUCING = "introducing"
INSIDE = "inside"
NO_QUOTATION = "none"
UNNAMED = "unnamed"

_TRANSCRIPT = re.compile(r"[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,3}:(?= )")

Weigh = Callable[[Seen], int]
"""From features of an option to their part of its score."""


@dataclass(slots=True)
class Option:
    """A head in its paragraph; or one of the two answers that name nobody, without a head."""

    label: str
    """BESIDE, CARRIED, INTRODUCING, INSIDE, UNNAMED or NO_QUOTATION."""
    frame: Frame
    head: Head | None
    seen: tuple[Seen, ...]
    """Its features, in parts that other options may share."""
    score: int
    """The sum of their weights, in the model's unit."""

    @property
    def name(self) -> str:
        """The head's word, as which mentions count as one; else the label."""
        if self.head is None:
            return "<" + self.label
        return self.frame.words[self.head.token].lower() or f"<{self.head.token}"


@dataclass(slots=True)
class Carried:
    """The last speaker of an earlier paragraph."""

    frame: Frame
    head: Head
    paragraphs: int
    """How many paragraphs ago."""
    unclosed: bool
    """Whether its last stretch was left open."""
    last: bool
    """Whether that paragraph ends with a stretch."""
    until: int
    """Up to where its paragraphs have been counted."""


@dataclass(slots=True)
class Surroundings:
    """What the paragraphs before bring along."""

    carried: Carried | None
    introducing: Paragraph | None
    speaking: Counter[str]


def options_of(
    text: str,
    paragraph: Paragraph,
    number: int,
    surroundings: Surroundings,
    reading: Reading,
    weigh: Weigh,
) -> list[Option]:
    """Every option of stretch `number`; the two without a name come last."""
    frame = paragraph.frame
    place = frame.places[number]
    context = stretch_context(frame, text, number)
    cues = nearest_cues(frame.shape, place)
    around = Around(frame, number, context, cues, surroundings.speaking)
    options = list(_candidates(paragraph, around, weigh))
    mood = mood_of(frame, place)
    if mood:
        own = inflection_features([o.head for o in options if o.head], paragraph, place, mood)
        for option, grammatical in zip(options, own, strict=True):
            option.seen = (*option.seen, *grammatical)
            option.score += sum(map(weigh, grammatical))
    inside = _inside(text, frame, number, context, reading, weigh)
    if number == 0 and not inside:
        options += _from_before(surroundings, frame, place, context, weigh)
    options += inside
    alone = stretch_features(frame, text, number, context, cues, reading)
    unnamed = unnamed_features(alone)
    options.append(Option(UNNAMED, frame, None, (unnamed,), weigh(unnamed)))
    parts = (alone, mood_features(mood, context)) if mood else (alone,)
    options.append(Option(NO_QUOTATION, frame, None, parts, sum(map(weigh, parts))))
    return options


def _candidates(paragraph: Paragraph, around: Around, weigh: Weigh) -> Iterator[Option]:
    """The heads before the stretch, the nearest first, then those after it."""
    frame, heads, ends = paragraph.frame, paragraph.heads, paragraph.ends
    place = around.place
    split = bisect_left(heads, place, key=attrgetter("token"))
    grammar = frame.grammar
    inflected = grammar is not None and bool(grammar.mood)
    far = MOST_SENTENCES_BEFORE if grammar is None else grammar.most_sentences
    for i in range(split - 1, max(-1, split - 1 - MOST_BEFORE), -1):
        head = heads[i]
        sentences = ends[place] - ends[head.token + 1]
        if sentences > far:
            break
        if inflected or _may_speak(head, sentences):
            yield _weighed(frame, head, around, "b", sentences, weigh)
        around.pass_by(head)
    around.turn()
    ended = _ends_sentence(frame, place)
    split += split < len(heads) and heads[split].token == place
    for i in range(split, min(len(heads), split + MOST_AFTER)):
        head = heads[i]
        sentences = ends[head.left] - ends[place + 1]
        if sentences > MOST_SENTENCES_AFTER:
            break
        if inflected or _may_speak(head, sentences):
            yield _weighed(frame, head, around, "a", sentences + ended, weigh)
        around.pass_by(head)


def _may_speak(head: Head, sentences: int) -> bool:
    """Whether a candidate is worth weighing: in the fitting articles the others never speak."""
    if head.kind in "NP":
        return True
    if head.kind in "wcd":
        return sentences == 0 and head.role in "sSqi"
    if head.kind == "H":
        return sentences == 0
    if head.kind == "R":
        return sentences == 0 and head.role in "sSxX-"
    return head.role in ("siSqx" if sentences else "sxSXqipk-")


def _weighed(
    frame: Frame, head: Head, around: Around, side: str, sentences: int, weigh: Weigh
) -> Option:
    weighed = head.weighed_before if side == "b" else head.weighed_after
    if weighed is None:
        alone = head_features(frame, head, side)
        weighed = alone, weigh(alone)
        if side == "b":
            head.weighed_before = weighed
        else:
            head.weighed_after = weighed
    pair = pair_features(around, head, side, sentences)
    return Option(BESIDE, frame, head, (weighed[0], pair), weighed[1] + weigh(pair))


def _from_before(
    surroundings: Surroundings, frame: Frame, place: int, context: str, weigh: Weigh
) -> Iterator[Option]:
    """The options that stand in the paragraphs before."""
    carried = surroundings.carried
    if carried is not None:
        seen = carried_features(
            frame, place, carried.head, carried.paragraphs, carried.unclosed, carried.last, context
        )
        yield Option(CARRIED, carried.frame, carried.head, (seen,), weigh(seen))
    introducing = surroundings.introducing
    if introducing is not None:
        for rank, head in enumerate(reversed(introducing.heads[-MOST_INTRODUCING:])):
            parts = introducing_features(introducing.frame, head, rank, frame, place, context)
            yield Option(INTRODUCING, introducing.frame, head, parts, sum(map(weigh, parts)))


def _inside(
    text: str, frame: Frame, number: int, context: str, reading: Reading, weigh: Weigh
) -> list[Option]:
    """The speaker whom the words begin with, as in a transcript: "SMITH: Good morning"."""
    stretch = frame.stretches[number]
    label = _TRANSCRIPT.match(text, stretch.start, stretch.end)
    if label is None:
        return []
    inner = frame_of(text, stretch.start, label.end(), [], reading, set())
    token = len(inner.words) - 2
    if token < 0:
        return []
    seen = transcript_features(inner, token, context)
    return [Option(INSIDE, inner, Head(token, 0, "N", "-", 0), (seen,), weigh(seen))]


def _ends_sentence(frame: Frame, place: int) -> bool:
    """Whether a stretch ends its sentence and a capital begins another right after it."""
    following = frame.words[place + 1 : place + 2]
    return frame.shape[place] in "Ee" and bool(following) and following[0][:1].isupper()
