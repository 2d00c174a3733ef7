"""Where in a text the words of a search stand: for the marks in an article, and for snippets."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.search.folding import fold, folded_words
from viewer.search.forms import ENGLISH, forms
from viewer.search.in_page import PageText
from viewer.search.query import All, Any, Field, Near, Phrase, Query, Word

_WORD = re.compile(r"[^\W_]+")
# From Thai on, scripts without blanks between words begin; there words are looked for as they are.
_FIRST_UNSPACED = "\u0e00"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text with some of the words of a search."""

    text: str
    spans: tuple[Span, ...]
    """The words, as half-open spans of `text`."""


@dataclass(frozen=True, slots=True)
class _Sought:
    words: tuple[str, ...]
    """Folded."""
    is_prefix: bool
    forms: frozenset[str] = frozenset()
    """The other forms of its one word."""


def hits(
    query: Query,
    text: str,
    field: Field = Field.BODY,
    languages: tuple[str, ...] = (ENGLISH,),
) -> list[Span]:
    """The spans of `text`, the text of `field`, that the words of `query` ask for, in order.

    Words after NOT and words asked for elsewhere are not looked for; those of a quotation or its
    speaker are, in the body. Words are found in all their forms in `languages`.
    """
    sought = list(_sought(query, field, languages))
    spaced = [item for item in sought if max(item.words[0]) < _FIRST_UNSPACED]
    found: set[Span] = set()
    if spaced:
        places = [(m.start(), m.end(), fold(m.group())) for m in _WORD.finditer(text)]
        for item in spaced:
            found.update(_places_of(item, places))
    if len(spaced) < len(sought):
        page = PageText(text)
        for item in sought:
            if item not in spaced:
                found.update(page.find("".join(item.words)))
    return _without_overlaps(sorted(found))


def snippet(text: str, spans: Sequence[Span], length: int = 180) -> Snippet:
    """The stretch of about `length` characters of `text` with the most of `spans`."""
    starts = [start for start, _ in spans]
    best, most = 0, 0
    for index, start in enumerate(starts):
        held = bisect_left(starts, start + length * 3 // 4) - index
        if held > most:
            best, most = start, held
    begin = _word_start(text, max(0, best - length // 4)) if spans else 0
    end = _word_end(text, min(len(text), begin + length))
    inside = tuple((s - begin, e - begin) for s, e in spans if begin <= s and e <= end)
    return Snippet(re.sub(r"\s", " ", text[begin:end]), inside)


def _sought(query: Query, field: Field, languages: tuple[str, ...]) -> Iterator[_Sought]:
    match query:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _sought(part, field, languages)
        case Near(first, second):
            yield from _sought(All((Phrase(first), Phrase(second))), field, languages)
        case Word() | Phrase():
            words = tuple(folded_words(query.text).split())
            if words and _is_here(query.field, field):
                is_prefix = isinstance(query, Word) and query.is_prefix
                bends = isinstance(query, Word) and query.bends and len(words) == 1
                others = forms(words[0], languages) if bends else frozenset()
                yield _Sought(words, is_prefix, others)


def _is_here(asked: Field | None, field: Field) -> bool:
    """Whether words asked for in one field are marked in the text of another."""
    if asked is None:
        return field in (Field.TITLE, Field.BODY)
    return asked is field or (field is Field.BODY and asked.is_of_quotation)


def _places_of(sought: _Sought, places: Sequence[tuple[int, int, str]]) -> Iterator[Span]:
    *firsts, last = sought.words
    lasts = {last, *sought.forms}
    for index in range(len(places) - len(firsts)):
        word = places[index + len(firsts)][2]
        if (word.startswith(last) if sought.is_prefix else word in lasts) and all(
            places[index + offset][2] == first for offset, first in enumerate(firsts)
        ):
            yield places[index][0], places[index + len(firsts)][1]


def _without_overlaps(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def _word_start(text: str, at: int) -> int:
    """The start of the first word at or after `at`; `at` where there is none near."""
    if at == 0 or text[at - 1].isspace():
        return at
    found = re.compile(r"\s").search(text, at, at + 30)
    return found.end() if found else at


def _word_end(text: str, at: int) -> int:
    """The end of the last word that ends at or before `at`; `at` where there is none near."""
    if at == len(text) or text[at].isspace():
        return at
    blank = max(text.rfind(" ", at - 30, at), text.rfind("\n", at - 30, at))
    return blank if blank > 0 else at
