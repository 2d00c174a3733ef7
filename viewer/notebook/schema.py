"""How the notebook's database is laid out, and how an older one becomes a newer one."""

import os
import sqlite3
import zlib
from collections.abc import Iterator

from viewer.notebook.seals import seal, seal_again

APPLICATION_ID = 0x50554C51
"""Marks the file as ours ("PULQ"); `file` and other tools read it from the header."""

_FIRST = """
-- One row about the notebook itself.
CREATE TABLE about (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,     -- the same as user_version: a damaged header is not believed
    layout  INTEGER NOT NULL,     -- CRC-32 of the text of this schema as SQLite keeps it
    changes INTEGER NOT NULL,     -- counts what was committed: tells whether a backup is older
    seal    INTEGER NOT NULL
);

-- An article the reader wants to find again.
CREATE TABLE bookmark (
    key       TEXT PRIMARY KEY,   -- the article's address, else sha256:DIGEST
    digest    TEXT NOT NULL,      -- SHA-256 of the article's plain text, in hex
    headline  TEXT NOT NULL,
    source    TEXT,
    published TEXT,               -- ISO 8601 with zone
    path      BLOB NOT NULL,      -- as last seen, in the bytes of the file system
    added     TEXT NOT NULL,      -- ISO 8601 in UTC with microseconds, so that text sorts as time
    seal      INTEGER NOT NULL
);

CREATE INDEX bookmark_by_added ON bookmark (added, key);
"""

_CLIPS_NOTES_TAGS_CORRECTIONS = """
ALTER TABLE about RENAME TO about_before;

CREATE TABLE about (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    layout  INTEGER NOT NULL,
    changes INTEGER NOT NULL,
    mark    TEXT NOT NULL,        -- random, another after each change: names this state
    seal    INTEGER NOT NULL
);

INSERT INTO about SELECT id, version, layout, changes, '', seal FROM about_before;
DROP TABLE about_before;

-- An article that something is kept of, as it can be shown when its file is gone.
CREATE TABLE article (
    number    INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE, -- the article's address, else sha256:DIGEST
    digest    TEXT NOT NULL,        -- SHA-256 of the article's plain text, in hex; empty: unseen
    headline  TEXT NOT NULL,
    source    TEXT,
    published TEXT,                 -- ISO 8601 with zone
    path      BLOB,                 -- as last seen, in the bytes of the file system
    seal      INTEGER NOT NULL
);

CREATE INDEX article_by_digest ON article (digest);

-- What is kept: a bookmark, a clip or a note.
CREATE TABLE entry (
    number  INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,   -- random, and the same wherever it is exported to;
                                    -- of a bookmark bookmark:KEY
    kind    TEXT NOT NULL,          -- bookmark, clip, note
    article INTEGER NOT NULL REFERENCES article,
    added   TEXT NOT NULL,          -- ISO 8601 in UTC with microseconds, so that text sorts as time
    changed TEXT NOT NULL,
    seal    INTEGER NOT NULL
);

CREATE INDEX entry_by_added ON entry (added, kind, number, article);
CREATE INDEX entry_by_article ON entry (article);

-- The words of a clip and how they are found again (see anchor.py).
CREATE TABLE clip (
    entry   INTEGER PRIMARY KEY REFERENCES entry,
    words   TEXT NOT NULL,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    first   INTEGER NOT NULL,       -- where the words began and ended
    last    INTEGER NOT NULL,
    digest  TEXT NOT NULL,          -- SHA-256 of the text they stood in
    rival   INTEGER NOT NULL,
    colour  TEXT NOT NULL,
    speaker TEXT,
    cue     TEXT,
    seal    INTEGER NOT NULL
);

CREATE TABLE note (
    entry INTEGER PRIMARY KEY REFERENCES entry,
    text  TEXT NOT NULL,
    clip  TEXT,                     -- the id of the clip it is on; it may be gone
    seal  INTEGER NOT NULL
);

CREATE INDEX note_by_clip ON note (clip);

-- A tag lives as long as an entry has it.
CREATE TABLE tag (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    same   TEXT NOT NULL UNIQUE,    -- the name without regard to capitals
    seal   INTEGER NOT NULL
);

CREATE TABLE tagging (
    entry INTEGER NOT NULL REFERENCES entry,
    tag   INTEGER NOT NULL REFERENCES tag,
    seal  INTEGER NOT NULL,
    UNIQUE (entry, tag)
);

CREATE INDEX tagging_by_tag ON tagging (tag, entry);

-- What the reader says of a quotation. The program's own answer is never kept in its place.
CREATE TABLE correction (
    number  INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    words   TEXT NOT NULL,          -- these seven as of a clip
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    digest  TEXT NOT NULL,
    rival   INTEGER NOT NULL,
    verdict TEXT NOT NULL,          -- confirmed, changed, no-quotation
    name    TEXT,                   -- who said it
    found   TEXT,                   -- whom the program had named then
    added   TEXT NOT NULL,
    seal    INTEGER NOT NULL,
    UNIQUE (article, words, before, after)
);

INSERT INTO article (key, digest, headline, source, published, path, seal)
    SELECT key, digest, headline, source, published, path, 0 FROM bookmark ORDER BY added, key;
INSERT INTO entry (id, kind, article, added, changed, seal)
    SELECT 'bookmark:' || bookmark.key, 'bookmark', number, added, added, 0
    FROM bookmark JOIN article ON article.key = bookmark.key ORDER BY number;
DROP TABLE bookmark;
"""

