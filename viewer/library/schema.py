"""The catalogue's database: its tables, and how it is opened, checked and made anew.

The catalogue is a cache. One that is missing, of another version or damaged is thrown away and
made again, empty, without a word; the indexer fills it from the files.

Threads and processes: a connection belongs to the thread that opened it. The journal is a
write-ahead log, so readers see the last committed state and never wait for the one writer.
"""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from viewer.errors import ViewerError

VERSION = 8
"""Raised with every change of SCHEMA, of what is read out of a file, or of how it is searched."""

_FILE_NAME = "catalogue.sqlite3"
_MAKING = threading.Lock()
_PATIENCE = 20.0
"""Seconds that the beginning of the log is tried for."""
_DAMAGED = "damaged"
_TABLES = ("full_text", "folder", "file", "article", "skipped", "month_count", "speaker", "quoted")
_DISK_TROUBLE = tuple(
    f"SQLITE_{name}" for name in ("FULL", "BUSY", "LOCKED", "READONLY", "CANTOPEN", "PERM", "IOERR")
)

# A path is the bytes that the file system gave (a name need not be text), split into its folder
# and its name. `listing` is the fingerprint of a folder whose files are all recorded as they were
# then. `file` is the ledger: what is on disk and how far its indexing is. A file keeps its id from
# the scan that first meets it, so whatever is done again after a crash is done under the same id.
# `article` holds what was read; `story` is the id of the one listed among the copies of an article.
# `instant` is microseconds since 1970 in UTC; `zone` seconds east of it; `month` is yyyymm, 0 where
# there is no date. `collated` is the folded headline, a last character where that is empty.
# `address_mark` and `digest_mark` are short numbers by which the long values are looked up: their
# indexes are a tenth of the size and take half the time to fill. `full_text` names the folder of
# the full text that belongs to this catalogue, and tells whether a run that writes to it has begun
# and not ended. Triggers keep `month_count` where articles go or change places; what is added the
# ledger counts itself, many at a time, which takes a third off the time that adding takes.
# `quoted` tells how much each speaker says in an article, one without a date under `UNDATED`; it
# stands in the order in which a speaker's page wants it. `speaker` keeps what lists of speakers
# show: their totals, of listed articles only. Both are added to by `viewer.library.speaking`, and
# triggers keep them where articles go or change places.
SCHEMA = """
CREATE TABLE full_text (
    name     TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
    is_unfinished INTEGER NOT NULL DEFAULT 0
);
INSERT INTO full_text DEFAULT VALUES;
CREATE TABLE folder (
    id       INTEGER PRIMARY KEY,
    raw      BLOB NOT NULL UNIQUE,
    listing  BLOB
);
CREATE TABLE file (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    folder   INTEGER NOT NULL REFERENCES folder,
    name     BLOB NOT NULL,
    size     INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode    INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    UNIQUE (folder, name)
);
CREATE TABLE article (
    id       INTEGER PRIMARY KEY REFERENCES file,
    story    INTEGER NOT NULL,
    headline TEXT NOT NULL,
    source   TEXT NOT NULL,
    instant  INTEGER,
    zone     INTEGER,
    month    INTEGER NOT NULL,
    authors  TEXT NOT NULL,
    address  TEXT,
    digest   BLOB NOT NULL,
    collated TEXT NOT NULL,
    address_mark INTEGER,
    digest_mark  INTEGER NOT NULL
);
CREATE INDEX article_by_date ON article (instant) WHERE story = id;
CREATE INDEX article_by_source ON article (source, instant) WHERE story = id;
CREATE INDEX article_by_address ON article (address_mark) WHERE address_mark IS NOT NULL;
CREATE INDEX article_by_digest ON article (digest_mark);
CREATE INDEX article_copies ON article (story) WHERE story <> id;
CREATE TABLE skipped (
    raw      BLOB PRIMARY KEY,
    file     INTEGER,
    code     TEXT NOT NULL,
    sentence TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX skipped_file ON skipped (file) WHERE file IS NOT NULL;
CREATE TABLE month_count (
    source   TEXT NOT NULL,
    month    INTEGER NOT NULL,
    listed   INTEGER NOT NULL,
    PRIMARY KEY (source, month)
) WITHOUT ROWID;
CREATE TABLE outlet (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE
);
CREATE TABLE speaker (
    id         INTEGER PRIMARY KEY,
    kind       INTEGER NOT NULL,
    key        TEXT NOT NULL,
    name       TEXT NOT NULL,
    quotations INTEGER NOT NULL,
    words      INTEGER NOT NULL,
    articles   INTEGER NOT NULL,
    first      INTEGER,
    latest     INTEGER,
    UNIQUE (kind, key)
);
CREATE TABLE quoted (
    speaker    INTEGER NOT NULL REFERENCES speaker,
    listed     INTEGER NOT NULL,
    instant    INTEGER NOT NULL,
    article    INTEGER NOT NULL REFERENCES article,
    outlet     INTEGER NOT NULL REFERENCES outlet,
    quotations INTEGER NOT NULL,
    words      INTEGER NOT NULL,
    PRIMARY KEY (speaker, listed, instant, article)
) WITHOUT ROWID;
CREATE INDEX quoted_by_article ON quoted (article);
CREATE TRIGGER count_removed AFTER DELETE ON article WHEN old.story = old.id BEGIN
    INSERT INTO month_count VALUES (old.source, old.month, -1)
        ON CONFLICT DO UPDATE SET listed = listed - 1;
END;
CREATE TRIGGER count_changed AFTER UPDATE OF story ON article BEGIN
    INSERT INTO month_count
        SELECT new.source, new.month, (new.story = new.id) - (old.story = old.id) WHERE true
        ON CONFLICT DO UPDATE SET listed = listed + excluded.listed;
END;
CREATE TRIGGER speakers_removed AFTER DELETE ON article BEGIN
    DELETE FROM quoted WHERE article = old.id;
END;
CREATE TRIGGER speakers_changed AFTER UPDATE OF story ON article BEGIN
    UPDATE quoted SET listed = (new.story = new.id) WHERE article = new.id;
END;
CREATE TRIGGER quoted_removed AFTER DELETE ON quoted BEGIN
    UPDATE speaker SET
        quotations = quotations - old.listed * old.quotations,
        words = words - old.listed * old.words,
        articles = articles - old.listed,
        first = (SELECT min(instant) FROM quoted
                 WHERE speaker = old.speaker AND listed = 1 AND instant > -4611686018427387904),
        latest = (SELECT max(instant) FROM quoted
                  WHERE speaker = old.speaker AND listed = 1 AND instant > -4611686018427387904)
        WHERE id = old.speaker;
    DELETE FROM speaker WHERE id = old.speaker
        AND NOT EXISTS (SELECT 1 FROM quoted WHERE speaker = old.speaker);
END;
CREATE TRIGGER quoted_changed AFTER UPDATE OF listed ON quoted BEGIN
    UPDATE speaker SET
        quotations = quotations + (new.listed - old.listed) * new.quotations,
        words = words + (new.listed - old.listed) * new.words,
        articles = articles + new.listed - old.listed,
        first = (SELECT min(instant) FROM quoted
                 WHERE speaker = new.speaker AND listed = 1 AND instant > -4611686018427387904),
        latest = (SELECT max(instant) FROM quoted
                  WHERE speaker = new.speaker AND listed = 1 AND instant > -4611686018427387904)
        WHERE id = new.speaker;
END;
"""


