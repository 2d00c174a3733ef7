"""Which articles of the open library were read: numbers that are kept, as ids of its catalogue."""

from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from array import array

    from viewer.library.catalogue import Catalogue
    from viewer.library.types import Row
    from viewer.notebook.read_store import ReadStore


class _Known(NamedTuple):
    """The read articles of one state of a catalogue."""

    of: tuple[Path, int]
    """Its full text's folder, another one where it was made anew; and how often it had changed."""
    flags: bytearray
    """1 at the id of each article that was read."""


class Changed(NamedTuple):
    """What became read or unread, to be taken back."""

    numbers: "array[int]"

    def __bool__(self) -> bool:
        return len(self.numbers) > 0


class ReadMarks:
    """Marks of the open library. Methods block on the disk, may be called from any thread, and
    raise ViewerError where the disk fails."""

    def __init__(
        self,
        path: Path,
        catalogue: "Callable[[], Catalogue]",
        changes: Callable[[], int],
    ) -> None:
        """`path` is the file that keeps them; `changes` counts those of the index."""
        self._path = path
        self._catalogue = catalogue
        self._changes = changes
        self._opening = Lock()
        self._store: ReadStore | None = None
        self._looking = Lock()
        self._known: _Known | None = None

    def close(self) -> None:
        """Let go of the file."""
        with self._opening:
            if self._store:
                self._store.close()
                self._store = None

    @property
    def notice(self) -> str:
        """What a person should know about the file; empty mostly."""
        return self._opened().notice

    def among(self, rows: "Sequence[Row]") -> frozenset[int]:
        """The ids of those of these articles that were read. A page takes 0.5 ms."""
        from viewer.library.key_numbers import number_of

        if not self._is_begun():
            return frozenset()
        numbers = {row.id: number_of(row.key) for row in rows}
        read = self._opened().among(numbers.values())
        return frozenset(id for id, number in numbers.items() if number in read)

    def ids(self) -> "array[int]":
        """The ids of all articles of the library that were read.

        Looked up once for each state of the index: a hundred thousand take half a second.
        """
        from array import array  # a module of its own, which no first paint needs

        flags = self._flags()
        return array("q", compress(range(len(flags)), flags))

    def first_unread(self, ids: "Sequence[int]") -> int | None:
        """The first of these articles that was not read."""
        flags = self._flags()
        return next((id for id in ids if id >= len(flags) or not flags[id]), None)

    def mark_file(self, path: Path, key: str, *, read: bool) -> int | None:
        """Mark the article in a file; gives its id where it is listed.

        `key` is its own. The list may have another: of a copy, or of the whole of a large file.
        """
        from viewer.library.key_numbers import number_of

        with self._catalogue() as catalogue:
            id = catalogue.id_of(path)
            row = None if id is None else catalogue.row(id)
        self._change({number_of(key), *([number_of(row.key)] if row else [])}, read=read)
        return row.id if row else None

    def mark_ids(self, ids: "Sequence[int]") -> Changed:
        """Mark these articles read; gives what changed by it, for `take_back`."""
        from viewer.library.key_numbers import numbers_of

        with self._catalogue() as catalogue:
            return self._change(numbers_of(catalogue, ids), read=True)

    def mark_again(self, changed: Changed) -> None:
        """Make read again what `take_back` made unread."""
        self._change(changed.numbers, read=True)

    def take_back(self, changed: Changed) -> None:
        """Make unread what `mark_ids` made read."""
        self._change(changed.numbers, read=False)

    def _change(self, numbers: Iterable[int], *, read: bool) -> Changed:
        from viewer.library.key_numbers import listed_under

        store = self._opened()
        try:
            changed = store.add(numbers) if read else store.remove(numbers)
        except BaseException:
            with self._looking:
                self._known = None  # some may have been changed before it failed
            raise
        with self._looking:
            if self._known is not None and changed:
                with self._catalogue() as catalogue:
                    _flag(self._known.flags, listed_under(catalogue, changed), read)
        return Changed(changed)

    def _flags(self) -> bytearray:
        from viewer.library.key_numbers import listed_under

        if not self._is_begun():
            return bytearray()
        with self._looking, self._catalogue() as catalogue:
            of = (catalogue.full_text_folder(), self._changes())
            if self._known is None or self._known.of != of:
                flags = bytearray()
                _flag(flags, listed_under(catalogue, self._opened().all()), True)
                self._known = _Known(of, flags)
            return self._known.flags

    def _is_begun(self) -> bool:
        """Whether anything was ever marked: before that no file is made."""
        return self._store is not None or self._path.exists()

    def _opened(self) -> "ReadStore":
        with self._opening:
            if self._store is None:
                from viewer.notebook.read_store import ReadStore

                self._store = ReadStore.open(self._path)
            return self._store


def _flag(flags: bytearray, ids: "Sequence[int]", read: bool) -> None:
    missing = max(ids, default=-1) + 1 - len(flags)
    if missing > 0:
        flags.extend(bytes(missing))
    for id in ids:
        flags[id] = read
