"""Bringing the index up to date with the files: a generator that can be stopped at any time.

1. What a kill left undone between the full text and the catalogue is found and done again.
2. The folders are walked; every file that is new or changed is noted, what is gone struck out.
   Where nothing was known before, some of the files are read on the way, as they are met: the
   list begins at once, and the full text would have nothing to do until the walk is over.
3. What was noted is read, the file written last first: listed, and its text searched.
4. In the same order, the quotations of what was read are found and searched.

The full text is always committed before the catalogue, each with the same ids, and the catalogue
notes the commit. After a kill they differ by one batch at the most, and step 1 sees it.
"""

import shutil
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TypeVar

from viewer.library.ahead import Ahead
from viewer.library.catalogue import Catalogue
from viewer.library.changes import Known, folder_changes, is_under, moves
from viewer.library.fulltext import (
    ARTICLES,
    QUOTATIONS,
    ArticleText,
    TextIndex,
    TextWriter,
    is_new,
)
from viewer.library.garbage import little_garbage
from viewer.library.ledger import Ledger, Standing
from viewer.library.reading import Quoting, Reading, quote, read, unquoted, unread
from viewer.library.scan import Listing, walk, whole
from viewer.library.schema import reported
from viewer.library.types import Phase, Progress, Skipped, State
from viewer.library.workers import Files, done, reader_count, worker_count

T = TypeVar("T")

_FIRST_BATCH = 256
_LARGEST_BATCH = 32_768
"""Files between two commits: few at first, so that something is there at once."""
_GROWTH = 16
"""Times as many files come before the next commit."""
_WORTH_WORKERS = 400
"""Files below which the work is done before the workers would have started."""
_STEP = 500
"""Files struck out or moved in one transaction."""
_PORTION = 5_000
"""Files met by the scan between two signs of life."""
_ON_THE_WAY = 1_000
"""Files read between two portions of an empty library: the full text takes as long for them."""
_MOST_ON_THE_WAY = 20_000


def index(
    catalogue: Catalogue, roots: Sequence[Path], workers: int | None = None
) -> Generator[Progress, None, None]:
    """Bring `catalogue` and its full text up to date with the files under `roots`, step by step.

    Files of the catalogue that stand under none of the roots are struck out; those under a folder
    that cannot be read just now (a disk that is not there) are kept. `workers` is the number of
    processes beside this one; 0 for none. Raises ViewerError where the disk fails, or where another
    program is at work on the same index. The last Progress has the phase DONE, and counts the
    articles that are listed: copies and what could not be read are among the files of those before.
    """
    with reported(catalogue.folder), little_garbage():
        run = _Run(catalogue, workers)
        try:
            run.mend()
            yield from run.scan(roots)
            yield from run.read()
            yield from run.quote()
            run.finish()
        except GeneratorExit:
            run.end()
            raise
        listed = catalogue.count()
    yield Progress(Phase.DONE, listed, listed, False)


