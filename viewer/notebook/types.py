"""The values a notebook holds: frozen, free of I/O."""

import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from viewer.notebook.anchor import Anchor


class Kind(StrEnum):
    """What an entry of the notebook is."""

    BOOKMARK = "bookmark"
    CLIP = "clip"
    NOTE = "note"


class Colour(StrEnum):
    """How a clip is marked in the text."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"
    PURPLE = "purple"


class Verdict(StrEnum):
    """What the reader says of a quotation that the program found."""

    CONFIRMED = "confirmed"
    """The speaker is right."""
    CHANGED = "changed"
    """Somebody else said it."""
    NO_QUOTATION = "no-quotation"
    """Nobody said it."""


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article something is kept of, as far as it can be shown when its file is gone."""

    key: str
    """`Article.key`: the article's address, else "sha256:" and the digest of its text."""
    digest: str
    """`Article.digest`: finds the article again when its address has changed. Empty where its
    text was never seen."""
    headline: str
    source: str | None
    """The name of the outlet."""
    published: datetime | None
    """The instant, with a zone."""
    path: Path | None
    """The file as last seen; a hint only, files move. None where it was never seen."""

    def __post_init__(self) -> None:
        _need_zone(self.published)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An article the reader wants to find again, with what is needed to show it unopened."""

    key: str
    digest: str
    headline: str
    source: str | None
    published: datetime | None
    path: Path | None
    """These six as in `KeptArticle`."""
    added: datetime
    """When it was bookmarked, with a zone; orders the bookmarks."""
    tags: tuple[str, ...] = ()
    """Always as `tag_names` gives them."""

    def __post_init__(self) -> None:
        _need_zone(self.published, self.added)

    @property
    def id(self) -> str:
        """Names it among all entries: an article is bookmarked once."""
        return f"bookmark:{self.key}"

    @property
    def article(self) -> KeptArticle:
        """The article."""
        return KeptArticle(
            self.key, self.digest, self.headline, self.source, self.published, self.path
        )

    @property
    def changed(self) -> datetime:
        """A bookmark itself never changes."""
        return self.added


@dataclass(frozen=True, slots=True)
class Clip:
    """Words of an article: a quotation or any others."""

    id: str
    """`new_id`; names it wherever it is exported to."""
    article: KeptArticle
    anchor: Anchor
    """In the text of `viewer.quotes.article.article_text`."""
    colour: Colour
    speaker: str | None
    """As the program, or the reader, named them when it was clipped."""
    cue: str | None
    added: datetime
    changed: datetime
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _need_zone(self.added, self.changed)


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote, about an article or a clip of it."""

    id: str
    article: KeptArticle
    text: str
    clip: str | None
    """The id of the clip; None where the note is about the article."""
    added: datetime
    changed: datetime
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _need_zone(self.added, self.changed)


Entry = Bookmark | Clip | Note


def kind_of(entry: Entry) -> Kind:
    """What an entry is."""
    if isinstance(entry, Bookmark):
        return Kind.BOOKMARK
    return Kind.CLIP if isinstance(entry, Clip) else Kind.NOTE


Subject = tuple[str, str, str, str]
"""What a correction is about: the article's key, the words, and what stands before and after."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the reader says of one quotation; it stands beside the program's own answer."""

    article: KeptArticle
    anchor: Anchor
    """Of the quotation's words, marks excluded."""
    verdict: Verdict
    name: str | None
    """Who said it; None only with `NO_QUOTATION`."""
    found: str | None
    """Whom the program had named then."""
    added: datetime

    def __post_init__(self) -> None:
        _need_zone(self.added)
        if (self.name is None) != (self.verdict is Verdict.NO_QUOTATION):
            raise ValueError("A speaker belongs to a quotation, and a quotation has a speaker.")

    @property
    def subject(self) -> Subject:
        """Names it: a quotation has one correction."""
        return self.article.key, self.anchor.words, self.anchor.before, self.anchor.after


def new_id() -> str:
    """An id for a clip or a note, like no other anywhere."""
    return os.urandom(16).hex()


def tag_name(text: str) -> str:
    """A tag as it is kept: in one line, without blanks around it; empty where nothing is left."""
    whole = text.encode("utf-8", "replace").decode("utf-8")  # half a character is no text
    return " ".join(unicodedata.normalize("NFC", whole).split())


def same_tag(name: str) -> str:
    """What tags that differ in capitals only have in common."""
    return name.casefold()


def tag_names(names: Iterable[str]) -> tuple[str, ...]:
    """Tags as an entry holds them: each once, by name, none empty."""
    once: dict[str, str] = {}
    for name in map(tag_name, names):
        if name:
            once.setdefault(same_tag(name), name)
    return tuple(once[same] for same in sorted(once))


def _need_zone(*instants: datetime | None) -> None:
    for instant in instants:
        if instant is not None and instant.utcoffset() is None:
            raise ValueError("an instant that is kept needs a zone")
