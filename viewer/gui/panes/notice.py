"""A quiet bar for one sentence and a way on: what went wrong, what was done, where a link leads."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

Choice = tuple[str, Callable[[], object]]
SHORT_MS = 8_000
"""How long a notice stays that asks for nothing."""


class NoticeBar(QFrame):
    """Shows the latest notice; closing it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        close = QToolButton()
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName("Close the notice")
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._words, 1)
        layout.addLayout(self._choices)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def tell(self, sentence: str, *choices: Choice, lasting: bool = False) -> None:
        """Show a sentence and its buttons in place of the notice before."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._clear()
        for label, act in choices:
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, act=act: self._take(act))
            self._choices.addWidget(button)
        self.show()
        self._timer.stop()
        if not lasting:
            self._timer.start(SHORT_MS)

    @property
    def sentence(self) -> str:
        """What is shown; empty where nothing is."""
        return "" if self.isHidden() else self._words.text()

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self.hide()
        self._clear()

    def _take(self, act: Callable[[], object]) -> None:
        self.dismiss()
        act()

    def _clear(self) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
