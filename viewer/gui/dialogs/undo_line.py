"""What was just done in a dialog, in one line, with the way back beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.gui.announce import announce


class UndoLine(QWidget):
    """Empty until something is told; it keeps its place, so that nothing moves."""

    def __init__(self, label: str) -> None:
        """`label` is what the button says until another is told."""
        super().__init__()
        self._label = label
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._act: Callable[[], object] = lambda: None
        self.button = QPushButton(label)
        self.button.clicked.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        self.button.hide()

    @property
    def sentence(self) -> str:
        """What is told."""
        return self._words.text()

    def tell(self, sentence: str, act: Callable[[], object] | None = None, label: str = "") -> None:
        """Show a sentence, and a button where something can be done about it."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.button.setText(label or self._label)
        self.button.setVisible(act is not None)
        self._act = act or (lambda: None)
        announce(self._words, sentence)

    def _take(self) -> None:
        act = self._act
        self.tell("")
        act()
