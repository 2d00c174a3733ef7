"""Copying quotations: one key, no dialog, three forms at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.gui.conftest import OpenWindow
from viewer.resources import example_archive

SOURCE = (
    "in “Turkey says delivery of second Russian S-400 batch may be delayed”, Reuters, "
    "4 November 2019, "
    "https://www.reuters.com/article/us-russia-turkey-defense-idUSKBN1XE0U1"
)
OFFER = (
    "“There is an offer and we are evaluating it. There cannot be such a thing as ‘we’re buying "
    "tomorrow’ in such matters. The offer’s financial and strategic aspects will be examined, "
    "there cannot be an immediate decision,” — Ismail Demir, " + SOURCE
)
WALK_AWAY = "“walk away” — Washington, " + SOURCE
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_the_chosen_card_is_copied_with_one_key(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 3)
    reader.press(Qt.Key.Key_C)
    assert reader.clipboard().text() == OFFER
    assert reader.said() == "Copied 1 quotation with its source"


def test_all_three_forms_are_on_the_clipboard_at_once(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_C)
    copied = reader.clipboard()
    assert copied.text() == WALK_AWAY
    assert "“walk away” — Washington" in copied.html()
    assert 'href="https://www.reuters.com/article/' in copied.html()
    markdown = bytes(copied.data("text/markdown").data()).decode()
    assert markdown.startswith("> “walk away” — Washington, in “[Turkey says")
    assert {"text/plain", "text/html", "text/markdown"} <= set(copied.formats())


@pytest.mark.parametrize("modifier", [SHIFT, CONTROL])
def test_several_cards_are_copied_in_the_order_of_the_text(
    open_window: OpenWindow, modifier: Qt.KeyboardModifier
) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 3)
    reader.click_row(reader.cards, 0, modifier)
    reader.press(Qt.Key.Key_C, CONTROL)
    copied = reader.clipboard().text().split("\n\n")
    assert (copied[0], copied[-1]) == (WALK_AWAY, OFFER)
    assert len(copied) == (4 if modifier == SHIFT else 2)


def test_all_are_copied_where_none_is_chosen(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.press(Qt.Key.Key_C)
    assert len(reader.clipboard().text().split("\n\n")) == 5
    assert reader.said() == "Copied 5 quotations with their source"


def test_all_cards_are_chosen_and_copied_with_two_keys(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    reader.control_press(Qt.Key.Key_A)
    assert len(reader.cards.selectedIndexes()) == 5
    reader.control_press(Qt.Key.Key_C)
    assert len(reader.clipboard().text().split("\n\n")) == 5


def test_the_buttons_copy_too(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 0)
    for name in ("Copy quotations", "Copy quotations with their source"):
        reader.fill_clipboard("before")
        reader.qtbot.mouseClick(reader.control(name, QToolButton), Qt.MouseButton.LeftButton)
        assert reader.clipboard().text() == WALK_AWAY


def test_selected_words_are_copied_as_words(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    cursor = reader.page.document().find("loggerheads")
    reader.page.setFocus()
    reader.page.setTextCursor(cursor)
    reader.control_press(Qt.Key.Key_C)
    assert reader.clipboard().text() == "loggerheads"
    assert reader.said() == "Copied the selected words"


def test_ctrl_c_in_the_article_copies_the_quotations_where_no_words_are_selected(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.control_press(Qt.Key.Key_C)
    assert len(reader.clipboard().text().split("\n\n")) == 5


def test_only_what_the_filter_shows_is_copied(open_window: OpenWindow) -> None:
    from PySide6.QtWidgets import QComboBox

    reader = open_window(example_archive())
    reader.control("Speaker", QComboBox).setFocus()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_C)
    assert reader.clipboard().text() == WALK_AWAY


def test_an_article_without_quotations_leaves_the_clipboard_alone(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "1.txt")
    reader.fill_clipboard("before")
    reader.press(Qt.Key.Key_C)
    assert reader.clipboard().text() == "before"
    assert reader.said() == "There is no quotation to copy"


def test_cards_are_dragged_out_in_the_same_forms(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 0)
    dragged = reader.cards.model().mimeData(reader.cards.selectedIndexes())
    assert dragged.text() == WALK_AWAY
    assert {"text/plain", "text/html", "text/markdown"} <= set(dragged.formats())
    assert reader.cards.dragEnabled()
