"""Stage 3, mentions: who could be speaking, as head tokens, and how far their phrases reach.

A candidate is the one word a phrase turns on: a pronoun, the last word of a name, a noun that
can speak ("spokesman", "report"). The choice is made among heads; the phrase round the chosen
head is widened afterwards, which is cheap and does not blur the choice.
"""

import re
from dataclasses import dataclass

from viewer.quotes.tokens import Frame

# Names: titles, capitalised words, particles and "of"/"and the" inside names left to widening.
_HEADS = re.compile(
    r"(?P<N>(?:[TN]['#]?|(?<=N)\([N0o,]*\))*N|T(?![TN]))"
    r"|(?P<P>P)|(?P<R>R)|(?P<S>S)"
    r"|(?P<w>(?<=[dH])[wvgy0]{0,2}w(?=[VxRy,Q]|$))"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A candidate's phrase in the text."""

    start: int
    end: int
    words: str
    head: str


def head_tokens(frame: Frame) -> list[tuple[int, str]]:
    """The candidates of a paragraph: number of the head token, and its type.

    Types: N name, P pronoun, R relative word, S noun that can speak, w another noun.
    """
    return [(m.end() - 1, m.lastgroup or "") for m in _HEADS.finditer(frame.shape)]


# What may stand left of a head inside its phrase, read from right to left.
_LEFT = {
    "N": re.compile(r"(?:[TN0#]|S(?=[NT])|(?<=[TN])[o-](?=N)|d(?=[TN]))*\Z"),
    "S": re.compile(r"(?:d?[yvgw0#-]{0,3}(?:[TNS0#]'?|[wvg])*)\Z"),
}


def phrase(text: str, frame: Frame, head: int, kind: str) -> Mention:
    """The phrase round the head token `head`."""
    first = last = head
    shape = frame.shape
    if kind in "Sw":
        while first > 0 and shape[first - 1] in "wSNTvgV0#'" and head - first < 6:
            first -= 1
        while first < head and shape[first] in "'V":
            first += 1
        if first > 0 and shape[first - 1] in "dH":
            first -= 1
            while first > 0 and shape[first - 1] in "d":
                first -= 1
    elif kind == "N":
        while first > 0 and shape[first - 1] in "TN":
            first -= 1
        # "Republican presidential candidate Donald Trump", "the lawyer Ann Lee"
        while first > 0 and shape[first - 1] in "SwTN" and head - first < 7:
            if not any(c == "S" for c in shape[max(0, first - 2) : first]):
                break
            first -= 1
        if first > 0 and shape[first - 1] == "d":
            first -= 1
    start = frame.starts[first]
    end = frame.starts[last] + len(frame.words[last])
    return Mention(start, end, text[start:end], frame.words[head])
