"""The exported page: sound HTML that needs nothing and leaves nothing of the article out."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.articles.parse import parse_article
from viewer.articles.types import Article
from viewer.export.told import tell
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.render.page import Masthead
from viewer.render.web_page import in_sheet, web_page

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"
VOID = frozenset({"meta", "br", "hr"})
LOADS = frozenset({"src", "srcset", "data", "poster", "background", "ping", "action", "style"})


class Tree(HTMLParser):
    """Fails where tags do not match, or where an element or attribute could load something."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.seen: dict[str, int] = {}
        self.words = ""
        self.sheet = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "iframe", "img", "object", "embed", "base", "form")
        named = dict(attrs)
        assert len(named) == len(attrs), "an attribute twice"
        assert not LOADS & set(named), named
        assert not [name for name in named if name.startswith("on")]
        self.seen[tag] = self.seen.get(tag, 0) + 1
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if "href" in named else []
        if tag not in VOID:
            if tag in ("p", "ul", "ol", "table", "blockquote", "h1", "h2"):
                assert "p" not in self.open, f"{tag} in a paragraph"
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.sheet += data
        else:
            self.words += data


def exported(article: Article) -> str:
    told = tell(article, find_quotations(article_text(article).text))
    return web_page(article, Masthead(article.source, "4 November 2019", None), told)


@pytest.fixture
def article(example_file: Path) -> Article:
    return parse_article(example_file.read_bytes(), example_file.name)


def test_the_head_says_where_it_is_from_and_the_end_who_said_what(article: Article) -> None:
    page = exported(article)
    tree = Tree(page)
    assert page.startswith("<!DOCTYPE html>\n")
    assert tree.seen["h1"] == tree.seen["title"] == 1
    assert tree.seen["li"] == tree.seen["time"] + 4 == 5
    assert article.address in tree.links
    assert article.published is not None
    assert f'<time datetime="{article.published.isoformat()}">4 November 2019</time>' in page
    listed = page[page.index('<section class="quotations">') :]
    assert "“walk away”" in listed
    assert '<b>Ismail Demir</b> · told · <a href="#p5">paragraph 5</a>' in listed


def test_every_place_that_is_led_to_is_there_once(article: Article) -> None:
    tree = Tree(exported(article))
    assert len(set(tree.ids)) == len(tree.ids)
    led = {link for link in tree.links if link.startswith("#")}
    assert led == {f"#{name}" for name in tree.ids} != set()


@pytest.mark.parametrize("file", sorted(ARTICLES.glob("*.txt")), ids=lambda file: file.stem)
def test_every_article_gives_a_sound_page(file: Path) -> None:
    article = parse_article(file.read_bytes(), file.name)
    tree = Tree(exported(article))
    told = " ".join(tree.words.split())
    assert " ".join(article.headline.split()) in told
    assert "http" not in tree.sheet
    assert "url(" not in tree.sheet
    assert "@import" not in tree.sheet


HOSTILE = """# </title></style><script>steal()</script> "; } body { background: url(http://x.example/a)
Author: **"><img src=http://x.example/b>**
Original: [<b>Paper</b>](https://x.example/"onload="steal())

![seen](http://x.example/c.png) and <img src="http://x.example/d.png"> then

<iframe src="http://x.example/e"></iframe><link rel="prefetch" href="http://x.example/f">

“We <svg onload=steal()> shall see about <script>x()</script> this,” <b onclick=x()>Ann</b> said.

| a | b |
|---|--:|
| 1 | align="right" |
"""


def test_an_article_that_tries_to_load_or_run_something() -> None:
    article = parse_article(HOSTILE.encode(), "hostile.txt")
    page = exported(article)
    tree = Tree(page)
    assert "url(" not in tree.sheet
    assert "x.example" not in tree.sheet
    assert "default-src 'none'" in page
    assert 'td class="right"' in page
    assert 'align="right"' in tree.words


def test_it_is_light_and_prints_with_the_headline_in_the_foot(article: Article) -> None:
    sheet = Tree(exported(article)).sheet
    assert "color-scheme: light" in sheet
    assert "widows: 2" in sheet
    assert "counter(page)" in sheet
    assert in_sheet(article.headline) in sheet
    assert "$" not in sheet


def test_it_runs_as_its_letters_do() -> None:
    words = "قال الوزير إن المحادثات مستمرة"
    article = parse_article(f"# {words}\n\nAuthor: ****\n\n{words}\n".encode(), "a.txt")
    assert '<body dir="rtl">' in exported(article)


@given(st.text(max_size=40))
def test_no_headline_ends_the_string_of_the_sheet(text: str) -> None:
    escaped = in_sheet(text)
    assert re.fullmatch(r'"(?:[A-Za-z0-9 ]|\\[0-9a-f]{6})*"', escaped)
    back = re.sub(r"\\([0-9a-f]{6})", lambda code: chr(int(code[1], 16)), escaped[1:-1])
    kept = re.sub("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", text)
    assert back == kept
