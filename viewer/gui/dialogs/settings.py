"""The settings: one window from the one table, in which every change is seen at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.gui.clear_button import offer_clearing
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.setting_row import SettingRow
from viewer.gui.dialogs.undo_line import UndoLine
from viewer.settings import SETTINGS, Setting, Settings, Value
from viewer.wording import counted, said, words

Choices = Sequence[tuple[str, str]]
"""Values and their labels."""


class SettingsDialog(QDialog):
    """Sections of rows; a search leaves those that have its words."""

    file_wanted = Signal()
    """The person wants to see the file that the settings are kept in."""
    shortcuts_wanted = Signal()
    """The person wants to see the keyboard shortcuts."""

    def __init__(self, settings: Settings, more: Mapping[str, Choices], parent: QWidget) -> None:
        """`more` has the choices of settings that are open, besides those of the table."""
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = words("Settings")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._search = QLineEdit()
        self._search.setAccessibleName(words("Search the settings"))
        self._search.setPlaceholderText(words("Search the settings"))
        offer_clearing(self._search)
        self._search.textChanged.connect(self._filter)
        self._rows: dict[str, SettingRow] = {}
        self._sections: dict[str, QWidget] = {}
        self._line = UndoLine(words("Undo"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        for section in dict.fromkeys(setting.section for setting in SETTINGS):
            column.addWidget(self._section(section, more))
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows are what is gone to
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self._search)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._file())
        layout.addWidget(self._buttons())
        self._mark_reset()
        self.resize(opening_size(self, 680, 720))

    # ------------------------------------------------------------ made once

    def _section(self, name: str, more: Mapping[str, Choices]) -> QWidget:
        title = said(name)
        box = self._sections[name] = QWidget()
        box.setAccessibleName(title)
        head = QLabel(title)
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(head)
        for setting in SETTINGS:
            if setting.section == name:
                row = SettingRow(setting, self._settings[setting.key], more.get(setting.key, ()))
                row.chosen.connect(partial(self._choose, setting))
                row.reset_wanted.connect(partial(self._reset, setting))
                self._rows[setting.key] = row
                column.addWidget(row)
        return box

    def _file(self) -> QWidget:
        box = QWidget()
        path = str(self._settings.path)
        sentence = QLabel(words("Kept in {path}").format(path=path.replace("/", "/\u200b")))
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setAccessibleName(words("Kept in {path}").format(path=path))
        sentence.setWordWrap(True)
        sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        show = QPushButton(words("Show the file"))
        show.setAccessibleDescription(words("Open the folder of the file that you can edit"))
        show.setAutoDefault(False)
        show.clicked.connect(self.file_wanted)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(sentence, 0, 0)
        grid.addWidget(show, 0, 1)
        return box

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        role = QDialogButtonBox.ButtonRole
        self._reset_all = box.addButton(words("Reset all"), role.ResetRole)
        self._reset_all.setAccessibleDescription(words("Give every setting its default"))
        self._reset_all.clicked.connect(self._reset_everything)
        keys = box.addButton(words("Keyboard shortcuts…"), role.ActionRole)
        keys.clicked.connect(self.shortcuts_wanted)
        box.rejected.connect(self.close)
        for button in box.buttons():
            assert isinstance(button, QPushButton)
            button.setAutoDefault(False)
        return box

    # ------------------------------------------------------------ what is shown

    def follow(self, key: str) -> None:
        """A setting has changed, here or elsewhere in the window."""
        if key in self._rows:
            self._rows[key].show_value(self._settings[key])
        self._mark_reset()

    def _mark_reset(self) -> None:
        """Offer to reset what has not its default."""
        for key, row in self._rows.items():
            row.offer_reset(not self._settings.is_default(key))
        self._reset_all.setEnabled(not all(map(self._settings.is_default, self._rows)))

    def _filter(self, text: str) -> None:
        sought = text.casefold().split()
        for row in self._rows.values():
            row.setVisible(all(word in row.words for word in sought))
        for name, box in self._sections.items():
            mine = [self._rows[each.key] for each in SETTINGS if each.section == name]
            box.setVisible(any(not row.isHidden() for row in mine))
        count = sum(not row.isHidden() for row in self._rows.values())
        if not sought:
            self._line.tell("")
        elif count == 0:
            self._line.tell(words("No setting has these words. Fewer may find more."))
        else:
            self._line.tell(counted("1 setting", "{count} settings", count))

    # ------------------------------------------------------------ what is chosen

    def _choose(self, setting: Setting, value: Value) -> None:
        self._settings.set(setting.key, value)
        self._line.tell("")
        self._mark_reset()

    def _reset(self, setting: Setting) -> None:
        row = self._rows[setting.key]
        back = self._going_back([setting.key])
        self._settings.reset(setting.key)
        row.go_to()  # the button that was pressed is gone
        sentence = words("“{name}” has its default again: {value}.")
        told = sentence.format(name=said(setting.name), value=row.shown_value())
        self._line.tell(told, back)

    def _reset_everything(self) -> None:
        keys = [key for key in self._rows if not self._settings.is_default(key)]
        back = self._going_back(keys)
        for key in keys:
            self._settings.reset(key)
        self._search.setFocus()
        self._line.tell(words("Every setting has its default again."), back)

    def _going_back(self, keys: Sequence[str]) -> Callable[[], None]:
        before = {key: self._settings[key] for key in keys}

        def go() -> None:
            for key, value in before.items():
                self._settings.set(key, value)
            self._line.tell(words("The settings are as they were."))

        return go
