"""Reported speech without marks: who is said to have said what, in the reporter's words.

A layer of its own beside the quotations. Each reporting word of a sentence ("said", "according") is
weighed in three steps by small learned weights: whether it reports anything here (a gate that most
words do not pass), which span of the sentence is the content, and who is its source. What stands
between marks is one token here, and a content that holds marks belongs to the quotations.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp
from operator import attrgetter

from viewer.quotes.mentions import Head, Paragraph
from viewer.quotes.tokens import QUOTES, Frame

_CUES = frozenset("VGA")
_ENDS = frozenset(".EeQq")
_BREAKS = frozenset(",;:-(")
_MOST_BREAKS = 4
NOBODY = "0"
"""The feature of the answer that no source is named."""
_MOST_SOURCES_BEFORE, _MOST_SOURCES_AFTER = 8, 4
_MOST_TOKENS = 90
"""A sentence is looked at no farther than this from its reporting word."""


_PHRASE = str.maketrans(dict.fromkeys("wvgyNTS0#dH-'nDAPJ", "m"))
_RUN = re.compile("mm+")


def _path(shape: str) -> str:
    """A row of token letters with every run of phrase words shortened to one m."""
    return _RUN.sub("m", shape.translate(_PHRASE))


@dataclass(slots=True)
class Content:
    """A span of tokens that a reporting word may report."""

    first: int
    last: int
    opening: str
    """How it begins: c after the word, t with "that", a comma after one, ^ with the sentence."""
    closing: str
    """How it ends: . with the sentence, else the letter that follows."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The token numbers of a sentence: from `first` up to `stop`."""

    first: int
    stop: int


def sentence_round(shape: str, cue: int) -> Sentence:
    """The sentence that a token stands in, cut where it is very long."""
    first = cue
    while first > 0 and shape[first - 1] not in _ENDS and cue - first < _MOST_TOKENS:
        first -= 1
    stop = cue + 1
    while stop < len(shape) and shape[stop] not in _ENDS and stop - cue < _MOST_TOKENS:
        stop += 1
    return Sentence(first, stop)


def gate_features(frame: Frame, cue: int, sentence: Sentence) -> list[str]:
    """What is seen of a reporting word alone."""
    shape, forms = frame.shape, frame.forms
    form = forms[cue]
    previous = forms[cue - 1] if cue else "^"
    before = forms[cue - 2] if cue > 1 else "^"
    following = forms[cue + 1] if cue + 1 < len(forms) else "$"
    second = forms[cue + 2] if cue + 2 < len(forms) else "$"
    left, right = shape[max(0, cue - 3) : cue], shape[cue + 1 : cue + 4]
    ahead = shape[cue + 1 : sentence.stop]
    that = "t" if "t" in ahead[:8] else "-"
    room = min(len(ahead), 12) // 3
    behind = _path(shape[max(sentence.first, cue - 24) : cue])[-5:]
    path = _path(ahead[:16])
    before_it = shape[max(0, sentence.first - 1) : sentence.first]
    after_it = shape[sentence.stop : sentence.stop + 1]
    return [
        "A" + form,
        f"B{form} {following}",
        f"C{previous} {form}",
        f"D{following} {second}",
        f"E{form}{right[:2]}",
        f"F{form}{left[-1:]}|{right[:1]}",
        f"G{left}",
        f"H{right}",
        f"I{form}{that}{room}",
        f"K{before} {previous}",
        f"N{after_it}{room}{that}",
        f"O{form}{before_it}{behind[-4:]}",
        f"P{form}{path[:5]}",
        f"V{behind[-4:]}{shape[cue]}{path[:4]}",
    ]


