"""Which span of a sentence a reporting word may report, and what is seen of each.

A span stands behind the word or before it; or it is cut in two by the reporter's own clause: "The
bridge, she said, would be closed." Contents that begin or end alike share what is seen there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from viewer.quotes.features import squeeze
from viewer.quotes.indirect import Sentence
from viewer.quotes.tokens import QUOTES, Frame
from viewer.quotes.weights import Seen, Templates

_BREAKS = frozenset(",;:-(")
_MOST_BREAKS = 4
_MOST_BEFORE = 3
_LONGEST_CLAUSE = 12
"""How many tokens a clause that cuts a content may have on either side of its reporting word."""
_JOINED = re.compile(r"c(?=y?n?[Vx])")
"""Where another verb of the same subject follows: "said that X *and* promised Y"."""
_RELATIVE = re.compile(r"[Rt][^RtVx,.:;-]{0,8}x?y?$")
"""The word that a relative clause takes up: "the plan, *which* he said was ..."."""


@dataclass(slots=True)
class Content:
    """A span of tokens that a reporting word may report."""

    first: int
    last: int
    side: str
    """r behind the word, l before it, b both: before it, and its `rest` behind."""
    opening: str
    """How it begins: c after the word, t with "that", n and i with a later noun or preposition,
    a comma after one; before the word ^ with the sentence, > after a comma, R is "which"."""
    closing: str
    """How it ends: . with the sentence, & before a verb that is joined, else the letter that
    follows."""
    rest: tuple[int, int] | None = None
    """Its second part, where the reporter's clause cuts it."""

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """First and last token of each part."""
        whole = (self.first, self.last)
        return (whole,) if self.rest is None else (whole, self.rest)


def contents_of(shape: str, cue: int, sentence: Sentence) -> list[Content]:
    """The spans that the word may report: those behind it, those before it, those it cuts."""
    first, stop = sentence.first, sentence.stop
    breaks = [j for j in range(cue + 1, stop) if shape[j] in _BREAKS][:_MOST_BREAKS]
    commas = [j for j in range(first, cue) if shape[j] in ",-;"]
    whole = shape[stop : stop + 1] not in QUOTES  # else it goes on between marks
    behind = list(_behind(shape, cue, stop, breaks, whole))
    before = list(_before(shape, first, commas))
    relative = _RELATIVE.search(shape, max(first, cue - 10), cue)
    found = behind + before
    if whole and commas and breaks and first < commas[-1] >= cue - _LONGEST_CLAUSE:
        found += _cut(shape, cue, stop, breaks, [c for c in before if c.last == commas[-1] - 1])
    if relative:
        at = relative.start()
        found.append(Content(at, at, "l", "R", "R"))
        found += [
            Content(at, at, "b", "R", c.closing, (c.first, c.last))
            for c in behind
            if c.opening == "c" and c.closing in ".,-"
        ]
    return [c for c in found if c.last >= c.first and (c.rest is None or c.rest[1] >= c.rest[0])]


def _behind(shape: str, cue: int, stop: int, breaks: list[int], whole: bool) -> Iterator[Content]:
    """The spans behind the word."""
    for begin, opening in _openings(shape, cue, stop, breaks).items():
        if whole:
            yield Content(begin, stop - 1, "r", opening, ".")
        if opening == ",":
            continue
        ends = [j for j in breaks if j > begin + 1]
        for j in ends[:2] + ends[2:][-1:]:
            yield Content(begin, j - 1, "r", opening, shape[j])
        joined = _JOINED.search(shape, begin + 1, stop) if opening in "ct" else None
        at = joined.start() if joined else -1
        if joined:
            yield Content(begin, at - 1, "r", opening, "&")
        for letter in "cit" if opening == "c" else "":  # an object: "praised the plan in ..."
            j = shape.find(letter, begin + 1, stop)
            if j > 0 and j != at:
                yield Content(begin, j - 1, "r", opening, letter)


def _openings(shape: str, cue: int, stop: int, breaks: list[int]) -> dict[int, str]:
    """Where a span behind the word may begin, and how."""
    openings: dict[int, str] = {}
    if shape[cue] != "A":  # "according to X, ...": the content is never right behind
        openings[cue + 1] = "c"
        that = shape.find("t", cue + 1, stop)
        if that > 0:
            openings[that] = "t"
        for j in range(cue + 2, min(stop, cue + 7)):
            before, letter = shape[j - 1], shape[j]
            if letter in "dPNTHS0" and (before in "io,VDP" or (letter == "P" and before in "Sw")):
                openings.setdefault(j, "n")
            elif letter == "i" and before in "NSwP":
                openings.setdefault(j, "i")
    if breaks:
        openings.setdefault(breaks[0] + 1, ",")
    return openings


def _before(shape: str, first: int, commas: list[int]) -> Iterator[Content]:
    """The spans before the word."""
    for j in commas[-_MOST_BEFORE:]:
        yield Content(first, j - 1, "l", "^", shape[j])
        for k in [k for k in commas if k < j - 2][-1:]:
            yield Content(k + 1, j - 1, "l", ">", shape[j])


