"""One line asked for in a bar: tags, a name; with completion, kept by Enter, left by Esc."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from viewer.gui.panes.editor_bar import EditorBar, Keep
from viewer.wording import words


class LineEditor(EditorBar):
    """A question, a field, and what to do with the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._field = _Field()
        self._field.setAccessibleName(words("Answer"))  # until there is a question
        self._question.setBuddy(self._field)
        keep, leave = QPushButton(words("Keep")), QPushButton(words("Leave"))
        keep.clicked.connect(self.finish)
        leave.clicked.connect(self._close)
        self._field.returnPressed.connect(self.finish)
        self._field.left = self._close
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._question, 0, 0, 1, 3)
        for column, widget in enumerate((self._field, leave, keep)):
            grid.addWidget(widget, 1, column)

    def begin(
        self, question: str, hint: str, text: str, names: Sequence[str], keep: Keep,
        *, several: bool = False, suggested: bool = False,
    ) -> None:  # fmt: skip
        """Ask for a line; `names` complete it, each part between commas with `several`.

        A text that is only `suggested` is kept by Enter as it is.
        """
        self._close()
        self._begin("" if suggested else text, keep)
        self._question.setText(question)
        self._field.setAccessibleName(question)
        self._field.setAccessibleDescription(hint)
        self._field.setPlaceholderText(hint)
        self._field.offer(names, several=several)
        self._field.setText(text)
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not several:
            self._field.selectAll()

    def finish(self) -> None:
        """Keep the line where it was changed, and close."""
        keep, text = self._keep, self._field.text()
        changed = text != self._before
        self._close()
        if keep and changed:
            keep(text)


class _Field(QLineEdit):
    """A line whose last part is completed."""

    def __init__(self) -> None:
        super().__init__()
        self.left: Callable[[], object] = lambda: None
        self._several = False
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self)
        known = self._completer.popup()
        assert known is not None  # made when it is asked for
        self._list = known
        self._list.setAccessibleName(words("Known names"))
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer_rest)

    def offer(self, names: Sequence[str], *, several: bool) -> None:
        """What completes the line, or each of its parts."""
        self._several = several
        self._names.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, or closes the list of names; the arrow down shows it."""
        popup = self._list
        if event.key() == Qt.Key.Key_Escape and not popup.isVisible():
            self.left()
        elif event.key() == Qt.Key.Key_Down and not popup.isVisible():
            self._offer("" if not self._several else self._parts()[1].strip())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            popup.isVisible() and popup.currentIndex().isValid()
        ):
            event.ignore()  # the list of names takes it
        else:
            super().keyPressEvent(event)

    def _parts(self) -> tuple[str, str]:
        """What stays, and the part that is completed."""
        text = self.text()
        at = text.rfind(",") + 1 if self._several else 0
        return text[:at], text[at:]

    def _offer_rest(self) -> None:
        part = self._parts()[1].strip()
        if part:
            self._offer(part)
        else:
            self._list.hide()

    def _offer(self, part: str) -> None:
        self._completer.setCompletionPrefix(part)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._list.hide()

    def _complete(self, name: str) -> None:
        before, _ = self._parts()
        self.setText(f"{before} {name}".strip() if before else name)
