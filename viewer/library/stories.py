"""Copies: which files hold the same article, and which of them is listed.

Two files hold the same story where they give the same address or have the same text. The
story is known by the smallest id of its files, and that one is listed; so the outcome does not
depend on the order in which files are read.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from viewer.library.entries import Entry

_NO_TEXT = hashlib.sha256(b"").digest()


@dataclass(frozen=True, slots=True)
class Member:
    """What makes a file belong to a story."""

    id: int
    address: str | None
    digest: bytes


def marks(address: str | None, digest: bytes) -> tuple[str | bytes, ...]:
    """What two files of one story share at least one of.

    The address of a whole site and the absence of any text mark no story: thousands share them.
    """
    text = (digest,) if digest != _NO_TEXT else ()
    return (address, *text) if address and _names_an_article(address) else text


@overload
def mark(value: str | bytes) -> int: ...
@overload
def mark(value: None) -> None: ...
def mark(value: str | bytes | None) -> int | None:
    """A short number by which an address or a digest is looked up; a few share theirs."""
    if value is None:
        return None
    return zlib.crc32(value.encode(errors="replace") if isinstance(value, str) else value)


def stories(members: Iterable[Member]) -> dict[int, int]:
    """The story of each member, by its id."""
    story: dict[int, int] = {}
    by_value: dict[str | bytes, int] = {}

    def root(id: int) -> int:
        while story[id] != id:
            story[id] = story[story[id]]
            id = story[id]
        return id

    for member in sorted(members, key=lambda member: member.id):
        story[member.id] = member.id
        for value in marks(member.address, member.digest):
            one, other = root(by_value.setdefault(value, member.id)), root(member.id)
            story[max(one, other)] = min(one, other)
    return {id: root(id) for id in story}


def are_new(connection: sqlite3.Connection, entries: Sequence["Entry"]) -> list[bool]:
    """Of each file whether it begins a story of its own, as nearly all do.

    Says no a few times too often.
    """
    addresses = [
        entry.address_mark if entry.address and _names_an_article(entry.address) else None
        for entry in entries
    ]
    texts = [None if entry.digest == _NO_TEXT else entry.digest_mark for entry in entries]
    met_addresses = _known(connection, "address_mark", addresses)
    met_texts = _known(connection, "digest_mark", texts)
    new = []
    for address, text in zip(addresses, texts, strict=True):
        new.append(address not in met_addresses and text not in met_texts)
        if address is not None:
            met_addresses.add(address)
        if text is not None:
            met_texts.add(text)
    return new


def add(connection: sqlite3.Connection, member: Member) -> int:
    """The story of a file that is about to be added; stories that it brings together are joined."""
    same = _stories_with(connection, marks(member.address, member.digest))
    story = min(member.id, min(same, default=member.id))
    for other in same - {story}:
        connection.execute("UPDATE article SET story = ? WHERE id = ?", (story, other))
        connection.execute(
            "UPDATE article SET story = ? WHERE story = ? AND story <> id", (story, other)
        )
    return story


def take_out(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Delete these articles; what is left of their stories is listed again as it belongs."""
    touched = set[int]()
    for id in ids:
        found = connection.execute("SELECT story FROM article WHERE id = ?", (id,)).fetchone()
        if found is not None:
            connection.execute("DELETE FROM article WHERE id = ?", (id,))
            touched.add(found[0])
    for story in touched:
        left = _members(connection, story)
        for id, now in stories(left).items():
            if now != story:
                connection.execute("UPDATE article SET story = ? WHERE id = ?", (now, id))


def _known(
    connection: sqlite3.Connection, column: str, marks: Sequence[int | None]
) -> set[int | None]:
    """Those of the marks that an article has."""
    places = ",".join("?" * len(marks))
    sql = f"SELECT {column} FROM article WHERE {column} IN ({places})"
    return {mark for (mark,) in connection.execute(sql, marks)}


def _stories_with(connection: sqlite3.Connection, shared: Iterable[str | bytes]) -> set[int]:
    """The stories of the articles with one of these marks."""
    found = set[int]()
    for value in shared:
        column = "address" if isinstance(value, str) else "digest"
        sql = f"SELECT story FROM article WHERE {column}_mark = ? AND {column} = ? LIMIT 1"
        found.update(story for (story,) in connection.execute(sql, (mark(value), value)))
    return found


def _members(connection: sqlite3.Connection, story: int) -> list[Member]:
    sql = """SELECT id, address, digest FROM article WHERE id = ?1 AND story = ?1
             UNION ALL SELECT id, address, digest FROM article WHERE story = ?1 AND story <> id"""
    return [Member(*found) for found in connection.execute(sql, (story,))]


def _names_an_article(address: str) -> bool:
    """False for the address of a whole site: "https://www.reuters.com/"."""
    rest = address.partition("//")[2]
    return "?" in rest or bool(rest.partition("/")[2])
