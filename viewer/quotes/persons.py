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
_INTRODUCTION = re.compile(r"(?:\A|[.!?:\n\"“”„«»'‘’] ?)([^\W\d_a-z]\w*)(?: \w+){0,4}, \Z")
"""The words up to a comma that a sentence may begin with: "On Monday, Berg"."""
_LONGEST_INTRODUCTION = 60
_NEXT_WORD = re.compile(r"[’']?(,?) ?(\w[\w’'-]*)?")
_BEFORE_NAMES = frozenset("dPHRtcioxyAD")

_MOST_LINES = 500
"""How many lines are remembered: a mention looks back over a few."""

SUBJECT, TITLED, FULL, POSSESSIVE, PLACED = 2.5, 1.0, 0.5, -1.0, -1.0


OPENING, ACTING = "opening", "acting"


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
    role: str
    """OPENING for a subject that opens its sentence, ACTING for another subject, else ""."""


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
            for opening, words in self._sentences(match.start(), match[0].split()):
                found = self._read(opening, words)
                if found is None:
                    continue
                start, name, title = found
                if not self._quoted(start):
                    person = self._placed(opening, start, name, title)
                    if person is not None:
                        yield person

    def _sentences(self, start: int, words: list[str]) -> Iterator[tuple[int, list[str]]]:
        """A run of capitalised words cut where one ends a sentence: "in March. | Berg"."""
        first = 0
        for i, word in enumerate(words):
            if word[-1] == "." and len(word) > 2 and not self._is_short(word):
                yield start, words[first : i + 1]
                start += sum(map(len, words[first : i + 1])) + i + 1 - first
                first = i + 1
        if first < len(words):
            yield start, words[first:]

    def _is_short(self, word: str) -> bool:
        """Whether a full stop belongs to a word: "Sen.", "Jr."."""
        lower = word.lower()
        return lower in self._lexicon.titles or lower[:-1] in self._lexicon.abbreviations

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

    def _placed(self, opening: int, start: int, name: str, title: str) -> Person | None:
        """The person with its standing; None where a noun follows, as in "Labour claims".

        `opening` is where the capitals before the name begin: "But Mr.", "At".
        """
        text, classes = self._text, self._lexicon.classes
        end = start + len(name)
        following = _NEXT_WORD.match(text, end)
        comma, word = (following[1], following[2] or "") if following else ("", "")
        letter = classes.get(word.lower(), "")
        is_full = " " in name
        if letter == "S" and not comma and not is_full:
            return None
        placed = self._is_placed(opening, start) and not self._is_topic(opening, end)
        opens = not placed and self._opens_sentence(opening)
        owns = text.startswith(("’s", "'s"), end)
        role = OPENING if opens else ACTING if letter in ("V", "x", "R") else ""
        standing = (
            (SUBJECT if role else 0.0)
            + (TITLED if title else 0.0)
            + (FULL if is_full else 0.0)
            + (POSSESSIVE if owns else 0.0)
            + (PLACED if placed else 0.0)
        )
        if owns or placed:
            role = ""
        return Person(start, end, name, title, name.rpartition(" ")[2], standing, role)

    def _is_placed(self, opening: int, start: int) -> bool:
        """Whether a preposition stands before the name and its title: "At Berg", "to Mr. Berg"."""
        text, lexicon = self._text, self._lexicon
        if opening < start:
            before = (word.lower() for word in reversed(text[opening:start].split()))
            nearest = next((word for word in before if word not in lexicon.titles), None)
            if nearest is not None and lexicon.classes.get(nearest) == "i":
                return True
        return bool(
            text.endswith(_PLACED_ENDS, 0, opening)
            and _PLACED.search(text, max(0, opening - 8), opening)
        )

    def _is_topic(self, opening: int, end: int) -> bool:
        """Whether a name is what its sentence is about: "For Berg, 19, it was the first"."""
        text = self._text
        begins = text.startswith("For ", opening) and self._opens_sentence(opening)
        return begins and text[end : end + 1] == ","

    def _opens_sentence(self, at: int) -> bool:
        """Whether a sentence begins at `at`, or a few words and a comma before it."""
        text = self._text
        if at < 2 or text[at - 1] == "\n" or text[at - 2] in SENTENCE_END:
            return True
        if text[at - 2] != ",":
            return False
        found = _INTRODUCTION.search(text, max(0, at - _LONGEST_INTRODUCTION), at)
        return found is not None and found[1].lower() in self._lexicon.classes

    def _quoted(self, at: int) -> bool:
        """Whether `at` stands between marks."""
        i = bisect_right(self._opens, at) - 1
        return i >= 0 and at < self._closes[i]
