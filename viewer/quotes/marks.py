"""Stage 1, marks: where quotation marks open and close, in all typographic systems.

One pass over each line that holds a mark. Only the outermost pair counts: marks inside marks
belong to the words. A pair never spans lines; a quotation of several paragraphs is one stretch a
paragraph, the later ones flagged `continued`. The work is linear: every mark is looked at a
bounded number of times, whatever the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_DOUBLE = '"“”„‟«»＂「」『』〝〞〟《》'
_SINGLE = frozenset("'‘’‚‛‹›`´")
# A single mark between two letters is an apostrophe.
_EVERY_MARK = re.compile(
    rf"[{_DOUBLE}{''.join(sorted(_SINGLE))}](?:(?<=[{_DOUBLE}])|(?<![^\W_].)|(?![^\W_]))"
)

_STRAIGHT = frozenset(('"', "''", "＂", "``"))
_CLOSERS = {
    '"': ('"', "”", "''", "“"),
    "''": ("''", '"', "”"),
    "``": ("''", '"', "``", "”"),
    "＂": ("＂",),
    "“": ("”", '"', "“", "''", "〞", "〟"),
    "”": ("”", '"', "“"),
    "„": ("“", "”", '"', "„", "‟"),
    "‟": ("”", '"'),
    "«": ("»",),
    "»": ("«", "»"),
    "「": ("」",),
    "『": ("』",),
    "〝": ("〞", "〟", "〝"),
    "《": ("》",),
    "'": ("'", "’"),
    "‘": ("’", "'"),
    "’": ("’",),
    "‚": ("‘", "’", "'"),
    "‛": ("’", "'"),
    "‹": ("›",),
    "›": ("‹", "›"),
    "`": ("'", "’", "`", "´"),
    "´": ("´", "'"),
}
_ALWAYS_CLOSE = frozenset("」』〞〟》")
_SELF_EVIDENT = frozenset("「『〝《")
# What may stand right before an opening mark, beside a blank and the start of the line.
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{—–-―…/:;,.*_>|\u2009\u200b\u3000、。，：；")
# What a closing mark may be followed by, beside a blank and the end of the line.
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f)]}—–-―…/:;,.!?*_<|\u2009\u200b\u3000、。，：；！？")
_QUOTE_CHARACTERS = frozenset("\"“”„‟«»＂'‘’‚‛‹›`´")
_BLANKS = " \t\u00a0\u202f\u2009\u3000"
# Words that begin with an apostrophe: 'em, 'til, 'cause, the '90s.
_ELISION = re.compile(
    r"['’‘](?:\d|(?:em|til|till|cause|tis|twas|n|round|bout|cuz|s|t|ll|re|ve)\b)", re.I
)
# Marks inside a stretch; one with more is taken for unclosed, so that the work stays linear.
_MOST_INSIDE = 100


@dataclass(slots=True)
class Stretch:
    """What stands between an outermost pair of marks on one line.

    `open` and `close` bound it with its marks, `start` and `end` without them. Not frozen: that
    would take as long as finding it.
    """

    open: int
    start: int
    end: int
    close: int
    mark: str
    """The opening mark as it stands: `“`, `''`, `«`; empty where the line before opened it."""
    unclosed: bool = False
    continued: bool = False
    """It goes on from the unclosed stretch of the paragraph before."""


class _Mark(NamedTuple):
    """One mark on a line and what its neighbours allow."""

    at: int
    end: int
    text: str
    opens: bool
    closes: bool


class _Ahead(NamedTuple):
    """What stands on a line from each of its marks on."""

    straight: list[int]
    """How many straight double marks."""
    closing: list[int]
    """The number of the next mark that could close anything."""


def find_stretches(text: str) -> Iterator[tuple[int, int, list[Stretch]]]:
    """Each line of `text` that holds stretches: its start, its end, and they in order."""
    start = 0
    carried: str | None = None
    for line in text.split("\n"):
        end = start + len(line)
        if _EVERY_MARK.search(line) is not None:
            stretches, carried = _pair(text, start, end, carried)
            if stretches:
                yield start, end, stretches
        elif line and not line.isspace():
            carried = None
        start = end + 1


def _read_marks(text: str, start: int, end: int) -> list[_Mark]:
    """The marks of a line. Apostrophes inside words are left out."""
    marks: list[_Mark] = []
    after = -1
    for match in _EVERY_MARK.finditer(text, start, end):
        at = match.start()
        if at < after:
            continue
        char = text[at]
        following = text[at + 1] if at + 1 < end else " "
        if char in "'’`" and following == char:
            char = "``" if char == "`" else "''"
            following = text[at + 2] if at + 2 < end else " "
        after = at + len(char)
        before = text[at - 1] if at > start else " "
        tight_left = before in _BEFORE_OPENING or before in _QUOTE_CHARACTERS
        tight_right = following in _AFTER_CLOSING or following in _QUOTE_CHARACTERS
        blank_after = following in _BLANKS
        blank_before = before in _BLANKS
        opens = tight_left and (not blank_after or char in "«»‹›“„") and after < end
        closes = (not blank_before or char in "«»‹›") and (tight_right or char not in _SINGLE)
        if char in _ALWAYS_CLOSE:
            opens, closes = False, True
        elif char in _SELF_EVIDENT:
            opens, closes = True, False
        marks.append(_Mark(at, after, char, opens, closes))
    return marks


def _pair(text: str, start: int, end: int, carried: str | None) -> tuple[list[Stretch], str | None]:
    """The stretches of one line, and the mark that is still open at its end.

    `carried` is the mark that the paragraph before left open.
    """
    marks = _read_marks(text, start, end)
    stretches: list[Stretch] = []
    if carried is not None and not marks:
        return stretches, None
    i, count = 0, len(marks)
    ahead = _look_ahead(marks)
    first_word = -1
    if carried is not None and marks:
        first_word = end - len(text[start:end].lstrip())
        first = marks[0]
        if first.text not in _SINGLE and not first.opens and first.text in _CLOSERS[carried]:
            stretches.append(Stretch(start, start, first.at, first.end, "", continued=True))
            i = 1
            carried = None
    open_at_end: str | None = None
    while i < count:
        mark = marks[i]
        if not _may_open(text, mark, start):
            i += 1
            continue
        closing = _closing(text, marks, i, ahead)
        if closing is None:
            if mark.text in _SINGLE:
                i += 1
                continue
            stop = _unclosed_end(text, mark, marks, i, end)
            goes_on = mark.at == first_word
            stretches.append(
                Stretch(mark.at, mark.end, stop, stop, mark.text, unclosed=True, continued=goes_on)
            )
            if stop == end:
                open_at_end = mark.text
                break
            while i < count and marks[i].at < stop:
                i += 1
            continue
        close = marks[closing]
        goes_on = mark.at == first_word
        if text[mark.end : close.at].strip(_BLANKS):
            stretches.append(
                Stretch(
                    mark.at,
                    *_without_blanks(text, mark.end, close.at),
                    close.end,
                    mark.text,
                    continued=goes_on,
                )
            )
        i = closing + 1
    return stretches, open_at_end


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The words between two marks without the blanks that French sets inside them."""
    while text[start] in _BLANKS:
        start += 1
    while text[end - 1] in _BLANKS:
        end -= 1
    return start, end


