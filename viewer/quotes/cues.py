"""Stage 6, cues: which word attributes a stretch to its speaker: "told", "according", a colon.

Chosen among the reporting words beside the speaker and between them and the stretch, by the same
kind of learned weights as the speaker.
"""

from viewer.quotes.features import squeeze
from viewer.quotes.mentions import Head
from viewer.quotes.model import Model
from viewer.quotes.tokens import Frame
from viewer.quotes.types import Span
from viewer.quotes.weights import Seen, Templates

_CUES = frozenset("VGAKv:-")
_ENDS = frozenset(".EeQq;")
_MOST_BEFORE, _MOST_AFTER, _MOST_BETWEEN = 3, 30, 60
_MOST_FARTHER_BEFORE = 14


def cue_of(frame: Frame, place: int, head: Head, model: Model) -> int | None:
    """The token that is the cue of the stretch at token `place` of the speaker at `head`.

    None without a candidate. Where the paragraph only introduces the next one, `place` is its
    number of tokens.
    """
    candidates = cue_candidates(frame, place, head)
    if not candidates:
        return None
    token = candidates[0]
    if len(candidates) > 1:
        scores = [model.weights.weigh(s) for s in cue_features(frame, place, head, candidates)]
        token = candidates[scores.index(max(scores))]
    return token


def is_reporting(frame: Frame, cue: int) -> bool:
    """Whether a cue is a word that reports, not any verb for want of one."""
    return frame.shape[cue] in _CUES


def span_of(frame: Frame, cue: int) -> Span:
    """A cue as it stands in the text."""
    start, word = frame.starts[cue], frame.words[cue]
    return Span(start, start + len(word), word)


def cue_candidates(frame: Frame, place: int, head: Head) -> list[int]:
    """The tokens that could be the cue, in order."""
    shape = frame.shape
    found = [j for j in range(max(0, head.left - _MOST_BEFORE), head.left) if shape[j] in "VGAK"]
    if head.token < place:
        stop = min(place, head.token + _MOST_BETWEEN)
    else:
        found = [j for j in range(place + 1, head.left) if shape[j] in _CUES] or found
        stop = min(len(shape), head.token + _MOST_AFTER)
    depth = 0
    for j in range(head.token + 1, stop):
        letter = shape[j]
        depth += (letter == "(") - (letter == ")")
        if letter in _CUES:
            found.append(j)
        elif letter in _ENDS and not depth and (head.token > place or letter == "."):
            break
    found = found or _farther_before(shape, head.left)
    return found if found or frame.grammar is not None else _verb_beside(shape, head, place)


def _farther_before(shape: str, left: int) -> list[int]:
    """The nearest reporting word before a long phrase: "said the former mayor of X, Ana Perez"."""
    for j in range(left - 1, max(-1, left - 1 - _MOST_FARTHER_BEFORE), -1):
        if shape[j] in _ENDS:
            break
        if shape[j] in "VGAK":
            return [j]
    return []


def _verb_beside(shape: str, head: Head, place: int) -> list[int]:
    """The verb right after the speaker, whatever it is: "the guide lists “...”"."""
    at = head.token + 1
    while at < len(shape) and shape[at] in "xyn":
        at += 1
    return [at] if at < min(place, len(shape)) and shape[at] in "wg" else []


_CUE = Templates("k1 k2 k3 k4 k5 k6 k7 k8")


def cue_features(frame: Frame, place: int, head: Head, candidates: list[int]) -> list[Seen]:
    """What is seen of each candidate."""
    shape, forms = frame.shape, frame.forms
    token, left = head.token, head.left
    seen: list[Seen] = []
    last = len(candidates) - 1
    for number, j in enumerate(candidates):
        if j < left:
            zone, own, rest = "l", shape[j + 1 : left], ""
        else:
            zone, own = "r", shape[token + 1 : j]
            rest = shape[j + 1 : place]
        zone += "b" if token < place else "a"
        letter, form = shape[j], forms[j]
        order = f"{min(number, 2)}{min(last - number, 2)}"
        following = forms[j + 1] if j + 1 < len(forms) else "$"
        values = (
            zone + letter + order,
            zone + form,
            zone + head.role + letter + order[0],
            zone + squeeze(own)[:8] + letter,
            zone + squeeze(rest)[:8] + letter,
            zone + form + order,
            shape[j - 1 : j] + shape[j : j + 2],
            f"{form} {following}",
        )
        seen.append((_CUE, "", values))
    return seen
