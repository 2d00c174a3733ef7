"""The bar below the article in which it is searched as one types."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.gui.announce import announce
from viewer.gui.clear_button import offer_clearing
from viewer.gui.panes.editor_bar import EditorBar
from viewer.search.in_page import Manner
from viewer.wording import counted, words
from viewer.wording import number as shown


class FindBar(EditorBar):
    """What is looked for, how closely, and how often it was found."""

    sought = Signal(str, object)
    """Other words are looked for, or in another Manner."""
    step_wanted = Signal(int)
    """To the next (1) or the previous (-1) place."""
    left = Signal()
    """Esc: back to where the reader was."""
    closed = Signal()
    """The cross: the reader stays at what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._field.setAccessibleName(words("Find in the article"))
        self._field.setPlaceholderText(words("Find in the article"))
        self._field.setAccessibleDescription(
            words("Enter goes to the next place, Shift+Enter to the one before, Esc back")
        )
        offer_clearing(self._field)
        self._count = QLabel()
        previous = self._button("↑", words("Previous place"), words("Previous place (Shift+F3)"))
        following = self._button("↓", words("Next place"), words("Next place (F3)"))
        self._case = self._switch(
            "Aa", words("Match case"), words("Match capital and small letters")
        )
        self._accents = self._switch("é", words("Match accents"), words("Match accents"))
        self._whole = self._switch("“w”", words("Whole words"), words("Whole words only"))
        close = self._button("×", words("Close the bar"), words("Close, and stay here"))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 8, 8, 8)
        self._rows.setSpacing(8)
        sought, manner = QHBoxLayout(), QHBoxLayout()
        sought.addWidget(self._field, 1)
        sought.addWidget(self._count)
        for button in (previous, following):
            sought.addWidget(button)
        for button in (self._case, self._accents, self._whole):
            manner.addWidget(button)
        manner.addStretch(1)
        manner.addWidget(close)
        self._parts = (sought, manner)
        self._rows.addLayout(sought, 1)
        self._rows.addLayout(manner)
        self._field.textChanged.connect(self._tell)
        for switch in (self._case, self._accents, self._whole):
            switch.toggled.connect(self._tell)
        previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        following.clicked.connect(lambda: self.step_wanted.emit(1))
        close.clicked.connect(self.close_bar)

    def enter(self, words: str) -> None:
        """Open the bar, or go to it; `words` are looked for where there are some."""
        if self.isHidden():
            self._begin("", lambda _text: None)
            self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._tell()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    @property
    def manner(self) -> Manner:
        """How closely."""
        return Manner(self._whole.isChecked(), self._case.isChecked(), self._accents.isChecked())

    def show_count(self, number: int, count: int, *, spoken: bool = True) -> None:
        """Which of the places the reader is at, from 0, and how many there are.

        Not `spoken` where something else tells it.
        """
        if not self.words.strip():
            told = ""
        elif not count:
            told = words("Not found")
        elif number < 0:
            told = counted("1 found", "{count} found", count)
        else:
            told = words("{number} of {count}")
            told = told.format(number=shown(number + 1), count=shown(count))
        if told != self._count.text():
            self._count.setText(told)
            self._count.setAccessibleName(told)
            announce(self._count, told if spoken else "")

    def close_bar(self) -> None:
        """Close, and stay at what was found."""
        self._close()
        self.closed.emit()

    def minimumSizeHint(self) -> QSize:
        """The rows may stand below each other."""
        margins = self._rows.contentsMargins()
        widest = max(part.minimumSize().width() for part in self._parts)
        width = widest + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one is too narrow, in large letters."""
        super().resizeEvent(event)
        wanted = sum(part.sizeHint().width() for part in self._parts)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= wanted + 5 * self._rows.spacing()
        self._rows.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self.isHidden():
            self.sought.emit(self.words, self.manner)

    def _button(self, sign: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _switch(self, sign: str, name: str, tip: str) -> QToolButton:
        button = self._button(sign, name, tip)
        button.setCheckable(True)
        return button
