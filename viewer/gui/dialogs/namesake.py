"""Another person of a speaker's name: in which articles it is theirs, and how they are listed."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.theme import text_font
from viewer.library.speaker import Share
from viewer.search.folding import folded_words
from viewer.wording import counted, words

LONGEST = 80
"""Characters of a name."""


class NamesakeDialog(QDialog):
    """Accepted, `outlet` and `name` tell what is wanted; Esc leaves everything as it was."""

    def __init__(
        self,
        speaker: str,
        chosen: int,
        outlets: Sequence[Share],
        known: Sequence[str],
        parent: QWidget,
    ) -> None:
        """`speaker` is whose page is shown, `chosen` counts the chosen articles; `known` are the
        names of others of that name."""
        super().__init__(parent)
        self._speaker = speaker
        title = words("Another person of this name")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._head = QLabel(words("“{name}” is somebody else").format(name=speaker))
        self._head.setWordWrap(True)
        self._head.setFont(text_font(round(QFontMetrics(QFont()).height() * 1.3)))
        self._make_places(chosen, outlets)
        self._make_name(speaker, known)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self._take = self._buttons.addButton(
            words("List apart"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._take.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._allow()
        self.resize(opening_size(self, 480, 264))
        self._names.setFocus()

    def _make_places(self, chosen: int, outlets: Sequence[Share]) -> None:
        self._places = QComboBox()
        if chosen:
            said = counted("In the chosen article", "In the {count} chosen articles", chosen)
            self._places.addItem(said, None)
        whole = words("In all of {source}, now and later · {articles}")
        for share in outlets:
            count = counted("1 article", "{count} articles", share.articles)
            source = share.label or words("No source")
            self._places.addItem(whole.format(source=source, articles=count), share.label)
        self._places.setMinimumContentsLength(16)
        self._where = QLabel(words("&Where"))
        self._where.setBuddy(self._places)
        name = words("Where it is another person")
        self._places.setAccessibleName(name)
        self._places.view().setAccessibleName(name)
        self._hint = QLabel(words("Single articles: choose quotations on the page first."))
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setVisible(not chosen)

    def _make_name(self, speaker: str, known: Sequence[str]) -> None:
        self._names = QComboBox()
        self._names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names.setMinimumContentsLength(16)
        self._names.addItems(known)
        self._is_new = not known
        self._line = line = QLineEdit()
        self._names.setLineEdit(line)
        # It would take the first Enter for itself. (The stubs do not know that there may be none.)
        self._names.setCompleter(None)  # type: ignore[arg-type]
        line.setMaxLength(LONGEST)
        line.setText(known[0] if known else f"{speaker} ()")
        line.textChanged.connect(self._allow)
        self._label = QLabel(words("&Listed as"))
        self._label.setBuddy(self._names)
        name = words("Name under which the other person is listed")
        self._names.setAccessibleName(name)
        line.setAccessibleName(name)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for widget in (self._head, self._where, self._places, self._hint, self._label, self._names):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)

    def open(self) -> None:
        """Ask, with the keyboard where it is written who it is."""
        super().open()
        if self._is_new:  # QDialog has selected it all
            self._line.deselect()
            self._line.setCursorPosition(len(self._line.text()) - 1)

    def _allow(self) -> None:
        """A name that is the same but for capitals and marks tells nobody apart."""
        named = folded_words(self.name)
        self._take.setEnabled(bool(named.strip()) and named != folded_words(self._speaker))

    @property
    def outlet(self) -> str | None:
        """The source, empty for articles without one; None for the chosen articles."""
        outlet = self._places.currentData()
        return None if outlet is None else str(outlet)

    @property
    def name(self) -> str:
        """How the other person is listed."""
        return " ".join(self._names.currentText().split())
