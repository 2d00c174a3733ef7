"""Clips, notes, tags and corrections in the article: by keys, undone, found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.errors import ViewerError
from viewer.notebook.bookmarks import Bookmarks
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark, Clip, Entry, Note

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


def evidence(reader: Reader, row: int) -> str:
    from viewer.gui.models.quotation_list import EVIDENCE_ROLE, SPEAKER_ROLE

    index = reader.cards.model().index(row, 0)
    return f"{index.data(SPEAKER_ROLE)}: {index.data(EVIDENCE_ROLE)}"


def test_a_speaker_is_confirmed_and_that_is_taken_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    before = evidence(reader, 0)
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_Y)
    assert evidence(reader, 0).startswith("Anna Berg: confirmed by you")
    assert reader.notice() == "Confirmed"
    reader.press(Qt.Key.Key_X, SHIFT)
    assert evidence(reader, 0) == before
    reader.control_press(Qt.Key.Key_Z)
    assert evidence(reader, 0).startswith("Anna Berg: confirmed by you")


def test_another_speaker_is_named(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_W)
    reader.type("Tom Reed")
    reader.press(Qt.Key.Key_Return)
    assert evidence(reader, 0).startswith("Tom Reed: named by you; the program had Anna Berg")
    reader.close()
    assert evidence(open_window(harbour), 0).startswith("Tom Reed: named by you")


def test_what_is_no_quotation_leaves_the_list_and_comes_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    both = reader.quotations()
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_X)
    assert reader.quotations() == both[1:]
    reader.press(Qt.Key.Key_X, SHIFT)
    assert reader.quotations() == both
    assert reader.notice() == "Took 1 correction back"


def test_the_head_of_the_quotations_tells_what_was_taken_out_and_brings_it_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    both = reader.quotations()
    assert bring_back(reader) == []
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_X)
    assert [each.accessibleName() for each in bring_back(reader)] == [
        "Bring back: 1 taken out by you"
    ]
    reader.close()
    again = open_window(harbour)
    assert again.quotations() == both[1:]
    bring_back(again)[0].setFocus()
    again.press(Qt.Key.Key_Space)
    assert again.quotations() == both
    assert again.notice() == "Took 1 correction back"
    assert bring_back(again) == []
    assert again.cards.hasFocus()
    again.answer("Undo")
    assert again.quotations() == both[1:]
    assert len(bring_back(again)) == 1


def bring_back(reader: Reader) -> list[QToolButton]:
    """The button that brings back what was taken out of the quotations, where it is seen."""
    buttons = reader.window.findChildren(QToolButton)
    return [each for each in buttons if each.text() == "Bring back" and each.isVisible()]


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
