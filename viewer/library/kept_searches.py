"""The searches that threads keep open: opening one takes up to 0.2 s with a million articles."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from viewer.errors import ViewerError

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.library.catalogue import Catalogue
    from viewer.library.searching import Search


class _KeptSearch(NamedTuple):
    catalogue: "Catalogue"
    folder: "Path"
    """Of the full text."""
    search: "Search"
    seen: int
    """How often the index had changed when the search looked last."""


class KeptSearches:
    """A search for each thread, by its number: what is local to a Qt thread goes after a call."""

    def __init__(self, catalogue: "Callable[[], Catalogue]") -> None:
        """`catalogue` opens the one of the library that is open, for the calling thread."""
        self._catalogue = catalogue
        self._kept: dict[int, _KeptSearch] = {}

    def current(self, seen: int) -> "Search":
        """The calling thread's search, which sees the index as it is after `seen` changes.

        Raises DamagedIndex where the full text was made anew and is still without what belongs
        into it.
        """
        from viewer.library.fulltext import ARTICLES, QUOTATIONS, is_new
        from viewer.library.schema import DamagedIndex
        from viewer.library.searching import Search

        # An index that was made anew, because it was damaged or deleted, has another folder.
        with self._catalogue() as now:
            folder, listed = now.full_text_folder(), now.count()
        kept = self._kept.get(threading.get_ident())
        if kept is None or kept.folder != folder:
            self.let_go()
            catalogue = self._catalogue()
            kept = _KeptSearch(catalogue, folder, Search.open(catalogue), seen)
            self._kept[threading.get_ident()] = kept
        if kept.seen != seen:
            try:
                kept.search.refresh()
            except ViewerError:
                self.let_go()
                return self.current(seen)  # opened again, a damaged full text is made anew
            self._kept[threading.get_ident()] = kept._replace(seen=seen)
        if listed and (is_new(folder, ARTICLES) or is_new(folder, QUOTATIONS)):
            raise DamagedIndex(
                "The index was damaged. It is built again at the next look for changes."
            )
        return kept.search

    def let_go(self) -> None:
        """Close the calling thread's search."""
        kept = self._kept.pop(threading.get_ident(), None)
        if kept:
            kept.catalogue.close()
