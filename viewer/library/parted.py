"""The speakers of a catalogue whom the reader told apart: who says what of those with one name.

The catalogue knows names only. Which of its rows are whose is worked out by each connection that is
told of `Apart`, for the few names that it is about.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from viewer.library.fulltext import UNDATED
from viewer.library.moments import to_moment
from viewer.library.speaker import Apart, Speaker, id_like_no_other, key_of
from viewer.library.voices import SpeakerKind, kind_named

_TABLES = """
CREATE TEMP TABLE IF NOT EXISTS apart_article (
    speaker INTEGER, article INTEGER, who INTEGER, PRIMARY KEY (speaker, article)
) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS apart_outlet (
    speaker INTEGER, outlet INTEGER, who INTEGER, PRIMARY KEY (speaker, outlet)
) WITHOUT ROWID;
DELETE FROM temp.apart_article;
DELETE FROM temp.apart_outlet;
"""
_WHO = """coalesce(
    (SELECT who FROM temp.apart_article AS told
     WHERE told.speaker = quoted.speaker AND told.article = quoted.article),
    (SELECT who FROM temp.apart_outlet AS told
     WHERE told.speaker = quoted.speaker AND told.outlet = quoted.outlet),
    quoted.speaker)"""
"""Who says what is in a row of `quoted`, whose speaker one name has."""
_COLUMNS = "speaker AS bearer, instant, article, outlet, quotations, words"


class Parted:
    """What is known of them; of all others nothing."""

    def __init__(self, connection: sqlite3.Connection, apart: Iterable[Apart]) -> None:
        self._connection = connection
        self.speakers: dict[int, Speaker] = {}
        """Those whose numbers are not the catalogue's, by id; some may have nothing left."""
        self._bearers: dict[int, tuple[int, ...]] = {}
        self._names: dict[int, str] = {}
        told = tuple(apart)
        if told:
            self._tell(told)

    def rows_of(self, ids: Sequence[int], table: str = "quoted") -> str:
        """A query for the rows of `quoted` that are of these speakers and listed.

        Those of "main.quoted" are as the index has them, whatever was counted again.
        """
        parted = [id for id in ids if id in self.speakers]
        plain = _list(id for id in ids if id not in self.speakers)
        sql = f"SELECT speaker, {_COLUMNS} FROM {table} WHERE speaker IN ({plain}) AND listed = 1"
        if not parted:
            return sql
        bearers = _list(bearer for id in parted for bearer in self._bearers[id])
        return f"""{sql} UNION ALL
            SELECT {_WHO} AS who, {_COLUMNS} FROM {table} AS quoted
            WHERE speaker IN ({bearers}) AND listed = 1 AND who IN ({_list(parted)})"""

    def bearers(self, id: int) -> tuple[int, ...]:
        """The speakers of the catalogue, names each, of whose rows some are this speaker's."""
        return self._bearers.get(id, (id,))

    def namesakes(self, ids: Sequence[int]) -> tuple[Speaker, ...]:
        """Others of the names of these speakers."""
        names = {bearer for id in ids for bearer in self.bearers(id)}
        return tuple(
            self.speakers[id]
            for id, bearers in self._bearers.items()
            if id not in ids and not names.isdisjoint(bearers) and self.speakers[id].articles
        )

    def name_of(self, id: int) -> str:
        """The name that articles give to a speaker; empty where it is not told apart."""
        return next((self._names[one] for one in self.bearers(id) if one in self._names), "")

    def named(self, speaker: Speaker) -> Speaker:
        """A speaker who was counted by `who`: perhaps another than the name that was found."""
        known = self.speakers.get(speaker.id)
        return (
            replace(speaker, key=known.key, name=known.name, kind=known.kind) if known else speaker
        )

    @property
    def who(self) -> str:
        """Who says what is in a row of `quoted`, as SQL."""
        if not self.speakers:
            return "quoted.speaker"
        return f"iif(quoted.speaker IN ({self._told}), {_WHO}, quoted.speaker)"

    @property
    def _told(self) -> str:
        """The ids of the names that are told apart."""
        return _list(dict.fromkeys(one for some in self._bearers.values() for one in some))

    # ------------------------------------------------------------ once

    def _tell(self, told: Sequence[Apart]) -> None:
        ids: dict[str, int] = {}
        names: dict[int, tuple[str, str]] = {}
        bearers: dict[int, dict[int, None]] = {}
        articles, outlets = [], []
        bearing = {key: self._id_of(key) for key in dict.fromkeys(each.key for each in told)}
        for each in told:
            name = bearing[each.key]
            if name is None:
                continue  # of another library
            if each.of not in ids:
                known = self._id_of(each.of)
                ids[each.of] = id_like_no_other(each.of) if known is None else known
                names[ids[each.of]] = (each.of, each.name)
                if known is not None:
                    bearers.setdefault(known, {})[known] = None
            who = ids[each.of]
            bearers.setdefault(name, {})[name] = None
            bearers.setdefault(who, {})[name] = None
            if each.article is not None:
                articles.append((name, each.article, who))
            elif each.outlet is not None:
                outlets.append((name, each.outlet, who))
        execute = self._connection.execute
        for statement in _TABLES.split(";"):
            execute(statement)
        many = self._connection.executemany
        many("REPLACE INTO temp.apart_article VALUES (?, ?, ?)", articles)
        many(
            """REPLACE INTO temp.apart_outlet
               SELECT ?1, outlet.id, ?3 FROM outlet WHERE name = ?2""",
            outlets,
        )
        self._bearers = {id: tuple(some) for id, some in bearers.items()}
        self._count(names)

    def _id_of(self, key: str) -> int | None:
        kind, _, folded = key.partition(":")
        sql = "SELECT id FROM speaker WHERE kind = ? AND key = ? AND articles > 0"
        found = self._connection.execute(sql, (int(kind_named(kind)), folded)).fetchone()
        return None if found is None else int(found[0])

    def _count(self, names: dict[int, tuple[str, str]]) -> None:
        """Count what each says, from the rows of their names."""
        known: dict[int, tuple[str, str]] = {
            id: (key_of(SpeakerKind(kind), key), name)
            for id, kind, key, name in self._connection.execute(
                f"SELECT id, kind, key, name FROM speaker WHERE id IN ({self._told})"
            )
        }
        self._names = {id: name for id, (_, name) in known.items()}
        counts: dict[int, tuple[Any, ...]] = {
            found[0]: found[1:]
            for found in self._connection.execute(
                f"""SELECT {_WHO} AS who, sum(quotations), sum(words), count(DISTINCT article),
                           min(nullif(instant, {UNDATED})), max(nullif(instant, {UNDATED}))
                    FROM quoted WHERE speaker IN ({self._told}) AND listed = 1 GROUP BY who"""
            )
        }
        for id in self._bearers:
            key, name = known.get(id) or names[id]
            quotations, words, articles, first, latest = counts.get(id, (0, 0, 0, None, None))
            self.speakers[id] = Speaker(
                id=id,
                key=key,
                name=name,
                kind=kind_named(key.partition(":")[0]),
                quotations=quotations,
                words=words,
                articles=articles,
                first=None if first is None else to_moment(first, 0),
                latest=None if latest is None else to_moment(latest, 0),
            )


def _list(ids: Iterable[int]) -> str:
    return ",".join(map(str, ids))
