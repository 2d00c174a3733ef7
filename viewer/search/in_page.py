"""Finding in one text as it stands: every place of some letters, whatever their case, accents and
the shape of quotation marks. (A search of the archive looks for words and their forms: `hits`.)
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from viewer.search.folding import fold

MOST_SOUGHT = 500
"""Characters that are looked for; what is pasted beyond them is left out."""

# Marks that keyboards have another shape of; each is one character, so that places stay.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ‹›´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\u2028", " "),
    }
)
# A run of ASCII is folded at once; other letters with what makes other letters of them.
_PIECE = re.compile("[\x00-\x7f]+|[\u1100-\u115f][\u1160-\u11ff]*|[^\x00-\x7f][\u3099\u309a]*")
_WORD = re.compile(r"\w")
_FIRST_UNSPACED = "\u0e00"
"""From Thai on, scripts without blanks between words begin: no word of theirs has an edge."""


class Manner(NamedTuple):
    """How closely a place must be what is looked for."""

    whole_words: bool = False
    match_case: bool = False
    match_accents: bool = False


class PageText:
    """A text that is looked through again and again, folded once: 60 ms for 65,000 words."""

    def __init__(self, text: str) -> None:
        self._text = text.translate(_PLAIN)
        self._folded, self._places = folded(self._text)

    def find(self, sought: str, manner: Manner = Manner()) -> list[tuple[int, int]]:  # noqa: B008
        """The spans of `sought` in order, none over another. Takes linear time."""
        plain = sought[:MOST_SOUGHT].translate(_PLAIN)
        wanted, _ = folded(plain)
        if not wanted.strip():
            return []
        exact = _as_asked(plain, manner)
        found: list[tuple[int, int]] = []
        at = self._folded.find(wanted)
        while at >= 0:
            start, end = self._span(at, at + len(wanted))
            fits = (not found or start >= found[-1][1]) and self._fits(start, end, exact, manner)
            if fits:
                found.append((start, end))
            at = self._folded.find(wanted, at + (len(wanted) if fits else 1))
        return found

    def _span(self, first: int, last: int) -> tuple[int, int]:
        """The characters that a stretch of the folded text comes from, with their marks."""
        places, end = self._places, last
        while end < len(places) and places[end] == places[last - 1]:
            end += 1
        return places[first], places[end] if end < len(places) else len(self._text)

    def _fits(self, start: int, end: int, exact: str, manner: Manner) -> bool:
        text = self._text
        if manner.whole_words and not (_is_edge(text, start) and _is_edge(text, end)):
            return False
        if not (manner.match_case or manner.match_accents):
            return True
        return _as_asked(text[start:end], manner) == exact


def folded(text: str) -> tuple[str, Sequence[int]]:
    """`text` folded, and for each character of that the place in `text` that it comes from.

    Accents that stand as characters of their own come from nowhere, nor do soft hyphens and other
    characters without a shape.
    """
    if text.isascii():
        return text.lower(), range(len(text))
    parts: list[str] = []
    places = array("l")
    for piece in _PIECE.finditer(text):
        letters = piece.group()
        if letters.isascii():
            parts.append(letters.lower())
            places.extend(range(piece.start(), piece.end()))
        else:
            parts.append(_folded_letter(letters))
            places.extend(repeat(piece.start(), len(parts[-1])))
    return "".join(parts), places


@lru_cache(maxsize=8192)
def _folded_letter(letter: str) -> str:
    return "" if unicodedata.category(letter[0]) == "Cf" else fold(letter)


def _as_asked(text: str, manner: Manner) -> str:
    """`text` without what the manner lets pass."""
    shaped = "".join(_shaped(text))
    whole = unicodedata.normalize("NFKC", shaped)
    if not manner.match_accents:
        apart = unicodedata.normalize("NFKD", whole)
        whole = "".join(char for char in apart if not unicodedata.combining(char))
    return whole if manner.match_case else whole.casefold()


def _shaped(text: str) -> Iterator[str]:
    return (char for char in text if unicodedata.category(char) != "Cf")


def _is_edge(text: str, at: int) -> bool:
    """Whether a word may begin or end between two characters."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    if max(before, after) >= _FIRST_UNSPACED:
        return True
    return not (_WORD.match(before) and _WORD.match(after))
