"""Walking folders: which files are articles, and what else stands there.

An article is a regular file named .txt, .text, .md or .markdown (in any case) that is not hidden;
a file that is named as a root is always taken. Files with other names are only counted, a line a
folder; hidden files and folders (a leading dot) are passed over without a word. Links are
followed; a folder that several links lead to is walked once, under its own name if it has one
here. Paths are bytes throughout, because names need not be text.
"""
# pathlib takes no bytes:
# ruff: noqa: PTH100, PTH112, PTH114, PTH116, PTH118

import marshal
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from viewer.library.types import Found, Skipped, Stamp
from viewer.wording import Later, keepable, later

ARTICLE_SUFFIXES = (b".txt", b".text", b".md", b".markdown")

_ODD_KINDS = (
    (stat.S_ISFIFO, "pipe", later("A pipe, not a file.")),
    (stat.S_ISSOCK, "socket", later("A socket, not a file.")),
    (stat.S_ISCHR, "device", later("A device, not a file.")),
    (stat.S_ISBLK, "device", later("A device, not a file.")),
)
_SEPARATOR = os.sep.encode()
_OTHERS: Later = "Files that are not named .txt, .text, .md or .markdown: {count}."
_SEEN: Later = "It leads to a folder that is already in the library."


@dataclass(slots=True)
class Listing:
    """What one folder holds."""

    raw: bytes
    """The folder."""
    found: dict[bytes, Stamp] = field(default_factory=dict)
    """The article files, by name."""
    skipped: list[Skipped] = field(default_factory=list)
    readable: bool = True
    """False where the folder could not be listed: nothing is known of what is under it."""

    def fingerprint(self) -> bytes:
        """Differs wherever any name or stamp differs (16 bytes of BLAKE2)."""
        return blake2b(marshal.dumps(self.found, 2), digest_size=16).digest()


def scan(roots: Sequence[Path]) -> Iterator[Found | Skipped]:
    """Every article file under the roots, and what was passed over with its reason."""
    for listing in walk(roots):
        for name, stamp in listing.found.items():
            yield Found(whole(listing.raw, name), stamp)
        yield from listing.skipped


def whole(folder: bytes, name: bytes) -> bytes:
    """The path of a file."""
    # As os.path.join, in a third of its time.
    return folder + name if folder.endswith(_SEPARATOR) else folder + _SEPARATOR + name


def parts(path: Path) -> tuple[bytes, bytes]:
    """The folder and the name of a file, as a scan gives them."""
    return os.path.split(os.path.abspath(os.fsencode(path)))


def walk(roots: Sequence[Path]) -> Iterator[Listing]:
    """The folders under the roots, one after another, each once. Needs no recursion.

    A root that is a file stands in a listing of its folder. Never raises for what it meets.
    """
    folders, named = _split(roots)
    seen: set[tuple[int, int]] = set()
    # Links wait until all else is walked, so that a folder is met under its own name first.
    links: list[bytes] = []
    for is_link, waiting in ((False, folders[::-1]), (True, links)):
        while waiting:
            raw = waiting.pop()
            listing = Listing(raw)
            identity = _identity(listing)
            if identity in seen:
                if is_link:
                    listing.skipped.append(Skipped(raw, "seen", keepable(_SEEN)))
                    yield listing
                continue
            if identity is not None:
                seen.add(identity)
                below, linked = _list(listing, named.pop(raw, set()))
                waiting.extend(below)
                links.extend(linked)
            yield listing
    for raw, names in named.items():
        yield _named_only(raw, names)


def _split(roots: Sequence[Path]) -> tuple[list[bytes], dict[bytes, set[bytes]]]:
    """The roots that are folders, and by folder the names of those that are files."""
    folders: list[bytes] = []
    named: dict[bytes, set[bytes]] = {}
    for root in dict.fromkeys(os.path.abspath(os.fsencode(root)) for root in roots):
        if os.path.isdir(root) or not os.path.lexists(root):
            folders.append(root)
        else:
            folder, name = os.path.split(root)
            named.setdefault(folder, set()).add(name)
    return folders, named


def _identity(listing: Listing) -> tuple[int, int] | None:
    """What tells a folder from every other; None, with the reason told, where it can't be met."""
    try:
        status = os.stat(listing.raw)
    except OSError as error:
        _unreadable(listing, error)
        return None
    return status.st_dev, status.st_ino


def _list(listing: Listing, wanted: set[bytes]) -> tuple[list[bytes], list[bytes]]:
    """Fill `listing`; gives the folders in it, the last first, and the links to folders.

    The names in `wanted` are taken whatever they are.
    """
    below: list[bytes] = []
    linked: list[bytes] = []
    others = 0
    found = listing.found
    try:
        with os.scandir(listing.raw) as entries:
            for entry in entries:
                name = entry.name
                if name[:1] == b"." and name not in wanted:
                    continue
                try:
                    # First what is by far the most.
                    if name.endswith(ARTICLE_SUFFIXES) and entry.is_file(follow_symlinks=False):
                        status = entry.stat()
                        found[name] = (status.st_size, status.st_mtime_ns, status.st_ino)
                    elif entry.is_dir(follow_symlinks=False):
                        below.append(entry.path)
                    elif entry.is_symlink() and entry.is_dir():
                        linked.append(entry.path)
                    elif entry.is_file() and not (_is_article_name(name) or name in wanted):
                        others += 1
                    else:
                        _take(listing, name, entry.stat())
                except OSError as error:
                    listing.skipped.append(_failed(entry.path, error))
    except OSError as error:
        _unreadable(listing, error)
    if others:
        told = keepable(_OTHERS, {"count": others})
        listing.skipped.append(Skipped(listing.raw, "other-name", told))
    below.sort(reverse=True)
    linked.sort(reverse=True)
    return below, linked


def _named_only(raw: bytes, names: set[bytes]) -> Listing:
    """A folder of which only some files are wanted."""
    listing = Listing(raw)
    for name in sorted(names):
        path = os.path.join(raw, name)
        try:
            _take(listing, name, os.stat(path))
        except OSError as error:
            listing.skipped.append(_failed(path, error))
    return listing


def _take(listing: Listing, name: bytes, status: os.stat_result) -> None:
    if stat.S_ISREG(status.st_mode):
        listing.found[name] = (status.st_size, status.st_mtime_ns, status.st_ino)
    else:
        listing.skipped.append(_odd(os.path.join(listing.raw, name), status.st_mode))


def _is_article_name(name: bytes) -> bool:
    return name.lower().endswith(ARTICLE_SUFFIXES)


def _odd(path: bytes, mode: int) -> Skipped:
    for is_kind, code, sentence in _ODD_KINDS:
        if is_kind(mode):
            return Skipped(path, code, keepable(sentence))
    return Skipped(path, "odd", keepable("Not a file."))


def _failed(path: bytes, error: OSError) -> Skipped:
    if isinstance(error, FileNotFoundError):
        if os.path.islink(path):
            return Skipped(path, "broken-link", keepable("A link that leads nowhere."))
        return Skipped(path, "vanished", keepable("It vanished while the folder was read."))
    told = keepable("It can’t be read: {reason}.", {"reason": error.strerror})
    return Skipped(path, "unreadable", told)


def _unreadable(listing: Listing, error: OSError) -> None:
    listing.readable = False
    if isinstance(error, FileNotFoundError) and not os.path.islink(listing.raw):
        reason = Skipped(listing.raw, "missing", keepable("The folder is not there."))
    else:
        reason = _failed(listing.raw, error)
    listing.skipped.append(reason)
