"""Bookmarks: one key and a button, undone, kept over a restart, a rename and a move."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.gui.models.article_table import BOOKMARKED_ROLE
from viewer.notebook.store import Notebook
from viewer.paths import Places


def starred(reader: Reader) -> list[str]:
    """The headlines with a ribbon in the list."""
    listed = reader.headlines()
    model = reader.table.model()
    return [words for row, words in enumerate(listed) if model.index(row, 0).data(BOOKMARKED_ROLE)]


def button(reader: Reader) -> QToolButton:
    return reader.control("Bookmark", QToolButton)


def says_bookmarked(reader: Reader) -> bool:
    """Whether the button says, to eye and ear, that the article is kept."""
    return button(reader).accessibleDescription() == "Bookmarked"


def test_one_key_bookmarks_the_article(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    assert not says_bookmarked(reader)
    reader.click_row(reader.table, 3)
    reader.press(Qt.Key.Key_S)
    assert starred(reader) == ["Harbour opens again"]
    assert ("Bookmarks", 1) in reader.places()
    assert says_bookmarked(reader)
    assert reader.notice() == "Bookmarked"
    reader.press(Qt.Key.Key_S)
    assert starred(reader) == []
    assert ("Bookmarks", 0) in reader.places()
    assert not says_bookmarked(reader)
    assert reader.notice() == "Bookmark removed"


def test_the_button_bookmarks_too(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive / "1.txt")
    reader.qtbot.mouseClick(button(reader), Qt.MouseButton.LeftButton)
    reader.rest()
    assert starred(reader) == ["Harbour opens again"]
    assert says_bookmarked(reader)


def test_the_key_pressed_twice_at_once_leaves_no_bookmark(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "1.txt")
    reader.press(Qt.Key.Key_S, rest=False)
    assert says_bookmarked(reader), "what was pressed is shown before the disk has answered"
    reader.press(Qt.Key.Key_S, rest=False)
    reader.rest()
    assert starred(reader) == []
    assert not says_bookmarked(reader)


def test_unbookmarking_is_undone_by_the_key_and_by_the_notice(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "1.txt")
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    reader.press(Qt.Key.Key_S)
    reader.control_press(Qt.Key.Key_Z)
    assert starred(reader) == ["Harbour opens again"]
    reader.press(Qt.Key.Key_S)
    assert starred(reader) == []
    reader.answer("Undo")
    assert starred(reader) == ["Harbour opens again"]
    reader.control_press(Qt.Key.Key_Y)
    assert starred(reader) == []


def test_what_a_key_takes_back_is_said_and_no_notice_offers_it_any_more(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "1.txt")
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    assert reader.notice() == "Bookmarked"
    reader.control_press(Qt.Key.Key_Z)
    assert reader.said() == "Undone: bookmark"
    assert reader.notice() == "", "its button would take back what was done before"
    reader.control_press(Qt.Key.Key_Y)
    assert reader.said() == "Done again: bookmark"
    reader.control_press(Qt.Key.Key_Z)
    reader.window.statusBar().clearMessage()
    reader.control_press(Qt.Key.Key_Z)
    assert reader.said() == "", "nothing is left to take back"


def test_bookmarks_are_a_place_of_the_tree(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    assert reader.kept() == []
    assert "Bookmark an article with S" in reader.notebook.empty_text()
    reader.press(Qt.Key.Key_S)
    assert reader.kept() == ["Archive of letters found"]
    reader.press(Qt.Key.Key_S)
    assert reader.kept() == []
    assert reader.headline() == "Archive of letters found"
    reader.control_press(Qt.Key.Key_Z)
    assert reader.kept() == ["Archive of letters found"]


def test_taking_a_bookmark_away_among_others_opens_nothing(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    reader.press(Qt.Key.Key_J)
    reader.press(Qt.Key.Key_S)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.click_row(reader.notebook, 0)
    before = reader.headline()
    reader.press(Qt.Key.Key_S)
    assert len(reader.kept()) == 1
    assert reader.headline() == before


def test_bookmarks_survive_a_restart(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    reader.close()
    again = open_window()
    assert starred(again) == ["Archive of letters found"]
    assert ("Bookmarks", 1) in again.places()
    assert says_bookmarked(again)


def test_bookmarks_survive_a_renamed_file_and_a_moved_folder(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    (archive / "4.txt").rename(archive / "another name.txt")
    reader.press(Qt.Key.Key_F5)
    assert starred(reader) == ["Archive of letters found"]
    reader.close()
    moved = archive.rename(tmp_path / "elsewhere")
    again = open_window(moved)
    assert starred(again) == ["Archive of letters found"]


def test_an_article_without_address_keeps_its_bookmark_too(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "7.txt")
    reader.press(Qt.Key.Key_S)
    reader.close()
    (archive / "7.txt").rename(archive / "renamed.txt")
    assert starred(open_window(archive)) == ["Nobody's report"]


def test_a_notebook_that_cannot_be_opened_is_told_and_reading_goes_on(
    open_window: OpenWindow, archive: Path, profile: Places
) -> None:
    profile.notebook.mkdir(parents=True)
    reader = open_window(archive)
    assert len(reader.headlines()) == 7
    assert reader.headline() == "Archive of letters found"
    assert "notebook" in reader.notice().lower()
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Election called for spring"


def test_a_damaged_notebook_is_told_until_the_reader_closes_the_notice(
    open_window: OpenWindow, archive: Path, profile: Places
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    reader.close()
    profile.notebook.write_bytes(b"this is no database, whatever it once was" * 200)
    again = open_window()
    assert "notebook" in again.notice().lower()
    again.press(Qt.Key.Key_J)
    assert "notebook" in again.notice().lower()


def test_a_notebook_that_another_program_has_is_told_and_tried_again(
    open_window: OpenWindow, archive: Path, profile: Places
) -> None:
    other = Notebook.open(profile.notebook)
    reader = open_window(archive)
    told = reader.notice()
    assert told.startswith("The notebook is open in another program (process ")
    reader.click_row(reader.table, 3)
    reader.press(Qt.Key.Key_S)
    assert (reader.notice(), starred(reader)) == (told, [])
    other.close()
    reader.answer("Try again")
    assert starred(reader) == ["Harbour opens again"]
    assert ("Bookmarks", 1) in reader.places()
    reader.control_press(Qt.Key.Key_Z)
    assert starred(reader) == []
