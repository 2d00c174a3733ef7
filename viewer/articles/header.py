"""The lines at the head of an article file: headline, date, authors, source and address.

    # Headline
    Published at: **2019-11-04T11:01:52+00:00**
    Author: **Name, Name**
    Original: [Reuters](https://www.reuters.com/...)

The head ends at the first line that is none of these; what stands below is never looked at.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from viewer.articles.dates import understand_date
from viewer.articles.markup import inline_text
from viewer.articles.types import Problem
from viewer.wording import Later, said
from viewer.wording import words as say


class Label(StrEnum):
    """What a line of the head tells."""

    PUBLISHED = "date"
    AUTHOR = "author"
    ORIGINAL = "source"


_REPEATED: Mapping[Label, Later] = {
    Label.PUBLISHED: "There is more than one date; the first is taken, not {others}.",
    Label.AUTHOR: "There is more than one author; the first is taken, not {others}.",
    Label.ORIGINAL: "There is more than one source; the first is taken, not {others}.",
}
_LABELS = {
    **dict.fromkeys(("published at", "published on", "published", "date"), Label.PUBLISHED),
    **dict.fromkeys(("author", "authors", "byline"), Label.AUTHOR),
    **dict.fromkeys(("original", "source"), Label.ORIGINAL),
}
# The labels of the format; the others are only taken where these have not been seen.
_OF_THE_FORMAT = frozenset({"published at", "author", "original"})
_FIELD = re.compile(r"[*_]{0,3}\s{0,3}([A-Za-z]+(?: [A-Za-z]+)?)\s{0,3}[*_]{0,3}\s{0,3}[:：]")
_LONGEST_LABEL = 40
_HEADLINE = re.compile(r"#{1,6}(?=\s|$)")
_UNDERLINE = re.compile(r"=+$|-{3,}$")
# Compiled where they are first needed: not at the start of the program.
_ADDRESS = r"[hH][tT][tT][pP][sS]?://[^\s<>\"]+"
_SCHEME = r"[a-zA-Z][a-zA-Z0-9+.\-]*:\S|www\.\S"
_NAME_JOINTS = r"[,;]|\s+&\s+|\s+\|\s+"
_NAME_AND = r"(?i)(\S+\s.*\S)\s+and\s+(\S+\s.*\S)$"
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"})
_LONGEST_HEADLINE = 120
# A line of the head beyond this is text that only begins like one.
_LONGEST_LINE = 2_000


class Header(NamedTuple):
    """What the head of an article file tells, and where the body is."""

    headline: str
    published: datetime | None
    published_as_written: str | None
    authors: tuple[str, ...]
    source: str | None
    address: str | None
    problems: tuple[Problem, ...]
    body: tuple[tuple[int, int], ...]
    """The stretches of the text, of whole lines, that are the body."""


class _Field(NamedTuple):
    """A line "Label: value"."""

    label: Label
    value: str
    is_of_the_format: bool


class _Line(NamedTuple):
    """A line of the head that is not blank."""

    start: int
    end: int
    """Where the line after it begins."""
    words: str
    field: _Field | None


def read_header(text: str, name: str) -> Header:
    """The head of the article `text`; `name` is the file's, for an article without any words.

    A first line that is not marked as a headline is one where a line of the head follows it. Of
    lines that are repeated the first with a value counts. Nothing is lost: what is no line of the
    head is body.
    """
    lines = _first_lines(text)
    headline: str | None = None
    values: dict[Label, list[str]] = {}
    body: list[tuple[int, int]] = []
    problems: list[Problem] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        field = line.field
        if field and (field.is_of_the_format or field.label not in values):
            values.setdefault(field.label, []).append(field.value)
        elif headline is None and not body and (used := _headline_lines(lines, at)):
            headline = _bare_headline(line.words)
            at += used - 1
        elif _field_follows(lines, at) and _HEADLINE.match(line.words):
            if _bare_headline(line.words) != headline:
                body.append((line.start, line.end))
            problems.append(Problem("repeated-headline", say("There is more than one headline.")))
        elif _field_follows(lines, at) and ":" in line.words[:_LONGEST_LABEL] and values:
            body.append((line.start, line.end))
        else:
            break
        at += 1
    body.append((lines[at].start if at < len(lines) else _end_of_head(lines), len(text)))
    return _header(text, name, headline, values, tuple(body), problems)


def _header(
    text: str,
    name: str,
    headline: str | None,
    values: dict[Label, list[str]],
    body: tuple[tuple[int, int], ...],
    problems: list[Problem],
) -> Header:
    """The value of the head from what was written there."""
    if not headline:
        words = _first_words(text, body)
        headline = words or name.rpartition(".")[0] or name
        sentence = (
            say("There is no headline; the first words stand for it.")
            if words
            else say("There is no headline; the name of the file stands for it.")
        )
        problems.append(Problem("no-headline", sentence))
    published, written = None, _only(values, Label.PUBLISHED, problems)
    if written:
        published, found = understand_date(written)
        problems += found
    else:
        problems.append(Problem("no-date", say("There is no date.")))
    authors = authors_of(_only(values, Label.AUTHOR, problems))
    source, address = _original(_only(values, Label.ORIGINAL, problems), problems)
    return Header(
        headline, published, written or None, authors, source, address, tuple(problems), body
    )


def _first_lines(text: str) -> list[_Line]:
    """The first lines of `text` that are not blank, until two in a row are none of a head."""
    lines: list[_Line] = []
    start = strangers = 0
    while start < len(text) and strangers < 2:
        end = text.find("\n", start) + 1 or len(text)
        words = text[start:end].strip()
        if words:
            field = _field(words)
            lines.append(_Line(start, end, words, field))
            is_of_head = field or words[0] == "#" or _UNDERLINE.match(words)
            strangers = 0 if is_of_head else strangers + 1
        start = end
    return lines


def _end_of_head(lines: list[_Line]) -> int:
    return lines[-1].end if lines else 0


def _field(words: str) -> _Field | None:
    """A line of the head, in bold or not, in any case; None for every other line."""
    found = _FIELD.match(words, 0, _LONGEST_LABEL)
    if not found or len(words) > _LONGEST_LINE:
        return None
    label = found[1].lower()
    if label not in _LABELS:
        return None
    value = words[found.end() :].strip("* \t\xa0")
    if value.startswith("__") and value.endswith("__"):
        value = value.strip("_").strip()
    return _Field(_LABELS[label], value, label in _OF_THE_FORMAT)


def _field_follows(lines: list[_Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at + 1].field is not None


def _headline_lines(lines: list[_Line], at: int) -> int:
    """How many lines from `at` on make the headline: none where it is body."""
    if len(lines[at].words) > _LONGEST_LINE:
        return 0
    if _HEADLINE.match(lines[at].words):
        return 1
    if at + 1 < len(lines) and _UNDERLINE.match(lines[at + 1].words):
        return 2
    return 1 if _field_follows(lines, at) else 0


def _bare_headline(words: str) -> str:
    """A headline without its hashes and markup."""
    bare = words.lstrip("#").strip()
    closed = bare.rstrip("#")
    if closed != bare and (not closed or closed[-1].isspace()):
        bare = closed
    return _words(bare)


def _words(markdown: str) -> str:
    """What is read of `markdown`, on one line."""
    return " ".join(inline_text(markdown).split())


def _first_words(text: str, body: tuple[tuple[int, int], ...]) -> str:
    """The first line of the body that has words, cut at a blank where it is long."""
    for start, end in body:
        for line in text[start : min(end, start + 10_000)].split("\n"):
            bare = line.strip()
            words = _bare_headline(bare) if _HEADLINE.match(bare) else _words(bare)
            if any(character.isalnum() for character in words):
                if len(words) <= _LONGEST_HEADLINE:
                    return words
                return words[:_LONGEST_HEADLINE].rpartition(" ")[0].rstrip(" ,;:") + "…"
    return ""


def _only(values: dict[Label, list[str]], label: Label, problems: list[Problem]) -> str:
    """The first value that was written for `label`; a Problem where another one differs."""
    written = [value for value in values.get(label, ()) if value]
    if not written:
        return ""
    if len(set(written)) > 1:
        others = ", ".join(f"“{_shortened(value)}”" for value in dict.fromkeys(written[1:]))
        sentence = said(_REPEATED[label]).format(others=others)
        problems.append(Problem(f"repeated-{label.value}", sentence))
    return inline_text(written[0]) if label is Label.PUBLISHED else written[0]


def _shortened(value: str) -> str:
    return value if len(value) <= 80 else value[:80] + "…"


def authors_of(value: str) -> tuple[str, ...]:
    """The names in a byline: parted by commas, semicolons, or "and" between full names."""
    if not value:
        return ()
    words = _words(value)
    if _is_one_name(words):
        return (words,)
    if words[:3].lower() == "by ":
        words = words[3:]
    names: list[str] = []
    for part in re.split(_NAME_JOINTS, words):
        name = part.strip(" .") if part.strip(" .").lower() in _SUFFIXES else part.strip()
        name = name[4:] if name[:4].lower() == "and " else name
        if name.lower() in _SUFFIXES and names:
            names[-1] += f", {part.strip()}"
        elif both := re.match(_NAME_AND, name):
            names += (both[1], both[2])
        elif name:
            names.append(name)
    return tuple(dict.fromkeys(names))


def _is_one_name(words: str) -> bool:
    """Whether a byline is sure to be one name, as nearly all are."""
    parts = words.lower().split(" ")
    return len(parts) > 1 and parts[0] != "by" and "and" not in parts and "".join(parts).isalpha()


def _original(value: str, problems: list[Problem]) -> tuple[str | None, str | None]:
    """The outlet's name and the address; the name of its host where only an address stands."""
    name, address = _name_and_address(value) if value else ("", "")
    name, host = _words(name), _host(address)
    if address and not host:
        sentence = say("The address is not http or https: “{address}”.")
        sentence = sentence.format(address=_shortened(address))
        problems.append(Problem("address-not-http", sentence))
    elif not address and name:
        problems.append(Problem("no-address", say("There is no address.")))
    elif not address:
        problems.append(Problem("no-source", say("There is no source and no address.")))
    return name or host.removeprefix("www.") or None, address if host else None


def _name_and_address(value: str) -> tuple[str, str]:
    """The parts of "[Name](address)", "Name address", an address or a name alone."""
    middle = value.find("](")
    if value[0] == "[" and middle > 0:
        end = value.rfind(")")
        target = value[middle + 2 : end if end > middle else len(value)].strip()
        if target.startswith("<"):
            target = target[1:].partition(">")[0]
        else:
            # A title may follow the address of a Markdown link.
            target = re.split(r"\s+[\"']", target, maxsplit=1)[0]
        return value[1:middle], target.strip()
    if found := re.search(_ADDRESS, value):
        address = found[0]
        before = value[: found.start()].rstrip(" <([")
        if address.endswith(")") and address.count("(") < address.count(")"):
            address = address[:-1]
        return before.rstrip(" ,:-–—"), address
    if re.match(_SCHEME, value):
        return "", value
    return value, ""


def _host(address: str) -> str:
    """The host of an http or https address; empty where it is none."""
    if address.split() != [address]:
        return ""
    try:
        parts = urlsplit(address)
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""
