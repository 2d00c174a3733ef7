"""The indirect layer at work: from plain text to reported speech with its source.

The choices are described in viewer.quotes.indirect; their weights stand in
resources/quotes/LANGUAGE/indirect.json, fitted by tools/fit_indirect.py.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from math import exp, log

from viewer.quotes.contents import Content, content_features, contents_of
from viewer.quotes.indirect import (
    CUES,
    Sentence,
    cues_of,
    gate_features,
    nothing_features,
)
from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon
from viewer.quotes.mentions import Head, Paragraph, read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.phrases import name_of
from viewer.quotes.resolve import Resolver
from viewer.quotes.sources import nobody_features, source_features, sources_of
from viewer.quotes.subjects import source_phrase
from viewer.quotes.tokens import Frame, frame_of
from viewer.quotes.types import Kind, Quotation, Span
from viewer.quotes.weights import Weights
from viewer.resources import resource

INDIRECT = ("en",)
"""The languages that have the layer."""

_LEAST_WORTH = 0.2
"""How likely a word must report anything, by itself, to be looked at closely."""
_LEAST_CHANCE = 0.25
"""How likely it must be that a word reports this very span of this source; both were found by
cross-validation."""
_LEAST_NOBODY = 0.5
"""Below this chance that nobody is named, somebody is."""
_LEAST_SPAN = 0.02
_NEARLY = 0.8
_MOST_SHARED = 0.5
_MOST_RIVALS = 6
"""How many of the contents before may overlap the next one."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Report:
    """One reported content."""

    paragraph: Paragraph
    cue: int
    sentence: Sentence
    content: Content
    source: Head | None
    chance: float


@cache
def load_weights(language: str) -> Weights:
    """The weights of the layer; raises FileNotFoundError where the language has none."""
    path = resource("quotes", language, "indirect.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    return Weights(data["weights"], data["unit"])


@cache
def reporting_words(language: str) -> frozenset[str]:
    """All forms of the words that report."""
    classes = load_lexicon(language).classes
    return frozenset(word for word, letter in classes.items() if letter in CUES)


def frames_of(
    text: str, lexicon: Lexicon, reading: Reading, marked: Iterable[Paragraph]
) -> Iterator[tuple[Frame, Paragraph | None]]:
    """The paragraphs of `text` that hold a reporting word, in order; those with marks are `marked`.

    The others are not read: that takes longest.
    """
    known = {paragraph.frame.start: paragraph for paragraph in marked}
    cues = reporting_words(lexicon.language)
    names: set[str] = set()
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if start in known:
            yield known[start].frame, known[start]
        elif _holds(line.lower(), cues):
            yield frame_of(text, start, end, [], reading, names), None
        start = end + 1


def _holds(line: str, words: frozenset[str]) -> bool:
    """Whether one of `words` stands in a line in lower case; most often free of other signs."""
    return not (words.isdisjoint(line.split()) and words.isdisjoint(_WORD.findall(line)))


def indirect_quotations(
    text: str, model: Model, marked: Iterable[Paragraph], resolver: Resolver
) -> Iterator[Quotation]:
    """Reported speech without marks, in order.

    `marked` are the paragraphs with marks; `resolver` has met no speaker yet.
    """
    for report in reports_in(text, model, marked, load_weights(model.lexicon.language)):
        frame = report.paragraph.frame
        word, at = frame.words[report.cue], frame.starts[report.cue]
        mention, resolution, certainty = None, None, 1.0
        if report.source is not None:
            head, first = report.source, report.sentence.first
            mention, turns_on_it = source_phrase(text, frame, report.cue, head, first)
            core = name_of(text, frame, head) if turns_on_it else None
            resolution, certainty = resolver.resolve(core, head.kind, mention)
        for first, last in report.content.parts:
            start, end = frame.starts[first], frame.starts[last] + len(frame.words[last])
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
    text: str, model: Model, marked: Iterable[Paragraph], weights: Weights
) -> Iterator[Report]:
    """The reported contents in `text`, in order; of two that overlap, the likelier."""
    unit = weights.unit
    worth = log(_LEAST_WORTH / (1 - _LEAST_WORTH)) / unit
    for frame, paragraph in frames_of(text, model.lexicon, model.reading, marked):
        found: list[Report] = []
        for cue, sentence in cues_of(frame):
            gate = gate_features(frame, cue, sentence)
            if weights.weigh(gate) < worth:
                continue
            nothing = weights.weigh(nothing_features(gate))
            content, chance = _content(frame, cue, sentence, nothing, weights)
            if content is None:
                continue
            paragraph = paragraph or read_paragraph(frame)
            report = _report(paragraph, cue, sentence, content, chance, weights)
            if report is None:
                continue
            rivals = [r for r in found[-_MOST_RIVALS:] if _overlap(r.content, report.content)]
            if all(r.chance < report.chance for r in rivals):
                recent = [r for r in found[-_MOST_RIVALS:] if r not in rivals]
                found[-_MOST_RIVALS:] = [*recent, report]
        yield from sorted(found, key=lambda r: r.content.first)


