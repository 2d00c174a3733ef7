"""A quiet bar for one sentence and a way on: what went wrong, what was done, where a link leads."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from viewer.gui.announce import announce
from viewer.wording import words

Choice = tuple[str, Callable[[], object]]
SHORT_MS = 8_000
"""How long a notice stays that asks for nothing."""
GAP, MARGINS, LEAST_WORDS = 8, 24, 160
"""In pixels: between buttons, left and right of all, and of the words."""
MOST_BESIDE = 0.55
"""Of the width may be taken by buttons beside the words."""
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

    def offers(self, act: Callable[[], object]) -> bool:
        """Whether one of its buttons does this."""
        return any(each == act for _label, each in self.choices)


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
        self._buttons = QWidget()
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(GAP)
        self._close = close = QToolButton()
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName(words("Close the notice"))
        close.setToolTip(words("Close"))
        close.clicked.connect(self.leave)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 8, 8)
        self._grid.setSpacing(GAP)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._words, 0, 0)
        self._grid.addWidget(self._buttons, 0, 1)
        self._grid.addWidget(close, 0, 2)
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

    def withdraw(self, act: Callable[[], object]) -> None:
        """What a button would do is not what its notice speaks of any more: the notice goes."""
        self._covered = [notice for notice in self._covered if not notice.offers(act)]
        if self._shown and self._shown.offers(act):
            self.dismiss()

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
        self._buttons.setVisible(bool(notice.choices))
        self._arrange()
        self.show()
        self._timer.stop()
        if not notice.lasting:
            self._timer.start(SHORT_MS)
        announce(self._words, notice.sentence, urgent=notice.lasting and notice.left is None)

    def minimumSizeHint(self) -> QSize:
        """No wider than its widest button, since all can stand below each other."""
        widest = max([*self._widths(), LEAST_WORDS])
        return QSize(widest + MARGINS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may leave other room for the buttons."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Buttons stand beside the words, or below them where they take too much of the width."""
        room, wide = self.width() - MARGINS, sum(self._widths())
        column = wide > room
        direction = QBoxLayout.Direction
        self._choices.setDirection(direction.TopToBottom if column else direction.LeftToRight)
        self._grid.removeWidget(self._buttons)
        words = self._words.minimumSizeHint().width() + self._close.sizeHint().width() + GAP
        if wide > min(room * MOST_BESIDE, room - words):
            self._grid.addWidget(self._buttons, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeading)
        else:
            self._grid.addWidget(self._buttons, 0, 1)

    def _widths(self) -> list[int]:
        """Of the buttons with the gaps behind them, in pixels."""
        items = map(self._choices.itemAt, range(self._choices.count()))
        return [item.sizeHint().width() + GAP for item in items if item is not None]

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
