"""The notebook: the door to everything the reader keeps."""

import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from viewer.errors import ViewerError
from viewer.notebook.backup import Backup, back_up, folder_beside
from viewer.notebook.bookmarks import Bookmarks
from viewer.notebook.check import Damage
from viewer.notebook.database import Database
from viewer.notebook.failures import no_backup_sentence
from viewer.notebook.lock import Claim
from viewer.notebook.opening import open_database

_log = logging.getLogger(__name__)


class Notebook:
    """An open notebook.

    Any thread may call any method, and one at a time uses the disk: changes are made in the
    order in which they get there. A method that returned has its change safely on the disk.
    What is documented to answer from memory never waits; all else waits for the disk and for
    the changes before it, and belongs on a background thread, as do `open` and `close`.

    One program at a time can change a notebook; a second one can only read it, as it was last
    written.
    """

    def __init__(
        self, database: Database, bookmarks: Bookmarks, held: Claim | None, notices: tuple[str, ...]
    ) -> None:
        """Called by `open`."""
        self.bookmarks = bookmarks
        self.notices = notices
        """Sentences the reader should be told, in order."""
        self._database = database
        self._claim = held

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the notebook at `path`; make it, mend it or bring it to this version as needed.

        Raises ViewerError where it can be neither written nor read.
        """
        # The place stays the same when the working directory changes.
        path = path.absolute()
        opened = open_database(path)
        database = Database(opened.connection, path, opened.read_only)
        try:
            return cls(database, Bookmarks(database), opened.claim, opened.notices)
        except BaseException as error:
            database.close()
            if opened.claim is not None:
                opened.claim.release()
            if isinstance(error, sqlite3.Error) and opened.read_only is not None:
                # A newer version may have laid out its tables so that this one cannot read them.
                raise ViewerError(f"{opened.read_only} Its content cannot be shown.") from error
            raise

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed; the notices say why."""
        return self._database.read_only is not None

    def back_up(self) -> Backup | None:
        """Make a checked backup now, if the notebook has changed since the last; else None.

        Raises ViewerError where it cannot be made; the notebook and older backups are untouched.
        """
        if self.read_only:
            return None
        folder = folder_beside(self.path)
        with self._database.reading() as connection:
            try:
                return back_up(connection, folder, datetime.now(UTC))
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
        self._database.close()
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