_ORDERS = """
-- Each order of a list, and what its sections have in common, gives its first entries at once.
DROP INDEX entry_by_article;
CREATE INDEX entry_by_article ON entry (article, added, kind);
CREATE INDEX entry_by_changed ON entry (changed, number, kind, article);
CREATE INDEX article_by_published ON article (julianday(published) DESC, number);
CREATE INDEX article_by_headline ON article (headline COLLATE NOCASE, number);
CREATE INDEX article_by_source ON article (source IS NULL, source COLLATE NOCASE);
CREATE INDEX clip_by_speaker ON clip (speaker);
CREATE INDEX clip_by_colour ON clip (colour);
"""

_DOSSIERS = """
-- What the reader has gathered, in an order of their own (see dossiers.py).
CREATE TABLE dossier (
    id           TEXT PRIMARY KEY,  -- random, and the same wherever it is exported to
    title        TEXT NOT NULL,
    introduction TEXT NOT NULL,
    added        TEXT NOT NULL,
    changed      TEXT NOT NULL,
    seal         INTEGER NOT NULL
);

CREATE TABLE dossier_item (
    id      TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier,
    place   TEXT NOT NULL,          -- digits that sort as text
    part    TEXT NOT NULL,          -- clip, heading, text
    text    TEXT NOT NULL,          -- the heading, the text, or what is said of the clip
    changed TEXT NOT NULL,
    seal    INTEGER NOT NULL
);

CREATE INDEX dossier_item_by_place ON dossier_item (dossier, place, id);

-- What a clip was when it was put in or was last kept: an item keeps its words.
CREATE TABLE dossier_clip (
    item    TEXT PRIMARY KEY REFERENCES dossier_item,
    clip    TEXT NOT NULL,          -- the id of the clip; it may be gone
    article INTEGER NOT NULL REFERENCES article,
    words   TEXT NOT NULL,          -- these ten as of a clip
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    digest  TEXT NOT NULL,
    rival   INTEGER NOT NULL,
    colour  TEXT NOT NULL,
    speaker TEXT,
    cue     TEXT,
    added   TEXT NOT NULL,
    changed TEXT NOT NULL,
    seal    INTEGER NOT NULL
);

CREATE INDEX dossier_clip_by_clip ON dossier_clip (clip);
CREATE INDEX dossier_clip_by_article ON dossier_clip (article);
"""

_ALIASES = """
-- A speaker's name that the reader lists under another one (see aliases.py).
CREATE TABLE alias (
    key       TEXT PRIMARY KEY,     -- its kind, a colon, and the folded name
    name      TEXT NOT NULL,
    main      TEXT NOT NULL,        -- the key that it is listed under
    main_name TEXT NOT NULL,
    added     TEXT NOT NULL,
    seal      INTEGER NOT NULL
);
"""

_NAMESAKES = """
-- A name that is somebody else's in an article, or in all of an outlet (see namesakes.py).
CREATE TABLE namesake (
    number    INTEGER PRIMARY KEY,
    key       TEXT NOT NULL,        -- of the name, as of an alias
    name      TEXT NOT NULL,
    article   INTEGER REFERENCES article,
    outlet    TEXT,                 -- one of the two is NULL
    main      TEXT NOT NULL,        -- the key that it is listed under there
    main_name TEXT NOT NULL,
    added     TEXT NOT NULL,
    seal      INTEGER NOT NULL
);

CREATE UNIQUE INDEX namesake_by_article ON namesake (article, key) WHERE article IS NOT NULL;
CREATE UNIQUE INDEX namesake_by_outlet ON namesake (outlet, key) WHERE outlet IS NOT NULL;
"""

MIGRATIONS = (_FIRST, _CLIPS_NOTES_TAGS_CORRECTIONS, _ORDERS, _DOSSIERS, _ALIASES, _NAMESAKES)
"""Number n makes version n out of version n - 1; the first makes a notebook out of an empty file.

A migration that has been released is never edited. Only what SQLite 3.34 understands goes in:
a newer feature makes an older SQLite take the file for a damaged one. A table with rows of its
own ends with the column `seal` (see seals.py).
"""

VERSION = len(MIGRATIONS)
"""The version this program reads and writes, kept in the header as user_version."""


def stored_version(connection: sqlite3.Connection) -> int:
    """The version the header names; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def layout(connection: sqlite3.Connection) -> int:
    """The checksum of the schema's text in the file."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY type, name")
    return zlib.crc32("\n".join(f"{name} {sql}" for name, sql in rows).encode())


def changes(connection: sqlite3.Connection) -> int:
    """How many changes the notebook has seen."""
    return int(connection.execute("SELECT changes FROM about").fetchone()[0])


def count_change(connection: sqlite3.Connection) -> str:
    """Count one more change, inside the transaction that makes it; gives the new state's mark."""
    return _write_about(connection, stored_version(connection), changes(connection) + 1)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to VERSION: all steps in one transaction, or none. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = stored_version(connection)
        for number in range(version + 1, VERSION + 1):
            for statement in statements(MIGRATIONS[number - 1]):
                connection.execute(statement)
        seal_again(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        _write_about(connection, VERSION, changes(connection) if version else 0)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> Iterator[str]:
    """The statements of an SQL text one by one: `executescript` would commit before the first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def mark(connection: sqlite3.Connection) -> str:
    """The name of the state that the notebook is in: another one after each change."""
    return str(connection.execute("SELECT mark FROM about").fetchone()[0])


def _write_about(connection: sqlite3.Connection, version: int, count: int) -> str:
    new = os.urandom(8).hex()
    row = (1, version, layout(connection), count, new)
    connection.execute("REPLACE INTO about VALUES (?, ?, ?, ?, ?, ?)", (*row, seal(row)))
    return new
