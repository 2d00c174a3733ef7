"""Speakers whom the reader says are one: names that are listed under another name.

A name is known by a key: its kind, a colon, and the name without capitals, accents and marks
("person:donald j trump"). Nothing else of it is known here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Alias:
    """A name that is listed under another."""

    key: str
    name: str
    """As it was shown when it was joined."""
    main: str
    """The key under which it is listed."""
    main_name: str
    added: datetime

    def __post_init__(self) -> None:
        if self.added.utcoffset() is None:
            raise ValueError("an instant that is kept needs a zone")
        if not self.key or not self.main or self.key == self.main:
            raise ValueError("a name is joined with another one")


def resolved(aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    """The same, each with the name that its own is listed under in the end.

    What came from two notebooks may go in a circle: the name that would close it, the last that was
    joined, is left out.
    """
    by_key: dict[str, Alias] = {}
    for alias in sorted(aliases, key=lambda each: (each.added, each.key)):
        by_key.pop(alias.key, None)  # of one name the later word holds
        if _end(by_key, alias).main != alias.key:
            by_key[alias.key] = alias
    ends = {alias: _end(by_key, alias) for alias in by_key.values()}
    return tuple(
        replace(alias, main=end.main, main_name=end.main_name) for alias, end in ends.items()
    )


def _end(by_key: Mapping[str, Alias], alias: Alias) -> Alias:
    """The last link of the chain that an alias begins."""
    while alias.main in by_key:
        alias = by_key[alias.main]
    return alias
