"""Annotations read by a second reader, which knows the W3C model and nothing of the notebook.

It takes the terms of JSON-LD for what the context of the model makes of them
(https://www.w3.org/TR/annotation-vocab/, appendix A), and finds the words by each selector alone
(https://www.w3.org/TR/annotation-model/, 4.2.4 and 4.2.5).
"""

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import bookmark, clip, note, story
from viewer.notebook.anchor import anchor_at
from viewer.notebook.exchange.annotations import write
from viewer.notebook.types import Entry

OA, AS = "http://www.w3.org/ns/oa#", "https://www.w3.org/ns/activitystreams#"
TERMS = {
    "id": "@id", "type": "@type",
    "motivation": OA + "motivatedBy", "purpose": OA + "hasPurpose", "body": OA + "hasBody",
    "target": OA + "hasTarget", "source": OA + "hasSource", "selector": OA + "hasSelector",
    "exact": OA + "exact", "prefix": OA + "prefix", "suffix": OA + "suffix",
    "start": OA + "start", "end": OA + "end",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "created": "http://purl.org/dc/terms/created", "modified": "http://purl.org/dc/terms/modified",
    "items": AS + "items", "startIndex": AS + "startIndex",
}  # fmt: skip
NAMES = {
    "Annotation": OA, "TextualBody": OA, "TextQuoteSelector": OA, "TextPositionSelector": OA,
    "bookmarking": OA, "highlighting": OA, "commenting": OA, "tagging": OA,
    "AnnotationPage": AS + "OrderedCollectionPage",
}  # fmt: skip
NAMED = ("type", "motivation", "purpose")
"""The terms whose values are names of the context too."""


def expanded(value: Any) -> Any:
    """JSON-LD with whole names; raises KeyError for what the context does not know."""
    if isinstance(value, list):
        return [expanded(each) for each in value]
    if not isinstance(value, dict):
        return value
    out = {}
    for term, each in value.items():
        if term == "@context":
            assert each == "http://www.w3.org/ns/anno.jsonld"
        elif term in NAMED:
            out[TERMS[term]] = NAMES[each] + (each if NAMES[each].endswith("#") else "")
        else:
            out[TERMS[term]] = expanded(each)
    return out


def selected(text: str, selector: dict[str, Any]) -> list[tuple[int, int]]:
    """The places of a text that a selector means."""
    if selector["@type"] == OA + "TextPositionSelector":
        return [(selector[OA + "start"], selector[OA + "end"])]
    prefix, exact, suffix = (selector[OA + name] for name in ("prefix", "exact", "suffix"))
    whole, found = prefix + exact + suffix, []
    at = text.find(whole)
    while at >= 0:
        found.append((at + len(prefix), at + len(prefix) + len(exact)))
        at = text.find(whole, at + 1)
    return found


def read(entries: list[Entry]) -> list[dict[str, Any]]:
    page = expanded(json.loads("".join(write(entries))))
    assert page["@type"] == AS + "OrderedCollectionPage"
    assert page[AS + "startIndex"] == 0
    items: list[dict[str, Any]] = page[AS + "items"]
    return items


def test_both_selectors_mean_the_same_words() -> None:
    (item,) = read([clip(1)])
    target = item[OA + "hasTarget"]
    assert target[OA + "hasSource"] == "https://news.example/1"
    quote, position = target[OA + "hasSelector"]
    (span,) = selected(story(1), position)
    assert selected(story(1), quote) == [span]
    assert story(1)[slice(*span)] == "We had no choice in case 1"


@given(st.text("ab 😀é\u0301\n", max_size=20), st.text("ab 😀é", max_size=20))
def test_positions_count_code_points(before: str, after: str) -> None:
    text = f"{before}😀 said it{after}"
    start = len(before)
    anchor = anchor_at(text, start, start + 9)
    (item,) = read([dataclasses.replace(clip(1), anchor=anchor)])
    quote, position = item[OA + "hasTarget"][OA + "hasSelector"]
    (span,) = selected(text, position)
    assert text[slice(*span)] == quote[OA + "exact"] == "😀 said it"
    assert span in selected(text, quote)


def test_what_was_kept_can_be_told_again() -> None:
    marked = dataclasses.replace(bookmark(1), tags=("one", "two words"))
    kept = clip(2, tags=("three",))
    notes = [note(2, "Ask <her>\n“twice” 😀", on=kept), note(3, "Of the whole")]
    told = [
        (
            item[OA + "motivatedBy"].removeprefix(OA),
            item[OA + "hasTarget"][OA + "hasSource"],
            [
                (body[OA + "hasPurpose"].removeprefix(OA), body[TERMS["value"]])
                for body in item.get(OA + "hasBody", [])
            ],
        )
        for item in read([marked, kept, *notes])
    ]
    assert told == [
        ("bookmarking", "https://news.example/1", [("tagging", "one"), ("tagging", "two words")]),
        ("highlighting", "https://news.example/2", [("tagging", "three")]),
        ("commenting", "https://news.example/2", [("commenting", "Ask <her>\n“twice” 😀")]),
        ("commenting", "https://news.example/3", [("commenting", "Of the whole")]),
    ]


def test_the_reader_refuses_what_the_context_does_not_know() -> None:
    for wrong in ({"colour": "red"}, {"type": "Highlight"}, {"motivation": "liking"}):
        with pytest.raises(KeyError):
            expanded(wrong)
