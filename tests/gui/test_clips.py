"""Clips, notes, tags and corrections in the article: by keys, undone, found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.errors import ViewerError
from viewer.notebook.bookmarks import Bookmarks
from viewer.notebook.store import Notebook
from viewer.notebook.types import Clip, Entry, Note

SHIFT = Qt.KeyboardModifier.ShiftModifier
BODY = (
    "“We will open the harbour,” said Anna Berg on Monday.\n\n"
    "The town waited for the harbour all winter.\n\n"
    "“Nobody asked the fishermen,” said Tom Reed, who owns three boats."
)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """One article with two speakers."""
    file = tmp_path / "harbour" / "1.txt"
    write(file, story(1, headline="Harbour opens", date="2020-03-01", body=BODY))
    return file


def kept(reader: Reader) -> tuple[Entry, ...]:
    return reader.window.session.notebook.entries()


def clips(reader: Reader) -> list[str]:
    return [each.anchor.words for each in kept(reader) if isinstance(each, Clip)]


def notes(reader: Reader) -> list[str]:
    return [each.text for each in kept(reader) if isinstance(each, Note)]


def underlined(reader: Reader) -> list[tuple[str, str]]:
    """The words with a line below them, and its colour."""
    solid = QTextCharFormat.UnderlineStyle.SingleUnderline
    return [
        (each.cursor.selectedText(), each.format.underlineColor().name())
        for each in reader.page.extraSelections()
        if each.format.underlineStyle() == solid
    ]


def select(reader: Reader, words: str) -> None:
    """Select words of the article, as the mouse does."""
    found = reader.page.document().find(words)
    assert not found.isNull(), words
    reader.page.setFocus()
    cursor = QTextCursor(found)
    reader.page.setTextCursor(cursor)


def test_selected_words_are_clipped_by_one_key(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    select(reader, "waited for the harbour")
    reader.press(Qt.Key.Key_E)
    assert clips(reader) == ["waited for the harbour"]
    colour = reader.window.theme.clip("yellow").lower()
    assert underlined(reader) == [("waited for the harbour", colour)]
    assert reader.notice() == "Clipped"
    reader.control_press(Qt.Key.Key_Z)
    assert (clips(reader), underlined(reader)) == ([], [])
    reader.control_press(Qt.Key.Key_Y)
    assert clips(reader) == ["waited for the harbour"]


def test_what_could_not_be_kept_is_tried_again(
    open_window: OpenWindow, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(harbour)
    select(reader, "waited for the harbour")

    def refuse(*_: object) -> None:
        raise ViewerError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(Notebook, "do", refuse)
        reader.press(Qt.Key.Key_E)
        assert (reader.notice(), clips(reader)) == ("The disk is full.", [])
        reader.answer("Try again")
        assert (reader.notice(), clips(reader)) == ("The disk is full.", [])
    reader.answer("Try again")
    assert clips(reader) == ["waited for the harbour"]
    with monkeypatch.context() as full:
        full.setattr(Notebook, "do", refuse)
        reader.control_press(Qt.Key.Key_Z)
        assert (reader.notice(), clips(reader)) == ("The disk is full.", ["waited for the harbour"])
    reader.answer("Try again")
    assert clips(reader) == []


def test_a_bookmark_that_could_not_be_kept_is_tried_again(
    open_window: OpenWindow, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(harbour)

    def refuse(*_: object) -> None:
        raise ViewerError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(Bookmarks, "add", refuse)
        reader.press(Qt.Key.Key_S)
        assert reader.notice() == "The disk is full."
        assert not reader.window.session.notebook.bookmarks.keys()
    reader.answer("Try again")
    assert len(reader.window.session.notebook.bookmarks.keys()) == 1
    reader.control_press(Qt.Key.Key_Z)
    assert not reader.window.session.notebook.bookmarks.keys()


def test_chosen_quotations_are_clipped_with_their_speaker(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    reader.click_row(reader.cards, 0)
    reader.click_row(reader.cards, 1, Qt.KeyboardModifier.ControlModifier)
    reader.press(Qt.Key.Key_E)
    assert reader.notice() == "Clipped 2 quotations"
    said = [(each.anchor.words, each.speaker) for each in kept(reader) if isinstance(each, Clip)]
    assert said == [
        ("We will open the harbour,", "Anna Berg"),
        ("Nobody asked the fishermen,", "Tom Reed"),
    ]
    reader.press(Qt.Key.Key_E)
    assert len(clips(reader)) == 2
    assert reader.said() == "That is clipped already"
    reader.answer("Undo")
    assert clips(reader) == []


def test_nothing_chosen_is_told(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_E)
    assert clips(reader) == []
    assert reader.said().startswith("Select words")


def test_the_masthead_is_not_clipped(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    select(reader, "Reuters")
    reader.press(Qt.Key.Key_E)
    assert clips(reader) == []


def test_a_colour_is_for_the_chosen_clip_and_the_next(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    select(reader, "waited")
    reader.press(Qt.Key.Key_E)
    reader.choose_menu("Keep", "Clip colour", "Blue")
    blue = reader.window.theme.clip("blue").lower()
    assert underlined(reader) == [("waited", blue)]
    reader.control_press(Qt.Key.Key_Z)
    assert underlined(reader) == [("waited", reader.window.theme.clip("yellow").lower())]
    select(reader, "all winter")
    reader.press(Qt.Key.Key_E)
    assert ("all winter", blue) in underlined(reader)


def test_clips_are_found_again_and_changed_ones_shown(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    select(reader, "The town waited for the harbour all winter.")
    reader.press(Qt.Key.Key_E)
    reader.close()
    harbour.write_text(harbour.read_text().replace("all winter", "all summer"))
    again = open_window(harbour)
    again.rest()
    assert [words for words, _ in underlined(again)] == [
        "The town waited for the harbour all summer."
    ]


def test_a_clip_tells_of_itself_where_the_pointer_rests(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    select(reader, "all winter")
    reader.press(Qt.Key.Key_M)
    reader.type("Cold.")
    reader.control_press(Qt.Key.Key_Return)
    point: QPoint = reader.point_of("all winter")
    position = reader.page.cursorForPosition(point).position()
    assert reader.window.article.clip_at(position).words == "Yellow clip\nCold."


def test_removing_a_clip_where_it_stands(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    select(reader, "all winter")
    reader.press(Qt.Key.Key_E)
    reader.click_words("all winter")
    reader.press(Qt.Key.Key_E, SHIFT)
    assert clips(reader) == []
    assert reader.notice() == "Removed 1 entry"
    reader.answer("Undo")
    assert clips(reader) == ["all winter"]


def test_a_clip_knows_where_its_file_went(
    open_window: OpenWindow, harbour: Path, tmp_path: Path
) -> None:
    reader = open_window(harbour)
    select(reader, "waited for the harbour")
    reader.press(Qt.Key.Key_E)
    reader.close()
    moved = harbour.parent.rename(tmp_path / "elsewhere")
    again = open_window(moved / harbour.name)
    (clip,) = kept(again)
    assert isinstance(clip, Clip)
    assert clip.article.path == moved / harbour.name
