"""Addresses that look like another: what a reader should know before following a link."""

from enum import StrEnum
from typing import Final, NamedTuple

# Letters that cannot be told from Latin ones in most faces (after Unicode's confusables, UTS 39).
_LIKE_LATIN: Final = frozenset("асеһіјӏорԛѕԝхуѵԁгькαονρυκιτωօոսհցզ")
# Scripts that are written together (UTS 39, 5.2: highly restrictive).
_TOGETHER: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
)


class Doubt(StrEnum):
    """Why an address may not lead where it seems to."""

    MIXED = "mixed"
    """A name of letters from several alphabets."""
    POSES = "poses"
    """A name that is written in foreign letters which look like Latin ones."""
    UNREADABLE = "unreadable"
    """A name in the code for foreign letters that stands for none."""
    PREFIX = "prefix"
    """A name before an @, which is not where it leads."""


class Lookalike(NamedTuple):
    """An address to be careful with."""

    doubt: Doubt
    host: str
    """Where it leads, in the letters that a browser may show."""


def lookalike(address: str) -> Lookalike | None:
    """What is doubtful about the host of an address; None for most."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return Lookalike(Doubt.UNREADABLE, address)
    if parts.scheme not in ("http", "https"):
        return None
    if "@" in parts.netloc:
        return Lookalike(Doubt.PREFIX, host)
    labels = [_letters(label) for label in host.split(".")]
    if None in labels:
        return Lookalike(Doubt.UNREADABLE, host)
    names = [label or "" for label in labels]
    doubts = {_doubt(name, foreign_end=not names[-1].isascii()) for name in names} - {None}
    if not doubts:
        return None
    return Lookalike(Doubt.MIXED if Doubt.MIXED in doubts else Doubt.POSES, ".".join(names))


def _letters(label: str) -> str | None:
    """A part of a host in its own letters; None where its code stands for none."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode").lower()
    except (UnicodeError, OverflowError, ValueError):
        return None


def _doubt(name: str, *, foreign_end: bool) -> Doubt | None:
    if name.isascii():
        return None
    import unicodedata

    letters = [char for char in name if char.isalpha()]
    scripts = {unicodedata.name(char, "?").split(" ")[0] for char in letters}
    if len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER):
        return Doubt.MIXED
    if not foreign_end and letters and _LIKE_LATIN.issuperset(letters):
        return Doubt.POSES
    return None
