"""Words and quotations out of the window: to the clipboard and by dragging, in three forms."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from viewer.articles.types import Article
from viewer.export.clipboard import clipboard_forms
from viewer.gui.masthead import day
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.quotations import CardList
from viewer.quotes.types import Quotation
from viewer.wording import counted, words


class CopyingController(QObject):
    """Copies what is selected where the keyboard is, or quotations with speaker and source."""

    told = Signal(str)
    """What was copied, as one sentence."""

    def __init__(
        self,
        pane: ArticlePane,
        cards: CardList,
        quotations: QuotationList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._cards = cards
        self._quotations = quotations
        self._article: Article | None = None
        quotations.set_mime(self._mime)

    def set_article(self, article: Article) -> None:
        """The article that the quotations stand in."""
        self._article = article

    def copy(self) -> None:
        """Copy the selected words, or else quotations."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and focus.hasSelectedText():
            focus.copy()
        elif self._pane.textCursor().hasSelection() and focus is not self._cards:
            self._pane.copy()
            self.told.emit(words("Copied the selected words"))
        else:
            self.copy_quotations()

    def copy_quotations(self) -> None:
        """Copy the chosen quotations, or all that are listed."""
        wanted = self.wanted()
        if self._article is None:
            return
        if not wanted:
            self.told.emit(words("There is no quotation to copy"))
            return
        QGuiApplication.clipboard().setMimeData(mime(self._article, wanted))
        self.told.emit(
            counted(
                "Copied 1 quotation with its source",
                "Copied {count} quotations with their source",
                len(wanted),
            )
        )

    def select_all(self) -> None:
        """Select everything where the keyboard is; the article's words elsewhere."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QAbstractItemView):
            focus.selectAll()
        else:
            self._pane.selectAll()

    def wanted(self) -> list[Quotation]:
        """The chosen quotations, or all that are listed but for titles and terms."""
        listed = (quotation for _, quotation in self._quotations.shown())
        return self.chosen() or [each for each in listed if each.kind.is_quotation]

    def chosen(self) -> list[Quotation]:
        """The chosen quotations."""
        chosen = self._cards.numbers()
        return [quotation for number, quotation in self._quotations.shown() if number in chosen]

    def _mime(self, quotations: Sequence[Quotation]) -> QMimeData:
        assert self._article is not None
        return mime(self._article, quotations)


def mime(article: Article, quotations: Sequence[Quotation]) -> QMimeData:
    """Quotations as plain text, HTML and Markdown."""
    forms = clipboard_forms(article, quotations, day)
    data = QMimeData()
    data.setText(forms.plain)
    data.setHtml(forms.html)
    data.setData("text/markdown", forms.markdown.encode())
    return data
