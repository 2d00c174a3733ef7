"""What stands round a quotation: the passage that holds it, and a sentence on either side."""

import re
from typing import NamedTuple

from viewer.escaping import one_line

LONGEST = 1_000
"""Characters of a sentence that are given; a longer one is cut at a blank, and says so by "…"."""

_END = re.compile(r"[.!?…。！？]+[\"”’»›)\]]*(?=\s|$)")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|St|No|Jr|Sr|vs|Inc|Ltd|Corp|Co"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|bzw|ca)|\b\w|\.\w)\.$"
)
_LOOKED_BACK = 8
"""Characters before a full stop that tell an abbreviation."""


class Surroundings(NamedTuple):
    """Each in one line; empty where there is nothing."""

    before: str
    """The sentence before the passage."""
    passage: str
    """The quotation with the rest of the sentences it begins and ends in: its marks, its cue."""
    after: str


def surroundings(text: str, start: int, end: int, body: int = 0) -> Surroundings:
    """What stands round `text[start:end]`, where `text` has a line a paragraph.

    `body` is where the text begins below a headline: neither runs into the other.
    """
    low, high = (body, len(text)) if start >= body else (0, max(0, body - 1))
    first = _beginning(text, low, high, start)
    last = _ending(text, low, high, max(first, end))
    before, after = text[low:first].rstrip(), text[last:high].lstrip()
    if before:
        upto = low + len(before)
        before = text[_beginning(text, low, high, upto - 1) : upto]
    if after:
        at = high - len(text[last:high].lstrip())
        after = text[at : _ending(text, low, high, at + 1)]
    return Surroundings(_cut_left(before), _cut_right(text[first:last]), _cut_right(after))


def _beginning(text: str, low: int, high: int, at: int) -> int:
    """Where the sentence begins that the character at a place stands in."""
    line, stop = _line(text, low, high, at)
    begin = max((end for end in _ends(text, line, stop) if end <= at), default=line)
    opening = text[begin:at]
    return begin + len(opening) - len(opening.lstrip())


def _ending(text: str, low: int, high: int, at: int) -> int:
    """Where the sentence ends that the character before a place stands in, marks included."""
    line, stop = _line(text, low, high, max(low, at - 1))
    return next((end for end in _ends(text, line, stop) if end >= at), stop)


def _line(text: str, low: int, high: int, at: int) -> tuple[int, int]:
    stop = text.find("\n", at, high)
    return max(low, text.rfind("\n", low, at) + 1), stop if stop >= 0 else high


def _ends(text: str, low: int, high: int) -> list[int]:
    """Where sentences end within a line."""
    found = []
    for mark in _END.finditer(text, low, high):
        following = text[mark.end() : min(high, mark.end() + 4)].strip()[:1]
        behind = text[max(low, mark.start() - _LOOKED_BACK) : mark.start() + 1]
        if following.islower() or (len(mark[0]) == 1 and _ABBREVIATED.search(behind)):
            continue
        found.append(mark.end())
    return found


def _cut_left(words: str) -> str:
    line = one_line(words)
    if len(line) <= LONGEST:
        return line
    return "… " + line[-LONGEST:].partition(" ")[2]


def _cut_right(words: str) -> str:
    line = one_line(words)
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rpartition(" ")[0] + " …"
