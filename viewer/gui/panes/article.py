"""The article: its page with what is marked in it, and what hands do there."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from viewer.gui.panes import marks
from viewer.gui.panes.marks import ClipMark, Tint
from viewer.gui.panes.page import Page
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.panes.page_marks import ProgressLine, SpeakerMargin

MOST_MARKED = 600
"""What is marked of one kind at once, around what is in view: two screens of a frequent letter.

Qt takes seconds to mark ten thousand quotations."""


class ArticlePane(Page):
    """A page whose quotations are tinted; clicks on them and on links are requests to others."""

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
        self.setAccessibleName(words("Article"))
        self.setAccessibleDescription(words("The text of the article"))
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
        self._margin: SpeakerMargin | None = None
        self._progress: ProgressLine | None = None
        self._pressed = QPoint()
        self._when_painted: Callable[[], None] | None = None
        self._turned = 0  # eighths of a degree of the wheel since the last zoom

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

    def _forget_marks(self) -> None:
        self._tints, self._chosen, self.hits, self._hit = [], frozenset(), [], -1
        self._clips = []
        self.setExtraSelections([])

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
        top = self._words_at_top()[0]
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
        document = self.document()
        tints, clips = self._in_view(self._tints), self._in_view(self._clips)
        hits = self._in_view(self.hits)
        gone_to = self._hit - hits.start
        self.setExtraSelections(
            [
                *marks.of_quotations(document, (self._tints[at] for at in tints), self._chosen),
                *marks.of_clips(document, (self._clips[at] for at in clips)),
                *marks.of_hits(document, [self.hits[at] for at in hits], gone_to, self.palette()),
            ]
        )
        if self._margin:
            self._margin.show_marks([tint for tint in self._tints if tint.initials], self._chosen)

    def set_clips(self, clips: list[ClipMark]) -> None:
        """Underline what the reader has clipped."""
        if clips or self._clips:
            self._clips = sorted(clips, key=itemgetter(0))
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
        """Scrolled: of very many marks those that are in view now are painted."""
        if max(len(self._tints), len(self._clips), len(self.hits)) > MOST_MARKED:
            self._scrolled.start()

    def _in_view(self, spans: Sequence[tuple[Any, ...]]) -> range:
        """Which of the spans, in the order of their starts, are marked.

        All, or of very many those around what is in view.
        """
        if len(spans) <= MOST_MARKED:
            return range(len(spans))
        top = self.cursorForPosition(QPoint(0, 0)).position()
        start = max(0, bisect_left(spans, top, key=itemgetter(0)) - MOST_MARKED // 4)
        return range(start, min(start + MOST_MARKED, len(spans)))

    def step_hit(self, by: int) -> int:
        """Bring the next (1) or previous (-1) hit into view, round the ends; its number."""
        if self.hits:
            first = 0 if by > 0 else -1
            self.go_to_hit((self._hit + by if self._hit >= 0 else first) % len(self.hits))
        return self._hit

    def show_hits(self) -> None:
        """Bring the first of the hits into view, and go to none of them."""
        if self.hits:
            self._show_span(*self.hits[0])

    # ------------------------------------------------------------ hands

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call `then` once, when the next paint is over.

        To watch the viewport from elsewhere takes 8 ms: when PySide is first asked for a widget
        of which it cannot know the kind, it makes the classes of all kinds there are.
        """
        self._when_painted = then

    def viewportEvent(self, event: QEvent) -> bool:
        """Where the pointer rests on a clip, tell of it; and tell who waits for a paint."""
        if self._when_painted and event.type() == QEvent.Type.Paint:
            # With the next turn of the event loop: the paint itself is not held up.
            QtCore.QTimer.singleShot(0, self._when_painted)
            self._when_painted = None
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


def _written(url: "QtCore.QUrl") -> str:
    """An address in full as it is sent: no letter of it can pose as another."""
    return bytes(url.toEncoded().data()).decode("ascii")
