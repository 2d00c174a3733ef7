"""What nothing refers to any more goes: articles that nothing is kept of, tags that none has."""

import sqlite3
from collections.abc import Iterable

from viewer.notebook import rows


def drop_orphans(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Delete the articles with these keys, where nothing is kept of them, and all unused tags."""
    connection.execute(
        "DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM tagging WHERE tag = tag.number)"
    )
    for some in rows.batches(keys):
        connection.execute(
            f"""
            DELETE FROM article WHERE key IN ({rows.marks(some)})
                AND NOT EXISTS (SELECT 1 FROM entry WHERE article = article.number)
                AND NOT EXISTS (SELECT 1 FROM correction WHERE article = article.number)
                AND NOT EXISTS (SELECT 1 FROM dossier_clip WHERE article = article.number)
                AND NOT EXISTS (SELECT 1 FROM namesake WHERE article = article.number)
            """,
            some,
        )
