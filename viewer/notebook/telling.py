"""Names told apart in memory and in the database, and the steps that change them."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from threading import Lock

from viewer.notebook import rows, steps
from viewer.notebook.namesakes import Name, Namesake, Place, of_article
from viewer.notebook.seals import Value
from viewer.notebook.steps import Step, Steps
from viewer.notebook.tidy import drop_orphans


class Namesakes:
    """All of them in memory: any thread may ask, and never waits for the disk."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._memory = Lock()
        self.follow(read(connection))

    def all(self) -> tuple[Namesake, ...]:
        """All that is said, by name and place."""
        with self._memory:
            return self._all

    def of(self, key: str, digest: str, source: str | None) -> Mapping[str, Name]:
        """Under which key and name each name is listed in an article."""
        with self._memory:
            of_outlets, of_key = self._of_outlets, self._of_articles.get(key, ())
            same = () if of_key else self._of_texts.get(digest, ())
        return of_article((*of_outlets, *of_key, *same), key, digest, source)

    def names(self) -> Mapping[str, str]:
        """The names that were given to tell people apart, with their keys."""
        with self._memory:
            return self._names

    def follow(self, now: Iterable[Namesake]) -> None:
        """Called by the notebook after a change: all that is kept then."""
        every = tuple(now)
        of_articles: dict[str, list[Namesake]] = {}
        of_texts: dict[str, list[Namesake]] = {}
        for each in every:
            if each.article is not None:
                of_articles.setdefault(each.article.key, []).append(each)
                of_texts.setdefault(each.article.digest, []).append(each)
        with self._memory:
            self._all, self._of_articles, self._of_texts = every, of_articles, of_texts
            self._of_outlets = [each for each in every if each.article is None]
            self._names = {each.main_name: each.main for each in every if each.main != each.key}


# ------------------------------------------------------------ the database

_NAMESAKE = """
    SELECT article.key, article.digest, article.headline, article.source, article.published,
           article.path, namesake.key, name, outlet, main, main_name, added
    FROM namesake LEFT JOIN article ON article.number = namesake.article
"""
_OF_ARTICLE = """
    WHERE namesake.key = ? AND namesake.article = (SELECT number FROM article WHERE key = ?)
"""
_OF_OUTLET = "WHERE namesake.key = ? AND namesake.outlet = ?"


def read(connection: sqlite3.Connection) -> list[Namesake]:
    """All that is said, by name and place."""
    found = connection.execute(f"{_NAMESAKE} ORDER BY namesake.key, outlet, article.key")
    return [_made(row) for row in found]


def read_of(connection: sqlite3.Connection, places: Iterable[Place]) -> dict[Place, Namesake]:
    """What is said of these names in their places, as far as there is something."""
    found = {}
    for place in places:
        condition, values = _condition(place)
        row = connection.execute(_NAMESAKE + condition, values).fetchone()
        if row is not None:
            found[place] = _made(row)
    return found


def tell_apart(connection: sqlite3.Connection, new: Iterable[Namesake]) -> Step:
    """Make `TellApart`; gives its inverse."""
    before: list[Namesake] = []
    added: list[Place] = []
    for each in new:
        was = read_of(connection, [each.place]).get(each.place)
        if was == each:
            continue
        if was is None:
            added.append(each.place)
        else:
            before.append(was)
            _delete(connection, each.place)
        article = rows.known_article(connection, each.article)[0] if each.article else None
        number, at = rows.next_number(connection, "namesake"), rows.instant_text(each.added)
        fields = (number, each.key, each.name, article, each.outlet)
        rows.write(connection, "namesake", (*fields, each.main, each.main_name, at))
    inverse = (steps.TellApart(tuple(reversed(before))), steps.TellAsOne(tuple(added)))
    return Steps(tuple(filter(steps.differs, inverse)))


def tell_as_one(connection: sqlite3.Connection, places: Iterable[Place]) -> Step:
    """Make `TellAsOne`; gives its inverse."""
    known = read_of(connection, places)
    for place in known:
        _delete(connection, place)
    drop_orphans(connection, {place[1] for place in known if place[1] is not None})
    return steps.TellApart(tuple(known.values()))


def _delete(connection: sqlite3.Connection, place: Place) -> None:
    condition, values = _condition(place)
    connection.execute(f"DELETE FROM namesake {condition}", values)


def _condition(place: Place) -> tuple[str, tuple[Value, ...]]:
    key, article, outlet = place
    return (_OF_OUTLET, (key, outlet)) if article is None else (_OF_ARTICLE, (key, article))


def _made(row: Sequence[Value]) -> Namesake:
    key, name, outlet, main, main_name, added = row[6:]
    return Namesake(
        str(key),
        str(name),
        None if row[0] is None else rows.article(row[:6]),
        rows.text_or_none(outlet),
        str(main),
        str(main_name),
        rows.instant(added),
    )
