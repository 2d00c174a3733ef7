"""Stage 3, mentions: who could be speaking, as head tokens, and how far their phrases reach.

A candidate is the one word a phrase turns on: a pronoun, the last word of a name, a noun that
can speak ("spokesman", "report"). The choice is made among heads; the phrase round the chosen
head is widened afterwards, which is cheap and does not blur the choice.
"""

import re
from dataclasses import dataclass

from viewer.quotes.tokens import Frame

_HEADS = re.compile(
    r"(?P<N>[TN]+)|(?P<P>P)|(?P<R>R)|(?P<S>S)|(?P<H>H)"
    r"|(?P<w>(?<=[dH])[wvgy0#]{0,2}w(?=[VxRy,QqEe.:i]))"
    r"|(?P<c>(?<=[QEqe,.])[wvg](?=[yx]?V)|^[wvg](?=[yx]?V))"
    r"|(?P<d>d(?=[Vxy]))"
)
_LEFT_OF_NOUN = frozenset("wSNTvg0#y-")


@dataclass(slots=True)
class Head:
    """A candidate in its paragraph: token numbers of its head and of its phrase's left edge."""

    token: int
    left: int
    kind: str
    """N name, P pronoun, R relative word, S noun that can speak, w other noun, H his, d this."""


NO_QUOTATION = "none"
UNNAMED = "unnamed"


@dataclass(slots=True)
class Option:
    """A head in its paragraph; or one of the two options that name nobody, without a head."""

    label: str
    """"head", "carried", "introducing", NO_QUOTATION or UNNAMED."""
    frame: Frame
    head: Head | None
    keys: list[str]

    @property
    def name(self) -> str:
        """The head's word, as which mentions count as one; else the label."""
        return self.frame.words[self.head.token].lower() if self.head else "<" + self.label


@dataclass(frozen=True, slots=True)
class Mention:
    """A candidate's phrase in the text."""

    start: int
    end: int
    words: str
    head: str


def find_heads(frame: Frame) -> list[Head]:
    """The candidates of a paragraph in order."""
    heads = []
    shape = frame.shape
    for match in _HEADS.finditer(shape):
        kind = match.lastgroup or ""
        token = match.end() - 1
        left = match.start()
        if kind in "Sw":
            floor = max(0, token - 6)
            while left > floor and shape[left - 1] in _LEFT_OF_NOUN:
                left -= 1
            if left > 0 and shape[left - 1] in "dH":
                left -= 1
        elif left > 0 and shape[left - 1] == "d" and kind == "N":
            left -= 1
        heads.append(Head(token, left, kind))
    return heads