def _cut(
    shape: str, cue: int, stop: int, breaks: list[int], before: list[Content]
) -> Iterator[Content]:
    """The spans that the reporter's clause cuts in two."""
    begin = breaks[0] + 1
    if begin - cue > _LONGEST_CLAUSE:
        return
    for left in before:
        for end in [stop, *[j for j in breaks[1:] if j > begin + 1][:2]]:
            closing = "." if end == stop else shape[end]
            yield Content(left.first, left.last, "b", left.opening, closing, (begin, end - 1))


_BEGIN = Templates("Be Bm", kind="Bd Bk Bl BX")
_END = Templates("E1", kind="Eh En Eg Ei EZ Ej E2 ES")
_SPAN = Templates("Pf Pa Pb Pc PU")
_LONGEST_LOOK = 16

T = TypeVar("T")


def content_features(
    frame: Frame,
    cue: int,
    sentence: Sentence,
    contents: list[Content],
    read: Callable[[Seen], T],
) -> Iterator[tuple[T, T, T]]:
    """What is seen of the beginning, the end and the span of each content, as `read` makes it."""
    around = _around(frame, cue, sentence)
    begins: dict[tuple[int, str], T] = {}
    ends: dict[tuple[int, str], T] = {}
    for content in contents:
        side, closing = content.side, content.closing
        first, last = content.rest or (content.first, content.last)
        at, until = (first, side + content.opening), (last, side + closing)
        begin, end = begins.get(at), ends.get(until)
        if begin is None:
            values = _begin_values(around, content, first)
            begin = begins[at] = read((_BEGIN, at[1], values))
        if end is None:
            values = _end_values(around, content, last)
            end = ends[until] = read((_END, until[1], values))
        yield begin, end, read((_SPAN, side, _span_values(around, content, first, last)))


@dataclass(frozen=True, slots=True)
class _Around:
    """What all contents of a reporting word have in common."""

    frame: Frame
    cue: int
    stop: int
    form: str
    right: str
    """The letter after the word."""
    behind: str
    """The path to the word."""
    under: str
    """Whether its own clause is a subordinate one; if it is the first, how it begins."""


def _around(frame: Frame, cue: int, sentence: Sentence) -> _Around:
    shape = frame.shape
    clause = shape[max(sentence.first, cue - _LONGEST_LOOK) : cue]
    own = clause[clause.rfind(",") + 1 :]
    under = "R" if "R" in own else "t" if "t" in own else "V" if "V" in own or "G" in own else "-"
    if len(own) == len(clause):
        under += own[:1] if own[:1] in "tiR" else "^"
    return _Around(
        frame,
        cue,
        sentence.stop,
        frame.forms[cue],
        shape[cue + 1 : cue + 2],
        squeeze(clause)[-4:],
        under,
    )


def _begin_values(around: _Around, content: Content, first: int) -> tuple[str, ...]:
    """How the content, or its second part, begins."""
    shape, cue, form = around.frame.shape, around.cue, around.form
    gap = shape[cue + 1 : first] if first > cue else shape[content.last + 1 : cue]
    between = squeeze(gap[:_LONGEST_LOOK])[:8]
    word = around.frame.forms[first]
    return (
        f"{form} {word}",
        between + form,
        between,
        word,
        around.right + form,
        around.behind + around.right,
    )


def _end_values(around: _Around, content: Content, last: int) -> tuple[str, ...]:
    """How it ends, and what follows in the sentence."""
    shape, forms = around.frame.shape, around.frame.forms
    count = len(forms)
    following = forms[last + 1] if last + 1 < count else "$"
    after = forms[last + 2] if last + 2 < count else "$"
    letter = shape[last + 2 : last + 3]
    rest = shape[(around.cue if content.side == "l" else last) + 1 : around.stop]
    verb = "V" if "V" in rest else "x" if "x" in rest else "-"
    return (
        f"{following} {after}",
        after,
        shape[max(0, last - 1) : last + 1],
        shape[last + 1 : last + 4],
        squeeze(rest[:12])[:5],
        around.under + letter + verb,
        str(min(len(rest), 8) // 2) + verb,
        around.form + letter + verb,
        squeeze(shape[max(content.first, last - 7) : last + 1])[-4:] + shape[last + 1 : last + 3],
    )


def _span_values(around: _Around, content: Content, first: int, last: int) -> tuple[str, ...]:
    """What it is as a whole: its kind, its length, how many verbs it has."""
    shape = around.frame.shape
    kind = content.opening + content.closing
    size = last - first
    length = "1" if size < 3 else "2" if size < 6 else "3" if size < 12 else "4"
    count = shape.count("x", first, last + 1) + shape.count("V", first, last + 1)
    verbs = "0" if not count else "1" if count == 1 else "2"
    return (
        shape[first : first + 2] + content.opening + verbs,
        kind,
        kind + around.form,
        kind + length + verbs,
        kind + around.under,
    )
