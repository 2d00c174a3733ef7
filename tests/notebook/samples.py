"""Bookmarks to keep."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from viewer.notebook.types import Bookmark

START = datetime(2024, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)


def bookmark(number: int, headline: str = "") -> Bookmark:
    """The bookmark with this number: each is newer than the one before it."""
    return Bookmark(
        key=f"https://news.example/{number}",
        digest=sha256(str(number).encode()).hexdigest(),
        headline=headline or f"Story {number}",
        source="The Example",
        published=START - timedelta(days=number),
        path=Path(f"/archive/{number}.txt"),
        added=START + timedelta(seconds=number),
    )
