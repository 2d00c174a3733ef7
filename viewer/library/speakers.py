"""The speakers of a library: lists of them, what each says where and when, and who is quoted.

`Speakers` asks the catalogue of the thread that opened it. It counts what the program found in
listed articles; those in which the reader corrected something are counted `again`.
"""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import UNDATED
from viewer.library.moments import to_instant, to_moment
from viewer.library.overlay import lay_over
from viewer.library.parted import Parted
from viewer.library.schema import reported
from viewer.library.speaker import (
    SHOWN,
    Apart,
    Joined,
    Listed,
    Share,
    Speaker,
    SpeakerPage,
    SpeakerSort,
    Standing,
    key_of,
)
from viewer.library.types import State
from viewer.library.voices import SpeakerKind, Spoken
from viewer.search.folding import folded_words
from viewer.verify.names import can_be_same

_CHUNK = 500


class Speakers:
    """The speakers of one catalogue, some of them joined or told apart by the reader."""

    def __init__(
        self,
        catalogue: Catalogue,
        joined: Iterable[Joined] = (),
        apart: Iterable[Apart] = (),
        again: Mapping[int, Sequence[Spoken]] | None = None,
    ) -> None:
        """`again` is who speaks in articles that are not counted as the index has them."""
        self._folder = catalogue.folder
        self._connection = catalogue.connection
        self._revised = lay_over(catalogue, again or {})
        with reported(self._folder):
            self._parted = Parted(self._connection, apart)
        self._members: dict[int, tuple[int, ...]] = {}
        self._listed_as: dict[int, tuple[str, str]] = {}
        self._join(joined)

    # ------------------------------------------------------------ lists

    def listing(
        self,
        typed: str = "",
        kinds: Collection[SpeakerKind] = SHOWN,
        sort: SpeakerSort = SpeakerSort.QUOTATIONS,
        limit: int | None = None,
    ) -> Listed:
        """The speakers of these kinds in whose name a word begins with each that is typed.

        The first 200 of 100,000 take a few milliseconds, all of them 50 to 100.
        """
        where, values = _condition(typed, kinds)
        order, value = _ORDERS[sort]
        inside = {
            *chain.from_iterable(self._members.values()),
            *self._parted.speakers,
            *self._revised,
        }
        fetched = -1 if limit is None else limit + len(inside)
        # The table itself is in order; whoever is counted otherwise is put in where they belong.
        sql = f"""SELECT id, {value} FROM main.speaker WHERE {where} ORDER BY {order} LIMIT ?"""
        with reported(self._folder):
            found = self._connection.execute(sql, (*values, fetched)).fetchall()
            total = len(found)
            if total == fetched:
                sql = f"SELECT count(*) FROM main.speaker WHERE {where}"
                (total,) = self._connection.execute(sql, values).fetchone()
        if not inside:
            return Listed(array("q", (id for id, _ in found)), total)
        groups = self._groups(typed, kinds)
        held = self._count(tuple(inside), where, values)
        pairs = [pair for pair in found if pair[0] not in inside]
        for group in sorted(groups, key=lambda each: each.key):
            rank = _rank(group, sort)
            at = bisect_right(pairs, _sortable(rank), key=lambda pair: _sortable(pair[1]))
            pairs.insert(at, (group.id, rank))
        ids = array("q", (id for id, _ in pairs[:limit]))
        return Listed(ids, total - held + len(groups))

    def rows(self, ids: Iterable[int]) -> list[Speaker]:
        """The speakers with these ids, in the order given; those that are no more are left out."""
        wanted = [*ids]
        whole = [id for id in wanted if id in self._members]
        found = {speaker.id: speaker for speaker in self._single(wanted)}
        found.update((id, self._group(id)) for id in whole)
        return [found[id] for id in wanted if id in found]

    def named(self, name: str) -> list[Speaker]:
        """The speakers of exactly this name, or of this key, the one who says most first.

        Of a name that the reader told apart all who bear it; of a key the one alone.
        """
        kind, _, rest = name.partition(":")
        kinds = [each for each in SHOWN if each.name.lower() == kind]
        folded = rest if kinds else folded_words(name)[1:]
        marks = ",".join("?" * len(kinds or SHOWN))
        sql = f"""SELECT id FROM speaker WHERE kind IN ({marks}) AND key = ? AND articles > 0"""
        with reported(self._folder):
            asked = (*map(int, kinds or SHOWN), folded)
            ids = [id for (id,) in self._connection.execute(sql, asked)]
        if not kinds:
            # What has an id below 0 is no name that articles give.
            names = [id for id in ids if id > 0]
            ids += [each.id for each in self._parted.namesakes(names)]
        for each in self._parted.speakers.values():
            if each.key == name or (not kinds and folded_words(each.name)[1:] == folded):
                ids.append(each.id)
        heads = {member: head for head, members in self._members.items() for member in members}
        speakers = self.rows(dict.fromkeys(heads.get(id, id) for id in ids))
        return sorted(filter(_is_quoted, speakers), key=lambda speaker: -speaker.quotations)

    def standing(self) -> Standing:
        """How much is known."""
        with reported(self._folder):
            ask = self._connection.execute
            where = f"articles > 0 AND kind <> {int(SpeakerKind.NOBODY)}"
            (speakers,) = ask(f"SELECT count(*) FROM main.speaker WHERE {where}").fetchone()
            if self._revised:
                speakers -= self._count(self._revised, where, ())
                (revised,) = ask(f"SELECT count(*) FROM temp.revised WHERE {where}").fetchone()
                speakers += revised
            (articles,) = ask("SELECT coalesce(sum(listed), 0) FROM month_count").fetchone()
            sql = "SELECT count(*) FROM file WHERE state IN (?, ?)"
            states = (int(State.TO_READ), int(State.TO_QUOTE))
            (waiting,) = ask(sql, states).fetchone()
        return Standing(speakers, articles, waiting)

    # ------------------------------------------------------------ one of them

    def page(self, id: int) -> SpeakerPage | None:
        """What is known of a speaker; None where they are no more."""
        speaker = next(filter(_is_quoted, self.rows([id])), None)
        if speaker is None:
            return None
        ids = self._members.get(id, (id,))
        said = self._parted.rows_of(ids)
        with reported(self._folder):
            ask = self._connection.execute
            months = ask(f"{_MONTHS} FROM ({said}) GROUP BY 1 ORDER BY 1").fetchall()
            outlets = ask(f"{_OUTLETS} FROM ({said}) AS said {_BY_OUTLET}").fetchall()
            sql = f"SELECT article, instant FROM ({said}) ORDER BY instant DESC, article DESC"
            articles = array("q", dict.fromkeys(article for article, _ in ask(sql)))
        dated = [Share(*month) for month in months if month[0]]
        return SpeakerPage(
            speaker,
            tuple(self._single(ids)),
            (*dated, *(Share(*month) for month in months if not month[0])),
            tuple(sorted(map(Share._make, outlets), key=lambda one: (-one.quotations, one.label))),
            articles,
            tuple(each.name for each in self._parted.namesakes(ids)),
        )

    def bearers(self, id: int) -> dict[tuple[str, str], list[int]]:
        """The articles of a speaker by the names, key and name, under which these quote them."""
        said = self._parted.rows_of(self._members.get(id, (id,)), "main.quoted")
        sql = f"""SELECT kind, key, name, article FROM ({said})
                  JOIN speaker ON speaker.id = bearer ORDER BY speaker.id"""
        found: dict[tuple[str, str], list[int]] = {}
        with reported(self._folder):
            for kind, key, name, article in self._connection.execute(sql):
                found.setdefault((key_of(SpeakerKind(kind), key), name), []).append(article)
        return found

    def keys(self, id: int) -> frozenset[str]:
        """The keys of a speaker, of all names that the reader joined."""
        return frozenset(member.key for member in self._single(self._members.get(id, (id,))))

    def alike(self, id: int) -> list[Speaker]:
        """Speakers who may be the same person: to be offered, never to be joined unasked.

        People with the same surname, whose given names do not contradict one another.
        """
        speaker = next(iter(self._single([id])), None)
        if speaker is None or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.SURNAME):
            return []
        name = self._parted.name_of(id) or speaker.name
        surname = folded_words(name).split()[-1]
        inside = {*self._members.get(id, (id,)), *self._parted.bearers(id)}
        sql = """SELECT id, key FROM speaker WHERE kind = ? AND articles > 0
                 AND (key = ?2 OR substr(key, -length(?2) - 1) = ' ' || ?2)
                 ORDER BY quotations DESC"""
        with reported(self._folder):
            found = self._connection.execute(sql, (int(SpeakerKind.PERSON), surname)).fetchall()
        heads = {member: head for head, members in self._members.items() for member in members}
        ids = [
            heads.get(other, other)
            for other, key in found
            if other not in inside and can_be_same(name, key)
        ]
        return self.rows(dict.fromkeys(ids))

    # ------------------------------------------------------------ who is quoted

    def quoted_in(self, ids: Iterable[int]) -> list[Speaker]:
        """Who is quoted in these articles and how much there, the most words first.

        `NOBODY` is among them: what is attributed to nobody. 100,000 articles take a second.
        """
        execute = self._connection.execute
        with reported(self._folder):
            execute("CREATE TEMP TABLE IF NOT EXISTS asked (id INTEGER PRIMARY KEY)")
            execute("DELETE FROM temp.asked")
            self._connection.executemany(
                "INSERT OR IGNORE INTO temp.asked VALUES (?)", ((id,) for id in ids)
            )
            found = execute(_QUOTED.format(who=self._parted.who)).fetchall()
            execute("DELETE FROM temp.asked")
        speakers = {row[0]: self._parted.named(_speaker(row)) for row in found}
        for head, members in self._members.items():
            there = [speakers.pop(member) for member in members if member in speakers]
            if there:
                key, name = self._listed_as[head]
                speakers[head] = _together(there, head, key, name)
        return sorted(speakers.values(), key=lambda one: (-one.words, -one.quotations, one.name))

    # ------------------------------------------------------------ what the reader joined

    def _join(self, joined: Iterable[Joined]) -> None:
        groups: dict[tuple[str, str], list[str]] = {}
        for one in joined:
            groups.setdefault((one.of, one.name), [one.of]).append(one.key)
        for (key, name), keys in groups.items():
            ids = [id for each in dict.fromkeys(keys) for id in self._ids_of(each)]
            if ids:
                self._members[ids[0]] = tuple(ids)
                self._listed_as[ids[0]] = (key, name)

    def _ids_of(self, key: str) -> list[int]:
        for each in self._parted.speakers.values():
            if each.key == key:
                return [each.id] if each.articles else []
        name, _, folded = key.partition(":")
        kinds = [int(kind) for kind in SHOWN if kind.name.lower() == name]
        sql = "SELECT id FROM speaker WHERE kind = ? AND key = ? AND articles > 0"
        with reported(self._folder):
            return [id for kind in kinds for (id,) in self._connection.execute(sql, (kind, folded))]

    def _groups(self, typed: str, kinds: Collection[SpeakerKind]) -> list[Speaker]:
        """Those of a list whom the index knows otherwise: found by any of their names."""
        words = folded_words(typed).split()
        found = []
        inside = set(chain.from_iterable(self._members.values()))
        single = dict.fromkeys((*self._parted.speakers, *self._revised))
        apart = self._single(id for id in single if id not in inside)
        for group in (*map(self._group, self._members), *filter(_is_quoted, apart)):
            bearing = self._parted.name_of(group.id)
            names = [folded_words(name) for name in (group.name, *group.others, bearing)]
            is_found = any(all(f" {word}" in name for word in words) for name in names)
            if group.kind in kinds and is_found:
                found.append(group)
        return found

    def _group(self, head: int) -> Speaker:
        members = self._single(self._members[head])
        key, name = self._listed_as[head]
        speaker = _together(members, head, key, name)
        sql = f"SELECT count(DISTINCT article) FROM ({self._parted.rows_of(self._members[head])})"
        with reported(self._folder):
            (articles,) = self._connection.execute(sql).fetchone()
        return replace(speaker, articles=articles)

    def _count(self, members: Sequence[int], where: str, values: Sequence[object]) -> int:
        """How many of some speakers a condition holds for."""
        ids = ",".join(map(str, members))
        sql = f"SELECT count(*) FROM main.speaker WHERE {where} AND id IN ({ids})"
        (count,) = self._connection.execute(sql, values).fetchone()
        return int(count)

    def _single(self, ids: Iterable[int]) -> list[Speaker]:
        """The speakers with these ids, each for themselves."""
        wanted = [*ids]
        rows = {id: self._parted.speakers[id] for id in wanted if id in self._parted.speakers}
        single = [id for id in wanted if id not in rows]
        with reported(self._folder):
            for start in range(0, len(single), _CHUNK):
                chunk = single[start : start + _CHUNK]
                marks = ",".join("?" * len(chunk))
                found = self._connection.execute(f"{_SPEAKER} WHERE id IN ({marks})", chunk)
                rows.update((speaker.id, speaker) for speaker in map(_speaker, found))
        return [rows[id] for id in wanted if id in rows]


