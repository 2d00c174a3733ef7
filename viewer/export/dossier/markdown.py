"""A dossier in Markdown (CommonMark): block quotations, and a numbered list of sources."""

from collections.abc import Iterator

from viewer.escaping import as_markdown
from viewer.export.dossier.document import Document, Excerpt, Heading, Passage, attribution
from viewer.wording import words


def markdown(document: Document) -> Iterator[str]:
    """The file, piece by piece; to be written in UTF-8."""
    yield f"# {as_markdown(document.title)}\n"
    yield from (f"\n{as_markdown(line)}\n" for line in document.introduction)
    for part in document.parts:
        match part:
            case Heading(text):
                yield f"\n## {as_markdown(text)}\n"
            case Passage(lines):
                yield from (f"\n{as_markdown(line)}\n" for line in lines)
            case Excerpt():
                yield from _excerpt(part)
    if document.sources:
        yield f"\n## {as_markdown(words('Sources'))}\n\n"
        for number, source in enumerate(document.sources, 1):
            yield f"{number}. {source.markdown}\n"


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    quoted = "\n>\n".join(f"> {as_markdown(line)}" for line in excerpt.paragraphs)
    parts = [as_markdown(part) for part in attribution(excerpt)]
    if excerpt.speaker:
        parts[0] = f"**{parts[0]}**"
    told = ", ".join(parts)
    yield f"\n{quoted}\n>\n> — {told} \\[{excerpt.source}\\]\n".replace("—  \\[", "— \\[")
    yield from (f"\n{as_markdown(line)}\n" for line in excerpt.annotation)
