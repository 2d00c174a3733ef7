"""The façade that the window and the command line share: everything a person can do, without Qt."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import ViewerError
from viewer.paths import Places
from viewer.read_marks import ReadMarks
from viewer.searches import Searches
from viewer.settings import Settings

if TYPE_CHECKING:
    from viewer.articles.types import Article
    from viewer.export.links import WordsLink
    from viewer.library.catalogue import Catalogue
    from viewer.library.kept_searches import KeptSearches
    from viewer.library.searching import Hits, Search
    from viewer.library.types import Counts, Progress, Selection
    from viewer.linked import Followed
    from viewer.notebook.exchange.offered import Offered
    from viewer.notebook.said import Said
    from viewer.notebook.store import Notebook
    from viewer.notebook.watch import Watch
    from viewer.questions import Questions
    from viewer.quotes.types import Quotation
    from viewer.search.hits import Snippet, Span
    from viewer.search.query import Query
    from viewer.speakers import LibrarySpeakers
    from viewer.whereabouts import Whereabouts


class Session:
    """One person's work: their settings, their notebook, and the library they have open.

    Methods that touch the disk block, and may be called from any thread; the window calls them
    through its tasks. Heavy rooms are imported where they are first used.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self.settings = Settings(places.settings)
        self.searches = Searches(places.searches)
        self.read_marks = ReadMarks(places.read_marks, self.catalogue, lambda: self._seen)
        self.roots: tuple[Path, ...] = ()
        """The files and folders of the open library."""
        self._notebook: Notebook | None = None
        self._opening = threading.Lock()
        self._peeked: Said | None = None  # as seen before the notebook is open
        self._has_peeked = False
        self._peeking = threading.Lock()
        self._kept_searches: KeptSearches | None = None
        self._beginning_to_search = threading.Lock()
        self._seen = 0  # how often the index has changed under our eyes
        self._languages: tuple[str, ...] = ()  # as the last search knew them

    def close(self) -> None:
        """Let go of the notebook and the index; what was kept is on the disk already."""
        if self._kept_searches:
            self._kept_searches.let_go()
        self.read_marks.close()
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

    def quotations(self, article: "Article", *, indirect: bool = False) -> "tuple[Quotation, ...]":
        """What is quoted in an article, in the order of the text; offsets in `article_text`.

        With `indirect`, also what is reported without marks. What the reader said of them holds:
        the program's own answer is then in `Quotation.original`.
        """
        from viewer.quotes.article import article_text
        from viewer.quotes.pipeline import find_quotations

        text = article_text(article).text
        found = find_quotations(text, indirect=indirect)
        said = self._said()
        if said is None:
            return found
        if corrections := said.corrections.of(article.key, article.digest):
            from viewer.notebook.corrections import corrected

            found = corrected(text, found, corrections)
        names = said.namesakes.of(article.key, article.digest, article.source)
        if names or (corrections and said.namesakes.all()):
            from viewer.library.namesakes import told_apart

            found = told_apart(found, text, names, said.namesakes.names())
        return found

    def _said(self) -> "Said | None":
        """What the reader said of quotations and names; never waits for the notebook."""
        if self._notebook is not None:
            return self._notebook.said
        with self._peeking:
            if not self._has_peeked and self.places.notebook.exists():
                from viewer.notebook.peek import peek

                self._peeked = peek(self.places.notebook)
            self._has_peeked = True
        return self._peeked

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
        self._languages = ()

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

    def index(self, *, apart: bool = False) -> "Iterator[Progress]":
        """Bring the open library's index up to date; may be left after any step.

        `apart` does it in a process of its own, so that this one keeps its time for a window.
        """
        for progress in self._steps(apart):
            self._seen += progress.changed
            yield progress

    def _steps(self, apart: bool) -> "Iterator[Progress]":
        if apart:
            from viewer.library.apart import index_apart

            yield from index_apart(self.index_folder, self.roots)
        else:
            from viewer.library.indexer import index

            with self.catalogue() as catalogue:
                yield from index(catalogue, self.roots)

    def find(
        self,
        query: "Query",
        selection: "Selection",
        *,
        by_relevance: bool = False,
        limit: int | None = None,
        at_once: bool = False,
    ) -> "Hits":
        """What a query finds among the articles of a selection, as far as they are indexed.

        `at_once` takes some milliseconds, whatever is asked for: it may give a first look at the
        first `limit` only.
        """
        return self._search().find(
            query,
            selection,
            by_relevance=by_relevance,
            limit=limit,
            at_once=at_once,
            bookmarks=self.notebook.bookmarks.keys(),
            read=self.read_marks.ids,
        )

    def prepare_search(self) -> None:
        """Open the full text for the calling thread, so that its first search takes no longer."""
        self._search().prepare()

    def tree(self, query: "Query | None" = None) -> "Counts":
        """The counts of the open library's tree: of all its articles, or of what a query finds."""
        if query is not None:
            return self._search().tree(query, self.notebook.bookmarks.keys(), self.read_marks.ids)
        with self.catalogue() as catalogue:
            return catalogue.tree()

    def _search(self) -> "Search":
        """The calling thread's search of the open library, which sees what is indexed by now."""
        with self._beginning_to_search:
            if self._kept_searches is None:
                from viewer.library.kept_searches import KeptSearches

                self._kept_searches = KeptSearches(self.catalogue)
        search = self._kept_searches.current(self._seen)
        self._languages = search.languages
        return search

    def copies(self, path: Path) -> tuple[Path, ...]:
        """The files of the open library that hold the article in a file; that one among them.

        The one that lists show comes first. None where the file is not indexed.
        """
        with self.catalogue() as catalogue:
            number = catalogue.id_of(path)
            listed = None if number is None else catalogue.row(number)
            if listed is None:
                return ()
            return (listed.path, *(copy.path for copy in catalogue.copies_of(listed.id)))

    @cached_property
    def questions(self) -> "Questions":
        """What can be asked of the open library."""
        from viewer.questions import Questions

        return Questions(
            self.catalogue,
            self._search,
            self.find,
            self._known_languages,
            self.quotations,
            self._said,
            self.speakers,
        )

    @cached_property
    def speakers(self) -> "LibrarySpeakers":
        """Who says what in the open library; what the reader corrected holds where it is shown."""
        from viewer.speakers import LibrarySpeakers

        return LibrarySpeakers(self.catalogue, self._said, self.quotations)

    def snippet(self, query: "Query", path: Path, length: int) -> "Snippet | None":
        """The stretch of an article with the most words of a query; None if it can't be read."""
        from viewer.search.hits import snippet

        try:
            article = self.read(path)
        except ViewerError:
            return None  # the file is gone since it was indexed; the next scan tells
        return snippet(article.plain, self.hits(query, article.plain), length)

    def _known_languages(self) -> tuple[str, ...]:
        """The languages whose forms of words are searched."""
        from viewer.search.forms import ENGLISH

        return self._languages or (ENGLISH,)

    def hits(self, query: "Query", text: str, *, in_title: bool = False) -> "list[Span]":
        """The spans of an article's text, or of its headline, that the words of a query ask for."""
        from viewer.search.hits import hits
        from viewer.search.query import Field

        field = Field.TITLE if in_title else Field.BODY
        return hits(query, text, field, self._known_languages())

    # ------------------------------------------------------------ the notebook

    @property
    def notebook(self) -> "Notebook":
        """What the reader keeps, opened when it is first asked for."""
        with self._opening:
            if self._notebook is None:
                from viewer.notebook.store import Notebook

                self._notebook = Notebook.open(
                    self.places.notebook, words=self.places.cache / "notebook-words.sqlite3"
                )
            return self._notebook

    def read_notebook(self) -> "Notebook":
        """The notebook to look into only, to be closed; other programs may write it meanwhile.

        Raises ViewerError where there is none that can be read.
        """
        from viewer.notebook.store import Notebook

        return Notebook.open(self.places.notebook, writing=False)

    def export_notebook(
        self,
        path: Path,
        form: str,
        ids: Sequence[str] | None = None,
        template: Path | None = None,
        *,
        watch: "Watch | None" = None,
    ) -> None:
        """Write all of the notebook, or the entries with these ids, into a file.

        `form` is one of `exchange.forms.OUT`; `template` is a file for Markdown. Raises ViewerError
        where it cannot be written, has a mistake in its template, or was stopped; an older file of
        that name is then still there.
        """
        from viewer.notebook.exchange import forms
        from viewer.notebook.exchange.template import read_file
        from viewer.notebook.watch import unwatched, watched

        tell = watch or unwatched
        page = read_file(template) if template else None
        corrections = self.notebook.corrections.all() if ids is None else ()
        dossiers = self.notebook.every_dossier() if ids is None else ((), ())
        _, aliases, namesakes = self.notebook.said
        names = (aliases.all(), namesakes.all()) if ids is None else ((), ())
        # To read is the first half, to write the second.
        entries = self.notebook.entries(ids, lambda done, total: tell(done, 2 * total))
        count = len(entries)
        told = watched(entries, tell, count, 2 * count)
        forms.write_file(path, forms.write(form, told, corrections, page, dossiers, names))

    def offered(
        self, path: Path, form: str | None = None, *, watch: "Watch | None" = None
    ) -> "Offered":
        """What a file offers to the notebook; nothing is kept until its `merge` is done.

        `form` is one of `exchange.forms.IN`; without it the name tells. Raises ViewerError where
        the file cannot be read or is none of these.
        """
        from datetime import UTC, datetime

        from viewer.notebook.exchange import forms
        from viewer.notebook.watch import unwatched

        form = form or forms.form_of(path.name)
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except OSError as error:
            raise ViewerError(
                "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
            ) from error
        except UnicodeDecodeError as error:
            raise ViewerError("{path} is not in UTF-8; nothing was imported.", path=path) from error
        return forms.read(form, text, datetime.now(UTC), watch or unwatched)

    @cached_property
    def whereabouts(self) -> "Whereabouts":
        """Where the articles of the notebook are now."""
        from viewer.whereabouts import Whereabouts

        return Whereabouts(
            self.catalogue,
            lambda: bool(self.roots),
            lambda key: self.notebook.article(key),
            lambda path: self.read(path, whole=True),
        )

    def follow(self, link: "WordsLink") -> "Followed":
        """Where a link to words leads, in the open library or to an article of the notebook."""
        from viewer.linked import follow

        files = self.whereabouts.files_of(link.key)
        return follow(link, files, lambda path: self.read(path, whole=True))
