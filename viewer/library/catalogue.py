"""The catalogue, as it is read: ids of a selection, rows by id, the counts of the tree.

A `Catalogue` belongs to the thread that opened it; each thread opens its own. Opening takes about
a millisecond. Readers never wait for the indexer and see what it last committed.

An article with copies (the same address or the same text) is listed once, under the copy that the
library met first; the other files are found through `copies_of`.
"""

import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any, Self

from viewer.library import schema
from viewer.library.moments import DAY, span, to_moment
from viewer.library.scan import parts
from viewer.library.stories import mark
from viewer.library.types import (
    EVERYTHING,
    NO_DATE,
    NO_SOURCE,
    Counts,
    DayCount,
    MonthCount,
    Row,
    Selection,
    Skipped,
    Sort,
    SourceCount,
    State,
    YearCount,
)
from viewer.search.folding import fold

# SQLite takes at least 999 parameters in one statement.
_CHUNK = 500
_RUNS = 8

_ROW = """
SELECT article.id, folder.raw, file.name, headline, source, instant, zone, authors, address,
       digest, size, mtime_ns,
       (SELECT count(*) FROM article AS copy
        WHERE copy.story = article.id AND copy.story <> copy.id)
FROM article JOIN file ON file.id = article.id JOIN folder ON folder.id = file.folder
"""
# Within one order, equal articles stand by id, so that two queries give the same list.
_ORDERS = {
    Sort.NEWEST: "instant DESC, id DESC",
    Sort.OLDEST: "instant, id",
    Sort.HEADLINE: "collated, instant DESC, id DESC",
}


