"""The line in the status bar that tells of long work on the notebook, with a way to stop it."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from viewer.wording import words

WIDTH = 160


class Share(NamedTuple):
    """How far the work is."""

    sentence: str
    """What is being done."""
    done: int
    total: int


class WorkLine(QWidget):
    """Hidden while there is nothing to tell of."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(WIDTH)
        stop = QToolButton()
        stop.setText(words("Stop"))
        stop.setAutoRaise(True)
        stop.setAccessibleName(words("Stop the work on the notebook"))
        stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._words, self._bar, stop):
            layout.addWidget(widget)
        self.hide()

    def show_share(self, share: Share | None) -> None:
        """How far the work is; None where there is none."""
        self.setVisible(share is not None)
        if share is not None:
            self._words.setText(share.sentence)
            self._bar.setAccessibleName(share.sentence)
            self._bar.setRange(0, max(share.total, 1))
            self._bar.setValue(share.done)
