"""A search as a tree of values. `str` writes it so that `parse` gives the same tree back.

russia turkey          both words, in the headline or the text, in any of their forms
"walk away"            these words, one after another
deliver*               words that begin so
a OR b, NOT a, -a      one of them; not this one
(a OR b) c             brackets
title: body: author: source:        where a word or a phrase must stand
speaker: said:         who speaks, and words inside a quotation: of the same quotation,
                       where they stand side by side
before:2019-11 after:2019 date:2019-11-04 date:2019-11..2019-12-24       (days of UTC)
has:quotes is:bookmarked is:unread
near:"russia turkey"   within ten words of each other
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias, TypeGuard

NEAR = 10
"""Words between two that are near each other, at the most."""


class Field(StrEnum):
    """Where words can be asked for."""

    TITLE = "title"
    BODY = "body"
    AUTHOR = "author"
    SOURCE = "source"
    SPEAKER = "speaker"
    SAID = "said"

    @property
    def is_of_quotation(self) -> bool:
        """Whether it is asked of a quotation, not of an article."""
        return self in (Field.SPEAKER, Field.SAID)


class Flag(StrEnum):
    """What an article can have or be."""

    QUOTES = "has:quotes"
    BOOKMARKED = "is:bookmarked"
    UNREAD = "is:unread"


@dataclass(frozen=True, slots=True)
class Word:
    """One word; with `is_prefix` every word that begins so."""

    text: str
    field: Field | None = None
    is_prefix: bool = False

    @property
    def bends(self) -> bool:
        """Whether its other forms are found with it; names and beginnings are meant as they are."""
        return not self.is_prefix and self.field not in (Field.AUTHOR, Field.SOURCE, Field.SPEAKER)

    def __str__(self) -> str:
        return f"{_label(self.field)}{self.text}{'*' if self.is_prefix else ''}"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after another."""

    text: str
    field: Field | None = None

    def __str__(self) -> str:
        return f'{_label(self.field)}"{self.text}"'


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand within `NEAR` words of each other, in any order."""

    first: str
    second: str

    def __str__(self) -> str:
        return f'near:"{self.first} {self.second}"'


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year, as it was written."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Its last day."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Before:
    """Published before the first day of `day`."""

    day: Day

    def __str__(self) -> str:
        return f"before:{self.day}"


@dataclass(frozen=True, slots=True)
class After:
    """Published after the last day of `day`."""

    day: Day

    def __str__(self) -> str:
        return f"after:{self.day}"


@dataclass(frozen=True, slots=True)
class During:
    """Published from the first day of `start` to the last day of `end`."""

    start: Day
    end: Day

    def __str__(self) -> str:
        return f"date:{self.start}" + ("" if self.end == self.start else f"..{self.end}")


@dataclass(frozen=True, slots=True)
class Marked:
    """Has quotations, is bookmarked, or was not read yet."""

    flag: Flag

    def __str__(self) -> str:
        return str(self.flag)


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but this."""

    query: "Query"

    def __str__(self) -> str:
        return f"-{_bracketed(self.query)}"


@dataclass(frozen=True, slots=True)
class All:
    """All of these; none of them selects every article. Never of one part only."""

    parts: "tuple[Query, ...]" = ()

    def __str__(self) -> str:
        return " ".join(map(_bracketed, self.parts))


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these, of which there are two or more."""

    parts: "tuple[Query, ...]"

    def __str__(self) -> str:
        return " OR ".join(map(_bracketed, self.parts))


Query: TypeAlias = Word | Phrase | Near | Before | After | During | Marked | Not | All | Any


def with_whole_words(query: Query) -> Query:
    """The same search, in which a prefix that is a whole word somewhere counts for more there.

    How often a text has words that begin in some way says nothing of its worth, and costs too much
    to count; how often it has a word does.
    """
    match query:
        case Word(text, field, True):
            return Any((Word(text, field), query))
        case All(parts):
            return All(tuple(map(with_whole_words, parts)))
        case Any(parts):
            whole = {replace(part, is_prefix=False): None for part in parts if _is_beginning(part)}
            return Any((*(word for word in whole if word not in parts), *parts))
    return query


def without_words_found_anyway(query: Query, is_covered: Callable[[Word], bool]) -> Query:
    """The same search with a beginning alone, where the word that it is stands beside it.

    `is_covered` tells whether all forms of a word begin as it does.
    """
    match query:
        case All(parts):
            return All(tuple(without_words_found_anyway(part, is_covered) for part in parts))
        case Any(parts):
            begun = {replace(part, is_prefix=False) for part in parts if _is_beginning(part)}
            left = tuple(
                part
                for part in parts
                if not (isinstance(part, Word) and part in begun and is_covered(part))
            )
            return left[0] if len(left) == 1 else Any(left)
    return query


def with_flag(query: Query | None, flag: Flag) -> Query:
    """The same search, of articles with `flag` only."""
    parts = query.parts if isinstance(query, All) else (query,) if query else ()
    return All((*parts, Marked(flag))) if parts else Marked(flag)


def without_flag(query: Query, flag: Flag) -> Query | None:
    """The same search without asking for `flag`; None where nothing else was asked."""
    parts = query.parts if isinstance(query, All) else (query,)
    left = tuple(part for part in parts if part != Marked(flag))
    return All(left) if len(left) > 1 else left[0] if left else None


def asks_for(query: Query | None, flag: Flag) -> bool:
    """Whether a search asks for nothing but articles with `flag`."""
    return Marked(flag) in (query.parts if isinstance(query, All) else (query,))


def depends_on(query: Query | None, flag: Flag) -> bool:
    """Whether another answer may be right when `flag` is true of other articles."""
    match query:
        case All(parts) | Any(parts):
            return any(depends_on(part, flag) for part in parts)
        case Not(inner):
            return depends_on(inner, flag)
        case Marked(asked):
            return asked is flag
    return False


def asks_of_quotations(query: Query | None) -> bool:
    """Whether what a search finds depends on the quotations in the articles."""
    match query:
        case All(parts) | Any(parts):
            return any(map(asks_of_quotations, parts))
        case Not(inner):
            return asks_of_quotations(inner)
        case Word(_, field) | Phrase(_, field):
            return field is not None and field.is_of_quotation
        case Marked(flag):
            return flag is Flag.QUOTES
    return False


def is_of_quotation(query: Query) -> bool:
    """Whether one quotation can be asked for all of this."""
    match query:
        case Word(_, field) | Phrase(_, field):
            return field is not None and field.is_of_quotation
        case All(parts) | Any(parts):
            return bool(parts) and all(map(is_of_quotation, parts))
    return False


def _is_beginning(query: Query) -> TypeGuard[Word]:
    return isinstance(query, Word) and query.is_prefix


def _label(field: Field | None) -> str:
    return f"{field}:" if field else ""


def _bracketed(query: Query) -> str:
    return f"({query})" if isinstance(query, All | Any) else str(query)