class Catalogue:
    """One library's articles. Used as a context manager, it closes itself."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self.connection = connection
        """For this room only: the indexer writes through it."""

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The catalogue kept in `folder`: made where it is missing, old or damaged.

        Raises ViewerError where the folder cannot be written. Every other method raises it too
        where the disk fails, and DamagedIndex where the catalogue must be opened again.
        """
        return cls(folder, schema.open_database(folder))

    def close(self) -> None:
        """Let go of the files. Closing twice does nothing."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ids(self, selection: Selection = EVERYTHING, limit: int | None = None) -> "array[int]":
        """The ids of the articles of a selection in its order; at most `limit` of them.

        A million take 0.3 s, the first few hundred a few milliseconds.
        """
        found = array("q")
        for part, condition in self._parts(selection):
            left = -1 if limit is None else limit - len(found)
            if left:
                found.extend(self._ids(part, condition, left))
        return found

    def count(self, selection: Selection = EVERYTHING) -> int:
        """How many articles a selection holds; without keys in about a millisecond."""
        if selection.keys is None and selection.day is None:
            condition, values = _month_condition(selection)
            sql = f"SELECT coalesce(sum(listed), 0) FROM month_count WHERE {condition}"
        else:
            where, values = self._where(selection)
            sql = f"SELECT count(*) FROM article WHERE {where}"
        with schema.reported(self.folder):
            (count,) = self.connection.execute(sql, values).fetchone()
        return int(count)

    def rows(self, ids: Iterable[int]) -> list[Row]:
        """The rows with these ids, in the order given; ids that are no more are left out.

        256 rows take about a millisecond.
        """
        wanted = list(ids)
        rows: dict[int, Row] = {}
        with schema.reported(self.folder):
            for start in range(0, len(wanted), _CHUNK):
                chunk = wanted[start : start + _CHUNK]
                marks = ",".join("?" * len(chunk))
                found = self.connection.execute(f"{_ROW} WHERE article.id IN ({marks})", chunk)
                rows.update((row.id, row) for row in map(_row, found))
        return [rows[id] for id in wanted if id in rows]

    def row(self, id: int) -> Row | None:
        """The row with this id; None where it is no more."""
        return next(iter(self.rows((id,))), None)

    def path_of(self, id: int) -> Path | None:
        """The file of an article; None where it is no more."""
        sql = (
            "SELECT folder.raw, name FROM file JOIN folder ON folder.id = folder WHERE file.id = ?"
        )
        with schema.reported(self.folder):
            found = self.connection.execute(sql, (id,)).fetchone()
        return None if found is None else _path(*found)

    def id_of(self, path: Path) -> int | None:
        """The id under which the article in a file is listed; None where it is not indexed.

        A copy has the id of the file that is listed for it, so `path_of` may give another path.
        """
        sql = """SELECT story FROM folder JOIN file ON file.folder = folder.id
                 JOIN article ON article.id = file.id WHERE raw = ? AND name = ?"""
        return self._one_number(sql, parts(path))

    def id_of_key(self, key: str) -> int | None:
        """The id of the article that the notebook knows by `key`; None where there is none."""
        condition, values = _key_condition(key)
        return self._one_number(f"SELECT story FROM article WHERE {condition} LIMIT 1", values)

    def copies_of(self, id: int) -> list[Row]:
        """The other files with the article `id`: the same address, or the same text."""
        sql = f"{_ROW} WHERE story = ? AND story <> article.id ORDER BY folder.raw, file.name"
        with schema.reported(self.folder):
            return [_row(found) for found in self.connection.execute(sql, (id,))]

    def tree(self) -> Counts:
        """Sources, years and months with their counts; kept counted, so in milliseconds."""
        sql = "SELECT source, month, listed FROM month_count WHERE listed > 0"
        with schema.reported(self.folder):
            return counts_of(self.connection.execute(sql))

    def sources(self) -> list[str]:
        """The sources, in the order of their names; those that have no name last."""
        sql = "SELECT DISTINCT source FROM month_count WHERE listed > 0"
        with schema.reported(self.folder):
            return sorted(chain.from_iterable(self.connection.execute(sql)), key=_by_name)

    def days(self, source: str | None, year: int, month: int) -> tuple[DayCount, ...]:
        """The days of one month with their counts, the newest first; of all sources with None."""
        start, _ = span(year, month, None)
        where, values = self._where(Selection(source=source, year=year, month=month))
        sql = f"""SELECT (instant - {start}) / {DAY} + 1 AS day, count(*) FROM article
                  WHERE {where} GROUP BY day ORDER BY day DESC"""
        with schema.reported(self.folder):
            return tuple(DayCount(*found) for found in self.connection.execute(sql, values))

    def copies(self) -> list[int]:
        """The ids of all files that are not listed, because another one with their article is."""
        with schema.reported(self.folder):
            found = self.connection.execute("SELECT id FROM article WHERE story <> id")
            return list(chain.from_iterable(found))

    def quoted(self) -> list[int]:
        """The ids of all articles that have quotations. Takes 0.2 s for a million."""
        with schema.reported(self.folder):
            sql = "SELECT id FROM file WHERE state = ?"
            found = self.connection.execute(sql, (int(State.QUOTED),))
            return list(chain.from_iterable(found))

    def quoted_among(self, ids: Sequence[int]) -> list[int]:
        """Those of these articles that have quotations. A thousand take half a millisecond."""
        return self._among(ids, State.QUOTED)

    def waiting_among(self, ids: Sequence[int]) -> list[int]:
        """Those whose quotations are not known yet. A thousand take half a millisecond."""
        return self._among(ids, State.TO_READ, State.TO_QUOTE)

    def _among(self, ids: Sequence[int], *states: State) -> list[int]:
        found: list[int] = []
        wanted = ",".join(str(int(state)) for state in states)
        with schema.reported(self.folder):
            for start in range(0, len(ids), _CHUNK):
                chunk = ids[start : start + _CHUNK]
                marks = ",".join("?" * len(chunk))
                sql = f"SELECT id FROM file WHERE id IN ({marks}) AND state IN ({wanted})"
                found.extend(chain.from_iterable(self.connection.execute(sql, chunk)))
        return found

    def headlines(self, count: int) -> list[str]:
        """Some headlines, folded, from all over the library. Two thousand take milliseconds.

        They are taken in runs, which stand together on the disk.
        """
        found: list[str] = []
        with schema.reported(self.folder):
            (last,) = self.connection.execute("SELECT max(id) FROM article").fetchone()
            sql = "SELECT collated FROM article WHERE id > ? AND id <= ? LIMIT ?"
            for run in range(_RUNS if last else 0):
                edges = (last * run // _RUNS, last * (run + 1) // _RUNS)
                found.extend(
                    chain.from_iterable(self.connection.execute(sql, (*edges, count // _RUNS)))
                )
        return found

    def instant_at(
        self, selection: Selection, place: int, between: tuple[int, int] | None = None
    ) -> int | None:
        """The instant of the article at a place of a list by date, counted from 0.

        Only of those between two instants, half-open, where they are given. None where the list
        ends before. The 40,000th takes a millisecond.
        """
        where, values = self._where(selection)
        if between:
            where += " AND instant >= ? AND instant < ?"
            values += between
        order = "" if selection.sort is Sort.OLDEST else "DESC"
        sql = f"""SELECT instant FROM article WHERE {where} AND instant IS NOT NULL
                  ORDER BY instant {order} LIMIT 1 OFFSET ?"""
        return self._one_number(sql, (*values, place))

    def not_read(self) -> tuple[int, int]:
        """How many files are still to be read, and how many could not be.

        Takes 0.1 s for a million articles.
        """
        with schema.reported(self.folder):
            sql = "SELECT count(*) FROM file WHERE state = ?"
            (waiting,) = self.connection.execute(sql, (int(State.TO_READ),)).fetchone()
            sql = "SELECT count(*) FROM skipped WHERE file IS NOT NULL"
            (unreadable,) = self.connection.execute(sql).fetchone()
        return int(waiting), int(unreadable)

    def full_text_folder(self) -> Path:
        """Where the full text that belongs to this catalogue is kept."""
        with schema.reported(self.folder):
            (name,) = self.connection.execute("SELECT name FROM full_text").fetchone()
        return self.folder / f"text-{name}"

    def skipped(self) -> list[Skipped]:
        """What the last scan passed over or could not read, by path."""
        sql = "SELECT raw, code, sentence FROM skipped ORDER BY raw"
        with schema.reported(self.folder):
            return [Skipped(*found) for found in self.connection.execute(sql)]

    def _parts(self, selection: Selection) -> Iterator[tuple[Selection, str]]:
        """The selections and conditions whose lists, one after another, make the whole list.

        The indexes have them in this order: a first page needs no sorting.
        """
        if selection.sort is Sort.OLDEST:  # the index has the undated articles before the others
            yield selection, "instant IS NOT NULL"
            yield selection, "instant IS NULL"
        elif selection.sort is Sort.SOURCE:
            by_date = replace(selection, sort=Sort.NEWEST)
            names = self.sources() if selection.source is None else [selection.source]
            for name in names:
                yield replace(by_date, source=name), "true"
        else:
            yield selection, "true"

    def _ids(self, selection: Selection, condition: str, limit: int) -> Iterator[int]:
        with schema.reported(self.folder):
            where, values = self._where(selection)
            sql = f"""SELECT id FROM article WHERE {where} AND {condition}
                      ORDER BY {_ORDERS[selection.sort]} LIMIT ?"""
            yield from chain.from_iterable(self.connection.execute(sql, (*values, limit)))

    def _one_number(self, sql: str, values: Sequence[object]) -> int | None:
        with schema.reported(self.folder):
            found = self.connection.execute(sql, values).fetchone()
        return None if found is None else int(found[0])

    def _where(self, selection: Selection) -> tuple[str, list[object]]:
        """The condition of a selection; the partial indexes need "story = id" in it."""
        conditions, values = ["story = id"], list[object]()
        if selection.source is not None:
            conditions.append("source = ?")
            values.append(selection.source)
        if selection.year == NO_DATE:
            conditions.append("instant IS NULL")
        elif selection.year is not None:
            conditions.append("instant >= ? AND instant < ?")
            values += span(selection.year, selection.month, selection.day)
        if selection.keys is not None:
            self._keep_keys(selection.keys)
            conditions.append("id IN (SELECT id FROM temp.wanted)")
        return " AND ".join(conditions), values

    def _keep_keys(self, keys: frozenset[str]) -> None:
        """Put the listed ids of the articles with these keys into temp.wanted."""
        connection = self.connection
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY)")
        connection.execute("DELETE FROM temp.wanted")
        for key in keys:
            condition, values = _key_condition(key)
            connection.execute(
                f"INSERT OR IGNORE INTO temp.wanted SELECT story FROM article WHERE {condition}",
                values,
            )


def _row(found: tuple[Any, ...]) -> Row:
    id, folder, name, headline, source, instant, zone, authors, *rest = found
    address, digest, size, mtime, copies = rest
    return Row(
        id=id,
        path=_path(folder, name),
        headline=headline,
        source=source or None,
        published=None if instant is None else to_moment(instant, zone),
        authors=tuple(authors.split("\n")) if authors else (),
        address=address,
        digest=digest.hex(),
        size=size,
        mtime_ns=mtime,
        copies=copies,
    )


def _path(folder: bytes, name: bytes) -> Path:
    return Path(os.fsdecode(folder), os.fsdecode(name))


def _month_condition(selection: Selection) -> tuple[str, list[object]]:
    conditions, values = ["true"], list[object]()
    if selection.source is not None:
        conditions.append("source = ?")
        values.append(selection.source)
    if selection.year is not None:
        first = selection.year * 100 + (selection.month or 0)
        conditions.append("month BETWEEN ? AND ?")
        values += (first, first if selection.month else first + 99)
    return " AND ".join(conditions), values


def _key_condition(key: str) -> tuple[str, tuple[object, ...]]:
    if key.startswith("sha256:"):
        try:
            digest = bytes.fromhex(key.removeprefix("sha256:"))
        except ValueError:
            return "false", ()
        return "digest_mark = ? AND digest = ?", (mark(digest), digest)
    return "address_mark = ? AND address = ?", (mark(key), key)


def _by_name(source: str) -> tuple[bool, str, str]:
    return source == NO_SOURCE, fold(source), source


def counts_of(found: Iterable[tuple[str, int, int]]) -> Counts:
    """The tree of what is counted by source and month (yyyymm)."""
    by_source: dict[str, dict[int, dict[int, int]]] = {}
    for source, month, count in found:
        by_source.setdefault(source, {}).setdefault(month // 100, {})[month % 100] = count
    sources = tuple(
        _source_count(source, by_source[source]) for source in sorted(by_source, key=_by_name)
    )
    return Counts(sum(source.count for source in sources), sources)


def _source_count(source: str, years: dict[int, dict[int, int]]) -> SourceCount:
    counts = tuple(
        YearCount(
            year,
            sum(months.values()),
            tuple(MonthCount(m, months[m]) for m in sorted(months, reverse=True) if m),
        )
        for year, months in sorted(years.items(), reverse=True)
    )
    return SourceCount(source, sum(year.count for year in counts), counts)
