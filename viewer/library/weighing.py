"""The balance of many articles, counted by the index.

Those in which the reader corrected something are read again (`viewer.library.recounting`). It goes
on in steps, and may be left after any.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import NamedTuple

from viewer.library.balance import Balance, balance
from viewer.library.catalogue import Catalogue
from viewer.library.parted import Parted
from viewer.library.recounting import Recounting
from viewer.library.schema import reported
from viewer.library.speaker import Apart, Joined, Speaker
from viewer.library.types import State
from viewer.library.voices import Spoken

_AT_ONCE = 20_000
"""Articles that are looked up, or rows that are gone through, in one step."""
_MANY = 5
"""Where a fifth of the library is asked for, all that is known of speakers is gone through: of a
million articles that takes 3 s, to look each up 14."""
_READING = 300
"""So many articles are counted by the index in the time that one is read in."""


class Weighing(NamedTuple):
    """How far it is."""

    share: float
    """Of the work, 0 to 1."""
    balance: Balance | None = None
    """The answer; it comes last."""


def weigh(
    catalogue: Catalogue,
    ids: Sequence[int] | None,
    recounting: Recounting,
    joined: Iterable[Joined] = (),
    apart: Iterable[Apart] = (),
) -> Iterator[Weighing]:
    """The balance of these articles, each given once, or of all that are listed.

    `joined` and `apart` are what the reader said of names. 100,000 articles take about a second.
    Raises ViewerError where the disk fails.
    """
    with _moment(catalogue):
        articles = catalogue.count() if ids is None else len(ids)
        among = None if ids is None else _Among(ids)
        corrected = [
            row for row in recounting.articles(catalogue) if among is None or row.id in among
        ]
        whole = max(articles + _READING * len(corrected), 1)
        again: dict[int, tuple[Spoken, ...]] = {}
        unread = 0
        for number, row in enumerate(corrected):
            yield Weighing(_READING * number / whole)
            spoken = recounting.read(row)
            if spoken is None:
                unread += 1
            else:
                again[row.id] = spoken
        known: list[Spoken] = []
        index = _Index(catalogue, Parted(catalogue.connection, apart))
        for done, some in index.known(ids, among, again):
            known += some
            yield Weighing((_READING * len(corrected) + done) / whole)
        waiting = _waiting(catalogue, ids, among)
        spoken_there = chain(known, *again.values())
        found = balance(spoken_there, articles, waiting, unread=unread, joined=joined)
    yield Weighing(1.0, found)


class _Among:
    """Whether an article is one of many: a byte for each id."""

    def __init__(self, ids: Sequence[int]) -> None:
        self._has = bytearray(max(ids, default=0) + 1)
        for id in ids:
            self._has[id] = 1

    def __contains__(self, id: int) -> bool:
        return id < len(self._has) and bool(self._has[id])

    def leave_out(self, ids: Iterable[int]) -> None:
        """These are none of them any more."""
        for id in ids:
            self._has[id] = 0


@contextmanager
def _moment(catalogue: Catalogue) -> Iterator[None]:
    """See the catalogue as it is now until the end, whatever is written meanwhile."""
    with reported(catalogue.folder):
        catalogue.connection.execute("BEGIN")
        try:
            yield
        finally:
            if catalogue.connection.in_transaction:  # no failure has ended it
                catalogue.connection.execute("ROLLBACK")


class _Index:
    """What the index knows of the speakers of articles."""

    def __init__(self, catalogue: Catalogue, parted: Parted) -> None:
        self._catalogue, self._parted = catalogue, parted
        self._execute = catalogue.connection.execute

    def known(
        self, ids: Sequence[int] | None, among: _Among | None, again: Collection[int]
    ) -> Iterator[tuple[int, list[Spoken]]]:
        """Who speaks in these articles but those of `again`, and how many articles are done."""
        if ids is None or among is None:
            yield 0, list(self._of_all(again))
        elif _are_many(self._catalogue, ids):
            among.leave_out(again)
            yield from self._gone_through(among, len(ids))
        else:
            rest = [id for id in ids if id not in again]
            for start in range(0, len(rest), _AT_ONCE):
                yield start, self._looked_up(rest[start : start + _AT_ONCE])

    def _of_all(self, again: Collection[int]) -> Iterator[Spoken]:
        """By what is kept counted of each speaker."""
        _note(self._catalogue, again)
        sql = f"""SELECT {self._parted.who} AS who, sum(quotations), sum(words)
                  FROM temp.weighed CROSS JOIN quoted ON article = weighed.id GROUP BY who"""
        less = {id: counts for id, *counts in self._execute(sql)}
        sql = "SELECT id, kind, key, name, quotations, words FROM speaker WHERE articles > 0"
        counted = ((id, spoken) for id, *spoken in self._execute(sql))
        apart = self._parted.speakers
        for id, (kind, key, name, quotations, said) in chain(
            (one for one in counted if one[0] not in apart),
            ((id, _spoken(one, one.quotations, one.words)) for id, one in apart.items()),
        ):
            if id in less:
                quotations, said = quotations - less[id][0], said - less[id][1]
            if quotations:
                yield kind, key, name, quotations, said

    def _gone_through(self, among: _Among, articles: int) -> Iterator[tuple[int, list[Spoken]]]:
        """By a look at all rows, in the order in which they stand."""
        sums: dict[int, list[int]] = {}
        (last,) = self._execute("SELECT coalesce(max(id), 1) FROM speaker").fetchone()
        rows = self._execute(
            f"""SELECT speaker, {self._parted.who}, article, quotations, words FROM quoted
                ORDER BY speaker"""
        )
        while some := rows.fetchmany(_AT_ONCE):
            for _, who, article, quotations, said in some:
                if article in among:
                    counts = sums.setdefault(who, [0, 0])
                    counts[0] += quotations
                    counts[1] += said
            yield articles * some[-1][0] // last, []
        found = [
            (kind, key, name, *sums[id])
            for id, kind, key, name in self._execute("SELECT id, kind, key, name FROM speaker")
            if id in sums and id not in self._parted.speakers
        ]
        apart = self._parted.speakers.items()
        yield articles, [*found, *(_spoken(one, *sums[id]) for id, one in apart if id in sums)]

    def _looked_up(self, ids: Sequence[int]) -> list[Spoken]:
        """By the rows of each article."""
        _note(self._catalogue, ids)
        found = self._execute(
            f"""SELECT {self._parted.who} AS who, kind, key, name,
                       sum(quoted.quotations), sum(quoted.words)
                FROM temp.weighed
                CROSS JOIN quoted ON quoted.article = weighed.id
                CROSS JOIN speaker ON speaker.id = quoted.speaker
                GROUP BY who"""
        )
        apart = self._parted.speakers
        return [
            _spoken(apart[who], *spoken[3:]) if who in apart else (*spoken,)
            for who, *spoken in found
        ]


def _spoken(speaker: Speaker, quotations: int, said: int) -> Spoken:
    """So much of a speaker whom the reader told apart."""
    return speaker.kind, speaker.key.partition(":")[2], speaker.name, quotations, said


def _note(catalogue: Catalogue, ids: Iterable[int]) -> None:
    """Put articles where queries find them."""
    connection = catalogue.connection
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS weighed (id INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.weighed")
    connection.executemany("INSERT INTO temp.weighed VALUES (?)", ((id,) for id in ids))


def _waiting(catalogue: Catalogue, ids: Sequence[int] | None, among: _Among | None) -> int:
    """Of how many articles the quotations are not known yet."""
    if ids is not None and not _are_many(catalogue, ids):
        return len(catalogue.waiting_among(ids))
    sql = "SELECT id FROM file WHERE state IN (?, ?)"
    waiting = catalogue.connection.execute(sql, (int(State.TO_READ), int(State.TO_QUOTE)))
    return sum(among is None or id in among for (id,) in waiting)


def _are_many(catalogue: Catalogue, ids: Sequence[int]) -> bool:
    return _MANY * len(ids) > catalogue.count()
