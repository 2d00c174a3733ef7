"""What is told of a quotation, from the articles in which something like it was found."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from viewer.quotes.article import ArticleText
from viewer.quotes.types import Quotation
from viewer.verify.alignment import Pair
from viewer.verify.comparison import Passage, compared, voice_at
from viewer.verify.finding import Finding, is_alike
from viewer.verify.names import can_be_same, is_meant
from viewer.verify.surroundings import rest_of_sentence
from viewer.verify.types import (
    Attribution,
    Comparison,
    Differs,
    Edit,
    Exact,
    Inside,
    Looked,
    NotFound,
    Place,
    Question,
    Source,
    Verdict,
    Voice,
    Wording,
)
from viewer.verify.words import keys_of

MOST_WORDINGS = 20
"""Wordings that are told, but for those of the first rank, of which all are."""
_ORDER = (Attribution.CONFIRMED, Attribution.NOT_ASKED, Attribution.OTHER, Attribution.NOBODY)
"""Of several places the first of these tells: a headline names nobody, the text below it does."""
_NEVER = datetime.max.replace(tzinfo=UTC)


class Candidate(NamedTuple):
    """An article in which something was found, with everything that is quoted in it."""

    source: Source
    text: ArticleText
    finding: Finding
    quotations: Sequence[Quotation]


def verdict(question: Question, candidates: Iterable[Candidate], looked: Looked) -> Verdict:
    """What came of a question."""
    places = [place for candidate in candidates for place in _places(question, candidate)]
    exact = [place for place in places if place.comparison.is_exact]
    if exact:
        wordings = _wordings(exact)
        attribution = min((place.attribution for place in exact), key=_ORDER.index)
        theirs = [place for place in places if place.attribution is Attribution.CONFIRMED]
        instead = () if attribution is Attribution.CONFIRMED else _wordings(theirs)
        return Exact(question, wordings, attribution, instead, looked)
    if places:
        return Differs(question, _wordings(places), looked)
    return NotFound(question, looked)


def _places(question: Question, candidate: Candidate) -> list[Place]:
    """The places in one article that differ least, now that it is known who speaks."""
    passage = candidate.finding.passage._replace(voices=voices_of(candidate.quotations))
    compared_places = [
        (compared(question, passage, pairs), pairs) for pairs in candidate.finding.places
    ]
    least = min(comparison.errors for comparison, _ in compared_places)
    return [
        _place(question, candidate, passage, comparison, pairs)
        for comparison, pairs in compared_places
        if comparison.errors == least and is_alike(comparison, pairs, candidate.finding.long_enough)
    ]


def _place(
    question: Question,
    candidate: Candidate,
    passage: Passage,
    comparison: Comparison,
    pairs: Sequence[Pair],
) -> Place:
    held = [voice_at(passage.voices, passage.words.starts[there]) for _, there in pairs]
    spoken = [number for number in held if number is not None]
    inside = Inside.OUTSIDE if not spoken else Inside.WHOLLY
    if spoken and len(spoken) < len(held):
        inside = Inside.PARTLY
    # Of several stretches the one with most of the words; the first of them where as many.
    most = max(dict.fromkeys(spoken), key=spoken.count) if spoken else None
    quotation = None if most is None else candidate.quotations[most]
    speaker = named(quotation) if quotation else None
    others = dict.fromkeys(candidate.quotations[number].speaker for number in spoken)
    start, end = candidate.text.to_file(comparison.start, comparison.end)
    before, after = _around(passage, comparison)
    return Place(
        source=candidate.source,
        words=passage.text[comparison.start : comparison.end],
        before=before,
        after=after,
        file_start=start,
        file_end=end,
        comparison=comparison,
        inside=inside,
        kind=quotation.kind if quotation else None,
        speaker=speaker,
        others=tuple(name for name in others if name and not can_be_same(name, speaker or "")),
        is_apart=_is_apart(passage, comparison),
        mention=quotation.mention if quotation else None,
        cue=quotation.cue if quotation else None,
        reason=quotation.reason if quotation else "",
        confidence=quotation.confidence if quotation else 0.0,
        by_reader=quotation is not None and quotation.original is not None,
        attribution=_attribution(question, quotation),
    )


def _around(passage: Passage, comparison: Comparison) -> tuple[str, str]:
    """The rest of the sentence, between the same marks or else in the paragraph."""
    text, voices = passage.text, passage.voices
    first, last = voice_at(voices, comparison.start), voice_at(voices, comparison.end - 1)
    low = text.rfind("\n", 0, comparison.start) + 1 if first is None else voices[first].start
    line = text.find("\n", comparison.end)
    high = (line if line >= 0 else len(text)) if last is None else voices[last].end
    return rest_of_sentence(text, comparison.start, comparison.end, low, high)


def _is_apart(passage: Passage, comparison: Comparison) -> bool:
    """Whether an ellipsis passes over the article's own words from paragraph to paragraph."""
    words, voices = passage.words, passage.voices
    for piece in comparison.pieces:
        if piece.edit is not Edit.OMITTED or "\n" not in piece.found:
            continue
        first = bisect_left(words.starts, piece.found_start)
        last = bisect_left(words.starts, piece.found_end)
        if any(voice_at(voices, words.starts[number]) is None for number in range(first, last)):
            return True
    return False


