"""From the head of a source to its whole phrase, as the subject of the reporting word.

"voters" -> "two thirds of the voters who were asked"; "Lehn" -> "The mayor's lawyer, Ada Lehn,".
viewer.quotes.phrases goes from a head to its right; here the verb is known, so the phrase is what
stands from the beginning of the clause up to it. Read off the shape by rules.
"""

import re

from viewer.quotes.mentions import Head
from viewer.quotes.phrases import phrase_of
from viewer.quotes.tokens import Frame
from viewer.quotes.types import Span

_UNIT = r"[dHTNSwgvy0#'J][dHTNSwgvy0#'JD]*(?:\([^()]{0,12}\))?"
_LINK = r"(?:[oi]{1,2}D?|R[yn]{0,2}[xVvw][ynxVv]{0,3}i?)"
"""What joins two units: of, in, "who have run"."""
_START = r"(?:^|(?<=[.,:;()\-QEqetcDR]))"
_HARD_START = r"(?:^|(?<=[.:;\-QEqe]))"
_SUBJECT = re.compile(rf"{_START}{_UNIT}(?:{_LINK}{_UNIT})*$")
"""A clause's beginning as one phrase: "half of the voters in the county"."""
_PLAIN = re.compile(rf"{_START}[dHTNSwy0#'J]+(?:[oi][dHTNSwy0#'J]+)*$")
"""The same without a verb's form in it, where no verb follows to vouch for it."""
_DESCRIBED = re.compile(
    rf"{_HARD_START}(?:[TN]{{2,}}J?(?=,[dHwSy0])|(?:[dH]|N')[wS0TN'oi]*[wS]|[dS0]o[dHwSTN]+),"
)
"""What an apposition stands to: "Ada Lehn, *the mayor's lawyer*", "His aide, *Ada Lehn*"."""
_ONE = r"[dH]?[wSTN0']{1,4}(?:[oi][dH]?[wSTN0']{1,4}){0,2}"
_JOINED = re.compile(rf"{_HARD_START}{_ONE}(?:(?:,{_ONE}){{1,3}},?)?c$|(?<=,){_ONE}c$")
"""What stands before "and" in a list: "Lehn, Okoro and"."""
_NAME = re.compile("[TN]+")
_SHARE = re.compile("[dy0]{0,2}[d0wS]o")
"""What a reporting word's subject behind it begins with: "said *one of* her aides"."""
_STOPS = frozenset(",.;:-()QEqe")
_GOVERNING = frozenset("oiRc")
_WHEN = frozenset(("further", "earlier", "later", "early", "late", "recently", "ago"))
_TIMES = frozenset(("week", "month", "year", "day", "night", "morning", "evening", "time", "today"))


def verb_group(shape: str, cue: int, first: int) -> int:
    """Where the verb of a reporting word begins: "has also said"; not before `first`."""
    at = cue
    while at > first and shape[at - 1] in "xyn":
        at -= 1
    return at


def is_according_to(frame: Frame, cue: int) -> bool:
    """Whether a reporting word is the first of "according to"."""
    following = cue + 1
    return (
        frame.shape[cue] == "A" and following < len(frame.forms) and frame.forms[following] == "to"
    )


def named_end(shape: str, at: int) -> int:
    """The last token of what "according to" names, which begins at `at`."""
    while at < len(shape) and shape[at] not in _STOPS:
        at += 1
    return at - 1


def source_phrase(text: str, frame: Frame, cue: int, head: Head, first: int) -> tuple[Span, bool]:
    """The whole phrase round `head`, and whether it turns on the head.

    It does not where it only holds it: "a lawyer of Lehn". `first` is where the sentence begins.
    """
    span = phrase_of(text, frame, head)
    if head.kind in "PRH" or _is_whole(frame.shape, head, cue, first):
        return span, True
    before = head.token < cue
    edges = _subject_edges(frame, cue, head, first) if before else _named_edges(frame, cue, head)
    if edges is None:
        return span, True
    left, right = edges
    start, end = min(frame.starts[left], span.start), span.end
    if right is not None:
        if left == 0 or frame.shape[left - 1] != "-":
            start = frame.starts[left]
        end = frame.starts[right] + len(frame.words[right])
    own = frame.phrasal[left : head.left]
    return Span(start, end, text[start:end]), _GOVERNING.isdisjoint(own[own.rfind(",") + 1 :])


def _is_whole(shape: str, head: Head, cue: int, first: int) -> bool:
    """Whether a phrase stands alone between its sentence's beginning and its verb: "Lehn said"."""
    return cue == head.token + 1 and shape[first : head.left] in ("", ",")


def _without_about(frame: Frame, first: int, stop: int) -> str:
    """The shape of a clause in which "about" before a number governs nothing."""
    clause = frame.phrasal[first:stop]
    forms = frame.forms[first:stop]
    if "about" not in forms:
        return clause
    return "".join(
        "y" if form == "about" else letter for letter, form in zip(clause, forms, strict=True)
    )


def _before_time(frame: Frame, head: int, right: int) -> int:
    """The last token of a subject before a time: "the council *earlier this week*"."""
    shape, forms = frame.phrasal, frame.forms
    at = right
    if shape[at] == "D" and shape[at - 1] == "v":
        return right  # "a letter released Monday"
    if forms[at] in _TIMES and shape[at - 1] in "dw":
        at -= 2
    while at > head and (shape[at] == "D" or forms[at] in _WHEN):
        at -= 1
    if shape[at] in "oi":
        at -= 1
    return at if at >= head else right


def _named_edges(frame: Frame, cue: int, head: Head) -> tuple[int, int | None] | None:
    """First and last token of what "according to" names; a name that goes on after its title,
    a share of those whom a reporting word names behind it. None for a last one that the head's
    own phrase has.
    """
    shape = frame.phrasal
    if not is_according_to(frame, cue):
        name = _NAME.match(shape, head.token + 1) if head.kind in "Sw" else None
        right = name.end() - 1 if name else None
        if shape[cue] == "V" and _SHARE.fullmatch(shape, cue + 1, head.left):
            return cue + 1, right
        return (head.left, right) if name else None
    right = named_end(shape, cue + 2)
    return (cue + 2, right) if right >= head.token else None


def _subject_edges(frame: Frame, cue: int, head: Head, first: int) -> tuple[int, int | None] | None:
    """First and last token of the subject before a reporting word; None for a last one that
    the head's own phrase has.
    """
    shape, forms = frame.phrasal, frame.forms
    if shape[head.token + 1] == "'" or shape[cue - 1] in "H'":
        return None  # "Lehn's clear call for": the reporting word is a noun of theirs
    verb = verb_group(shape, cue, first)
    right: int | None = None
    clause = _without_about(frame, first, verb) if shape[cue] == "V" else ""
    match = _SUBJECT.search(clause)
    if match and first + match.start() <= head.token < verb:
        right = _before_time(frame, head.token, verb - 1)
    else:
        match = _PLAIN.search(shape[first : head.token + 1])
        if match is None:
            return None
    left = first + match.start()
    while left < head.left and shape[left] in "y'":
        left += 1
    if left > first and forms[left - 1] == "and":
        joined = _JOINED.search(shape[first:left])
        left = first + joined.start() if joined else left
    elif left > first + 1 and shape[left - 1] == "," and "," in shape[head.token : verb]:
        for outer in _DESCRIBED.finditer(shape[first:left]):
            if first + outer.end() == left and forms[left - 2] not in _TIMES:
                return first + outer.start(), right
    return left, right
