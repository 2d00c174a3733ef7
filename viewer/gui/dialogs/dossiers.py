"""Dossiers: what was gathered from many articles, put in order, annotated and written out."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.chosen import list_palette
from viewer.gui.dialogs.dossier_items import ItemsView
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.undo_line import UndoLine
from viewer.gui.models.dossier_items import DossierItems, counts_of
from viewer.gui.theme import text_font
from viewer.notebook.dossiers import Contents, Counted, Dossier
from viewer.render.theme import Theme
from viewer.wording import counted, words

LINES = 3
"""Of the field for the introduction."""
STYLES = (("chicago", "Chicago"), ("apa", "APA"), ("mla", "MLA"))
"""Of the list of sources; their names are the same in every language."""


class DossiersDialog(QDialog):
    """The dossiers on the left, the chosen one on the right; everything is kept as it is done."""

    chosen = Signal(str)
    """The id of the dossier that is to be shown."""
    new_wanted = Signal()
    removal_wanted = Signal(str)
    """The id of the dossier that is to be removed."""
    redrafted = Signal(str, str)
    """Another title and introduction of the dossier that is shown."""
    heading_wanted = Signal(str)
    """Behind the item with this id; empty for the end. So the next."""
    text_wanted = Signal(str)
    export_wanted = Signal(str)
    """In this style."""

    def __init__(self, theme: Theme, add_keys: str, style: str, parent: QWidget) -> None:
        """`add_keys` are those by which something is put into a dossier; sources are listed in
        this style until another is chosen."""
        super().__init__(parent)
        title = words("Dossiers")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._contents: Contents | None = None
        self.model = DossierItems(self)
        empty = words(
            "Choose quotations or clips in the main window and press {keys}: they come here. "
            "Headings and texts of your own are added below."
        )
        self.items = ItemsView(self.model, theme, empty.format(keys=add_keys))
        self._make_list()
        self._make_head()
        self._make_foot()
        self._lay_out()
        self.sources.setCurrentIndex(max(0, self.sources.findData(style)))
        self.set_theme(theme)
        self.show_contents(None, frozenset())
        self.resize(opening_size(self, 820, 720))

    # ------------------------------------------------------------ made once

    def _make_list(self) -> None:
        self.list = _Titles()
        self.list.setAccessibleName(words("Your dossiers"))
        self.list.setAccessibleDescription(words("Delete removes the chosen dossier"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._choose)
        self.list.removal_wanted.connect(self.removal_wanted)
        self.new = _button(words("&New dossier"), words("Begin another dossier"))
        self.new.clicked.connect(self.new_wanted)

    def _make_head(self) -> None:
        self.title = QLineEdit()
        self.title.setAccessibleName(words("Title of the dossier"))
        self.title.setPlaceholderText(words("Title"))
        self.title.editingFinished.connect(self._redraft)
        self.title.returnPressed.connect(lambda: self.items.setFocus())
        self.introduction = _Introduction()
        self.introduction.setAccessibleName(words("Introduction"))
        self.introduction.setPlaceholderText(words("Introduction"))
        self.introduction.setTabChangesFocus(True)
        self.introduction.left.connect(self._redraft)
        self._count = QLabel()
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty = QLabel(
            words(
                "A dossier gathers quotations and clips from many articles, in an order of your "
                "own, and is written out with its list of sources. Begin one with “New dossier”."
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _make_foot(self) -> None:
        self.add_heading = _button(words("Add &heading"), words("Add a heading behind the chosen"))
        self.add_heading.clicked.connect(lambda: self.heading_wanted.emit(self.items.current_id()))
        self.add_text = _button(words("Add te&xt"), words("Add your own words behind the chosen"))
        self.add_text.clicked.connect(lambda: self.text_wanted.emit(self.items.current_id()))
        self.sources = QComboBox()
        self.sources.setAccessibleName(words("Style of the list of sources"))
        self.sources.setToolTip(words("Style of the list of sources"))
        self.sources.view().setAccessibleName(words("Style of the list of sources"))
        for name, told in STYLES:
            self.sources.addItem(told, name)
        self.export = _button(words("&Export…"), words("Write the dossier into a file"))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.sources.currentData()))
        self.told = UndoLine(words("Undo"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self._buttons.rejected.connect(self.close)

    def _lay_out(self) -> None:
        left = QWidget()
        column = _column(left, after=12)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        self._right = QWidget()
        column = _column(self._right, before=12)
        column.addWidget(self.title)
        column.addWidget(self.introduction)
        column.addWidget(self._count)
        column.addWidget(self.items, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_heading)
        row.addWidget(self.add_text)
        row.addStretch(1)
        row.addWidget(self.sources)
        row.addWidget(self.export)
        column.addLayout(row)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        for each in (left, self._right, self._empty):
            self._parts.addWidget(each)
        self._parts.setStretchFactor(1, 1)
        self._parts.setStretchFactor(2, 1)
        scale = opening_size(self, 220, 660)
        self._parts.setSizes([scale.width(), 3 * scale.width(), 3 * scale.width()])
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._parts, 1)
        layout.addLayout(foot)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        way = (
            self.list, self.new, self.title, self.introduction, self.items,
            self.add_heading, self.add_text, self.sources, self.export, self.told.button, close,
        )  # fmt: skip
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and the size of the window's text."""
        self.list.setPalette(list_palette(theme))
        self.items.set_theme(theme)
        self.title.setFont(text_font(round(QFontMetrics(QFont()).height() * 1.3)))
        height = QFontMetrics(QFont()).lineSpacing() * LINES + 18
        self.introduction.setFixedHeight(height)

    # ------------------------------------------------------------ what is shown

    def show_dossiers(self, dossiers: Sequence[Counted], chosen: str) -> None:
        """List the dossiers; the one with the id `chosen` is shown."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for dossier, items in dossiers:
                title = " ".join(dossier.title.split()) or words("Without a title")
                line = QListWidgetItem(title)
                spoken = f"{title}, {counted('1 item', '{count} items', items)}"
                line.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                line.setToolTip(spoken)
                line.setSizeHint(QSize(0, self.list.fontMetrics().height() + 10))
                line.setData(Qt.ItemDataRole.UserRole, dossier.id)
                self.list.addItem(line)
                if dossier.id == chosen:
                    self.list.setCurrentItem(line)

    def show_contents(self, contents: Contents | None, kept: frozenset[str]) -> None:
        """Show a dossier; `kept` are the ids of its clips that are still in the notebook."""
        before = self._contents.dossier.id if self._contents else ""
        self._contents = contents
        self._right.setVisible(contents is not None)
        self._empty.setVisible(contents is None)
        if contents is None:
            return
        other = contents.dossier.id != before
        if other or not self.title.hasFocus():
            self.title.setText(contents.dossier.title)
            self.title.setCursorPosition(0)
        if other or not self.introduction.hasFocus():
            self.introduction.setPlainText(contents.dossier.introduction)
        self.items.show_items(contents.items, kept)
        found = counts_of(contents.items)
        told = (
            counted("1 item", "{count} items", found["items"]),
            counted("1 source", "{count} sources", found["sources"]),
        )
        self._count.setText(" · ".join(told))
        self._count.setAccessibleName(" · ".join(told))
        self.export.setEnabled(bool(contents.items))

    @property
    def shown(self) -> Dossier | None:
        """The dossier that is shown."""
        return self._contents.dossier if self._contents else None

    def rename_new(self) -> None:
        """Go to the title, to be overwritten."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _choose(self, line: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if line is not None:
            self.finish()
            self.chosen.emit(line.data(Qt.ItemDataRole.UserRole))

    def finish(self) -> None:
        """Keep what is being written."""
        self.items.finish()
        self._redraft()

    def _redraft(self) -> None:
        if self._contents is None:
            return
        dossier = self._contents.dossier
        title, introduction = self.title.text().strip(), self.introduction.toPlainText()
        if (title, introduction) != (dossier.title, dossier.introduction):
            # What is said once is not said again while it is on its way.
            drafted = replace(dossier, title=title, introduction=introduction)
            self._contents = self._contents._replace(dossier=drafted)
            self.redrafted.emit(title, introduction)

    def done(self, result: int) -> None:
        """Closing keeps what is being written."""
        self.finish()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses no button by itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


class _Titles(QListWidget):
    removal_wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal of a dossier."""
        line = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.removal_wanted.emit(line.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class _Introduction(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: object) -> None:
        """Whoever leaves has written."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()


def _button(label: str, hint: str) -> QPushButton:
    button = QPushButton(label)
    button.setToolTip(hint)
    button.setAccessibleDescription(hint)
    button.setAutoDefault(False)
    return button


def _column(widget: QWidget, before: int = 0, after: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    if widget.isRightToLeft():
        before, after = after, before
    column.setContentsMargins(before, 0, after, 0)
    column.setSpacing(8)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return column
