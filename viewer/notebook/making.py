"""From an article that is open to what can be kept of it; nothing is kept here yet."""

from datetime import datetime
from pathlib import Path

from viewer.articles.types import Article
from viewer.notebook.anchor import anchor_at
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Colour,
    Correction,
    KeptArticle,
    Note,
    Verdict,
    new_id,
)
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation


def is_of(kept: KeptArticle, article: Article) -> bool:
    """Whether an article is the one that was kept.

    One without an address was known by its text; where that was edited in its place, the words of
    its clips tell.
    """
    if article.key == kept.key or article.digest == kept.digest:
        return True
    return article.address is None and kept.key.startswith("sha256:")


def kept_article(article: Article, path: Path) -> KeptArticle:
    """An article as the notebook knows it."""
    return KeptArticle(
        key=article.key,
        digest=article.digest,
        headline=article.headline,
        source=article.source,
        published=article.published,
        path=path,
    )


def bookmark_of(article: Article, path: Path, now: datetime) -> Bookmark:
    """A bookmark of an article."""
    about = kept_article(article, path)
    return Bookmark(
        about.key, about.digest, about.headline, about.source, about.published, path, now
    )


def clip_of(
    article: Article,
    path: Path,
    span: tuple[int, int],
    now: datetime,
    *,
    colour: Colour = Colour.YELLOW,
    quotation: Quotation | None = None,
) -> Clip:
    """A clip of words, or of a quotation with its speaker and cue.

    `span` is half-open in the text of `article_text`. Raises ValueError where it holds no words.
    """
    mention = quotation.mention.words if quotation and quotation.mention else None
    return Clip(
        id=new_id(),
        article=kept_article(article, path),
        anchor=anchor_at(article_text(article).text, *span),
        colour=colour,
        speaker=(quotation.speaker or mention) if quotation else None,
        cue=quotation.cue.words if quotation and quotation.cue else None,
        added=now,
        changed=now,
    )


def note_on(clip: Clip, text: str, now: datetime) -> Note:
    """A note about a clip."""
    return Note(new_id(), clip.article, text, clip.id, now, now)


def note_about(article: KeptArticle, text: str, now: datetime) -> Note:
    """A note about an article."""
    return Note(new_id(), article, text, None, now, now)


def correction_of(
    article: Article, path: Path, quotation: Quotation, name: str | None, now: datetime
) -> Correction:
    """What the reader says of a quotation: `name` said it, or with None, it is no quotation.

    `quotation` is as `Session.quotations` gave it, corrected before or not.
    """
    own = quotation.original or quotation
    verdict = Verdict.CHANGED
    if name is None:
        verdict = Verdict.NO_QUOTATION
    elif name == own.speaker:
        verdict = Verdict.CONFIRMED
    return Correction(
        article=kept_article(article, path),
        anchor=anchor_at(article_text(article).text, quotation.start, quotation.end),
        verdict=verdict,
        name=name,
        found=own.speaker,
        added=now,
    )
