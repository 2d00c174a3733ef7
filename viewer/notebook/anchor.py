"""Where words stand in a text, so that they are found again when the text has changed.

An anchor is the words with what stands before and after them. It is found again exactly, or with
changes that are shown, or at several places that cannot be told apart, or not at all. A place
that merely looks like the right one is never given as exact: see `_sure`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

CONTEXT = 64
"""So many characters before and after the words belong to an anchor."""

SURE = 16
"""So many characters next to words that stand in a text once must agree."""

ALL = 2 * CONTEXT

MOST = 2000
"""So many places of the same words are weighed; of more, those whose nearest neighbours agree."""

NEAR = 8
"""The neighbours that are asked for then, in characters."""

LONGEST_COMPARED = 20_000
"""Words longer than this, in characters, are found unchanged or not at all."""

ALIKE = 0.5
"""The share of the characters that must have stayed for words to be changed, not others."""

NO_RIVAL = -1

Place = tuple[int, int]
"""A half-open span of a text."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words in a text. Offsets are half-open and count code points."""

    words: str
    before: str
    """The `CONTEXT` characters before the words; fewer where the text begins."""
    after: str
    start: int
    end: int
    digest: str
    """`text_digest` of the whole text; empty where the text was never seen."""
    rival: int = NO_RIVAL
    """How many characters around another place of the same words agreed at most in that text:
    `NO_RIVAL` where the words stood there once."""

    def __post_init__(self) -> None:
        if not self.words:
            raise ValueError("an anchor needs words")


@dataclass(frozen=True, slots=True)
class Exact:
    """The words stand there, letter for letter, and nowhere else that could be meant."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of changed words: as it was and as it is now; the same where nothing changed."""

    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Changed:
    """The words stand there with changes, or unchanged where all around them has changed."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    """Put together they give the words as they were, and as they are."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The words stand at several places, and nothing tells which was meant."""

    places: tuple[Place, ...]
    """The likeliest first; at most `MOST`."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The words are not there."""


Found = Exact | Changed | Ambiguous | Lost


def text_digest(text: str) -> str:
    """SHA-256, in hex, of a text in UTF-8."""
    from hashlib import sha256  # brings OpenSSL, which naming the values can do without

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def anchor_at(text: str, start: int, end: int, digest: str | None = None) -> Anchor:
    """The anchor of `text[start:end]`; `digest` is the text's, if it is known already.

    Raises ValueError where there are no words.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"there are no words from {start} to {end}")
    anchor = Anchor(
        words=text[start:end],
        before=text[max(0, start - CONTEXT) : start],
        after=text[end : end + CONTEXT],
        start=start,
        end=end,
        digest=digest or text_digest(text),
    )
    return replace(anchor, rival=_rival(text, anchor))


def refind(text: str, anchor: Anchor, digest: str | None = None) -> Found:
    """Where the words of an anchor stand in a text; `digest` is the text's, if it is known."""
    if anchor.digest and anchor.digest == (digest or text_digest(text)):
        here = slice(anchor.start, anchor.end)
        if text[here] == anchor.words:
            return Exact(anchor.start, anchor.end)
    places, _ = _places(text, anchor)
    if places:
        return _among(text, anchor, places)
    return _with_changes(text, anchor)


def differences(was: str, now: str) -> tuple[Piece, ...]:
    """How words became others, by whole words."""
    from difflib import SequenceMatcher  # seldom needed

    old, new = _spans(was, blanks=True), _spans(now, blanks=True)
    matcher = SequenceMatcher(
        None, [was[a:b] for a, b in old], [now[a:b] for a, b in new], autojunk=len(old) > 400
    )
    return tuple(
        Piece(_stretch(was, old[i:j]), _stretch(now, new[k:m]))
        for _, i, j, k, m in matcher.get_opcodes()
    )


# ------------------------------------------------------------ the same words


def _places(text: str, anchor: Anchor) -> tuple[list[int], bool]:
    """Where the words begin, and whether that is all of it: see `MOST`."""
    places = _starts(text, anchor.words, 0)
    if len(places) <= MOST:
        return places, True
    before, after = anchor.before[-NEAR:], anchor.after[:NEAR]
    near = {
        *_starts(text, before + anchor.words, len(before)),
        *_starts(text, anchor.words + after, 0),
    }
    return sorted(near or places, key=lambda place: abs(place - anchor.start))[:MOST], False


