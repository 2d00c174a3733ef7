"""The notebook: the door to everything the reader keeps."""

import dataclasses
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from viewer.errors import ViewerError
from viewer.notebook import compiling, joining, rows, telling
from viewer.notebook.backup import Backup, back_up, folder_beside
from viewer.notebook.beginning import SCANNED, beginning, first_holding, is_small
from viewer.notebook.bookmarks import NO_TEXT, Bookmarks, move, see
from viewer.notebook.check import Damage
from viewer.notebook.corrections import read_of
from viewer.notebook.database import Database
from viewer.notebook.dossiers import Contents, Counted, Dossier, Item
from viewer.notebook.failures import no_backup_sentence, told
from viewer.notebook.left import note_as_left
from viewer.notebook.listing import Counts, Listing, Row, Wanted, counts, holding, listing, page
from viewer.notebook.lock import Claim, InUse, claim
from viewer.notebook.mending import connect
from viewer.notebook.opening import Opened, open_database
from viewer.notebook.perform import Effects, perform
from viewer.notebook.said import read_said
from viewer.notebook.schema import mark
from viewer.notebook.steps import Step, size
from viewer.notebook.types import Clip, Correction, Entry, KeptArticle, Note
from viewer.notebook.watch import Watch, unwatched
from viewer.notebook.words import Words, lines_of, searchable
from viewer.search.folding import fold

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OfArticle:
    """What is kept of one article."""

    key: str
    """Under which it is kept: its own, or that of the one kept article with the same text."""
    bookmarked: bool
    clips: tuple[Clip, ...]
    """In the order in which they were kept, as the notes."""
    notes: tuple[Note, ...]
    corrections: tuple[Correction, ...]


