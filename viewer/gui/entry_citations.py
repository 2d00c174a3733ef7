"""Entries of the notebook as they are copied: with their sources, in three forms."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

from viewer.escaping import as_html, as_markdown, one_line, web_address
from viewer.export.citations import Citation, inside_marks, joined, plain
from viewer.export.clipboard import html, markdown
from viewer.gui.masthead import day
from viewer.notebook.dossiers import Item, Part
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
    return _mime(_three(citation_of(entry)) for entry in entries)


def mime_of_items(items: Sequence[Item]) -> QMimeData:
    """Items of a dossier in the same forms: clips with what is said of them, the reader's texts."""
    found: list[tuple[str, str, str]] = []
    for item in items:
        if item.clip is not None:
            found.append(_three(citation_of(item.clip)))
        tag, hashes = ("h2", "## ") if item.part is Part.HEADING else ("p", "")
        found += [
            (line, f"<{tag}>{as_html(line)}</{tag}>", hashes + as_markdown(line))
            for line in map(one_line, item.text.splitlines())
            if line
        ]
    return _mime(found)


def _three(citation: Citation) -> tuple[str, str, str]:
    return plain(citation), html(citation), markdown(citation)


def _mime(paragraphs: Iterable[tuple[str, str, str]]) -> QMimeData:
    told = list(paragraphs)
    data = QMimeData()
    data.setText("\n\n".join(words for words, _, _ in told))
    data.setHtml("\n".join(words for _, words, _ in told))
    data.setData("text/markdown", "\n\n".join(words for _, _, words in told).encode())
    return data
