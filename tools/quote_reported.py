"""Reported speech without marks as further lessons, for what few quotations teach alone.

What an article reports without marks teaches the same thing as what it quotes: a span of content,
and among the heads round it the one who speaks. Each such span is read as if marks stood round it.
It says nothing of what is no quotation, so the two answers that name nobody are left out.

Those are taught by fragments: some words out of a sentence, read as if marks stood round them. In
a reported content they belong to its source, elsewhere they are no quotation; so the choice learns
which sentences report. How often either is the case in such fragments is not how often it is
between real marks: features that only the fragments have take that up, and are not shipped.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from tools.quote_gold import Annotated, Record, right_options
from tools.softmax import Group
from viewer.quotes.marks import Stretch, find_stretches
from viewer.quotes.mentions import read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.options import Option, Surroundings, options_of
from viewer.quotes.tokens import frame_of
from viewer.quotes.weights import names_of

PRETENDED = "zpretended"
"""How the features begin that only fragments have."""
_SIZES = (1, 1, 2, 2, 3, 4)
"""Of fragments, in words; one is drawn."""
_LONGEST_FRAGMENT = 60
_LEAST_WORDS = 10
_LEAST_CONTENT = 4
_WORD = re.compile(r"\w[\w’'-]*")
_NOT_IN_FRAGMENTS = re.compile(r"[.,:;()\"“”]")

Place = tuple[int, int]
"""Where a span begins and ends in the text."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Which further lessons a language takes, and what they count beside a quotation."""

    reported: float
    """What a reported span counts."""
    fragment: float
    """What a fragment counts."""
    draws: int
    """How often a fragment is drawn from each paragraph and each content."""
    partly_quoted: bool
    """Whether contents with marks round a part of them are among these."""


class _Reader:
    """An article's paragraphs, to be read as if marks stood where there are none."""

    def __init__(self, article: Annotated, model: Model) -> None:
        self.text = article.text
        self.model = model
        self.marked = {start: found for start, _, found in find_stretches(article.text)}
        self.names: set[str] = set()

    def options(self, start: int, end: int, mark: str) -> list[Option]:
        """The options of the span, as if it stood between marks."""
        text, reading = self.text, self.model.reading
        line = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", start)
        pretended = Stretch(start, start, end, end, mark)
        others = (s for s in self.marked.get(line, []) if s.close <= start or s.open >= end)
        stretches = sorted([*others, pretended], key=lambda s: s.open)
        stop = len(text) if stop < 0 else stop
        paragraph = read_paragraph(frame_of(text, line, stop, stretches, reading, self.names))
        nothing_before = Surroundings(None, None, Counter())
        weigh = self.model.weights.weigh
        number = stretches.index(pretended)
        return options_of(text, paragraph, number, nothing_before, reading, weigh)


def reported_groups(
    article: Annotated, number: int, model: Model, weight: float
) -> Iterator[Group]:
    """The choices of the speaker of each reported span; `number` is the article's."""
    reader = _Reader(article, model)
    for (start, end), record in _reported(article):
        if not record.get("speaker"):
            continue
        options = reader.options(start, end, "„")
        right = right_options(article, options, record)
        if right:
            yield Group([names_of(o.seen) for o in options[:-2]], right, number, weight)


def fragment_groups(
    article: Annotated, number: int, model: Model, lessons: Lessons
) -> Iterator[Group]:
    """The choices of fragments, drawn by lot from paragraphs and from contents."""
    lot = random.Random(article.name)
    reader = _Reader(article, model)
    contents = _reported(article)
    if lessons.partly_quoted:
        contents += _partly_quoted(article)
    start = 0
    for line in article.text.split("\n"):
        stop = start + len(line)
        if start >= article.source.body:
            here = [place for place, _ in contents if start <= place[0] < stop]
            marked = reader.marked.get(start, [])
            draws = (
                _drawn(article.text, start, stop, marked, here, lot) for _ in range(lessons.draws)
            )
            for place in dict.fromkeys(chain.from_iterable(draws)):
                label = _label(article, place, contents)
                if label is None or label.get("speaker"):
                    options = reader.options(*place, "“")
                    yield from _fragment(article, number, options, label, lessons.fragment, place)
        start = stop + 1


