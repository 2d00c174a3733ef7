"""Finding in the article: as one types, all places marked, Esc back to where the reader was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.panes.article import MOST_MARKED
from viewer.gui.panes.find_bar import FindBar
from viewer.resources import example_archive

SHIFT = Qt.KeyboardModifier.ShiftModifier


def bar(reader: Reader) -> FindBar:
    found = reader.window.findChild(FindBar)
    assert found is not None
    return found


def field(reader: Reader) -> QLineEdit:
    return reader.control("Find in the article", QLineEdit)


def count(reader: Reader) -> str:
    label = bar(reader).findChild(QLabel)
    assert label is not None
    return label.text()


def found(reader: Reader) -> list[str]:
    """The words that are marked as found."""
    return [
        each.cursor.selectedText()
        for each in reader.page.extraSelections()
        if each.format.underlineStyle().name == "DotLine"
        or each.format.foreground().style() is not Qt.BrushStyle.NoBrush
    ]


def gone_to(reader: Reader) -> str:
    """The words that were gone to."""
    (words,) = (
        each.cursor.selectedText()
        for each in reader.page.extraSelections()
        if each.format.foreground().style() is not Qt.BrushStyle.NoBrush
    )
    return words


def words_at(reader: Reader, words: str) -> QTextCursor:
    """Where these words stand in the page, as they are written."""
    exactly = QTextDocument.FindFlag.FindCaseSensitively
    return reader.page.document().find(words, 0, exactly)


def look_for(reader: Reader, words: str) -> None:
    reader.page.setFocus()
    reader.press(Qt.Key.Key_F)
    assert field(reader).hasFocus()
    if words.isascii():
        reader.type(words)
    else:  # QTest has no keys for these
        field(reader).insert(words)
        reader.rest()


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    """A long article with the same word in several shapes, and a short one."""
    folder = tmp_path / "port"
    filling = "The wind went round and the ships lay still. " * 12
    body = "\n\n".join(
        [
            filling,
            "The harbour don’t sleep.",
            filling,
            "HARBOUR",
            filling,
            "Harbours; Hárbour",
            filling,
        ]
    )
    write(folder / "1.txt", story(1, headline="Ships", date="2020-01-02", body=body))
    write(folder / "2.txt", story(2, headline="One harbour", date="2020-01-01", body="Calm."))
    return folder


def test_all_places_are_marked_and_counted_as_one_types(
    open_window: OpenWindow, ships: Path
) -> None:
    reader = open_window(ships)
    look_for(reader, "harb")
    assert found(reader) == ["harb", "HARB", "Harb", "Hárb"]
    assert count(reader) == "1 of 4"
    reader.type("ours")
    assert (found(reader), count(reader)) == (["Harbours"], "1 of 1")
    reader.type("x")
    assert (found(reader), count(reader)) == ([], "Not found")
    for _ in "oursx":
        reader.press(Qt.Key.Key_Backspace)
    assert count(reader) == "1 of 4"


def test_the_shape_of_marks_does_not_matter(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    look_for(reader, "don't")
    assert found(reader) == ["don’t"]


def test_switches_look_more_closely(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    look_for(reader, "harbour")
    for name, words in (
        ("Match case", ["harbour"]),
        ("Whole words", ["harbour", "HARBOUR", "Hárbour"]),
        ("Match accents", ["harbour", "HARBOUR", "Harbour"]),
    ):
        switch = reader.control(name, QAbstractButton)
        switch.setFocus()
        reader.press(Qt.Key.Key_Space)
        assert found(reader) == words, name
        reader.press(Qt.Key.Key_Space)
    assert len(found(reader)) == 4


def test_keys_step_from_place_to_place_and_round(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    reader.window.resize(1440, 420)
    look_for(reader, "harbour")
    assert gone_to(reader) == "harbour"
    visible = reader.page.viewport().rect()
    for key, modifier, words, told in (
        (Qt.Key.Key_Return, None, "HARBOUR", "2 of 4"),
        (Qt.Key.Key_F3, None, "Harbour", "3 of 4"),
        (Qt.Key.Key_F3, SHIFT, "HARBOUR", "2 of 4"),
        (Qt.Key.Key_Return, SHIFT, "harbour", "1 of 4"),
        (Qt.Key.Key_Return, SHIFT, "Hárbour", "4 of 4"),
        (Qt.Key.Key_Return, None, "harbour", "1 of 4"),
    ):
        reader.press(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert (gone_to(reader), count(reader)) == (words, told)
        assert visible.contains(reader.page.cursorRect(words_at(reader, words)).center())
    assert reader.said() == "1 of 4"
    assert field(reader).hasFocus()


def test_escape_returns_to_the_place_and_to_what_the_search_had_found(
    open_window: OpenWindow, ships: Path
) -> None:
    reader = open_window(ships)
    reader.window.resize(1440, 420)
    reader.filter("ships")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    assert reader.page.hasFocus()
    marked = found(reader)
    assert marked
    reader.page.verticalScrollBar().setValue(37)
    look_for(reader, "Hárbour")
    assert reader.page.verticalScrollBar().value() != 37
    reader.press(Qt.Key.Key_Escape)
    assert not bar(reader).isVisible()
    assert reader.page.hasFocus()
    assert reader.page.verticalScrollBar().value() == 37
    assert found(reader) == marked


def test_the_cross_closes_the_bar_at_what_was_found(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    reader.window.resize(1440, 420)
    look_for(reader, "Hárbour")
    value = reader.page.verticalScrollBar().value()
    assert value > 0
    reader.qtbot.mouseClick(
        reader.control("Close the bar", QAbstractButton), Qt.MouseButton.LeftButton
    )
    reader.rest()
    assert not bar(reader).isVisible()
    assert (reader.page.verticalScrollBar().value(), found(reader)) == (value, [])


def test_it_goes_on_from_where_the_reader_is(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    reader.window.resize(1440, 420)
    place = words_at(reader, "HARBOUR").selectionStart()
    bar_value = reader.page.verticalScrollBar()
    while reader.page.place() <= place:
        bar_value.setValue(bar_value.value() + 40)
    look_for(reader, "harbour")
    assert (gone_to(reader), count(reader)) == ("Harbour", "3 of 4")


def test_another_article_is_looked_through_too(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    look_for(reader, "harbour")
    reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert reader.headline() == "One harbour"
    assert (found(reader), count(reader)) == (["harbour"], "1 found")
    reader.control_press(Qt.Key.Key_Plus)
    assert found(reader) == ["harbour"], "also when it is set anew"
    reader.press(Qt.Key.Key_F3)
    assert count(reader) == "1 of 1"


def test_selected_words_are_looked_for(open_window: OpenWindow, ships: Path) -> None:
    reader = open_window(ships)
    reader.page.setTextCursor(words_at(reader, "HARBOUR"))
    reader.page.setFocus()
    reader.press(Qt.Key.Key_F)
    assert (field(reader).text(), len(found(reader))) == ("HARBOUR", 4)


def test_of_very_many_places_those_in_view_are_marked(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    write(tmp_path / "a" / "1.txt", story(1, body=("tea eels eye\n\n" * 1000)))
    reader = open_window(tmp_path / "a")
    look_for(reader, "e")
    total = reader.text().lower().count("e")
    assert count(reader) == f"1 of {total:,}"
    assert len(found(reader)) == MOST_MARKED
    reader.page.setFocus()
    reader.press(Qt.Key.Key_End)
    top = reader.page.place()

    def marked_places() -> list[int]:
        return [
            each.cursor.selectionStart()
            for each in reader.page.extraSelections()
            if each.format.hasProperty(each.format.Property.BackgroundBrush)
        ]

    reader.until(lambda: max(marked_places()) > top and min(marked_places()) < top)


def test_the_bar_is_named_and_reached_by_the_keyboard(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    assert not bar(reader).isVisible()
    look_for(reader, "offer")
    names = {button.accessibleName() for button in bar(reader).findChildren(QAbstractButton)}
    assert {"Match case", "Match accents", "Whole words", "Next place", "Previous place"} <= names
    for _ in range(6):
        reader.press(Qt.Key.Key_Tab)
        assert bar(reader).isAncestorOf(reader.window.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.hasFocus()
    assert isinstance(bar(reader), QFrame)
