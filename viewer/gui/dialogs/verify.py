"""Whether somebody said this: a field for the words, and below it what the archive answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.announce import announce
from viewer.gui.chosen import list_palette
from viewer.gui.dialogs.answer_row import AnswerDelegate
from viewer.gui.dialogs.closing import ClosingButtons
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.told_line import ToldLine, head_font
from viewer.gui.models.answer_list import AnswerList
from viewer.render.theme import Theme
from viewer.verify.telling import told, told_in_parts, told_of_versions
from viewer.verify.types import NotFound, Verdict
from viewer.verify.versions import Version
from viewer.wording import words

LINES = 3
"""Of the field for the words."""


class VerifyDialog(QDialog):
    """Ctrl+Enter asks; whatever changes the question takes the answer away."""

    asked = Signal(str, str)
    """These words were asked, of this speaker; empty for anybody."""
    edited = Signal()
    """The question is another: what was answered, or is on its way, answers it no more."""
    place_opened = Signal(object)
    copy_wanted = Signal()
    versions_wanted = Signal(bool)
    """Whether it is to be shown how each article prints it, and not what was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        title = words("Verify a quotation")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._make_question()
        self._make_answer(theme)
        self._lay_out()
        self.words.textChanged.connect(self._edit)
        self.speaker.textChanged.connect(self._edit)
        self.set_theme(theme)
        self._edit()
        self.resize(opening_size(self, 536, 680))

    # ------------------------------------------------------------ made once

    def _make_question(self) -> None:
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(words("Words of the quotation"))
        self.words.setAccessibleDescription(words("Ctrl+Enter looks for them"))
        self.words.setTabChangesFocus(True)
        self.speaker = QLineEdit()
        self.speaker.setAccessibleName(words("Speaker (optional)"))
        self.speaker.returnPressed.connect(self.ask)
        self.verify = QPushButton(words("Verify"))
        self.verify.setToolTip(words("Look for these words (Ctrl+Enter)"))
        self.verify.setAccessibleDescription(words("Look for these words in every article"))
        self.verify.setAutoDefault(False)
        self.verify.clicked.connect(self.ask)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.ask)

    def _make_answer(self, theme: Theme) -> None:
        self._head, self._beside = ToldLine(), ToldLine(quiet=True)
        self._caution, self._foot = ToldLine(), ToldLine(quiet=True)
        self._head.setObjectName("verdict")
        self._legend = ToldLine(quiet=True)
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self.model = AnswerList()
        self.list = _Places(self.model, theme)
        self.list.setAccessibleName(words("Where it stands"))
        self.list.place_opened.connect(self.place_opened)
        self.list.copy_wanted.connect(self.copy_wanted)

    def _lay_out(self) -> None:
        question = QGridLayout()
        question.setSpacing(8)
        about = QLabel(words("&Words"))
        about.setBuddy(self.words)
        whose = QLabel(words("&Speaker (optional)"))
        whose.setBuddy(self.speaker)
        question.addWidget(about, 0, 0, 1, 2)
        question.addWidget(self.words, 1, 0, 1, 2)
        question.addWidget(whose, 2, 0, 1, 2)
        question.addWidget(self.speaker, 3, 0)
        question.addWidget(self.verify, 3, 1)
        self._buttons = ClosingButtons(self)
        self.copy = self._buttons.offer(words("Copy the answer"))
        self.copy.clicked.connect(self.copy_wanted)
        self.versions = self._buttons.offer(
            words("How it was printed"),
            words("Every wording of the whole quotation in the articles, the earliest first"),
        )
        self.versions.setCheckable(True)
        self.versions.toggled.connect(self._name_versions)
        self.versions.toggled.connect(self.versions_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(question)
        layout.addSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self._caution)
        layout.addWidget(self._beside)
        layout.addWidget(self._legend)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._foot)
        layout.addWidget(self._buttons)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of the window's text."""
        self.list.set_theme(theme)
        self._head.setFont(head_font())
        self.words.setFixedHeight(QFontMetrics(QFont()).lineSpacing() * LINES + 18)

    # ------------------------------------------------------------ the question

    def fill(self, words: str) -> None:
        """Put another question, of nobody in particular."""
        self.words.setPlainText(words)
        self.speaker.clear()

    def ask(self) -> None:
        """Ask what stands in the fields."""
        asked = self.words.toPlainText()
        if asked.strip():
            self.asked.emit(asked, self.speaker.text().strip())
        else:
            self.tell(words("There are no words to look for: type or paste some."))
            self.words.setFocus()

    def _edit(self) -> None:
        self.edited.emit()
        self.note("")
        self.show_what_was_found()
        self._show("", words("Type or paste what somebody is said to have said: Ctrl+Enter "
                               "looks for it in every article."))  # fmt: skip

    # ------------------------------------------------------------ the answer

    def show_what_was_found(self) -> None:
        """Leave how it was printed, asking for nothing."""
        self.versions.blockSignals(True)
        self.versions.setChecked(False)
        self.versions.blockSignals(False)
        self._name_versions(False)

    def _name_versions(self, shown: bool) -> None:
        """The button says what it leads to."""
        self.versions.setText(words("What was found") if shown else words("How it was printed"))

    def tell(self, sentence: str) -> None:
        """Tell something in the place of an answer."""
        self.note("")
        self._show("", sentence)
        announce(self._beside, sentence)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what was found; the first place of it is chosen."""
        self._explain(words("stands there, was not asked"), words("was asked, is not there"))
        head, caution, where = told_in_parts(verdict)
        self._show(head, where, verdict, caution)
        self.versions.setEnabled(not isinstance(verdict, NotFound))
        if self.list.hasFocus() and not self.model.rows:
            self.words.setFocus()
        announce(self._head, told(verdict))

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show how each article prints it, the earliest first."""
        self._explain(words("in the fullest version only"), words("in this version only"))
        head, beside = told_of_versions(versions)
        self._say(head, beside)
        self.model.show_versions(versions)
        self._after()
        announce(self._head, f"{head} {beside}")

    def note(self, sentence: str) -> None:
        """Tell what was done, below the answer."""
        self._foot.say(sentence)
        announce(self._foot, sentence)

    def _show(
        self, head: str, beside: str, verdict: Verdict | None = None, caution: str = ""
    ) -> None:
        self._say(head, beside, caution)
        self.model.show(verdict)
        self.copy.setEnabled(verdict is not None)
        self.versions.setEnabled(False)
        self._after()

    def _say(self, head: str, beside: str, caution: str = "") -> None:
        for label, sentence in (
            (self._head, head),
            (self._caution, caution),
            (self._beside, beside),
        ):
            label.say(sentence)

    def _explain(self, underlined: str, struck: str) -> None:
        """What the lines through and below the words mean."""
        self._legend.setText(f"<u>{underlined}</u> · <s>{struck}</s>")
        told = words("Underlined: {there}. Struck through: {asked}.")
        self._legend.setAccessibleName(told.format(there=underlined, asked=struck))

    def _after(self) -> None:
        """The rows are others: choose the first."""
        self._legend.setVisible(any(row.differs for row in self.model.rows))
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0, 0))


class _Places(QListView):
    """The rows; Enter or a click opens one."""

    place_opened = Signal(object)
    copy_wanted = Signal()

    def __init__(self, model: AnswerList, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._rows = AnswerDelegate(theme, self)
        model.modelReset.connect(self._rows.forget)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(lambda index: self._open(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setPalette(list_palette(theme))
        self._rows.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the whole answer."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.currentIndex().isValid():
                self._open(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        self.place_opened.emit(self._model.rows[row].place)
