"""What a file offers to the notebook, and what in it could not be read, before it is taken in."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.table import text_table
from viewer.notebook.exchange.offered import Offered
from viewer.wording import counted, number, words

SHOWN = 5_000
"""More lines than a person reads are only counted."""


class ImportDialog(QDialog):
    """Accepted, it is taken in; Esc leaves everything as it was."""

    def __init__(self, name: str, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent)
        title = words("Import into the notebook")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        count = offered.count
        problems = offered.problems
        sentence = QLabel(self._sentence(name, count, len(problems)))
        sentence.setWordWrap(True)
        sentence.setAccessibleName(sentence.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(sentence)
        if problems:
            rows = [(number(line), told) for line, told in problems[:SHOWN]]
            heads = (words("Line"), words("What is wrong"))
            table = text_table(words("What could not be read"), heads, rows)
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
            sentence = counted("Take in 1 entry", "Take in {count} entries", count)
            take = buttons.addButton(sentence, QDialogButtonBox.ButtonRole.AcceptRole)
            take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        return buttons

    def _sentence(self, name: str, count: int, bad: int) -> str:
        if not bad:
            sentence = counted(
                "“{name}” has 1 entry. What you have already is not doubled; you can undo it.",
                "“{name}” has {count} entries. What you have already is not doubled; you can "
                "undo it.",
                count,
            )
            return sentence.format(name=name)
        good = counted(
            "“{name}” has 1 entry that can be taken in.",
            "“{name}” has {count} entries that can be taken in.",
            count,
        )
        lines = counted("1 record cannot be read:", "{count} records cannot be read:", bad)
        return f"{good.format(name=name)} {lines}"
