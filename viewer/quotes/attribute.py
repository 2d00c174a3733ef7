"""Stage 4, attribution: which mention speaks each stretch."""

import re
from dataclasses import dataclass

from viewer.quotes.mentions import Mention, head_tokens, phrase
from viewer.quotes.tokens import Frame
from viewer.quotes.types import Span

_AFTER = re.compile(r"[,]?(?:[dHTNPSwv0#'\-oi]*[NPSw][y]*[V]|V[yi]*[dHTNPSwv0#'\-o]*[NPSw])")


@dataclass(frozen=True, slots=True)
class Attribution:
    """The choice for one stretch."""

    mention: Mention | None
    kind: str
    cue: Span | None
    confidence: float
    reason: str


def attribute(text: str, frame: Frame) -> list[Attribution | None]:
    """For each stretch of the paragraph its attribution; None where it is no quotation."""
    heads = head_tokens(frame)
    found: list[Attribution | None] = []
    for place in frame.places:
        found.append(_choose(text, frame, heads, place))
    for i, (place, choice) in enumerate(zip(frame.places, found, strict=True)):
        if choice is None and i and frame.shape[place] in "QE" and found[i - 1]:
            found[i] = found[i - 1]
    return found


def _choose(
    text: str, frame: Frame, heads: list[tuple[int, str]], place: int
) -> Attribution | None:
    shape = frame.shape
    after = _AFTER.match(shape, place + 1)
    if after:
        verb = next(i for i in range(after.end() - 1, place, -1) if shape[i] == "V")
        names = [h for h in heads if place < h[0] < after.end()]
        if names:
            return _found(text, frame, names[-1], verb, "named after the quotation")
    start = max(shape.rfind(".", 0, place), shape.rfind("E", 0, place)) + 1
    verbs = [i for i in range(start, place) if shape[i] in "VGA"]
    if verbs:
        names = [h for h in heads if start <= h[0] < verbs[-1]]
        if names and (place - verbs[-1] <= 7):
            return _found(text, frame, names[0], verbs[-1], "named before the quotation")
    return None


def _found(text: str, frame: Frame, head: tuple[int, str], verb: int, reason: str) -> Attribution:
    cue = Span(frame.starts[verb], frame.starts[verb] + len(frame.words[verb]), frame.words[verb])
    return Attribution(
        phrase(text, frame, *head), head[1], cue, 0.8, f"{reason} with '{cue.words}'"
    )
