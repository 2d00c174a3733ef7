"""Entries as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/)."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from viewer.escaping import one_line, web_address
from viewer.notebook.anchor import Anchor
from viewer.notebook.types import Bookmark, Clip, Entry, KeptArticle, Note

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(entries: Iterable[Entry]) -> Iterator[str]:
    """An AnnotationPage, an annotation a line: bookmarking, highlighting, commenting."""
    whole = list(entries)
    clips = {each.id: each for each in whole if isinstance(each, Clip)}
    yield (
        f'{{"@context": "{_CONTEXT}", "id": "urn:pullquote:notebook", '
        '"type": "AnnotationPage", "startIndex": 0, "items": ['
    )
    before = "\n"
    for each in whole:
        # A lone surrogate, from the name of a file, fits into no encoding.
        line = json.dumps(annotation(each, clips.get(getattr(each, "clip", None) or "")))
        yield before + line
        before = ",\n"
    yield "\n]}\n"


def annotation(entry: Entry, clip: Clip | None = None) -> dict[str, Any]:
    """One entry; a note on a clip, which is given, points at the same words."""
    body: list[dict[str, str]] = []
    anchor = None
    if isinstance(entry, Bookmark):
        motivation = "bookmarking"
    elif isinstance(entry, Clip):
        motivation, anchor = "highlighting", entry.anchor
    else:
        motivation, anchor = "commenting", clip.anchor if clip else None
        body.append(_text(entry.text, "commenting"))
    body += (_text(tag, "tagging") for tag in entry.tags)
    target: dict[str, Any] = {"source": _source(entry.article)}
    if anchor is not None:
        target["selector"] = _selectors(anchor)
    made: dict[str, Any] = {
        "@context": _CONTEXT,
        "id": f"urn:pullquote:{quote(entry.id, safe='')}",
        "type": "Annotation",
        "motivation": motivation,
        "created": _written(entry.added),
        "modified": _written(entry.changed),
        "target": target,
    }
    if isinstance(entry, Note) or body:
        made["body"] = body
    return made


def _text(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _source(article: KeptArticle) -> str:
    """The article as an IRI."""
    return web_address(article.key) or f"urn:pullquote:article:{quote(one_line(article.key))}"


def _selectors(anchor: Anchor) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": anchor.words,
            "prefix": anchor.before,
            "suffix": anchor.after,
        },
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]


def _written(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