class DamagedIndex(ViewerError):
    """The catalogue cannot be read any further; opening it again makes a new one."""


def open_database(folder: Path) -> sqlite3.Connection:
    """The catalogue in `folder`, made anew where it is missing, of another version or damaged.

    Raises ViewerError where the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / _FILE_NAME
        if (folder / _DAMAGED).exists():
            _throw_away(folder)
        try:
            return _opened(path)
        except sqlite3.DatabaseError as error:
            if _is_about_the_disk(error):
                raise  # a new one would not do better
        _throw_away(folder)
        return _opened(path)
    except (OSError, sqlite3.Error) as error:
        raise ViewerError(
            "The index in {folder} can’t be written: {reason}. Your articles are untouched.",
            folder=folder,
            reason=error,
        ) from error


@contextlib.contextmanager
def reported(folder: Path) -> Iterator[None]:
    """Turn the database's failures inside the block into sentences.

    A damaged file is marked, so that the next `open_database` makes a new one, and raised as
    DamagedIndex.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise  # a mistake of this program
    except sqlite3.DatabaseError as error:
        if _is_about_the_disk(error):
            raise ViewerError(
                "The index can’t be used: {reason}. Your articles are untouched.", reason=error
            ) from error
        with contextlib.suppress(OSError):
            (folder / _DAMAGED).touch()
        raise DamagedIndex("The index is damaged and is being built again.") from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block's writes, or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _opened(path: Path) -> sqlite3.Connection:
    _make_private(path)
    connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    try:
        _begin_log(connection)
        # A power cut may cost the last batches, which are then indexed again.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -16000")  # kilobytes
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != VERSION:
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if tables:
                raise sqlite3.DatabaseError("of another version")
            _make(connection)
        # Reads the schema and the first page of each table: what damage there mostly hits.
        for table in _TABLES:
            connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    """Make the file before SQLite does, because the journals get its rights.

    By one thread at a time, and never opened where it is there: to close a file ends the locks
    that SQLite holds on it in the same process (sqlite.org/howtocorrupt.html, section 2.2).
    """
    with _MAKING, contextlib.suppress(FileExistsError):
        path.touch(mode=0o600, exist_ok=False)


def _begin_log(connection: sqlite3.Connection) -> None:
    """Keep a write-ahead log; SQLite itself does not wait here for another that begins it."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not _is_about_the_disk(error) or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _make(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        # Another process may have been first.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == VERSION:
            return
        for statement in _statements(SCHEMA):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _is_about_the_disk(error: sqlite3.Error) -> bool:
    """True for a full, locked, failing or unwritable disk: the database itself may be sound."""
    name = getattr(error, "sqlite_errorname", "")
    return name.startswith(_DISK_TROUBLE)


def _throw_away(folder: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (folder / f"{_FILE_NAME}{suffix}").unlink(missing_ok=True)
    (folder / _DAMAGED).unlink(missing_ok=True)
