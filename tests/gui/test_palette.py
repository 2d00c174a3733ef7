"""The command palette by keyboard alone: actions, places and articles found by their names."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.gui.models.palette_list import MOST, Offer, PaletteList
from viewer.gui.models.source_tree import Entry, Place
from viewer.library.types import EVERYTHING
from viewer.resources import example_archive

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_palette(reader: Reader, typed: str = "") -> None:
    reader.press(Qt.Key.Key_P, BOTH)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "Command, article or place"
    if typed:
        reader.type(typed)


def offers(reader: Reader) -> list[str]:
    """What the list offers, as it is spoken."""
    model = reader.control("What fits", QListView).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def is_open(reader: Reader) -> bool:
    return reader.control("What fits", QListView).window().isVisible() and any(
        one.accessibleName() == "Command, article or place" and one.isVisible()
        for one in reader.window.findChildren(QLineEdit)
    )


def test_an_action_is_found_done_and_remembered(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    open_palette(reader)
    assert offers(reader)[0] == "Open files, File, Ctrl+O"
    assert any(one.startswith("Reuters, Source") for one in offers(reader))
    assert not any(one.startswith("Command palette") for one in offers(reader))
    reader.type("bookm")
    assert offers(reader)[0] == "Bookmark, Edit, S"
    reader.press(Qt.Key.Key_Return)
    assert not is_open(reader)
    assert reader.page.hasFocus()
    assert ("Bookmarks", 1) in reader.places()
    open_palette(reader)
    assert offers(reader)[0].endswith("bookmark, Edit, S")
    reader.press(Qt.Key.Key_Escape)
    reader.close()
    again = open_window(example_archive())
    open_palette(again)
    assert offers(again)[0].endswith(", Edit, S")


def test_what_stands_in_a_menu_of_a_menu_is_found_by_both_names(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for typed, first in (
        ("dark theme", "Theme › Dark, View"),
        ("notebook exp", "Notebook › Export, File"),
        ("yellow", "Clip colour › Yellow, Keep, on"),
    ):
        open_palette(reader, typed)
        assert offers(reader)[0].startswith(first)
        reader.press(Qt.Key.Key_Escape)


def test_esc_and_the_same_key_close_it_and_lead_back(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.table.setFocus()
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, BOTH),
    ):
        open_palette(reader, "x")
        reader.press(key, modifier)
        assert not is_open(reader)
        assert reader.table.hasFocus()
    open_palette(reader)
    assert QApplication.focusWidget().text() == "", "what was typed before is gone"
    reader.press(Qt.Key.Key_Tab)
    assert not is_open(reader), "who goes elsewhere has no use for it"


def test_an_article_is_found_by_its_headline(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.until(lambda: len(reader.headlines()) == 7)
    open_palette(reader, "born zeb")
    assert offers(reader) == ["Zebra born in the zoo, AFP · 4 Nov 2019"]
    reader.press(Qt.Key.Key_Return)
    assert reader.headline() == "Zebra born in the zoo"
    open_palette(reader, "bridge (")
    assert offers(reader) == [] or "Bridge closed for repairs" in offers(reader)[0]
    reader.press(Qt.Key.Key_Escape)


def test_a_place_is_chosen_and_its_list_gone_to(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.until(lambda: len(reader.headlines()) == 7)
    open_palette(reader, "afp")
    assert offers(reader)[0] == "AFP, Source"
    reader.press(Qt.Key.Key_Return)
    assert reader.table.hasFocus()
    assert sorted(reader.headlines()) == ["Undated note", "Zebra born in the zoo"]
    reader.press(Qt.Key.Key_P, BOTH)
    reader.type("bookmarks")
    reader.press(Qt.Key.Key_Return)
    assert reader.notebook.hasFocus()


def test_what_cannot_be_done_says_why_and_does_nothing(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    open_palette(reader, "undo")
    assert offers(reader)[0] == "Undo, Edit, Ctrl+Z, There is nothing to undo"
    reader.press(Qt.Key.Key_Return)
    assert is_open(reader)
    reader.press(Qt.Key.Key_Escape)


def test_arrows_move_in_the_list_and_stop_at_its_ends(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    open_palette(reader, "quotations")
    fits = reader.control("What fits", QListView)
    rows = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        reader.press(key)
        rows.append(fits.currentIndex().row())
    last = len(offers(reader)) - 1
    assert rows == [0, 1, 2, last]
    assert QApplication.focusWidget().accessibleName() == "Command, article or place"
    reader.type("xxyy")
    assert offers(reader) == []
    reader.press(Qt.Key.Key_Return)
    assert is_open(reader)
    reader.press(Qt.Key.Key_Escape)


def test_where_one_came_from_may_be_gone(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    notice = reader.window.workspace.notice
    notice.tell("Something can be done.", ("Do it", print), lasting=True)
    notice.findChildren(QPushButton)[-1].setFocus()
    open_palette(reader)
    notice.dismiss()
    reader.qtbot.wait(10)  # the button goes with the next turn of the event loop
    reader.press(Qt.Key.Key_Escape)
    assert not is_open(reader)


def test_it_keeps_its_place_in_a_window_of_another_size(open_window: OpenWindow) -> None:
    reader = open_window(example_archive(), size=(1400, 900))
    open_palette(reader, "quot")
    reader.window.resize(700, 500)
    reader.until(lambda: reader.window.width() == 700)
    palette = reader.control("What fits", QListView).parentWidget()
    assert palette is not None
    assert reader.window.rect().contains(palette.geometry())
    assert abs(palette.geometry().center().x() - 350) < 5
    reader.press(Qt.Key.Key_Escape)


def test_articles_that_come_later_move_nothing(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    open_palette(reader)
    fits = reader.control("What fits", QListView)
    model = fits.model()
    assert isinstance(model, PaletteList)
    reader.press(Qt.Key.Key_Down)
    before = offers(reader)
    model.add([(Offer("article x", "Late", "AFP", print), ())])
    assert offers(reader) == [*before, "Late, AFP"]
    assert fits.currentIndex().row() == 1


def test_of_thousands_of_sources_only_the_best_are_offered(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(example_archive())
    palette = reader.window.workspace.palette
    places = [
        (("all", f"{number}"), Entry(f"{number}", Place.SOURCE, f"Gazette {number}", 1, EVERYTHING))
        for number in range(3_000)
    ]
    monkeypatch.setattr(palette, "_entries", lambda: places)
    open_palette(reader)
    assert len(offers(reader)) == MOST
    reader.type("gaz 2999")
    assert offers(reader) == ["Gazette 2999, Source"]
    reader.press(Qt.Key.Key_Escape)


@pytest.mark.usefixtures("qapp")
def test_the_list_keeps_the_rules_of_qt() -> None:
    model = PaletteList()
    tester = QAbstractItemModelTester(model)
    model.show([(Offer("a", "Copy", "Edit", print), (0,))])
    model.add([(Offer("b", "Open", "File", print), ()), (Offer("c", "Undo", "Edit", print), ())])
    model.add([])
    model.show([])
    assert model.rowCount() == 0
    del tester
