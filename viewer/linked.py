"""Where a link to words leads: the file of its article, and the place of its words."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.export.links import WordsLink, places_of
from viewer.quotes.article import article_text
from viewer.wording import counted
from viewer.wording import words as say


class Followed(NamedTuple):
    """What became of a link."""

    path: Path | None = None
    """None where the article is nowhere to be found."""
    places: tuple[tuple[int, int], ...] = ()
    """Where the words stand, in the text of `article_text` of the whole article; none where the
    link names no words, or they are not there any more."""
    sentence: str = ""
    """What has to be told; empty where the link leads to one place."""


def follow(link: WordsLink, files: Iterable[Path], read: Callable[[Path], Article]) -> Followed:
    """Follow a link to the first of these files that holds its article."""
    for path in files:
        try:
            article = read(path)
        except ViewerError:
            continue  # it is gone since it was indexed; another may hold the article
        if _is_meant(article, link):
            return _arrived(path, article, link)
    sentence = say("The article of this link is neither in the open archive nor in the notebook.")
    return Followed(sentence=sentence)


def _is_meant(article: Article, link: WordsLink) -> bool:
    """One without an address is known by its text: edited in its place, its words tell."""
    edited = article.address is None and link.key.startswith("sha256:")
    return article.key == link.key or edited


def _arrived(path: Path, article: Article, link: WordsLink) -> Followed:
    if not link.words:
        return Followed(path)
    text = article_text(article).text
    places = places_of(text, link)
    if len(places) > 1:
        sentence = counted(
            "These words stand at 1 place of the article.",
            "These words stand at {count} places of the article; the link may mean any of them.",
            len(places),
        )
        return Followed(path, tuple(places), sentence)
    if places:
        return Followed(path, tuple(places))
    changed = _with_changes(text, link)
    if changed:
        sentence = say(
            "These words have changed since the link was made; this is what they became."
        )
        return Followed(path, changed, sentence)
    return Followed(path, (), say("The words of this link are not in the article any more."))


def _with_changes(text: str, link: WordsLink) -> tuple[tuple[int, int], ...]:
    """The stretch that the words have become; none where that cannot be told."""
    if link.until:
        return ()
    from viewer.notebook.anchor import Anchor, Changed, refind

    start = link.start or 0
    anchor = Anchor(link.words, link.before, link.after, start, start + len(link.words), "")
    found = refind(text, anchor)
    return ((found.start, found.end),) if isinstance(found, Changed) else ()
