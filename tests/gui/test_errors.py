"""The world's failures: told in the notice bar, in a sentence, while everything else goes on."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.gui.conftest import OpenWindow, story
from tests.library.archive import write
from viewer.errors import ViewerError
from viewer.paths import Places
from viewer.session import Session
from viewer.settings import Settings


def test_a_file_that_is_gone_is_told_and_the_article_before_stays(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    (archive / "2.txt").unlink()
    reader.click_row(reader.table, 2)
    assert "2.txt" in reader.notice()
    assert reader.headline() == "Archive of letters found"
    reader.until(lambda: len(reader.headlines()) == 6)  # the watcher saw it go
    reader.click_row(reader.table, reader.headlines().index("Harbour opens again"))
    assert reader.headline() == "Harbour opens again"
    assert reader.notice() == "", "the notice was about the other file"


def test_a_file_that_is_no_text_is_told(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(bytes(range(256)) * 40)
    reader = open_window(file)
    assert "picture.txt" in reader.notice()
    assert reader.window.windowTitle() == "Pullquote"


def test_a_notice_can_be_closed(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(bytes(range(256)) * 40)
    reader = open_window(file)
    close = reader.control("Close the notice", QToolButton)
    reader.qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert reader.notice() == ""


def test_what_could_not_be_read_of_an_article_does_not_keep_it_from_being_read(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = write(tmp_path / "odd.txt", story(1, date="the day before yesterday, perhaps"))
    reader = open_window(file)
    assert reader.headline() == "Story number 1"
    assert "the day before yesterday, perhaps" in reader.text()


def test_the_rest_of_a_very_large_file_is_loaded_on_request(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    from viewer.articles.file import LIMIT

    paragraph = "The harbour is full of ships again. " * 12 + "\n\n"
    file = tmp_path / "large.txt"
    file.write_text("# Large\n\n" + paragraph * (LIMIT // len(paragraph) + 30) + "The very end.\n")
    reader = open_window(file)
    assert "only its beginning" in reader.notice()
    assert "The very end." not in reader.text()
    reader.page.verticalScrollBar().setValue(3000)
    place = reader.page.place()
    reader.answer("Load the rest")
    assert "The very end." in reader.text()
    assert reader.page.place() == place > 0
    assert reader.notice() == ""


def test_a_long_line_opens_at_once(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_bytes(b"word " * 10_000_000)
    reader = open_window(file)
    assert reader.text().startswith("line.txt") or "word word" in reader.text()
    assert "only its beginning" in reader.notice()


def test_settings_that_cannot_be_read_are_told_and_kept_aside(
    open_window: OpenWindow, profile: Places, archive: Path
) -> None:
    profile.config.mkdir(parents=True)
    profile.settings.write_text('{"zoom": "huge", "sort": 3}')
    reader = open_window(archive)
    assert "“zoom”" in reader.notice()
    assert "“sort”" in reader.notice()
    reader.press(Qt.Key.Key_J)
    assert "“zoom”" in reader.notice()
    reader.close()
    profile.settings.write_text("{")
    assert "settings" in open_window().notice()
    assert profile.settings.with_suffix(".unreadable.json").read_text() == "{"


def test_settings_that_cannot_be_written_are_told(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: Settings) -> None:
        raise ViewerError("The settings could not be kept: the disk is full.")

    reader = open_window(archive)
    monkeypatch.setattr(Settings, "save", fail)
    reader.control_press(Qt.Key.Key_Plus)
    assert reader.notice() == "The settings could not be kept: the disk is full."


def test_an_index_that_cannot_be_made_is_told_and_the_article_is_shown(
    open_window: OpenWindow, archive: Path, profile: Places
) -> None:
    profile.cache.parent.mkdir(parents=True)
    profile.cache.write_text("a file where a folder should be")
    reader = open_window(archive / "1.txt")
    assert reader.headline() == "Harbour opens again"
    assert reader.notice()
    assert "Something went wrong in Pullquote itself" not in reader.notice()


@pytest.mark.parametrize(
    "name", ["qu ote's & <b>.txt", "früh.txt", "日本.txt", "-rf.txt", "%41.txt"]
)
def test_odd_names_are_opened_like_others(
    open_window: OpenWindow, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_text("No head at all.\n", encoding="utf-8")
    reader = open_window(file)
    assert "No head at all." in reader.text()
    assert reader.notice() == ""


def test_names_that_are_no_text_are_opened_too(open_window: OpenWindow, tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    try:
        Path(os.fsdecode(raw)).write_bytes(b"# Raw name\n\nWords.\n")
    except OSError:
        pytest.skip("this file system takes text only")
    reader = open_window(tmp_path)
    assert reader.headline() == "Raw name"
    reader.press(Qt.Key.Key_S)
    reader.close()
    again = open_window()
    assert again.headline() == "Raw name"
    assert ("Bookmarks", 1) in again.places()


def test_a_bug_is_told_once_and_the_window_lives_on(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_args: object, **_kwargs: object) -> None:
        raise ZeroDivisionError("by a test")

    reader = open_window(archive)
    monkeypatch.setattr(Session, "quotations", stumble)
    reader.press(Qt.Key.Key_J)
    assert "Something went wrong in Pullquote itself" in reader.notice()
    assert reader.headline() == "Election called for spring"
    monkeypatch.undo()
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Bridge closed for repairs"


def test_an_empty_folder_offers_to_open_another(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    reader = open_window(folder)
    assert "There is no article here yet." in reader.text()
    asked: list[str] = []
    action = reader.window.workspace.actions["open-folder"]
    action.triggered.disconnect()
    action.triggered.connect(lambda: asked.append("folder"))
    reader.page.link_clicked.emit("action:open-folder")
    assert asked == ["folder"]
