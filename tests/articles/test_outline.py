"""The outline of an article says what its whole reading says."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.articles.outline import Outline, parse_outline
from viewer.articles.parse import parse_article
from viewer.errors import ViewerError

DATA = Path(__file__).resolve().parent.parent / "data" / "articles"
HEAD = "# A headline\n\nPublished at: **2019-11-04T11:01:52+00:00**\n\nAuthor: **A B**\n\n"
ORIGINAL = "Original: [The Paper](https://www.paper.example/a-1?b=c)\n\n"
PIECES = st.sampled_from(
    [
        *("word", "two words", " ", "\n", "\n\n", "# ", "- ", "1. ", "> ", "| a | b |", "*", "_"),
        *("[a](b)", "<b>", "&amp;", "\\", "---", "***", "+ ", "=", "\t", "\x85", "\u2028", "`"),
        *("4. November", "~~~", "“Yes,” he said.", "é", "Author: x", "http://a.example/b_c"),
    ]
)


def told(data: bytes, name: str, complete: bool = True) -> tuple[Outline, str, str] | str:
    """Outline and key by the short way."""
    try:
        outline = parse_outline(data, name, complete)
    except ViewerError as error:
        return error.sentence
    return outline, outline.digest.hex(), type(outline).__name__


def told_in_full(data: bytes, name: str, complete: bool = True) -> tuple[Outline, str, str] | str:
    """The same by the long way."""
    try:
        article = parse_article(data, name, complete)
    except ViewerError as error:
        return error.sentence
    outline = Outline(
        *(article.headline, article.published, article.authors),
        *(article.source, article.address, article.plain, article.plain.encode()),
    )
    return outline, article.digest, "Outline"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_of_every_golden_file(path: Path) -> None:
    data = path.read_bytes()
    assert told(data, path.name) == told_in_full(data, path.name)


@given(
    st.sampled_from(["", HEAD, HEAD + ORIGINAL]),
    st.lists(PIECES | st.text(max_size=4), max_size=25).map("".join),
)
def test_of_any_text(head: str, body: str) -> None:
    data = (head + body).encode(errors="replace")
    assert told(data, "a.txt") == told_in_full(data, "a.txt")


@pytest.mark.parametrize(
    "body",
    [
        "One.\nTwo.\n",
        "Author: C D\nTwo.\n",
        "One.\n\nOriginal: [Other](http://b.example/1)\n",
        "Date：2020-01-01\nTwo.\n",
        "One.\nTwo.\nAuthor: C D\n",
        "\xa0One.\u3000\n\u2028\nTwo.\n",
        "",
        "\n\n",
    ],
)
def test_of_what_stands_below_a_usual_head(body: str) -> None:
    data = (HEAD + ORIGINAL + body).encode()
    assert told(data, "a.txt") == told_in_full(data, "a.txt")


@given(
    st.lists(st.sampled_from(["A headline", "By ", "A B, C and D", *"#*_ \xa0:.é"]), max_size=6),
    st.sampled_from(["2019-11-04T11:01:52+00:00", "2019-11-04", "2019-11-04T11:01:52", "0", ""]),
    st.lists(st.sampled_from(["A B", "By ", " and ", ", ", "Jr.", "_", "*", "é"]), max_size=6),
    st.lists(st.sampled_from(["A B", " ", "\xa0", "&amp;", "]", "é"]), max_size=4),
    st.lists(st.sampled_from(["http://", "https://", "a.b", "/", "?c", ")", "(", " ", "[", "é"])),
    st.lists(PIECES | st.sampled_from(["\n\n", "Date: x", "# A headline", "：", ":"]), max_size=9),
)
def test_of_any_head(
    headline: list[str],
    date: str,
    author: list[str],
    source: list[str],
    address: list[str],
    body: list[str],
) -> None:
    text = (
        f"# {''.join(headline)}\n\nPublished at: **{date}**\n\nAuthor: **{''.join(author)}**\n\n"
        f"Original: [{''.join(source)}]({''.join(address)})\n\n{''.join(body)}"
    )
    assert told(text.encode(), "a.txt") == told_in_full(text.encode(), "a.txt")


@given(st.binary(max_size=200), st.booleans())
def test_of_any_bytes(data: bytes, complete: bool) -> None:
    assert told(data, "a.txt", complete) == told_in_full(data, "a.txt", complete)
