"""The values of the index of speakers."""

import hashlib
from array import array
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from viewer.library.voices import SpeakerKind, Voice

SHOWN = (
    SpeakerKind.PERSON,
    SpeakerKind.ORGANISATION,
    SpeakerKind.UNNAMED,
    SpeakerKind.SURNAME,
)
"""The kinds that lists show: nobody is no speaker."""


class SpeakerSort(StrEnum):
    """The order of a list of speakers."""

    QUOTATIONS = "quotations"
    NAME = "name"
    LATEST = "latest"


class Joined(NamedTuple):
    """A name that the reader says is another speaker's."""

    key: str
    """`Speaker.key` of the name."""
    of: str
    """The key under which the speaker is listed."""
    name: str
    """The name under which the speaker is listed."""


class Apart(NamedTuple):
    """A name that the reader says is another speaker's in an article, or in all of an outlet."""

    key: str
    """`Speaker.key` of the name."""
    of: str
    """The key of the speaker whose it is there; its own, where the rest of the outlet is not."""
    name: str
    """The name of that speaker."""
    article: int | None
    """The id of the article; None where it is the outlet."""
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """One speaker as lists show them."""

    id: int
    """Good in this catalogue only, until it changes."""
    key: str
    """What the notebook knows the speaker by: the kind and the folded name."""
    name: str
    kind: SpeakerKind
    quotations: int
    words: int
    articles: int
    first: datetime | None
    """The dates of the articles, in UTC; None where none has one."""
    latest: datetime | None
    others: tuple[str, ...] = ()
    """The other names that the reader joined with this one."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of speakers: their ids in order, perhaps only the first of them."""

    ids: "array[int]"
    total: int


class Share(NamedTuple):
    """What a speaker says in a month, or in an outlet."""

    label: str
    """The month as "2019-11", empty without a date; or the name of the outlet."""
    quotations: int
    articles: int


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """What is known of a speaker."""

    speaker: Speaker
    members: tuple[Speaker, ...]
    """Each of the names that the reader joined; the speaker alone where none is."""
    months: tuple[Share, ...]
    """In order, those in which nothing is said left out; without a date last."""
    outlets: tuple[Share, ...]
    """The most quotations first."""
    articles: "array[int]"
    """The newest first."""
    namesakes: tuple[str, ...] = ()
    """The names under which others of the same name are listed."""
    unread: int = 0
    """Articles in which the reader corrected something, and which can't be read any more: they are
    counted as the program found them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How much of a library its speakers are known of."""

    speakers: int
    """Names, of whichever kind."""
    articles: int
    waiting: int
    """Files whose quotations were not looked for yet."""


def key_of(kind: SpeakerKind, key: str) -> str:
    """What the notebook knows a speaker by: "person:ismail demir"."""
    return f"{kind.name.lower()}:{key}"


def key_of_voice(voice: Voice) -> str:
    """The same for the speaker of a quotation."""
    return key_of(voice.kind, voice.key)


def id_like_no_other(key: str) -> int:
    """An id for a speaker whom the catalogue has no row of: below 0, and the same for one key."""
    digest = hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=7).digest()
    return -1 - int.from_bytes(digest, "big")