def _look_ahead(marks: list[_Mark]) -> _Ahead:
    """What stands from each mark to the end of the line."""
    nearest = len(marks)
    straight, closing = [0] * (nearest + 1), [nearest] * (nearest + 1)
    for i in range(nearest - 1, -1, -1):
        doubtful = marks[i].text in _STRAIGHT
        straight[i] = straight[i + 1] + doubtful
        if doubtful or marks[i].closes:
            nearest = i
        closing[i] = nearest
    return _Ahead(straight, closing)


def _may_open(text: str, mark: _Mark, start: int) -> bool:
    """Whether a stretch may begin at `mark` while none is open."""
    if mark.text in _SINGLE:
        return (
            mark.opens
            and mark.text not in "´"
            and (mark.text != "’" or mark.at == start)
            and _ELISION.match(text, mark.at) is None
        )
    if mark.text in ("“", "„", "«", "‟"):
        return mark.opens or not mark.closes
    if mark.text in _STRAIGHT:
        # After a digit it is inches: 6'2".
        before = text[mark.at - 1] if mark.at > start else " "
        return mark.opens or (not before.isdigit() and not mark.closes)
    return mark.opens


def _closing(text: str, marks: list[_Mark], i: int, ahead: _Ahead) -> int | None:
    """The number of the mark that closes the stretch opened by mark `i`, if the line has one."""
    opening = marks[i]
    closers = _CLOSERS[opening.text]
    stop = min(len(marks), i + _MOST_INSIDE)
    if ahead.closing[i + 1] >= stop:
        return None
    if opening.text in _SINGLE:
        return _single_closing(text, marks, i)
    depth = 0
    for j in range(i + 1, stop):
        mark = marks[j]
        if mark.text not in closers and mark.text != opening.text:
            continue
        if mark.text in _STRAIGHT:
            if mark.closes and not (mark.opens and _opens_strictly(text, mark)):
                return j
            if mark.opens and not mark.closes and ahead.straight[j] % 2 == 0:
                return None  # the rest pairs without us: our own closing mark was lost
            return j
        if mark.opens and not mark.closes:
            if mark.text == opening.text:
                depth += 1
            continue
        if mark.text == opening.text and mark.opens and mark.text not in "“„":
            depth += 1
        elif mark.text in closers and mark.closes:
            if depth == 0:
                return j
            depth -= 1
    return None


def _opens_strictly(text: str, mark: _Mark) -> bool:
    """Whether a blank stands before the mark and a word right after it."""
    before = text[mark.at - 1] if mark.at else " "
    return before in _BLANKS and text[mark.end : mark.end + 1].isalnum()


def _single_closing(text: str, marks: list[_Mark], i: int) -> int | None:
    """As `_closing`, for single marks: a plural's apostrophe (voters') is passed over."""
    opening = marks[i]
    closers = _CLOSERS[opening.text]
    found: int | None = None
    for j in range(i + 1, min(len(marks), i + _MOST_INSIDE)):
        mark = marks[j]
        if mark.text == opening.text and mark.opens and not mark.closes and found is not None:
            break
        if mark.text not in closers or not mark.closes:
            continue
        if mark.opens and _opens_strictly(text, mark):
            continue
        if text[mark.at - 1] != "s":
            return j
        if found is None:
            found = j
            if text[mark.end : mark.end + 1] in ("", ",", ".", ":", ";", "?", "!", ")"):
                return j
    return found


def _unclosed_end(text: str, mark: _Mark, marks: list[_Mark], i: int, end: int) -> int:
    """Where a stretch that nothing closes ends: at the next opening mark, else with the line."""
    for j in range(i + 1, min(len(marks), i + _MOST_INSIDE)):
        following = marks[j]
        if following.text == mark.text and following.opens and _opens_strictly(text, following):
            return following.at
    return end
