"""Entries as one HTML page that needs no other file and loads nothing."""

from collections.abc import Iterable, Iterator

from viewer.escaping import as_html, one_line, web_address
from viewer.notebook.exchange.grouped import Kept, by_article
from viewer.notebook.types import Clip, Entry, Note

_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Notebook</title>
<style>
body { font: 1.1em/1.5 serif; max-width: 42em; margin: 2em auto; padding: 0 1em; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 4px solid; }
blockquote.yellow { border-color: #d9b400; }
blockquote.green { border-color: #3f8f4f; }
blockquote.blue { border-color: #2f6fb3; }
blockquote.red { border-color: #b3372f; }
blockquote.purple { border-color: #7f4fa3; }
.about, .tags, footer { font-size: 0.85em; opacity: 0.8; }
.note { white-space: pre-wrap; }
</style>
</head>
<body>
<main>
<h1>Notebook</h1>
"""


def write(entries: Iterable[Entry]) -> Iterator[str]:
    """The page, an article after the other."""
    yield _HEAD
    for kept in by_article(entries):
        yield "<article>\n"
        yield _heading(kept)
        for clip in kept.clips:
            yield _clip(clip)
            yield from map(_note, kept.on_clips.get(clip.id, ()))
        yield from map(_note, kept.notes)
        yield "</article>\n"
    yield "</main>\n</body>\n</html>\n"


def _heading(kept: Kept) -> str:
    about = kept.article
    headline = as_html(one_line(about.headline) or one_line(about.key))
    address = web_address(about.key)
    if address:
        headline = f'<a href="{as_html(address)}">{headline}</a>'
    line = [as_html(one_line(about.source or ""))]
    if about.published:
        day = about.published.date().isoformat()
        line.append(f'<time datetime="{day}">{day}</time>')
    told = ", ".join(part for part in line if part)
    tags = kept.bookmark.tags if kept.bookmark else ()
    return (
        f"<h2>{headline}</h2>\n" + (f'<p class="about">{told}</p>\n' if told else "") + _tags(tags)
    )


def _clip(clip: Clip) -> str:
    speaker = as_html(one_line(clip.speaker or ""))
    footer = f"<footer>— {speaker}</footer>" if speaker else ""
    paragraphs = "".join(
        f"<p>{as_html(one_line(line))}</p>"
        for line in clip.anchor.words.splitlines()
        if line.strip()
    )
    return f'<blockquote class="{clip.colour.value}">{paragraphs}{footer}</blockquote>\n' + _tags(
        clip.tags
    )


def _note(note: Note) -> str:
    lines = "\n".join(as_html(one_line(line)) for line in note.text.splitlines())
    return f'<p class="note">{lines}</p>\n{_tags(note.tags)}'


def _tags(tags: Iterable[str]) -> str:
    told = ", ".join(as_html(one_line(tag)) for tag in tags)
    return f'<p class="tags">{told}</p>\n' if told else ""
