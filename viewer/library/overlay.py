"""Articles counted otherwise than the index does, for all that one connection asks of speakers.

Views of this connection alone stand before the tables `quoted`, `speaker` and `outlet`, and have
their names: the rows of these articles are left out, and what was counted again takes their place.
A name that none but such an article gives has an id below 0.
"""

import sqlite3
from collections.abc import Mapping, Sequence

from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import UNDATED
from viewer.library.schema import reported
from viewer.library.speaker import id_like_no_other, key_of
from viewer.library.voices import SpeakerKind, Spoken

_TABLES = (
    "CREATE TEMP TABLE recounted (article INTEGER PRIMARY KEY)",
    """CREATE TEMP TABLE said_again (
        article INTEGER, kind INTEGER, key TEXT, name TEXT, quotations INTEGER, words INTEGER
    )""",
    """CREATE TEMP TABLE revised (
        id INTEGER PRIMARY KEY, kind INTEGER, key TEXT, name TEXT,
        quotations INTEGER, words INTEGER, articles INTEGER, first INTEGER, latest INTEGER,
        UNIQUE (kind, key)
    )""",
    """CREATE TEMP TABLE heard (
        speaker INTEGER, listed INTEGER, instant INTEGER, article INTEGER, outlet INTEGER,
        quotations INTEGER, words INTEGER, PRIMARY KEY (speaker, listed, instant, article)
    ) WITHOUT ROWID""",
    "CREATE TEMP TABLE added_outlet (id INTEGER PRIMARY KEY, name TEXT UNIQUE)",
)
_ADD_KNOWN = """
INSERT INTO temp.revised
    SELECT id, kind, key, name, quotations, words, articles, first, latest FROM main.speaker
    WHERE id IN (SELECT speaker FROM temp.recounted
                 CROSS JOIN main.quoted ON quoted.article = recounted.article
                 UNION
                 SELECT speaker.id FROM temp.said_again
                 CROSS JOIN main.speaker USING (kind, key))
"""
_ADD_OUTLETS = """
INSERT INTO temp.added_outlet
    SELECT -row_number() OVER (ORDER BY source), source FROM (
        SELECT DISTINCT source FROM temp.recounted
        CROSS JOIN main.article ON article.id = recounted.article
        WHERE source NOT IN (SELECT name FROM main.outlet)
    )
"""
_ADD_HEARD = f"""
INSERT INTO temp.heard
    SELECT revised.id, article.story = article.id, coalesce(instant, {UNDATED}), article.id,
           coalesce(outlet.id, added_outlet.id), said_again.quotations, said_again.words
    FROM temp.said_again
    CROSS JOIN main.article ON article.id = said_again.article
    CROSS JOIN temp.revised USING (kind, key)
    LEFT JOIN main.outlet ON outlet.name = article.source
    LEFT JOIN temp.added_outlet ON added_outlet.name = article.source
"""
_VIEWS = (
    """CREATE TEMP VIEW quoted AS
        SELECT * FROM main.quoted WHERE article NOT IN (SELECT article FROM temp.recounted)
        UNION ALL SELECT * FROM temp.heard""",
    """CREATE TEMP VIEW speaker AS
        SELECT * FROM main.speaker WHERE id NOT IN (SELECT id FROM temp.revised)
        UNION ALL SELECT * FROM temp.revised""",
    """CREATE TEMP VIEW outlet AS
        SELECT * FROM main.outlet UNION ALL SELECT * FROM temp.added_outlet""",
)
_LESS = """
UPDATE temp.revised SET
    quotations = revised.quotations - less.quotations,
    words = revised.words - less.words,
    articles = revised.articles - less.articles
FROM (SELECT speaker, sum(quoted.quotations) AS quotations, sum(quoted.words) AS words,
             count(*) AS articles
      FROM temp.recounted CROSS JOIN main.quoted ON quoted.article = recounted.article
      WHERE listed = 1 GROUP BY speaker) AS less
WHERE less.speaker = revised.id
"""
_MORE = """
UPDATE temp.revised SET
    quotations = revised.quotations + more.quotations,
    words = revised.words + more.words,
    articles = revised.articles + more.articles
FROM (SELECT speaker, sum(quotations) AS quotations, sum(words) AS words, count(*) AS articles
      FROM temp.heard WHERE listed = 1 GROUP BY speaker) AS more
WHERE more.speaker = revised.id
"""
_DATES = f"""
UPDATE temp.revised SET
    first = (SELECT min(instant) FROM (
        SELECT min(instant) AS instant FROM main.quoted
            WHERE speaker = revised.id AND listed = 1 AND instant > {UNDATED}
            AND article NOT IN (SELECT article FROM temp.recounted)
        UNION ALL SELECT min(instant) FROM temp.heard
            WHERE speaker = revised.id AND listed = 1 AND instant > {UNDATED})),
    latest = (SELECT max(instant) FROM (
        SELECT max(instant) AS instant FROM main.quoted
            WHERE speaker = revised.id AND listed = 1 AND instant > {UNDATED}
            AND article NOT IN (SELECT article FROM temp.recounted)
        UNION ALL SELECT max(instant) FROM temp.heard
            WHERE speaker = revised.id AND listed = 1 AND instant > {UNDATED}))
"""


def lay_over(catalogue: Catalogue, spoken: Mapping[int, Sequence[Spoken]]) -> tuple[int, ...]:
    """Let a connection see these speakers in the articles with these ids, once.

    Gives the ids of the speakers whose numbers are others than the index has. A thousand articles
    take some tens of milliseconds. Raises ViewerError where the disk fails.
    """
    if not spoken:
        return ()
    with reported(catalogue.folder):
        _fill(catalogue.connection, spoken)
        found = catalogue.connection.execute("SELECT id FROM temp.revised").fetchall()
    return tuple(id for (id,) in found)


def _fill(connection: sqlite3.Connection, spoken: Mapping[int, Sequence[Spoken]]) -> None:
    for statement in _TABLES:
        connection.execute(statement)
    ids = ((id,) for id in spoken)
    connection.executemany("INSERT INTO temp.recounted VALUES (?)", ids)
    rows = ((id, *one) for id, some in spoken.items() for one in some)
    connection.executemany("INSERT INTO temp.said_again VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.execute(_ADD_KNOWN)
    new = connection.execute(
        """SELECT kind, key, max(name) FROM temp.said_again
           WHERE NOT EXISTS (SELECT 1 FROM temp.revised
                             WHERE revised.kind = said_again.kind AND revised.key = said_again.key)
           GROUP BY kind, key"""
    ).fetchall()
    connection.executemany(
        "INSERT INTO temp.revised VALUES (?, ?, ?, ?, 0, 0, 0, NULL, NULL)",
        (
            (id_like_no_other(key_of(SpeakerKind(kind), key)), kind, key, name)
            for kind, key, name in new
        ),
    )
    for statement in (_ADD_OUTLETS, _ADD_HEARD, _LESS, _MORE, _DATES, *_VIEWS):
        connection.execute(statement)
