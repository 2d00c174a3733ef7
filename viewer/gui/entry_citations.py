"""Entries of the notebook as they are copied: with their sources, in three forms."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from viewer.escaping import one_line, web_address
from viewer.export.citations import Citation, inside_marks, joined, plain
from viewer.export.clipboard import html, markdown
from viewer.gui.masthead import day
from viewer.notebook.types import Bookmark, Clip, Entry


def citation_of(entry: Entry) -> Citation:
    """What is said of an entry: a headline, the words of a clip or the text of a note first."""
    about = entry.article
    headline = inside_marks(one_line(about.headline)) or None
    if isinstance(entry, Bookmark):
        words, headline = f"“{headline}”" if headline else "", None
    elif isinstance(entry, Clip):
        words = f"“{inside_marks(joined(entry.anchor.words))}”"
    else:
        words = " ".join(entry.text.split())
    return Citation(
        words=words,
        reported=False,
        speaker=one_line(entry.speaker or "") or None if isinstance(entry, Clip) else None,
        headline=headline,
        source=one_line(about.source or "") or None,
        date=day(about.published) if about.published else None,
        day=about.published.date().isoformat() if about.published else None,
        address=web_address(about.key),
    )


def mime_of(entries: Sequence[Entry]) -> QMimeData:
    """Entries as plain text, HTML and Markdown, a paragraph each."""
    citations = [citation_of(entry) for entry in entries]
    data = QMimeData()
    data.setText("\n\n".join(map(plain, citations)))
    data.setHtml("\n".join(map(html, citations)))
    data.setData("text/markdown", "\n\n".join(map(markdown, citations)).encode())
    return data
