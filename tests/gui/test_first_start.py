"""The first start: the example is open, three hints come one at a time and go for good."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.gui.conftest import OpenWindow
from viewer.gui.window_state import HINTS
from viewer.paths import Places
from viewer.resources import example_archive

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_first_start_gives_three_hints_one_at_a_time(open_window: OpenWindow) -> None:
    reader = open_window()
    assert reader.headline().startswith("Turkey says")
    assert reader.notice() == (
        "Hint 1 of 3: J and K go from article to article, N and P from quotation to quotation."
    )
    assert reader.page.hasFocus() or reader.window.isActiveWindow()
    reader.answer("Next hint")
    assert reader.notice().startswith("Hint 2 of 3: C copies the quotations")
    reader.press(Qt.Key.Key_Escape, SHIFT)
    assert reader.notice().startswith("Hint 3 of 3: This is an example. Ctrl+Shift+O opens")
    reader.answer("Understood")
    assert reader.notice() == ""
    reader.close()
    assert open_window().notice() == ""


def test_hints_that_were_not_read_are_there_the_next_time(
    open_window: OpenWindow, profile: Places
) -> None:
    reader = open_window()
    reader.answer("Next hint")
    reader.close()
    kept = json.loads((profile.state / "window.json").read_text())
    assert kept["hints"] == list(HINTS[1:])
    reader = open_window()
    assert reader.notice().startswith("Hint 2 of 3")
    reader.answer("No more hints")
    reader.close()
    assert open_window().notice() == ""


def test_who_has_opened_an_archive_is_not_told_that_it_is_an_example(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window()
    reader.drop(archive)
    assert reader.notice().startswith("Hint 1 of 3")
    reader.answer("Next hint")
    assert reader.notice().startswith("Hint 2 of 2")
    reader.answer("Understood")
    assert reader.notice() == ""


def test_the_hint_on_opening_an_archive_goes_when_one_is_opened(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window()
    reader.answer("Next hint")
    reader.answer("Next hint")
    assert "This is an example." in reader.notice()
    reader.drop(archive)
    assert reader.notice() == ""


def test_a_failure_is_told_first_and_the_hint_comes_back(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.window.workspace.notice.tell("The disk is full.", lasting=True)
    assert reader.notice() == "The disk is full."
    reader.press(Qt.Key.Key_Escape, SHIFT)
    assert reader.notice().startswith("Hint 1 of 3")


def test_who_names_an_archive_gets_no_hints(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    assert reader.notice() == ""
    reader.close()
    assert open_window().notice() == "", "the archive is open again, and no start the first"


def test_a_key_closes_a_notice_from_anywhere_and_says_so(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_Escape, SHIFT)
    reader.window.workspace.notice.tell("Something is told.", lasting=True)
    reader.table.setFocus()
    reader.press(Qt.Key.Key_Escape, SHIFT)
    assert reader.notice() == ""
    assert reader.table.hasFocus()


def test_every_empty_place_says_what_to_do(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    reader = open_window(tmp_path / "empty")
    reader.window.session.settings.choose_keys({"open-folder": ["Ctrl+Alt+O"], "bookmark": []})
    assert "There is no article here yet." in reader.text()
    assert "Open a folder of articles" in reader.text()
    empty = reader.window.workspace.articles.empty_text()
    assert empty.endswith("Open a folder of text files with Ctrl+Alt+O.")
    cards = reader.control("Quotations", QListView)
    assert cards.empty_text == "The quotations of an open article stand here."  # type: ignore[attr-defined]
    reader.choose_menu("Go", "To the notebook")
    kept = reader.notebook.empty_text()  # type: ignore[attr-defined]
    assert kept == "Bookmark an article with “Bookmark”, and it is kept here."
    assert [name for name, _ in reader.places()] == ["All articles", "Bookmarks", "Clips", "Notes"]


def test_a_search_without_results_says_what_to_do(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.filter("walruses")
    empty = reader.window.workspace.articles.empty_text()
    assert empty == "Nothing was found. Fewer words, or others, may find more."


def test_an_empty_list_says_no_more_that_it_looks_once_it_has_looked(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    reader = open_window(tmp_path / "empty")
    articles = reader.window.workspace.articles
    painted, says = list[str](), articles.empty_text

    def said() -> str:
        painted.append(says())
        return painted[-1]

    articles.empty_text = said
    reader.press(Qt.Key.Key_F5, rest=False)
    articles.viewport().repaint()
    assert painted == ["Looking for articles…"]
    reader.until(lambda: painted[-1].startswith("There are no articles here."))
