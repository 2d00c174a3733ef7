"""Speakers, asked for in the window by keys and clicks."""

import json
from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QTableView,
)

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.charts import Chart
from viewer.gui.dialogs.namesake import NamesakeDialog
from viewer.gui.models.speaker_table import SpeakerTable
from viewer.library.speaker import Speaker
from viewer.library.voices import SpeakerKind

BODIES = (
    ("Reuters", "“The harbour is ours, and it stays ours,” Donald Trump said on Monday."),
    ("AFP", "“It is closed for good,” officials said. “We shall all see,” Donald J. Trump said."),
    ("AFP", "“The bridge will stand for long,” Anna Berg said. “It will be wide,” Berg said."),
    ("AFP", "“The tunnel is much too narrow,” Kohl said on Monday."),
)

APART = "Another person of this name…"
SMITHS = (
    ("Gazette", "“The tax is much too high for us,” John Smith said on Monday."),
    ("Gazette", "“We train in the rain and win,” John Smith said. “We always do,” Smith said."),
    ("Courier", "“The vote is close, and I know it,” John Smith said on Monday."),
)


@pytest.fixture
def smiths(tmp_path: Path) -> Path:
    """A senator and a coach of one name."""
    return made(tmp_path / "smiths", SMITHS)


def made(folder: Path, bodies: tuple[tuple[str, str], ...]) -> Path:
    for number, (source, body) in enumerate(bodies, 1):
        text = story(number, date=f"2020-0{number}-04", source=source, body=body)
        write(folder / f"{number}.txt", text)
    return folder


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return made(tmp_path / "town", BODIES)


def dialog_of(reader: Reader) -> QDialog:
    visible = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    (found,) = (each for each in visible if each.accessibleName() == "Speakers")
    return found


def ask(reader: Reader) -> QDialog:
    reader.page.setFocus()
    reader.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    settle(reader)
    return dialog_of(reader)


def settle(reader: Reader) -> None:
    """Wait until the page of the chosen speaker is there."""
    reader.qtbot.wait(100)
    reader.rest()


def names(reader: Reader) -> list[str]:
    model = table(reader).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def table(reader: Reader) -> QTableView:
    (found,) = (each for each in dialog_of(reader).findChildren(QTableView) if each.isVisible())
    assert found.accessibleName() == "Speakers"
    return found


