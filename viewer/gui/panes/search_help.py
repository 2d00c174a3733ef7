"""The operators of a search, each with an example that runs when it is pressed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from viewer.wording import Later, said, words

OPERATORS: tuple[tuple[str, Later], ...] = (
    ("turkey sanctions", "articles with both words, also as sanctioned"),
    ('"joint production"', "exactly these words, one after another"),
    ("sanction*", "words that begin so"),
    ("ankara OR moscow", "one or the other"),
    ("jets -patriot", "without a word (also NOT)"),
    ("(jets OR tanks) sanctions", "brackets group"),
    ("title:delayed", "in the headline; so body:, author:, source:"),
    ("speaker:demir said:offer", "words that somebody said"),
    ('near:"offer evaluating"', "two words close to each other"),
    ("date:2019-11", "a year, month, day, or FROM..TO; so before:, after:"),
    ("has:quotes is:bookmarked", "with quotations; kept by you"),
    ("is:unread", "what you have not read yet"),
)


class SearchHelp(QFrame):
    """A panel below the field; Esc or a click elsewhere closes it."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self.setAccessibleName(words("How to search"))
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        title = QLabel(words("Press an example to try it."))
        layout.addWidget(title, 0, 0, 1, 2)
        for row, (example, meaning) in enumerate(OPERATORS, 1):
            told = said(meaning)
            button = QPushButton(example)
            button.setAccessibleName(example)
            button.setAccessibleDescription(told)
            button.setFlat(True)
            button.clicked.connect(lambda _checked=False, example=example: self._choose(example))
            layout.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(QLabel(told), row, 1)

    def open_below(self, field: QWidget) -> None:
        """Show the panel under the field, with the first example in focus."""
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + 4)))
        self.show()
        first = self.findChild(QPushButton)
        if isinstance(first, QPushButton):
            first.setFocus()

    def _choose(self, example: str) -> None:
        self.close()
        self.example_chosen.emit(example)
