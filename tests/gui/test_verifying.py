"""Whether somebody said this, asked in the window: by keys and clicks, and read as it is shown."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QPlainTextEdit

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import letters
from tests.gui.verify_window import (
    SAID,
    WORDS,
    ask,
    button,
    dialog_of,
    marks,
    open_verify,
    places,
    rows,
    said,
    write_town,
)
from tests.library.archive import write
from viewer.library.schema import DamagedIndex
from viewer.questions import Questions
from viewer.verify.telling import Mark
from viewer.verify.types import Looked, Verdict

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Three articles: two with the same quotation, one with another."""
    return write_town(tmp_path / "town")


def test_an_empty_window_says_what_to_do(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    dialog = open_verify(reader)
    assert not dialog.isModal()
    assert said(reader)[0].startswith("Type or paste what somebody is said to have said")
    reader.control_press(Qt.Key.Key_Return)
    assert said(reader) == ["There are no words to look for: type or paste some."]
    assert reader.control("Words of the quotation", QPlainTextEdit).hasFocus()
    reader.type("...")
    reader.control_press(Qt.Key.Key_Return)
    assert said(reader) == ["There are no words to look for."]


def test_what_is_there_is_found_in_every_article(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    assert said(reader) == [
        "Found word for word in 2 articles.",
        "It was looked for in 3 articles.",
    ]
    first, second = rows(reader)
    assert first == (
        "The harbour is ours, and it stays ours. Anna Berg, said. Town news 1. Reuters · 1 Jan 2020"
    )
    assert second.startswith("The same words. Anna Berg, said. Town news 2.")
    assert marks(reader) == []


def test_what_differs_is_marked_and_spoken(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, "The harbour is yours, and it stays ours")
    sentences = said(reader)
    assert sentences[0] == "Not found word for word; what comes nearest differs."
    assert sentences[2].startswith("<u>stands there")
    assert marks(reader) == [("ours", Mark.LEFT_OUT), ("yours", Mark.ADDED)]
    assert rows(reader)[0].startswith(
        "The harbour is (left out: ours) (added: yours) and it stays ours"
    )


def test_it_is_told_who_said_it_instead(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS, "Tom Weiss")
    assert said(reader)[0] == (
        "Found word for word in 2 articles, but not by Tom Weiss: named for it there is Anna Berg."
    )


def test_the_speaker_who_said_it_is_confirmed(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS, "Berg")
    assert said(reader)[0].endswith(", and Berg is named for it.")
    field = reader.control("Speaker (optional)", QLineEdit)
    field.setFocus()
    reader.press(Qt.Key.Key_End)
    reader.press(Qt.Key.Key_Backspace)
    assert rows(reader) == []
    reader.press(Qt.Key.Key_Return)
    assert "but not by Ber" in said(reader)[0]


def test_what_has_to_be_known_of_an_answer_is_told_below_it(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    ask(reader, "Tom Weiss: The harbour is yours, and it stays ours")
    assert said(reader)[:3] == [
        "Not found word for word; what comes nearest differs.",
        "Named for it there is Anna Berg, not Tom Weiss.",
        "It was looked for in 3 articles.",
    ]


def test_what_is_nowhere_is_not_found(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, "Purple elephants were never mentioned by anybody")
    assert said(reader) == ["Nothing like it was found in 3 articles."]
    assert rows(reader) == []
    assert not reader.control("Where it stands", QListView).currentIndex().isValid()


def test_an_incomplete_index_is_told(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    asked = Questions.verify

    def early(questions: Questions, text: str, speaker: str | None = None) -> Verdict:
        return replace(asked(questions, text, speaker), looked=Looked(3, 5, 1))

    monkeypatch.setattr(Questions, "verify", early)
    ask(reader, "Purple elephants were never mentioned by anybody")
    assert said(reader) == [
        "Nothing like it was found in 3 articles. 5 files more are not read yet; "
        "it may stand there. 1 file could not be read."
    ]


def test_one_key_verifies_what_was_copied(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    reader.fill_clipboard(f"“{WORDS},” Anna Berg said.")
    reader.page.setFocus()
    reader.press(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = dialog_of(reader)
    assert said(reader)[0] == ("Found word for word in 2 articles, and Anna Berg is named for it.")
    assert places(reader).hasFocus()
    assert rows(reader)
    reader.fill_clipboard("Purple elephants were never mentioned by anybody")
    reader.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert reader.control("Words of the quotation", QPlainTextEdit).hasFocus()
    reader.fill_clipboard("No bridge will be closed")
    reader.until(lambda: dialog.isActiveWindow())
    reader.press(Qt.Key.Key_V, CTRL | SHIFT)  # from the window itself
    assert said(reader)[0] == "Found word for word in 1 article."


@pytest.mark.parametrize(
    ("copied", "sentence"),
    [
        ("", "There is no text on the clipboard: copy some words first."),
        ("word " * 20_000, "What was copied is too long to be a quotation."),
        ("word " * 1_001, "A quotation of up to 1,000 words can be verified; this one has 1,001."),
    ],
)
def test_a_clipboard_without_a_quotation_is_told(
    open_window: OpenWindow, town: Path, copied: str, sentence: str
) -> None:
    reader = open_window(town)
    reader.fill_clipboard(copied)
    reader.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert said(reader) == [sentence]


def test_selected_words_of_the_article_are_verified(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    reader.click_row(reader.table, 1)
    found = reader.page.document().find("it stays ours")
    reader.page.setTextCursor(QTextCursor(found))
    offered = [action.text() for action in reader.page.actions()]
    assert "Verif&y a quotation…" in offered
    open_verify(reader)
    assert reader.control("Words of the quotation", QPlainTextEdit).toPlainText() == "it stays ours"
    assert said(reader)[0] == "Found word for word in 2 articles."


def test_enter_and_a_click_open_the_article_at_the_words(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    places(reader).setFocus()
    reader.press(Qt.Key.Key_Return)
    assert reader.headline() == "Town news 1"
    assert WORDS in reader.marked_words()
    assert reader.page.viewport().rect().intersects(reader.page.cursorRect(
        reader.page.extraSelections()[0].cursor))  # fmt: skip
    assert places(reader).hasFocus()
    reader.click_row(places(reader), 1)
    assert reader.headline() == "Town news 2"
    assert WORDS in reader.marked_words()


def test_an_article_that_is_gone_is_told_where_it_was_asked_for(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    (town / "2.txt").unlink()
    reader.click_row(places(reader), 1)
    assert "2.txt" in said(reader)[-1]


def test_words_that_have_gone_are_told(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    write(town / "2.txt", story(2, headline="Town news 2", body="All is new here."))
    reader.click_row(places(reader), 1)
    assert reader.headline() == "Town news 2"
    assert said(reader)[-1] == "These words are not in the article any more."


def test_a_stale_answer_is_never_shown(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    go, asked = threading.Event(), Questions.verify

    def slow(questions: Questions, text: str, speaker: str | None = None) -> Verdict:
        if text.startswith("The harbour"):
            go.wait(5)
        return asked(questions, text, speaker)

    monkeypatch.setattr(Questions, "verify", slow)
    open_verify(reader)
    reader.type(WORDS)
    reader.press(Qt.Key.Key_Return, CTRL, rest=False)
    assert said(reader) == ["Looking for it…"]
    words = reader.control("Words of the quotation", QPlainTextEdit)
    reader.press(Qt.Key.Key_A, CTRL, rest=False)
    reader.qtbot.keyClicks(words, "No bridge will be closed")
    go.set()
    reader.rest()
    assert rows(reader) == []
    assert said(reader)[0].startswith("Type or paste")
    reader.press(Qt.Key.Key_Return, CTRL)
    assert said(reader)[0] == "Found word for word in 1 article."
    words.setFocus()
    reader.type(" ")
    assert rows(reader) == []
    assert said(reader)[0].startswith("Type or paste")


def test_the_answer_follows_the_archive(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    write(town / "4.txt", story(4, headline="Town news 4", date="2020-02-01", body=SAID))
    reader.choose_menu("File", "Look for changes")
    reader.until(lambda: said(reader)[0] == "Found word for word in 3 articles.")
    dialog_of(reader).close()
    (town / "4.txt").unlink()
    reader.choose_menu("File", "Look for changes")
    open_verify(reader)
    assert said(reader)[0] == "Found word for word in 2 articles."
    reader.window.workspace.open_library([write(town.parent / "one" / "1.txt", story(1)).parent])
    reader.rest()
    assert said(reader) == ["Nothing like it was found in 1 article."]


def test_a_damaged_index_is_made_anew_and_asked_again(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    asked, fails = Questions.verify, [True]

    def once(questions: Questions, text: str, speaker: str | None = None) -> Verdict:
        if fails:
            fails.clear()
            raise DamagedIndex("The index is damaged.")
        return asked(questions, text, speaker)

    monkeypatch.setattr(Questions, "verify", once)
    ask(reader, WORDS)
    reader.until(lambda: said(reader)[0] == "Found word for word in 2 articles.")


def test_a_mistake_of_the_program_is_no_endless_wait(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Verdict:
        raise RuntimeError("no")

    reader = open_window(town)
    monkeypatch.setattr(Questions, "verify", fail)
    ask(reader, WORDS)
    assert said(reader)[0].startswith("Something went wrong in Pullquote itself")


def test_the_answer_is_copied_as_text(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, "The harbour is yours, and it stays ours", "Berg")
    places(reader).setFocus()
    reader.control_press(Qt.Key.Key_C)
    text = reader.clipboard().text()
    assert text.startswith("“The harbour is yours, and it stays ours” (Berg)\nNot found word")
    assert "1. The harbour is [-ours-] {+yours+} and it stays ours\n    Anna Berg" in text
    assert said(reader)[-1] == "Copied the answer"
    reader.fill_clipboard("")
    reader.qtbot.mouseClick(button(reader, "Copy the answer"), Qt.MouseButton.LeftButton)
    assert reader.clipboard().text() == text


def test_escape_puts_it_away_and_its_key_brings_it_back(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    reader.press(Qt.Key.Key_Escape)
    assert not [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    open_verify(reader)
    assert reader.control("Words of the quotation", QPlainTextEdit).toPlainText() == WORDS
    assert said(reader)[0] == "Found word for word in 2 articles."


def test_without_a_library_it_is_told_what_to_do(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    reader.window.workspace.session.roots = ()
    ask(reader, WORDS)
    assert said(reader) == ["Open a folder of articles first: there is nothing to ask."]


def test_nothing_is_cut_off_in_large_letters(open_window: OpenWindow, town: Path) -> None:
    with letters(2):
        reader = open_window(town)
        ask(reader, "The harbour is yours, and it stays ours")
        labels = [each for each in dialog_of(reader).findChildren(QLabel) if each.isVisible()]
        assert [each for each in labels if each.height() < each.heightForWidth(each.width())] == []
        assert places(reader).height() > 60
        reader.close()


def test_a_place_is_spoken_as_a_row(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader, WORDS)
    interface = QAccessible.queryAccessibleInterface(places(reader))
    assert "Anna Berg" in interface.child(0).text(QAccessible.Text.Name)
