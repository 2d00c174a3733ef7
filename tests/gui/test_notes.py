"""Notes and tags on what is read: written, left, taken up again, completed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.gui.conftest import OpenWindow
from tests.gui.test_clips import clips, harbour, kept, notes, select
from viewer.notebook.types import Bookmark, Clip, Note

__all__ = ["harbour"]


def test_a_note_on_selected_words_makes_a_clip(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    select(reader, "all winter")
    reader.press(Qt.Key.Key_M)
    assert reader.control("Note", QPlainTextEdit).hasFocus()
    reader.type("As in the year before.")
    reader.control_press(Qt.Key.Key_Return)
    assert (clips(reader), notes(reader)) == (["all winter"], ["As in the year before."])
    assert reader.page.hasFocus()
    reader.press(Qt.Key.Key_M)
    assert reader.control("Note", QPlainTextEdit).toPlainText() == "As in the year before."
    reader.type(" And the next.")
    reader.control_press(Qt.Key.Key_Return)
    assert notes(reader) == ["As in the year before. And the next."]
    reader.control_press(Qt.Key.Key_Z)
    assert notes(reader) == ["As in the year before."]
    reader.control_press(Qt.Key.Key_Z)
    assert (clips(reader), notes(reader)) == ([], [])


def test_a_note_on_the_article(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_M)
    reader.type("To be checked.")
    reader.control_press(Qt.Key.Key_Return)
    assert (clips(reader), notes(reader)) == ([], ["To be checked."])
    assert reader.notice() == "Noted"


def test_a_note_that_is_left_can_be_taken_up_again(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_M)
    reader.type("Half a thou")
    reader.press(Qt.Key.Key_Escape)
    assert notes(reader) == []
    reader.answer("Take it up again")
    assert reader.control("Note", QPlainTextEdit).toPlainText() == "Half a thou"
    reader.type("ght")
    reader.control_press(Qt.Key.Key_Return)
    assert notes(reader) == ["Half a thought"]


def test_a_note_being_written_survives_another_article_and_the_end(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_M)
    reader.type("On the letters")
    reader.click_row(reader.table, 1)
    assert reader.headline() == "Election called for spring"
    assert reader.control("Note", QPlainTextEdit).isVisible()
    reader.close()
    again = open_window()
    (note,) = [each for each in kept(again) if isinstance(each, Note)]
    assert (note.text, note.article.headline) == ("On the letters", "Archive of letters found")


def test_tags_of_a_clip_and_of_an_article(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    select(reader, "all winter")
    reader.press(Qt.Key.Key_E)
    reader.press(Qt.Key.Key_T)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Tags of “all winter”:"
    reader.type("weather, Harbour town")
    reader.press(Qt.Key.Key_Return)
    (clip,) = [each for each in kept(reader) if isinstance(each, Clip)]
    assert clip.tags == ("Harbour town", "weather")
    reader.press(Qt.Key.Key_T)
    field.setText("weather")
    reader.press(Qt.Key.Key_Return)
    (clip,) = [each for each in kept(reader) if isinstance(each, Clip)]
    assert clip.tags == ("weather",)
    reader.control_press(Qt.Key.Key_Z)
    (clip,) = [each for each in kept(reader) if isinstance(each, Clip)]
    assert clip.tags == ("Harbour town", "weather")
    cursor = reader.page.textCursor()
    cursor.setPosition(0)
    reader.page.setTextCursor(cursor)
    reader.press(Qt.Key.Key_T)
    reader.type("ships")
    reader.press(Qt.Key.Key_Return)
    (bookmark,) = [each for each in kept(reader) if isinstance(each, Bookmark)]
    assert bookmark.tags == ("ships",), "tagging an article bookmarks it"
    reader.control_press(Qt.Key.Key_Z)
    assert not [each for each in kept(reader) if isinstance(each, Bookmark)]


def test_tags_are_completed(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_T)
    reader.type("weather")
    reader.press(Qt.Key.Key_Return)
    select(reader, "all winter")
    reader.press(Qt.Key.Key_E)
    reader.press(Qt.Key.Key_T)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    reader.type("cold, wea")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    reader.qtbot.keyClick(popup, Qt.Key.Key_Down)
    reader.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "cold, weather"
