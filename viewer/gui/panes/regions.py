"""The four regions side by side; where there is no room, the quotations float over the article."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

WIDTHS = (220, 320, 560, 340)
"""Of sources, articles, article and quotations, in pixels (look.md)."""
LEAST_ARTICLE = 480
LEAST = {"sources": 140, "articles": 200, "quotations": 240}
"""Of the others, in pixels; large letters make some of them wider."""
LEAST_WHEN_NARROW = 320
NARROW = 1000
"""Below this width, in pixels, the quotations float, and above it where the rest needs the room."""
LEAST_SIZE = QSize(640, 320)


class Regions(QSplitter):
    """Sources, articles, the article with its notices, and quotations.

    Three of them are bare until `furnish`; their widths hold from the start, so that nothing moves
    when they fill.
    """

    shown = Signal(str, bool)
    """A region was opened or closed, by its name."""

    def __init__(self, article: QWidget) -> None:
        super().__init__()
        self._article = article
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(article, 1)
        self.named: dict[str, QWidget] = {name: QWidget() for name in LEAST}
        """The regions that can be closed."""
        self._floating = False
        self._was_hidden = False
        self._before: list[str] | None = None  # what was closed when the rest stepped aside
        self._is_laid_out = False
        self._is_furnished = False
        self._widths = list(WIDTHS)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (
            self.named["sources"],
            self.named["articles"],
            self._middle,
            self.named["quotations"],
        ):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), 1 if pane is self._middle else 0)

    def furnish(self, panes: Mapping[str, QWidget], notice: QWidget) -> None:
        """Put the panes into their regions, at the widths that these have."""
        self._float(False)
        for name, pane in panes.items():
            bare = self.named[name]
            hidden = bare.isHidden()
            self.replaceWidget(self.indexOf(bare), pane)
            bare.deleteLater()
            self.named[name] = pane
            pane.setHidden(hidden)
        self._is_furnished = True
        self._column.addWidget(notice)
        self._middle.setMinimumWidth(LEAST_ARTICLE)
        self._middle.installEventFilter(self)
        self.splitterMoved.connect(self._note_widths)
        self._arrange()

    def show_region(self, name: str, shown: bool) -> None:
        """Open or close a region; it comes back as it was."""
        self._show(name, shown)
        self._arrange_anew()

    def step_aside(self, aside: bool) -> None:
        """Close every region but the article, or open again those that were open."""
        if aside:
            self._before = self.hidden()
            for name in self.named:
                self._show(name, False)
        else:
            before, self._before = self._before or [], None
            for name in self.named:
                self._show(name, name not in before)
            self._arrange()

    def reveal(self, widget: QWidget) -> None:
        """Open the region that a widget is in."""
        for name, region in self.named.items():
            if region is widget or region.isAncestorOf(widget):
                self.show_region(name, True)

    def hidden(self) -> list[str]:
        """The names of the closed regions; those that only stepped aside are not."""
        if self._before is not None:
            return self._before
        hidden = [name for name, region in self.named.items() if region.isHidden()]
        if self._floating and not self._was_hidden:  # closed only for want of room
            return [name for name in hidden if name != "quotations"]
        return hidden

    def widths(self) -> list[int]:
        """The widths that were chosen for the regions, to be restored at the next start."""
        return self._widths

    def restore(self, widths: Sequence[int], hidden: Sequence[str]) -> None:
        """Take the widths and the closed regions of an earlier window."""
        self._widths = list(widths) if len(widths) == len(WIDTHS) else list(WIDTHS)
        for name, region in self.named.items():
            region.setHidden(name in hidden)

    def minimumSizeHint(self) -> QSize:
        """Smaller than the panes ask for side by side: without room one of them floats."""
        return LEAST_SIZE

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the width the window's own: share it out."""
        super().showEvent(event)
        self._is_laid_out = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the quotations float, or put them back; the article takes what the others leave."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A pane that asks for more width may leave no room for the quotations."""
        is_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_anew()
        return is_taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The floating pane keeps to the article's edge."""
        if watched is self._middle and event.type() == QEvent.Type.Resize and self._floating:
            self._place()
        return False

    def _arrange(self) -> None:
        if not self._is_laid_out:
            return
        self._float(not self._has_room())
        sources, articles, _article, quotations = self._widths
        if self._floating:
            sources, articles, quotations = *self._narrowed(sources, articles), 0
        sides = (sources, articles, quotations)
        shown = (pane.isHidden() for pane in self.named.values())
        taken = sum(width for width, hidden in zip(sides, shown, strict=True) if not hidden)
        middle = max(self.width() - taken, self._middle.minimumWidth())
        self.setSizes([sources, articles, middle, quotations][: self.count()])

    def _narrowed(self, sources: int, articles: int) -> tuple[int, int]:
        """The widths of the lists where room is scarce: both give to the article."""
        least = [self._least(name) for name in ("sources", "articles")]
        chosen = zip((sources, articles), least, strict=True)
        wanted = [max(width, floor) for width, floor in chosen]
        shown = [not self.named[name].isHidden() for name in ("sources", "articles")]
        spare = [(wanted[at] - least[at]) * shown[at] for at in (0, 1)]
        scarce = LEAST_ARTICLE - self.width() + sum(wanted[at] * shown[at] for at in (0, 1))
        if scarce <= 0 or not sum(spare):
            return sources, articles
        share = min(1.0, scarce / sum(spare))
        return round(wanted[0] - share * spare[0]), round(wanted[1] - share * spare[1])

    def _least(self, name: str) -> int:
        return max(LEAST[name], self.named[name].minimumSizeHint().width())

    def _show(self, name: str, shown: bool) -> None:
        self.named[name].setVisible(shown)
        self.named[name].raise_()
        self.shown.emit(name, shown)

    def _arrange_anew(self) -> None:
        """Arrange where other panes are open, or want more, than there is room for."""
        if self._floating == self._has_room():
            self._arrange()

    def _has_room(self) -> bool:
        """Whether the quotations, open or not, would fit beside the regions that are open."""
        least = LEAST_ARTICLE + self.handleWidth() * len(self.named)
        for name, pane in self.named.items():
            if name == "quotations" or not pane.isHidden():
                least += self._least(name)
        return self.width() >= max(NARROW, least)

    def _note_widths(self) -> None:
        """A person moved an edge."""
        sizes = self.sizes()
        self._widths = [
            self._widths[at] if at >= len(sizes) or sizes[at] == 0 else sizes[at]
            for at in range(len(WIDTHS))
        ]

    def _float(self, floating: bool) -> None:
        if floating == self._floating:
            return
        self._floating = floating
        pane = self.named["quotations"]
        if floating:
            self._was_hidden = pane.isHidden()
            focused = QApplication.focusWidget()
            if focused and pane.isAncestorOf(focused):
                self._article.setFocus()
            pane.setParent(self._middle)
            self._place()
        else:
            self.addWidget(pane)
        if self._is_furnished:  # a bare pane has no edge, and QStyle is slow to be made
            _wear(pane, floating=floating)
        self._middle.setMinimumWidth(LEAST_WHEN_NARROW if floating else LEAST_ARTICLE)
        # It floats when it is asked for, and comes back as it was.
        self._show("quotations", not floating and not self._was_hidden)

    def _place(self) -> None:
        width = min(WIDTHS[3], self._middle.width())
        left = self._middle.width() - width
        self.named["quotations"].setGeometry(left, 0, width, self._middle.height())


def _wear(pane: QWidget, *, floating: bool) -> None:
    """Let the style sheet draw an edge round a floating pane."""
    pane.setProperty("floating", floating)
    pane.style().unpolish(pane)
    pane.style().polish(pane)
