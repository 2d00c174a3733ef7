"""The fullest form of a name in one article: "Demir" -> "Ismail Demir"."""

import re

from viewer.quotes.lexicon import Lexicon
from viewer.quotes.naming import HONOURS, RANKS, describes
from viewer.quotes.persons import PARTICLES, SENTENCE_END
from viewer.quotes.types import Span

_BLANKS = frozenset(" \u00a0")
_REACH = 30_000
"""How many characters of the beginning, and round a mention, are searched for a fuller name."""
_MOST_OCCURRENCES = 40
_LONGEST_NICKNAME = 25
"""Characters of a nickname with its marks and the given name before it."""
_NICKNAME = re.compile(r"(?<=\w) [\"“‘']\w+(?: \w+)?[\"”’']$")
_CLOSING = frozenset("\"”’'")
_NEXT = re.compile(r" (\w[\w’'-]*)")
_SURNAMES = re.compile(
    rf"(?: (?:{'|'.join(sorted(PARTICLES))}))* [^\W\d_a-z]\w[\w’'-]*(?: [^\W\d_a-z]\w[\w’'-]*)?"
)


class FullNames:
    """Looks fuller names up in one text, and remembers them."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._full: dict[str, Span | None] = {}
        self._begun: dict[str, Span | None] = {}

    def ending_with(self, name: str, near: int) -> Span | None:
        """The longest form of `name` in the article; None for none longer.

        Looked for where articles introduce people, in their beginning, and round `near`. The words
        are without a nickname between marks.
        """
        if name not in self._full:
            span = self._longest(name, 0, _REACH)
            if len(self._text) > _REACH:
                close = self._longest(name, max(0, near - _REACH), near + _REACH)
                longer = close and (span is None or len(close.words) > len(span.words))
                span = close if longer else span
            self._full[name] = span
        return self._full[name]

    def beginning_with(self, given: str) -> Span | None:
        """The one full name that begins with a given name: "Julian" -> "Julian Frith"."""
        if given not in self._begun:
            found: dict[str, Span] = {}
            for at in self._occurrences(given, 0, _REACH):
                end = at + len(given)
                surnames = _SURNAMES.match(self._text, end)
                if surnames is None:
                    continue
                words = self._text[at : surnames.end()].split()
                while words[-1] in HONOURS:
                    words.pop()
                if len(words) > 1:
                    name = " ".join(words)
                    found.setdefault(words[-1], Span(at, at + len(name), name))
            self._begun[given] = next(iter(found.values())) if len(found) == 1 else None
        return self._begun[given]

    def _occurrences(self, name: str, low: int, high: int) -> list[int]:
        """Where `name` stands as a word or words, the first of them."""
        text, places = self._text, list[int]()
        at = text.find(name, low, high)
        for _ in range(_MOST_OCCURRENCES):
            if at < 0:
                break
            end = at + len(name)
            if (at == 0 or text[at - 1].isspace()) and not text[end : end + 1].isalnum():
                places.append(at)
            at = text.find(name, end, high)
        return places

    def _longest(self, name: str, low: int, high: int) -> Span | None:
        text = self._text
        best: Span | None = None
        for at in self._occurrences(name, low, high):
            end = at + len(name)
            if text[at - 1 : at] in _BLANKS and not self._goes_on(end):
                start = self._reach_left(at)
                if start < at and (best is None or end - start > len(best.words)):
                    best = Span(start, end, _without_nickname(text[start:at]) + name)
        return best

    def _goes_on(self, end: int) -> bool:
        """Whether a capitalised word follows, so that the name is part of another one."""
        following = _NEXT.match(self._text, end)
        return following is not None and following[1][0].isupper() and following[1] not in HONOURS

    def _reach_left(self, at: int) -> int:
        """Where the given names before the surname at `at` begin; `at` where there are none."""
        text = self._text
        start = self._before_nickname(at)
        after_nickname = start
        for _ in range(5):
            if start < 2 or text[start - 1] not in _BLANKS:
                break
            word_start = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1
            if not self._is_given(word_start, start):
                break
            start = word_start
        if start == after_nickname:
            return at
        while text[start:at] and text[start].islower():
            start = text.index(" ", start, at) + 1
        return start

    def _before_nickname(self, at: int) -> int:
        """Where a nickname between marks before `at` begins, else `at`."""
        if at < 2 or self._text[at - 2] not in _CLOSING:
            return at
        low = max(0, at - _LONGEST_NICKNAME)
        found = _NICKNAME.search(self._text[low : at - 1])
        given = self._text[low : low + found.start()].split()[-1:] if found else []
        is_given = bool(given) and given[0].lower() in self._lexicon.given_names
        return low + found.start() + 1 if found and is_given else at

    def _is_given(self, start: int, end: int) -> bool:
        """Whether the word from `start` to the blank before `end` belongs to the name after it."""
        text, classes = self._text, self._lexicon.classes
        word = text[start : end - 1]
        if not word or not (word[0].isupper() or word in PARTICLES):
            return False
        lower = word.lower()
        titles = self._lexicon.titles
        if word in RANKS or lower in titles or lower.rstrip(".") in titles:
            return False
        particle = lower in PARTICLES and word == lower
        initial = len(word) == 2 and word[1] == "." and word[0].isupper()
        given = word[0].isupper() and word.replace("-", "").replace("’", "").isalpha()
        if not given:
            return particle or initial
        opens = start == 0 or text[start - 1] == "\n" or text[start - 2 : start - 1] in SENTENCE_END
        if lower in classes and (opens or word == word.upper()):
            return False
        if classes.get(lower, "N") in "DdPHRtico":
            return False
        return not (opens and describes(word, text[end : text.find(" ", end)], self._lexicon))


def _without_nickname(words: str) -> str:
    """The given names with the blank behind them: ' Gary "Ace" ' -> "Gary "."""
    return _NICKNAME.sub("", words.rstrip()) + " " if words[-2:-1] in _CLOSING else words
