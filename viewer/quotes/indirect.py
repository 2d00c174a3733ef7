"""Reported speech without marks: which words report, and which seem to report nothing.

A layer of its own beside the quotations. Each reporting word of a sentence ("said", "according") is
weighed in steps by small learned weights: whether it is worth a look (a gate that most words do not
pass), which span of the sentence is the content, if any (viewer.quotes.contents), and who is its
source (viewer.quotes.sources). What stands between marks is one token here, and a content that
holds marks belongs to the quotations.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.quotes.features import squeeze
from viewer.quotes.tokens import Frame
from viewer.quotes.weights import Seen, Templates

CUES = frozenset("VGAK")
_CUE = re.compile("[VGAK]")
_END = re.compile(r"[.EeQq](?!\))")
_END_BACKWARDS = re.compile(r"(?<!\))[.EeQq]")
MOST_TOKENS = 90
"""A sentence is looked at no farther than this from its reporting word."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The token numbers of a sentence: from `first` up to `stop`."""

    first: int
    stop: int


def sentence_round(shape: str, cue: int) -> Sentence:
    """The sentence that a token stands in, cut where it is very long.

    A full stop before a closing bracket ends none: "Sen. Ada Lind (D-Ore.) said".
    """
    low = max(0, cue - MOST_TOKENS)
    back = _END_BACKWARDS.search(shape[low : cue + 1][::-1], 1)
    far = cue + MOST_TOKENS
    ahead = _END.search(shape, cue + 1, far + 1)
    return Sentence(
        cue + 1 - back.start() if back else low,
        min(ahead.start(), far) if ahead else min(far, len(shape)),
    )


def cues_of(frame: Frame) -> Iterator[tuple[int, Sentence]]:
    """The reporting words of a paragraph with their sentences."""
    sentence = Sentence(0, 0)
    for match in _CUE.finditer(frame.shape):
        cue = match.start()
        if cue >= sentence.stop:
            sentence = sentence_round(frame.shape, cue)
        yield cue, sentence


_GATE = Templates("GA GB GG GH GI GK GN GO GV")
_NOTHING = Templates("NA NB NG NH NI NK NN NO")


def gate_features(frame: Frame, cue: int, sentence: Sentence) -> Seen:
    """What is seen of a reporting word alone, as to whether it is worth a look."""
    shape, forms = frame.shape, frame.forms
    first, stop = sentence.first, sentence.stop
    count = len(forms)
    form = forms[cue]
    previous = forms[cue - 1] if cue else "^"
    before = forms[cue - 2] if cue > 1 else "^"
    following = forms[cue + 1] if cue + 1 < count else "$"
    low = cue - 3 if cue > 2 else 0
    left, right = shape[low:cue], shape[cue + 1 : cue + 4]
    that = "t" if shape.find("t", cue + 1, min(stop, cue + 9)) >= 0 else "-"
    room = str(min(stop - cue - 1, 12) // 3)
    behind = squeeze(shape[max(first, cue - 16) : cue])[-4:]
    path = squeeze(shape[cue + 1 : min(stop, cue + 9)])
    return (
        _GATE,
        "",
        (
            form,
            f"{form} {following}",
            left,
            right,
            form + that + room,
            f"{before} {previous}",
            shape[stop : stop + 1] + room + that,
            form + (shape[first - 1] if first else "") + behind,
            behind + shape[cue] + path[:4],
        ),
    )


def nothing_features(gate: Seen) -> Seen:
    """The same for the answer that the word reports nothing."""
    return _NOTHING, "", gate[2][:-1]
