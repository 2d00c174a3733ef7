"""How a quotation was printed, shown in the window that verifies it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QPushButton as Button

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.gui.verify_window import WORDS, ask, dialog_of, said, write_town
from tests.library.archive import write
from viewer.gui.models.answer_list import ROW_ROLE
from viewer.verify.telling import Mark


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Three articles: two with the same quotation, one with another."""
    return write_town(tmp_path / "town")


def printed_button(reader: Reader) -> Button:
    (found,) = (b for b in dialog_of(reader).findChildren(Button) if b.isCheckable())
    assert found.text() == ("What was found" if found.isChecked() else "How it was printed")
    return found


CUT = "“The harbour is ours, and it stays,” Anna Berg said, before it rained."
OTHER = "“The harbour is not ours, and stays ours,” Berg said on a Monday."


def test_how_it_was_printed_is_shown_the_earliest_first(
    open_window: OpenWindow, town: Path
) -> None:
    write(town / "4.txt", story(4, date="2020-01-04", source="BBC", body=CUT))
    write(town / "5.txt", story(5, date="2020-01-05", source="BBC", body=OTHER))
    reader = open_window(town)
    ask(reader, WORDS)
    button = printed_button(reader)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    answers = reader.control("Where it stands", QListView)
    rows = [answers.model().index(at, 0).data(ROW_ROLE) for at in range(answers.model().rowCount())]
    assert [row.heading for row in rows if row.heading] == ["the fullest", "ends sooner", "differs"]
    assert [row.meta[:7] for row in rows] == ["Reuters", "AFP · 2", "BBC · 4", "BBC · 5"]
    assert ("not", Mark.ADDED) in rows[-1].words
    assert "Printed in 3 wordings, the earliest first." in said(reader)
    assert "In 4 articles. 1 of them cuts it short." in said(reader)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    assert "Printed in 3 wordings, the earliest first." not in said(reader)


def test_a_version_is_opened_at_its_words(open_window: OpenWindow, town: Path) -> None:
    write(town / "4.txt", story(4, date="2020-01-04", source="BBC", body=CUT))
    reader = open_window(town)
    ask(reader, WORDS)
    reader.qtbot.mouseClick(printed_button(reader), Qt.MouseButton.LeftButton)
    reader.rest()
    answers = reader.control("Where it stands", QListView)
    reader.click_row(answers, 2)
    reader.rest()
    assert reader.headline() == "Story number 4"
    assert reader.window.workspace.article.hits
