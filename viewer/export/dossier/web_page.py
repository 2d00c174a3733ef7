"""A dossier as one HTML5 file: no script, nothing loaded, numbered notes that lead to the sources.

The roles are those of DPUB-ARIA 1.1; a reading program finds the notes and the way back by them.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from viewer.escaping import as_html
from viewer.export.dossier.document import (
    Document,
    Excerpt,
    Heading,
    Passage,
    attribution,
    runs_leftward,
)
from viewer.resources import resource
from viewer.wording import words

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
REFERENCES_IN: Final = "en"
"""The language of the list of sources (see `references`)."""


def web_page(document: Document) -> str:
    """The whole file, to be written in UTF-8."""
    spoken = f' lang="{as_html(document.language)}"' if document.language else ""
    turned = ' dir="rtl"' if document.leftward else ""
    sheet = resource("themes", "dossier.css").read_text(encoding="utf-8")
    return "".join(
        (
            f"<!DOCTYPE html>\n<html{spoken}{turned}>\n<head>\n",
            '<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="generator" content="Pullquote">\n',
            '<meta name="referrer" content="no-referrer">\n',
            f"<title>{as_html(document.title)}</title>\n<style>\n{sheet}</style>\n</head>\n",
            f"<body>\n<main>\n<header>\n<h1{_turn(document.title)}>{as_html(document.title)}</h1>\n",
            *_paragraphs(document.introduction),
            "</header>\n",
            *_parts(document),
            *_sources(document),
            "</main>\n</body>\n</html>\n",
        )
    )


def _parts(document: Document) -> Iterator[str]:
    firsts = document.firsts()
    for number, part in enumerate(document.parts):
        match part:
            case Heading(text):
                yield f"<h2{_turn(text)}>{as_html(text)}</h2>\n"
            case Passage(lines):
                yield from _paragraphs(lines)
            case Excerpt():
                yield from _excerpt(part, first=number in firsts)


def _excerpt(excerpt: Excerpt, *, first: bool) -> Iterator[str]:
    cited = f' cite="{as_html(excerpt.address)}"' if excerpt.address else ""
    spoken = f' lang="{as_html(excerpt.language)}"' if excerpt.language else ""
    turn = _turn(" ".join(excerpt.paragraphs))
    yield f"<figure{turn}>\n<blockquote{cited}{spoken}>\n"
    yield from _paragraphs(excerpt.paragraphs)
    parts = [f"<bdi>{as_html(part)}</bdi>" for part in attribution(excerpt)]
    if excerpt.speaker:
        parts[0] = f"<b>{parts[0]}</b>"
    number = excerpt.source
    here = f' id="note-{number}"' if first else ""
    label = as_html(words("Source {number}").format(number=number))
    note = (
        f'<a class="note"{here} href="#source-{number}" role="doc-noteref"'
        f' aria-label="{label}">{number}</a>'
    )
    yield f"</blockquote>\n<figcaption>{', '.join(parts)} {note}</figcaption>\n</figure>\n"
    if excerpt.annotation:
        yield '<div class="annotation">\n'
        yield from _paragraphs(excerpt.annotation)
        yield "</div>\n"


def _sources(document: Document) -> Iterator[str]:
    if not document.sources:
        return
    yield '<section class="sources" role="doc-endnotes" aria-labelledby="sources">\n'
    yield f'<h2 id="sources">{as_html(words("Sources"))}</h2>\n<ol>\n'
    other = f' lang="{REFERENCES_IN}"' if document.language != REFERENCES_IN else ""
    for number, source in enumerate(document.sources, 1):
        label = as_html(words("Back to the text"))
        back = (
            f'<a class="back" href="#note-{number}" role="doc-backlink" aria-label="{label}">↩</a>'
        )
        yield f'<li id="source-{number}"><span dir="ltr"{other}>{source.html}</span> {back}</li>\n'
    yield "</ol>\n</section>\n"


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    return (f"<p{_turn(line)}>{as_html(line)}</p>\n" for line in lines)


def _turn(text: str) -> str:
    """The direction of a text, told only where it may be another than that of the page."""
    if text.isascii():
        return ' dir="ltr"'
    return ' dir="rtl"' if runs_leftward(text) else ' dir="ltr"'
