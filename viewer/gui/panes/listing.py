"""The region of lists while a search asks for what somebody said: articles, or the quotations."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.panes.articles import ArticlesPane
from viewer.gui.panes.found import FoundPane
from viewer.wording import words


class ListingPane(QWidget):
    """A head, the list of articles, and beside it the quotations, where a search offers them."""

    quotations_wanted = Signal(bool)
    """Whether the quotations are to be listed; chosen by the person."""

    def __init__(
        self, head: QWidget, articles: ArticlesPane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._views = QWidget()
        self._views.setObjectName("list-views")
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self._views)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        hints = (words("List the articles"), words("List the quotations themselves"))
        for number, label in enumerate((words("Articles"), words("Quotations"))):
            button = QToolButton()
            button.setText(label)
            button.setToolTip(hints[number])
            button.setAccessibleName(hints[number])
            button.setCheckable(True)
            button.setAutoRaise(True)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._buttons.button(0).setChecked(True)
        self._buttons.idClicked.connect(lambda number: self.quotations_wanted.emit(bool(number)))
        listed = QWidget()
        below = _column(listed)
        below.addWidget(head)
        below.addWidget(articles, 1)
        column = _column(self)
        column.addWidget(self._views)
        self._lists = QStackedLayout()
        column.addLayout(self._lists, 1)
        self._lists.addWidget(listed)  # it shows what it is given, so it stands in the window first
        self._articles = articles
        self._pane: FoundPane | None = None
        self._views.hide()

    def offer(self, offered: bool) -> None:
        """Offer the choice, or take it away."""
        self._views.setVisible(offered)

    def show_quotations(self, pane: FoundPane | None) -> None:
        """Show the quotations in place of the articles; with None the articles again."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and (focus is self.shown or self.shown.isAncestorOf(focus))
        self._pane = pane
        if pane is None:
            self._lists.setCurrentIndex(0)
        else:
            if self._lists.indexOf(pane) < 0:
                self._lists.addWidget(pane)
            self._lists.setCurrentWidget(pane)
        self._buttons.button(int(pane is not None)).setChecked(True)
        if had_focus:
            self.shown.setFocus()

    @property
    def shown(self) -> QWidget:
        """The list that is shown."""
        return self._pane if self._pane is not None else self._articles

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) of what is listed."""
        shown = self.shown
        if isinstance(shown, ArticlesPane | FoundPane):
            shown.step(by)

    @property
    def shows_quotations(self) -> bool:
        """Whether the quotations are shown."""
        return self._pane is not None


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
