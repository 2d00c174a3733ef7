"""Quotations out of the window: to the clipboard and by dragging, in three forms at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from viewer.articles.types import Article
from viewer.export.clipboard import clipboard_forms
from viewer.gui.masthead import day
from viewer.quotes.types import Quotation


class CopyingController(QObject):
    """Copies quotations with their speaker and source."""

    told = Signal(str)
    """What was copied, as one sentence."""

    def copy(self, article: Article, quotations: Sequence[Quotation]) -> None:
        """Put quotations on the clipboard."""
        if not quotations:
            self.told.emit(_words("There is no quotation to copy"))
            return
        QGuiApplication.clipboard().setMimeData(mime(article, quotations))
        if len(quotations) == 1:
            self.told.emit(_words("Copied 1 quotation with its source"))
        else:
            self.told.emit(_words("Copied {} quotations with their source").format(len(quotations)))


def mime(article: Article, quotations: Sequence[Quotation]) -> QMimeData:
    """Quotations as plain text, HTML and Markdown."""
    forms = clipboard_forms(article, quotations, day)
    data = QMimeData()
    data.setText(forms.plain)
    data.setHtml(forms.html)
    data.setData("text/markdown", forms.markdown.encode())
    return data


def _words(text: str) -> str:
    return QCoreApplication.translate("copying", text)
