"""What holds for any bytes: an article or a reason, and spans that lie in the text."""

import string

from hypothesis import example, given
from hypothesis import strategies as st

from viewer.articles.parse import parse_article, parse_header
from viewer.articles.text import read_body
from viewer.articles.types import Article
from viewer.errors import ViewerError

_PIECES = st.sampled_from(
    [
        *("*", "**", "_", "`", "``", "[", "](", ")", "![", "<b>", "</b>", "<br>", "<MGRC>", "<!--"),
        *("-->", "&amp;", "&#8217;", "&nGt;", "&", "\\", "\\*", "<", ">", "<script>", "</script>"),
        *("# ", "## ", "- ", "1. ", "2. ", "> ", "| ", "|---|", "```", "~~~", "---", "\n", "\n\n"),
        *(
            "Author: ",
            "Published at: ",
            "Original: ",
            "[1]: http://x",
            "http://a.b",
            "    ",
            "word",
        ),
        *("“Yes,” he said.", " ", "\u2028", "\x85", "\x0b", "\ufffd", "\U0001f600", "é", "\t"),
    ]
)
_MARKDOWN = st.lists(_PIECES | st.text(max_size=5), max_size=40).map("".join)
_ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])


def _assert_lawful(article: Article) -> None:
    text, plain = article.text, article.plain
    places = [article.offsets.to_source(i) for i in range(len(plain))]
    assert all(0 <= place < len(text) for place in places)
    assert places == sorted(places)
    assert 0 <= article.offsets.to_source(len(plain)) <= len(text)
    assert article.offsets.plain[0] == 0
    assert len(article.offsets.plain) == len(article.offsets.source)
    before = 0
    for block in article.blocks:
        assert text[block.start : block.end] == block.markdown
        assert before <= block.start < block.end
        before = block.end
    ends = [block.plain_end for block in article.blocks]
    starts = [block.plain_start for block in article.blocks]
    assert not article.blocks or (starts[0], ends[-1]) == (0, len(plain))
    assert starts[1:] == [end + 1 for end in ends[:-1]]
    assert all(plain[end] == "\n" for end in ends[:-1])
    if article.dateline:
        assert 0 <= article.dateline.start < article.dateline.end <= len(plain)
    assert article.headline.strip()
    assert "\r" not in text
    assert article.published is None or article.published.utcoffset() is not None


@given(st.binary(max_size=400), st.booleans())
@example(b"\0", True)
@example(b"\xff\xfe", True)
@example(b"a\0b", True)
def test_any_bytes_are_an_article_or_refused(data: bytes, complete: bool) -> None:
    try:
        article = parse_article(data, "any.txt", complete)
    except ViewerError as refused:
        reason = refused.sentence
    else:
        _assert_lawful(article)
        return
    assert "any.txt" in reason


@given(_MARKDOWN, _ENCODINGS, st.booleans())
def test_any_markdown_keeps_its_offsets(markdown: str, encoding: str, complete: bool) -> None:
    data = markdown.encode(encoding, "replace")
    try:
        article = parse_article(data, "any.txt", complete)
    except ViewerError:
        return
    _assert_lawful(article)
    header = parse_header(data, "any.txt", complete)
    assert (header.headline, header.authors) == (article.headline, article.authors)


@given(_MARKDOWN)
def test_plain_text_is_verbatim_where_nothing_was_written_in_its_place(markdown: str) -> None:
    body = read_body(markdown, ((0, len(markdown)),))
    for i, character in enumerate(body.plain):
        at = body.offsets.to_source(i)
        is_joint = character in "\n\t"
        # A few entities are two characters.
        is_entity = "&" in markdown[max(0, at - 1) : at + 1]
        assert markdown[at] == character or is_joint or is_entity


@given(st.lists(st.text(string.ascii_letters + " ,.’“”", min_size=1), max_size=20))
def test_words_without_markup_are_read_as_they_stand(lines: list[str]) -> None:
    kept = [line.strip() for line in lines if line.strip()]
    text = "\n".join(lines)
    assert read_body(text, ((0, len(text)),)).plain == "\n".join(kept)
