"""What a file offers to the notebook, and what in it could not be read, before it is taken in."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.table import text_table
from viewer.notebook.exchange.offered import Offered

SHOWN = 5_000
"""More lines than a person reads are only counted."""


class ImportDialog(QDialog):
    """Accepted, it is taken in; Esc leaves everything as it was."""

    def __init__(self, name: str, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Import into the notebook")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        count = len(offered.entries) + len(offered.corrections)
        problems = offered.problems
        sentence = QLabel(self._sentence(name, count, len(problems)))
        sentence.setWordWrap(True)
        sentence.setAccessibleName(sentence.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(sentence)
        if problems:
            rows = [(self.locale().toString(line), words) for line, words in problems[:SHOWN]]
            heads = (self.tr("Line"), self.tr("What is wrong"))
            table = text_table(self.tr("What could not be read"), heads, rows)
            table.horizontalHeader().setSectionResizeMode(
                0, table.horizontalHeader().ResizeMode.ResizeToContents
            )
            layout.addWidget(table, 1)
        layout.addWidget(self._buttons(count))
        self.resize(opening_size(self, 640, 420 if problems else 160))

    def _buttons(self, count: int) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        leave = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        leave.setIcon(QIcon())
        if count:
            figures = self.locale().toString(count)
            words = self.tr("Take in 1 entry")
            words = words if count == 1 else self.tr("Take in {} entries").format(figures)
            take = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        return buttons

    def _sentence(self, name: str, count: int, bad: int) -> str:
        shown = self.locale().toString
        good = self.tr("1 entry") if count == 1 else self.tr("{} entries").format(shown(count))
        if not bad:
            return self.tr(
                "“{}” has {}. What you have already is not doubled; you can undo it."
            ).format(name, good)
        lines = self.tr("1 record") if bad == 1 else self.tr("{} records").format(shown(bad))
        words = self.tr("“{}” has {} that can be taken in. {} cannot be read:")
        return words.format(name, good, lines)
