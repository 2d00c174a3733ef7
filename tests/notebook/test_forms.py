"""The notebook as other programs and people read it: CSV, lists, Markdown, HTML, annotations."""

import csv
import dataclasses
import json
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from io import StringIO

import pytest

from tests.notebook.samples import START, clip
from tests.notebook.test_exchange import NOW, ONE, SOME, text
from viewer.errors import ViewerError
from viewer.notebook.exchange import forms, readwise, template
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Note,
)


def test_csv_has_the_columns_of_readwise() -> None:
    head, *rows = csv.reader(StringIO(text("csv"), newline=""))
    assert head == list(readwise.COLUMNS)
    assert rows[1] == [
        "We had no choice in case 1",
        "Story 1",
        "The Example",
        "https://news.example/1",
        "Ask <her>\n*twice*",
        "53",
        "2024-03-01 09:30:16+00:00",
    ]
    assert [row[0] for row in rows] == ["", "We had no choice in case 1", "", ""]
    assert rows[3][4] == "Remember 3"


def test_csv_comes_in_again() -> None:
    offered = forms.read("csv", text("csv"), NOW)
    assert offered.problems == ()
    kinds = [type(each) for each in offered.entries]
    assert kinds == [Bookmark, Clip, Note, Bookmark, Note]
    (kept,) = [each for each in offered.entries if isinstance(each, Clip)]
    on, about = [each for each in offered.entries if isinstance(each, Note)]
    assert kept.anchor.words == ONE.anchor.words
    assert (on.clip, about.clip) == (kept.id, None)
    assert kept.added == START + timedelta(microseconds=-123456, seconds=1)


def test_csv_of_readwise_is_read_and_bad_rows_are_named() -> None:
    document = (
        "\ufeffHighlight,Title,Author,URL,Note,Location,Tags,Date\r\n"
        '"Two\nlines",A book,An author,,,12,x,"March 8, 2021 9:54 PM"\r\n'
        ",,,,,,,\r\n"
        "words,,,,,,,\r\n"
        "words,Title,,ftp://example.org,,,,\r\n"
        "words,Title,,,,,,the day before\r\n"
        "'=1+1,Title,,,,,,\r\n"
    )
    offered = forms.read("csv", document, NOW)
    first, last = offered.entries
    assert isinstance(first, Clip)
    assert isinstance(last, Clip)
    assert first.anchor.words == "Two\nlines"
    assert first.article.key == "title:A book"
    assert first.added == datetime(2021, 3, 8, 21, 54, tzinfo=UTC)
    assert (last.anchor.words, last.added) == ("=1+1", NOW)
    assert [problem.line for problem in offered.problems] == [5, 6, 7]
    with pytest.raises(ViewerError, match="Highlight"):
        forms.read("csv", "Title,URL\r\na,b\r\n", NOW)
    with pytest.raises(ViewerError, match="Highlight"):
        forms.read("csv", "", NOW)


def test_addresses_become_bookmarks() -> None:
    document = (
        "# mine\n\nhttps://news.example/1\n no address\nhttps://news.example/1\r\nhttp://b.c/\n"
    )
    offered = forms.read("addresses", document, NOW)
    assert [each.article.key for each in offered.entries] == [
        "https://news.example/1",
        "http://b.c/",
    ]
    assert [problem.line for problem in offered.problems] == [4]


@pytest.mark.parametrize(
    ("name", "form"), [("a.json", "json"), ("b.CSV", "csv"), ("c/d.txt", "addresses")]
)
def test_the_name_of_a_file_tells_its_form(name: str, form: str) -> None:
    assert forms.form_of(name) == form
    with pytest.raises(ViewerError, match="neither"):
        forms.form_of("notebook.docx")


def test_markdown() -> None:
    assert text("markdown") == (
        "## [Story 1](https://news.example/1)\n"
        "\n"
        "The Example, 2024-02-29\n"
        "\n"
        "#Harbour\n"
        "\n"
        "> We had no choice in case 1\n"
        ">\n"
        "> — Anna Berg\n"
        "\n"
        "Ask &lt;her&gt;\n"
        "\\*twice\\*\n"
        "\n"
        "#Harbour #two-words\n"
        "\n"
        "## [Story 2](https://news.example/2)\n"
        "\n"
        "The Example, 2024-02-28\n"
        "\n"
        "## [Story 3](https://news.example/3)\n"
        "\n"
        "The Example, 2024-02-27\n"
        "\n"
        "Remember 3\n"
    )


def test_a_line_without_anything_to_say_is_left_out() -> None:
    alone = dataclasses.replace(clip(1), speaker=None)
    assert text("markdown", (alone,)).endswith("2024-02-29\n\n> We had no choice in case 1\n")


def test_a_template_of_ones_own() -> None:
    mine = "[clip]\n* $words ($speaker, $$5) [$colour]\n"
    assert text("markdown", SOME, mine) == "* We had no choice in case 1 (Anna Berg, $5) [green]\n"


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("no part", "does not begin"),
        ("", "does not begin"),
        ("[note]\n\n[verse]\n$words", r"Line 3 .* \[verse\]; there are article, clip, note"),
        ("[clip]\n\n$verse", r"Line 3 .* names \$verse; in \[clip\] there are \$colour"),
        ("\n[clip]\n5 $ a word", r"line 3 .* write \$\$"),
    ],
)
def test_a_template_that_is_not_understood_says_where(written: str, sentence: str) -> None:
    with pytest.raises(ViewerError, match=sentence):
        template.parse(written)


class Outline(HTMLParser):
    """Which elements are open at the end, and all text."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.told: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag not in ("meta", "br"):
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.told.append(data)


def test_html_is_one_whole_page_without_anything_of_its_own() -> None:
    outline = Outline()
    outline.feed(text("html"))
    assert outline.opened == []
    told = " ".join(outline.told)
    assert "Ask <her>\n*twice*" in told
    assert "We had no choice in case 1" in told
    assert "script" not in text("html")


def test_annotations_point_at_the_words() -> None:
    page = json.loads(text("annotations"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    marked, highlighted, commented, *_ = page["items"]
    assert [each["motivation"] for each in page["items"]] == [
        "bookmarking", "highlighting", "commenting", "bookmarking", "commenting",
    ]  # fmt: skip
    assert marked["target"] == {"source": "https://news.example/1"}
    quote, position = highlighted["target"]["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert quote["exact"] == ONE.anchor.words
    assert (quote["prefix"], quote["suffix"]) == (ONE.anchor.before, ONE.anchor.after)
    assert (position["start"], position["end"]) == (53, 79)
    assert [each["value"] for each in highlighted["body"]] == ["Harbour", "two words"]
    assert commented["target"] == highlighted["target"]
    assert commented["body"][0]["purpose"] == "commenting"
