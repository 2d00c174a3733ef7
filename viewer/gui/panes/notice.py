"""A quiet bar for one sentence and a way on: what went wrong, what was done, where a link leads."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from viewer.gui.announce import announce

Choice = tuple[str, Callable[[], object]]
SHORT_MS = 8_000
"""How long a notice stays that asks for nothing."""
_LONG_WORD = re.compile(r"\S{40}(?=\S)")


@dataclass(frozen=True, slots=True)
class _Notice:
    sentence: str
    choices: tuple[Choice, ...]
    lasting: bool
    of_article: bool
    left: Callable[[], object] | None

    @property
    def stands(self) -> bool:
        """Whether it stays until the person has taken it away."""
        return self.lasting and not self.of_article


class NoticeBar(QFrame):
    """Shows the latest notice; closing it changes nothing.

    A notice that the person has not closed comes back when a passing one that covered it goes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        self._close = close = QToolButton()
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName("Close the notice")
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._words, 1)
        layout.addLayout(self._choices)
        layout.addWidget(close)
        self._shown: _Notice | None = None
        self._covered: list[_Notice] = []
        self._came_from: QWidget | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def tell(
        self,
        sentence: str,
        *choices: Choice,
        lasting: bool = False,
        of_article: bool = False,
        left: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence and its buttons.

        `lasting` until it is closed, else for SHORT_MS; `of_article` at the most until another
        article is opened. `left` is called when the person closes it without a choice.
        """
        self._covered = [notice for notice in self._covered if notice.sentence != sentence]
        if self._shown and self._shown.stands and self._shown.sentence != sentence:
            self._covered.append(self._shown)
        self._show(_Notice(sentence, choices, lasting, of_article, left))

    @property
    def sentence(self) -> str:
        """What is shown; empty where nothing is."""
        return self._shown.sentence if self._shown else ""

    def enter(self) -> None:
        """Go to the first of the buttons; what the person was at gets the keyboard back."""
        first = self._choices.itemAt(0)
        button = first.widget() if first is not None else None
        if button is not None:
            self._came_from = self._came_from or QApplication.focusWidget()
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self._shown = None
        back, self._came_from = self._came_from, None
        focus = QApplication.focusWidget()
        if back and back.isVisible() and focus and self.isAncestorOf(focus):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._clear()
        if self._covered:
            self._show(self._covered.pop())

    def leave(self) -> None:
        """The person closes the notice, if there is one."""
        left = self._shown.left if self._shown else None
        self.dismiss()
        if left:
            left()

    def tell_key(self, words: str) -> None:
        """What the button that closes the notice says where the mouse is."""
        self._close.setToolTip(words)

    def leave_article(self) -> None:
        """Another article is shown: a notice of the one before is out of place."""
        if self._shown and self._shown.of_article:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on a button of the notice closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _show(self, notice: _Notice) -> None:
        self._shown = notice
        self._words.setText(_breakable(notice.sentence))
        self._words.setAccessibleName(notice.sentence)
        self._clear()
        for label, act in notice.choices:
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, act=act: self._take(act))
            self._choices.addWidget(button)
        self.show()
        self._timer.stop()
        if not notice.lasting:
            self._timer.start(SHORT_MS)
        announce(self._words, notice.sentence, urgent=notice.lasting and notice.left is None)

    def _take(self, act: Callable[[], object]) -> None:
        self.dismiss()
        act()

    def _clear(self) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()


def _breakable(sentence: str) -> str:
    """The sentence with places to break inside what has none, as an address."""
    return _LONG_WORD.sub("\\g<0>\u200b", sentence)
