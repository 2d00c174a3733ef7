"""The article: a text pane that loads nothing, keeps its column, and tints the quotations."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.gui.panes import marks
from viewer.gui.panes.marks import ClipMark, Tint
from viewer.gui.panes.readable_text import ReadableText
from viewer.gui.theme import text_font
from viewer.render.typography import PLAIN, TEXT_PIXELS, Typography

if TYPE_CHECKING:
    from viewer.gui.panes.page_marks import ProgressLine, SpeakerMargin
    from viewer.gui.pictures import Picture

_SAMPLE = (
    "the quick brown fox jumps over the lazy dog and then sits down by the river to read a paper "
)
_LEAST_MARGIN = 32
_TOP = 40
_BOTTOM = 96
_LEFTWARD = 'dir="rtl"'
MOST_MARKED = 600
"""Words found that are marked at once, around what is in view: two screens of a frequent letter."""


class ArticlePane(ReadableText):
    """Shows one page; clicks on tinted words and on links are requests to others."""

    quotation_clicked = Signal(int)
    """The number of the quotation whose words were clicked."""
    link_clicked = Signal(str)
    link_hovered = Signal(str)
    """The address under the pointer; empty when it leaves."""
    escaped = Signal()
    """Esc was pressed."""
    zoom_wanted = Signal(int)
    """Larger (1) or smaller (-1) text, by the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Article")
        self.setAccessibleDescription(self.tr("The text of the article"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setMinimumWidth(320)
        self.anchorClicked.connect(lambda url: self.link_clicked.emit(_written(url)))
        self.highlighted.connect(lambda url: self.link_hovered.emit(_written(url)))
        self._tints: list[Tint] = []
        self._clips: list[ClipMark] = []
        self._chosen: frozenset[int] = frozenset()
        self.hits: list[tuple[int, int]] = []
        """The words of a search, in UTF-16 units of the document."""
        self._hit = -1
        self._typography = PLAIN
        self._pictures: Sequence[Picture] = ()
        self.page_html = ""
        """What is shown."""
        self._sizes: dict[str, QtCore.QSizeF] = {}  # of the pictures, where there is room
        self._margin: SpeakerMargin | None = None
        self._progress: ProgressLine | None = None
        self._pressed = QPoint()
        self._turned = 0  # eighths of a degree of the wheel since the last zoom
        # The words that stand still while the page is laid out anew, until the reader scrolls on.
        self._anchor = (0, 0)
        self._settled = 0

    def furnish(self) -> None:
        """What a person needs, but the first paint does not.

        PySide makes a class when it is first named, and `Qt` with its enumerations takes 20 ms: so
        this module names what the first paint does not need where it is used.
        """
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_caret(False)
        from viewer.gui.panes.page_marks import ProgressLine, SpeakerMargin

        accent = QtGui.QPalette.ColorRole.Link
        self._margin = SpeakerMargin(self)
        self._progress = ProgressLine(self, lambda: self.palette().color(accent))
        self._margin.show()
        self._progress.show()
        self._place_beside()
        self._scrolled = QtCore.QTimer(self, interval=0, singleShot=True)
        self._scrolled.timeout.connect(self._paint_marks)
        self.verticalScrollBar().valueChanged.connect(self._mark_view)

    def set_caret(self, shown: bool) -> None:
        """Show a caret, with which the arrow keys select words; without it they scroll."""
        anchor = self._words_at_top()  # Qt scrolls to the caret
        flags = QtCore.Qt.TextInteractionFlag
        caret = flags.TextSelectableByKeyboard if shown else flags.NoTextInteraction
        self.setTextInteractionFlags(flags.TextBrowserInteraction | caret)
        self._hold(anchor)

    # ------------------------------------------------------------ the page

    def show_page(
        self,
        html: str,
        typography: Typography = PLAIN,
        pictures: "Sequence[Picture]" = (),
        *,
        keep_place: bool = False,
    ) -> None:
        """Show another page from its top, or the same page set anew at the place it had."""
        anchor = self._words_at_top() if keep_place else (0, 0)
        self._typography, self._pictures = typography, pictures
        self.page_html = html
        self._tints, self._chosen, self.hits, self._hit = [], frozenset(), [], -1
        self._clips = []
        self.setExtraSelections([])
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
        self._fit_column()
        self._hold(anchor)

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
        """The position in the document of the first words in view; 0 at the top of the page."""
        return self._words_at_top()[0]

    def is_at_end(self) -> bool:
        """Whether the last words are in view."""
        bar = self.verticalScrollBar()
        return bar.value() == bar.maximum()

    def go_to_place(self, place: int) -> None:
        """Bring the words at a place that `place` gave to the top."""
        self._hold((place, 0))

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
        if self._margin and self._progress:
            self._margin.setGeometry(0, 0, self.viewport().x(), self.height())
            self._progress.place(self.width(), self.height())

    # ------------------------------------------------------------ quotations

    def set_tints(self, tints: Sequence[Tint]) -> None:
        """What is painted behind the words of the quotations."""
        self._tints = sorted(tints, key=lambda tint: tint.start)
        self._paint_marks()

    def choose(self, numbers: frozenset[int], *, scroll: bool) -> None:
        """Mark the words of the chosen quotations, and bring the first of them into view."""
        self._chosen = numbers
        self._paint_marks()
        first = next((tint for tint in self._tints if tint.number in numbers), None)
        if scroll and first:
            self._show_span(first.start, first.end)

    def quotation_near(self, by: int) -> int | None:
        """The number of the first quotation from what is in view on (1), or before it (-1)."""
        top = self.place()
        if by > 0:
            ahead = (tint.number for tint in self._tints if tint.start >= top)
        else:
            ahead = (tint.number for tint in reversed(self._tints) if tint.start < top)
        return next(ahead, None)

    def tint_at(self, position: int) -> Tint | None:
        """The tint at a position of the document, the shortest where they are nested."""
        around = [tint for tint in self._tints if tint.start <= position < tint.end]
        return min(around, key=lambda tint: tint.end - tint.start, default=None)

    def _paint_marks(self) -> None:
        document, tints, clips = self.document(), self._tints, self._clips
        numbers = self._hits_in_view()
        hits = [self.hits[number] for number in numbers]
        gone_to = self._hit - numbers.start
        self.setExtraSelections(
            [
                *marks.of_quotations(document, tints, self._chosen),
                *marks.of_clips(document, clips),
                *marks.of_hits(document, hits, gone_to, self.palette()),
            ]
        )
        if self._margin:
            self._margin.show_marks([tint for tint in tints if tint.initials], self._chosen)

    def set_clips(self, clips: list[ClipMark]) -> None:
        """Underline what the reader has clipped."""
        if clips or self._clips:
            self._clips = clips
            self._paint_marks()

    def clip_at(self, position: int) -> ClipMark | None:
        """The clip at a position of the document, the shortest where they are nested."""
        around = [clip for clip in self._clips if clip.start <= position < clip.end]
        return min(around, key=lambda clip: clip.end - clip.start, default=None)

    # ------------------------------------------------------------ the words of a search

    def set_hits(self, hits: list[tuple[int, int]]) -> None:
        """Mark the words of a search, as spans of the document in UTF-16 units."""
        if hits or self.hits:
            self.hits, self._hit = hits, -1
            self._paint_marks()

    @property
    def hit(self) -> int:
        """The number of the hit that was gone to; -1 where it is none."""
        return self._hit

    def go_to_hit(self, number: int) -> None:
        """Bring one of the hits into view."""
        self._hit = number
        self._paint_marks()
        self._show_span(*self.hits[number])

    def _mark_view(self) -> None:
        """Scrolled: of very many hits those that are in view now are marked."""
        if len(self.hits) > MOST_MARKED:
            self._scrolled.start()

    def _hits_in_view(self) -> range:
        """The hits that are marked: all, or of very many those around what is in view."""
        if len(self.hits) <= MOST_MARKED:
            return range(len(self.hits))
        top = self.cursorForPosition(QPoint(0, 0)).position()
        start = max(0, bisect_left(self.hits, (top, 0)) - MOST_MARKED // 4)
        return range(start, min(start + MOST_MARKED, len(self.hits)))

    def step_hit(self, by: int) -> int:
        """Bring the next (1) or previous (-1) hit into view, round the ends; its number."""
        if self.hits:
            first = 0 if by > 0 else -1
            self.go_to_hit((self._hit + by if self._hit >= 0 else first) % len(self.hits))
        return self._hit

    def _show_span(self, first: int, last: int) -> None:
        start, end = QtGui.QTextCursor(self.document()), QtGui.QTextCursor(self.document())
        start.setPosition(first)
        end.setPosition(last)
        top, bottom = self.cursorRect(start).top(), self.cursorRect(end).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)

    def show_hits(self) -> None:
        """Bring the first of the hits into view, and go to none of them."""
        if self.hits:
            self._show_span(*self.hits[0])

    # ------------------------------------------------------------ hands

    def viewportEvent(self, event: QEvent) -> bool:
        """Where the pointer rests on a clip, tell of it."""
        if event.type() == QEvent.Type.ToolTip and self._clips:
            from PySide6.QtWidgets import QToolTip

            assert isinstance(event, QtGui.QHelpEvent)
            clip = self.clip_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), clip.words if clip else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a selection."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on tinted words chooses their quotation; on a link, asks for the link."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        if event.button() != QtCore.Qt.MouseButton.LeftButton or not still or self.anchorAt(point):
            return
        tint = self.tint_at(self.cursorForPosition(point).position())
        if tint:
            self.quotation_clicked.emit(tint.number)

    def wheelEvent(self, event: "QtGui.QWheelEvent") -> None:
        """With Ctrl the wheel changes the size of the text, a notch at a time."""
        if not event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        self._turned += event.angleDelta().y()
        notches = int(self._turned / 120)
        if notches:
            self._turned -= notches * 120
            self.zoom_wanted.emit(notches)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends of the page, as in a browser."""
        bar = self.verticalScrollBar()
        if event.key() in (QtCore.Qt.Key.Key_Home, QtCore.Qt.Key.Key_End) and not event.modifiers():
            bar.setValue(0 if event.key() == QtCore.Qt.Key.Key_Home else bar.maximum())
            return
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.escaped.emit()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tell where the link leads that the keyboard comes to, or that it leaves them."""
        stays = super().focusNextPrevChild(next)
        cursor = self.textCursor()
        address = cursor.charFormat().anchorHref() if stays and cursor.hasSelection() else ""
        self.link_hovered.emit(_written(QtCore.QUrl(address)))
        return stays

    def changeEvent(self, event: QEvent) -> None:
        """The column follows the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_column()


def _written(url: "QtCore.QUrl") -> str:
    """An address in full as it is sent: no letter of it can pose as another."""
    return bytes(url.toEncoded().data()).decode("ascii")
