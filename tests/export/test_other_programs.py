"""What other programs read out of the forms that are written for them."""

import json
import re
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import Any

import bibtexparser
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, NameParts
from bibtexparser.middlewares.names import parse_single_name_into_parts
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from tests.export.samples import article
from viewer.export.bibliography import bibtex, csl_json, ris
from viewer.export.sources import CslItem, source_of

DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {
                "type": "array",
                "items": {"type": ["string", "number"]},
                "minItems": 1,
                "maxItems": 3,
            },
        }
    },
    "additionalProperties": False,
}
NAME = {
    "type": "object",
    "properties": {
        name: {"type": "string"}
        for name in ("family", "given", "suffix", "non-dropping-particle", "literal")
    },
    "additionalProperties": False,
}
NEWSPAPERS = Draft7Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["type", "id"],
            "properties": {
                "id": {"type": "string", "minLength": 1},
                "type": {"const": "article-newspaper"},
                "author": {"type": "array", "items": NAME},
                "issued": DATE,
                "accessed": DATE,
                **{
                    name: {"type": "string", "minLength": 1}
                    for name in ("title", "container-title", "URL", "language")
                },
            },
            "additionalProperties": False,
        },
    }
)
"""Narrower than the schema csl-data.json of CSL 1.0.2, which takes in all that this does."""

LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), max_size=30)
NAMES = st.one_of(
    st.sampled_from(["Tuvan Gumrukcu", "Reuters Staff", "Ludwig van Berg", "J. R. Doe, Jr."]),
    LINE.map(lambda name: name.replace(",", "")).filter(bool),
)
ITEMS = st.builds(
    lambda headline, source, authors, day, language: source_of(
        replace(
            article(
                headline=headline,
                source=source,
                published=day,
                address=f"https://example.org/{abs(hash(headline))}?a=50%25&b=_#c~",
            ),
            authors=tuple(authors),
        ),
        language=language,
        accessed=date(2026, 11, 23),
    ),
    LINE,
    LINE,
    st.lists(NAMES, max_size=3),
    st.none() | st.datetimes(timezones=st.just(timezone.utc)),  # noqa: UP017
    st.sampled_from(["en", "de", None]),
)


@given(st.lists(ITEMS, max_size=4))
def test_csl_json_is_after_its_schema(items: list[CslItem]) -> None:
    NEWSPAPERS.validate(json.loads(csl_json(items)))


@given(st.lists(ITEMS, max_size=4, unique_by=lambda item: item["id"]))
def test_bibtex_is_read_again(items: list[CslItem]) -> None:
    library = bibtexparser.parse_string(bibtex(items))
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == [item["id"] for item in items]
    for entry, item in zip(library.entries, items, strict=True):
        fields = {name: field.value for name, field in entry.fields_dict.items()}
        assert _plain(fields.get("title", "{}")[1:-1]) == item.get("title", "")
        assert _plain(fields.get("journal", "{}")[1:-1]) == item.get("container-title", "")
        assert fields["url"] == item["URL"]
        assert ("year" in fields) == ("issued" in item)
        assert entry.entry_type == ("article" if "container-title" in item else "misc")
        names = _names(fields["author"]) if "author" in fields else []
        assert len(names) == len(item.get("author", []))
        for parts, name in zip(names, item.get("author", []), strict=True):
            if "literal" in name:
                whole = " ".join([*parts.first, *parts.von, *parts.last])
                assert _plain(whole[1:-1]) == name["literal"]
            else:
                assert (parts.first, parts.last) == (name["given"].split(), [name["family"]])


_COMMANDS = {
    r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\textbraceleft{}": "{", r"\textbraceright{}": "}",
    r"\textless{}": "<", r"\textgreater{}": ">", r"\textbar{}": "|", r"\textquotedbl{}": '"',
}  # fmt: skip


def _plain(tex: str) -> str:
    """What TeX prints, of the few commands that are written."""
    return re.sub(
        r"\\text\w+\{\}|\\[&%$#_]",
        lambda found: _COMMANDS.get(found[0], found[0][1:]),
        tex,
    )


def _names(written: str) -> list[NameParts]:
    """The names of an author field: parted where "and" stands outside of braces."""
    names, depth, begin = [], 0, 0
    for at, character in enumerate(written):
        depth += (character == "{") - (character == "}")
        if depth == 0 and written.startswith(" and ", at):
            names.append(written[begin:at])
            begin = at + 5
    return [parse_single_name_into_parts(name) for name in [*names, written[begin:]]]


def test_a_decoder_of_latex_reads_the_title() -> None:
    item = source_of(article(headline="50% of R&D at $5_000, #1"))
    library = bibtexparser.parse_string(
        bibtex([item]), append_middleware=[LatexDecodingMiddleware()]
    )
    assert library.entries[0].fields_dict["title"].value.strip("{}") == item["title"]


@given(st.lists(ITEMS, max_size=4, unique_by=lambda item: item["id"]))
def test_ris_is_read_again(items: list[CslItem]) -> None:
    read: list[dict[str, Any]] = rispy.loads(ris(items)) if items else []
    assert [entry["id"] for entry in read] == [item["id"] for item in items]
    for entry, item in zip(read, items, strict=True):
        assert entry["type_of_reference"] == "NEWS"
        assert entry.get("title", "") == item.get("title", "")
        assert entry.get("secondary_title", "") == item.get("container-title", "")
        assert entry["urls"] == [item["URL"]]
        assert len(entry.get("authors", [])) == len(item.get("author", []))
        if "issued" in item:
            assert entry["year"] == f"{item['issued']['date-parts'][0][0]:04}"


def test_the_day_is_that_of_the_article() -> None:
    late = datetime.fromisoformat("2019-11-04T23:30:00-05:00")
    read = rispy.loads(ris([source_of(article(published=late))]))
    assert read[0]["date"] == "2019/11/04/"
