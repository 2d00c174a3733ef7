"""The quotations that a search finds, listed in place of their articles, by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QTableView, QToolButton

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.found_table import FoundBy, FoundTable
from viewer.gui.panes.found_row import shortened
from viewer.library.quoted import FoundQuotation
from viewer.search.parse import parse

TALKS = (
    ("Reuters", "2020-01-03", "“The missiles are here to stay,” Anna Berg said."),
    ("AFP", "2020-01-02", "“We never saw a missile,” Omar Hale said. “It is cold,” Hale added."),
    ("AFP", "2020-01-02", "“A missile fell on the harbour,” Anna Berg said on Monday."),
    ("AFP", "2020-01-01", "A missile was seen, but nobody said a word of it."),
)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "town"
    for number, (source, date, body) in enumerate(TALKS, 1):
        write(folder / f"{number}.txt", story(number, date=date, source=source, body=body))
    return folder


def view(reader: Reader, name: str) -> QToolButton:
    return reader.control(name, QToolButton)


def found(reader: Reader) -> QTableView:
    return reader.control("Quotations found", QTableView)


def lines(reader: Reader) -> list[str]:
    model = found(reader).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(reader: Reader, words: str) -> None:
    """Search, and list the quotations."""
    reader.filter(words)
    if view(reader, "List the quotations themselves").isVisible():
        click(reader, view(reader, "List the quotations themselves"))


def click(reader: Reader, button: QToolButton) -> None:
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()


def group_on(reader: Reader) -> None:
    """Choose the next grouping: by day, by speaker, by outlet."""
    reader.control("Group by", QComboBox).setFocus()
    reader.press(Qt.Key.Key_Down)


def test_only_a_search_for_what_was_said_offers_quotations(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    assert not view(reader, "List the quotations themselves").isVisible()
    reader.filter("missile")
    assert not view(reader, "List the quotations themselves").isVisible()
    reader.filter("said:missile")
    assert view(reader, "List the quotations themselves").isVisible()
    assert reader.table.isVisible()


def test_they_are_listed_by_day_the_newest_first(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:missile")
    assert lines(reader) == [
        "3 January 2020",
        "The missiles are here to stay,",
        "2 January 2020",
        "A missile fell on the harbour,",
        "We never saw a missile,",
    ] or lines(reader) == [
        "3 January 2020",
        "The missiles are here to stay,",
        "2 January 2020",
        "We never saw a missile,",
        "A missile fell on the harbour,",
    ]
    assert not reader.table.isVisible()


def test_they_are_grouped_by_speaker_or_outlet(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:missile")
    group_on(reader)
    assert lines(reader)[0] == "Anna Berg"
    assert set(lines(reader)[1:3]) == {
        "The missiles are here to stay,",
        "A missile fell on the harbour,",
    }
    assert lines(reader)[3:] == ["Omar Hale", "We never saw a missile,"]
    group_on(reader)
    assert lines(reader)[0] == "AFP"
    assert lines(reader)[3:] == ["Reuters", "The missiles are here to stay,"]


def test_both_conditions_hold_of_one_quotation(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:missile speaker:hale")
    assert lines(reader)[1:] == ["We never saw a missile,"]


def test_enter_opens_the_article_at_the_words(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:cold")
    reader.search.setFocus()
    reader.press(Qt.Key.Key_Return)
    opened = reader.window.workspace.reading.open_article
    assert opened is not None
    assert opened.path.name == "2.txt"
    reader.until(lambda: bool(reader.cards.selectedIndexes()))
    assert [index.data() for index in reader.cards.selectedIndexes()] == ["It is cold,"]
    assert found(reader).hasFocus()


def test_several_are_copied_with_their_sources(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:missile")
    found(reader).setFocus()
    found(reader).selectAll()
    reader.control_press(Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().mimeData()
    assert len(copied.text().split("\n\n")) == 3
    assert "“The missiles are here to stay,” — Anna Berg, in “Story number 1”, Reuters" in (
        copied.text()
    )
    assert copied.html().count("<blockquote") == 3
    assert reader.window.workspace.status.currentMessage() == (
        "Copied 3 quotations with their source"
    ) or copied.hasFormat("text/markdown")


def test_a_chosen_one_is_verified(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:cold")
    reader.search.setFocus()
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_V)
    dialogs = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    (field,) = dialogs[0].findChildren(QPlainTextEdit)
    assert field.toPlainText() == "It is cold,"


def test_a_chosen_card_is_verified(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    reader.until(lambda: reader.cards.model().rowCount() > 0)
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_V)
    dialogs = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    (field,) = dialogs[0].findChildren(QPlainTextEdit)
    assert field.toPlainText() == "The missiles are here to stay,"


def test_what_the_reader_corrects_holds_at_once(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "speaker:hale")
    assert len(lines(reader)) == 3
    reader.search.setFocus()
    reader.press(Qt.Key.Key_Return)
    reader.until(lambda: bool(reader.cards.selectedIndexes()))
    reader.press(Qt.Key.Key_X)
    reader.until(lambda: len(lines(reader)) == 2)


def test_the_choice_is_remembered_and_the_articles_come_back(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    search(reader, "said:missile")
    reader.filter("rain")
    assert reader.table.isVisible()
    reader.filter("said:missile")
    assert found(reader).isVisible()
    click(reader, view(reader, "List the articles"))
    assert reader.table.isVisible()
    reader.close()
    again = open_window()
    again.filter("said:missile")
    assert again.table.isVisible()


def test_next_and_previous_go_through_the_quotations(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:missile")
    reader.page.setFocus()
    reader.press(Qt.Key.Key_J)
    first = found(reader).currentIndex().row()
    reader.press(Qt.Key.Key_J)
    assert (first, found(reader).currentIndex().row()) == (1, 3)
    reader.press(Qt.Key.Key_K)
    assert found(reader).currentIndex().row() == 1


def test_many_are_read_as_they_are_scrolled_to(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    for number in range(150):
        body = f"“The harbour has {number} ships in it today,” Anna Berg said on Monday."
        write(folder / f"{number}.txt", story(number, date="2020-01-03", body=body))
    reader = open_window(folder)
    search(reader, "said:harbour")
    known = found(reader).model().rowCount()
    assert 40 < known < 150
    for _ in range(8):
        found(reader).scrollToBottom()
        reader.rest()
    assert found(reader).model().rowCount() == 151


def test_nothing_found_is_said(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    search(reader, "said:harbour speaker:hale")
    assert lines(reader) == []
    assert found(reader).empty_text() == "No quotation here has these words, of this speaker."  # type: ignore[attr-defined]


def test_long_words_are_shown_round_what_was_asked_for(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    long = " ".join(f"word{number}" for number in range(200))
    folder = tmp_path / "long"
    write(folder / "1.txt", story(1, body=f"“So it goes {long} missile {long},” Anna Berg said."))
    reader = open_window(folder)
    search(reader, "said:missile")
    row = found(reader).model().index(1, 0).data(Qt.ItemDataRole.UserRole)
    assert isinstance(row, FoundQuotation)
    words, ((start, end),) = shortened(row)
    assert words[start:end] == "missile"
    assert words.startswith("“… ")
    assert words.endswith(" …”")
    assert len(words) < 360


def test_the_table_behaves_as_a_table(qtmodeltester, qapp, profile, town: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    from viewer.session import Session

    session = Session(profile)
    session.open_library([town])
    list(session.index())
    query = parse("said:missile")
    with session.catalogue() as catalogue:
        ids = catalogue.ids()
    some = [one for found in session.questions.quoted(query, ids) for one in found]
    session.close()
    table = FoundTable()
    table.begin(FoundBy.SPEAKER)
    table.add(some)
    qtmodeltester.check(table)
    assert table.quotations == 3
