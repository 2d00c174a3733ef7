"""The keyboard shortcuts of all actions: found by name or by key, and changed."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.action_spec import ActionSpec
from viewer.gui.actions import ACTIONS, MENUS
from viewer.gui.clear_button import offer_clearing
from viewer.gui.dialogs.key_field import KeyField
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.table import text_table
from viewer.gui.dialogs.undo_line import UndoLine
from viewer.gui.keys import (
    SPECS,
    added,
    common,
    is_key,
    keys_in_use,
    meet,
    owner_of,
    plain,
    plain_name,
    removed,
    shown,
)
from viewer.settings import Settings
from viewer.wording import counted, said, words

KEYS_COLUMN = 1


class ShortcutsDialog(QDialog):
    """Changes are in use at once, and are kept in the settings file."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = words("Keyboard shortcuts")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._make_search()
        heads = (words("Action"), words("Keys"), words("Menu"))
        rows = [(plain_name(spec), "", _menu(spec)) for spec in ACTIONS]
        self._table = text_table(words("Actions"), heads, rows)
        self._table.setSelectionMode(self._table.SelectionMode.SingleSelection)
        column = self._table.horizontalHeader().setSectionResizeMode
        column(2, QHeaderView.ResizeMode.ResizeToContents)
        rows_grow = QHeaderView.ResizeMode.ResizeToContents
        self._table.verticalHeader().setSectionResizeMode(rows_grow)  # no name is cut off
        self._make_editor()
        self._line = UndoLine(words("Undo"))
        self._lay_out()
        self._table.currentCellChanged.connect(lambda *_: self._show_action())
        self._table.cellActivated.connect(lambda *_: self._new.setFocus())
        self._fill()
        self._table.setCurrentCell(0, 0)
        self._name.setFocus()
        self.resize(opening_size(self, 760, 640))

    # ------------------------------------------------------------ made once

    def _make_search(self) -> None:
        self._name = QLineEdit()
        self._name.setAccessibleName(words("Search by name"))
        self._name.setPlaceholderText(words("Search by name"))
        offer_clearing(self._name)
        self._name.textChanged.connect(self._filter)
        self._name.returnPressed.connect(lambda: self._table.setFocus())
        self._pressed = KeyField(words("Search by keys"), words("or by keys"))
        self._sought: QKeySequence | None = None
        self._pressed.keys_pressed.connect(self._seek)
        self._all = QPushButton(words("Show all"))
        self._all.clicked.connect(self._show_all)

    def _make_editor(self) -> None:
        self._of = QLabel()
        self._of.setTextFormat(Qt.TextFormat.PlainText)
        self._of.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._new = KeyField(words("New keys"), words("Press new keys here"))
        self._new.keys_pressed.connect(self._offer)
        self._reset = QPushButton(words("Reset"))
        self._reset.setAccessibleDescription(words("Give this action its own keys back"))
        self._reset.clicked.connect(self._reset_one)
        self._reset_all = QPushButton(words("Reset all"))
        self._reset_all.setAccessibleDescription(words("Give every action its own keys back"))
        self._reset_all.clicked.connect(self._reset_everything)

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        search.addWidget(self._name, 2)
        search.addWidget(self._pressed, 1)
        search.addWidget(self._all)
        self._buttons.addStretch(1)
        editor = QHBoxLayout()
        editor.addWidget(self._new, 1)
        editor.addWidget(self._reset)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        box.addButton(self._reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        box.rejected.connect(self.close)
        for button in (self._all, self._reset, self._reset_all):
            button.setAutoDefault(False)  # Enter in a field of the dialog presses none
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(search)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._of)
        layout.addLayout(self._buttons)
        layout.addLayout(editor)
        layout.addWidget(self._line)
        layout.addWidget(box)

    # ------------------------------------------------------------ what is shown

    @property
    def _spec(self) -> ActionSpec:
        """The action that is chosen in the table."""
        return ACTIONS[max(self._table.currentRow(), 0)]

    def _fill(self) -> None:
        """Write the keys that are in use into the table, and what can be done about them."""
        self._in_use, sentences = keys_in_use(self._settings.keys)
        chosen = self._settings.keys
        for row, spec in enumerate(ACTIONS):
            item = self._table.item(row, KEYS_COLUMN)
            assert item is not None
            item.setText(self._written(spec))
            font = item.font()
            font.setBold(spec.name in chosen)
            item.setFont(font)
        self._reset_all.setEnabled(any(name in SPECS for name in chosen))
        self._filter()
        self._show_action()
        if sentences:
            self._line.tell(" ".join(sentences))

    def _written(self, spec: ActionSpec) -> str:
        return words("  or  ", "between keys that do the same").join(
            shown(each) for each in common(self._in_use[spec.name])
        )

    def _filter(self) -> None:
        """Show the actions that have the words in their names, or the keys."""
        words = self._name.text().casefold().split()
        for row, spec in enumerate(ACTIONS):
            name = f"{plain_name(spec)} {_menu(spec)}".casefold()
            fits = all(word in name for word in words)
            if self._sought is not None:
                fits = fits and any(meet(self._sought, each) for each in self._in_use[spec.name])
            self._table.setRowHidden(row, not fits)
        rows = [row for row in range(len(ACTIONS)) if not self._table.isRowHidden(row)]
        if rows and self._table.currentRow() not in rows:
            self._table.setCurrentCell(rows[0], 0)
        if words or self._sought is not None:
            self._line.tell(_counted(len(rows)))

    def _seek(self, keys: QKeySequence) -> None:
        self._sought = keys
        self._filter()

    def _show_all(self) -> None:
        self._sought = None
        self._pressed.clear()
        self._name.clear()
        self._filter()
        self._line.tell("")

    def _show_action(self) -> None:
        """The keys of the chosen action as buttons that take them away."""
        spec = self._spec
        self._of.setText(words("Keys of “{name}”").format(name=plain_name(spec)))
        self._new.clear()
        self._new.setAccessibleDescription(self._of.text())
        while self._buttons.count() > 1:  # the last is the room behind them
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self._table
        for keys in common(self._in_use[spec.name]):
            button = QPushButton(f"{shown(keys)}  ×")
            button.setAutoDefault(False)
            button.setAccessibleName(words("Remove {keys}").format(keys=shown(keys)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _checked=False, keys=keys: self._remove(keys))
            self._buttons.insertWidget(self._buttons.count() - 1, button)
            button.show()
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self._new)
        self._reset.setEnabled(spec.name in self._settings.keys)

    # ------------------------------------------------------------ what is changed

    def _offer(self, keys: QKeySequence) -> None:
        """Take new keys for the chosen action; those of another only when that was said."""
        spec, other = self._spec, owner_of(keys, self._in_use)
        name = plain_name(spec)
        if not is_key(keys):
            told = words("{keys} moves through the window or opens a menu, and can be no shortcut.")
            self._line.tell(told.format(keys=shown(keys)))
        elif other == spec.name:
            self._line.tell(
                words("“{name}” has {keys} already.").format(name=name, keys=shown(keys))
            )
        elif other is not None:
            told = words("{keys} is taken by “{other}”. It can be used for “{name}” instead.")
            sentence = told.format(keys=shown(keys), other=plain_name(SPECS[other]), name=name)
            label = words("Use it for “{name}”").format(name=name)
            self._line.tell(sentence, lambda: self._add(spec, keys), label)
        else:
            self._add(spec, keys)

    def _add(self, spec: ActionSpec, keys: QKeySequence) -> None:
        self._choose(
            added(spec.name, keys, self._in_use),
            words("{keys} is a key of “{name}” now.").format(
                keys=shown(keys), name=plain_name(spec)
            ),
        )
        self._new.setFocus()

    def _remove(self, keys: QKeySequence) -> None:
        spec = self._spec
        self._choose(
            removed(spec.name, keys, self._in_use),
            words("{keys} is no key of “{name}” any more.").format(
                keys=shown(keys), name=plain_name(spec)
            ),
        )
        self._new.setFocus()

    def _reset_one(self) -> None:
        spec = self._spec
        sentence = words("“{name}” has its own keys again.").format(name=plain_name(spec))
        self._choose({spec.name: None}, sentence)
        self._new.setFocus()

    def _reset_everything(self) -> None:
        chosen = {name: None for name in self._settings.keys if name in SPECS}
        self._choose(chosen, words("Every action has its own keys again."))

    def _choose(self, chosen: Mapping[str, Sequence[str] | None], sentence: str) -> None:
        """Use other keys, and tell it with a way back."""
        before = self._settings.keys
        back = {name: before.get(name) for name in chosen}
        self._settings.choose_keys(chosen)
        self._fill()
        self._line.tell(sentence, self._going_back(back))

    def _going_back(self, back: Mapping[str, Sequence[str] | None]) -> Callable[[], None]:
        def go() -> None:
            self._settings.choose_keys(back)
            self._fill()
            self._line.tell(words("The keys are as they were."))

        return go


def _counted(count: int) -> str:
    if count == 0:
        return words("No action is called so or has these keys.")
    return counted("1 action", "{count} actions", count)


def _menu(spec: ActionSpec) -> str:
    return plain(said(MENUS[spec.menu]))
