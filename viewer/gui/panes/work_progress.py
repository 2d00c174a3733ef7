"""How far a piece of work is that was asked for, with a way to stop it; else unseen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from viewer.wording import words


class WorkProgress(QWidget):
    """A sentence, a thin line and a button for the status bar."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._line = QProgressBar()
        self._line.setTextVisible(False)
        self._line.setFixedWidth(160)
        self._line.setAccessibleName(words("Pages"))
        stop = QToolButton()
        stop.setText(words("Stop"))
        stop.setAutoRaise(True)
        stop.setAccessibleName(words("Stop printing or exporting"))
        stop.setToolTip(words("Stop printing or exporting"))
        stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._words, self._line, stop):
            row.addWidget(widget)
        self.hide()

    def tell(self, sentence: str, done: int, total: int) -> None:
        """Show how much is done."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._line.setRange(0, total)
        self._line.setValue(done)
        self.show()
