"""The line above the list: how many there are, what is not there yet, what a search lacks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.gui.announce import announce
from viewer.wording import counted

SPOKEN_MS = 700
"""How long what a search found must stand before it is spoken: the next key may come."""


class ListHead(QLabel):
    """One or two quiet lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName("list-head")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setContentsMargins(12, 8, 12, 8)
        self._count: int | None = None
        self._searched = False
        self._are_all = True
        self._lack = ""
        self._error = ""
        self._spoken = QTimer(self, interval=SPOKEN_MS, singleShot=True)
        self._spoken.timeout.connect(lambda: announce(self, self.text()))
        self._tell()

    def show_count(self, count: int, searched: bool, are_all: bool) -> None:
        """How many articles are listed, found by a search or not, and whether these are all."""
        self._count, self._searched, self._are_all = count, searched, are_all
        self._tell()

    def show_lack(self, clause: str) -> None:
        """What may be missing because the index does not have it yet; empty where nothing is."""
        self._lack = clause
        self._tell()

    def show_error(self, sentence: str) -> None:
        """What is wrong with a search; the list keeps what it had. Empty when it is right again."""
        self._error = sentence
        self._tell()

    def _tell(self) -> None:
        if self._error:
            text = self._error
        else:
            text = self._counted()
            if self._lack and text:
                text += " – " + self._lack
        if text != self.text() and (self._error or self._searched):
            self._spoken.start()
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _counted(self) -> str:
        count = self._count
        if count is None:
            return ""
        if self._searched and not self._are_all:
            return counted("1 found so far", "{count} found so far", count)
        if self._searched:
            return counted("1 found", "{count} found", count)
        return counted("1 article", "{count} articles", count)
