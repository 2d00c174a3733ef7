"""A note while it is written: a bar below the article, never a box that holds up the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.panes.editor_bar import EditorBar, Keep
from viewer.wording import words

LINES = 4


class NoteEditor(EditorBar):
    """Ctrl+Enter keeps, Esc leaves; what was written is never lost without a word."""

    left = Signal(str)
    """The editor was left with these words in it; `resume` takes them up again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words("Note"))
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._text = _NoteText()
        self._text.setAccessibleName(words("Note"))
        self._text.setAccessibleDescription(words("Ctrl+Enter keeps the note, Esc leaves it"))
        self._text.setPlaceholderText(words("Ctrl+Enter keeps, Esc leaves"))
        self._text.setTabChangesFocus(True)
        keep, leave = QPushButton(words("Keep")), QPushButton(words("Leave"))
        keep.clicked.connect(self.finish)
        leave.clicked.connect(self.leave)
        self._text.kept.connect(self.finish)
        self._text.left.connect(self.leave)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._about)
        layout.addWidget(self._text)
        layout.addLayout(foot)
        self._draft: tuple[str, str, str, Keep] | None = None

    def begin(self, about: str, text: str, keep: Keep) -> None:
        """Write about something; a note that was being written is kept first."""
        self.finish()
        self._open(about, text, text, keep)

    def resume(self) -> None:
        """Take up again what was left."""
        if self._draft:
            draft, self._draft = self._draft, None
            self.finish()
            self._open(*draft)

    def finish(self) -> None:
        """Keep what was written, and close; what was not changed is just closed."""
        keep, text = self._keep, self._text.toPlainText()
        changed = text != self._before
        self._close()
        if keep and changed:
            keep(text)

    def leave(self) -> None:
        """Close without keeping; what was written can be taken up again."""
        keep, text = self._keep, self._text.toPlainText()
        about, before = self._about.text(), self._before
        self._close()
        if keep and text != before and text.strip():
            self._draft = (about, before, text, keep)
            self.left.emit(text)

    def _open(self, about: str, before: str, text: str, keep: Keep) -> None:
        self._begin(before, keep)
        self._about.setText(about)
        self._about.setToolTip(about)
        self._text.setPlainText(text)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * LINES + 18)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)


class _NoteText(QPlainTextEdit):
    """The words."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc leaves; Enter alone begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
