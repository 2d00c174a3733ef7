"""The status bar: one line for what was done, and the progress of the index with a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QStyle, QToolButton

from viewer.gui.announce import announce
from viewer.library.types import Progress
from viewer.wording import counted, words

SAY_MS = 6_000


class StatusLine(QStatusBar):
    """What is told without asking for anything."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(words("Indexing"))
        self._cancel = QToolButton()
        self._cancel.setText(words("Stop"))
        self._cancel.setAutoRaise(True)
        self._cancel.setAccessibleName(words("Stop indexing"))
        self._cancel.clicked.connect(self.cancel_requested)
        for widget in (self._words, self._bar, self._cancel):
            self.addPermanentWidget(widget)
        self.show_progress(None)

    def say(self, sentence: str) -> None:
        """Show a sentence for a while, and have it spoken."""
        self.showMessage(sentence, SAY_MS)
        announce(self, sentence)

    def show_link(self, address: str) -> None:
        """Show where a link leads while the pointer is on it."""
        if address:
            self.showMessage(address)
        else:
            self.clearMessage()

    def show_progress(self, progress: Progress | None) -> None:
        """How far the index is; nothing when it is up to date."""
        busy = progress is not None
        for widget in (self._words, self._bar, self._cancel):
            widget.setVisible(busy)
        if progress is not None and not progress.total and not self._may_move():
            self._bar.hide()  # without a goal it would only run to and fro
        if progress is not None:
            left = progress.seconds_left
            parts = [progress.sentence] + ([] if left is None else [time_left(left)])
            self._words.setText(" – ".join(parts))
            self._bar.setRange(0, progress.total or 0)
            self._bar.setValue(progress.done if progress.total else 0)

    def _may_move(self) -> bool:
        """Whether the system allows motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.style().styleHint(hint, None, self._bar) > 0


def time_left(seconds: float) -> str:
    """The time that is left in words, no more exactly than it is known."""
    if seconds < 60:
        return words("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return counted("about a minute left", "about {count} minutes left", minutes)
    hours = round(seconds / 3600)
    return counted("about an hour left", "about {count} hours left", hours)
