"""Who is quoted, asked in the window by keys and clicks."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
)

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.charts import Chart
from viewer.gui.controllers import balancing
from viewer.gui.models.balance_table import BalanceTable
from viewer.library.weighing import Weighing
from viewer.notebook.aliases import Alias
from viewer.notebook.steps import JoinSpeakers

BODIES = (
    ("Reuters", "“The harbour is ours, and it stays ours,” Anna Berg said on Monday."),
    ("AFP", "“It is closed,” officials said. “We shall see,” Anna Berg said."),
    ("AFP", "Rain fell on the harbour."),
)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "town"
    for number, (source, body) in enumerate(BODIES, 1):
        text = story(number, date=f"2020-01-0{4 - number}", source=source, body=body)
        write(folder / f"{number}.txt", text)
    return folder


def dialog_of(reader: Reader) -> QDialog:
    (found,) = (each for each in reader.window.findChildren(QDialog) if each.isVisible())
    assert found.accessibleName() == "Who is quoted"
    return found


def ask(reader: Reader) -> QDialog:
    reader.page.setFocus()
    reader.press(Qt.Key.Key_Q)
    return dialog_of(reader)


def of_list(reader: Reader) -> None:
    """Choose the other question, by keys."""
    choice = reader.control("Where", QComboBox)
    choice.setFocus()
    reader.press(Qt.Key.Key_Down)


def rows(reader: Reader) -> list[list[str]]:
    model = reader.control("Speakers with their words", QTableView).model()
    columns = range(model.columnCount())
    return [
        [model.index(at, column).data() for column in columns] for at in range(model.rowCount())
    ]


def said(reader: Reader) -> list[str]:
    labels = [each for each in dialog_of(reader).findChildren(QLabel) if each.isVisible()]
    return [each.text() for each in labels if not each.buddy()]


def press_button(reader: Reader, words: str) -> None:
    (button,) = (b for b in dialog_of(reader).findChildren(QPushButton) if b.text() == words)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()


def test_the_open_article_is_told_first(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    assert rows(reader) == [["Anna Berg", "People", "1", "8", "100 %"]]
    assert said(reader) == ["Story number 1", "1 quotation · 8 words · People: 100 %"]
    chart = reader.control("Words by speaker", Chart)
    assert chart.accessibleDescription() == "Words. Anna Berg: 8 (100 %)"


def test_it_follows_the_article(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    reader.click_row(reader.table, 1)
    reader.rest()
    assert [row[:2] for row in rows(reader)] == [
        ["Anna Berg", "People"],
        ["officials", "Not named"],
    ]
    reader.click_row(reader.table, 2)
    reader.rest()
    assert said(reader) == ["Nobody is quoted here."] or said(reader)[1:] == [
        "Nobody is quoted here."
    ]
    assert not reader.control("Speakers with their words", QTableView).isVisible()


def test_all_that_is_listed_is_told_and_followed(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    of_list(reader)
    assert said(reader)[0] == "All articles"
    assert rows(reader)[0] == ["Anna Berg", "People", "2", "11", "79 %"]
    reader.window.activateWindow()
    reader.until(reader.window.isActiveWindow)
    reader.page.setFocus()
    reader.filter("said:closed")
    reader.until(lambda: len(rows(reader)) == 2 and rows(reader)[0][3] == "3")
    assert said(reader)[0] == "“said:closed” in: All articles"


def test_what_is_missing_yet_is_said(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    of_list(reader)
    with reader.window.session.catalogue() as catalogue:
        catalogue.connection.execute("UPDATE file SET state = 1 WHERE id = 1")
    reader.window.workspace.answers.balancing.follow_list()
    reader.rest()
    assert said(reader)[-1] == (
        "The quotations of 1 article are not known yet: the index is being made."
    )


def test_what_the_reader_says_is_counted_at_once(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    ask(reader)
    of_list(reader)
    notebook = reader.window.workspace.noting
    berg, now = "person:anna berg", datetime(2024, 1, 1, tzinfo=UTC)
    joined = Alias("unnamed:officials", "officials", berg, "Anna Berg", now)
    notebook.do("joining", lambda: JoinSpeakers((joined,)), "Joined")
    reader.until(lambda: rows(reader) == [["Anna Berg", "People", "3", "14", "100 %"]])


def test_what_takes_long_is_told_and_can_be_stopped(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    ask(reader)
    questions, go_on = reader.window.session.questions, Event()
    count = questions.balance_of_list

    def slow(*asked: object) -> Iterator[Weighing]:
        for share in range(1, 100):
            yield Weighing(share / 100)
            if go_on.wait(0.05):
                break
        yield from count(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(balancing, "PATIENCE", 0.0)
    monkeypatch.setattr(questions, "balance_of_list", slow)
    choice = reader.control("Where", QComboBox)
    choice.setFocus()
    reader.press(Qt.Key.Key_Down, rest=False)
    bar = reader.control("Counting", QProgressBar)
    reader.until(lambda: bar.isVisible() and bar.value() > 0)
    press_button(reader, "Stop")
    assert said(reader) == ["All articles", "Stopped: it was not counted to the end."]
    assert not bar.isVisible()
    go_on.set()
    press_button(reader, "Count again")
    assert rows(reader)[0] == ["Anna Berg", "People", "2", "11", "79 %"]
    assert not bar.isVisible()


def test_a_list_that_grows_is_counted_to_its_end_and_then_again(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    ask(reader)
    questions, go_on, begun = reader.window.session.questions, Event(), list[int]()
    count = questions.balance_of_list

    def slow(*asked: object) -> Iterator[Weighing]:
        begun.append(1)
        go_on.wait(10)
        yield from count(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(questions, "balance_of_list", slow)
    choice = reader.control("Where", QComboBox)
    choice.setFocus()
    reader.press(Qt.Key.Key_Down, rest=False)
    reader.until(lambda: begun == [1])
    for _ in range(3):
        reader.window.workspace.answers.balancing.follow_list()
    go_on.set()
    reader.until(lambda: begun == [1, 1])
    reader.rest()
    assert begun == [1, 1]
    assert rows(reader)[0] == ["Anna Berg", "People", "2", "11", "79 %"]


def test_the_table_is_copied_for_texts_and_for_spreadsheets(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    ask(reader)
    press_button(reader, "Copy the table")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[1] == "Anna Berg\tPeople\t1\t8\t1.0"
    assert bytes(data.data("text/markdown").data()).decode().startswith("| Speaker | Group |")
    assert said(reader)[-1] == "Copied the table"


@pytest.mark.parametrize(
    ("button", "suffix"),
    [
        ("Save the table…", ".csv"),
        ("Save the table…", ".md"),
        ("Save the table…", ".json"),
        ("Save the chart…", ".png"),
        ("Save the chart…", ".svg"),
    ],
)
def test_table_and_chart_are_saved(
    open_window: OpenWindow,
    town: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    suffix: str,
) -> None:
    def choose(_parent: object, _title: str, offered: str, kinds: str) -> tuple[str, str]:
        kind = next(each for each in kinds.split(";;") if f"*{suffix}" in each)
        return str(tmp_path / Path(offered).stem), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    reader = open_window(town)
    ask(reader)
    press_button(reader, button)
    (file,) = tmp_path.glob(f"*{suffix}")
    assert said(reader)[-1] == f"Saved as {file}"
    content = file.read_bytes()
    if suffix == ".png":
        assert not QImage.fromData(content).isNull()
    elif suffix == ".json":
        assert json.loads(content)["speakers"][0]["speaker"] == "Anna Berg"
    else:
        assert "Anna Berg" in content.decode()


def test_what_cannot_be_saved_is_said(
    open_window: OpenWindow, town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "no" / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    reader = open_window(town)
    ask(reader)
    press_button(reader, "Save the table…")
    assert said(reader)[-1].startswith(f"{nowhere} could not be written")


def test_the_table_behaves_as_a_table(qtmodeltester, qapp) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    from viewer.library.balance import balance

    table = BalanceTable()
    table.show(balance([(1, "a", "A", 1, 2), (3, "b", "B", 1, 1)], 1))
    qtmodeltester.check(table)
