"""The quotations that a search found, in place of the list of articles."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.gui.chosen import list_palette
from viewer.gui.models.found_table import FoundBy, FoundTable
from viewer.gui.panes.fitted_list import FittedList
from viewer.gui.panes.found_row import FoundDelegate, plain_height
from viewer.render.theme import Theme
from viewer.wording import words

_NEAR = 2
"""How many screens from the end of the list more is wanted."""


class FoundPane(QWidget):
    """Group them, go through them, open one at its words."""

    grouping_chosen = Signal(str)
    """One of FoundBy."""

    def __init__(self, model: FoundTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by = QComboBox()
        self._by.setAccessibleName(words("Group by"))
        self._by.setToolTip(words("What quotations that stand together have in common"))
        for label, value in (
            (words("By day"), FoundBy.DAY),
            (words("By speaker"), FoundBy.SPEAKER),
            (words("By outlet"), FoundBy.OUTLET),
        ):
            self._by.addItem(label, value)
        self._by.activated.connect(lambda _: self.grouping_chosen.emit(self.by))
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.list = FoundList(model, theme)
        head = QVBoxLayout()
        head.setContentsMargins(12, 4, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._by)
        head.addWidget(self._head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.set_theme(theme)

    @property
    def by(self) -> FoundBy:
        """What sections have in common."""
        return FoundBy(self._by.currentData())

    def group_by(self, by: FoundBy) -> None:
        """Take a grouping that was chosen before."""
        self._by.setCurrentIndex(self._by.findData(by))

    def step(self, by: int) -> None:
        """Open the next (1) or the previous (-1) quotation."""
        self.list.step(by)

    def say(self, sentence: str) -> None:
        """How much is listed."""
        self._head.setText(sentence)
        self._head.setAccessibleName(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.list.setPalette(list_palette(theme))
        self.list.set_theme(theme)


class FoundList(FittedList):
    """The cards themselves; more come before the end is reached."""

    end_near = Signal()
    copy_wanted = Signal()

    def __init__(self, model: FoundTable, theme: Theme) -> None:
        super().__init__(model)
        self._found = model
        self._rows = FoundDelegate(theme, self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(words("Quotations found"))
        self.setAccessibleDescription(
            words("The quotations that were searched for; Enter opens the article at the words")
        )
        self.verticalScrollBar().valueChanged.connect(lambda _: self.look_ahead())
        model.modelReset.connect(self._rows.forget)
        model.rowsInserted.connect(self._shift)
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._rows.set_theme(theme)
        self.viewport().update()

    def look_ahead(self) -> None:
        """Tell where the end of what is listed is near."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= _NEAR * self.viewport().height():
            self.end_near.emit()

    def _shift(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Lines below others that came are the same, at other numbers."""
        count = last - first + 1
        self._fitted = {line if line < first else line + count for line in self._fitted}
        self._fit_seen()

    def is_known(self, line: int) -> bool:
        """Whether what stands on a line can be painted: always."""
        return 0 <= line < self._found.rowCount()

    def is_heading(self, line: int) -> bool:
        """Whether a heading stands on a line."""
        return self._found.found(line) is None

    def line_height(self, line: int, width: int) -> int:
        """The height of a line."""
        return self._rows.height(self._found.index(line, 0), self.font(), width)

    def plain_height(self) -> int:
        """The height of what was not in view yet."""
        return plain_height(self.font())
