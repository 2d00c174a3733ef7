"""Joined speakers in memory and in the database, and the steps that change them."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from threading import Lock

from viewer.notebook import rows, steps
from viewer.notebook.aliases import Alias, resolved
from viewer.notebook.steps import Step, Steps


class Aliases:
    """All of them in memory: any thread may ask, and never waits for the disk."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._memory = Lock()
        self._all = tuple(read(connection))

    def all(self) -> tuple[Alias, ...]:
        """Every joined name, by key."""
        with self._memory:
            return self._all

    def follow(self, now: Iterable[Alias]) -> None:
        """Called by the notebook after a change: all that is kept then."""
        with self._memory:
            self._all = tuple(now)


def joining(
    known: Iterable[Alias], name: tuple[str, str], main: tuple[str, str], now: datetime
) -> steps.JoinSpeakers:
    """The step that lists a speaker, with all that is joined with it, under another one.

    Both are given as key and name.
    """
    known = tuple(known)
    heads = {alias.key: alias for alias in resolved(known)}
    to = heads.get(main[0])
    key, shown = (to.main, to.main_name) if to else main
    if key == name[0]:
        return steps.JoinSpeakers(())
    moved = [alias for alias in heads.values() if alias.main == name[0]]
    return steps.JoinSpeakers(
        (
            Alias(*name, key, shown, now),
            *(replace(alias, main=key, main_name=shown, added=now) for alias in moved),
        )
    )


# ------------------------------------------------------------ the database


def read(connection: sqlite3.Connection, keys: Sequence[str] | None = None) -> list[Alias]:
    """The joined names with these keys, as far as there are some, or all; by key."""
    query, found = "SELECT key, name, main, main_name, added FROM alias", []
    if keys is None:
        found = connection.execute(f"{query} ORDER BY key").fetchall()
    else:
        for some in rows.batches(sorted(set(keys))):
            where = f"WHERE key IN ({rows.marks(some)}) ORDER BY key"
            found += connection.execute(f"{query} {where}", some).fetchall()
    return [Alias(key, name, main, of, rows.instant(added)) for key, name, main, of, added in found]


def join(connection: sqlite3.Connection, new: Iterable[Alias]) -> Step:
    """Make `JoinSpeakers`; gives its inverse."""
    new = list(new)
    known = {alias.key: alias for alias in read(connection, [alias.key for alias in new])}
    before, added = [], []
    for alias in new:
        was = known.get(alias.key)
        if was == alias:
            continue
        if was is None:
            added.append(alias.key)
        else:
            before.append(was)
        known[alias.key] = alias
        at = rows.instant_text(alias.added)
        rows.write(connection, "alias", (alias.key, alias.name, alias.main, alias.main_name, at))
    inverse = (steps.JoinSpeakers(tuple(reversed(before))), steps.PartSpeakers(tuple(added)))
    return Steps(tuple(filter(steps.differs, inverse)))


def part(connection: sqlite3.Connection, keys: Iterable[str]) -> Step:
    """Make `PartSpeakers`; gives its inverse."""
    known = read(connection, list(keys))
    for some in rows.batches([alias.key for alias in known]):
        connection.execute(f"DELETE FROM alias WHERE key IN ({rows.marks(some)})", some)
    return steps.JoinSpeakers(tuple(known))
