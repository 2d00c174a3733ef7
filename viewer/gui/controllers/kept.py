"""What is kept of the open article, found again in it: blocks, for any thread."""

from typing import NamedTuple

from viewer.gui.opened import OpenArticle
from viewer.notebook.anchor import Found, refind, text_digest
from viewer.notebook.types import Bookmark, Clip, Note, Verdict
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session


class Place(NamedTuple):
    """Words of the open article: where they stand in `article_text`, and the quotation if any."""

    start: int
    end: int
    quotation: Quotation | None = None


class FoundClip(NamedTuple):
    """A clip of the open article, with what is written on it and where it stands now."""

    clip: Clip
    notes: tuple[Note, ...]
    found: Found


class KeptOf(NamedTuple):
    """What is kept of the open article."""

    bookmark: Bookmark | None
    clips: tuple[FoundClip, ...]
    notes: tuple[Note, ...]
    taken_out: int
    """Quotations that are none to the reader."""


NOTHING = KeptOf(None, (), (), 0)


def find_kept(session: Session, opened: OpenArticle) -> KeptOf:
    """Ask the notebook; raises ViewerError where there is none."""
    article, notebook = opened.article, session.notebook
    kept = notebook.of_article(article.key, article.digest)
    bookmarks = notebook.entries((f"bookmark:{kept.key}",)) if kept.bookmarked else ()
    bookmark = next((each for each in bookmarks if isinstance(each, Bookmark)), None)
    text = article_text(article).text if kept.clips else ""
    digest = text_digest(text)
    clips = [
        FoundClip(
            clip,
            tuple(note for note in kept.notes if note.clip == clip.id),
            refind(text, clip.anchor, digest),
        )
        for clip in kept.clips
    ]
    own = tuple(note for note in kept.notes if note.clip is None)
    out = sum(each.verdict is Verdict.NO_QUOTATION for each in kept.corrections)
    return KeptOf(bookmark, tuple(clips), own, out)
