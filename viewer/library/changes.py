"""What a scan means for the index: which files are new, changed or gone. Values in, values out."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from viewer.library.types import Stamp


@dataclass(frozen=True, slots=True)
class Known:
    """A file as the index knows it."""

    id: int
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be done for one folder."""

    new: tuple[tuple[bytes, Stamp], ...] = ()
    changed: tuple[tuple[int, Stamp], ...] = ()
    gone: tuple[int, ...] = ()


NOTHING = Changes()


def folder_changes(known: Mapping[bytes, Known], found: Mapping[bytes, Stamp]) -> Changes:
    """What differs between a folder as it was indexed and as it is now, by name."""
    new = tuple((name, stamp) for name, stamp in found.items() if name not in known)
    changed = tuple(
        (before.id, found[name])
        for name, before in known.items()
        if name in found and found[name] != before.stamp
    )
    gone = tuple(before.id for name, before in known.items() if name not in found)
    return Changes(new, changed, gone) if new or changed or gone else NOTHING


def moves(gone: Iterable[Known], new: Iterable[Known]) -> dict[int, int]:
    """The new ids of files that only moved, by the old ones.

    A file moved where exactly one that is gone and exactly one that is new have the same stamp;
    where it could be several, none is taken for moved.
    """
    before, after = _singles(gone), _singles(new)
    return {before[stamp]: after[stamp] for stamp in before.keys() & after.keys()}


def is_under(raw: bytes, folders: Iterable[bytes]) -> bool:
    """Whether a path is one of the folders or inside one."""
    separator = os.sep.encode()
    return any(
        raw == folder or raw.startswith(folder.rstrip(separator) + separator) for folder in folders
    )


def _singles(files: Iterable[Known]) -> dict[Stamp, int]:
    ids: dict[Stamp, list[int]] = {}
    for file in files:
        ids.setdefault(file.stamp, []).append(file.id)
    return {stamp: found[0] for stamp, found in ids.items() if len(found) == 1}
