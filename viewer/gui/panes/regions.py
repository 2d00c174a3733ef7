"""The four regions side by side; below a certain width the quotations float over the article."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.panes.quotations import QuotationsPane
from viewer.gui.panes.sources import SourcesPane

WIDTHS = (220, 320, 700, 340)
"""Of sources, articles, article and quotations, in pixels (look.md)."""
LEAST_ARTICLE = 480
NARROW = 1000
"""Below this width, in pixels, the quotations float."""


class Regions(QSplitter):
    """Sources, articles, the article with its notices, and quotations."""

    shown = Signal(str, bool)
    """A region was opened or closed, by its name."""

    def __init__(
        self,
        sources: SourcesPane,
        articles: ArticlesPane,
        article: ArticlePane,
        notice: NoticeBar,
        quotations: QuotationsPane,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._middle = QWidget()
        self._middle.setMinimumWidth(LEAST_ARTICLE)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(article, 1)
        column.addWidget(notice)
        self._quotations = quotations
        self.named: Mapping[str, QWidget] = {
            "sources": sources,
            "articles": articles,
            "quotations": quotations,
        }
        """The regions that can be closed."""
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (sources, articles, self._middle, quotations):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), 1 if pane is self._middle else 0)
        self._widths = list(WIDTHS)

    def show_region(self, name: str, shown: bool) -> None:
        """Open or close a region; it comes back as it was."""
        self.named[name].setVisible(shown)
        self.shown.emit(name, shown)

    def reveal(self, widget: QWidget) -> None:
        """Open the region that a widget is in."""
        for name, region in self.named.items():
            if region is widget or region.isAncestorOf(widget):
                self.show_region(name, True)

    def hidden(self) -> list[str]:
        """The names of the closed regions."""
        return [name for name, region in self.named.items() if region.isHidden()]

    def widths(self) -> list[int]:
        """The widths to be restored at the next start."""
        return self._widths if self._floats() else self.sizes()

    def restore(self, widths: Sequence[int], hidden: Sequence[str]) -> None:
        """Take the widths and the closed regions of an earlier window."""
        self.setSizes(list(widths) if len(widths) == len(WIDTHS) else list(WIDTHS))
        for name in self.named:
            self.show_region(name, name not in hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the quotations float, or put them back."""
        super().resizeEvent(event)
        if self.width() < NARROW:
            self._float()
        elif self._floats():
            hidden = self._quotations.isHidden()
            self.addWidget(self._quotations)
            self._quotations.setAutoFillBackground(False)
            self._quotations.setHidden(hidden)
            self.setSizes(self._widths)

    def _floats(self) -> bool:
        return self._quotations.parentWidget() is self._middle

    def _float(self) -> None:
        if not self._floats():
            self._widths = self.sizes()
            hidden = self._quotations.isHidden()
            self._quotations.setParent(self._middle)
            self._quotations.setAutoFillBackground(True)
            self._quotations.setHidden(hidden)
        width = min(WIDTHS[3], self._middle.width())
        left = self._middle.width() - width
        self._quotations.setGeometry(left, 0, width, self._middle.height())
        self._quotations.raise_()
