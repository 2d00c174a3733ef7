"""Bringing the catalogue up to date with the files: a generator that can be stopped at any time.

First the folders are walked and every file that is new or changed is noted; then those are read,
the one written last first. Both go on after a stop, or a kill, where the last batch left off.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from viewer.articles.file import read_article
from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.changes import Known, folder_changes, is_under, moves
from viewer.library.entries import entry_of
from viewer.library.ledger import Ledger, Reading
from viewer.library.scan import walk
from viewer.library.schema import reported
from viewer.library.types import Found, Phase, Progress, Skipped, Stamp

T = TypeVar("T")

_BATCH = 200
"""Files read in one transaction: about a fifth of a second."""
_FILES_A_SIGN = 5_000
"""Files met by the scan between two signs of life."""


def index(catalogue: Catalogue, roots: Sequence[Path]) -> Iterator[Progress]:
    """Bring `catalogue` up to date with the files under `roots`, a small step at a time.

    Files of the catalogue that stand under none of the roots are struck out; those under a folder
    that cannot be read just now (a disk that is not there) are kept. Raises ViewerError where the
    disk fails. The last Progress has the phase DONE.
    """
    ledger = Ledger(catalogue)
    with reported(catalogue.folder):
        yield from _scan(ledger, roots)
        yield from _read(ledger)
        standing = ledger.standing()
    yield Progress(Phase.DONE, standing.done, standing.total, False, _articles(standing.total))


def _scan(ledger: Ledger, roots: Sequence[Path]) -> Iterator[Progress]:
    """Note what is new and changed, settle what moved and strike out what is gone."""
    gone: list[Known] = []
    skipped: list[Skipped] = []
    unreadable: list[bytes] = []
    unvisited = set(ledger.folders())
    met = signs = 0
    for listing in walk(roots):
        skipped += listing.skipped
        if not listing.readable:
            unreadable.append(listing.raw)
            continue
        known = ledger.known(listing.raw) if listing.raw in unvisited else {}
        unvisited.discard(listing.raw)
        changes = folder_changes(known, listing.found)
        if changes.new or changes.changed:
            ledger.record(listing.raw, changes)
        missing = set(changes.gone)
        gone += [file for file in known.values() if file.id in missing]
        met += len(listing.found)
        if met // _FILES_A_SIGN > signs:
            signs = met // _FILES_A_SIGN
            yield Progress(Phase.SCANNING, met, None, False, f"Looking for articles: {met:,}")
    for folder in unvisited:
        if not is_under(folder, unreadable):
            gone += ledger.known(folder).values()
    ledger.note_skipped(skipped)
    for _ in _settle(ledger, gone):
        yield Progress(Phase.SCANNING, met, met, True, f"{_articles(met)} found")
    yield Progress(Phase.SCANNING, met, met, False, f"{_articles(met)} found")


def _settle(ledger: Ledger, gone: Sequence[Known]) -> Iterator[None]:
    """Give what moved its new place, and strike out the rest of what is gone."""
    if not gone:
        return
    moved = moves(gone, ledger.unread_like(file.stamp for file in gone))
    for batch in _batched(moved.items(), _BATCH):
        ledger.move(batch)
        yield
    for ids in _batched((file.id for file in gone if file.id not in moved), _BATCH):
        ledger.remove(ids)
        yield
    ledger.forget_empty_folders()


def _read(ledger: Ledger) -> Iterator[Progress]:
    """Read what is to be read, in batches."""
    standing = ledger.standing()
    done, total = standing.done, standing.total
    while batch := ledger.to_read(_BATCH):
        ledger.write([_reading(id, found) for id, found in batch])
        done += len(batch)
        sentence = f"{done:,} of {total:,} indexed"
        yield Progress(Phase.READING, done, total, True, sentence)


def _reading(id: int, found: Found) -> Reading:
    """Read one file; what can't be read gives its reason."""
    path = found.path
    stamp: Stamp | None = None
    try:
        # Before the file is read: if it grows meanwhile, the next scan finds another stamp.
        status = path.stat()
        stamp = Stamp(status.st_size, status.st_mtime_ns, status.st_ino)
        return Reading(id, found.raw, stamp, entry_of(read_article(path)))
    except ViewerError as error:
        return Reading(id, found.raw, stamp, None, error.sentence)
    except OSError as error:
        return Reading(id, found.raw, stamp, None, f"It can’t be read: {error.strerror}.")


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"
