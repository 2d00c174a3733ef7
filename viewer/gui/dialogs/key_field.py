"""A field that shows which keys are pressed in it, and leaves those that lead out of it."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

MODIFIERS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)
LEADING_OUT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyField(QLineEdit):
    """Tab and Esc do what they do everywhere; every other key is what was asked for."""

    keys_pressed = Signal(object)
    """A QKeySequence of one key with its modifiers."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)
        self.setPlaceholderText(words)

    def event(self, event: QEvent) -> bool:
        """No shortcut of the program takes the keys away."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the keys and tell them."""
        if event.key() in LEADING_OUT:
            event.ignore()
        elif event.key() not in MODIFIERS:
            keys = pressed(event)
            self.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
            self.keys_pressed.emit(keys)


def pressed(event: QKeyEvent) -> QKeySequence:
    """The keys of an event, as actions have them: "?" and not Shift with it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text and text.isprintable() and not text.isalpha() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
