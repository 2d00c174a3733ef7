"""The indirect layer at work: from plain text to reported speech with its source.

The choices are described in viewer.quotes.indirect; their weights stand in
resources/quotes/LANGUAGE/indirect.json, fitted by tools/fit_indirect.py.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import exp

from viewer.quotes.indirect import (
    NOBODY,
    Content,
    Sentence,
    chances,
    content_features,
    contents_of,
    cues_of,
    gate_features,
    source_features,
    sources_of,
)
from viewer.quotes.lexicon import Reading
from viewer.quotes.mentions import Head, Paragraph, read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.phrases import name_of, phrase_of
from viewer.quotes.resolve import Resolver
from viewer.quotes.tokens import Frame, frame_of
from viewer.quotes.types import Kind, Quotation, Span
from viewer.resources import resource

INDIRECT = ("en",)
"""The languages that have the layer."""

_LEAST_CHANCE = 0.33
"""How likely it must be that a word reports this very span; found by cross-validation."""
_LEAST_NOBODY = 0.5
"""Below this chance that nobody is named, somebody is."""
_LEAST_SPAN = 0.02
_NEARLY_THE_SAME = 0.8
_MOST_SHARED = 0.5
_MOST_RIVALS = 6
"""How many of the contents before may overlap the next one."""


@dataclass(frozen=True, slots=True)
class Report:
    """One reported content."""

    paragraph: Paragraph
    cue: int
    content: Content
    source: Head | None
    chance: float


@cache
def load_weights(language: str) -> dict[str, float]:
    """The weights of the layer; raises FileNotFoundError where the language has none."""
    path = resource("quotes", language, "indirect.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    return {key: steps * data["unit"] for key, steps in data["weights"].items()}


def frames_of(
    text: str, reading: Reading, marked: Iterable[Paragraph]
) -> Iterator[tuple[Frame, Paragraph | None]]:
    """Every paragraph of `text` in order; those with marks are `marked`."""
    known = {paragraph.frame.start: paragraph for paragraph in marked}
    names: set[str] = set()
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if start in known:
            yield known[start].frame, known[start]
        elif " " in line:
            yield frame_of(text, start, end, [], reading, names), None
        start = end + 1


def indirect_quotations(
    text: str, model: Model, marked: Iterable[Paragraph], resolver: Resolver
) -> Iterator[Quotation]:
    """Reported speech without marks, in order.

    `marked` are the paragraphs with marks; `resolver` has met no speaker yet.
    """
    for report in reports_in(text, model.reading, marked, load_weights(model.lexicon.language)):
        frame = report.paragraph.frame
        first, last = report.content.first, report.content.last
        start, end = frame.starts[first], frame.starts[last] + len(frame.words[last])
        word = frame.words[report.cue]
        at = frame.starts[report.cue]
        mention, resolution, certainty = None, None, 1.0
        if report.source is not None:
            mention = phrase_of(text, frame, report.source)
            core = name_of(text, frame, report.source)
            resolution, certainty = resolver.resolve(core, report.source.kind)
        yield Quotation(
            start,
            end,
            text[start:end],
            Kind.INDIRECT,
            mention,
            resolution,
            Span(at, at + len(word), word),
            report.chance * certainty,
            f"reported with “{word}”",
        )


def reports_in(
    text: str, reading: Reading, marked: Iterable[Paragraph], weights: dict[str, float]
) -> Iterator[Report]:
    """The reported contents in `text`, in order; of two that overlap, the likelier."""
    get = weights.get
    for frame, paragraph in frames_of(text, reading, marked):
        found: list[Report] = []
        for cue, sentence in cues_of(frame):
            score = sum(map(get, gate_features(frame, cue, sentence), repeat(0.0)))
            gate = 1 / (1 + exp(-score))
            if gate < _LEAST_CHANCE:
                continue
            paragraph = paragraph or read_paragraph(frame)
            report = _report(paragraph, cue, sentence, gate, weights)
            if report is None:
                continue
            rivals = [
                r
                for r in found[-_MOST_RIVALS:]
                if _shared(r.content, report.content) > _MOST_SHARED
            ]
            if all(r.chance < report.chance for r in rivals):
                recent = [r for r in found[-_MOST_RIVALS:] if r not in rivals]
                found[-_MOST_RIVALS:] = [*recent, report]
        yield from sorted(found, key=lambda r: r.content.first)


def _report(
    paragraph: Paragraph, cue: int, sentence: Sentence, gate: float, weights: dict[str, float]
) -> Report | None:
    """What a reporting word reports that reports something with the chance `gate`."""
    frame = paragraph.frame
    get = weights.get
    contents = contents_of(frame.shape, cue, sentence)
    if not contents:
        return None
    scores = [
        sum(map(get, content_features(frame, cue, content, sentence), repeat(0.0)))
        for content in contents
    ]
    best, likeliest = _best_span(contents, chances(scores))
    chance = gate * likeliest
    if chance < _LEAST_CHANCE:
        return None
    content = contents[best]
    sources = sources_of(paragraph, cue, sentence, content)
    scores = [
        sum(map(get, source_features(frame, cue, head, content, passed), repeat(0.0)))
        for head, passed in sources
    ]
    scores.append(get(NOBODY, 0.0) + get(NOBODY + frame.forms[cue], 0.0))
    likely = chances(scores)
    if not sources or likely[-1] > _LEAST_NOBODY:
        return Report(paragraph, cue, content, None, chance * likely[-1])
    chosen = likely.index(max(likely[:-1]))
    return Report(paragraph, cue, content, sources[chosen][0], chance * likely[chosen])


def _best_span(contents: list[Content], likely: list[float]) -> tuple[int, float]:
    """The span that, with all those that are nearly the same, is the likeliest."""
    best, most = 0, 0.0
    for i, content in enumerate(contents):
        if likely[i] < _LEAST_SPAN:
            continue
        together = sum(
            chance
            for other, chance in zip(contents, likely, strict=True)
            if chance > _LEAST_SPAN / 2 and _shared(content, other) >= _NEARLY_THE_SAME
        )
        if together > most + 0.01 * (likely[best] - likely[i]):
            best, most = i, together
    return best, most


def _shared(one: Content, other: Content) -> float:
    """The shared tokens of two spans, of the longer one."""
    shared = min(one.last, other.last) - max(one.first, other.first) + 1
    return max(0, shared) / (max(one.last - one.first, other.last - other.first) + 1)
