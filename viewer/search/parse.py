"""The text of a search as a tree. Takes linear time; gives a tree or a QueryError."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import MAXYEAR

from viewer.errors import ViewerError
from viewer.search.folding import folded_words
from viewer.search.forms import SHORTEST
from viewer.search.query import (
    After,
    All,
    Any,
    Before,
    Day,
    During,
    Field,
    Flag,
    Marked,
    Near,
    Not,
    Phrase,
    Query,
    Word,
)
from viewer.wording import Later, later

_OPENING = '"“”„‟«»＂'
_QUOTED = re.compile(f"[{_OPENING}]([^{_OPENING}]*)([{_OPENING}]?)")
_BARE = re.compile(f"[^\\s(){_OPENING}]+")
_LABEL = re.compile(r"([a-z]+):(?!//)", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_FIELDS = {str(field): field for field in Field}
_FLAGS = {str(flag): flag for flag in Flag}
_DATES = ("before", "after", "date")
_LABELS = ", ".join([*(f"{name}:" for name in (*_FIELDS, *_DATES, "near")), *_FLAGS])
_DEEPEST = 50


class QueryError(ViewerError):
    """What is wrong with a search, and where: `text[start:end]`, empty at the end of the text."""

    def __init__(self, text: Later, start: int, end: int, **values: object) -> None:
        super().__init__(text, **values)
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """One of ( ) OR NOT quoted bare."""
    text: str
    start: int
    end: int
    label: str = ""


def parse(text: str) -> Query:
    """The tree of a search. Raises QueryError, which names the place and what was expected."""
    parser = _Parser(_tokens(text), len(text))
    query = parser.alternatives(0)
    parser.expect_end()
    return query


def parse_typed(text: str) -> Query:
    """The tree of a search that is still being typed: its last word may be the beginning of one.

    Where it is a word already, that is asked for too, because its other forms are found with it.
    """
    query = parse(text)
    if not text or not text[-1].isalnum():
        return query
    return _with_last(query)


def _with_last(query: Query) -> Query:
    """The tree with its last word, if it ends with one, as a prefix or as it is."""
    match query:
        case Word(text):
            beginning = replace(query, is_prefix=True)
            bends = query.bends and len(text) >= SHORTEST
            return Any((query, beginning)) if bends else beginning
        case All(parts) if parts:
            return All((*parts[:-1], _with_last(parts[-1])))
        case Any(parts):
            last = _with_last(parts[-1])
            return Any((*parts[:-1], *(last.parts if isinstance(last, Any) else (last,))))
    return query


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif text[at] in "()":
            tokens.append(_Token(text[at], text[at], at, at + 1))
            at += 1
        elif text[at] in "-−" and at + 1 < len(text) and not text[at + 1].isspace():
            tokens.append(_Token("NOT", text[at], at, at + 1))
            at += 1
        else:
            tokens.append(_labelled(text, at))
            at = tokens[-1].end
    return tokens


def _labelled(text: str, at: int) -> _Token:
    """The word or the phrase at `at`, with the label before it."""
    start, label = at, ""
    if (found := _LABEL.match(text, at)) and _is_label(text, found):
        label, at = found[1].lower(), found.end()
    if quoted := _QUOTED.match(text, at):
        if not quoted[2]:
            raise QueryError("This quotation mark has no partner.", at, at + 1)
        return _Token("quoted", quoted[1], start, quoted.end(), label)
    if bare := _BARE.match(text, at):
        kind = bare[0] if not label and bare[0] in ("OR", "NOT") else "bare"
        return _Token(kind, bare[0], start, bare.end(), label)
    raise QueryError("Expected a word after “{label}:”.", start, at, label=label)


def _is_label(text: str, found: re.Match[str]) -> bool:
    """False for a word that ends with a colon, as in a headline that was pasted."""
    name = found[1].lower()
    if name in _FIELDS or name in (*_DATES, "near", "has", "is"):
        return True
    if found.end() == len(text) or text[found.end()].isspace() or text[found.end()] in "()":
        return False
    raise QueryError(
        "“{label}:” is none of {labels}.",
        found.start(),
        found.end(),
        label=found[1],
        labels=_LABELS,
    )


class _Parser:
    """Recursive descent over the tokens; the brackets may be `_DEEPEST` deep."""

    def __init__(self, tokens: list[_Token], length: int) -> None:
        self._tokens = tokens
        self._length = length
        self._next = 0

    def alternatives(self, depth: int) -> Query:
        """One query, or several with OR between them."""
        parts = [self._together(depth)]
        while (token := self._peek()) and token.kind == "OR":
            if parts[-1] == All():
                raise QueryError("Expected a word before OR.", token.start, token.end)
            self._next += 1
            parts.append(self._together(depth))
            if parts[-1] == All():
                raise self._missing(later("Expected a word after {operator}."), operator="OR")
        flat = tuple(
            part for some in parts for part in (some.parts if isinstance(some, Any) else (some,))
        )
        return flat[0] if len(flat) == 1 else Any(flat)

    def expect_end(self) -> None:
        """Raise for a bracket too many."""
        if token := self._peek():
            raise QueryError("This bracket closes nothing.", token.start, token.end)

    def _together(self, depth: int) -> Query:
        """What stands side by side."""
        parts: list[Query] = []
        while (token := self._peek()) and token.kind not in (")", "OR"):
            part = self._one(depth)
            parts += part.parts if isinstance(part, All) else (part,)
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self, depth: int) -> Query:
        token = self._tokens[self._next]
        self._next += 1
        if token.kind == "NOT":
            return self._negated(token, depth)
        if token.kind == "(":
            return self._in_brackets(token, depth)
        return _leaf(token)

    def _negated(self, token: _Token, depth: int) -> Query:
        following = self._peek()
        if following is None or following.kind in (")", "OR"):
            raise self._missing(later("Expected a word after {operator}."), operator=token.text)
        if depth >= _DEEPEST:
            raise QueryError("This is nested too deeply.", token.start, token.end)
        inner = self._one(depth + 1)
        return inner.query if isinstance(inner, Not) else Not(inner)

    def _in_brackets(self, token: _Token, depth: int) -> Query:
        if depth >= _DEEPEST:
            raise QueryError("This is nested too deeply.", token.start, token.end)
        inner = self.alternatives(depth + 1)
        closing = self._peek()
        if closing is None:
            raise QueryError("This bracket is not closed.", token.start, token.end)
        self._next += 1
        if inner == All():
            raise QueryError("Expected a word in the brackets.", token.start, closing.end)
        return inner

    def _peek(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _missing(self, text: Later, **values: object) -> QueryError:
        token = self._peek()
        start, end = (token.start, token.end) if token else (self._length,) * 2
        return QueryError(text, start, end, **values)


def _leaf(token: _Token) -> Query:
    if token.label in ("has", "is"):
        return _marked(token)
    if token.label in _DATES:
        return _dated(token)
    if token.label == "near":
        return _near(token)
    field = _FIELDS.get(token.label)
    text, is_prefix = token.text, False
    if token.kind == "bare" and text.endswith("*"):
        text, is_prefix = text.rstrip("*"), True
    if not folded_words(text):
        sentence = (
            later("Expected letters before the *.") if is_prefix else later("Expected a word.")
        )
        raise QueryError(sentence, token.start, token.end)
    if token.kind == "quoted":
        return Phrase(" ".join(text.split()), field)
    return Word(text, field, is_prefix)


def _marked(token: _Token) -> Query:
    flag = _FLAGS.get(f"{token.label}:{token.text.lower()}")
    if flag is None:
        known = ", ".join(name for name in _FLAGS if name.startswith(token.label))
        raise QueryError("Expected {flags}.", token.start, token.end, flags=known)
    return Marked(flag)


def _near(token: _Token) -> Query:
    words = token.text.split()
    if len(words) != 2 or not all(map(folded_words, words)):
        sentence = later('Expected two words: near:"russia turkey".')
        raise QueryError(sentence, token.start, token.end)
    return Near(*words)


def _dated(token: _Token) -> Query:
    make: dict[str, Callable[[Day], Query]] = {"before": Before, "after": After}
    if token.label in make:
        return make[token.label](_day(token.text, token))
    first, dots, last = token.text.partition("..")
    start = _day(first, token)
    end = _day(last, token) if dots else start
    if end.last < start.first:
        raise QueryError("The first day comes after the last.", token.start, token.end)
    return During(start, end)


def _day(text: str, token: _Token) -> Day:
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", text))
    if found:
        day = Day(*(int(part) if part else None for part in found.groups()))  # type: ignore[arg-type]
        try:
            if 1 <= day.year <= MAXYEAR and day.month != 0 and day.day != 0 and day.last:
                return day
        except ValueError:
            pass
    raise QueryError(
        "Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.", token.start, token.end
    )
