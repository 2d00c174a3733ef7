"""Which word attributes a stretch to its speaker: "told", "according", a colon."""

from viewer.quotes.mentions import Head
from viewer.quotes.tokens import Frame
from viewer.quotes.types import Span

_CUES = frozenset("VGA")


def cue_of(frame: Frame, place: int, head: Head) -> Span | None:
    """The cue between the stretch at token `place` and the speaker at `head`, or beside them."""
    token = _cue_token(frame.shape, place, head)
    if token is None:
        return None
    start = frame.starts[token]
    word = frame.words[token]
    return Span(start, start + len(word), word)


def _cue_token(shape: str, place: int, head: Head) -> int | None:
    if head.token > place:
        for j in range(head.left - 1, place, -1):
            if shape[j] in _CUES:
                return j
        for j in range(head.token + 1, min(len(shape), head.token + 30)):
            if shape[j] in _CUES:
                return j
            if shape[j] in ".QEqe":
                break
        return None
    for j in range(place - 1, head.token, -1):
        if shape[j] in _CUES:
            return j
    for j in range(head.left - 1, max(-1, head.left - 3), -1):
        if shape[j] in "AV":
            return j
    for j in range(place - 1, head.token, -1):
        if shape[j] in ":-":
            return j
    return None
