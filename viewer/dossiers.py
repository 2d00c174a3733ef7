"""A dossier of the notebook as a document: with what its articles tell of themselves."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from viewer.articles.types import Article
from viewer.escaping import href, web_address
from viewer.export.citations import DateText, long_date
from viewer.export.dossier.document import (
    Document,
    Excerpt,
    Heading,
    Passage,
    clean,
    isolated_in,
    paragraphs,
)
from viewer.export.references import cite
from viewer.export.sources import CslItem, source_of
from viewer.notebook.dossiers import Contents, Item, Part
from viewer.notebook.types import Clip, KeptArticle
from viewer.quotes.language import language_of
from viewer.wording import words

_ENOUGH = 200
"""Characters from which the language of words is told by them alone."""


class _Kept(NamedTuple):
    """An article whose file is gone, as a source: nothing tells who wrote it."""

    key: str
    headline: str
    source: str | None
    published: datetime | None
    authors: tuple[str, ...]
    address: str | None


class _Source(NamedTuple):
    number: int
    item: CslItem
    about: tuple[str, ...]
    address: str | None
    language: str | None


class Compiler:
    """Makes documents of dossiers; blocks on the disk where articles are read."""

    def __init__(
        self,
        read: Callable[[Clip], Article | None],
        style: str = "chicago",
        date_text: DateText = long_date,
    ) -> None:
        """`read` gives the article of a clip where it is found, `style` is one of
        `references.STYLES`, `date_text` writes the day of an article."""
        self._read = read
        self._style = style
        self._date_text = date_text
        self._sources: dict[str, _Source] = {}

    def document(
        self, contents: Contents, watch: Callable[[int, int], object] | None = None
    ) -> Document:
        """The whole dossier. Sources are numbered as they are first quoted.

        `watch` is told how many items are done, and of how many; what it raises ends the work.
        """
        self._sources = {}
        made = []
        for done, item in enumerate(contents.items):
            if watch:
                watch(done, len(contents.items))
            made.append(self._part(item))
        parts = tuple(made)
        sources = self._sources.values()
        title, introduction = contents.dossier.title, contents.dossier.introduction
        return Document(
            clean(title) or words("Dossier"),
            paragraphs(introduction),
            tuple(part for part in parts if not isinstance(part, Heading) or part.text),
            tuple(
                reference._replace(html=isolated_in(reference.html))
                for reference in cite([source.item for source in sources], self._style)
            ),
            self._language(contents),
        )

    def _part(self, item: Item) -> Heading | Passage | Excerpt:
        if item.part is Part.HEADING:
            return Heading(clean(item.text))
        if item.clip is None:
            return Passage(paragraphs(item.text))
        clip, source = item.clip, self._source(item.clip)
        return Excerpt(
            paragraphs(clip.anchor.words),
            clean(clip.speaker or ""),
            source.about,
            paragraphs(item.text),
            source.number,
            source.address,
            source.language,
        )

    def _source(self, clip: Clip) -> _Source:
        key = clip.article.key
        if key not in self._sources:
            article = self._read(clip)
            language = language_of(article.plain) if article else _told(clip.anchor.words)
            published = article or _kept(clip.article)
            item = source_of(published, language=language)
            about = [clean(published.source or "")]
            if published.published is not None:
                about.append(clean(self._date_text(published.published)))
            self._sources[key] = _Source(
                len(self._sources) + 1,
                item,
                tuple(part for part in about if part),
                href(published.address),
                language,
            )
        return self._sources[key]

    def _language(self, contents: Contents) -> str | None:
        """That of the reader's own words where they are enough, else of most of the articles."""
        own = [contents.dossier.introduction, *(item.text for item in contents.items)]
        told = _told("\n".join(own))
        if told:
            return told
        counts: dict[str, int] = {}
        for item in contents.items:
            language = self._sources[item.clip.article.key].language if item.clip else None
            if language:
                counts[language] = counts.get(language, 0) + 1
        return max(counts, key=lambda each: counts[each]) if counts else None


def _told(text: str) -> str | None:
    return language_of(text) if len(text) >= _ENOUGH else None


def _kept(article: KeptArticle) -> _Kept:
    address = web_address(article.key)
    return _Kept(article.key, article.headline, article.source, article.published, (), address)
