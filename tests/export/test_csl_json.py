"""CSL-JSON against its schema: whatever an article tells, and that the schema tells mistakes."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.export.samples import article
from viewer.export.bibliography import csl_json
from viewer.export.names import CslName, name_of
from viewer.export.sources import CslDate, CslItem, source_of

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "data" / "export" / "csl-data.schema.json").read_text("utf-8")
)
CSL_JSON = Draft202012Validator(SCHEMA)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NAMES = st.sampled_from([
    "Anna Berg", "Ludwig van der Berg", "Martin King, Jr.", "Vincent van Gogh III", "O’Neill",
    "J.R.R. Tolkien", "Reuters Staff", "AFP", "Xi Jinping", "新华社", "محمد علي", "Иван Петров",
    "Zoe\u0301 Berg",
])  # fmt: skip
ITEMS = st.builds(
    lambda headline, source, authors, day, language, accessed: source_of(
        replace(
            article(headline=headline, source=source, published=day, address="https://e.org/a b"),
            authors=tuple(authors),
        ),
        language=language,
        accessed=accessed,
    ),
    TEXT,
    TEXT | st.none(),
    st.lists(NAMES | TEXT, max_size=3),
    st.datetimes(timezones=st.just(UTC)) | st.none(),
    st.sampled_from(["en", "de", "zh"]) | st.none(),
    st.dates() | st.none(),
)
GOOD: CslItem = {
    "id": "berg2019delivery-1f9a03c2",
    "type": "article-newspaper",
    "title": "Delivery may be delayed",
    "author": [{"family": "Berg", "given": "Anna"}],
    "issued": {"date-parts": [[2019, 11, 4]]},
}


@given(st.lists(ITEMS, max_size=3))
def test_whatever_an_article_tells_is_after_the_schema(items: list[CslItem]) -> None:
    written = json.loads(csl_json(items))
    CSL_JSON.validate(written)
    for item in written:
        for day in ("issued", "accessed"):
            if day in item:
                date(*item[day]["date-parts"][0])
        assert all(item.values()), "what is not known is left out"
        assert all(all(name.values()) for name in item.get("author", ()))


def test_every_field_that_is_written_is_one_of_the_schema() -> None:
    whole = source_of(
        replace(
            article(headline="A", source="B", published=datetime(2019, 1, 1, tzinfo=UTC),
                    address="https://e.org"),
            authors=("Ludwig van der Berg, Jr.", "AFP"),
        ),
        language="en", accessed=date(2026, 11, 23),
    )  # fmt: skip
    assert set(whole) == set(CslItem.__annotations__)
    names = {part for name in whole["author"] for part in name}
    assert names == set(CslName.__annotations__)
    assert set(whole["issued"]) == set(CslDate.__annotations__)
    CSL_JSON.validate([whole])


def test_names_are_parted_where_the_format_has_a_place_for_each_part() -> None:
    assert [name_of(each) for each in ("Ludwig van der Berg, Jr.", "新华社", "AFP")] == [
        {
            "family": "Berg", "given": "Ludwig", "non-dropping-particle": "van der",
            "suffix": "Jr.",
        },
        {"literal": "新华社"},
        {"literal": "AFP"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "newspaper-article"},
        {"outlet": "The Times"},
        {"title": None},
        {"title": ["Delivery"]},
        {"author": {"family": "Berg"}},
        {"author": [{"name": "Anna Berg"}]},
        {"author": [{}]},
        {"author": ["Anna Berg"]},
        {"issued": "4 November 2019"},
        {"issued": {"date-parts": [2019, 11, 4]}},
        {"issued": {"date-parts": [[2019, 11, 4, 12]]}},
        {"issued": {"date-parts": [[]]}},
        {"issued": {"date-parts": []}},
        {"issued": {"year": 2019}},
        {"id": None},
    ],
    ids=str,
)
def test_the_schema_tells_mistakes(wrong: dict[str, Any]) -> None:
    assert CSL_JSON.is_valid([GOOD])
    assert not CSL_JSON.is_valid([{**GOOD, **wrong}])


@pytest.mark.parametrize("needed", ["id", "type"])
def test_an_item_has_a_key_and_a_type(needed: str) -> None:
    assert not CSL_JSON.is_valid([{name: GOOD[name] for name in GOOD if name != needed}])  # type: ignore[literal-required]
    assert not CSL_JSON.is_valid(GOOD)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