def _fragment(
    article: Annotated,
    number: int,
    options: Sequence[Option],
    label: Record | None,
    weight: float,
    place: Place,
) -> Iterator[Group]:
    right = right_options(article, options, label)
    if right:
        keys = [names_of(option.seen) for option in options]
        words = article.text.count(" ", *place) + 1
        keys[-1] += [PRETENDED, f"{PRETENDED}{min(words, 4)}"]
        keys[-2] += [f"{PRETENDED}u"]
        yield Group(keys, right, number, weight)


def _partly_quoted(article: Annotated) -> list[tuple[Place, Record]]:
    """The contents of which only a part stands between marks, and where they stand in the text."""
    found = []
    for record in article.gold:
        if record["kind"] == "mixed" and record.get("whole"):
            begin, end = record["whole"]
            at = _place(article, record)
            if at is None:
                continue
            place = at - (record["start"] - begin), at + (end - record["start"])
            whole = "\n" not in article.text[place[0] : place[1]]
            if whole and article.source.to_file(*place) == (begin, end):
                found.append((place, record))
    return found


def _drawn(
    text: str,
    start: int,
    stop: int,
    marked: Sequence[Stretch],
    reported: Sequence[Place],
    lot: random.Random,
) -> list[Place]:
    """Fragments of the paragraph `text[start:stop]` outside of its marks."""
    words = [match.span() for match in _WORD.finditer(text, start, stop)]
    words = [w for w in words if not any(s.open < w[1] and w[0] < s.close for s in marked)]
    if len(words) < _LEAST_WORDS:
        return []
    firsts = [(lot.randrange(1, len(words) - max(_SIZES)), stop)]
    for begin, end in reported:
        inside = [i for i, w in enumerate(words) if begin < w[0] and w[1] <= end]
        if len(inside) >= _LEAST_CONTENT:
            firsts.append((lot.choice(inside[:-2]), end))
    found: dict[Place, None] = {}
    for first, end in firsts:
        last = min(first + lot.choice(_SIZES), len(words)) - 1
        place = words[first][0], words[last][1]
        fragment = text[place[0] : place[1]]
        if (
            place[1] <= end
            and len(fragment) <= _LONGEST_FRAGMENT
            and not fragment[0].isupper()
            and _NOT_IN_FRAGMENTS.search(fragment) is None
        ):
            found[place] = None
    return list(found)


def _label(
    article: Annotated, place: Place, reported: Sequence[tuple[Place, Record]]
) -> Record | None:
    """The record that holds the fragment; None where nothing annotated touches it.

    A fragment that is touched, but not held by something reported, has a label without a speaker.
    """
    start, end = article.source.to_file(*place)
    for (begin, stop), record in reported:
        if begin <= place[0] and place[1] <= stop:
            return record
    spans = (record.get("whole") or (record["start"], record["end"]) for record in article.gold)
    return {} if any(begin < end and start < stop for begin, stop in spans) else None


def _reported(article: Annotated) -> list[tuple[Place, Record]]:
    """The records of reported speech and where they stand in the text."""
    found = []
    for record in article.gold:
        if record["kind"] == "indirect" and "\n" not in record["text"]:
            at = _place(article, record)
            if at is not None:
                found.append(((at, at + len(record["text"])), record))
    return found


def _place(article: Annotated, record: Record) -> int | None:
    """Where a record of the file begins in the text."""
    words = record["text"]
    at = article.text.find(words)
    while at >= 0 and article.source.to_file(at, at + len(words))[0] != record["start"]:
        at = article.text.find(words, at + 1)
    return at if at >= 0 else None
