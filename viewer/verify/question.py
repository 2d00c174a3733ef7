"""What is asked, read: the speaker's words, and what the asked text itself tells about them.

Marks, case and accents do not count. Understood are ellipses, insertions in brackets, "[sic]",
"[T]he", and a whole sentence with its attribution: "“We won,” Demir said. “It is over.”".
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from viewer.errors import ViewerError
from viewer.quotes.marks import find_stretches
from viewer.verify.types import Gap, Joint, Question
from viewer.verify.words import keys_of, words_of

MOST_WORDS = 1_000

_ELLIPSIS = r"…+|\.(?:[ \u00a0]?\.){2,}"
_SHOWN = re.compile(
    rf"\(\s*(?:{_ELLIPSIS})\s*\)|(?P<bracket>\[(?P<inside>[^\[\]]{{0,300}})\])|{_ELLIPSIS}"
)
_ONLY_ELLIPSIS = re.compile(rf"\s*(?:(?:{_ELLIPSIS})\s*)?")
_ONE_LINE = {ord(char): " " for char in "\n\r\u2028\u2029"}
_SIC = frozenset(("sic", "sic!", "sic."))


class _Shown(NamedTuple):
    """An ellipsis or a bracket: it stands before the words from `at` on in the cleaned text."""

    at: int
    joint: Joint


def read_question(text: str, speaker: str | None = None) -> Question:
    """What is asked with `text`; of `speaker`, else of whom the text names beside its marks.

    Raises ViewerError where it has no words, or too many.
    """
    spoken, named = _spoken(text)
    chars: list[str] = []
    offsets: list[int] = []
    shown: list[_Shown] = []
    for start, end in spoken:
        if chars:
            shown.append(_Shown(len(chars), Joint(Gap.BREAK, offsets[-1] + 1, start)))
            chars.append("\n")
            offsets.append(start - 1)
        _clean(text, start, end, chars, offsets, shown)
    cleaned = "".join(chars)
    words = words_of(cleaned)
    if not words.keys:
        raise ViewerError("There are no words to look for.")
    if len(words.keys) > MOST_WORDS:
        raise ViewerError(
            "A quotation of up to {most} words can be verified; this one has {count}.",
            most=MOST_WORDS,
            count=len(words.keys),
        )
    spans = tuple(
        (offsets[first], offsets[last - 1] + 1)
        for first, last in zip(words.starts, words.ends, strict=True)
    )
    return Question(
        text=text,
        keys=tuple(words.keys),
        words=tuple(cleaned[a:b] for a, b in zip(words.starts, words.ends, strict=True)),
        spans=spans,
        joints=_joints(shown, words.starts),
        speaker=(speaker or "").strip() or named,
    )


def parts_of(question: Question) -> list[range]:
    """The numbers of the words between its ellipses and insertions."""
    cuts = [
        number
        for number, joint in sorted(question.joints.items())
        if joint.gap is not Gap.BREAK and 0 < number < len(question.keys)
    ]
    edges = [0, *cuts, len(question.keys)]
    return [range(start, end) for start, end in pairwise(edges)]


def as_asked(question: Question) -> str:
    """The words that are looked for, with what is shown between them, and nothing else."""
    parts: list[str] = []
    for number in range(len(question.keys) + 1):
        joint = question.joints.get(number)
        if joint and joint.gap is not Gap.BREAK:
            shown = question.text[joint.start : joint.end]
            parts.append("[…]" if joint.gap is Gap.OMISSION else " ".join(shown.split()))
        parts += question.words[number : number + 1]
    return " ".join(parts)


def _spoken(text: str) -> tuple[list[tuple[int, int]], str | None]:
    """Where the speaker's words stand in an asked text, and whom it names.

    What stands outside of marks is left away only where somebody is named there.
    """
    line = text.translate(_ONE_LINE)  # a line that was broken where it was copied from
    stretches = [(s.start, s.end) for _, _, found in find_stretches(line) for s in found]
    if not stretches:
        return [(0, len(text))], None
    outside: list[str] = []
    at = 0
    for start, end in (*stretches, (len(text), len(text))):
        outside += keys_of(text[at:start])
        at = end
    if not outside:
        return stretches, None
    inside = sum(len(keys_of(text[start:end])) for start, end in stretches)
    if inside < len(outside):
        return [(0, len(text))], None
    from viewer.quotes.pipeline import find_quotations  # most questions stand without a name

    for quotation in find_quotations(line):
        if quotation.kind.is_quotation and quotation.mention is not None:
            words = quotation.mention.words
            # A pronoun names nobody.
            return stretches, quotation.speaker or (words if words[:1].isupper() else None)
    return [(0, len(text))], None


def _clean(
    text: str, start: int, end: int, chars: list[str], offsets: list[int], shown: list[_Shown]
) -> None:
    """Take over `text[start:end]` without its ellipses and brackets, which are put into `shown`."""
    at = start
    for found in _SHOWN.finditer(text, start, end):
        _take(text, at, found.start(), chars, offsets)
        at = found.end()
        if found["bracket"] is None or _ONLY_ELLIPSIS.fullmatch(found["inside"]):
            joint = Joint(Gap.OMISSION, *found.span())
        elif found["inside"].strip().casefold() in _SIC:
            joint = None
        elif _is_of_word(text, found, start, end):
            _take(text, *found.span("inside"), chars, offsets)
            continue
        else:
            joint = Joint(Gap.INSERTION, *found.span(), tuple(keys_of(found["inside"])))
        chars.append(" ")
        offsets.append(found.start())
        if joint:
            shown.append(_Shown(len(chars), joint))
    _take(text, at, end, chars, offsets)


def _take(text: str, start: int, end: int, chars: list[str], offsets: list[int]) -> None:
    chars.extend(text[start:end])
    offsets.extend(range(start, end))


def _is_of_word(text: str, found: re.Match[str], start: int, end: int) -> bool:
    """Whether a bracket holds a piece of a word: "[T]he", "walk[ed]"."""
    before = found.start() > start and text[found.start() - 1].isalnum()
    after = found.end() < end and text[found.end()].isalnum()
    return (before or after) and found["inside"].isalpha()


def _joints(shown: list[_Shown], starts: list[int]) -> dict[int, Joint]:
    """What was shown, by the word that it stands before."""
    joints: dict[int, Joint] = {}
    for number, joint in _numbered(shown, starts):
        there = joints.get(number)
        joints[number] = _together(there, joint) if there else joint
    return joints


def _numbered(shown: list[_Shown], starts: list[int]) -> Iterator[tuple[int, Joint]]:
    number = 0
    for at, joint in shown:
        while number < len(starts) and starts[number] < at:
            number += 1
        if joint.gap is Gap.INSERTION or 0 < number < len(starts):
            yield number, joint


def _together(one: Joint, other: Joint) -> Joint:
    """Two joints before the same word as one: what allows more, with the words of both."""
    gaps = (one.gap, other.gap)
    gap = next(gap for gap in (Gap.OMISSION, Gap.INSERTION, Gap.BREAK) if gap in gaps)
    return Joint(gap, one.start, other.end, one.keys + other.keys)
