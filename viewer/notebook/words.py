"""Which entries hold which words: a cache beside the notebook, made anew when it does not fit.

It is no part of what is kept. It carries the mark of the notebook's state that it was made of, so
that it is never asked about another state; what it cannot answer is looked up by reading. To
make it takes seconds where much is kept: meanwhile the notebook is used, and changed.
"""

import json
import logging
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from viewer.notebook import rows
from viewer.notebook.failures import is_damage
from viewer.notebook.schema import mark
from viewer.search.folding import folded_words

_LAYOUT = "1"
"""Another one where lines are made differently: what was made before is then made anew."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"
)
"""Scripts without blanks between words: each character is taken for a word."""

_TOGETHER = 1_000
"""So many lines are put in between two looks at whether they are still wanted."""

_NO_WORD = re.compile(r"\W+")

_SCHEMA = """
    DROP TABLE IF EXISTS state;
    DROP TABLE IF EXISTS words;
    CREATE TABLE state (layout TEXT, mark TEXT);
    CREATE VIRTUAL TABLE words USING fts5 (line, tokenize = 'ascii', detail = none, columnsize = 0,
                                            prefix = '1 2');
"""

_LINES = """
    SELECT entry.number, article.headline, coalesce(article.source, ''), coalesce(clip.words, ''),
           coalesce(clip.speaker, ''), coalesce(note.text, ''),
           coalesce((SELECT group_concat(name, ' ') FROM tagging JOIN tag ON tag.number = tag
                     WHERE tagging.entry = entry.number), '')
    FROM entry JOIN article ON article.number = entry.article
         LEFT JOIN clip ON clip.entry = entry.number LEFT JOIN note ON note.entry = entry.number
"""

_log = logging.getLogger(__name__)


def searchable(text: str) -> str:
    """A text as it is searched: its folded words, each after one blank."""
    if not text.isascii():
        # Without its quotation marks and dashes most text is ASCII, which is folded at once.
        text = _NO_WORD.sub(" ", text)
        if not text.isascii():
            text = _UNSPACED.sub(r" \g<0> ", text)
    return folded_words(text)


def all_lines(notebook: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """The number of each entry and what it can be found by."""
    for number, *texts in notebook.execute(_LINES):
        yield number, searchable(" ".join(texts))


def lines_of(notebook: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The same of some entries, as far as they are there."""
    found: dict[int, str] = {}
    for some in rows.batches(numbers):
        query = f"{_LINES} WHERE entry.number IN ({rows.marks(some)})"
        for number, *texts in notebook.execute(query, some):
            found[number] = searchable(" ".join(texts))
    return found


class _Change(NamedTuple):
    """A change of the notebook, from one mark to another."""

    before: str
    after: str
    lines: Mapping[int, str | None]