class Notebook:
    """An open notebook.

    Any thread may call any method, and one at a time uses the disk: changes are made in the
    order in which they get there. A method that returned has its change safely on the disk.
    What is documented to answer from memory never waits; all else waits for the disk and for
    the changes before it, and belongs on a background thread, as do `open` and `close`.

    One program at a time can change a notebook; a second one can only read it, as it was last
    written, until it is asked for a change after the first has gone.
    """

    def __init__(self, database: Database, opened: Opened, words: Path | None) -> None:
        """Called by `open`."""
        self.notices = opened.notices
        """Sentences the reader should be told, in order."""
        self._database = database
        self._claim: Claim | None = opened.claim
        # Held from before a change until memory has followed it: both see one order of changes.
        self._order = Lock()
        self._backing = Lock()  # one backup at a time
        self._preparing = Lock()  # of the search, once at a time
        # A notebook that another program changes does not tell which words changed: the cache is
        # made anew then, apart from the one that the other program keeps.
        self._words = Words(words, lasting=database.read_only is None)
        self._kept_words = words
        self._is_in_use = opened.is_in_use
        self._listed: tuple[str, Wanted, Listing] | None = None
        self._remember()

    def _remember(self) -> None:
        """Read what is answered from memory."""
        with self._database.reading() as connection:
            self.bookmarks = Bookmarks(connection, self.do, self._move)
            self.said = read_said(connection)
        self.corrections, self.aliases, self.namesakes = self.said

    @classmethod
    def open(cls, path: Path, *, words: Path | None = None, writing: bool = True) -> Self:
        """Open the notebook at `path`; make it, mend it or bring it to this version as needed.

        `words` is a file for the cache of words, to be deleted at any time. Without `writing`
        nothing on the disk is changed and nobody is kept from writing; there must be a notebook.
        Raises ViewerError where it can be neither written nor read.
        """
        # The place stays the same when the working directory changes.
        path = path.absolute()
        opened = open_database(path, writing=writing)
        database = Database(opened.connection, path, opened.read_only)
        try:
            return cls(database, opened, words)
        except BaseException as error:
            database.close()
            if opened.claim is not None:
                opened.claim.release()
            if isinstance(error, sqlite3.Error) and opened.read_only is not None:
                # A newer version may have laid out its tables so that this one cannot read them.
                raise ViewerError(
                    "{read_only} Its content cannot be shown.", read_only=opened.read_only
                ) from error
            raise

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed; the notices say why."""
        return self._database.read_only is not None

    # ------------------------------------------------------------ changing

    def do(self, step: Step, watch: Watch = unwatched) -> Step:
        """Make a step, all of it or nothing; gives its inverse, to be done by whoever undoes it.

        Raises ViewerError where the disk or the file does not allow it.
        """
        with self._changing() as (connection, effects):
            effects.watch, effects.total = watch, size(step)
            return perform(connection, step, effects)

    def seen(self, about: KeptArticle) -> None:
        """Note what an article is that was opened: where its file is, and, where it was kept by
        its address alone, its text and headline.

        It is a hint, so where nothing can be written, or nothing is kept of it, nothing is done.
        """
        if self.read_only:
            return
        with self._changing() as (connection, effects):
            effects.reworded.update(see(connection, about))
            if effects.reworded and self.bookmarks.contains(about.key):
                effects.bookmarked[about.key] = about.digest
            if about.path is not None:
                move(connection, about.key, about.path)

    def _move(self, key: str, path: Path) -> None:
        if not self.read_only:
            with self._changing() as (connection, _):
                move(connection, key, path)

    @contextmanager
    def _changing(self) -> Iterator[tuple[sqlite3.Connection, Effects]]:
        """A change on the disk, which memory and the cache of words follow once it is there."""
        effects = Effects()
        with self._order:
            if self._is_in_use:
                self._take_over()
            with self._database.changing() as connection:
                before = mark(connection)
                yield connection, effects
                found = lines_of(connection, effects.reworded)
                corrections = read_of(connection, effects.corrected)
                names = (
                    (joining.read(connection), telling.read(connection)) if effects.joined else None
                )
            # It is done: nothing from here on may fail for want of the disk.
            self.corrections.follow(corrections)
            if names is not None:
                self.aliases.follow(names[0])
                self.namesakes.follow(names[1])
            self.bookmarks.follow(effects.bookmarked)
            lines = {number: found.get(number) for number in effects.reworded}
            self._words.follow(before, self._database.mark or before, lines)

    def _take_over(self) -> None:
        """Write from now on, where the program that did so has gone."""
        try:
            claim(self.path).release()
            opened = open_database(self.path)
        except (InUse, OSError, ViewerError) as error:
            _log.info("the notebook is still not to be written: %s", error)
            return
        if opened.read_only is not None:
            opened.connection.close()
            return
        self._database.replace(opened.connection)
        self._claim, self._is_in_use = opened.claim, False
        self._words.close()
        self._words = Words(self._kept_words)
        self._remember()

    # ------------------------------------------------------------ asking

    def beginning(self, wanted: Wanted, most: int) -> Listing | None:
        """The first entries of `listing`, at once: of a large notebook the whole takes a while.

        The last section may go on after the last of them. None where the whole is there as soon,
        or where only the whole can tell.
        """
        with self._database.reading() as connection:
            state, bare = mark(connection), dataclasses.replace(wanted, text="")
            if is_small(connection):
                return None
            known = self._listed is not None and self._listed[:2] == (state, bare)
            if not searchable(wanted.text):
                first = None if known else beginning(connection, bare, most)
                return first if first and first.numbers else None
            listed = self._whole(connection, state, bare) if known else None
            return first_holding(
                listed or beginning(connection, bare, SCANNED),
                most,
                lambda numbers: self._words.holding(state, numbers, wanted.text),
            )

    def listing(self, wanted: Wanted) -> Listing:
        """What is wanted, as numbers in order; to be asked again after each change."""
        if searchable(wanted.text):
            for _share in self.prepare_search():
                pass
        with self._database.reading() as connection:
            state = mark(connection)
            whole = self._whole(connection, state, wanted)
            if not searchable(wanted.text):
                return whole
            return holding(whole, self._words.find(connection, state, wanted.text))

    def _whole(self, connection: sqlite3.Connection, state: str, wanted: Wanted) -> Listing:
        """The list without regard to the text: kept, since what is typed narrows one list."""
        wanted = dataclasses.replace(wanted, text="")
        if self._listed is None or self._listed[:2] != (state, wanted):
            self._listed = (state, wanted, listing(connection, wanted))
        return self._listed[2]

    @property
    def is_search_ready(self) -> bool:
        """Whether a search need not wait for `prepare_search`."""
        with self._database.reading() as connection:
            return self._words.is_ready(mark(connection))

    def prepare_search(self) -> Iterator[float]:
        """Make the cache of words anew, where it does not fit: the first search else does it.

        Gives the share that is done, and may be left after any. It takes seconds where much is
        kept, in which everything else goes on.
        """
        with self._preparing:
            if self.is_search_ready:
                return
            before = self._state()
            with closing(connect(f"{self.path.as_uri()}?mode=ro")) as connection:
                yield from self._words.make(connection)
            if self.read_only and not self.is_search_ready and self._state() == before:
                self._words = Words(None)  # what is shown is a copy, with a mark of its own

    def _state(self) -> str:
        with self._database.reading() as connection:
            return mark(connection)

    def rows(self, numbers: Sequence[int]) -> dict[int, Row]:
        """The rows of some numbers; what is gone since they were listed is left out."""
        with self._database.reading() as connection:
            return page(connection, numbers)

    def counts(self) -> Counts:
        """How much is kept of each kind, and every tag with its count."""
        with self._database.reading() as connection:
            return counts(connection)

    def entries(
        self, ids: Sequence[str] | None = None, watch: Watch = unwatched
    ) -> tuple[Entry, ...]:
        """The entries with these ids, as far as they are kept, or all; in the order of keeping.

        To read all of them keeps nobody else waiting.
        """
        if ids is None:
            with self._snapshot() as connection:
                return tuple(rows.every_entry(connection, watch))
        with self._database.reading() as connection:
            found = []
            for some in rows.batches(ids):
                found += rows.numbered(connection, f"entry.id IN ({rows.marks(some)})", some)
            return tuple(entry for _, entry in sorted(found, key=lambda each: each[0]))

    @contextmanager
    def _snapshot(self) -> Iterator[sqlite3.Connection]:
        """A connection that goes on seeing one state, beside the one for everything else."""
        if self.read_only:
            with self._database.reading() as connection:
                yield connection
            return
        with told(self.path), closing(connect(f"{self.path.as_uri()}?mode=ro")) as connection:
            connection.execute("BEGIN")
            yield connection

    def article(self, key: str) -> KeptArticle | None:
        """The article with this key, where something is kept of it."""
        query = "SELECT key, digest, headline, source, published, path FROM article WHERE key = ?"
        with self._database.reading() as connection:
            row = connection.execute(query, (key,)).fetchone()
        return rows.article(row) if row else None

    def of_article(self, key: str, digest: str) -> OfArticle:
        """What is kept of an article, known by its key or else by its text, as bookmarks are."""
        with self._database.reading() as connection:
            known = _known(connection, key, digest)
            kept = rows.entries(connection, "article.key = ?", (known,))
        return OfArticle(
            known,
            any(not isinstance(each, Clip | Note) for each in kept),
            tuple(each for each in kept if isinstance(each, Clip)),
            tuple(each for each in kept if isinstance(each, Note)),
            self.corrections.of(key, digest),
        )

    def dossiers(self) -> tuple[Counted, ...]:
        """Every dossier with the count of its items, by title."""
        with self._database.reading() as connection:
            counts = compiling.counts(connection)
            found = compiling.dossiers(connection)
        found.sort(key=lambda each: (fold(each.title), each.added, each.id))
        return tuple(Counted(each, counts.get(each.id, 0)) for each in found)

    def contents(self, dossier: str) -> Contents | None:
        """The dossier with this id, and what stands in it; None where there is none."""
        with self._database.reading() as connection:
            for each in compiling.dossiers(connection, [dossier]):
                return Contents(each, tuple(compiling.items(connection, of=each.id)))
        return None

    def every_dossier(self) -> tuple[tuple[Dossier, ...], tuple[Item, ...]]:
        """All dossiers and all that stands in them, as they are written out."""
        with self._database.reading() as connection:
            return tuple(compiling.dossiers(connection)), tuple(compiling.items(connection))

    # ------------------------------------------------------------ backups

    def back_up(self, watch: Watch = unwatched) -> Backup | None:
        """Make a checked backup now, if the notebook has changed since the last; else None.

        Raises ViewerError where it cannot be made; the notebook and older backups are untouched.
        """
        if self.read_only:
            return None
        folder = folder_beside(self.path)
        try:
            # By a connection of its own: copying and checking takes long, and nobody need wait.
            # It sees one state: copying would begin anew with each change that is made meanwhile.
            with self._backing, closing(connect(f"{self.path.as_uri()}?mode=ro")) as connection:
                connection.execute("BEGIN")
                return back_up(connection, folder, datetime.now(UTC), watch)
        except (OSError, sqlite3.Error, Damage) as error:
            raise ViewerError(no_backup_sentence(error, folder)) from error

    def close(self) -> None:
        """Back up what has changed, and close. A second call does nothing."""
        if self._database.closed:
            return
        try:
            self.back_up()
        except ViewerError as error:
            # The notebook itself is safe; the next start tries again, and tells.
            _log.warning("no backup at the end: %s", error)
        self._words.close()
        self._database.close()
        if not self.read_only:
            note_as_left(self.path)
        if self._claim is not None:
            self._claim.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _known(connection: sqlite3.Connection, key: str, digest: str) -> str:
    """The key an article is kept under: two kept articles of one text are not chosen between."""
    if connection.execute("SELECT 1 FROM article WHERE key = ?", (key,)).fetchone():
        return key
    query = "SELECT key FROM article WHERE digest = ? LIMIT 2"
    same = [] if digest in NO_TEXT else connection.execute(query, (digest,)).fetchall()
    return str(same[0][0]) if len(same) == 1 else key
