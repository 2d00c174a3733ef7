"""The lines of the head, whatever their order and dress."""

import pytest

from viewer.articles.header import Header, read_header


def _head(*lines: str) -> Header:
    return read_header("\n".join(lines) + "\n", "name.txt")


def _codes(header: Header) -> list[str]:
    return [problem.code for problem in header.problems]


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("****", ()),
        ("**Ann Lee**", ("Ann Lee",)),
        ("**Ann Lee, Bo Holm**", ("Ann Lee", "Bo Holm")),
        ("By Ann Lee and Bo Holm", ("Ann Lee", "Bo Holm")),
        ("Ann Lee; Bo Holm & Cy Dent", ("Ann Lee", "Bo Holm", "Cy Dent")),
        ("Ann Lee, Bo Holm, and Cy Dent", ("Ann Lee", "Bo Holm", "Cy Dent")),
        ("Food and Drug Desk", ("Food and Drug Desk",)),
        ("John Q. Public, Jr., dpa", ("John Q. Public, Jr.", "dpa")),
        ("[Ann Lee](https://a.example/ann)", ("Ann Lee",)),
        ("Ann Lee, Ann Lee", ("Ann Lee",)),
    ],
)
def test_authors(value: str, authors: tuple[str, ...]) -> None:
    assert _head("# H", f"Author: {value}", "Text.").authors == authors


@pytest.mark.parametrize(
    ("value", "source", "address"),
    [
        ("[Courier](https://c.example/a)", "Courier", "https://c.example/a"),
        ("[The [New] Courier](https://c.example)", "The [New] Courier", "https://c.example"),
        ("[Courier](https://c.example/a_(b)_[c])", "Courier", "https://c.example/a_(b)_[c]"),
        ('[Courier](https://c.example "Home")', "Courier", "https://c.example"),
        ("[Courier](<https://c.example>)", "Courier", "https://c.example"),
        ("[](https://www.c.example/a)", "c.example", "https://www.c.example/a"),
        ("**[Courier](HTTPS://c.example)**", "Courier", "HTTPS://c.example"),
        ("https://c.example/a", "c.example", "https://c.example/a"),
        ("Courier, https://c.example/a", "Courier", "https://c.example/a"),
        ("A &amp; B", "A & B", None),
    ],
)
def test_source_and_address(value: str, source: str, address: str | None) -> None:
    header = _head("# H", f"Original: {value}", "Text.")
    assert (header.source, header.address) == (source, address)
    assert "address-not-http" not in _codes(header)


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "ftp://c.example", "data:text/html,x", "file:///etc/passwd"),
        *("http://[::1", "https://", "https://c.example/a b", "//c.example", "www.c.example"),
    ],
)
def test_only_http_addresses_are_kept(address: str) -> None:
    header = _head("# H", f"Original: [Courier]({address})", "Text.")
    assert (header.source, header.address) == ("Courier", None)
    assert "address-not-http" in _codes(header)


def test_a_missing_head_is_told_line_by_line() -> None:
    header = _head("The first words.", "More.")
    assert header.headline == "The first words."
    assert _codes(header) == ["no-headline", "no-date", "no-source"]


def test_the_name_of_the_file_stands_for_an_article_without_words() -> None:
    assert _head("#").headline == "name"


@pytest.mark.parametrize("mark", ["# ", "Author: ", "Original: ", ""])
def test_a_line_without_end_is_text(mark: str) -> None:
    header = _head(mark + "word " * 1000, "Author: Ann Lee", "Text.")
    assert len(header.headline) <= 121
    assert header.headline.endswith("word…")
    assert header.body[0][0] == 0


def test_a_long_first_line_is_cut_between_words() -> None:
    headline = _head("word " * 100).headline
    assert headline.endswith("word…")
    assert len(headline) <= 121


@pytest.mark.parametrize(
    "lines",
    [
        ("# H", "Text.", "Author: not one"),
        ("# H", "Published at: 2019-11-04", "Text.", "More.", "Original: not one"),
        ("# H", "A note: this", "is text.", "Author: not one"),
        ("# H", "Author: A B", "Original: C", "Source: a word of the text", "More."),
    ],
)
def test_lines_below_the_head_are_text_whatever_they_look_like(lines: tuple[str, ...]) -> None:
    header = _head(*lines)
    text = "\n".join(lines) + "\n"
    ((start, end),) = header.body
    assert text[start:end].strip().endswith(lines[-1])
    assert lines[-2] in text[start:end]


def test_nothing_between_the_lines_of_the_head_is_lost() -> None:
    lines = ("# H", "Published at: 2019-11-04", "Section: World", "Original: C", "# Other")
    lines += ("Author: A B", "T")
    header = _head(*lines)
    text = "\n".join(lines) + "\n"
    assert (header.source, header.authors) == ("C", ("A B",))
    assert "".join(text[start:end] for start, end in header.body) == "Section: World\n# Other\nT\n"
