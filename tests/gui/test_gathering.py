"""A dossier is filled from the window by one key: with quotations, clips and words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QLineEdit,
    QTableView,
    QToolButton,
)

from tests.gui.conftest import OpenWindow, story
from tests.gui.dossier_window import (
    gather,
    go_back,
    kept,
    lines,
    open_dossiers,
    press_button,
    quote,
    said_of,
    write_town,
)
from tests.library.archive import write
from viewer.notebook.types import Clip

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Two articles; the newer has two speakers."""
    return write_town(tmp_path / "town")


def test_a_quotation_is_put_into_a_new_dossier_by_one_key(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Who closed it")
    assert reader.notice() == "Added 1 quotation to “Who closed it”"
    (dossier,) = kept(reader)
    assert dossier.dossier.title == "Who closed it"
    assert said_of(dossier) == ["We will open the harbour,"]
    (clip,) = reader.window.session.notebook.entries()
    assert isinstance(clip, Clip)
    assert (clip.speaker, clip.id) == ("Anna Berg", dossier.items[0].clip.id)  # type: ignore[union-attr]
    reader.control_press(Qt.Key.Key_Z)
    assert (kept(reader), reader.window.session.notebook.entries()) == ([], ())
    reader.control_press(Qt.Key.Key_Y)
    assert [said_of(each) for each in kept(reader)] == [["We will open the harbour,"]]


def test_enter_takes_the_dossier_that_was_chosen_last(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    gather(reader, 1)
    assert reader.control("Add to the dossier:", QLineEdit).text() == "First"
    reader.press(Qt.Key.Key_Return)
    (dossier,) = kept(reader)
    assert len(dossier.items) == 2
    gather(reader, 0)
    reader.press(Qt.Key.Key_Escape)
    assert len(kept(reader)[0].items) == 2


def test_words_and_kept_clips_are_put_into_the_dossier_that_is_shown(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    quote(reader, 0, 1)
    reader.press(Qt.Key.Key_E)
    open_dossiers(reader)
    press_button(reader, "New dossier")
    go_back(reader)
    found = reader.page.document().find("waited for the harbour")
    reader.page.setFocus()
    reader.page.setTextCursor(QTextCursor(found))
    reader.press(Qt.Key.Key_D)
    assert lines(reader) == ["“waited for the harbour”. Harbour opens · Reuters · 1 Mar 2020"]
    reader.open_place("Clips")
    reader.notebook.setFocus()
    reader.notebook.selectAll()
    reader.press(Qt.Key.Key_D)
    (dossier,) = kept(reader)
    assert said_of(dossier)[0] == "waited for the harbour"
    assert sorted(said_of(dossier)[1:]) == [
        "Nobody asked the fishermen,", "We will open the harbour,", "waited for the harbour",
    ]  # fmt: skip
    assert len(reader.window.session.notebook.entries()) == 3, "nothing is clipped twice"


def test_quotations_of_many_articles_are_put_in_from_a_search(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    for number, name in enumerate(("Anna Berg", "Tom Reed", "Eva Lund"), start=1):
        body = f"“The harbour is shut, and number {number} of us is glad,” {name} said on Monday."
        write(folder / f"{number}.txt", story(number, date=f"2020-01-0{number}", body=body))
    reader = open_window(folder)
    go_back(reader)
    reader.filter("said:harbour")
    button = reader.control("List the quotations themselves", QToolButton)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    found = reader.control("Quotations found", QTableView)
    found.setFocus()
    found.selectAll()
    reader.press(Qt.Key.Key_D)
    reader.type("All of them")
    reader.press(Qt.Key.Key_Return)
    assert reader.notice() == "Added 3 quotations to “All of them”"
    (dossier,) = kept(reader)
    said = [(each.clip.speaker, each.clip.article.key) for each in dossier.items if each.clip]
    assert said == [
        ("Eva Lund", "https://example.org/story/3"),
        ("Tom Reed", "https://example.org/story/2"),
        ("Anna Berg", "https://example.org/story/1"),
    ]
    found.setFocus()
    found.selectAll()
    reader.press(Qt.Key.Key_D)
    assert reader.control("Add to the dossier:", QLineEdit).text() == "All of them"
    reader.press(Qt.Key.Key_Return)
    assert len(kept(reader)[0].items) == 6
    assert len(reader.window.session.notebook.entries()) == 3, "nothing is clipped twice"


def test_without_anything_chosen_it_is_told_what_to_do(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    go_back(reader)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_D)
    assert reader.said() == "Choose a quotation, a clip or words of the article first"
    reader.press(Qt.Key.Key_S)
    reader.press(Qt.Key.Key_5, ALT)
    reader.notebook.setFocus()
    reader.notebook.selectAll()
    reader.press(Qt.Key.Key_D)
    assert reader.said() == "Only clips can be put into a dossier"
