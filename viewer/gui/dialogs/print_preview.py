"""The article as it would be printed, page by page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.gui.announce import announce
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.press import print_on, proof
from viewer.wording import number, words

_STEP = 1.2


class PrintPreview(QDialog):
    """Shows the pages of one article; Esc closes it."""

    print_requested = Signal()

    def __init__(self, html: str, headline: str, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        self._html, self._headline = html, headline
        self._printer = printer  # the view below only borrows it
        title = words("Print preview")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._pages = QPrintPreviewWidget(printer)
        self._pages.setAccessibleName(words("Pages"))
        self._place = QLabel()
        self._pages.paintRequested.connect(self._paint)
        self._pages.previewChanged.connect(self._show_place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._buttons())
        layout.addWidget(self._pages, 1)
        self.resize(opening_size(self, 760, 900))
        self._pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        _name_inside(self._pages)
        self.finished.connect(self.deleteLater)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        pages, keys = self._pages, QKeySequence
        for label, key, act in (
            (words("&Previous page"), "PgUp", lambda: self._turn(-1)),
            (words("&Next page"), "PgDown", lambda: self._turn(1)),
            (words("&Larger"), "Ctrl++", lambda: pages.zoomIn(_STEP)),
            (words("&Smaller"), "Ctrl+-", lambda: pages.zoomOut(_STEP)),
            (words("&Whole page"), "Ctrl+0", pages.fitInView),
        ):
            button = QPushButton(label)
            button.setAutoDefault(False)
            button.setAccessibleName(label.replace("&", ""))
            shown = keys(key).toString(keys.SequenceFormat.NativeText)
            button.setToolTip(f"{label.replace('&', '')} ({shown})")
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
            if key == "PgDown":
                row.addWidget(self._place)
                row.addStretch(1)
        row.addStretch(1)
        printing = QPushButton(words("P&rint…"))
        printing.setDefault(True)
        printing.clicked.connect(self._print)
        row.addWidget(printing)
        return row

    def _print(self) -> None:
        self.accept()
        self.print_requested.emit()

    def _turn(self, by: int) -> None:
        self._pages.setCurrentPage(self._pages.currentPage() + by)
        self._show_place()
        announce(self._place, self._place.text())

    def _show_place(self) -> None:
        now, count = self._pages.currentPage(), self._pages.pageCount()
        sentence = words("Page {page} of {pages}").format(page=number(now), pages=number(count))
        self._place.setText(sentence)
        self._place.setAccessibleName(sentence)

    def _paint(self, printer: QPrinter) -> None:
        size = printer.pageLayout().fullRectPoints().size().toSizeF()
        made = proof(self._html, self._headline, size)
        for _ in print_on(printer, made, range(len(made.pages))):
            pass


def _name_inside(pages: QPrintPreviewWidget) -> None:
    """Qt shows the pages in a view of its own, which has the keyboard and no name."""
    for widget in pages.findChildren(QWidget):
        if widget.focusPolicy() and not widget.accessibleName():
            widget.setAccessibleName(pages.accessibleName())