def _starts(text: str, words: str, shift: int) -> list[int]:
    """Where `words` begin in `text`, moved by `shift`; a little more than `MOST` at most."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) <= MOST:
        found.append(at + shift)
        at = text.find(words, at + 1)
    return found


def _agreement(text: str, place: int, anchor: Anchor) -> int:
    """How many characters next to a place, on both sides, are those of the anchor.

    `ALL` if its neighbours are the same to the last; where the anchor's text began or ended
    sooner, so must this one.
    """
    end = place + len(anchor.words)
    before, after = text[max(0, place - CONTEXT) : place], text[end : end + CONTEXT]
    if before == anchor.before and after == anchor.after:
        return ALL
    return _same(before[::-1], anchor.before[::-1]) + _same(after, anchor.after)


def _same(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _rival(text: str, anchor: Anchor) -> int:
    places, all_of_them = _places(text, anchor)
    others = [_agreement(text, place, anchor) for place in places if place != anchor.start]
    # The places that were not weighed agree in fewer than so many characters.
    return max(others, default=NO_RIVAL) if all_of_them else max([2 * NEAR, *others])


def _among(text: str, anchor: Anchor, places: list[int]) -> Found:
    weighed = sorted(
        ((_agreement(text, place, anchor), place) for place in places),
        key=lambda each: (-each[0], abs(each[1] - anchor.start)),
    )
    length = len(anchor.words)
    sure = _sure(weighed, anchor)
    if sure is not None:
        return Exact(sure, sure + length)
    if len(weighed) == 1:
        place = weighed[0][1]
        return Changed(place, place + length, (Piece(anchor.words, anchor.words),))
    return Ambiguous(tuple((place, place + length) for _, place in weighed))


def _sure(weighed: Sequence[tuple[int, int]], anchor: Anchor) -> int | None:
    """The one place that must be meant, else None.

    The whole passage stands there as it was, and did not stand twice; or the words stood once and
    stand once, with some of their neighbours; or so many more characters agree around them than do
    and did around any other place that only an edit that copies them could have made that.
    """
    best, place = weighed[0]
    second = weighed[1][0] if len(weighed) > 1 else 0
    if best == ALL:
        return place if second < ALL and anchor.rival < ALL else None
    if len(weighed) == 1 and anchor.rival == NO_RIVAL:
        return place if best >= SURE else None
    return place if best > max(anchor.rival, second) + CONTEXT else None


# ------------------------------------------------------------ changed words

_PIECE = 8
"""Characters that are looked for as they are, to find where a changed passage may be."""
_PIECES = 48
_COMMON = 50
"""A piece that stands at more places than this tells nothing."""
_WINDOWS = 5

_WORD = re.compile(r"\w+|[^\w\s]")
_WORD_OR_BLANK = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch of the text that may be the changed words, and how much speaks for it."""

    start: int
    end: int
    weight: float


def _with_changes(text: str, anchor: Anchor) -> Found:
    if len(anchor.words) > LONGEST_COMPARED:
        return Lost()
    found = sorted(
        {
            candidate
            for window in _windows(text, anchor)
            if (candidate := _aligned(text, window, anchor)) is not None
        },
        key=lambda each: -each.weight,
    )
    if not found:
        return Lost()
    best = found[0]
    equal = [each for each in found if each.weight > best.weight - 0.1]
    if len(equal) > 1:
        return Ambiguous(tuple((each.start, each.end) for each in equal))
    now = text[best.start : best.end]
    return Changed(best.start, best.end, differences(anchor.words, now))


def _windows(text: str, anchor: Anchor) -> list[Place]:
    """Where much of the passage still stands close together, the most of it first."""
    passage = anchor.before + anchor.words + anchor.after
    step = max(_PIECE // 2, len(passage) // _PIECES)
    votes: list[tuple[int, int]] = []
    for offset in range(0, max(1, len(passage) - _PIECE + 1), step):
        piece = passage[offset : offset + _PIECE]
        votes += [(at - offset, offset) for at in _few(text, piece)]
    votes.sort()
    reach = CONTEXT + len(anchor.words) // 2
    groups: list[list[tuple[int, int]]] = []
    for vote in votes:
        if groups and vote[0] - groups[-1][-1][0] <= reach:
            groups[-1].append(vote)
        else:
            groups.append([vote])
    groups.sort(key=lambda group: -len({offset for _, offset in group}))
    return [
        (max(0, group[0][0] - CONTEXT), group[-1][0] + len(passage) + CONTEXT)
        for group in groups[:_WINDOWS]
    ]


def _few(text: str, piece: str) -> list[int]:
    found: list[int] = []
    at = text.find(piece)
    while at >= 0:
        found.append(at)
        if len(found) > _COMMON:
            return []
        at = text.find(piece, at + 1)
    return found


def _aligned(text: str, window: Place, anchor: Anchor) -> _Candidate | None:
    """Which stretch of a window the words have become; None where too little of them stayed."""
    from difflib import SequenceMatcher

    parts = [anchor.before, anchor.words, anchor.after]
    sizes = [len(_WORD.findall(part)) for part in parts]
    # A sentence that was moved into another may begin with a small letter now.
    old = [token.lower() for part in parts for token in _WORD.findall(part)]
    spans = [(a + window[0], b + window[0]) for a, b in _spans(text[slice(*window)])]
    matcher = SequenceMatcher(None, old, [text[a:b].lower() for a, b in spans])
    pairs = {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
    first, last = sizes[0], sizes[0] + sizes[1] - 1
    kept = [number for number in range(first, last + 1) if number in pairs]
    if not kept:
        return None
    # Where the neighbour stayed, the words reach up to it; else to the last word that stayed.
    begin = pairs[first - 1] + 1 if first - 1 in pairs else pairs[kept[0]]
    finish = pairs[last + 1] - 1 if last + 1 in pairs else pairs[kept[-1]]
    start, end = spans[begin][0], spans[finish][1]
    stayed = sum(len(old[number]) for number in kept)
    now = sum(b - a for a, b in spans[begin : finish + 1])
    was = sum(len(token) for token in old[first : last + 1])
    alike = 2 * stayed / (was + now)
    if alike < ALIKE:
        return None
    around = len(old) - sizes[1]
    return _Candidate(start, end, alike + 0.5 * (len(pairs) - len(kept)) / max(1, around))


def _spans(text: str, *, blanks: bool = False) -> list[Place]:
    return [match.span() for match in (_WORD_OR_BLANK if blanks else _WORD).finditer(text)]


def _stretch(text: str, spans: Sequence[Place]) -> str:
    return text[spans[0][0] : spans[-1][1]] if spans else ""