class _Run:
    """One call of `index`."""

    def __init__(self, catalogue: Catalogue, workers: int | None) -> None:
        self.ledger = Ledger(catalogue)
        self._workers = workers
        self._folder = catalogue.full_text_folder()
        self._writers: dict[str, TextWriter] = {}
        self._standing: Standing | None = None
        self._has_list = False
        self._met: Files = []  # files of an empty library that may be read on the way
        self._early: list[tuple[Reading, ArticleText | None]] = []  # read on the way

    def mend(self) -> None:
        """Bring the full text and the catalogue in step where the last run was cut off."""
        ledger = self.ledger
        if not ledger.is_unfinished() and not _is_new(self._folder):
            return
        _throw_away_others(self._folder)
        articles, quotations = self._open()
        for writer in self._writers.values():
            writer.sweep()
        with ledger.transaction():
            listed, held = ledger.articles(), set(articles.ids())
            self._writers[ARTICLES].remove(held - listed)
            ledger.set_back(listed - held, State.TO_READ)
            quoted = ledger.searched_for_quotations()
            self._writers[QUOTATIONS].remove(set(quotations.ids()) - quoted)
            if is_new(self._folder, QUOTATIONS):
                ledger.set_back(quoted - (listed - held), State.TO_QUOTE)
            self._commit()
        articles.no_longer_new()
        quotations.no_longer_new()

    def scan(self, roots: Sequence[Path]) -> Iterator[Progress]:
        """Note what is new and changed, settle what moved and strike out what is gone."""
        gone: list[Known] = []
        skipped: list[Skipped] = []
        unreadable: list[bytes] = []
        unvisited = self.ledger.folders()
        was_empty = not unvisited
        met = 0
        for listings in _in_portions(walk(roots)):
            with self.ledger.transaction():
                for listing in listings:
                    skipped += listing.skipped
                    if not listing.readable:
                        unreadable.append(listing.raw)
                        continue
                    gone += self._note(listing, unvisited.pop(listing.raw, None))
                    met += len(listing.found)
            yield Progress(Phase.SCANNING, met, None, False)
            if was_empty and _files(listings) >= _PORTION:  # and so there are more to come
                yield Progress(Phase.SCANNING, met, None, self._read_on_the_way())
        for folder in unvisited:
            if not is_under(folder, unreadable):
                gone += self.ledger.known(folder).values()
        with self.ledger.transaction():
            self.ledger.note_skipped(skipped)
        for _ in self._settle(gone):
            yield Progress(Phase.SCANNING, met, met, True)
        yield Progress(Phase.SCANNING, met, met, False)

    def read(self) -> Iterator[Progress]:
        """Read what is to be read."""
        standing = self.standing()
        pace = _Pace(Phase.READING, standing.to_read, standing.total)
        early, self._early = self._early, []
        ids = {reading.id for reading, _ in early}
        files = (file for file in self.ledger.waiting(State.TO_READ) if file[0] not in ids)
        results = done(read, unread, files, self._workers_for(standing.to_read, reader_count()))
        return self._in_batches(_after(early, results), self._take_texts, pace)

    def quote(self) -> Iterator[Progress]:
        """Find the quotations of what was read."""
        standing = self.standing()
        pace = _Pace(Phase.QUOTATIONS, standing.to_quote, standing.total)
        files = self.ledger.waiting(State.TO_QUOTE)
        results = done(quote, unquoted, files, self._workers_for(standing.to_quote, worker_count()))
        return self._in_batches(results, self._take_quotations, pace)

    def standing(self) -> Standing:
        """How many files are read, and how many not."""
        if self._standing is None:
            self._standing = self.ledger.standing()
        return self._standing

    def finish(self) -> None:
        """Leave all in order and let others write to it."""
        if self._writers:
            with self.ledger.transaction():
                self.ledger.arrange()
        for writer in self._writers.values():
            writer.finish()
        self.end()

    def end(self) -> None:
        """Note that nothing is left undone between the full text and the catalogue."""
        if self._writers:
            self._writers.clear()
            self.ledger.set_unfinished(False)

    def _note(self, listing: Listing, before: bytes | None) -> Iterable[Known]:
        """Note what is new and changed in a folder; gives what is gone from it.

        `before` is the fingerprint that it had, if it was known.
        """
        now = listing.fingerprint()
        if now == before:
            return ()
        if before is None and (ids := self.ledger.record_new(listing.raw, listing.found, now)):
            paths = (whole(listing.raw, name) for name in listing.found)
            self._met += islice(zip(ids, paths, strict=True), _ON_THE_WAY - len(self._met))
            return ()
        known = self.ledger.known(listing.raw)
        changes = folder_changes(known, listing.found)
        self.ledger.record(listing.raw, changes)
        self.ledger.note_listing(listing.raw, None if changes.gone else now)
        missing = set(changes.gone)
        return [file for file in known.values() if file.id in missing]

    def _read_on_the_way(self) -> bool:
        """Read some of what was met; whether it is listed at once, as the first is.

        Of the others the catalogue is told with the first batch.
        """
        met, self._met = self._met, []
        if not met or len(self._early) >= _MOST_ON_THE_WAY:
            return False
        results = done(read, unread, met, 0)
        if not self._has_list:
            self._has_list = True
            self._open()
            with self.ledger.transaction():
                for each in results:
                    self._take_texts(each)
                self._commit()
            return True
        for each in results:
            self._add_texts(each)
            self._early += ((reading, None) for reading, _ in each)
        return False

    def _settle(self, gone: Sequence[Known]) -> Iterator[None]:
        """Give what moved its new place, and strike out the rest of what is gone."""
        if not gone:
            return
        self._open()  # first, because it fails where another program is at work on these rows
        moved = moves(gone, self.ledger.unread_like(file.stamp for file in gone))
        for batch in _batched(moved.items(), _STEP):
            with self.ledger.transaction():
                self.ledger.move(batch)
            yield
        for ids in _batched((file.id for file in gone if file.id not in moved), _STEP):
            with self.ledger.transaction():
                for writer in self._writers.values():
                    writer.remove(ids)
                self.ledger.remove(ids)
                self._commit()
            yield
        self.ledger.forget_empty_folders()

    def _in_batches(
        self,
        results: Generator[list[T], None, None],
        take: Callable[[list[T]], None],
        pace: "_Pace",
    ) -> Iterator[Progress]:
        """Take the results, with a commit after a few at first, then after many."""
        size = _FIRST_BATCH
        is_stopped = False
        if pace.waiting:
            self._open()
            self._standing = None
        with closing(Ahead(results)) as ahead:
            while pace.waiting and not is_stopped:
                with self.ledger.transaction():
                    try:
                        yield from _batch(ahead, take, pace, size)
                    except GeneratorExit:
                        is_stopped = True
                        self._commit()
                    else:
                        ahead.fetch_during(self._commit, self.ledger.write_kept)
                if not is_stopped:
                    yield pace.kept()
                    size = min(size * _GROWTH, _LARGEST_BATCH)

    def _take_texts(self, results: Sequence[tuple[Reading, ArticleText | None]]) -> None:
        before = self.ledger.listed_among([reading.id for reading, _ in results])
        for writer in self._writers.values():
            writer.remove(before)
        self._add_texts(results)
        self.ledger.write([reading for reading, _ in results], before)

    def _add_texts(self, results: Sequence[tuple[Reading, ArticleText | None]]) -> None:
        for reading, text in results:
            if text is not None:
                self._writers[ARTICLES].add(reading.id, (text,))

    def _take_quotations(self, results: Sequence[Quoting]) -> None:
        # None of them has any there: what is read again loses its quotations then.
        writer = self._writers[QUOTATIONS]
        for quoting in results:
            writer.add(quoting.id, quoting.quotations)
        self.ledger.mark_quoted([(item.id, bool(item.quotations), item.spoken) for item in results])

    def _open(self) -> tuple[TextIndex, TextIndex]:
        """Open the full text for writing, which is noted until `end`."""
        articles = TextIndex.open(self._folder, ARTICLES)
        quotations = TextIndex.open(self._folder, QUOTATIONS)
        if not self._writers:
            self._writers = {ARTICLES: articles.writer(), QUOTATIONS: quotations.writer()}
            self.ledger.set_unfinished(True)
        return articles, quotations

    def _commit(self) -> None:
        """Keep the full text; the transaction round this keeps the catalogue after it."""
        for writer in self._writers.values():
            writer.commit()

    def _workers_for(self, files: int, useful: int) -> int:
        if files < _WORTH_WORKERS:
            return 0
        return useful if self._workers is None else self._workers


