"""The balance of many articles, by what the catalogue knows of their speakers.

It is what the program found: the reader's corrections are in the notebook, not in the index.
"""

from collections.abc import Sequence

from viewer.library.balance import Balance, balance
from viewer.library.catalogue import Catalogue
from viewer.library.schema import reported
from viewer.library.types import State

_WAITING = (int(State.TO_READ), int(State.TO_QUOTE))


def weighed(catalogue: Catalogue, ids: Sequence[int] | None) -> Balance:
    """The balance of these articles, or of all that are listed.

    100,000 articles of a list take about a second, all of a library no longer than its speakers
    take to list. Raises ViewerError where the disk fails.
    """
    return _of_all(catalogue) if ids is None else _of_some(catalogue, ids)


def _of_all(catalogue: Catalogue) -> Balance:
    connection = catalogue.connection
    with reported(catalogue.folder):
        known = connection.execute(
            "SELECT kind, key, name, quotations, words FROM speaker WHERE articles > 0"
        ).fetchall()
        (waiting,) = connection.execute(
            "SELECT count(*) FROM file WHERE state IN (?, ?)", _WAITING
        ).fetchone()
    return balance(known, catalogue.count(), waiting)


def _of_some(catalogue: Catalogue, ids: Sequence[int]) -> Balance:
    connection = catalogue.connection
    with reported(catalogue.folder):
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS weighed (id INTEGER PRIMARY KEY)")
        connection.execute("DELETE FROM temp.weighed")
        connection.executemany(
            "INSERT OR IGNORE INTO temp.weighed VALUES (?)", ((id,) for id in ids)
        )
        known = connection.execute(
            """SELECT kind, key, name, sum(quoted.quotations), sum(quoted.words)
               FROM temp.weighed
               CROSS JOIN quoted ON quoted.article = weighed.id
               CROSS JOIN speaker ON speaker.id = quoted.speaker
               GROUP BY speaker.id"""
        ).fetchall()
        (waiting,) = connection.execute(
            """SELECT count(*) FROM temp.weighed JOIN file ON file.id = weighed.id
               WHERE state IN (?, ?)""",
            _WAITING,
        ).fetchone()
        connection.execute("DELETE FROM temp.weighed")
    return balance(known, len(ids), waiting)
