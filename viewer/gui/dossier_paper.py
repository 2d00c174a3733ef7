"""A dossier for paper, as HTML in the subset that Qt's text documents read (see `press`)."""

from collections.abc import Iterator

from viewer.export.dossier.document import (
    Document,
    Excerpt,
    Heading,
    Passage,
    attribution,
    isolated,
    runs_leftward,
)
from viewer.render.escape import escape
from viewer.render.paper import sheet
from viewer.wording import words


def dossier_paper(document: Document) -> str:
    """The whole document, its lengths in quarter points."""
    sample = " ".join((document.title, *document.introduction, *_words(document)))
    return "".join(
        (
            f"<html><head><style>{sheet(sample)}</style></head><body>",
            _paragraph("headline", document.title),
            *(_paragraph("", line) for line in document.introduction),
            "<hr>",
            *_parts(document),
            *_sources(document),
            "</body></html>",
        )
    )


def _words(document: Document) -> Iterator[str]:
    for part in document.parts:
        if isinstance(part, Excerpt | Passage):
            yield from part.paragraphs


def _parts(document: Document) -> Iterator[str]:
    for part in document.parts:
        match part:
            case Heading(text):
                yield _paragraph("h2", text)
            case Passage(lines):
                yield from (_paragraph("", line) for line in lines)
            case Excerpt():
                yield from (_paragraph("quoted", line) for line in part.paragraphs)
                yield _told(part)
                yield from (_paragraph("", line) for line in part.annotation)


def _told(excerpt: Excerpt) -> str:
    parts = [escape(isolated(part)) for part in attribution(excerpt)]
    if excerpt.speaker:
        parts[0] = f'<span class="who">{parts[0]}</span>'
    turned = _direction(" ".join(excerpt.paragraphs))
    return f'<p class="from"{turned}>{", ".join(parts)} {_note(excerpt.source)}</p>'


def _note(number: int) -> str:
    return f'<sup><a class="number" href="#source-{number}">{number}</a></sup>'


def _sources(document: Document) -> Iterator[str]:
    if document.sources:
        yield f'<hr><p class="h2">{escape(words("Sources"))}</p>'
    for number, source in enumerate(document.sources, 1):
        # Qt knows no <bdi>; a mark before and after says the same.
        html = source.html.replace('<bdi dir="rtl">', "\u2067").replace("</bdi>", "\u2069")
        yield f'<p class="source"><a name="source-{number}"></a>{number}. {html}</p>'


def _paragraph(kind: str, text: str) -> str:
    named = f' class="{kind}"' if kind else ""
    return f"<p{named}{_direction(text)}>{escape(text)}</p>"


def _direction(text: str) -> str:
    return ' dir="rtl"' if runs_leftward(text) else ""