class _Pace:
    """How far one phase is, and how long it will take."""

    def __init__(self, phase: Phase, waiting: int, total: int) -> None:
        self.waiting = waiting
        self._phase = phase
        self._total = total
        self._kept = total - waiting
        self._begun = time.monotonic()
        self._first = waiting

    def taken(self, files: int) -> None:
        """Note that so many files were worked on."""
        self.waiting -= files

    def kept(self) -> Progress:
        """What is to be told after a commit."""
        self._kept = self._total - self.waiting
        return self.sign(True)

    def sign(self, changed: bool = False) -> Progress:
        """What is to be told now: only what is committed counts."""
        worked = self._first - self.waiting
        left = (time.monotonic() - self._begun) / worked * self.waiting if worked else None
        return Progress(self._phase, self._kept, self._total, changed, left)


def _batch(
    results: Iterator[list[T]], take: Callable[[list[T]], None], pace: _Pace, size: int
) -> Iterator[Progress]:
    """Take about `size` results."""
    left = min(size, pace.waiting)
    while left > 0:
        result = next(results)
        take(result)
        pace.taken(len(result))
        left -= len(result)
        yield pace.sign()


def _after(first: list[T], rest: Generator[list[T], None, None]) -> Generator[list[T], None, None]:
    """`first`, unless it is empty, and the rest."""
    with closing(rest):
        if first:
            yield first
        first = []  # so that it is not held to the end
        yield from rest


def _in_portions(listings: Iterable[Listing]) -> Iterator[list[Listing]]:
    """The listings, in lists with some thousands of files."""
    portion: list[Listing] = []
    files = 0
    for listing in listings:
        portion.append(listing)
        files += _files((listing,))
        if files >= _PORTION:
            yield portion
            portion, files = [], 0
    yield portion


def _files(listings: Iterable[Listing]) -> int:
    """How many files were met, and folders, which take time too."""
    return sum(1 + len(listing.found) for listing in listings)


def _is_new(folder: Path) -> bool:
    """Whether the full text is missing, or was made anew since the last run."""
    return any(is_new(folder, kind) for kind in (ARTICLES, QUOTATIONS))


def _throw_away_others(folder: Path) -> None:
    """Delete the full text of catalogues that are no more."""
    for other in folder.parent.glob("text-*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
