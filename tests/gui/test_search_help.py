"""The help of the search field: its examples run."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, head
from viewer.gui.panes.search_help import OPERATORS
from viewer.resources import example_archive

REASONS = {
    "jets -patriot": "the example has the word after the minus",
    "has:quotes is:bookmarked": "nothing is bookmarked at first",
}


def popover(reader: Reader) -> QFrame:
    return reader.control("How to search", QFrame)


def test_the_help_opens_with_its_key_and_escape_closes_it(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.page.setFocus()
    assert not popover(reader).isVisible()
    reader.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
    assert popover(reader).isVisible()
    assert popover(reader).isAncestorOf(QApplication.focusWidget())
    reader.qtbot.keyClick(popover(reader), Qt.Key.Key_Escape)
    assert not popover(reader).isVisible()


@pytest.mark.parametrize("example", [example for example, _ in OPERATORS])
def test_every_example_of_the_help_runs(open_window: OpenWindow, example: str) -> None:
    reader = open_window(example_archive())
    reader.choose_menu("Help", "How to search")
    button = next(b for b in popover(reader).findChildren(QPushButton) if b.text() == example)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    assert not popover(reader).isVisible()
    assert reader.search.text() == example
    count = len(reader.headlines())
    assert head(reader) == f"{count} found"
    assert count == (0 if example in REASONS else 1)
    assert reader.window.focusWidget() is reader.search, "the example is there to be changed"
    if "is:bookmarked" in example:
        reader.choose_menu("Edit", "Bookmark")
        assert len(reader.headlines()) == 1


def test_every_operator_of_the_language_is_in_the_help() -> None:
    from viewer.search.query import Field, Flag

    said = " ".join(word for pair in OPERATORS for word in pair)
    for name in (*(f"{field}:" for field in Field), *Flag, "before:", "after:", "date:", "near:"):
        assert name in said
    for sign in (" OR ", " -", "NOT", "*", "(", '"'):
        assert sign in said