_SPEAKER = "SELECT id, key, name, kind, quotations, words, articles, first, latest FROM speaker"
_MONTHS = f"""
SELECT iif(instant > {UNDATED}, strftime('%Y-%m', instant / 1000000, 'unixepoch'), ''),
       sum(quotations), count(DISTINCT article)
"""
_OUTLETS = "SELECT name, sum(quotations), count(DISTINCT article)"
_BY_OUTLET = "JOIN outlet ON outlet.id = said.outlet GROUP BY outlet.id"
_QUOTED = f"""
SELECT {{who}} AS who, key, name, kind, sum(quoted.quotations), sum(quoted.words),
       count(DISTINCT quoted.article),
       min(nullif(instant, {UNDATED})), max(nullif(instant, {UNDATED}))
FROM temp.asked CROSS JOIN quoted ON quoted.article = asked.id
CROSS JOIN speaker ON speaker.id = quoted.speaker
GROUP BY who
"""
_ORDERS = {
    SpeakerSort.QUOTATIONS: ("quotations DESC, key, kind", "-quotations"),
    SpeakerSort.NAME: ("key, kind", "key"),
    SpeakerSort.LATEST: ("latest DESC, key, kind", "-latest"),
}


def _is_quoted(speaker: Speaker) -> bool:
    """Whether anything is left of a speaker, whose name may be others' everywhere."""
    return speaker.articles > 0


