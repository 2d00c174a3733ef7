"""Markdown and HTML as plain text, with the way back into the file."""

import re
from html.parser import HTMLParser

import markdown as python_markdown
import pytest

from viewer.articles.text import Body, read_body
from viewer.articles.types import BlockKind


def _read(text: str) -> Body:
    return read_body(text, ((0, len(text)),))


class _Words(HTMLParser):
    """The text of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize(
    "text",
    [
        "a *b* c **d** ***e*** _f_ __g__ h_i_j snake_case and _it_",
        "2 * 3 * 4 and 2*3*4, F*** you and s**t",
        "**Bold:** text, *“Quoted,”* he said, **“Zitat“**sagte",
        "*a **b** c* **a *b* c** *a _b* c_ **a a** a****b ** b ** * _",
        "a&amp;b &nbsp;c &#8217;s &#x2019; AT&T &bogus; &copy 2019 &lt;b&gt;",
        "`code *x*` y ``a ` b`` c `<b>` ` d",
        '[l](http://x.y) [l](http://x.y/a_(b)) [l](<http://x y>) [l](http://x.y "T") z',
        "[sic] he [1] [2](x) [a] (b) a](b) \\[a](b) [a\\](b) !a [b](c) text [a][b] c",
        "<http://x.y/z> <a@b.com> http://x.y/_a_b_",
        "\\*a\\* b a \\ b C:\\path a\\_b \\| \\<",
        "<b>x</b> y <i>z</i> <u>x</u> <font color=red>x</font> a < b > c 5 < 6",
        "text <!-- c --> more <a href='x'>y</a> <span style='x'>a</span>",
        "# Heading *x* #",
        "- a\n- b *c*\n- d",
        "1. a\n2. b",
        "> q *a*\n> r",
        "| a | b |\n|---|---|\n| c | *d* |",
        "```\ncode *x* &amp;\n```",
        "---",
    ],
)
def test_the_words_are_those_that_python_markdown_shows(text: str) -> None:
    page = _Words()
    page.feed(python_markdown.markdown(text, extensions=["tables", "fenced_code"]))
    page.close()
    assert _read(text).plain.split() == "".join(page.words).split()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Foo <MGRC> and <ABC.N> rose", "Foo <MGRC> and <ABC.N> rose"),
        ("a <b and c> d", "a <b and c> d"),
        ("#MeToo leads", "#MeToo leads"),
        ("4. November began", "4. November began"),
        ("1986. A good year", "1986. A good year"),
        ("    indented", "indented"),
        ("![a picture](p.png) caption", " caption"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("x <script>alert(1)</script>y", "x y"),
        ("<script>\nalert(1)\n</script>\ny", "\ny"),
        ("<!-- a\nb --> c", "c"),
        ("<!-- never closed", "<!-- never closed"),
        ("```\nnever closed", "```\nnever closed"),
        ("[1]: https://a.example", ""),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\u2028b\u2029c\x85d\x0be\x0cf"),
        ("one\n \t\n\n\ntwo", "one\ntwo"),
    ],
)
def test_what_news_texts_mean(text: str, plain: str) -> None:
    assert _read(text).plain == plain


def test_blocks_have_kinds() -> None:
    text = "# h\np\n- l\n> q\na|b\n-|-\nc|d\n\n~~~\nx\n~~~\n1. a\n\n2. b"
    assert [block.kind for block in _read(text).blocks] == [
        *(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.QUOTE),
        *(BlockKind.TABLE, BlockKind.CODE, BlockKind.LIST),
    ]


def test_a_span_of_plain_text_leads_to_the_words_in_the_file() -> None:
    text = "He *said* &quot;we [will](http://a.example) go&quot; on `Monday`."
    body = _read(text)
    for words in ("He ", "said", "we ", "will", " go", "Monday", "."):
        start = body.plain.index(words)
        begin, end = body.offsets.span_to_source(start, start + len(words))
        assert text[begin:end] == words


def test_a_character_reference_leads_to_where_it_begins() -> None:
    text = "**&amp;** and<br>&lt;"
    body = _read(text)
    assert body.plain == "& and\n<"
    places = [body.offsets.to_source(body.plain.index(one)) for one in "&\n<"]
    assert places == [text.index("&amp;"), text.index("<br>"), text.index("&lt;")]


def test_a_body_may_have_gaps() -> None:
    text = "kept\nskipped\nkept *too*\n"
    body = read_body(text, ((0, 5), (13, len(text))))
    assert body.plain == "kept\nkept too"
    assert text[body.offsets.to_source(body.plain.index("too")) :].startswith("too*")


@pytest.mark.parametrize(
    "piece",
    [
        *("*", "*a ", "_a* ", "**a* ", "[", "[a](", "![", "[a]((", "`", "` ``", "<", "<script>"),
        *("<!--", "<b ", "&", "\\", "](<", "- a\n", "   5. x\n", "1. a\n", "``` \n", "a|b\n-|-\n"),
        *("> ", "<script>\n", "<!-- a\n", "[x]: ", "Author: a\n", "# a\n"),
    ],
)
def test_marks_by_the_thousand_take_little_time(piece: str) -> None:
    # Quadratic time would be minutes here; linear time is well under a second.
    text = piece * (200_000 // len(piece))
    assert len(_read(text).plain) <= len(text)


def test_no_markup_is_left_of_ordinary_paragraphs() -> None:
    plain = _read("**A** *b* [c](d) `e` <i>f</i>\n> g\n- h").plain
    assert not re.search(r"[*`\[\]<>]", plain)
