"""The page: what stands on it, what leaves no gap, and that Qt shows it as meant."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QTextBlockFormat, QTextDocument

from tests.render.reading import Reading
from viewer.articles.parse import parse_article
from viewer.articles.types import Article
from viewer.render.page import Masthead, body_html, page, reading_time
from viewer.render.theme import shipped_theme
from viewer.render.typography import Typography

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = shipped_theme("light")
MASTHEAD = Masthead("Reuters", "4 November 2019", "A. Writer", "2 min read")


@pytest.fixture
def article(example_file: Path) -> Article:
    return parse_article(example_file.read_bytes(), example_file.name)


def _article(body: str, headline: str = "A headline") -> Article:
    return parse_article(f"# {headline}\n\nAuthor: ****\n\n{body}\n".encode(), "a.txt")


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html)
    return document


def _block_of(document: QTextDocument, words: str):  # type: ignore[no-untyped-def]
    cursor = document.find(words)
    assert not cursor.isNull()
    return cursor.block(), cursor.charFormat()


def test_the_page_has_all_parts_in_order(article: Article) -> None:
    lines = _document(page(article, MASTHEAD, LIGHT)).toPlainText().split("\n")
    assert lines[0] == article.headline
    assert lines[1] == "Reuters · 4 November 2019 · A. Writer · 2 min read"
    assert lines[2] == ""
    assert lines[3:] == article.plain.split("\n")


def test_a_masthead_in_arabic_over_an_english_article_keeps_its_parts_apart(
    article: Article,
) -> None:
    some = Masthead(source="Reuters", published="٤ نوفمبر ٢٠١٩")
    assert "\u2068Reuters\u2069 · \u2068٤" in page(article, some, LIGHT)
    assert "\u2068" not in page(article, MASTHEAD, LIGHT)


def test_what_is_absent_leaves_no_gap(article: Article) -> None:
    some = Masthead(source="Reuters", byline="", reading_time="2 min read")
    unbroken = "2\N{NO-BREAK SPACE}min\N{NO-BREAK SPACE}read"
    assert f'<p class="masthead">Reuters · {unbroken}</p>' in page(article, some, LIGHT)
    assert 'masthead">' not in page(article, Masthead(), LIGHT)
    lines = _document(page(article, Masthead(), LIGHT)).toPlainText().split("\n")
    assert lines[:2] == [article.headline, ""]


def test_the_dateline_is_set_apart(article: Article) -> None:
    assert article.dateline is not None
    html = body_html(article)
    assert html.startswith('<p><span class="dateline">ANKARA (Reuters) -</span> Delivery')
    _, apart = _block_of(_document(page(article, MASTHEAD, LIGHT)), "ANKARA")
    _, text = _block_of(_document(page(article, MASTHEAD, LIGHT)), "batch of")
    assert apart.font().letterSpacing() > 0
    assert apart.font().capitalization() == QFont.Capitalization.AllUppercase
    assert text.font().letterSpacing() == 0


def test_a_body_without_dateline_has_none_set_apart() -> None:
    assert "<span" not in body_html(_article("Words and *more* words."))


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_qt_takes_the_sizes(article: Article, zoom: float) -> None:
    document = _document(page(article, MASTHEAD, LIGHT, Typography(zoom=zoom)))
    headline, headline_face = _block_of(document, "Turkey says delivery")
    text, text_face = _block_of(document, "NATO allies")
    assert headline_face.font().pixelSize() == round(34 * zoom)
    assert text_face.font().pixelSize() == round(18 * zoom)
    assert headline.blockFormat().lineHeight() == pytest.approx(39 * zoom)
    assert text.blockFormat().lineHeight() == pytest.approx(27 * zoom)
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
    assert headline.blockFormat().lineHeightType() == fixed.value
    assert text_face.font().families()[0] == "Source Serif Pro"


def test_a_heading_in_the_body_has_the_size_of_the_style_sheet() -> None:
    html = page(_article("# Part one\n\nText."), MASTHEAD, LIGHT)
    assert '<p class="h2">Part one</p>' in html
    document = _document(html)
    _, face = _block_of(document, "Part one")
    assert face.font().pixelSize() == 23
    assert face.font().weight() == QFont.Weight.DemiBold


def test_blanks_and_odd_characters_keep_their_place() -> None:
    body = "Two  blanks,\u2003an em space,\u2028a line,\u2029a paragraph,\x85next"
    article = _article(body + "\ufdd0\ufdd1 frames \U0001f4f0 end")
    shown = _document(page(article, MASTHEAD, LIGHT)).toPlainText().split("\n")[3]
    assert len(shown) == len(article.plain)
    assert shown.index("\U0001f4f0") == article.plain.index("\U0001f4f0")


def test_the_headline_and_masthead_are_text() -> None:
    article = _article("Text.", headline="Profits at <MGRC> & <script>x</script>")
    odd = Masthead(source="<img src=x>", byline='"B" </p><h1>')
    lines = _document(page(article, odd, LIGHT)).toPlainText().split("\n")
    assert lines[0] == article.headline
    assert lines[1] == '<img src=x> · "B" </p><h1>'


def test_the_page_asks_for_nothing() -> None:
    asked: list[object] = []

    class Watching(QTextDocument):
        def loadResource(self, *what: object) -> None:
            asked.append(what)

    body = "![a](http://evil.example/a.png) <img src='file:///etc/passwd'> <b style='x'>*c*</b>"
    document = Watching()
    document.setHtml(page(_article(body), MASTHEAD, LIGHT))
    document.setTextWidth(500)
    document.size()
    assert asked == []
    assert {"img", "script"}.isdisjoint(Reading(page(_article(body), MASTHEAD, LIGHT)).elements)


@pytest.mark.parametrize(
    ("body", "minutes"),
    [
        ("word", 1),
        ("word " * 460, 2),
        ("word " * 610, 3),
        ("word " * 2300, 10),
        ("語" * 2000, 5),
        ("", 1),
    ],
)
def test_reading_time(body: str, minutes: int) -> None:
    assert reading_time(_article(body)) == minutes
