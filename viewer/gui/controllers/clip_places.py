"""Where the words of clips stand in their articles now, told in words."""

from collections.abc import Iterator, Mapping, Sequence

from viewer.notebook.anchor import Ambiguous, Changed, Exact, Found, Piece, refind, text_digest
from viewer.notebook.types import Clip
from viewer.quotes.article import article_text
from viewer.session import Session
from viewer.wording import counted, words

SHOWN_PIECES = 3
"""So many changes of a clip's words are told."""


def places_told(session: Session, clips: Sequence[Clip]) -> Iterator[Mapping[str, str]]:
    """What is to be told of clips that are not as they were, by id, an article at a time; blocks.

    Empty for a clip that stands where it stood.
    """
    by_article: dict[str, list[Clip]] = {}
    for clip in clips:
        by_article.setdefault(clip.article.key, []).append(clip)
    for some in by_article.values():
        located = session.whereabouts.locate(some[0])
        if located.article is None:
            yield dict.fromkeys((clip.id for clip in some), words("The article is not found"))
            continue
        text = article_text(located.article).text
        digest = text_digest(text)
        yield {clip.id: _place_told(refind(text, clip.anchor, digest)) for clip in some}


def _place_told(found: Found) -> str:
    if isinstance(found, Exact):
        return ""
    if isinstance(found, Changed):
        return words("Changed in the article since")
    if isinstance(found, Ambiguous):
        return words("Stands in several places of the article")
    return words("Not in the article any more")


def changed_words(pieces: Sequence[Piece]) -> str:
    """How the words of a clip differ now, as a sentence."""
    changes = [piece for piece in pieces if piece.was != piece.now]
    if not changes:
        return words("The words are the same, but all around them has changed.")
    told = []
    for piece in changes[:SHOWN_PIECES]:
        was, now = short(piece.was), short(piece.now)
        if was and now:
            told.append(words("“{was}” is “{now}” now").format(was=was, now=now))
        elif was:
            told.append(words("“{was}” is gone").format(was=was))
        else:
            told.append(words("“{now}” is new").format(now=now))
    if len(changes) > SHOWN_PIECES:
        told.append(_more(len(changes) - SHOWN_PIECES))
    return words("The words have changed since: {changes}.").format(changes="; ".join(told))


def _more(count: int) -> str:
    return counted("and 1 more change", "and {count} more changes", count)


def short(words: str, most: int = 60) -> str:
    """Words in one line, cut off where they are many."""
    one = " ".join(words.split())
    return one if len(one) <= most else one[: most - 1].rstrip() + "…"
