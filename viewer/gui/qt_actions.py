"""The table of actions as Qt's: each with its slot, its keys and what is said of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.gui.action_spec import ActionSpec
from viewer.gui.actions import ACTIONS
from viewer.wording import said


def make_actions(owner: QWidget, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """The table as QActions of `owner`; every action has a slot, every slot an action."""
    unknown = set(slots) ^ {spec.name for spec in ACTIONS}
    if unknown:
        raise ValueError(f"actions and slots do not agree: {', '.join(sorted(unknown))}")
    return some_actions(owner, slots)


def some_actions(owner: QWidget, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Those actions of the table that have a slot, as QActions of `owner`."""
    return {
        spec.name: _action(owner, spec, slots[spec.name]) for spec in ACTIONS if spec.name in slots
    }


def _action(owner: QWidget, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
    action = QAction(said(spec.text), owner)
    action.setObjectName(spec.name)
    action.setIconVisibleInMenu(False)  # its place is the check mark's
    action.setCheckable(spec.checkable)
    give_keys(action, spec, key_sequences(spec))
    if spec.in_panes:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if spec.checkable:
        # The overload is named because without it PySide calls a partial with nothing.
        action.triggered[bool].connect(slot)  # type: ignore[index]  # the stubs lack overloads
    else:
        action.triggered.connect(lambda _checked=False: slot())
    return action


def give_keys(action: QAction, spec: ActionSpec, keys: Sequence[QKeySequence]) -> None:
    """Let an action listen to these keys, and tell the first where the mouse is."""
    action.setShortcuts(keys)
    hint = said(spec.hint) if spec.hint else said(spec.text).replace("&", "")
    hint = hint.rstrip("…")
    first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{hint} ({first})" if first else hint)
    action.setStatusTip(hint)


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The keys of an action on this platform, each once."""
    found: list[QKeySequence] = []
    for keys in spec.keys:
        if isinstance(keys, QKeySequence.StandardKey):
            bound = QKeySequence.keyBindings(keys)
        else:
            bound = [QKeySequence(keys)]
        for sequence in bound:
            if not sequence.isEmpty() and sequence not in found:
                found.append(sequence)
    return found
