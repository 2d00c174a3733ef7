"""Who may be the source of a reported content, and what is seen of each."""

from bisect import bisect_left
from operator import attrgetter

from viewer.quotes.contents import Content
from viewer.quotes.features import squeeze
from viewer.quotes.indirect import MOST_TOKENS, Sentence
from viewer.quotes.mentions import Head, Paragraph
from viewer.quotes.subjects import is_according_to, named_end, verb_group
from viewer.quotes.tokens import QUOTES, Frame
from viewer.quotes.weights import Seen, Templates

_MOST_BEFORE, _MOST_AFTER = 8, 4
_TOKEN = attrgetter("token")
_SOURCE = Templates("Ss Su Sx S2 S6", kind="Sq St Sy Sz", role="Sv Sw S3 S4 S8")
_NOBODY = Templates("Z0 Z1")
_COUNTED = frozenset("0#wgvdH")
"""The classes of words that are a subject only where a reporting word follows: "those asked"."""
_WHERE = {(True, True): "B", (True, False): "b", (False, True): "A", (False, False): "a"}


def source_features(frame: Frame, cue: int, head: Head, content: Content, passed: int) -> Seen:
    """What is seen of a head as the source; `passed` counts the heads between it and the word."""
    shape, forms = frame.shape, frame.forms
    token, left = head.token, head.left
    count = len(forms)
    if token < cue:
        path = shape[token + 1 : cue]
        near = forms[cue - 1]
    else:
        path = shape[cue + 1 : left]
        near = forms[cue + 1] if cue + 1 < count else "$"
    where = _WHERE[token < cue, content.first > cue]
    marks = "-" if QUOTES.isdisjoint(path) else "q"
    short = squeeze(path[:16])
    end = short[-3:] if len(path) <= 16 else squeeze(path[-16:])[-3:]
    form, letter, role, rank = forms[cue], shape[cue], head.role, str(head.rank)
    few, more = str(min(passed, 2)), str(min(passed, 3))
    verbs = str(min(path.count("V") + path.count("x"), 2))
    return (
        _SOURCE,
        where + head.kind + role,
        (
            short,
            near + few,
            str(min(len(path), 9)),
            forms[token + 1] if token + 1 < count else "$",
            shape[cue - 1 : cue] + end,
            "",
            short[:6] + role,
            shape[token + 1 : token + 3],
            forms[left - 1] if left else "^",
            form + few,
            forms[token],
            rank,
            ("t" if "t" in path else "-") + ("R" if "R" in path else "-") + verbs,
            letter + marks + more,
        ),
    )


def nobody_features(form: str) -> Seen:
    """What is seen of the answer that no source is named; `form` is the reporting word."""
    return _NOBODY, "", ("", form)


def sources_of(
    paragraph: Paragraph, cue: int, sentence: Sentence, content: Content
) -> list[tuple[Head, int]]:
    """The heads near the word, the nearest first on either side, and how near.

    Those before it may stand before marks too, as far as the last full stop.
    """
    shape = paragraph.frame.shape
    low = max(0, cue - 2 * MOST_TOKENS)
    end = max(shape.rfind(".", low, cue), shape.rfind("E", low, cue))
    first = min(max(low, end + 1), sentence.first)
    before: list[Head] = []
    after: list[Head] = []
    parts = content.parts
    heads = paragraph.heads
    begin = bisect_left(heads, first, key=_TOKEN)
    stop = bisect_left(heads, sentence.stop, begin, key=_TOKEN)
    for head in heads[begin:stop]:
        token = head.token
        if any(begun <= token <= last for begun, last in parts):
            continue
        if token < cue:
            before.append(head)
        elif cue < head.left:
            after.append(head)
    if shape[cue] == "V":
        at = verb_group(shape, cue, first) - 1
        free = at >= first and (content.last < at or content.first > cue)
        if free and shape[at] in _COUNTED and (not before or before[-1].token < at):
            before.append(_counted(shape, at, first))
    elif is_according_to(paragraph.frame, cue):
        at = named_end(shape, cue + 2)
        if at >= cue + 2 and (not after or after[0].left > at):
            after.insert(0, Head(at, cue + 2, "w", "p", 0))
    near = before[: -_MOST_BEFORE - 1 : -1], after[:_MOST_AFTER]
    return [(head, passed) for heads in near for passed, head in enumerate(heads)]


def _counted(shape: str, token: int, first: int) -> Head:
    """The subject right before a reporting word that is no candidate elsewhere: "three in 10"."""
    left = token
    while left > first and token - left < 4 and shape[left - 1] in "0#widy":
        left -= 1
    return Head(token, left, "w", "s", 0)
