"""Where the articles of the notebook are now, and where the words of a clip stand in them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.errors import ViewerError

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.library.catalogue import Catalogue
    from viewer.notebook.anchor import Found
    from viewer.notebook.types import Entry, KeptArticle


class Located(NamedTuple):
    """An entry of the notebook, found again as far as it can be."""

    path: Path | None
    """None where the article is neither where it was nor in the open library."""
    article: "Article | None"
    """Read whole."""
    place: "Found | None"
    """Where the words of a clip stand in `article_text(article).text`; None but for a clip."""


class Whereabouts:
    """Finds articles again, in the file where they were last seen or in the open library."""

    def __init__(
        self,
        catalogue: "Callable[[], Catalogue]",
        is_open: Callable[[], bool],
        kept: "Callable[[str], KeptArticle | None]",
        read: "Callable[[Path], Article]",
    ) -> None:
        """`is_open` tells whether there is a library, `kept` gives the article of the notebook with
        a key, `read` reads one whole or raises ViewerError."""
        self._catalogue = catalogue
        self._is_open = is_open
        self._kept = kept
        self._read = read

    def locate(self, entry: "Entry") -> "Located":
        """Where the article of an entry is now, and where the words of a clip stand in it.

        Asks the file as last seen first, then the open library.
        """
        from viewer.notebook.anchor import refind
        from viewer.notebook.making import is_of
        from viewer.notebook.types import Clip
        from viewer.quotes.article import article_text

        for path in self._candidates(entry.article):
            try:
                article = self._read(path)
            except ViewerError:
                continue
            if not is_of(entry.article, article):
                continue
            if not isinstance(entry, Clip):
                return Located(path, article, None)
            return Located(path, article, refind(article_text(article).text, entry.anchor))
        return Located(None, None, None)

    def files_of(self, key: str) -> Iterator[Path]:
        """The files that may hold the article with this key, those of the library first."""
        if self._is_open():
            with self._catalogue() as catalogue:
                number = catalogue.id_of_key(key)
                path = None if number is None else catalogue.path_of(number)
            if path is not None:
                yield path
        kept = self._kept(key)
        if kept is not None:
            yield from self._candidates(kept)

    def _candidates(self, kept: "KeptArticle") -> Iterator[Path]:
        """The files that may hold a kept article, the likeliest first."""
        if kept.path is not None:
            yield kept.path
        if not self._is_open():
            return
        with self._catalogue() as catalogue:
            for key in (kept.key, f"sha256:{kept.digest}"):
                number = catalogue.id_of_key(key)
                path = None if number is None else catalogue.path_of(number)
                if path is not None and path != kept.path:
                    yield path
