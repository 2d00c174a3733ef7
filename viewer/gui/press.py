"""Articles on paper: set once for a size of paper, drawn page by page on whatever Qt can draw on.

A galley of the article is laid out in one column and cut into pages by `render.pagination`, since
Qt's own pages leave single lines behind. All lengths are quarter points until a page is drawn.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.gui.theme import load_text_face, text_font
from viewer.quotes.language import language_of
from viewer.quotes.told import Told
from viewer.render.page import Masthead
from viewer.render.pagination import Span, Stretch, pages
from viewer.render.paper import PARAGRAPH, UNITS_A_POINT, paper
from viewer.render.pdf_text import readable

_COLUMN = 360 * UNITS_A_POINT
"""Some 72 characters of the text's size."""
_LEAST_SIDE = 48 * UNITS_A_POINT
_TOP, _BOTTOM = 56 * UNITS_A_POINT, 72 * UNITS_A_POINT
_FOOT = 40 * UNITS_A_POINT
"""From the lower edge of the paper to the line of the foot."""
_SMALL = round(8.5 * UNITS_A_POINT)
_QUIET = "#4d4a45"
_LONG = 10
"""Lines of a listed quotation from which on a page may end inside it."""


class Proof(NamedTuple):
    """An article set for one size of paper."""

    document: QTextDocument
    paper: QSizeF
    pages: tuple[Span, ...]
    headline: str
    numbers: tuple[tuple[float, int, bool], ...]
    """Beside which height of the galley which paragraph's number stands, and whether its text
    runs to the left."""

    @property
    def column(self) -> float:
        """The width of the text."""
        return float(self.document.textWidth())


def proof(html: str, headline: str, points: QSizeF) -> Proof:
    """Set what `render.paper` wrote for paper of a size in points."""
    size = points * UNITS_A_POINT
    document = QTextDocument()
    document.setUseDesignMetrics(True)  # the same lines on every printer
    document.setDocumentMargin(0)
    document.setDefaultFont(_letter_by_letter(document.defaultFont()))
    document.setHtml(html)
    document.setTextWidth(max(100.0, min(_COLUMN, size.width() - 2 * _LEAST_SIDE)))
    stretches, numbers = _lines(document)
    cut = pages(stretches, max(100.0, size.height() - _TOP - _BOTTOM))
    return Proof(document, size, tuple(cut), headline, tuple(numbers))


def draw(painter: QPainter, proof: Proof, number: int, dots_a_point: float) -> None:
    """Draw the page `number`, from 0, on paper whose upper left corner is the painter's origin."""
    page, left = proof.pages[number], (proof.paper.width() - proof.column) / 2
    painter.save()
    painter.scale(dots_a_point / UNITS_A_POINT, dots_a_point / UNITS_A_POINT)
    _draw_foot(painter, proof, number, left)
    painter.translate(left, _TOP - page.top)
    _draw_numbers(painter, proof, page)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    context.clip = QRectF(0, page.top, proof.column, page.bottom - page.top)
    painter.setClipRect(context.clip)
    proof.document.documentLayout().draw(painter, context)
    painter.restore()


