"""The articles in which the reader corrected something, counted again with what they said.

The index counts what the program found. Of a whole library few articles are corrected: these are
read again, and what is counted in them takes the place of what the index has of them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from viewer.articles.file import read_article
from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.types import Row
from viewer.library.voices import Spoken, spoken
from viewer.quotes.article import article_text
from viewer.quotes.language import language_of
from viewer.quotes.types import Quotation


class Kept(NamedTuple):
    """An article in which something is corrected, as the notebook knows it."""

    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Recount:
    """What is counted otherwise than the index does, by the ids of listed articles."""

    spoken: Mapping[int, tuple[Spoken, ...]]
    """Who speaks in an article; what the index has of it does not count."""
    unread: frozenset[int]
    """Articles that can't be read any more: what the index has of them counts."""


NOTHING = Recount({}, frozenset())


class _Known(NamedTuple):
    """What came of reading an article, and of which state of it and of its corrections."""

    size: int
    mtime_ns: int
    said: object
    spoken: tuple[Spoken, ...] | None


class Recounting:
    """Reads each article once, until it or what is said of it changes. Any thread may ask."""

    def __init__(
        self,
        corrected: Callable[[], Iterable[Kept]],
        said: Callable[[Row], object],
        quotations: Callable[[Article], Sequence[Quotation]],
    ) -> None:
        """`said` is what the reader said of an article, to be compared; nothing where it is false.

        `quotations` tells who says what in an article, with all that.
        """
        self._corrected, self._said, self._quotations = corrected, said, quotations
        self._known: dict[Path, _Known] = {}

    def articles(self, catalogue: Catalogue) -> list[Row]:
        """The listed articles that have to be counted again, as far as the index knows all of them.

        A thousand take some ten milliseconds.
        """
        ids = dict.fromkeys(
            id
            for kept in self._corrected()
            for key in (kept.key, f"sha256:{kept.digest}")
            if (id := catalogue.id_of_key(key)) is not None
        )
        waiting = set(catalogue.waiting_among([*ids]))
        rows = catalogue.rows(id for id in ids if id not in waiting)
        return [row for row in rows if self._said(row)]

    def read(self, row: Row) -> tuple[Spoken, ...] | None:
        """Who speaks in an article; None where it can't be read.

        The first time it takes a few milliseconds.
        """
        said, known = self._said(row), self._known.get(row.path)
        if known is None or known[:3] != (row.size, row.mtime_ns, said):
            known = _Known(row.size, row.mtime_ns, said, self._spoken(row.path))
            self._known[row.path] = known
        return known.spoken

    def current(self, catalogue: Catalogue) -> Recount:
        """All of them, as they are now."""
        read = {row.id: self.read(row) for row in self.articles(catalogue)}
        if not read:
            return NOTHING
        return Recount(
            {id: some for id, some in read.items() if some is not None},
            frozenset(id for id, some in read.items() if some is None),
        )

    def _spoken(self, path: Path) -> tuple[Spoken, ...] | None:
        try:
            article = read_article(path)
        except ViewerError:
            return None  # it is gone since it was indexed, or forbidden; the next scan tells
        return spoken(self._quotations(article), language_of(article_text(article).text))