def _content(
    frame: Frame, cue: int, sentence: Sentence, nothing: int, weights: Weights
) -> tuple[Content | None, float]:
    """What a reporting word reports and how likely, `nothing` being the score of not at all."""
    contents = contents_of(frame.shape, cue, sentence)
    if not contents:
        return None, 0.0
    scores = [
        begin + end + span
        for begin, end, span in content_features(frame, cue, sentence, contents, weights.weigh)
    ]
    best, chance = _best_span(contents, chances([*scores, nothing], weights.unit))
    return (contents[best], chance) if chance >= _LEAST_CHANCE else (None, chance)


def _report(
    paragraph: Paragraph,
    cue: int,
    sentence: Sentence,
    content: Content,
    chance: float,
    weights: Weights,
) -> Report | None:
    """Who reports it, where that is likely enough."""
    frame, weigh = paragraph.frame, weights.weigh
    sources = sources_of(paragraph, cue, sentence, content)
    scores = [weigh(source_features(frame, cue, head, content, passed)) for head, passed in sources]
    likely = chances([*scores, weigh(nobody_features(frame.forms[cue]))], weights.unit)
    source = None
    sure = likely[-1]
    if sources and sure <= _LEAST_NOBODY:
        sure = max(likely[:-1])
        source = sources[likely.index(sure)][0]
    if chance * sure < _LEAST_CHANCE:
        return None
    return Report(paragraph, cue, sentence, content, source, chance * sure)


def chances(scores: list[int], unit: float) -> list[float]:
    """A softmax over scores in steps of `unit`."""
    top = max(scores)
    powers = [exp((score - top) * unit) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def _best_span(contents: list[Content], likely: list[float]) -> tuple[int, float]:
    """The span that, with all those that are nearly the same, is the likeliest."""
    worth = [i for i, content in enumerate(contents) if likely[i] > _LEAST_SPAN]
    best, most = 0, 0.0
    for i in worth:
        content = contents[i]
        together = likely[i]
        for j in worth:
            if j != i and _nearly_same(content, contents[j]):
                together += likely[j]
        if together > most + 0.01 * (likely[best] - likely[i]):
            best, most = i, together
    return best, most


def _nearly_same(one: Content, other: Content) -> bool:
    """Whether two contents share most tokens; in both parts, where the reporter cuts them."""
    if one.side != other.side or _share(one.first, one.last, other.first, other.last) < _NEARLY:
        return False
    mine, theirs = one.rest, other.rest
    return mine is None or theirs is None or _share(*mine, *theirs) >= _NEARLY


def _overlap(one: Content, other: Content) -> bool:
    """Whether a part of one content and a part of another are half the same."""
    return any(
        _share(*mine, *theirs) > _MOST_SHARED for mine in one.parts for theirs in other.parts
    )


def _share(first: int, last: int, first_other: int, last_other: int) -> float:
    """The shared tokens of two spans, of the longer one; not above 0 where they share none."""
    low = first if first > first_other else first_other
    high = last if last < last_other else last_other
    longer = last - first
    if last_other - first_other > longer:
        longer = last_other - first_other
    return (high - low + 1) / (longer + 1)