def said(reader: Reader, name: str = "What is said") -> list[str]:
    model = reader.control(name, QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def told(reader: Reader) -> list[str]:
    labels = [each for each in dialog_of(reader).findChildren(QLabel) if each.isVisible()]
    return [each.text() for each in labels if each.text()]


def button(reader: Reader, text: str) -> QPushButton:
    (found,) = (b for b in dialog_of(reader).findChildren(QPushButton) if b.text() == text)
    return found


def press_button(reader: Reader, text: str) -> None:
    reader.qtbot.mouseClick(button(reader, text), Qt.MouseButton.LeftButton)
    settle(reader)


def choose(reader: Reader, name: str) -> None:
    row = names(reader).index(name)
    table(reader).setCurrentIndex(table(reader).model().index(row, 0))
    settle(reader)


def offered(reader: Reader) -> list[str]:
    menu = button(reader, "Names").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    *offers, parting = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert parting == APART
    return offers


def take(reader: Reader, label: str) -> None:
    menu = button(reader, "Names").menu()
    (action,) = (each for each in menu.actions() if each.text() == label)
    action.trigger()
    settle(reader)
    settle(reader)


def test_who_says_most_comes_first_with_their_page(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    assert names(reader) == [
        "Anna Berg", "Donald J. Trump", "Donald Trump", "Kohl (surname only)", "officials",
    ]  # fmt: skip
    lines = told(reader)
    assert "5 speakers" in lines
    assert "Person · 2 quotations in 1 article, 10 words" in lines
    assert len(said(reader)) == 2
    chart = reader.control("Anna Berg: quotations by source", Chart)
    assert chart.accessibleDescription() == "Quotations. AFP: 2"


def test_a_name_is_typed_and_the_words_are_gone_to(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    reader.type("tru don")
    settle(reader)
    assert names(reader) == ["Donald J. Trump", "Donald Trump"]
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Down)
    settle(reader)
    reader.press(Qt.Key.Key_Return)
    assert reader.control("What is said", QListView).hasFocus()
    reader.press(Qt.Key.Key_Return)
    reader.rest()
    assert reader.window.windowTitle().startswith("Story number 1")
    selections = reader.page.extraSelections()
    assert any("The harbour is ours" in each.cursor.selectedText() for each in selections)


def test_kinds_and_orders_are_chosen(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    kinds = reader.control("Kind of speakers", QComboBox)
    kinds.setFocus()
    for _ in range(4):
        reader.press(Qt.Key.Key_Down)
    settle(reader)
    assert names(reader) == ["Kohl (surname only)"]
    assert any("may be that of several people" in line for line in told(reader))
    reader.press(Qt.Key.Key_Home)
    order = reader.control("Order of the speakers", QComboBox)
    order.setFocus()
    reader.press(Qt.Key.Key_End)
    settle(reader)
    assert names(reader)[0] == "Kohl (surname only)"


def test_nobody_of_that_name_is_told(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    reader.type("xyz")
    settle(reader)
    assert names(reader) == []
    assert "No speaker of this kind has a name with words that begin so." in told(reader)
    assert not button(reader, "Copy the page").isEnabled()


def test_names_are_joined_and_parted_and_it_is_undone(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    choose(reader, "Donald Trump")
    assert offered(reader) == ["List “Donald J. Trump” under “Donald Trump”"]
    take(reader, "List “Donald J. Trump” under “Donald Trump”")
    assert names(reader)[:2] == ["Anna Berg", "Donald Trump"]
    assert "Also known as Donald J. Trump" in told(reader)
    assert "“Donald J. Trump” is listed under “Donald Trump”" in told(reader)
    assert len(said(reader)) == 2
    press_button(reader, "Undo")
    settle(reader)
    assert names(reader)[1:3] == ["Donald J. Trump", "Donald Trump"]
    offered(reader)
    take(reader, "List “Donald J. Trump” under “Donald Trump”")
    assert "“Donald J. Trump” is somebody else" in offered(reader)
    take(reader, "“Donald J. Trump” is somebody else")
    assert names(reader)[1:3] == ["Donald J. Trump", "Donald Trump"]


def parting(reader: Reader) -> NamesakeDialog:
    """The question whose a name is, asked for in the menu of names."""
    offered(reader)
    take(reader, APART)
    (found,) = dialog_of(reader).findChildren(NamesakeDialog)
    assert found.accessibleName() == "Another person of this name"
    return found


def test_two_of_one_name_are_told_apart_and_it_is_undone(
    open_window: OpenWindow, smiths: Path
) -> None:
    reader = open_window(smiths)
    ask(reader)
    assert names(reader) == ["John Smith"]
    page = reader.control("What is said", QListView)
    words = said(reader)
    coach = [row for row, text in enumerate(words) if "win" in text or "always" in text]
    page.setFocus()
    page.setCurrentIndex(page.model().index(coach[0], 0))
    reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    question = parting(reader)
    assert question.outlet is None
    reader.type("coach")  # between the brackets
    assert question.name == "John Smith (coach)"
    reader.press(Qt.Key.Key_Return)
    settle(reader)
    settle(reader)
    assert names(reader) == ["John Smith", "John Smith (coach)"]
    assert "“John Smith (coach)” is listed for itself" in told(reader)
    assert "Listed apart: John Smith (coach)" in told(reader)
    assert len(said(reader)) == 2
    choose(reader, "John Smith (coach)")
    assert len(said(reader)) == 2
    assert "Person · 2 quotations in 1 article, 10 words" in told(reader)
    assert offered(reader) == ["List “John Smith (coach)” under “John Smith”"]
    press_button(reader, "Compare")
    choose(reader, "John Smith")
    assert offered(reader) == [
        "List “John Smith” under “John Smith (coach)”",
        "List “John Smith (coach)” under “John Smith”",
    ]
    press_button(reader, "Undo")
    settle(reader)
    assert names(reader) == ["John Smith"]


def test_all_of_a_source_is_anothers_and_one_article_is_not(
    open_window: OpenWindow, smiths: Path
) -> None:
    reader = open_window(smiths)
    ask(reader)
    question = parting(reader)
    assert "Single articles: choose quotations on the page first." in told(reader)
    places = reader.control("Where it is another person", QComboBox)
    assert [places.itemText(row) for row in range(places.count())] == [
        "In all of Gazette, now and later · 2 articles",
        "In all of Courier, now and later · 1 article",
    ]
    assert question.outlet == "Gazette"
    (apart,) = (b for b in question.findChildren(QPushButton) if b.text() == "List apart")
    assert not apart.isEnabled()  # “John Smith ()” tells nobody apart
    reader.type("coach")
    reader.press(Qt.Key.Key_Return)
    settle(reader)
    settle(reader)
    choose(reader, "John Smith (coach)")
    assert len(said(reader)) == 3
    page = reader.control("What is said", QListView)
    page.setFocus()
    page.setCurrentIndex(page.model().index(2, 0))
    question = parting(reader)
    assert question.name == "John Smith"
    reader.press(Qt.Key.Key_Return)
    settle(reader)
    settle(reader)
    assert names(reader) == ["John Smith", "John Smith (coach)"]
    choose(reader, "John Smith")
    assert len(said(reader)) == 2
    choose(reader, "John Smith (coach)")
    offered(reader)
    take(reader, "List “John Smith (coach)” under “John Smith”")
    assert names(reader) == ["John Smith"]
    assert len(said(reader)) == 4


def test_who_has_no_name_is_not_told_apart(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    choose(reader, "officials")
    menu = button(reader, "Names").menu()
    menu.aboutToShow.emit()
    assert APART not in [action.text() for action in menu.actions()]


def test_quotations_of_a_page_are_copied_and_gathered(
    open_window: OpenWindow, smiths: Path
) -> None:
    reader = open_window(smiths)
    ask(reader)
    page = reader.control("What is said", QListView)
    page.setFocus()
    reader.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().count("> — John Smith") == 4
    assert "Copied 4 quotations with their source" in told(reader)
    assert [action.shortcut().toString() for action in page.actions()] == [
        "Return",
        "Ctrl+C",
        "D",
        "",
    ]
    reader.press(Qt.Key.Key_D)
    reader.rest()
    reader.type("Taxes")
    reader.press(Qt.Key.Key_Return)
    settle(reader)
    assert "Added 4 quotations to “Taxes”" in told(reader)
    (kept,) = reader.window.workspace.session.notebook.dossiers()
    assert (kept.dossier.title, kept.items) == ("Taxes", 4)


def test_two_are_compared_and_joined(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    press_button(reader, "Compare")
    assert "Choose a speaker to compare with." in told(reader)
    choose(reader, "officials")
    assert len(said(reader)) == 2
    assert len(said(reader, "What the other says")) == 1
    assert offered(reader) == [
        "List “officials” under “Anna Berg”",
        "List “Anna Berg” under “officials”",
    ]
    press_button(reader, "Compare")
    assert not reader.control("What the other says", QListView).isVisible()
    assert len(said(reader)) == 1


def test_the_page_is_copied_and_everything_saved(
    open_window: OpenWindow, town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    ask(reader)
    press_button(reader, "Copy the page")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("# Anna Berg\n\nPerson · 2 quotations")
    assert "> “The bridge will stand for long,”" in text
    for suffix in (".md", ".csv", ".json"):

        def pick(
            _parent: object, _title: str, offered: str, kinds: str, suffix: str = suffix
        ) -> tuple[str, str]:
            kind = next(each for each in kinds.split(";;") if f"*{suffix}" in each)
            return str(tmp_path / Path(offered).stem), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", pick)
        press_button(reader, "Save everything…")
        assert (tmp_path / f"Anna Berg{suffix}").is_file()
    record = json.loads((tmp_path / "Anna Berg.json").read_text(encoding="utf-8"))
    assert [each["text"] for each in record["said"]] == [
        "The bridge will stand for long,",
        "It will be wide,",
    ]


def test_a_correction_holds_at_once(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    assert reader.control("Name of a speaker", QLineEdit).hasFocus()
    choose(reader, "Kohl (surname only)")
    assert len(said(reader)) == 1


def test_the_models_behave_as_models(qtmodeltester, qapp) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    speaker = Speaker(7, "person:a", "A", SpeakerKind.PERSON, 2, 3, 1, None, None)
    table = SpeakerTable()
    table.show(array("q", [7]), [speaker])
    table.grow(array("q", [7, 8]))
    wanted = []
    table.page_wanted.connect(wanted.append)
    assert table.index(1, 0).data() is None
    assert wanted == [0]
    table.take(0, [replace(speaker, id=8, name="B")])
    assert [table.index(row, 0).data() for row in range(2)] == ["A", "B"]
    qtmodeltester.check(table)
