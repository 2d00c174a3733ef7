"""The keys of every action: its own, or those that were chosen; no key means two things."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from viewer.gui.action_spec import ActionSpec
from viewer.gui.actions import ACTIONS, MENUS
from viewer.gui.qt_actions import give_keys, key_sequences
from viewer.wording import said, words

SPECS: Mapping[str, ActionSpec] = {spec.name: spec for spec in ACTIONS}
FIXED = ("Tab", "Shift+Tab", "Esc", "Return", "Enter", "Up", "Down", "Left", "Right")
"""With these one moves through the window, its lists and its texts; no action can have them."""

Keys = list[QKeySequence]


def keys_in_use(chosen: Mapping[str, Sequence[str]]) -> tuple[dict[str, Keys], list[str]]:
    """The keys of every action, and a sentence for each chosen one that cannot be used.

    A chosen key is taken from the action that it belongs to by default; of two actions that were
    given the same key the first in the table has it.
    """
    in_use: dict[str, Keys] = {}
    sentences: list[str] = []
    for spec in ACTIONS:
        if spec.name not in chosen:
            continue
        in_use[spec.name] = []
        for text in chosen[spec.name]:
            keys = QKeySequence(text)
            other = owner_of(keys, in_use)
            if not is_key(keys):
                sentence = words("“{keys}” is no key that “{name}” can have.")
                sentences.append(sentence.format(keys=text, name=plain_name(spec)))
            elif other == spec.name:
                continue
            elif other is not None:
                sentence = words(
                    "“{keys}” was chosen for “{first}” and for “{other}”; the first has it."
                )
                sentences.append(
                    sentence.format(
                        keys=text, first=plain_name(SPECS[other]), other=plain_name(spec)
                    )
                )
            else:
                in_use[spec.name].append(keys)
    taken = dict(in_use)
    for spec in ACTIONS:
        if spec.name not in in_use:
            own = key_sequences(spec)
            in_use[spec.name] = [keys for keys in own if owner_of(keys, taken) is None]
    return in_use, sentences


def owner_of(keys: QKeySequence, in_use: Mapping[str, Keys]) -> str | None:
    """The name of the action that has these keys, or some that begin or go on like them."""
    for name, known in in_use.items():
        if any(meet(keys, each) for each in known):
            return name
    return None


def meet(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether two keys are the same, or one is how the other begins."""
    no_match = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != no_match or other.matches(one) != no_match


def is_key(keys: QKeySequence) -> bool:
    """Whether an action can have these keys."""
    if keys.isEmpty() or Qt.Key.Key_unknown in (_key(keys, at) for at in range(keys.count())):
        return False
    return all(QKeySequence(fixed) != keys for fixed in (*FIXED, *_menu_keys()))


def _menu_keys() -> list[str]:
    """The keys that open the menus of the window, in the person's language."""
    names = map(said, MENUS.values())
    return [f"Alt+{name[name.index('&') + 1]}" for name in names if "&" in name]


def added(name: str, keys: QKeySequence, in_use: Mapping[str, Keys]) -> dict[str, list[str] | None]:
    """What to choose so that an action has these keys too, and no other action has them."""
    wanted = {
        other: [each for each in known if not meet(each, keys)]
        for other, known in in_use.items()
        if any(meet(each, keys) for each in known)
    }
    wanted[name] = [*(each for each in in_use[name] if not meet(each, keys)), keys]
    return {other: chosen(other, known) for other, known in wanted.items()}


def removed(
    name: str, keys: QKeySequence, in_use: Mapping[str, Keys]
) -> dict[str, list[str] | None]:
    """What to choose so that an action has these keys no more."""
    return {name: chosen(name, [each for each in in_use[name] if each != keys])}


def chosen(name: str, keys: Sequence[QKeySequence]) -> list[str] | None:
    """Keys as they are kept; None where they are the action's own."""
    return None if list(keys) == key_sequences(SPECS[name]) else [each.toString() for each in keys]


def apply_keys(actions: Mapping[str, QAction], chosen: Mapping[str, Sequence[str]]) -> list[str]:
    """Give every action its keys; a sentence for each chosen one that cannot be used."""
    in_use, sentences = keys_in_use(chosen)
    for name, keys in in_use.items():
        if actions[name].shortcuts() != keys:
            give_keys(actions[name], SPECS[name], keys)
    return sentences


def key_or_name(chosen: Mapping[str, Sequence[str]], name: str) -> str:
    """The first key of an action, or what it is called where it has none: for a sentence."""
    keys = keys_in_use(chosen)[0][name]
    return shown(keys[0]) if keys else f"“{plain_name(SPECS[name])}”"


def common(keys: Iterable[QKeySequence]) -> Keys:
    """Those that are on every keyboard: no F14 and no key called "Undo"."""
    return [each for each in keys if not _is_rare(_key(each, 0))]


def shown(keys: QKeySequence) -> str:
    """Keys as they are called on this system."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def plain_name(spec: ActionSpec) -> str:
    """What an action is called, without the mark of its letter."""
    return plain(said(spec.text))


def plain(text: str) -> str:
    """The text of an action or a menu without the mark of its letter."""
    return text.replace("&", "").rstrip("…")


def _key(keys: QKeySequence, at: int) -> Qt.Key:
    key: Qt.Key = keys[at].key()  # type: ignore[index]  # the stubs lack it
    return key


def _is_rare(key: Qt.Key) -> bool:
    return Qt.Key.Key_F12 < key <= Qt.Key.Key_F35 or key >= Qt.Key.Key_Back
