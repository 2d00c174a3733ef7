"""Where the words of an article stand in the text that a pane shows.

Both texts have the same words in the same order; they differ in what markup and layout add: list
bullets, line breaks, blanks. Offsets count Unicode code points, except where UTF-16 is named.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

_WORD = re.compile(r"\S+")
_REACH = 400
"""How far ahead, in characters, a word that does not follow at once is looked for."""
_NEAR = 8
"""How far, in characters, the next word may stand from one that was looked for ahead."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pieces in which the shown text follows the plain text at a fixed distance."""

    plain: tuple[int, ...]
    shown: tuple[int, ...]

    def to_shown(self, offset: int) -> int:
        """The offset in the shown text of the character at `offset` in the plain text."""
        i = max(0, bisect_right(self.plain, offset) - 1)
        return self.shown[i] + offset - self.plain[i]


def align(plain: str, shown: str, start: int = 0, body: int = 0) -> Alignment:
    """Follow `plain` through `shown`, by line, by word where they differ.

    What stands in `plain` before `body`, the headline, is followed from the top of `shown`; the
    rest from `start` on.
    """
    pieces: list[tuple[int, int]] = []
    if body:
        pieces.append((0, 0))
        _follow_words(plain[:body], 0, shown, 0, pieces)
    pieces.append((body, start))
    at, line_start = start, body
    for line in plain[body:].split("\n"):
        found = shown.find(line, at, at + len(line) + _REACH) if line else -1
        # Where its first word comes before it, the line stands there broken, and this is another.
        if found >= 0 and shown.find(line.split(" ", 1)[0], at, found) < 0:
            pieces.append((line_start, found))
            at = found + len(line)
        else:
            at = _follow_words(line, line_start, shown, at, pieces)
        line_start += len(line) + 1
    return Alignment(tuple(piece[0] for piece in pieces), tuple(piece[1] for piece in pieces))


def _follow_words(
    line: str, line_start: int, shown: str, at: int, pieces: list[tuple[int, int]]
) -> int:
    """Add a piece wherever the distance changes; the offset in `shown` after the last word."""
    words = list(_WORD.finditer(line))
    for number, match in enumerate(words):
        found = shown.find(match[0], at, at + len(match[0]) + _REACH)
        if found < 0:
            continue  # a word that the page does not show, as the address of a picture
        if number + 1 < len(words) and not shown[at:found].isspace() and at < found:
            after, follower = found + len(match[0]), words[number + 1][0]
            if shown.find(follower, after, after + len(follower) + _NEAR) < 0:
                continue  # not shown either: the same word stands further on
        pieces.append((line_start + match.start(), found))
        at = found + len(match[0])
    return at


class Utf16Offsets:
    """Offsets in code points as offsets in UTF-16 units, which Qt counts in, and back."""

    def __init__(self, text: str) -> None:
        self._wide = (
            [at for at, char in enumerate(text) if char > "\uffff"] if not _narrow(text) else []
        )

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of the code point at `offset`."""
        return offset + bisect_right(self._wide, offset - 1)


def _narrow(text: str) -> bool:
    return text.isascii() or max(text, default="") <= "\uffff"
