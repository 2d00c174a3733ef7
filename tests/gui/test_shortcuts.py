"""Keys: a person's own, found by name and by pressing, never with two meanings, kept for good."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QTableWidget

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.gui.actions import ACTIONS
from viewer.gui.keys import FIXED, added, is_key, keys_in_use, owner_of, removed
from viewer.paths import Places
from viewer.resources import example_archive
from viewer.settings import Settings

pytestmark = pytest.mark.usefixtures("qapp")  # keys are the platform's

NAMES = [spec.name for spec in ACTIONS]
SOME_KEYS = ("J", "S", "Ctrl+D", "B", "Ctrl+Alt+B", "G, A", "G, B", "?", "F9", "no key", "Tab", "")


def free_letter() -> str:
    """A letter that is no key of any action."""
    in_use, _ = keys_in_use({})
    letters = (chr(code) for code in range(ord("A"), ord("Z") + 1))
    return next(each for each in letters if owner_of(QKeySequence(each), in_use) is None)


def texts(keys: list[QKeySequence]) -> list[str]:
    return [each.toString() for each in keys]


# ---------------------------------------------------------------- which keys are in use


def test_without_a_choice_every_action_has_its_own_keys() -> None:
    in_use, sentences = keys_in_use({})
    assert sentences == []
    assert texts(in_use["bookmark"]) == ["S", "Ctrl+D"]


def test_a_chosen_key_is_taken_from_the_action_that_has_it_by_default() -> None:
    in_use, sentences = keys_in_use({"bookmark": ["J", "Ctrl+Alt+B"]})
    assert sentences == []
    assert texts(in_use["bookmark"]) == ["J", "Ctrl+Alt+B"]
    assert texts(in_use["next-article"]) == ["Ctrl+Down"]


def test_no_keys_are_a_choice() -> None:
    assert keys_in_use({"bookmark": []})[0]["bookmark"] == []


@pytest.mark.parametrize("keys", ["no key", "", "Alt+F", *FIXED])
def test_what_is_no_key_is_told_and_left_out(keys: str) -> None:
    in_use, sentences = keys_in_use({"bookmark": [keys, "B"]})
    assert texts(in_use["bookmark"]) == ["B"]
    assert len(sentences) == 1
    assert "“Bookmark”" in sentences[0]


def test_of_two_that_were_given_the_same_key_the_first_has_it() -> None:
    in_use, sentences = keys_in_use({"clip": ["B"], "bookmark": ["B"]})
    assert (texts(in_use["bookmark"]), texts(in_use["clip"])) == (["B"], [])
    assert len(sentences) == 1
    assert "“Bookmark”" in sentences[0]
    assert "“Clip”" in sentences[0]


def test_a_key_with_which_another_begins_clashes_too() -> None:
    in_use, sentences = keys_in_use({"bookmark": ["G"], "clip": ["G, A"]})
    assert (texts(in_use["bookmark"]), texts(in_use["clip"])) == (["G"], [])
    assert sentences


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(SOME_KEYS), max_size=4)))
def test_no_key_ever_means_two_things(chosen: dict[str, list[str]]) -> None:
    in_use, _ = keys_in_use(chosen)
    assert set(in_use) == set(NAMES)
    for name, keys in in_use.items():
        others = {other: known for other, known in in_use.items() if other != name}
        for each in keys:
            assert owner_of(each, others) is None
            assert name not in chosen or is_key(each)


@given(st.sampled_from(NAMES), st.sampled_from(SOME_KEYS[:-3]))
def test_what_is_added_is_taken_from_the_others_and_can_be_removed(name: str, keys: str) -> None:
    key = QKeySequence(keys)
    before, _ = keys_in_use({})
    wanted = added(name, key, before)
    chosen = {each: known for each, known in wanted.items() if known is not None}
    after, sentences = keys_in_use(chosen)
    assert sentences == []
    assert owner_of(key, after) == name
    assert key in after[name]
    less = chosen | removed(name, key, after)
    rest, _ = keys_in_use({each: known for each, known in less.items() if known is not None})
    assert owner_of(key, rest) in (None, owner_of(key, before))


# ---------------------------------------------------------------- the dialog


def open_dialog(reader: Reader) -> QDialog:
    """The dialog of shortcuts, as the menu opens it."""
    reader.choose_menu("Help", "Keyboard shortcuts")
    found = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    assert [each.windowTitle() for each in found] == ["Keyboard shortcuts"]
    reader.until(lambda: found[0].isActiveWindow())
    return found[0]


def field(dialog: QDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def button(dialog: QDialog, text: str) -> QPushButton:
    visible = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    return next(one for one in visible if text in (one.text(), one.accessibleName()))


def rows(dialog: QDialog) -> dict[str, str]:
    """The actions that are listed, with their keys."""
    table = dialog.findChild(QTableWidget)
    assert table is not None
    shown = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in shown}


def told(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_every_action_is_listed_and_found_by_its_name(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    assert len(rows(dialog)) == len(ACTIONS)
    assert rows(dialog)["Copy quotations with their source"] == "C  or  Ctrl+Shift+C"
    assert field(dialog, "Search by name").hasFocus()
    reader.type("quot copy source")
    assert list(rows(dialog)) == ["Copy quotations with their source"]
    assert "1 action" in told(dialog)


def test_an_action_is_found_by_pressing_its_key(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    reader.press(Qt.Key.Key_Tab)
    assert field(dialog, "Search by keys").hasFocus()
    reader.press(Qt.Key.Key_S)
    assert list(rows(dialog)) == ["Bookmark"]
    assert ("Bookmarks", 0) in reader.places(), "the key did what it is for, in a field"
    reader.press(Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert list(rows(dialog)) == ["Bookmark"]
    reader.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert list(rows(dialog)) == ["Keyboard shortcuts"]
    button(dialog, "Show all").click()
    assert len(rows(dialog)) == len(ACTIONS)


def choose(reader: Reader, dialog: QDialog, name: str) -> None:
    """Choose an action by its name, and go to the field of its new keys."""
    field(dialog, "Search by name").setFocus()
    field(dialog, "Search by name").selectAll()
    reader.type(name)
    assert list(rows(dialog)) == [name]
    field(dialog, "New keys").setFocus()


def test_a_new_key_works_at_once_and_after_a_restart(
    open_window: OpenWindow, profile: Places
) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    choose(reader, dialog, "Bookmark")
    letter = free_letter()
    key = getattr(Qt.Key, f"Key_{letter}")
    reader.press(key)
    assert rows(dialog)["Bookmark"] == f"S  or  Ctrl+D  or  {letter}"
    button(dialog, "Remove S").click()
    assert rows(dialog)["Bookmark"] == f"Ctrl+D  or  {letter}"
    reader.press(Qt.Key.Key_Escape)
    reader.window.activateWindow()
    reader.until(lambda: reader.window.isActiveWindow())
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    assert ("Bookmarks", 0) in reader.places()
    reader.press(key)
    assert ("Bookmarks", 1) in reader.places()
    kept = json.loads(profile.settings.read_text())
    assert kept["shortcuts"] == {"bookmark": ["Ctrl+D", letter]}
    tip = reader.window.workspace.actions["bookmark"].toolTip()
    assert tip.endswith("(Ctrl+D)")
    reader.close()
    again = open_window(example_archive())
    again.page.setFocus()
    again.press(key)
    assert ("Bookmarks", 0) in again.places()


def test_the_keyboard_goes_through_the_dialog_in_the_order_of_the_work(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    reader.type("bookmark")
    reader.press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QTableWidget)
    met = []
    for _ in range(4):
        reader.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus.accessibleName() or focus.property("text"))
    assert met == ["Remove S", "Remove Ctrl+D", "New keys", "Close"], "there is nothing to reset"
    dialog.findChild(QTableWidget).setFocus()
    reader.press(Qt.Key.Key_Return)
    assert field(dialog, "New keys").hasFocus()


def test_a_clash_is_told_with_both_names_before_the_key_is_taken(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    choose(reader, dialog, "Bookmark")
    reader.press(Qt.Key.Key_J)
    assert "J is taken by “Next article”. It can be used for “Bookmark” instead." in told(dialog)
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D"
    button(dialog, "Use it for “Bookmark”").click()
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D  or  J"
    field(dialog, "Search by name").clear()
    assert rows(dialog)["Next article"] == "Ctrl+Down"
    button(dialog, "Undo").click()
    assert rows(dialog)["Next article"] == "J  or  Ctrl+Down"
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D"


def test_keys_that_lead_through_the_window_cannot_be_taken(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    dialog = open_dialog(reader)
    choose(reader, dialog, "Bookmark")
    reader.press(Qt.Key.Key_Return)
    assert "can be no shortcut" in told(dialog)
    assert dialog.isVisible()
    reader.press(Qt.Key.Key_Tab)
    assert not field(dialog, "New keys").hasFocus(), "a trap for the keyboard"
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D"


def test_one_and_all_are_reset_and_that_is_undone(open_window: OpenWindow, profile: Places) -> None:
    reader = open_window(example_archive())
    reader.window.session.settings.choose_keys(
        {"bookmark": ["B"], "clip": [], "from-the-future": ["Z"]}
    )
    dialog = open_dialog(reader)
    assert rows(dialog)["Clip"] == ""
    choose(reader, dialog, "Bookmark")
    button(dialog, "Reset").click()
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D"
    button(dialog, "Undo").click()
    assert rows(dialog)["Bookmark"] == "B"
    button(dialog, "Reset all").click()
    field(dialog, "Search by name").clear()
    assert rows(dialog)["Bookmark"] == "S  or  Ctrl+D"
    assert rows(dialog)["Clip"] == "E"
    reader.rest()
    assert Settings(profile.settings).keys == {"from-the-future": ("Z",)}
    button(dialog, "Undo").click()
    reader.rest()
    assert Settings(profile.settings).keys == {
        "bookmark": ("B",),
        "clip": (),
        "from-the-future": ("Z",),
    }


def test_a_file_with_keys_that_cannot_be_is_told_at_the_start(
    open_window: OpenWindow, profile: Places
) -> None:
    profile.settings.parent.mkdir(parents=True)
    profile.settings.write_text('{"shortcuts": {"bookmark": ["nonsense"], "clip": ["B"]}}')
    reader = open_window(example_archive())
    assert reader.notice() == "“nonsense” is no key that “Bookmark” can have."
    reader.page.setFocus()
    assert reader.window.workspace.actions["clip"].shortcut() == QKeySequence("B")


def test_the_dialog_is_opened_once(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    first = open_dialog(reader)
    assert open_dialog(reader) is first
    reader.press(Qt.Key.Key_Escape)
    reader.until(lambda: reader.window.findChildren(QDialog) == [])
