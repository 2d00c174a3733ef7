"""What the reader says of quotations, laid over what the program says."""

import dataclasses
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from threading import Lock

from viewer.notebook import rows
from viewer.notebook.anchor import Exact, refind, text_digest
from viewer.notebook.types import Correction, Verdict
from viewer.quotes.types import Quotation, Resolution
from viewer.wording import words

OVERLAP = 0.8
"""The share of both that a quotation and a correction's words have in common at least: the
program may come to draw the ends of a quotation a little differently."""


class Corrections:
    """The corrections by article, in memory: any thread may ask, and never waits for the disk."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._memory = Lock()
        self._by_key: dict[str, tuple[Correction, ...]] = {}
        for correction in read(connection, "", ()):
            key = correction.article.key
            self._by_key[key] = (*self._by_key.get(key, ()), correction)

    def of(self, key: str, digest: str) -> tuple[Correction, ...]:
        """Those of one article, known by its key or else by its text, as bookmarks are."""
        with self._memory:
            if key in self._by_key:
                return self._by_key[key]
            same = [
                corrections
                for corrections in self._by_key.values()
                if digest and corrections[0].article.digest == digest
            ]
            return same[0] if len(same) == 1 else ()

    def all(self) -> tuple[Correction, ...]:
        """Every correction, by article."""
        with self._memory:
            return tuple(each for some in self._by_key.values() for each in some)

    def follow(self, changes: Mapping[str, tuple[Correction, ...]]) -> None:
        """Called by the notebook after a change: what `read_of` gave inside it."""
        with self._memory:
            for key, now in changes.items():
                self._by_key.pop(key, None)
                if now:
                    self._by_key[key] = now


def read_of(
    connection: sqlite3.Connection, keys: Iterable[str]
) -> dict[str, tuple[Correction, ...]]:
    """The corrections of each of these articles."""
    return {key: tuple(read(connection, "WHERE article.key = ?", (key,))) for key in keys}


def read(connection: sqlite3.Connection, condition: str, values: Sequence[str]) -> list[Correction]:
    """The corrections of a condition, the oldest first."""
    query = f"{rows.CORRECTION} {condition} ORDER BY added, correction.number"
    return [rows.correction(row) for row in connection.execute(query, values)]


def corrected(
    text: str, quotations: Sequence[Quotation], corrections: Sequence[Correction]
) -> tuple[Quotation, ...]:
    """The quotations of a text as the reader sees them.

    A correction holds where its words are found again exactly; the program's own answer is then
    in `Quotation.original`. What is no quotation to the reader is left out.
    """
    if not corrections:
        return tuple(quotations)
    digest = text_digest(text)
    said: dict[int, Correction] = {}
    for correction in corrections:
        found = refind(text, correction.anchor, digest)
        if isinstance(found, Exact):
            number = _meant(found, quotations)
            if number is not None:
                said[number] = correction
    answers = (
        _as_said(quotation, said[number]) if number in said else quotation
        for number, quotation in enumerate(quotations)
    )
    return tuple(quotation for quotation in answers if quotation is not None)


def _meant(place: Exact, quotations: Sequence[Quotation]) -> int | None:
    """The number of the quotation that stands at a place; None where none does."""
    best, number = OVERLAP, None
    for at, quotation in enumerate(quotations):
        common = min(place.end, quotation.end) - max(place.start, quotation.start)
        both = max(place.end, quotation.end) - min(place.start, quotation.start)
        if common >= best * both:
            best, number = common / both, at
    return number


def _as_said(quotation: Quotation, correction: Correction) -> Quotation | None:
    if correction.verdict is Verdict.NO_QUOTATION or correction.name is None:
        return None
    resolution = Resolution(correction.name, ())
    if quotation.resolution is not None and quotation.speaker == correction.name:
        resolution = quotation.resolution
        reason = words("confirmed by you")
        if quotation.reason:
            reason = words("confirmed by you; {reason}").format(reason=quotation.reason)
    else:
        reason = _answer(quotation)
    return dataclasses.replace(
        quotation, resolution=resolution, confidence=1.0, reason=reason, original=quotation
    )


def _answer(quotation: Quotation) -> str:
    if quotation.speaker:
        told = words("named by you; the program had named {name}")
        return told.format(name=quotation.speaker)
    if quotation.mention:
        told = words("named by you; the program had seen “{words}”")
        return told.format(words=quotation.mention.words)
    return words("named by you; the program had named nobody")