def voices_of(quotations: Sequence[Quotation]) -> list[Voice]:
    """The stretches between marks, with who is named for them."""
    return [Voice(each.start, each.end, named(each)) for each in quotations]


def named(quotation: Quotation) -> str | None:
    """Who is named for a quotation: as fully as the article has it, else as it says there."""
    if quotation.speaker or quotation.mention is None:
        return quotation.speaker
    return quotation.mention.words


def _attribution(question: Question, quotation: Quotation | None) -> Attribution:
    """Whether the words are of who is asked about.

    Somebody who is not named, "he" or "the mayor", may be anybody: only a name is another's.
    """
    if question.speaker is None:
        return Attribution.NOT_ASKED
    name = named(quotation) if quotation else None
    if name and any(is_meant(asked, name) for asked in (question.speaker, *question.also)):
        return Attribution.CONFIRMED
    is_named = quotation is not None and quotation.speaker is not None
    return Attribution.OTHER if is_named else Attribution.NOBODY


def _wordings(places: Sequence[Place]) -> tuple[Wording, ...]:
    """The places by wording, the nearest first; those of the first rank all, of others a few."""
    groups: dict[tuple[str, ...], list[Place]] = {}
    for place in places:
        groups.setdefault(_wording_of(place.comparison), []).append(place)
    ranked: dict[tuple[int, int], list[list[Place]]] = {}
    for group in groups.values():
        ranked.setdefault(min(map(_nearness, group)), []).append(group)
    wordings: list[Wording] = []
    for rank, nearness in enumerate(sorted(ranked), 1):
        if rank > 1 and len(wordings) >= MOST_WORDINGS:
            break
        for group in sorted(ranked[nearness], key=lambda group: (-len(group), _earliest(group))):
            group.sort(key=lambda place: (_nearness(place), *_when(place)))
            articles = len({place.source.file for place in group})
            wordings.append(Wording(rank, tuple(group), articles))
    return tuple(wordings)


def _wording_of(comparison: Comparison) -> tuple[str, ...]:
    """The found words that count: not those that an ellipsis or an attribution stands for."""
    return tuple(
        key
        for piece in comparison.pieces
        if piece.edit not in (Edit.OMITTED, Edit.ATTRIBUTION)
        for key in keys_of(piece.found)
    )


def _nearness(place: Place) -> tuple[int, int]:
    return place.comparison.errors, _ORDER.index(place.attribution)


def _earliest(group: Sequence[Place]) -> tuple[datetime, str]:
    return min(map(_when, group))


def _when(place: Place) -> tuple[datetime, str]:
    return place.source.published or _NEVER, str(place.source.file)
