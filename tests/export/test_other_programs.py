"""What other programs read out of the forms that are written for them."""

import re
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import Any

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, NameParts
from bibtexparser.middlewares.names import parse_single_name_into_parts
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import article
from viewer.export.bibliography import bibtex, ris
from viewer.export.sources import CslItem, source_of

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


def test_the_parts_of_a_name_are_read_again() -> None:
    of = replace(article(), authors=("Ludwig van der Berg, Jr.", "Ann O'Neill", "Smith and Sons"))
    (entry,) = bibtexparser.parse_string(bibtex([source_of(of)])).entries
    first, second, third = _names(entry.fields_dict["author"].value)
    assert (first.first, first.von, first.last, first.jr) == (
        ["Ludwig"], ["van", "der"], ["Berg"], ["Jr."],
    )  # fmt: skip
    assert (second.first, second.last) == (["Ann"], ["O'Neill"])
    assert third.last == ["{Smith and Sons}"]


@pytest.mark.parametrize(
    "headline",
    [
        "NATO and the iPhone: what S-400s mean",
        "50% of R&D at $5_000, #1 ~ ^ {unbalanced \\today",
        "Çelik, Łódź und Straße – “déjà vu”",
        "北京消息: новости الميناء",
        "@article{x, title = {no}}",
        "and and others",
    ],
)
def test_a_title_comes_back_letter_for_letter(headline: str) -> None:
    address = "https://example.org/a%20b_c#d?x=1&y=%25~z"
    item = source_of(article(headline=headline, source=headline, address=address))
    library = bibtexparser.parse_string(bibtex([item]))
    assert not library.failed_blocks
    fields = library.entries[0].fields_dict
    for name in ("title", "journal"):
        written = fields[name].value
        assert written.startswith("{"), "in braces of its own, no style takes its capitals"
        assert _plain(written[1:-1]) == headline
    assert fields["url"].value == address
    (read,) = rispy.loads(ris([item]))
    assert (read["title"], read["secondary_title"], read["urls"]) == (headline, headline, [address])


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


def test_a_record_of_ris_begins_and_ends_as_one() -> None:
    day = datetime.fromisoformat("2019-11-04T12:00:00+00:00")
    one = source_of(article(headline="One", published=day), accessed=date(2026, 1, 2))
    written = ris([one, source_of(article(headline="Two"))])
    assert written.count("\r\n") == written.count("\n") == written.count("\r")
    for record in filter(None, written.split("\r\n\r\n")):
        lines = record.split("\r\n")
        assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
        assert (lines[0], lines[-1]) == ("TY  - NEWS", "ER  - ")
        days = [line[6:] for line in lines if line[:2] in ("DA", "Y2")]
        assert all(re.fullmatch(r"\d{4}/\d\d/\d\d/", each) for each in days)


def test_the_day_is_that_of_the_article() -> None:
    late = datetime.fromisoformat("2019-11-04T23:30:00-05:00")
    read = rispy.loads(ris([source_of(article(published=late))]))
    assert read[0]["date"] == "2019/11/04/"
