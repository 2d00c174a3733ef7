"""The entries of the notebook as a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.gui.models.notebook_table import NotebookTable
from viewer.gui.panes.fitted_list import FittedList
from viewer.gui.panes.notebook_row import EntryDelegate, plain_height
from viewer.render.theme import Theme
from viewer.wording import words


class NotebookList(FittedList):
    """Choose entries; one is opened at its words."""

    removal_wanted = Signal()
    """Delete was pressed."""

    def __init__(self, model: NotebookTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._table = model
        self._rows = EntryDelegate(theme, self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(words("Notebook"))
        self.setAccessibleDescription(
            words("What you have kept; Enter opens an entry at its words, Delete removes it")
        )
        self._start_over()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._rows.set_theme(theme)
        self.viewport().update()

    def chosen_numbers(self) -> list[int]:
        """The numbers of the chosen entries, in the order of the list."""
        numbers = map(self._table.number, self.chosen_lines())
        return list(dict.fromkeys(number for number in numbers if number is not None))

    def is_known(self, line: int) -> bool:
        """Whether what stands on a line can be painted."""
        return self._table.is_known(line)

    def is_heading(self, line: int) -> bool:
        """Whether a heading stands on a line."""
        return self._table.section(line) is not None

    def line_height(self, line: int, width: int) -> int:
        """The height of a line that is known."""
        return self._rows.height(self._table.index(line, 0), self.font(), width)

    def plain_height(self) -> int:
        """The height of what is not known yet."""
        return plain_height(self.font())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
