"""The keyboard shortcuts, from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.gui.actions import ACTIONS, ActionSpec, key_sequences, translated
from viewer.gui.dialogs.reading import ReadingDialog
from viewer.gui.dialogs.table import text_table


class ShortcutsDialog(ReadingDialog):
    """Every action that has a key."""

    def __init__(self, parent: QWidget) -> None:
        title = self.tr("Keyboard shortcuts")
        table = text_table(title, (self.tr("Action"), self.tr("Keys"), self.tr("Menu")), _rows())
        super().__init__(title, self.tr("Everything in the menus that has a key."), table, parent)
        self.resize(640, 560)


def common_keys(spec: ActionSpec) -> list[QKeySequence]:
    """The keys of an action that are on every keyboard: no F14 and no key called "Undo"."""
    return [keys for keys in key_sequences(spec) if not _is_rare(keys[0].key())]  # type: ignore[index]


def _is_rare(key: Qt.Key) -> bool:
    return Qt.Key.Key_F12 < key <= Qt.Key.Key_F35 or key >= Qt.Key.Key_Back


def _rows() -> list[tuple[str, str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            translated(spec.text).replace("&", ""),
            "  or  ".join(keys.toString(native) for keys in common_keys(spec)),
            translated(f"&{spec.menu}").replace("&", ""),
        )
        for spec in ACTIONS
        if key_sequences(spec)
    ]
