"""The façade that the window and the command line share: everything a person can do, without Qt."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.paths import Places
from viewer.settings import Settings

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.library.catalogue import Catalogue
    from viewer.library.types import Progress
    from viewer.notebook.store import Notebook
    from viewer.quotes.types import Quotation


class Session:
    """One person's work: their settings, their notebook, and the library they have open.

    Methods that touch the disk block, and may be called from any thread; the window calls them
    through its tasks. Heavy rooms are imported where they are first used.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self.settings = Settings(places.settings)
        self.roots: tuple[Path, ...] = ()
        """The files and folders of the open library."""
        self._notebook: Notebook | None = None
        self._opening = threading.Lock()

    def close(self) -> None:
        """Let go of the notebook; what was kept is on the disk already."""
        with self._opening:
            if self._notebook:
                self._notebook.close()
                self._notebook = None

    # ------------------------------------------------------------ one article

    def read(self, path: Path, *, whole: bool = False) -> "Article":
        """The article in a file; of a very large one the beginning, unless `whole`.

        Raises ViewerError with a reason where the file cannot be read as text.
        """
        from viewer.articles.file import read_article

        return read_article(path, None) if whole else read_article(path)

    def quotations(self, article: "Article") -> "tuple[Quotation, ...]":
        """What is quoted in an article, in the order of the text; offsets in `Article.plain`."""
        from viewer.quotes.pipeline import find_quotations

        return find_quotations(article.plain)

    # ------------------------------------------------------------ many articles

    def article_files(self, folder: Path, skipped: Callable[[str], None]) -> Iterator[Path]:
        """The article files below a folder, by path; a sentence for each that is passed over."""
        from viewer.library.scan import scan
        from viewer.library.types import Found

        whole, found = os.path.abspath(folder), []  # noqa: PTH100 (keeps links)
        for item in scan([folder]):
            if isinstance(item, Found):
                found.append(item.raw)
            else:
                skipped(f"{item.path}: {item.sentence}")
        # Named as the folder was: relative where it was given so.
        yield from (folder / os.path.relpath(os.fsdecode(raw), whole) for raw in sorted(found))

    def open_library(self, roots: Sequence[Path]) -> None:
        """Make these files and folders the library. Nothing is read yet."""
        self.roots = tuple(Path(os.path.abspath(root)) for root in roots)  # noqa: PTH100 (keeps links)

    def catalogue(self) -> "Catalogue":
        """The open library's catalogue for the calling thread; to be closed there."""
        from viewer.library.catalogue import Catalogue

        return Catalogue.open(self.index_folder)

    @property
    def index_folder(self) -> Path:
        """Where the index of the open library is cached: one folder for each set of roots."""
        import hashlib

        names = b"\0".join(sorted(os.fsencode(root) for root in self.roots))
        return self.places.cache / "libraries" / hashlib.sha256(names).hexdigest()[:24]

    def index(self) -> "Iterator[Progress]":
        """Bring the open library's index up to date; may be left after any step."""
        from viewer.library.indexer import index

        with self.catalogue() as catalogue:
            yield from index(catalogue, self.roots)

    # ------------------------------------------------------------ the notebook

    @property
    def notebook(self) -> "Notebook":
        """What the reader keeps, opened when it is first asked for."""
        with self._opening:
            if self._notebook is None:
                from viewer.notebook.store import Notebook

                self._notebook = Notebook.open(self.places.notebook)
            return self._notebook
