"""Stage 3, mentions: who could be speaking, as head tokens.

A candidate is the one word a phrase turns on: a pronoun, the last word of a name, a noun that
can speak ("spokesman", "report"). The choice is made among heads; the phrase round the chosen
head is widened afterwards (viewer.quotes.phrases), which is cheap and does not blur the choice.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import starmap

from viewer.quotes.tokens import QUOTES, Frame
from viewer.quotes.weights import Seen

_HEADS = re.compile(
    r"[TN]+|[PRS]|d(?=[Vxy])|H(?=[wvgySN0]{0,3}K)"
    r"|(?<=[dH])[wvgy0#]{0,2}w(?=[VxRy,QqEe.:i])"
    r"|(?:(?<=[QEqe,.])|^)[wvg](?=[yx]?V)"
)
_HEADS_AND_TITLES = re.compile(
    rf"{_HEADS.pattern}|(?<=d)[wv]{{0,2}}[QEqe]|(?<=[At])[QEqe](?=[,VxQEqe.w])"
)
"""Those and newspapers whose names stand in marks: "berichtet die „Morgenpost“"."""
_KINDS = {"T": "N", "N": "N", "P": "P", "R": "R", "S": "S", "d": "d", "H": "H"}
_LEFT_OF_NOUN = frozenset("wSNTvg0#y-K")
_ENDS_AS_STOPS = str.maketrans("Ee", "..")
_MOST_RANK = 4

_Told = tuple[int, int, str, str, int]
"""What makes a Head: its token, left edge, kind, role and rank."""


@dataclass(slots=True)
class Head:
    """A candidate in its paragraph."""

    token: int
    """The number of the head's token."""
    left: int
    """The number of the token at its phrase's left edge."""
    kind: str
    """N name, P pronoun, H possessive of a noun of saying, R relative word, S noun that can speak;
    w, c other nouns, d "others"."""
    role: str
    """What it seems to be in its clause, see `_role`."""
    rank: int
    """How many candidates its sentence has before it, 4 for more."""
    weighed_before: tuple[Seen, int] | None = None
    """What the choice has seen of it already as a candidate before a stretch, and its weight."""
    weighed_after: tuple[Seen, int] | None = None
    """The same after a stretch."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph with its candidates."""

    frame: Frame
    ends: tuple[int, ...]
    """For each token, how many sentences end before it."""
    told: tuple[_Told, ...]
    """The candidates as plain tuples, which the garbage collector does not look into again."""
    _heads: list[Head] | None = None

    @property
    def heads(self) -> list[Head]:
        """The candidates in order; made when they are first asked for."""
        if self._heads is None:
            self._heads = list(starmap(Head, self.told))
        return self._heads

    def forget_heads(self) -> None:
        """Make the candidates anew when they are next asked for."""
        self._heads = None


def read_paragraph(frame: Frame) -> Paragraph:
    """The candidates of a paragraph in order."""
    shape = frame.shape
    ends: list[int] = []
    for number, part in enumerate(shape.translate(_ENDS_AS_STOPS).split(".")):
        ends += [number] * (len(part) + 1)
    told: list[_Told] = []
    rank, sentence = 0, -1
    nouns_capitalised = frame.grammar is not None and frame.grammar.nouns_capitalised
    for match in (_HEADS_AND_TITLES if nouns_capitalised else _HEADS).finditer(shape):
        left, end = match.span()
        token = end - 1
        kind = "S" if shape[token] in QUOTES else _KINDS.get(shape[token])
        if kind is None:
            kind = "w" if left and shape[left - 1] in "dH" else "c"
        if kind in "Sw":
            floor = token - 6 if token > 6 else 0
            while left > floor and shape[left - 1] in _LEFT_OF_NOUN:
                left -= 1
            if left > 0 and shape[left - 1] in "dH":
                left -= 1
        elif kind == "N" and left > 0 and shape[left - 1] == "d":
            left -= 1
        role = "k" if kind == "H" else _role(shape, left, token)
        if nouns_capitalised and (kind == "c" or (kind == "w" and role not in _SUBJECT_ROLES)):
            continue
        if ends[token] != sentence:
            rank, sentence = 0, ends[token]
        elif rank < _MOST_RANK:
            rank += 1
        told.append((token, left, kind, role, rank))
    return Paragraph(frame, tuple(ends), tuple(told))


def count_speaking(paragraphs: Iterable[Paragraph]) -> Counter[str]:
    """How often each word is the subject of a reporting verb anywhere in the article."""
    return Counter(
        paragraph.frame.words[token]
        for paragraph in paragraphs
        for token, _, kind, role, _ in paragraph.told
        if role in "sSik" and kind in "NS"
    )


_SUBJECT_ROLES = frozenset("sxSXqPi")
_SKIPPED = re.compile(r"(?:,?J)?(?:\([^()]{0,14}\))?y{0,2}")
_MAY_BE_SKIPPED = frozenset(",J(y")
_SAYING = re.compile("[wvgySN0]{0,3}K")
_GOVERNED = re.compile(r"[io][dHTNSwvg0#'oi-]{1,12}y?(?=[Vx])")
_STOPS = frozenset(".QEqe;")


def _role(shape: str, left: int, token: int) -> str:
    """What a phrase seems to be in its clause, from its neighbours.

    s subject of a reporting verb, x of another verb; S, X the same over an apposition; q over a
    prepositional phrase ("a spokesman for X said"); P, p governed by a preposition, with a verb
    next or not; k owner of a noun of saying ("X's claim"); i after a reporting verb ("said X"), o
    after another; - anything else.
    """
    before = shape[left - 1] if left else ""
    at = token + 1
    following = shape[at : at + 1]
    if following in _MAY_BE_SKIPPED:
        skipped = _SKIPPED.match(shape, at)
        at = skipped.end() if skipped else at
        following = shape[at : at + 1]
    governed = before in ("i", "o")
    if following in ("V", "x"):
        if governed:
            return "P"
        return "s" if following == "V" else "x"
    if following == "'" and _SAYING.match(shape, at + 1):
        return "k"
    if governed:
        return "p"
    if following in ("i", "o"):
        if _GOVERNED.match(shape, at):
            return "q"
    elif following in (",", "-"):
        close = shape.find(following, at + 2, at + 40)
        if close > 0 and _STOPS.isdisjoint(shape[at:close]):
            after = shape[close + 1 : close + 3].lstrip("y")[:1]
            if after in ("V", "x"):
                return "S" if after == "V" else "X"
    if before == "V":
        return "i"
    return "o" if before in ("x", "v", "g", "G") else "-"
