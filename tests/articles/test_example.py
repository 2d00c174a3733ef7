"""The reference article, read whole."""

from datetime import UTC, datetime
from pathlib import Path

from viewer.articles.file import read_article, read_header
from viewer.articles.types import BlockKind, Dateline


def test_the_example_is_read_without_a_problem(example_file: Path) -> None:
    article = read_article(example_file)
    assert article.headline == "Turkey says delivery of second Russian S-400 batch may be delayed"
    assert article.published == datetime(2019, 11, 4, 11, 1, 52, tzinfo=UTC)
    assert article.published_as_written == "2019-11-04T11:01:52+00:00"
    assert article.authors == ()
    assert article.source == "Reuters"
    assert article.address == (
        "https://www.reuters.com/article/us-russia-turkey-defense-idUSKBN1XE0U1"
    )
    assert article.key == article.address
    assert article.dateline == Dateline("ANKARA", "Reuters", 0, 19)
    assert article.problems == ()
    assert article.encoding == "utf-8"
    assert article.complete


def test_each_line_of_the_example_is_a_paragraph(example_file: Path) -> None:
    article = read_article(example_file)
    lines = example_file.read_text("utf-8").split("\n\n", 4)[4].strip().split("\n")
    assert [block.markdown for block in article.blocks] == lines
    assert {block.kind for block in article.blocks} == {BlockKind.PARAGRAPH}
    assert article.plain == "\n".join(lines)


def test_the_head_alone_tells_the_same(example_file: Path) -> None:
    article, header = read_article(example_file), read_header(example_file)
    for name in ("headline", "published", "authors", "source", "address", "problems"):
        assert getattr(header, name) == getattr(article, name)