def print_on(device: QPagedPaintDevice, proof: Proof, wanted: Sequence[int]) -> Iterator[int]:
    """Draw some pages on a printer or a writer, yielding how many are done.

    Raises ViewerError where it takes none.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise ViewerError("The printer could not be started.")
    dots = painter.device().logicalDpiX() / 72
    try:
        for done, number in enumerate(wanted):
            if done and not device.newPage():
                raise ViewerError("The printer takes no more pages.")
            draw(painter, proof, number, dots)
            yield done + 1
    finally:
        painter.end()


def write_pdf(path: Path, proof: Proof, language: str | None = None) -> Iterator[int]:
    """Write the pages into a PDF file, yielding how many are done; left early, nothing is written.

    `language`, an ISO 639-1 code, is for programs that read it aloud. Raises ViewerError with the
    reason; an older file of that name is then still there.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise ViewerError(
            "{path} could not be written: {reason}.", path=path, reason=file.errorString()
        )
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(proof.headline)
    writer.setCreator("Pullquote")
    points = proof.paper / UNITS_A_POINT
    writer.setPageSize(
        QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    yield from print_on(writer, proof, range(len(proof.pages)))
    file.write(readable(bytes(made.data().data()), language))
    if not file.commit():
        raise ViewerError(
            "{path} could not be written: {reason}.", path=path, reason=file.errorString()
        )


def usual_paper() -> QSizeF:
    """The paper of the person's country, in points."""
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    usual = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    return QPageSize(usual).size(QPageSize.Unit.Point)


def print_pdf(path: Path, article: Article, masthead: Masthead, told: Sequence[Told]) -> None:
    """Write an article as PDF from a program without a window; no display is needed."""
    language = language_of(article.plain)
    print_page(path, article.headline, lambda: paper(article, masthead, told), language)


def print_page(
    path: Path, title: str, html: Callable[[], str], language: str | None = None
) -> None:
    """Write what is set for paper as PDF from a program without a window, as `print_pdf`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    load_text_face()
    for _ in write_pdf(path, proof(html(), title, usual_paper()), language):
        pass
    del application


def _letter_by_letter(font: QFont) -> QFont:
    """The font without ligatures: Qt's PDF does not tell which letters some of them stand for.

    Who searches such a file for "after", copies it or has it read aloud would meet "a er".
    """
    plain = QFont(font)
    plain.setFeature(QFont.Tag("liga"), 0)
    return plain


def _draw_foot(painter: QPainter, proof: Proof, number: int, left: float) -> None:
    font = _letter_by_letter(text_font(_SMALL))
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(_QUIET))
    place = f"{number + 1} / {len(proof.pages)}"
    line = QRectF(left, proof.paper.height() - _FOOT, proof.column, metrics.height())
    room = proof.column - 2 * metrics.horizontalAdvance(place)
    title = metrics.elidedText(proof.headline, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, place)


def _draw_numbers(painter: QPainter, proof: Proof, page: Span) -> None:
    """The numbers that the list of quotations names, beside their paragraphs."""
    metrics = QFontMetricsF(painter.font())
    gap = 10 * UNITS_A_POINT
    for height, number, leftward in proof.numbers:
        if page.top <= height < page.bottom:
            words = str(number)
            wide = metrics.horizontalAdvance(words)
            painter.drawText(
                QPointF(proof.column + gap if leftward else -gap - wide, height), words
            )


def _lines(document: QTextDocument) -> tuple[list[Stretch], list[tuple[float, int, bool]]]:
    """The lines of a galley, paragraph by paragraph, and the numbers beside it."""
    stretches: list[Stretch] = []
    numbers: list[tuple[float, int, bool]] = []
    block = document.begin()
    while block.isValid():
        lines = _lines_of(document, block)
        if stretches and lines and lines[0].top < stretches[-1].lines[-1].bottom - 1:
            # A cell beside another: the row is one line.
            whole = (*stretches[-1].lines, *lines)
            row = Span(min(line.top for line in whole), max(line.bottom for line in whole))
            stretches[-1] = Stretch((row,))
        elif lines:
            # Only headings and what a quotation says are set to stay with what follows.
            said = block.blockFormat().bottomMargin() == UNITS_A_POINT
            keeps = block.charFormat().fontWeight() >= 600 or said
            stretches.append(Stretch(lines, said and len(lines) < _LONG, keeps))
        number = _number(block)
        if number and lines:
            leftward = block.textDirection() == Qt.LayoutDirection.RightToLeft
            numbers.append((_baseline(document, block), number, leftward))
        block = block.next()
    return stretches, numbers


def _lines_of(document: QTextDocument, block: QTextBlock) -> tuple[Span, ...]:
    above = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    spans = []
    for number in range(layout.lineCount()):
        rect = layout.lineAt(number).rect()
        spans.append(Span(above + rect.top(), above + rect.bottom()))
    return tuple(spans)


def _baseline(document: QTextDocument, block: QTextBlock) -> float:
    line = block.layout().lineAt(0)
    above = document.documentLayout().blockBoundingRect(block).top()
    return float(above + line.y() + line.ascent())


def _number(block: QTextBlock) -> int:
    """The number that an anchor at the block's beginning bears; 0 where there is none."""
    pieces = block.begin()
    names = [] if pieces.atEnd() else pieces.fragment().charFormat().anchorNames()
    own = [name for name in names if name.startswith(PARAGRAPH)]
    return int(own[0][len(PARAGRAPH) :]) if own else 0