class Words:
    """The words of a notebook's entries. Any thread may call; a failing cache is no failure."""

    def __init__(self, path: Path | None, *, lasting: bool = True) -> None:
        """`path` is where the cache is kept; without one every search reads all entries.

        One that is not `lasting` is this process's own, in a file that the system takes away.
        """
        self._path = path
        self._lasting = lasting
        self._connection: sqlite3.Connection | None = None
        self._lock = Lock()
        self._missed: list[_Change] | None = None  # since it is being made; None where it is not
        self._hopeless = path is None

    def is_ready(self, state: str) -> bool:
        """Whether to make the cache would not help a search in the state with this mark."""
        with self._lock:
            return self._hopeless or self._fits(state)

    def find(self, notebook: sqlite3.Connection, state: str, text: str) -> list[int]:
        """The numbers of the entries that hold a word beginning with each word of `text`.

        `state` is the mark of the notebook's state, which must not change meanwhile. Without a
        cache that fits all entries are read.
        """
        wanted = searchable(text).split()
        with self._lock:
            if self._fits(state):
                try:
                    return _look_up(self._open(), wanted)
                except (sqlite3.Error, OSError) as error:
                    self._give_up(error)
        return [number for number, line in all_lines(notebook) if _holds(line, wanted)]

    def holding(self, state: str, numbers: Sequence[int], text: str) -> set[int]:
        """Which of some entries hold a word beginning with each word of `text`.

        None of them where the cache does not fit: see `is_ready`.
        """
        wanted = searchable(text).split()
        query = f"SELECT rowid, line FROM words WHERE rowid IN ({rows.marks(numbers)})"
        with self._lock:
            if self._fits(state):
                try:
                    found = self._open().execute(query, numbers).fetchall()
                    return {number for number, line in found if _holds(line, wanted)}
                except (sqlite3.Error, OSError) as error:
                    self._give_up(error)
        return set()

    def make(self, notebook: sqlite3.Connection) -> Iterator[float]:
        """Make the cache anew; gives the share that is done, and may be left after any.

        `notebook` is a connection for this alone: it holds the state that the cache is made of,
        while others go on.
        """
        with self._lock:
            if self._path is None:
                return
            self._let_go()
            self._missed = []
        cache, state = None, None
        try:
            notebook.execute("BEGIN")
            cache = self._connected()
            yield from _fill(cache, notebook)
            state = mark(notebook)
        except (sqlite3.Error, OSError) as error:
            self._hopeless = True
            with self._lock:
                self._give_up(error)
        finally:
            with self._lock:
                missed, self._missed = self._missed, None
                if state is None and cache is not None:
                    cache.close()
                elif cache is not None:
                    self._connection = cache
                    for change in missed or ():
                        self._take_over(change)

    def follow(self, before: str, after: str, lines: Mapping[int, str | None]) -> None:
        """Take over a change of the notebook from one mark to another; None for what went."""
        change = _Change(before, after, lines)
        with self._lock:
            if self._missed is not None:
                self._missed.append(change)
            elif self._path is not None and (self._connection or self._path.exists()):
                self._take_over(change)

    def _take_over(self, change: _Change) -> None:
        """Take over a change of the state that the cache has; any other is passed over."""
        lines = change.lines
        try:
            cache = self._open()
            if _state(cache) != (_LAYOUT, change.before):
                return
            with _transaction(cache):
                cache.executemany("DELETE FROM words WHERE rowid = ?", [(n,) for n in lines])
                new = [(number, line) for number, line in lines.items() if line is not None]
                cache.executemany("INSERT INTO words (rowid, line) VALUES (?, ?)", new)
                cache.execute("UPDATE state SET mark = ?", (change.after,))
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)

    def close(self) -> None:
        """Close the cache; it may be asked again."""
        with self._lock:
            self._let_go()

    def _fits(self, state: str) -> bool:
        if self._path is None or self._missed is not None:
            return False
        try:
            return _state(self._open()) == (_LAYOUT, state)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
            return False

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._connected()
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        assert self._path is not None
        if self._lasting:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        # SQLite's name for a file without a name. Not waiting: another window's is not worth it.
        name = self._path if self._lasting else ""
        connection = sqlite3.connect(name, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            connection.close()
            raise
        return connection

    def _give_up(self, error: Exception) -> None:
        """Do without the cache for once; a damaged one is thrown away."""
        _log.warning("the cache of the notebook's words cannot be used: %s", error)
        self._let_go()
        if self._path is not None and self._lasting and is_damage(error):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _let_go(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _holds(line: str, wanted: Sequence[str]) -> bool:
    return all(f" {word}" in line for word in wanted)


def _look_up(cache: sqlite3.Connection, wanted: Sequence[str]) -> list[int]:
    query = " ".join(f'"{word}"*' for word in wanted)
    # One row with all numbers takes half the time of a row for each.
    found = cache.execute("SELECT group_concat(rowid) FROM words WHERE words MATCH ?", (query,))
    numbers: list[int] = json.loads(f"[{found.fetchone()[0] or ''}]")
    return numbers


def _fill(cache: sqlite3.Connection, notebook: sqlite3.Connection) -> Iterator[float]:
    """Put the lines of a notebook into its cache, in one transaction."""
    total = notebook.execute("SELECT count(*) FROM entry").fetchone()[0]
    with _transaction(cache):
        for statement in _SCHEMA.split(";"):
            cache.execute(statement)
        lines, done = all_lines(notebook), 0
        while some := list(islice(lines, _TOGETHER)):
            cache.executemany("INSERT INTO words (rowid, line) VALUES (?, ?)", some)
            done += len(some)
            yield done / total
        cache.execute("INSERT INTO state VALUES (?, ?)", (_LAYOUT, mark(notebook)))


@contextmanager
def _transaction(cache: sqlite3.Connection) -> Iterator[None]:
    cache.execute("BEGIN IMMEDIATE")
    try:
        yield
        cache.execute("COMMIT")
    except BaseException:
        if cache.in_transaction:
            cache.execute("ROLLBACK")
        raise


def _state(cache: sqlite3.Connection) -> tuple[str, str] | None:
    """What the cache was made of; None where there is nothing in it."""
    tables = cache.execute("SELECT 1 FROM sqlite_master WHERE name = 'state'").fetchone()
    if tables is None:
        return None
    found = cache.execute("SELECT layout, mark FROM state").fetchone()
    return None if found is None else (found[0], found[1])
