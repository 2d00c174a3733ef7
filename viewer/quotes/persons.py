"""The names in a text that could be persons', and what tells that they are spoken about.

Read a line at a time and only where a pronoun asks for it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from viewer.quotes.lexicon import Lexicon

_PARTICLE = "de|da|dos|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|ter|abu|y"
PARTICLES = frozenset(_PARTICLE.split("|"))
_CAPITALISED = r"[^\W\d_a-z][\w’'\-]*\.?"
_RUN = re.compile(
    rf"{_CAPITALISED}(?:[ \u00a0](?:{_CAPITALISED}|(?:{_PARTICLE})(?=[ \u00a0]))){{0,6}}"
)
SENTENCE_END = frozenset(".!?:\"“”„«»'‘’\n")
_PLACED = re.compile(r"\b(?:in|at|of|the|to|from|on|with|The|In) \Z")
_PLACED_ENDS = ("in ", "at ", "of ", "the ", "to ", "from ", "on ", "with ", "The ", "In ")
_NEXT_WORD = re.compile(r"[’']?(,?) ?(\w[\w’'-]*)?")
_BEFORE_NAMES = frozenset("dPHRtcioxyAD")

_MOST_LINES = 500
"""How many lines are remembered: a mention looks back over a few."""

SUBJECT, TITLED, POSSESSIVE, PLACED = 2.5, 1.5, -1.0, -2.0


class Person(NamedTuple):
    """One name in the text."""

    start: int
    end: int
    name: str
    """Without titles."""
    title: str
    """The title before it, in lower case without a full stop; "" where there is none."""
    surname: str
    """The last word of the name."""
    standing: float
    """How much its place in the sentence speaks for a person who is spoken about."""


_START = attrgetter("start")


class Persons:
    """The names of one text."""

    def __init__(self, text: str, lexicon: Lexicon, quoted: list[tuple[int, int]]) -> None:
        self._text = text
        self._lexicon = lexicon
        self._opens = [start for start, _ in quoted]
        self._closes = [end for _, end in quoted]
        self._lines: dict[int, list[Person]] = {}

    def before(self, at: int, reach: int, most: int) -> Iterator[tuple[int, Person]]:
        """The names outside of marks before `at`, with how many paragraphs ago each stands.

        Looks back over `reach` characters and `most` paragraphs.
        """
        low, end, ago = max(0, at - reach), at, 0
        while end > low and ago <= most:
            line = self._text.rfind("\n", 0, end) + 1
            if line not in self._lines:
                if len(self._lines) > _MOST_LINES:
                    self._lines.clear()
                stop = self._text.find("\n", line)
                self._lines[line] = list(self.between(line, stop if stop >= 0 else None))
            persons = self._lines[line]
            if ago == 0 or line < low:
                first = bisect_left(persons, low, key=_START)
                last = bisect_left(persons, end, key=_START)
                persons = persons[first:last]
            for person in persons:
                yield ago, person
            ago += end > line
            end = line - 1

    def between(self, low: int, high: int | None = None) -> Iterator[Person]:
        """The names outside of marks between two offsets."""
        high = len(self._text) if high is None else high
        class_of = self._lexicon.classes.get
        for match in _RUN.finditer(self._text, low, high):
            if class_of(match[0].lower()) in _BEFORE_NAMES:
                continue
            found = self._read(match.start(), match[0].split())
            if found is None:
                continue
            start, name, title = found
            if not self._quoted(start):
                person = self._placed(start, name, title)
                if person is not None:
                    yield person

    def _read(self, start: int, words: list[str]) -> tuple[int, str, str] | None:
        """A run of capitalised words without what stands before the name: start, name, title."""
        classes, titles = self._lexicon.classes, self._lexicon.titles
        cut, title = 0, ""
        while cut < len(words):
            lower = words[cut].lower()
            if lower in titles:
                title = lower.rstrip(".")
            elif classes.get(lower, "N") not in _BEFORE_NAMES:
                break
            cut += 1
        for i in range(cut, len(words) - 1):
            lower = words[i].lower()
            if lower in titles:
                cut, title = i + 1, lower.rstrip(".")
                break
            if i > cut and lower in self._lexicon.given_names:
                cut = i
                break
        kept = words[cut:]
        if not kept:
            return None
        if not kept[-1].isalnum():
            kept[-1] = kept[-1].rstrip(".,").removesuffix("’s").removesuffix("'s").rstrip("’'")
        name = " ".join(kept)
        common = len(kept) == 1 and classes.get(name.lower(), "N") in "SVw"
        if not kept[-1] or name.isupper() or common:
            return None
        if cut:
            start += sum(map(len, words[:cut])) + cut
        return start, name, title

    def _placed(self, start: int, name: str, title: str) -> Person | None:
        """The person with its standing; None where a noun follows, as in "Labour claims"."""
        text, classes = self._text, self._lexicon.classes
        end = start + len(name)
        following = _NEXT_WORD.match(text, end)
        comma, word = (following[1], following[2] or "") if following else ("", "")
        letter = classes.get(word.lower(), "")
        if letter == "S" and not comma and " " not in name:
            return None
        opens = start < 2 or text[start - 1] == "\n" or text[start - 2] in SENTENCE_END
        standing = SUBJECT if opens or letter in ("V", "x", "R") else 0.0
        if text.startswith(("’s", "'s"), end):
            standing += POSSESSIVE
        if title:
            standing += TITLED
        elif (
            not opens
            and text.endswith(_PLACED_ENDS, 0, start)
            and _PLACED.search(text, max(0, start - 8), start)
        ):
            standing += PLACED
        return Person(start, end, name, title, name.rpartition(" ")[2], standing)

    def _quoted(self, at: int) -> bool:
        """Whether `at` stands between marks."""
        i = bisect_right(self._opens, at) - 1
        return i >= 0 and at < self._closes[i]
