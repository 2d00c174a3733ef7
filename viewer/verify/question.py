"""What is asked, read: the speaker's words, and what the asked text itself tells about them.

Marks, case and accents do not count. Understood are ellipses, insertions in brackets, "[sic]",
"[T]he", and a whole sentence with its attribution: "“We won,” Demir said. “It is over.”".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from viewer.errors import ViewerError
from viewer.quotes.marks import find_stretches
from viewer.quotes.types import Quotation
from viewer.verify.types import Gap, Joint, Question
from viewer.verify.words import keys_of, words_of

MOST_WORDS = 1_000
_MOST_PASTED = 5 * MOST_WORDS
"""Words, with those that are left away: of more it is not looked for who is named among them."""

_ELLIPSIS = r"…+|\.(?:[ \u00a0]?\.){2,}"
_SHOWN = re.compile(
    rf"\(\s*(?:{_ELLIPSIS})\s*\)|(?P<bracket>\[(?P<inside>[^\[\]]{{0,300}})\])|{_ELLIPSIS}"
)
_ONLY_ELLIPSIS = re.compile(rf"\s*(?:(?:{_ELLIPSIS})\s*)?")
# A word that was parted at the end of a line, where it was copied from.
_PARTED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010][ \t]*[\r\n]+[ \t]*(?=[^\W\d_])")
_LONGEST_ASIDE = 80
"""Characters of what names a speaker beside words without marks."""
_ASIDES = (
    re.compile(rf"(?P<who>[^:]{{2,{_LONGEST_ASIDE}}}):\s+(?P<said>.+)"),
    re.compile(rf"(?P<said>.+?)\s(?:[—–―]|--?)\s*(?P<who>[^—–―]{{2,{_LONGEST_ASIDE}}})"),
    re.compile(rf"(?P<said>.+)\s\((?P<who>[^()]{{2,{_LONGEST_ASIDE}}})\)\.?"),
    re.compile(rf"(?P<said>.+),\s+(?P<cue>[^,]{{3,{_LONGEST_ASIDE}}})"),
)
_FEWEST_ASIDE = 3
"""Words beside which somebody is named."""
_FEWEST_IN_MARKS = 4
"""Words, which may be looked for alone though nobody is named beside them."""
_SHARE_OF_NAMING = 0.7
"""Of the words beside them: name and verb. Of more it would be told as if nobody had asked it."""
_LEAST_NAMING = 0.3
"""Of the words outside the marks: what says more than this is left away, and that is told."""
_TIMES_MORE = 2
"""So many times more words stand in the marks than outside where nobody is named."""
_READ_FOR_A_NAME = 300
"""Characters of the words that are given to the engine with the name."""
_ONE_LINE = {ord(char): " " for char in "\n\r\u2028\u2029"}
_SIC = frozenset(("sic", "sic!", "sic."))

Span = tuple[int, int]


class _Shown(NamedTuple):
    """An ellipsis or a bracket: it stands before the words from `at` on in the cleaned text."""

    at: int
    joint: Joint


class _Spoken(NamedTuple):
    """Where a speaker's words stand in an asked text."""

    spans: list[Span]
    speaker: str | None
    """Whom the text names for them."""
    in_marks: bool = False
    """Whether words are left away that name nobody."""


def read_question(text: str, speaker: str | None = None) -> Question:
    """What is asked with `text`; of `speaker`, else of whom the text names beside its marks.

    Raises ViewerError where it has no words, or too many.
    """
    return _question(text, _spoken(text), speaker, are_mended=False)


def other_readings(text: str, speaker: str | None = None) -> list[Question]:
    """What else may be asked with it, where nothing stands as `read_question` has it.

    The furthest from it last: with words mended that a line's end parted, and without what names
    somebody ("Demir: we won"), or stands outside the marks.
    """
    are_mended = _PARTED.search(text) is not None
    spoken = _spoken(text)
    readings = []
    if spoken.speaker is not None or spoken.in_marks:  # somebody may quote others in their words
        whole = _Spoken([(0, len(text))], None)
        readings.append(_question(text, whole, speaker, are_mended=False))
    if are_mended or readings:
        readings.append(_question(text, spoken, speaker, are_mended=are_mended))
    if spoken.speaker is None and len(spoken.spans) == 1:
        aside = _aside(text, spoken.spans[0])
        if aside is not None:
            readings.append(_question(text, aside, speaker, are_mended=are_mended))
    return readings


def _question(text: str, spoken: _Spoken, speaker: str | None, *, are_mended: bool) -> Question:
    chars: list[str] = []
    offsets: list[int] = []
    shown: list[_Shown] = []
    for start, end in spoken.spans:
        if chars:
            shown.append(_Shown(len(chars), Joint(Gap.BREAK, offsets[-1] + 1, start)))
            chars.append("\n")
            offsets.append(start - 1)
        for first, last in _unparted(text, start, end) if are_mended else [(start, end)]:
            _clean(text, first, last, chars, offsets, shown)
    cleaned = "".join(chars)
    words = words_of(cleaned)
    if not any(char.isalnum() for key in words.keys for char in key):
        raise ViewerError("There are no words to look for.")
    _check_length(len(words.keys), MOST_WORDS)
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
        speaker=(speaker or "").strip() or spoken.speaker,
        in_marks=spoken.in_marks,
    )


