"""The same quotation in several articles: how each prints it, and which of them cut it short."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from viewer.errors import ViewerError
from viewer.verify.comparison import voice_at
from viewer.verify.finding import find
from viewer.verify.names import is_meant
from viewer.verify.question import read_question
from viewer.verify.types import Comparison, Edit, Question, Source
from viewer.verify.verdict import Candidate, named, voices_of
from viewer.verify.words import keys_of, words_of

FRAGMENT = 5
"""So many words in a row may be a version of a longer quotation."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Printed:
    """A quotation as one article prints it."""

    source: Source
    words: str
    """All that stands between the marks, pieces of one sentence one after another."""
    speaker: str | None
    span: tuple[int, int]
    """Where it begins and ends in `article_text`."""


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a quotation."""

    words: str
    printed: tuple[Printed, ...]
    """Where it is printed so, the earliest first."""
    comparison: Comparison
    """Beside the fullest version: what is asked is this one, what is found is that."""
    starts_later: bool
    """Whether the fullest version has words before it."""
    ends_sooner: bool
    """Whether it has words after it."""

    @property
    def is_cut(self) -> bool:
        """Whether the fullest version has more before it or after it."""
        return self.starts_later or self.ends_sooner

    @property
    def is_faithful(self) -> bool:
        """Whether it is a piece of the fullest version, or all of it, word for word."""
        return self.comparison.is_exact


def versions(question: Question, candidates: Iterable[Candidate]) -> tuple[Version, ...]:
    """The versions of a quotation that articles print, the earliest first.

    With a speaker asked about, only what can be theirs or is nobody's.
    """
    printed = [
        one
        for candidate in candidates
        for one in _printed(candidate)
        if not (question.speaker and one.speaker)
        or any(is_meant(name, one.speaker) for name in (question.speaker, *question.also))
    ]
    groups: dict[tuple[str, ...], list[Printed]] = {}
    for one in sorted(printed, key=_when):
        groups.setdefault(tuple(keys_of(one.words)), []).append(one)
    if not groups:
        return ()
    fullest = groups[max(groups, key=len)][0].words
    return tuple(
        version for group in groups.values() if (version := _version(group, fullest)) is not None
    )


def _printed(candidate: Candidate) -> Iterator[Printed]:
    """The quotations of an article in which something was found, each once."""
    told: set[tuple[int, int]] = set()
    passage = candidate.finding.passage
    words, voices = passage.words, voices_of(candidate.quotations)
    for pairs in candidate.finding.places:
        numbers = [voice_at(voices, words.starts[there]) for _, there in pairs]
        held = [number for number in numbers if number is not None]
        if not held or (min(held), max(held)) in told:
            continue
        told.add((min(held), max(held)))
        speech = candidate.quotations[min(held) : max(held) + 1]
        most = max(dict.fromkeys(held), key=held.count)
        speaker = named(candidate.quotations[most])
        text = " ".join(each.text for each in speech if named(each) in (None, speaker))
        span = speech[0].start, speech[-1].end
        yield Printed(candidate.source, text, speaker, span)


def _version(group: Sequence[Printed], fullest: str) -> Version | None:
    """A version beside the fullest one; None where they have too little in common."""
    try:
        finding = find(read_question(f"“{group[0].words}”"), fullest)
    except ViewerError:  # longer than can be compared
        return None
    if finding is None:
        return None
    starts, comparison = words_of(fullest).starts, finding.comparison
    asked = [piece for piece in comparison.pieces if piece.edit is not Edit.ATTRIBUTION]
    return Version(
        words=group[0].words,
        printed=tuple(group),
        comparison=comparison,
        starts_later=asked[0].found_start > starts[0],
        ends_sooner=comparison.end < starts[-1],
    )


def _when(one: Printed) -> tuple[datetime, str]:
    return one.source.published or _NEVER, str(one.source.file)
