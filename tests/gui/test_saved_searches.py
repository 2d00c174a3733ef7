"""Searches that are kept: saved in the tree, recent in the field."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, head, plain

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def save(reader: Reader) -> None:
    reader.press(Qt.Key.Key_S, CONTROL_SHIFT)


def edit_menu(reader: Reader, name: str) -> list[str]:
    """The entries of a submenu of Edit."""
    edit = next(a for a in reader.window.menuBar().actions() if plain(a.text()) == "Edit")
    menu = next(a for a in edit.menu().actions() if plain(a.text()) == name).menu()
    menu.aboutToShow.emit()
    return [plain(action.text()) for action in menu.actions()]


def test_a_saved_search_stands_in_the_tree_and_runs(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("source:afp harbour")
    save(reader)
    assert reader.notice() == "Saved the search “source:afp harbour”"
    assert [name for name, _ in reader.places()][4] == "source:afp harbour"
    save(reader)
    assert [name for name, _ in reader.places()].count("source:afp harbour") == 1
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    reader.open_place("AFP")
    reader.click_row(reader.tree, reader.place("source:afp harbour"))
    assert reader.search.text() == "source:afp harbour"
    assert reader.headlines() == ["Ships sink"]
    assert reader.tree.currentIndex().data() == "source:afp harbour"


def test_another_search_leaves_the_saved_one(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    save(reader)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.filter("trains")
    assert reader.headlines() == ["Trains wait"]
    assert reader.tree.currentIndex().data() == "All articles"
    reader.click_row(reader.tree, reader.place("harbour"))
    assert len(reader.headlines()) == 3
    reader.control_press(Qt.Key.Key_F)
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    assert reader.tree.currentIndex().data() == "All articles"


def test_a_saved_search_is_removed_and_brought_back(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    for text in ("harbour", "trains"):
        reader.filter(text)
        save(reader)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.press(Qt.Key.Key_Delete)
    assert [name for name, _ in reader.places()][4] == "trains"
    assert reader.notice() == "Removed the search “harbour”"
    assert reader.tree.currentIndex().data() == "All articles"
    assert reader.search.text() == "harbour", "what is listed stays"
    assert len(reader.headlines()) == 3
    reader.answer("Undo")
    assert [name for name, _ in reader.places()][4:6] == ["harbour", "trains"]
    reader.control_press(Qt.Key.Key_Y)
    assert "harbour" not in [name for name, _ in reader.places()]
    reader.control_press(Qt.Key.Key_Z)
    reader.control_press(Qt.Key.Key_Z)
    assert [name for name, _ in reader.places()][4:6] == ["harbour", "AFP"]


def test_delete_removes_nothing_else(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    before = reader.places()
    for name in ("All articles", "Bookmarks", "AFP"):
        reader.click_row(reader.tree, reader.place(name))
        reader.press(Qt.Key.Key_Delete)
    assert reader.places() == before
    assert reader.notice() == ""


def test_only_what_is_a_search_is_saved(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    before = reader.places()
    save(reader)
    assert reader.places() == before
    reader.filter("harbour OR")
    save(reader)
    assert len(reader.places()) == len(before)
    assert "Expected a word after OR." in head(reader)


def test_saved_and_recent_searches_and_the_chosen_one_survive_a_restart(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    save(reader)
    reader.press(Qt.Key.Key_Return)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.close()
    again = open_window()
    assert "harbour" in [name for name, _ in again.places()]
    assert again.tree.currentIndex().data() == "harbour"
    assert again.search.text() == "harbour"
    assert again.headlines() == ["Ships go", "Ships wait", "Ships sink"]
    assert edit_menu(again, "Recent searches") == ["harbour"]


def test_recent_searches_are_made_again(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    assert edit_menu(reader, "Recent searches") == ["Nothing was searched for yet"]
    for text in ("harbour", "trains", "wrong OR", "ships&boats"):
        reader.filter(text)
        reader.press(Qt.Key.Key_Return)
    assert edit_menu(reader, "Recent searches") == ["ships&boats", "trains", "harbour"]
    reader.choose_menu("Edit", "Recent searches", "harbour")
    assert reader.search.text() == "harbour"
    assert len(reader.headlines()) == 3


def test_recent_searches_drop_from_the_empty_field(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("trains")
    reader.press(Qt.Key.Key_Return)
    reader.search.setFocus()
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Down, rest=False)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["trains"]
    menu.setActiveAction(menu.actions()[0])
    reader.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert reader.search.text() == "trains"


def test_a_search_that_stands_for_a_while_counts_as_made(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.gui.controllers.searching.NOTED_MS", 50)
    reader = open_window(harbours)
    reader.filter("trains")
    reader.until(lambda: edit_menu(reader, "Recent searches") == ["trains"])


def test_searches_that_cannot_be_read_are_told(open_window: OpenWindow, harbours: Path) -> None:
    first = open_window(harbours)
    first.filter("harbour")
    save(first)
    places = first.window.session.places
    first.close()
    places.searches.write_text("{")
    reader = open_window(harbours)
    assert "saved searches could not be read" in reader.notice()
    assert places.searches.with_name("searches.unreadable.json").read_text() == "{"
