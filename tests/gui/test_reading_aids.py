"""What helps a reader along: marks of speakers, the footer, places, progress, the article alone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.quotation_list import INITIALS_ROLE
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.page_marks import ProgressLine, SpeakerMargin
from viewer.gui.reading_places import MOST_PLACES, ReadingPlaces
from viewer.paths import Places
from viewer.resources import example_archive

LONG = "\n\n".join(f"Paragraph {number} tells of the harbour. " * 6 for number in range(60))


@pytest.fixture
def long_articles(tmp_path: Path) -> Path:
    folder = tmp_path / "long"
    for number, name in enumerate(("First", "Second"), start=1):
        date = f"2019-11-0{number}T09:00:00Z"
        write(
            folder / f"{number}.txt",
            story(number, headline=name, date=date, body=f"{name}. {LONG}"),
        )
    return folder


def top_words(reader: Reader) -> str:
    """The line at the top of the view."""
    cursor = reader.page.cursorForPosition(QPoint(0, 0))
    return cursor.block().text()


# ------------------------------------------------------------ who speaks


def test_speakers_are_told_apart_by_letters_too(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    cards = reader.cards.model()
    marks = [cards.index(row, 0).data(INITIALS_ROLE) for row in range(5)]
    assert marks == ["Wa", "ID", "ID", "ID", "ID"]
    margin = reader.page.findChild(SpeakerMargin)
    assert margin is not None
    assert {mark.initials for _, mark in margin.marks_in_view()} <= {"Wa", "ID"}
    for height, mark in margin.marks_in_view():
        place = reader.page.cursorForPosition(QPoint(1, height)).block()
        assert place.contains(mark.start)
    empty = margin.grab().toImage()
    reader.click_row(reader.cards, 1)
    assert margin.grab().toImage() != empty, "what is chosen has a frame"


# ------------------------------------------------------------ the footer


def test_the_footer_tells_where_the_article_is_from(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = write(tmp_path / "a.txt", story(7, headline="Story", source="Courier", date="soon"))
    reader = open_window(file)
    lines = reader.text().split("\n")
    assert "Source: Courier" in lines
    assert "Original: https://example.org/story/7" in lines
    assert f"File: {file}" in lines
    assert any(line.startswith("Note: ") and "soon" in line for line in lines)
    reader.click_words("https://example.org/story/7")
    assert "https://example.org/story/7" in reader.notice()


def test_the_file_in_the_footer_leads_to_its_folder(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path / "a.txt", story(7, headline="Story"))
    reader = open_window(file)
    shown: list[OpenArticle] = []
    monkeypatch.setattr(reader.window.workspace.opening, "show_file", shown.append)
    viewport = reader.page.viewport()
    reader.qtbot.mouseMove(viewport, QPoint(3, 3))
    reader.qtbot.mouseMove(viewport, reader.point_of("a.txt"))
    reader.until(lambda: "file" in reader.said())
    assert "action:" not in reader.said()
    reader.click_words("a.txt")
    assert [opened.path for opened in shown] == [file]


# ------------------------------------------------------------ links


def test_an_address_is_told_in_full_when_it_has_the_focus(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "# A\n\nSee [this](https://example.org/a/b?c=d) and [that](https://аррӏе.com/).\n"
    )
    reader = open_window(file)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_Tab)
    assert reader.said() == "https://example.org/a/b?c=d"
    reader.press(Qt.Key.Key_Tab)
    assert reader.said().startswith("https://xn--80ak6aa92e.com/")
    assert "Careful: “аррӏе.com”" in reader.said()
    reader.press(Qt.Key.Key_Return)
    assert "Careful: “аррӏе.com”" in reader.notice()


# ------------------------------------------------------------ places and progress


def test_every_article_is_opened_where_it_was_left_after_a_restart_too(
    open_window: OpenWindow, long_articles: Path
) -> None:
    reader = open_window(long_articles)
    assert reader.headlines() == ["Second", "First"]
    reader.click_row(reader.table, 0)
    reader.page.verticalScrollBar().setValue(1500)
    left = top_words(reader)
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "First"
    assert reader.page.verticalScrollBar().value() == 0
    reader.press(Qt.Key.Key_K)
    assert top_words(reader) == left
    reader.press(Qt.Key.Key_J)
    reader.page.verticalScrollBar().setValue(700)
    other = top_words(reader)
    reader.close()
    reader = open_window()
    assert (reader.headline(), top_words(reader)) == ("First", other)
    reader.press(Qt.Key.Key_K)
    assert (reader.headline(), top_words(reader)) == ("Second", left)
    reader.page.verticalScrollBar().setValue(reader.page.verticalScrollBar().maximum())
    reader.press(Qt.Key.Key_J)
    reader.press(Qt.Key.Key_K)
    assert reader.page.verticalScrollBar().value() == 0, "what was read begins at its top"


def test_places_are_bounded_and_survive_a_damaged_file(profile: Places) -> None:
    places = ReadingPlaces(profile.state)
    for number in range(MOST_PLACES + 50):
        places.note(f"key {number}", number + 1)
    places.note("key 60", 9)
    places.save()
    again = ReadingPlaces(profile.state)
    assert again.place("key 10") == 0
    assert again.place("key 60") == 9
    assert again.place(f"key {MOST_PLACES}") == MOST_PLACES + 1
    file = next(profile.state.glob("*.json"))
    assert len(json.loads(file.read_text())) == MOST_PLACES
    for text in ("{", "[]", '{"a": "b", "c": -1, "d": true, "e": 4}', "[" * 100_000):
        file.write_text(text)
        damaged = ReadingPlaces(profile.state)
        assert [damaged.place(key) for key in "acd"] == [0, 0, 0]


def test_a_line_tells_how_far_one_has_read(open_window: OpenWindow, long_articles: Path) -> None:
    reader = open_window(long_articles)
    line, bar = reader.page.findChild(ProgressLine), reader.page.verticalScrollBar()
    assert line is not None
    assert line.share == 0
    bar.setValue(bar.maximum() // 2)
    assert line.share == pytest.approx(0.5, abs=0.01)
    half = line.grab().toImage()
    assert half.pixelColor(5, 0) != half.pixelColor(half.width() - 5, 0)
    bar.setValue(bar.maximum())
    assert line.share == 1


# ------------------------------------------------------------ the article alone


def shown(reader: Reader) -> list[bool]:
    """Which of tree, list, cards, toolbar and menu bar are seen."""
    window = reader.window
    parts = (reader.tree, reader.table, reader.cards, window.toolbar, window.menuBar())
    return [part.isVisible() for part in parts]


def test_one_key_shows_the_article_alone_and_esc_brings_the_rest_back(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    reader.control_press(Qt.Key.Key_1)
    before = shown(reader)
    assert before == [False, True, True, True, True]
    for back in (Qt.Key.Key_Escape, Qt.Key.Key_F9):
        reader.press(Qt.Key.Key_F9)
        assert shown(reader) == [False] * 5
        assert reader.page.hasFocus()
        assert "Esc" in reader.said()
        reader.press(Qt.Key.Key_N)
        reader.page.setFocus()
        reader.press(back)
        assert shown(reader) == before


def test_a_window_that_is_closed_with_the_article_alone_comes_back_whole(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_F9)
    reader.close()
    assert shown(open_window()) == [True] * 5
