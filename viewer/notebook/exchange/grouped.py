"""Entries as a page tells them: by article, a clip with its notes."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.notebook.types import Bookmark, Clip, Entry, KeptArticle, Note


@dataclass(slots=True)
class Kept:
    """What is kept of one article."""

    article: KeptArticle
    bookmark: Bookmark | None = None
    clips: list[Clip] = field(default_factory=list)
    """In the order of the article."""
    notes: list[Note] = field(default_factory=list)
    """About the article, or on a clip that is not among the entries."""
    on_clips: dict[str, list[Note]] = field(default_factory=dict)
    """The notes on each clip, by its id."""


def by_article(entries: Iterable[Entry]) -> list[Kept]:
    """The entries of each article; articles in the order in which they come."""
    whole = list(entries)
    clips = {each.id for each in whole if isinstance(each, Clip)}
    found: dict[str, Kept] = {}
    for each in whole:
        kept = found.setdefault(each.article.key, Kept(each.article))
        if isinstance(each, Bookmark):
            kept.bookmark = each
        elif isinstance(each, Clip):
            kept.clips.append(each)
        elif each.clip in clips:
            kept.on_clips.setdefault(each.clip or "", []).append(each)
        else:
            kept.notes.append(each)
    for kept in found.values():
        kept.clips.sort(key=lambda clip: clip.anchor.start)
    return list(found.values())
