"""Blocks of the body as HTML: what is markup, what is text, and what an adversary may cost."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.reading import Reading, is_clean
from viewer.articles.parse import parse_article
from viewer.articles.types import Block, BlockKind
from viewer.render.dialect import paragraphs
from viewer.render.escape import escape
from viewer.render.markdown import blocks_html
from viewer.render.sanitise import sanitise


def _html(markdown: str, kind: BlockKind = BlockKind.PARAGRAPH) -> str:
    (html,) = blocks_html((Block(kind, markdown, 0, len(markdown), 0, len(markdown)),))
    return html


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Plain words & a dash - here.", "<p>Plain words &amp; a dash - here.</p>"),
        ("*a* **b** `c<d`", "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>"),
        ("Shares of <MGRC> rose <3 %.", "<p>Shares of &lt;MGRC&gt; rose &lt;3 %.</p>"),
        ("*Up* for <MGRC.N>", "<p><em>Up</em> for &lt;MGRC.N&gt;</p>"),
        ("<b>bold</b> and <i>never closed", "<p><b>bold</b> and <i>never closed</i></p>"),
        ("<div>a</div> <p>b</p><!-- c --> d", "<p>a b d</p>"),
        ("1986. A *good* year", "<p>1986. A <em>good</em> year</p>"),
        ("# *not* a heading here", "<p># <em>not</em> a heading here</p>"),
        ("AT&T &amp; R&D &copy; 2019", "<p>AT&amp;T &amp; R&amp;D © 2019</p>"),
        (r"5 \* 3", "<p>5 * 3</p>"),
        ("[x](https://a.bc/d?e=1&f)", '<p><a href="https://a.bc/d?e=1&amp;f">x</a></p>'),
        ("[x](javascript:alert) [y](file:///z)", "<p><a>x</a> <a>y</a></p>"),
        ("<https://a.bc> <a@b.cd>", '<p><a href="https://a.bc">https://a.bc</a> '
         '<a href="mailto:a@b.cd">a@b.cd</a></p>'),
        ("![Two *men*](http://a.bc/d_e_f.png 'T')",
         "<p><em>[Picture: Two *men*, http://a.bc/d_e_f.png]</em></p>"),
        ('<IMG alt="A dog" src="http://a.bc/d.png" onerror=x>',
         "<p><em>[Picture: A dog, http://a.bc/d.png]</em></p>"),
        ("![]()", "<p><em>[Picture: without a description]</em></p>"),
        ("Words<script>*evil*()</script> stay", "<p>Words stay</p>"),
        ("[a][1] and [b]", "<p>[a][1] and [b]</p>"),
        ("one<br>two", "<p>one<br>two</p>"),
    ],
)  # fmt: skip
def test_paragraphs(markdown: str, html: str) -> None:
    assert _html(markdown) == html


@pytest.mark.parametrize(
    ("kind", "markdown", "html"),
    [
        (BlockKind.HEADING, "# A *b*", "<h2>A <em>b</em></h2>"),
        (BlockKind.HEADING, "## A b ##", "<h3>A b </h3>"),
        (BlockKind.HEADING, "###### C#", "<h6>C#</h6>"),
        (BlockKind.LIST, "- a\n- *b*", "<ul><li>a</li><li><em>b</em></li></ul>"),
        (BlockKind.LIST, "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        (BlockKind.LIST, "- a\n- <MGRC>", "<ul><li>a</li><li>&lt;MGRC&gt;</li></ul>"),
        (BlockKind.QUOTE, "> a\n> *b*", "<blockquote><p>a</p><p><em>b</em></p></blockquote>"),
        (BlockKind.CODE, "```c\nif (a < b)\n\n  *p = 1;\n```",
         "<pre>if (a &lt; b)\n\n  *p = 1;</pre>"),
        (BlockKind.TABLE, "a|b\n-|-:\n1|*2*",
         '<table><thead><tr><th>a</th><th align="right">b</th></tr></thead>'
         '<tbody><tr><td>1</td><td align="right"><em>2</em></td></tr></tbody></table>'),
    ],
)  # fmt: skip
def test_other_blocks(kind: BlockKind, markdown: str, html: str) -> None:
    assert _html(markdown, kind) == html


def test_what_shows_nothing_leaves_no_gap() -> None:
    unread = [Block(BlockKind.PARAGRAPH, text, 0, 9, 5, 5) for text in ("---", "<!-- a\nb -->")]
    assert blocks_html(tuple(unread)) == ["<hr>", ""]


def test_marks_that_would_vanish_are_shown() -> None:
    assert _html("<div></div>") == "<p>&lt;div&gt;&lt;/div&gt;</p>"


@given(
    st.text(st.characters(exclude_characters="*_`[\\<\n&", exclude_categories=["Cs"]), min_size=1)
)
def test_without_markup_the_library_is_not_needed(text: str) -> None:
    if text.strip() != text or not text:
        return  # an article's paragraphs have no blanks round them
    shown = _html(text)
    assert Reading(shown).text == Reading(sanitise(paragraphs().convert(escape(text)))).text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaping_keeps_every_character_in_its_place(text: str) -> None:
    shown = Reading(f"<p>{escape(text)}</p>").text
    assert len(shown) == len(text)
    assert all(a == b or b in " \ufffd" for a, b in zip(text, shown, strict=True))


_MARKS = ["*", "**", "_", "`", "[", "](", ")", "![", "<", ">", "&", "&amp;", "\\", "\n", "|", "|-|"]
_MARKS += ["> ", "- ", "1. ", "# ", "    ", "```", "<b>", "</b>", "<script>", "</script>", "<!--"]
_MARKS += ["-->", "javascript:", "http://a.bc", "<a href='javascript:x'>", "\x02", "\x03", "word"]
_MARKUP = st.sampled_from(_MARKS)


@given(
    st.lists(_MARKUP | st.text(max_size=4), max_size=15).map("".join), st.sampled_from(BlockKind)
)
def test_any_block_becomes_harmless_html(markdown: str, kind: BlockKind) -> None:
    html = _html(markdown, kind)
    assert is_clean(html)
    assert "\x02" not in html


_EVIL = [
    "[", "![", "[](", "[a](", "[a](<", "[(", "*a", "_a_ ", "*_", "***a", "`a``", "<", "<a ", "<b>",
    "<!--", "<http:", "&", "\\", "> ", "- ", "1. ", "- a\n", "a  \n", "|a", "|\n|-|\n",
]  # fmt: skip


@pytest.mark.parametrize("evil", _EVIL)
@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.LIST])
def test_an_adversary_gets_seconds_at_most(evil: str, kind: BlockKind) -> None:
    text = (evil * 20_000)[:20_000]
    begin = time.process_time()
    blocks_html((Block(kind, text, 0, len(text), 0, len(text)),) * 3)
    assert time.process_time() - begin < 10


def test_what_is_too_long_or_too_deep_is_shown_as_written() -> None:
    deep = ">" * 100 + " *a*"
    assert _html(deep, BlockKind.QUOTE) == f"<p>{escape(deep)}</p>"
    long = "*a* " * 10_000
    assert _html(long) == f"<p>{long}</p>"
    both = tuple(Block(BlockKind.PARAGRAPH, text, 0, 9, 0, 9) for text in (long, "*b*"))
    assert blocks_html(both)[1] == "<p><em>b</em></p>"


def test_the_words_are_those_of_the_plain_text() -> None:
    body = """# A heading with *stress*
ANKARA (Reuters) - Words with **weight**, a [link](https://a.bc), <b>HTML</b> and <MGRC>.
- one `item`
- another &amp; more
> He said:
> “No comment”
Year | Sum
-----|----
2019 | *12*
1986. A good year
"""
    article = parse_article(f"# H\n\nAuthor: **A**\n\n{body}".encode(), "a.txt")
    shown = Reading(" ".join(blocks_html(article.blocks)).replace("><", "> <")).text
    assert shown.split() == article.plain.split()


def test_a_plain_article_needs_no_library() -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from viewer.articles.parse import parse_article;"
        "from viewer.render.page import body_html;"
        "body_html(parse_article(Path(sys.argv[1]).read_bytes(), 'a'));"
        "sys.exit(bool({'markdown', 'nh3'} & set(sys.modules)))"
    )
    from tests.conftest import SEEDS

    file = next(iter(SEEDS.glob("*.txt")))
    assert subprocess.run([sys.executable, "-c", program, str(file)], check=False).returncode == 0
