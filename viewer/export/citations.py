"""What a copied quotation says of itself: the words, who said them, where and when they stood."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from viewer.escaping import href, one_line
from viewer.quotes.types import Kind, Quotation
from viewer.wording import words as say

DateText = Callable[[datetime], str]
"""Writes a date for a person; the window gives one that follows the reader's locale and zone."""

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_POINTING = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "you",
        "who",
        "him",
        "her",
        "them",
        "us",
        "me",
        "this",
        "that",
        "these",
        "those",
        "one",
    ]
)
"""What points at a speaker without naming anybody, once it stands away from its article."""

_OPENING_BEFORE = frozenset("([{<«‹“‘„‚—–-/")
"""After these, and after a blank, a straight mark opens."""


class Published(Protocol):
    """What is cited of an article: one that was read, or a row of a list."""

    @property
    def headline(self) -> str: ...
    @property
    def source(self) -> str | None: ...
    @property
    def published(self) -> datetime | None: ...
    @property
    def address(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Citation:
    """A quotation and its source in plain text; what the article does not tell is None."""

    words: str
    """One line, with its marks; without marks where the article reports without them."""
    reported: bool
    """True where the words are the reporter's."""
    speaker: str | None
    headline: str | None
    source: str | None
    date: str | None
    day: str | None
    """The date for machines, as 2019-11-04."""
    address: str | None
    """Always of the web."""


def cite(article: Published, quotation: Quotation, date_text: DateText | None = None) -> Citation:
    """What to say of a quotation; without `date_text`, dates are in English."""
    reported = quotation.kind is Kind.INDIRECT
    published = article.published
    return Citation(
        words=joined(quotation.text) if reported else f"“{inside_marks(joined(quotation.text))}”",
        reported=reported,
        speaker=_speaker(quotation),
        headline=inside_marks(one_line(article.headline)) or None,
        source=one_line(article.source or "") or None,
        date=one_line((date_text or long_date)(published)) if published else None,
        day=published.date().isoformat() if published else None,
        address=href(article.address),
    )


def long_date(instant: datetime) -> str:
    """The day in English, as "4 November 2019", in the zone the instant was written in."""
    return f"{instant.day} {_MONTHS[instant.month - 1]} {instant.year}"


def plain(citation: Citation) -> str:
    """The citation as one line of plain text."""
    headline = f"“{citation.headline}”" if citation.headline else None
    parts = attribution(citation, headline=headline)
    if citation.address:
        parts.append(citation.address)
    return f"{citation.words} — {', '.join(parts)}" if parts else citation.words


def attribution(
    citation: Citation,
    *,
    headline: str | None,
    written: Callable[[str], str] = str,
    date: str | None = None,
) -> list[str]:
    """The parts after the dash, but for the address.

    `written` puts a part into the syntax of the output; `headline` and `date` are in it already.
    """
    parts = [written(citation.speaker)] if citation.speaker else []
    if headline and citation.reported:
        parts.append(say("reported in {headline}").format(headline=headline))
    elif headline:
        parts.append(say("in {headline}").format(headline=headline) if parts else headline)
    if citation.source:
        parts.append(written(citation.source))
    if citation.date:
        parts.append(date or written(citation.date))
    return parts


def joined(words: str) -> str:
    """A quotation that runs over paragraphs, on one line.

    The mark that opens each further paragraph is dropped: it only says that the words go on.
    """
    lines = [line for line in map(one_line, words.splitlines()) if line]
    return " ".join(lines[:1] + [_without_reopening(line) for line in lines[1:]])


def inside_marks(words: str) -> str:
    """Words as they stand between double marks: double marks inside become single ones."""
    single = {"“": "‘", "”": "’", "„": "‚", "‟": "‘"}
    out = []
    for i, character in enumerate(words):
        if character == '"':
            before = words[i - 1] if i else " "
            character = "‘" if before.isspace() or before in _OPENING_BEFORE else "’"
        out.append(single.get(character, character))
    return "".join(out)


def _without_reopening(line: str) -> str:
    opened = line.count("“") - line.count("”")
    if (line.startswith("“") and opened > 0) or (line.startswith('"') and line.count('"') % 2):
        return line[1:]
    return line


def _speaker(quotation: Quotation) -> str | None:
    if quotation.speaker:
        return one_line(quotation.speaker) or None
    if quotation.mention is None or quotation.mention.words.lower() in _POINTING:
        return None
    return one_line(quotation.mention.words) or None
