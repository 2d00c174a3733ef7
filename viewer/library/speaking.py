"""The speakers of the catalogue, as they are written: many articles at a time, in one transaction.

What leaves again needs nothing here: the triggers of `viewer.library.schema` take it out.
"""

import sqlite3
from collections.abc import Sequence

from viewer.library.fulltext import UNDATED
from viewer.library.voices import Spoken

PORTION = 20_000
"""Rows that are worth writing together: sorted, they come by the page instead of here and there."""

_STAGED = """
CREATE TEMP TABLE IF NOT EXISTS staged (
    article INTEGER, kind INTEGER, key TEXT, name TEXT, quotations INTEGER, words INTEGER
)
"""
# Of the ways to write a name the last in the order of characters is shown: small letters come
# after capitals and letters with accents after those without, whichever article is read first.
_ADD_TO_SPEAKERS = """
INSERT INTO speaker (kind, key, name, quotations, words, articles, first, latest)
    SELECT kind, key, max(name), sum(listed * quotations), sum(listed * words), sum(listed),
           min(iif(listed, instant, NULL)), max(iif(listed, instant, NULL))
    FROM (SELECT staged.*, article.instant, article.story = article.id AS listed
          FROM temp.staged JOIN main.article ON article.id = staged.article)
    GROUP BY kind, key
    ON CONFLICT (kind, key) DO UPDATE SET
        name = max(name, excluded.name),
        quotations = quotations + excluded.quotations,
        words = words + excluded.words,
        articles = articles + excluded.articles,
        first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
        latest = max(coalesce(latest, excluded.latest), coalesce(excluded.latest, latest))
"""
_ADD_OUTLETS = """
INSERT OR IGNORE INTO outlet (name)
    SELECT DISTINCT source FROM temp.staged JOIN main.article ON article.id = staged.article
"""
_ADD = f"""
INSERT INTO quoted
    SELECT speaker.id, article.story = article.id, coalesce(instant, {UNDATED}), article.id,
           outlet.id, staged.quotations, staged.words
    FROM temp.staged
    CROSS JOIN main.article ON article.id = staged.article
    CROSS JOIN main.speaker ON speaker.kind = staged.kind AND speaker.key = staged.key
    CROSS JOIN main.outlet ON outlet.name = article.source
    ORDER BY 1, 2, 3, 4
"""


class Speaking:
    """What was found of speakers, until it is written with the rest of its batch."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: list[tuple[int | str, ...]] = []

    def add(self, article: int, spoken: Sequence[Spoken]) -> None:
        """Note who speaks in an article, of whom nothing is written."""
        for one in spoken:
            self._waiting.append((article, *one))
        if len(self._waiting) >= PORTION:
            self.write()

    def write(self) -> None:
        """Write what is noted, inside the caller's transaction.

        Articles that are gone meanwhile are passed over.
        """
        if not self._waiting:
            return
        execute = self._connection.execute
        execute(_STAGED)
        execute("DELETE FROM temp.staged")
        self._connection.executemany(
            "INSERT INTO temp.staged VALUES (?, ?, ?, ?, ?, ?)", self._waiting
        )
        self._waiting.clear()
        for statement in (_ADD_TO_SPEAKERS, _ADD_OUTLETS, _ADD):
            execute(statement)
        execute("DELETE FROM temp.staged")

    def forget(self) -> None:
        """What is noted belongs to a transaction that did not come to its end."""
        self._waiting.clear()


def take_out(connection: sqlite3.Connection, articles: Sequence[int]) -> None:
    """Forget who speaks in these articles, which are read for it once more."""
    connection.executemany("DELETE FROM quoted WHERE article = ?", ((id,) for id in articles))


def arrange(connection: sqlite3.Connection) -> None:
    """See that the list of all speakers takes no sorting, once they are all there."""
    connection.execute(
        """CREATE INDEX IF NOT EXISTS speaker_by_quotations
           ON speaker (quotations DESC, key, kind) WHERE articles > 0"""
    )