def _check_length(count: int, most: int) -> None:
    if count > most:
        raise ViewerError(
            "A quotation of up to {most} words can be verified; this one has {count}.",
            most=MOST_WORDS,
            count=count,
        )


def _unparted(text: str, start: int, end: int) -> Iterator[Span]:
    """What stands between the hyphens at the ends of lines."""
    for found in _PARTED.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


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


def _spoken(text: str) -> _Spoken:
    """Where the speaker's words stand in an asked text, and whom it names.

    What stands outside of marks is left away only where somebody is named there.
    """
    _check_length(len(keys_of(text)), _MOST_PASTED)
    whole = _Spoken([(0, len(text))], None)
    line = text.translate(_ONE_LINE)  # a line that was broken where it was copied from
    stretches = _stretches(line)
    if not stretches:
        return whole
    inside, outside = _counts(text, stretches)
    if not outside:
        return _Spoken(stretches, None)
    if inside < outside:
        return whole
    attributed = _attributed(line)
    if attributed is None:
        return whole
    share, name = len(_naming(attributed)) / outside, attributed.speaker
    if name is None and share < _SHARE_OF_NAMING:
        return whole
    # "He" and "the mayor" name nobody.
    return _Spoken(stretches, name, in_marks=name is None or share < _LEAST_NAMING)


def _stretches(line: str) -> list[Span]:
    return [(s.start, s.end) for _, _, found in find_stretches(line) for s in found]


def _counts(text: str, stretches: Sequence[Span]) -> Span:
    """How many words stand inside the marks, and outside."""
    inside = sum(len(keys_of(text[start:end])) for start, end in stretches)
    outside, at = 0, 0
    for start, end in (*stretches, (len(text), len(text))):
        outside += len(keys_of(text[at:start]))
        at = end
    return inside, outside


def _attributed(line: str) -> Quotation | None:
    """The first quotation of a text that it attributes to somebody."""
    from viewer.quotes.pipeline import find_quotations  # most questions stand without a name

    for quotation in find_quotations(line):
        if quotation.kind.is_quotation and quotation.mention is not None:
            return quotation
    return None


def _named_in(aside: str, said: str, *, is_cue: bool) -> str | None:
    """Who is named in a few words beside others, if they do little else than naming somebody."""
    said = said[:_READ_FOR_A_NAME]
    found = _attributed(f"“{said},” {aside}." if is_cue else f"{aside}: “{said}”")
    if found is None or found.mention is None or (is_cue and found.cue is None):
        return None
    share = len(_naming(found)) / max(1, len(keys_of(aside)))
    return found.speaker if share >= _SHARE_OF_NAMING else None


def _naming(quotation: Quotation) -> list[str]:
    """The words of a text that attribute what it quotes."""
    spans = (quotation.mention, quotation.cue)
    return [key for span in spans if span for key in keys_of(span.words)]


def _aside(text: str, whole: Span) -> _Spoken | None:
    """What may be somebody's words in a text that names nobody beside marks; None if all is."""
    line = text.translate(_ONE_LINE)
    stretches = _stretches(line)
    if not stretches:
        return _unmarked(line)
    inside, outside = _counts(text, stretches)
    if not outside or inside < _FEWEST_IN_MARKS or [whole] == stretches:
        return None
    head, tail = line[: stretches[0][0] - 1].strip(), line[stretches[-1][1] + 1 :]
    # Marks within somebody's words are no end of them.
    if outside * _TIMES_MORE > inside or (head and not head.endswith((":", "："))):
        return None
    tail = tail.strip(" .,()—–―-")
    attributed = _attributed(line)
    name = attributed.speaker if attributed else None
    if name is None and 0 < len(tail) <= _LONGEST_ASIDE:
        name = _named_in(tail, line[slice(*stretches[0])], is_cue=False)
    return _Spoken(stretches, name, in_marks=name is None)


def _unmarked(line: str) -> _Spoken | None:
    """Words without marks beside which somebody is named: "Demir: we won", "We won. – Demir"."""
    start, end = len(line) - len(line.lstrip()), len(line.rstrip(" \t."))
    for pattern in _ASIDES:
        found = pattern.fullmatch(line, start, end)
        if found is None or len(keys_of(found["said"])) < _FEWEST_ASIDE:
            continue
        cue = found.groupdict().get("cue")
        name = _named_in(cue or found["who"], found["said"], is_cue=cue is not None)
        if name is not None:
            return _Spoken([found.span("said")], name)
    return None


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
