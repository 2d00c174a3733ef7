"""References: the golden cases, which docs/exports.md compares with other programs, and laws."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import article
from viewer.export.references import STYLES, alphabetical, cite
from viewer.export.sources import CslItem, source_of
from viewer.export.titles import curly, headline_style, quoted

CASES = json.loads(
    (Path(__file__).parent.parent / "data" / "export" / "references.json").read_text("utf-8")
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["item"]["id"])
def test_a_reference_reads_as_the_style_asks(case: dict[str, str], style: str) -> None:
    item: CslItem = case["item"]  # type: ignore[assignment]
    assert cite([item], style)[0].plain == case[style]


def test_outlets_lean_and_addresses_lead_there() -> None:
    item: CslItem = CASES[0]["item"]
    chicago = cite([item])[0]
    assert chicago.html == (
        "Gumrukcu, Tuvan. “Turkey Says It Will Retaliate.” <i>Reuters</i>, November 4, 2019. "
        '<a href="https://www.reuters.com/a-b">https://www.reuters.com/a-b</a>.'
    )
    assert chicago.markdown == (
        "Gumrukcu, Tuvan. “Turkey Says It Will Retaliate.” *Reuters*, November 4, 2019. "
        "[https://www.reuters.com/a-b](https://www.reuters.com/a-b)."
    )


@pytest.mark.parametrize("style", STYLES)
def test_a_day_of_access_belongs_to_an_address(style: str) -> None:
    seen: CslItem = {
        "id": "1", "type": "article-newspaper", "title": "Harbour",
        "accessed": {"date-parts": [[2026, 11, 23]]},
    }  # fmt: skip
    assert "2026" not in cite([seen], style)[0].plain
    seen["URL"] = "https://example.org"
    assert "2026" in cite([seen], style)[0].plain


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("The workers'", "The workers’."),
        ("He said \"she said 'no'\"", "He said “she said ‘no.’”"),
        ("Rock 'n' roll", "Rock ’n’ roll."),
        ("A day for 'yes'", "A day for ‘yes.’"),
        ('She said "no"', "She said “no.”"),
        ('Who said "no?"', "Who said “no?”"),
    ],
)
def test_a_bare_title_ends_as_it_should(title: str, wanted: str) -> None:
    item: CslItem = {"id": "1", "type": "article-newspaper", "title": title}
    assert cite([item], "apa")[0].plain == f"{wanted} (n.d.)."


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(ValueError, match="harvard"):
        cite([], "harvard")


def test_a_list_stands_by_authors_and_titles_without_their_article() -> None:
    items: list[CslItem] = [
        {"id": "4", "type": "article-newspaper", "title": "The zebra"},
        {"id": "2", "type": "article-newspaper", "title": "“Banks” close"},
        {"id": "3", "type": "article-newspaper", "author": [{"literal": "Reuters Staff"}]},
        {"id": "1", "type": "article-newspaper", "author": [{"family": "Ay", "given": "Z"}]},
    ]
    assert [item["id"] for item in alphabetical(items)] == ["1", "2", "3", "4"]


@given(TEXT, TEXT, st.sampled_from(STYLES))
def test_nothing_of_a_headline_becomes_markup(headline: str, outlet: str, style: str) -> None:
    item = source_of(article(headline=headline, source=outlet), language="en")
    reference = cite([item], style)[0]
    assert unescape(re.sub(r"</?i>", "", reference.html)) == reference.plain
    assert "\n" not in reference.markdown


@given(TEXT)
def test_capitals_change_nothing_but_capitals(title: str) -> None:
    changed = headline_style(title, 4)
    assert changed.casefold() == title.casefold() or changed.lower() == title.lower()


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Turkey's S-400s: the end of it", "Turkey's S-400s: The End of It"),
        ("what do we wait for", "What Do We Wait For"),
        ("a walk through the park", "A Walk Through the Park"),
        ("ALL IN CAPITALS OF COURSE", "ALL IN CAPITALS OF COURSE"),
        ("the U.S. and China v. the rest. and now", "The U.S. and China v. the Rest. And Now"),
        ("an up-to-date look at in-house work", "An Up-to-Date Look at In-House Work"),
        ("", ""),
    ],
)
def test_a_title_has_the_capitals_of_a_title(title: str, wanted: str) -> None:
    assert headline_style(title, 4) == wanted


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("the '90s are over", "“the ’90s are over.”"),
        ("'We wait,' says minister", "“‘We wait,’ says minister.”"),
        ('He said "no"', "“He said ‘no.’”"),
        ("Who knows?", "“Who knows?”"),
        ('"Who knows?"', "“‘Who knows?’”"),
        ("The workers'", "“The workers’.”"),
    ],
)
def test_a_title_between_marks(title: str, wanted: str) -> None:
    assert quoted(title) == wanted


def test_marks_open_and_close() -> None:
    assert curly('"A" and "B", he\'s "C"') == "“A” and “B”, he’s “C”"


def test_words_without_italics_are_not_set_in_them() -> None:
    outlets = ["The Times", "Известия", "الأهرام", "人民日报", "BBC عربي"]
    items: list[CslItem] = [
        {"id": "1", "type": "article-newspaper", "container-title": outlet} for outlet in outlets
    ]
    assert ["<i>" in each.html for each in cite(items)] == [True, True, False, False, False]
    assert ["*" in each.markdown for each in cite(items)] == [True, True, False, False, False]


def test_letters_with_marks_stand_where_those_without_do() -> None:
    items: list[CslItem] = [
        {"id": name, "type": "article-newspaper", "author": [{"literal": name}]}
        for name in ("Zeit", "Çelik", "Dahl", "Ábel")
    ]
    assert [item["id"] for item in alphabetical(items)] == ["Ábel", "Çelik", "Dahl", "Zeit"]


@pytest.mark.parametrize(("style", "wanted"), [("apa", "bca"), ("chicago", "acb"), ("mla", "acb")])
def test_what_the_same_people_wrote_stands_by_title_and_in_apa_by_date(
    style: str, wanted: str
) -> None:
    common = {"type": "article-newspaper", "author": [{"family": "Berg", "given": "Anna"}]}
    items: list[CslItem] = [
        {**common, "id": "a", "title": "Ape", "issued": {"date-parts": [[2020, 1, 1]]}},
        {**common, "id": "b", "title": "Zebra"},
        {**common, "id": "c", "title": "Cat", "issued": {"date-parts": [[2019, 1, 1]]}},
    ]  # type: ignore[typeddict-item]
    assert "".join(item["id"] for item in alphabetical(items, style)) == wanted
