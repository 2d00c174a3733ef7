"""The keyboard: no two actions share a key, keys stay out of the field, Tab goes everywhere."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from tests.gui.conftest import OpenWindow
from viewer.gui.actions import ACTIONS, MENUS
from viewer.gui.qt_actions import key_sequences, make_actions
from viewer.resources import example_archive


def test_no_two_actions_share_a_key(qapp: QApplication) -> None:  # noqa: ARG001
    by_keys = defaultdict(list)
    for spec in ACTIONS:
        for keys in key_sequences(spec):
            by_keys[keys.toString()].append(spec.name)
    assert {keys: names for keys, names in by_keys.items() if len(names) > 1} == {}


def test_every_action_stands_in_a_menu_with_words_of_its_own() -> None:
    assert {spec.menu for spec in ACTIONS} == set(MENUS)
    for menu in MENUS:
        words = [spec.text for spec in ACTIONS if spec.menu == menu]
        assert len(words) == len(set(words))
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)


def test_letters_with_which_a_menu_entry_is_chosen_are_unique() -> None:
    for menu in {(spec.menu, spec.submenu) for spec in ACTIONS}:
        letters = [
            spec.text[spec.text.index("&") + 1].lower()
            for spec in ACTIONS
            if (spec.menu, spec.submenu) == menu and "&" in spec.text
        ]
        doubled = sorted({letter for letter in letters if letters.count(letter) > 1})
        assert doubled == [], f"{menu}: {doubled}"


def test_the_table_and_the_slots_must_agree(qapp: QApplication) -> None:  # noqa: ARG001
    window = QMainWindow()
    with pytest.raises(ValueError, match="do not agree: about"):
        make_actions(window, {spec.name: print for spec in ACTIONS if spec.name != "about"})
    window.deleteLater()


def test_a_tooltip_shows_the_key(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for action in reader.window.actions():
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert not first or action.toolTip().endswith(f"({first})"), action.objectName()


def test_single_keys_are_only_letters_in_the_search_field(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.filter("")
    single = [
        keys.toString()
        for spec in ACTIONS
        for keys in key_sequences(spec)
        if len(keys.toString()) == 1
    ]
    assert {"S", "C", "J", "K", "N", "P", "/", "?"} <= set(single)
    reader.fill_clipboard("before")
    for letter in single:
        reader.qtbot.keyClicks(reader.search, letter.lower())
    reader.rest()
    assert reader.search.text() == "".join(single).lower()
    assert reader.clipboard().text() == "before"
    assert ("Bookmarks", 0) in reader.places()
    assert not reader.cards.selectedIndexes()


def test_the_fields_own_keys_stay_with_it(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_S)
    reader.filter("turkey")
    reader.control_press(Qt.Key.Key_Z)
    assert reader.search.text() != "turkey"
    assert ("Bookmarks", 1) in reader.places(), "the bookmark was not undone"
    reader.search.setText("turkey")
    reader.control_press(Qt.Key.Key_A)
    assert reader.search.selectedText() == "turkey"
    reader.control_press(Qt.Key.Key_C)
    assert reader.clipboard().text() == "turkey"
    reader.press(Qt.Key.Key_Backspace)
    assert reader.search.text() == ""


def test_the_field_is_entered_and_left_with_keys(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_Slash)
    assert reader.search.hasFocus()
    reader.type("tur")
    reader.press(Qt.Key.Key_Escape)
    assert (reader.search.text(), reader.search.hasFocus()) == ("", True)
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.hasFocus()


def test_the_words_of_the_field_are_selected_when_it_is_entered_again(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    reader.filter("turkey")
    reader.press(Qt.Key.Key_Return)
    reader.control_press(Qt.Key.Key_F)
    assert reader.search.selectedText() == "turkey"


def test_tab_goes_through_the_window_in_reading_order(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    met = [reader.tree.accessibleName()]
    for _ in range(40):
        reader.press(Qt.Key.Key_Tab, rest=False)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is reader.tree:
            break
        met.append(focus.accessibleName())
    else:
        raise AssertionError(f"Tab does not come round: {met}")
    assert met[:3] == ["Sources", "Articles", "Article"]
    assert met.index("Article") < met.index("Speaker") < met.index("Quotations")
    assert {"Search", "Bookmark", "Speaker", "Titles and terms"} <= set(met)
    assert "" not in met


def test_keys_that_scroll_work_in_the_article(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.resize(1440, 400)
    bar = reader.page.verticalScrollBar()
    reader.page.setFocus()
    for key, moves in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageUp, -1),
        (Qt.Key.Key_Space, 1),
        (Qt.Key.Key_End, 1),
        (Qt.Key.Key_Home, -1),
        (Qt.Key.Key_Down, 1),
    ):
        before = bar.value()
        reader.press(key)
        assert (bar.value() - before) * moves > 0, key


def test_no_other_field_takes_letters(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    fields = [field for field in reader.window.findChildren(QLineEdit) if field.isVisible()]
    assert [field.accessibleName() for field in fields] == ["Search"]
