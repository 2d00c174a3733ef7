"""What lies on the clipboard after copying: exact, complete, and nothing that runs."""

import dataclasses
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import example as with_example
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.export.samples import ADDRESS, article, example, quotation, words
from viewer.export.clipboard import clipboard_forms
from viewer.quotes.types import Kind, Quotation, Span

CITED = (
    "in “Turkey says delivery of second Russian S-400 batch may be delayed”, Reuters, "
    f"4 November 2019, {ADDRESS}"
)


class Page(HTMLParser):
    """Collects what an HTML fragment holds."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.append(tag)
        allowed = {"blockquote": {"cite"}, "a": {"href"}, "time": {"datetime"}}
        assert {name for name, _ in attrs} <= allowed.get(tag, set())
        self.links += [value or "" for name, value in attrs if name in ("href", "cite")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def as_read(markdown: str) -> Page:
    """Markdown as CommonMark reads it, and with what GitHub adds."""
    plain = MarkdownIt("commonmark").render(markdown)
    more = MarkdownIt("commonmark").enable(["strikethrough", "table"]).render(markdown)
    assert plain == more
    return Page(plain)


def test_the_plain_form_is_exactly_this(example_file: Path) -> None:
    read = example(example_file)
    offer = quotation(
        read, "There is an offer", "immediate decision,", mention="Demir", name="Ismail Demir"
    )
    assert clipboard_forms(read, [offer]).plain == (
        "“There is an offer and we are evaluating it. There cannot be such a thing as ‘we’re "
        "buying tomorrow’ in such matters. The offer’s financial and strategic aspects will be "
        f"examined, there cannot be an immediate decision,” — Ismail Demir, {CITED}"
    )


def test_several_are_paragraphs_in_the_order_of_the_article(example_file: Path) -> None:
    read = example(example_file)
    right = quotation(read, "It would not be right", "evaluate the offer,", name="Ismail Demir")
    away = quotation(read, "walk away", name="Washington", kind=Kind.MIXED)
    forms = clipboard_forms(read, [right, away])
    first, second = forms.plain.split("\n\n")
    assert first == f"“walk away” — Washington, {CITED}"
    assert second.startswith("“It would not be right to say ‘the F-35 era is closed, the Su-35")
    assert second.endswith(f"” — Ismail Demir, {CITED}")
    assert forms.html.count("<blockquote") == 2
    assert [line[:4] for line in forms.markdown.split("\n\n")] == ["> “w", "> “I"]


def test_the_html_links_the_headline(example_file: Path) -> None:
    read = example(example_file)
    away = quotation(read, "walk away", name="Washington")
    assert clipboard_forms(read, [away]).html == (
        f'<blockquote cite="{ADDRESS}"><p>“walk away” — Washington, in “<cite><a href="{ADDRESS}">'
        "Turkey says delivery of second Russian S-400 batch may be delayed</a></cite>”, Reuters, "
        '<time datetime="2019-11-04">4 November 2019</time></p></blockquote>'
    )


def test_the_markdown_links_the_headline(example_file: Path) -> None:
    read = example(example_file)
    away = quotation(read, "walk away", name="Washington")
    assert clipboard_forms(read, [away]).markdown == (
        "> “walk away” — Washington, in “[Turkey says delivery of second Russian S-400 batch may "
        f"be delayed]({ADDRESS})”, Reuters, 4 November 2019"
    )


@pytest.mark.parametrize(
    ("parts", "name", "plain"),
    [
        ({}, None, "“Yes” — “A headline”"),
        ({"headline": ""}, None, "“Yes”"),
        ({"headline": ""}, "Ann Lee", "“Yes” — Ann Lee"),
        ({"source": "The Example"}, "Ann Lee", "“Yes” — Ann Lee, in “A headline”, The Example"),
        ({"headline": "", "address": ADDRESS}, "Ann Lee", f"“Yes” — Ann Lee, {ADDRESS}"),
        ({"address": ADDRESS}, None, f"“Yes” — “A headline”, {ADDRESS}"),
        ({"address": "javascript:alert(1)"}, "Ann Lee", "“Yes” — Ann Lee, in “A headline”"),
        ({"address": "https://[broken"}, "Ann Lee", "“Yes” — Ann Lee, in “A headline”"),
    ],
)
def test_what_is_not_known_is_left_out(parts: dict[str, str], name: str | None, plain: str) -> None:
    forms = clipboard_forms(article(**parts), [words("Yes", name)])  # type: ignore[arg-type]
    assert forms.plain == plain
    links = Page(forms.html).links + as_read(forms.markdown).links
    assert set(links) == ({ADDRESS} if ADDRESS in plain else set())


def test_a_description_stands_in_for_a_name_and_a_pronoun_does_not() -> None:
    said = words("Yes")
    official = dataclasses.replace(said, mention=Span(5, 24, "a ministry official"))
    he = dataclasses.replace(said, mention=Span(5, 7, "He"))
    assert (
        clipboard_forms(article(), [official]).plain
        == "“Yes” — a ministry official, in “A headline”"
    )
    assert clipboard_forms(article(), [he]).plain == "“Yes” — “A headline”"


def test_reported_words_get_no_marks() -> None:
    reported = words("the plan was open to change", "Ann Lee", Kind.INDIRECT)
    assert clipboard_forms(article(source="The Example"), [reported]).plain == (
        "the plan was open to change — Ann Lee, reported in “A headline”, The Example"
    )


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("It was “odd” to us", "“It was ‘odd’ to us”"),
        ('He said "no" and ("never")', "“He said ‘no’ and (‘never’)”"),
        ("It is the ‘go’ of Bob’s", "“It is the ‘go’ of Bob’s”"),
        ("„So“ or «so»", "“‚So‘ or «so»”"),
        ("One.\n“Two.\n“Three", "“One. Two. Three”"),
        ("One.\n“Odd” is two.", "“One. ‘Odd’ is two.”"),
        ('One.\n"Two.\n"Odd" is three.', "“One. Two. ‘Odd’ is three.”"),
        ("One\u2028two\x00\x1b[31m three", "“One two[31m three”"),
        ("5\N{NO-BREAK SPACE}% more  or less,", "“5\N{NO-BREAK SPACE}% more  or less,”"),
    ],
)
def test_marks_and_lines_inside_the_words(inside: str, shown: str) -> None:
    assert clipboard_forms(article(headline=""), [words(inside)]).plain == shown


def test_a_headline_with_marks_keeps_the_pairs_apart() -> None:
    forms = clipboard_forms(article(headline='Mayor: "No", says “Yes”'), [words("Yes")])
    assert forms.plain == "“Yes” — “Mayor: ‘No’, says ‘Yes’”"


def test_the_date_can_be_written_by_the_window() -> None:
    dated = article(headline="", published=datetime(2020, 1, 31, 23, 30, tzinfo=UTC))
    assert clipboard_forms(dated, [words("Oui")]).plain == "“Oui” — 31 January 2020"
    french = clipboard_forms(dated, [words("Oui")], lambda when: f"1er février {when.year}")
    assert french.plain == "“Oui” — 1er février 2020"
    assert '<time datetime="2020-01-31">1er février 2020</time>' in french.html


def test_nothing_gives_nothing() -> None:
    forms = clipboard_forms(article(), [])
    assert (forms.plain, forms.html, forms.markdown) == ("", "", "")


texts = st.text(max_size=40) | st.text("“”\"'‘’<>&;[]()!*_`~$\\#+-=.1) \n\tab:/", max_size=40)


@given(said=texts, headline=texts, source=texts, name=texts, path=texts)
@with_example("<script>alert(1)</script>", "](javascript:a)", "&lt;", "<b>", '"><script>')
@with_example("1) x", "# a", "`", "![x](http://y/z.png)", ")&copy; (`[_*")
def test_nothing_of_an_article_becomes_markup(
    said: str, headline: str, source: str, name: str, path: str
) -> None:
    cited = article(headline=headline, source=source, address=f"https://news.example/{path}")
    for kind in (Kind.DIRECT, Kind.INDIRECT):
        forms = clipboard_forms(cited, [words(said, name, kind)])
        for page in (Page(forms.html), as_read(forms.markdown)):
            assert set(page.tags) <= {"blockquote", "p", "cite", "a", "time"}
            assert page.tags.count("blockquote") == page.tags.count("p") == 1
            assert page.tags.count("a") == 1
            assert all(link.startswith("https://news.example/") for link in page.links)
        assert "\n" not in forms.plain


@pytest.mark.parametrize(
    "line",
    ["1) one", "12. twelve", "1234567890. many", "- dash", "+ plus", "# head", "= rule", "1"],
)
def test_reported_words_may_begin_like_a_list(line: str) -> None:
    forms = clipboard_forms(article(headline=""), [words(line, None, Kind.INDIRECT)])
    assert as_read(forms.markdown).words.strip() == forms.plain == line
    assert set(as_read(forms.markdown).tags) == {"blockquote", "p"}


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/a?one=1&two=2",
        "https://news.example/a?x=1&copy;=2&amp;y",
        "https://news.example/straße/a_b_c*d*",
    ],
)
def test_links_lead_where_the_article_is(address: str) -> None:
    forms = clipboard_forms(article(address=address), [words("Yes")])
    assert set(Page(forms.html).links) == {address}
    (link,) = as_read(forms.markdown).links
    assert unquote(link) == address
    assert address in forms.plain


@given(said=texts)
def test_all_three_forms_hold_the_same_words(said: str) -> None:
    forms = clipboard_forms(article(headline=""), [words(said)])
    assert Page(forms.html).words == forms.plain
    assert as_read(forms.markdown).words.strip() == forms.plain


def test_a_quotation_at_the_start_of_another_is_ordered_too() -> None:
    outer = Quotation(0, 9, "no, never", Kind.DIRECT, None, None, None, 1.0)
    inner = Quotation(0, 2, "no", Kind.TERM, None, None, None, 1.0)
    assert clipboard_forms(article(headline=""), [outer, inner]).plain == "“no”\n\n“no, never”"
