"""What the articles of a library say of a quotation.

The full text names a few that may hold it (`viewer.library.candidates`). Their files are read and
compared with it word by word; in those that come nearest it is looked for who speaks.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from viewer.articles.file import read_article
from viewer.articles.outline import read_outline
from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.library.candidates import Candidates
from viewer.library.catalogue import Catalogue
from viewer.library.tokens import searchable
from viewer.library.types import Row
from viewer.quotes.article import ArticleText, article_text
from viewer.quotes.types import Quotation
from viewer.verify.finding import LONG_ENOUGH, SHORTEST_ALIKE, Finding, find, promise
from viewer.verify.question import parts_of
from viewer.verify.refining import lacking
from viewer.verify.types import Attribution, Differs, Exact, Question, Source, Verdict, Wording
from viewer.verify.verdict import Candidate, verdict
from viewer.verify.versions import FRAGMENT, Version, versions

MOST_COMPARED = 16
"""Of those the articles that are compared word by word; more where more promise most."""
MOST_TOLD = 12
"""Articles in which the speaker is looked for, where nothing is exact; more where more are as
near."""
_FRAGMENT = 6
"""So many words in a row that the nearest article lacks are looked for in others."""
_MOST_GAPS = 4
_FEW = 4
"""Articles that hold these: what stands in more of them is a figure of speech."""
_MOST_OF_A_RANK = 40
_MOST_COUNTED = 5
"""Wordings of which it is told in how many articles they stand."""
_WORD = re.compile(r"[^\W_]+")
_MOST_CHARACTERS = 3_000_000
"""Of articles in which nothing is found exactly, about one second of work."""


class _Read(NamedTuple):
    """An article that was read, with what was found in it."""

    row: Row
    article: Article
    text: ArticleText
    finding: Finding


def verify(
    question: Question,
    candidates: Candidates,
    catalogue: Catalogue,
    quotations: Callable[[Article], Sequence[Quotation]],
    otherwise: Sequence[Question] = (),
) -> Verdict:
    """What the articles of a library say of a question; `quotations` tells who speaks in one.

    `otherwise` are other readings of it, each for where nothing is exactly as the one before has
    it. Raises ViewerError where the disk fails.
    """
    parts = [_written(question, part) for part in parts_of(question)]
    holding = candidates.holding(parts, _names(question))
    holds = list(_read(question, catalogue, holding.ids))
    known = [_with_speakers(one, catalogue, quotations) for one in holds]
    found = verdict(question, known, candidates.looked)
    if otherwise and not isinstance(found, Exact):
        return verify(otherwise[0], candidates, catalogue, quotations, otherwise[1:])
    settled = (Attribution.NOT_ASKED, Attribution.CONFIRMED)
    is_settled = isinstance(found, Exact) and (
        found.attribution in settled or len(question.keys) < SHORTEST_ALIKE
    )
    if not is_settled:
        nearest = _near(question, candidates, catalogue, holding.ids, {one.row.id for one in holds})
        known += [_with_speakers(one, catalogue, quotations) for one in nearest]
        found = verdict(question, known, candidates.looked)
    if isinstance(found, Exact):
        others = _files(found.wordings[1:]) - _files(found.wordings[:1])
        return replace(found, wordings=_counted(found.wordings, [holding.total - len(others)]))
    if isinstance(found, Differs):
        words = [wording.places[0].words for wording in found.wordings[:_MOST_COUNTED]]
        totals = [candidates.holding([each], ()).total for each in words]
        return replace(found, wordings=_counted(found.wordings, totals))
    return found


def versions_of(
    question: Question,
    candidates: Candidates,
    catalogue: Catalogue,
    quotations: Callable[[Article], Sequence[Quotation]],
) -> tuple[Version, ...]:
    """How the articles of a library print a quotation, the earliest version first.

    Raises ViewerError where the disk fails.
    """
    parts = [_written(question, part) for part in parts_of(question)]
    holding = candidates.holding(parts, _names(question))
    read = list(_read(question, catalogue, holding.ids))
    known = {one.row.id for one in read}
    read += _near(question, candidates, catalogue, holding.ids, known, FRAGMENT)
    found = (_with_speakers(one, catalogue, quotations) for one in read)
    return versions(question, found)


def _near(
    question: Question,
    candidates: Candidates,
    catalogue: Catalogue,
    holding: Sequence[int],
    known: set[int],
    long_enough: int = LONG_ENOUGH,
) -> list[_Read]:
    """The articles that come nearest, but for those that are known; the nearest first.

    What the nearest of all has nothing of is looked for once more by itself: a quotation may be
    joined from two articles.
    """
    everything = range(len(question.words))
    # Those that hold the words may hold them in another order.
    read = _compared(question, everything, candidates, catalogue, holding, known, long_enough)
    if not read:
        return []
    gaps = lacking(parts_of(question), read[0].finding.places[0], _FRAGMENT)
    for gap in sorted(gaps, key=len)[-_MOST_GAPS:]:
        seen = known | {one.row.id for one in read}
        ids = _elsewhere(question, gap, candidates)
        if 0 < len(ids) <= _FEW:
            new = [id for id in ids if id not in seen]
            read += _read(question, catalogue, new, min(len(gap) - 1, long_enough))
        elif len(gap) >= LONG_ENOUGH:
            read += _compared(question, gap, candidates, catalogue, ids, seen, long_enough)
    return read


def _elsewhere(question: Question, gap: range, candidates: Candidates) -> Sequence[int]:
    """The articles that hold words that the nearest lacks, as they are.

    The first of them, or the last, may only join them to the others: "and".
    """
    for words in (gap, gap[:-1], gap[1:]):
        if ids := candidates.holding([_written(question, words)], ()).ids:
            return ids
    return ()


def _compared(
    question: Question,
    words: range,
    candidates: Candidates,
    catalogue: Catalogue,
    first: Sequence[int],
    known: set[int],
    long_enough: int,
) -> list[_Read]:
    """The articles that come nearest among `first` and those with some of the words."""
    asked = _written(question, words)
    sought = candidates.words(asked)
    groups = [dict.fromkeys((*first, *candidates.near(asked)))]
    if question.speaker:  # those that name the speaker are not crowded out by others
        groups.append(dict.fromkeys(candidates.naming(asked, _names(question))))
    read: list[_Read] = []
    for group in groups:
        seen = known | {one.row.id for one in read}
        promising = _promising(sought, catalogue, [id for id in group if id not in seen])
        read += _nearest(list(_read(question, catalogue, promising, long_enough)))
    read.sort(key=_errors)
    return read


def _names(question: Question) -> Sequence[str]:
    """All names of the speaker who is asked about."""
    return (question.speaker, *question.also) if question.speaker else ()


def _written(question: Question, part: range) -> str:
    """Words of a question as the index takes them: scripts without blanks stay without."""
    written = [question.words[part.start]]
    for number in part[1:]:
        is_next = question.spans[number][0] == question.spans[number - 1][1]
        written += ["" if is_next else " ", question.words[number]]
    return "".join(written)


def _read(
    question: Question, catalogue: Catalogue, ids: Iterable[int], long_enough: int | None = None
) -> Iterator[_Read]:
    """The articles in which something is found, as far as they can still be read.

    Only what is exact, where it is not told how many words in a row are enough.
    """
    for row in catalogue.rows(ids):
        try:
            article = read_article(row.path)
        except ViewerError:
            continue  # the file is gone since it was indexed; the next scan tells
        text = article_text(article)
        finding = (
            find(question, text.text, only_exact=True)
            if long_enough is None
            else find(question, text.text, long_enough=long_enough)
        )
        if finding:
            yield _Read(row, article, text, finding)


def _promising(asked: Sequence[str], catalogue: Catalogue, ids: Iterable[int]) -> list[int]:
    """The articles that are worth comparing: those with the most of the words together."""
    promises: list[tuple[int, int]] = []
    characters = 0
    for row in catalogue.rows(ids):
        try:
            outline, _ = read_outline(os.fsencode(row.path))
        except ViewerError:
            continue
        words = _WORD.findall(searchable(f"{outline.headline}\n{outline.plain}"))
        promises.append((promise(asked, words), row.id))
        characters += len(outline.plain)
        if characters > _MOST_CHARACTERS:
            break
    promises.sort(key=lambda one: -one[0])
    best = sum(found == promises[0][0] for found, _ in promises)
    return [id for _, id in promises[: max(MOST_COMPARED, min(best, _MOST_OF_A_RANK))]]


def _nearest(read: list[_Read]) -> list[_Read]:
    """Those that differ least, with all that differ as little as the last of them."""
    read.sort(key=_errors)
    if len(read) <= MOST_TOLD:
        return read
    last = _errors(read[MOST_TOLD - 1])
    return list(islice((one for one in read if _errors(one) <= last), _MOST_OF_A_RANK))


def _errors(one: _Read) -> int:
    return one.finding.comparison.errors


def _with_speakers(
    one: _Read, catalogue: Catalogue, quotations: Callable[[Article], Sequence[Quotation]]
) -> Candidate:
    """An article with its speakers."""
    copies = tuple(copy.path for copy in catalogue.copies_of(one.row.id))
    source = Source(
        file=one.row.path,
        headline=one.row.headline,
        outlet=one.row.source,
        published=one.row.published,
        authors=one.row.authors,
        address=one.row.address,
        copies=copies,
    )
    return Candidate(source, one.text, one.finding, quotations(one.article))


def _files(wordings: Sequence[Wording]) -> set[Path]:
    return {place.source.file for wording in wordings for place in wording.places}


def _counted(wordings: Sequence[Wording], totals: Sequence[int]) -> tuple[Wording, ...]:
    """The wordings, of which the first tell in how many articles they stand."""
    counted = [
        replace(wording, total=max(wording.total, total))
        for wording, total in zip(wordings, totals, strict=False)
    ]
    return (*counted, *wordings[len(counted) :])
