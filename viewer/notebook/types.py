"""The values a notebook holds: frozen, free of I/O."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An article the reader wants to find again, with what is needed to show it unopened."""

    key: str
    """`Article.key`: the article's address, else "sha256:" and the digest of its text."""
    digest: str
    """`Article.digest`: finds the article again when its address has changed."""
    headline: str
    source: str | None
    """The name of the outlet."""
    published: datetime | None
    """The instant, with a zone."""
    path: Path
    """The file as last seen; a hint only, files move."""
    added: datetime
    """When it was bookmarked, with a zone; orders the bookmarks."""

    def __post_init__(self) -> None:
        for instant in (self.published, self.added):
            if instant is not None and instant.utcoffset() is None:
                raise ValueError("a bookmark's instants need a zone")