def contents_of(shape: str, cue: int, sentence: Sentence) -> list[Content]:
    """The spans that the word may report, those behind it and those before it."""
    first, stop = sentence.first, sentence.stop
    breaks = [j for j in range(cue + 1, stop) if shape[j] in _BREAKS][:_MOST_BREAKS]
    openings: dict[int, str] = {}
    if shape[cue] != "A":  # "according to X, ...": the content is never right behind
        openings[cue + 1] = "c"
        that = shape.find("t", cue + 1, stop)
        if that > 0:
            openings[that] = "t"
    for j in range(cue + 2, min(stop, cue + 7) if openings else 0):
        if shape[j] in "dPNTHS0" and shape[j - 1] not in "dTNH0":
            openings.setdefault(j, "n")
        elif shape[j] == "i" and shape[j - 1] in "NSwP":
            openings.setdefault(j, "i")
    if breaks:
        openings.setdefault(breaks[0] + 1, ",")
    found = []
    for begin, opening in openings.items():
        if shape[stop : stop + 1] not in QUOTES:  # else it goes on between marks
            found.append(Content(begin, stop - 1, opening, "."))
        if opening == ",":
            continue
        ends = [j for j in breaks if j > begin + 1]
        for j in ends[:2] + ends[2:][-1:]:
            found.append(Content(begin, j - 1, opening, shape[j]))
        for letter in "cit" if opening == "c" else "":  # an object: "praised the plan in ..."
            j = shape.find(letter, begin + 1, stop)
            if j > 0:
                found.append(Content(begin, j - 1, opening, letter))
    commas = [j for j in range(first, cue) if shape[j] in ",-;"]
    for j in commas[-3:]:
        found.append(Content(first, j - 1, "^", "<" + shape[j]))
        for k in [k for k in commas if k < j - 2][-1:]:
            found.append(Content(k + 1, j - 1, ">", "<" + shape[j]))
    return [content for content in found if content.last >= content.first]


def content_features(frame: Frame, cue: int, content: Content, sentence: Sentence) -> list[str]:
    """What is seen of a span and its reporting word."""
    shape, forms = frame.shape, frame.forms
    first, last = content.first, content.last
    side = "r" if first > cue else "l"
    kind = side + content.opening + content.closing
    form = forms[cue]
    size = last - first
    length = "1" if size < 3 else "2" if size < 6 else "3" if size < 12 else "4"
    gap = shape[cue + 1 : first] if side == "r" else shape[last + 1 : cue]
    between = _path(gap[:24])[:8]
    rest = shape[last + 1 : sentence.stop] if side == "r" else shape[cue + 1 : sentence.stop]
    inside = shape[first : last + 1]
    verbs = min(sum(map(inside.count, "xV")), 2)
    short = _path(inside[:20] + inside[-8:])
    after = forms[last + 2] if last + 2 < len(forms) else "$"
    right = shape[cue + 1 : cue + 2]
    return [
        "a" + kind,
        f"b{kind}{form}",
        f"c{kind}{length}{verbs}",
        f"d{side}{content.opening}{between}",
        f"e{side}{form} {forms[first]}",
        f"f{side}{inside[:2]}{content.opening}{verbs}",
        f"g{kind}{shape[last + 1 : last + 4]}",
        f"h{side}{content.closing} {after}",
        f"i{kind}{_path(rest[:12])[:4]}",
        f"j{side}{content.closing}{min(len(rest), 8) // 2}{verbs}",
        f"k{side}{forms[first]}{content.opening}",
        f"l{kind}{right}{form}",
        f"m{side}{between}{form}",
        f"n{side}{inside[-2:]}{content.closing}",
        f"o{kind}{'V' if 'V' in rest else 'x' if 'x' in rest else '-'}{length}",
        f"p{kind}{right}{shape[cue - 1 : cue]}",
        f"Q{kind}{short[:5]}",
        f"R{side}{form}{short[:3]}{content.closing}",
        f"S{kind}{short[-4:]}{shape[last + 1 : last + 3]}",
        f"T{side}{between[-3:]}{short[:3]}{content.opening}",
        f"U{side}{forms[last + 1] if last + 1 < len(forms) else '$'}{content.opening}{verbs}",
    ]