def _rank(speaker: Speaker, sort: SpeakerSort) -> Any:
    """What places a joined speaker in a list."""
    if sort is SpeakerSort.QUOTATIONS:
        return -speaker.quotations
    if sort is SpeakerSort.NAME:
        return folded_words(speaker.name)[1:]
    return None if speaker.latest is None else -to_instant(speaker.latest)


def _sortable(rank: Any) -> Any:
    return float("inf") if rank is None else rank


def _condition(typed: str, kinds: Collection[SpeakerKind]) -> tuple[str, list[object]]:
    marks = ",".join(str(int(kind)) for kind in kinds)
    # The plus keeps SQLite from looking by kind, which it would have to sort.
    conditions = ["articles > 0", f"+kind IN ({marks})"]
    words = folded_words(typed).split()
    # What stands first in a name is compared with the beginning of the key.
    conditions += ["instr(' ' || key, ?) > 0"] * len(words)
    return " AND ".join(conditions), [f" {word}" for word in words]


def _speaker(found: tuple[Any, ...]) -> Speaker:
    id, key, name, kind, quotations, words, articles, first, latest = found
    of_kind = SpeakerKind(kind)
    return Speaker(
        id=id,
        key=key_of(of_kind, key),
        name=name,
        kind=of_kind,
        quotations=quotations,
        words=words,
        articles=articles,
        first=None if first is None else to_moment(first, 0),
        latest=None if latest is None else to_moment(latest, 0),
    )


def _together(members: Sequence[Speaker], head: int, key: str, name: str) -> Speaker:
    """Several names as one speaker; articles that hold two of them count twice."""
    firsts = [member.first for member in members if member.first]
    latest = [member.latest for member in members if member.latest]
    kinds = [member.kind for member in members if key.startswith(key_of(member.kind, ""))]
    return Speaker(
        id=head,
        key=key,
        name=name,
        kind=(kinds or [members[0].kind])[0],
        quotations=sum(member.quotations for member in members),
        words=sum(member.words for member in members),
        articles=sum(member.articles for member in members),
        first=min(firsts, default=None),
        latest=max(latest, default=None),
        others=tuple(dict.fromkeys(m.name for m in members if m.name != name)),
    )
