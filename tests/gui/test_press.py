"""Articles on paper: every line is there, whole, with the headline and the page in the foot."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.articles.parse import parse_article
from viewer.articles.types import Article
from viewer.export.told import tell
from viewer.gui.press import Proof, draw, proof, write_pdf
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.render.page import Masthead
from viewer.render.paper import UNITS_A_POINT, paper

pytestmark = pytest.mark.usefixtures("qapp")

A4 = QSizeF(595, 842)
LINES_AND_TABLE = """# Head

Author: ****

## Part

{paragraphs}

| a | b |
|---|---|
| one | two words |
| three | four |

- first
- second

    code
"""


def proof_of(article: Article, size: QSizeF = A4) -> Proof:
    told = tell(article, find_quotations(article_text(article).text))
    html = paper(article, Masthead(article.source, "4 November 2019", None), told)
    return proof(html, article.headline, size)


@pytest.fixture
def long() -> Article:
    paragraph = "“We shall see about the harbour before the winter comes,” Ann Smith said. " * 4
    body = LINES_AND_TABLE.format(paragraphs="\n\n".join([paragraph] * 60))
    return parse_article(body.encode(), "long.txt")


@pytest.fixture
def article(example_file: Path) -> Article:
    return parse_article(example_file.read_bytes(), example_file.name)


def painted(made: Proof, number: int) -> QImage:
    """A page at one dot a point."""
    size = made.paper / UNITS_A_POINT
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter, made, number, 1.0)
    painter.end()
    return image


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """How many dots of a part are not white."""
    white = QColor("white").rgb()
    return sum(image.pixel(x, y) != white for x in range(left, right) for y in range(top, bottom))


def test_the_example_has_two_pages_with_their_feet(article: Article) -> None:
    made = proof_of(article)
    assert len(made.pages) == 2
    for number in range(2):
        page = painted(made, number)
        assert inked(page, 118, 795, 300, 815) > 50, "the headline"
        assert inked(page, 460, 795, 480, 815) > 10, "the number of the page"
        assert inked(page, 118, 50, 480, 300) > 1000, "the text"
        for sides in ((0, 0, 80, 842), (500, 0, 595, 842), (0, 0, 595, 40), (0, 820, 595, 842)):
            assert inked(page, *sides) == 0


def test_paragraphs_that_are_cited_bear_their_number(article: Article) -> None:
    made = proof_of(article)
    assert [number for _, number, _ in made.numbers] == [4, 5, 6, 9, 10]
    assert inked(painted(made, 0), 90, 300, 114, 720) > 20


def test_no_line_is_cut_or_left_out(long: Article) -> None:
    made = proof_of(long)
    document, lines = made.document, 0
    block = document.begin()
    while block.isValid():
        above = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            rect = block.layout().lineAt(number).rect().translated(0, above)
            on = [page for page in made.pages if page.top <= rect.top() < page.bottom]
            assert len(on) == 1
            assert rect.bottom() <= on[0].bottom + 0.5
            lines += 1
        block = block.next()
    assert lines > 300
    room = made.paper.height() - 128 * UNITS_A_POINT
    assert all(page.bottom - page.top <= room + 0.01 for page in made.pages)


@pytest.mark.parametrize("size", [(298, 420), (842, 1191), (72, 72)])
def test_any_paper_will_do(article: Article, size: tuple[int, int]) -> None:
    made = proof_of(article, QSizeF(*size))
    assert made.pages
    assert made.column <= made.paper.width() or size == (72, 72)
    painted(made, 0)


def test_an_article_without_words_has_a_page() -> None:
    made = proof_of(parse_article(b"-", ".txt"))
    assert len(made.pages) == 1


def test_a_pdf_that_is_left_early_is_not_written(article: Article, tmp_path: Path) -> None:
    made, file = proof_of(article), tmp_path / "a.pdf"
    writing = write_pdf(file, made)
    assert next(writing) == 1
    writing.close()
    del writing
    assert list(tmp_path.iterdir()) == []
    assert list(write_pdf(file, made)) == [1, 2]
    assert file.read_bytes().startswith(b"%PDF-")
    assert b"/Count 2" in file.read_bytes()


def test_a_pdf_can_be_searched_and_says_its_language(tmp_path: Path) -> None:
    made = proof("<p>“After the office’s craft”</p>", "Harbour", A4)
    line = made.document.begin().layout().lineAt(0)
    glyphs = sum(len(run.glyphIndexes()) for run in line.glyphRuns())
    assert glyphs == len("“After the office’s craft”"), "a glyph a letter"
    file = tmp_path / "a.pdf"
    assert list(write_pdf(file, made, "en")) == [1]
    written = file.read_bytes()
    assert b"/Lang (en)" in written
    assert b"<2019>" in written
    assert b"<02BC>" not in written