def source_features(frame: Frame, cue: int, head: Head, content: Content, passed: int) -> list[str]:
    """What is seen of a head as the source; `passed` counts the heads between it and the word."""
    shape, forms = frame.shape, frame.forms
    token, left = head.token, head.left
    if token < cue:
        side, path = "b", shape[token + 1 : cue]
        near = forms[cue - 1]
    else:
        side, path = "a", shape[cue + 1 : left]
        near = forms[cue + 1] if cue + 1 < len(forms) else "$"
    where = side + ("r" if content.first > cue else "l")
    marks = not QUOTES.isdisjoint(path)
    short = _path(path)
    return [
        f"q{where}{head.kind}",
        f"r{where}{head.role}{min(passed, 3)}",
        f"s{where}{short}",
        f"t{where}{head.kind}{short[:6]}{head.role}",
        f"u{where}{near}{min(passed, 2)}",
        f"v{side}{forms[cue]}{head.role}{min(passed, 2)}",
        f"w{side}{forms[token]}{head.role}",
        f"x{where}{min(len(path), 9)}",
        f"y{side}{shape[token + 1 : token + 3]}{head.kind}",
        f"z{side}{forms[left - 1] if left else '^'}{head.kind}",
        f"1{side}{forms[cue]}{head.kind}{head.role}",
        f"2{where}{forms[token + 1] if token + 1 < len(forms) else '$'}",
        f"3{where}{head.rank}{head.role}",
        f"4{side}{'t' in path:d}{'R' in path:d}{min(sum(map(path.count, 'Vx')), 2)}{head.role}",
        f"5{side}{shape[cue]}{head.rank}{min(passed, 3)}{head.kind}",
        f"7{where}{marks:d}{head.role}{head.kind}",
        f"8{side}{shape[cue]}{head.role}{marks:d}{min(passed, 3)}",
        f"6{side}{shape[cue - 1 : cue]}{short[-3:]}",
    ]


def sources_of(
    paragraph: Paragraph, cue: int, sentence: Sentence, content: Content
) -> list[tuple[Head, int]]:
    """The heads near the word, the nearest first on either side, and how near.

    Those before it may stand before marks too, as far as the last full stop.
    """
    shape = paragraph.frame.shape
    low = max(0, cue - 2 * _MOST_TOKENS)
    first = max(low, max(shape.rfind(end, low, cue) for end in ".E") + 1)
    first = min(first, sentence.first)
    before: list[Head] = []
    after: list[Head] = []
    heads = paragraph.heads
    begin = bisect_left(heads, first, key=attrgetter("token"))
    stop = bisect_left(heads, sentence.stop, key=attrgetter("token"))
    for head in heads[begin:stop]:
        if content.first <= head.token <= content.last:
            continue
        if first <= head.token < cue:
            before.append(head)
        elif cue < head.left and head.token < sentence.stop:
            after.append(head)
    if (
        content.last != cue - 1 >= first
        and shape[cue - 1] in "0w"
        and (not before or before[-1].token < cue - 1)
    ):
        before.append(_counted(shape, cue - 1, first))
    near = before[: -_MOST_SOURCES_BEFORE - 1 : -1], after[:_MOST_SOURCES_AFTER]
    return [(head, passed) for heads in near for passed, head in enumerate(heads)]


def _counted(shape: str, token: int, first: int) -> Head:
    """The subject right before a reporting word that is no candidate elsewhere: "three in 10"."""
    left = token
    while left > first and token - left < 4 and shape[left - 1] in "0widy":
        left -= 1
    return Head(token, left, "w", "s", 0)


def cues_of(frame: Frame) -> Iterator[tuple[int, Sentence]]:
    """The reporting words of a paragraph with their sentences."""
    sentence = Sentence(0, 0)
    for j, letter in enumerate(frame.shape):
        if letter in _CUES:
            if j >= sentence.stop:
                sentence = sentence_round(frame.shape, j)
            yield j, sentence


def chances(scores: list[float]) -> list[float]:
    """A softmax."""
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
