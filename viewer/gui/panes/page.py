"""A page: one document set in its column, which loads nothing and keeps its place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.gui.panes.readable_text import ReadableText
from viewer.gui.theme import text_font
from viewer.render.typography import PLAIN, TEXT_PIXELS, Typography

if TYPE_CHECKING:
    from viewer.gui.pictures import Picture

_SAMPLE = (
    "the quick brown fox jumps over the lazy dog and then sits down by the river to read a paper "
)
_LEAST_MARGIN = 32
_TOP = 40
_BOTTOM = 96
_LEFTWARD = 'dir="rtl"'
# As viewer.render.hyphenation writes them, which the first paint has no need of.
_HYPHENATED = '<body class="hyphenated">'
_SOFT = "\u00ad"


class Page(ReadableText):
    """Shows one page at a time. The words in view stay when it is set anew or resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typography = PLAIN
        self._pictures: Sequence[Picture] = ()
        self.page_html = ""
        """What is shown."""
        self._sizes: dict[str, QtCore.QSizeF] = {}  # of the pictures, where there is room
        # Where words may be broken, if at all: in the document, and before which of `text`.
        self._soft: list[int] = []
        self._soft_in_text: list[int] = []
        # The words that stand still while the page is laid out anew, until the reader scrolls on.
        self._anchor = (0, 0)
        self._settled = 0

    def show_page(
        self,
        html: str,
        typography: Typography = PLAIN,
        pictures: "Sequence[Picture]" = (),
        *,
        keep_place: bool = False,
    ) -> None:
        """Show another page from its top, or the same page set anew at the place it had."""
        at, height = self._words_at_top() if keep_place else (0, 0)
        at = self.to_text(at)
        self._typography, self._pictures = typography, pictures
        self.page_html = html
        self._forget_marks()
        document = self.document()
        document.setLayoutEnabled(False)
        self.setHtml(html)
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(_BOTTOM)
        document.rootFrame().setFrameFormat(frame)
        if _LEFTWARD in html and "<table" in html:
            from viewer.gui.panes.figures import turn_tables

            turn_tables(document)
        document.setLayoutEnabled(True)
        self._sizes = {}
        if pictures:
            from viewer.gui.panes.figures import sizes

            self._sizes = sizes(document)
        self._soft = _soft_hyphens(self.toPlainText()) if _HYPHENATED in html else []
        self._soft_in_text = [at - before for before, at in enumerate(self._soft)]
        self._fit_column()
        self._hold((self.to_document(at), height))

    # ------------------------------------------------------------ its text

    def text(self) -> str:
        """What a person reads: nothing of where words may be broken."""
        return self.read(self.toPlainText())

    def read(self, shown: str) -> str:
        """A stretch of the document as a person reads it."""
        return shown.replace(_SOFT, "") if self._soft else shown

    def to_document(self, position: int) -> int:
        """The position in the document of one in `text`, both in UTF-16 units."""
        return position + bisect_right(self._soft_in_text, position)

    def spans_in_document(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Spans of `text` as spans of the document."""
        if not self._soft:
            return spans
        return [(self.to_document(start), self.to_document(end - 1) + 1) for start, end in spans]

    def to_text(self, position: int) -> int:
        """The position in `text` of one in the document, both in UTF-16 units."""
        return position - bisect_left(self._soft, position)

    def createMimeDataFromSelection(self) -> "QtCore.QMimeData":
        """What is copied and dragged: the words as they are read."""
        mime = super().createMimeDataFromSelection()
        if self._soft:
            mime.setText(self.read(mime.text()))
            mime.setHtml(self.read(mime.html()))
        return mime

    # ------------------------------------------------------------ what is on the page

    def _forget_marks(self) -> None:
        """Another page comes, and what was marked in this one is marked no more."""

    def loadResource(self, kind: int, name: "QtCore.QUrl | str") -> object:
        """A picture that came with the page; else something empty, whatever is asked for.

        No page reads a file or the network. Given nothing at all, QTextDocument would look for the
        file itself.
        """
        if kind != QtGui.QTextDocument.ResourceType.ImageResource.value:
            return b""
        from viewer.render.figures import name_of

        address = name if isinstance(name, str) else name.toString()
        for number, picture in enumerate(self._pictures):
            if address == name_of(number):
                return picture.image
        return QtGui.QImage(1, 1, QtGui.QImage.Format.Format_Mono)

    def body_start(self) -> int:
        """The position in the document, in code points, of what follows the masthead's rule."""
        block, start = self.document().begin(), 0
        while block.isValid():
            start += len(block.text()) + 1
            if block.blockFormat().hasProperty(
                QtGui.QTextFormat.Property.BlockTrailingHorizontalRulerWidth
            ):
                return start
            block = block.next()
        return 0

    def place(self) -> int:
        """The position in `text` of the first words in view; 0 at the top of the page."""
        return self.to_text(self._words_at_top()[0])

    def is_at_end(self) -> bool:
        """Whether the last words are in view."""
        bar = self.verticalScrollBar()
        return bar.value() == bar.maximum()

    def go_to_place(self, place: int) -> None:
        """Bring the words at a place that `place` gave to the top."""
        self._hold((self.to_document(place), 0))

    def turn_page(self, by: int) -> bool:
        """Scroll a page on (1) or back (-1), with two lines in common; False at the end."""
        bar = self.verticalScrollBar()
        if by > 0 and bar.value() == bar.maximum():
            self.document().size()  # lays out the whole page: the bar has its range now
        before = bar.value()
        lines = 2 * QFontMetricsF(self.document().defaultFont()).lineSpacing()
        bar.setValue(before + by * round(self.viewport().height() - lines))
        return bar.value() != before

    def _words_at_top(self) -> tuple[int, int]:
        """The position of the first words in view, and at which height they stand, in pixels."""
        value = self.verticalScrollBar().value()
        if value == self._settled:
            return self._anchor
        if value == 0:
            return 0, 0
        cursor = self.cursorForPosition(QPoint(0, 0))
        return cursor.position(), self.cursorRect(cursor).top()

    def _hold(self, anchor: tuple[int, int]) -> None:
        """Scroll so that the words at a position stand at a height."""
        self._anchor = anchor
        position, height = anchor
        bar = self.verticalScrollBar()
        if position == 0:
            bar.setValue(0)
        else:
            self.document().size()  # lays out the whole page: the bar has its range now
            cursor = QtGui.QTextCursor(self.document())
            cursor.setPosition(min(position, self.document().characterCount() - 1))
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - height)
        self._settled = bar.value()

    def _show_span(self, first: int, last: int) -> None:
        start, end = QtGui.QTextCursor(self.document()), QtGui.QTextCursor(self.document())
        start.setPosition(first)
        end.setPosition(last)
        top, bottom = self.cursorRect(start).top(), self.cursorRect(end).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)

    # ------------------------------------------------------------ the column

    def column_width(self) -> int:
        """The width of a line of text, in pixels, in the present face and size."""
        chosen = self._typography
        metrics = QFontMetricsF(text_font(round(TEXT_PIXELS * chosen.zoom), chosen.face))
        return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * chosen.column)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place that was gone to; Qt would scroll to the caret when first shown."""
        anchor = self._words_at_top()
        super().showEvent(event)
        self._hold(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margins grow with the window, the column does not; the words in view stay."""
        anchor = self._words_at_top()
        self._fit_column()
        super().resizeEvent(event)
        self._place_beside()
        self._hold(anchor)

    def _fit_column(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(_LEAST_MARGIN, (room - self.column_width()) // 2)
        wanted = (side, 0, side, 0)
        now = self.viewportMargins()
        if (now.left(), now.top(), now.right(), now.bottom()) != wanted:
            self.setViewportMargins(*wanted)
            self._place_beside()
        if self._sizes:
            from viewer.gui.panes import figures

            figures.fit(self.document(), self._sizes, self.viewport().width())

    def _place_beside(self) -> None:
        """The column stands elsewhere, and what stands beside it follows."""

    def changeEvent(self, event: QEvent) -> None:
        """The column follows the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_column()


def _soft_hyphens(shown: str) -> list[int]:
    """Where they stand, in UTF-16 units."""
    places, at = list[int](), 0
    for piece in shown.split(_SOFT):
        at += len(piece.encode("utf-16-le", "surrogatepass")) // 2
        places.append(at)
        at += 1
    return places[:-1]
