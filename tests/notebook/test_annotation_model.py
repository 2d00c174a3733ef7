"""Annotations against the W3C model: what https://www.w3.org/TR/annotation-model/ demands of them.

The rules are those of sections 3 (annotations, bodies, targets), 4.2 (selectors) and 5.2 (pages),
for the parts of the model that are written; the model allows more.
"""

import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.notebook.samples import bookmark, clip, note
from tests.notebook.test_exchange import text
from viewer.notebook.exchange.annotations import write
from viewer.notebook.types import Entry

CONTEXT = {"const": "http://www.w3.org/ns/anno.jsonld"}
IRI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+$"}
INSTANT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
"""xsd:dateTime; the model wants UTC as "Z"."""
MOTIVATION = {"enum": ["bookmarking", "commenting", "highlighting", "tagging"]}
BODY = {
    "type": "object",
    "required": ["type", "value"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "format": {"type": "string", "pattern": "^[a-z]+/[a-z]+$"},
        "purpose": MOTIVATION,
    },
    "additionalProperties": False,
}
SELECTOR = {
    "oneOf": [
        {
            "type": "object",
            "required": ["type", "exact"],
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                "exact": {"type": "string", "minLength": 1},
                "prefix": {"type": "string"},
                "suffix": {"type": "string"},
            },
            "additionalProperties": False,
        },
        {
            "type": "object",
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
            "additionalProperties": False,
        },
    ]
}
ANNOTATION = {
    "type": "object",
    "required": ["@context", "id", "type", "target"],
    "properties": {
        "@context": CONTEXT,
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": MOTIVATION,
        "created": INSTANT,
        "modified": INSTANT,
        "body": {"type": "array", "items": BODY},
        "target": {
            "type": "object",
            "required": ["source"],
            "properties": {"source": IRI, "selector": {"type": "array", "items": SELECTOR}},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
PAGE = Draft202012Validator(
    {
        "type": "object",
        "required": ["@context", "id", "type", "items"],
        "properties": {
            "@context": CONTEXT,
            "id": IRI,
            "type": {"const": "AnnotationPage"},
            "startIndex": {"type": "integer", "minimum": 0},
            "items": {"type": "array", "items": ANNOTATION},
        },
        "additionalProperties": False,
    }
)
TEXT = st.text(max_size=20)


def test_the_notebook_is_a_page_of_annotations() -> None:
    PAGE.validate(json.loads(text("annotations")))


@given(TEXT, TEXT, st.lists(TEXT, max_size=2), st.datetimes(timezones=st.just(UTC)))
def test_odd_entries_are_annotations_too(
    key: str, words: str, tags: list[str], when: datetime
) -> None:
    marked = dataclasses.replace(bookmark(1), key=key or "k", added=when, tags=tuple(tags))
    clipped = clip(2, tags=tuple(tags))
    entries: list[Entry] = [marked, clipped, note(3, words), note(4, words, on=clipped)]
    page: dict[str, Any] = json.loads("".join(write(entries)))
    PAGE.validate(page)
    ids = [each["id"] for each in page["items"]]
    assert len(set(ids)) == len(ids)
