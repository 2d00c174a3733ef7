"""Long lists of the notebook begin at once, and a search that is not ready keeps nobody waiting."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from tests.gui.conftest import OpenWindow
from tests.gui.test_notebook import ALT, choose, full, head, town
from viewer.notebook import beginning, words
from viewer.paths import Places

__all__ = ["full", "town"]


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every list is taken for one that begins with two entries."""
    monkeypatch.setattr(beginning, "FEW", 1)
    monkeypatch.setattr("viewer.gui.controllers.notebook.PAGE", 2)


@pytest.mark.usefixtures("long")
def test_a_long_list_begins_and_goes_on(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    more = QSignalSpy(reader.window.workspace.kept_table.rowsInserted)
    reader.press(Qt.Key.Key_5, ALT)
    choose(reader, "Show", "Everything")
    assert reader.kept() == [
        "Ask the engineers", "As the year before", "Bridge falls", "Harbour opens", "waited",
        "all winter",
    ]  # fmt: skip
    assert head(reader) == "6 entries"
    assert more.count() > 0
    for grouping in ("By tag", "By speaker", "By article"):
        choose(reader, "Group by", grouping)
        assert len(reader.kept()) > 6


@pytest.mark.usefixtures("long")
def test_a_change_does_not_go_back_to_the_beginning(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full / "3.txt", full)
    reader.press(Qt.Key.Key_5, ALT)
    choose(reader, "Show", "Everything")
    reader.kept()
    model = reader.window.workspace.kept_table
    counts: list[int] = []
    for signal in (model.modelReset, model.rowsInserted):
        signal.connect(lambda *_: counts.append(model.rowCount()))
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    assert reader.kept()[0] == "Zoo counts"
    assert set(counts) == {7}


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Making the cache of words waits for this."""
    go_on, fill = Event(), words._fill

    def wait(*connections: object) -> Iterator[float]:
        yield 0.4
        assert go_on.wait(20)
        yield from fill(*connections)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "_fill", wait)
    yield go_on
    go_on.set()


def test_a_search_that_is_not_ready_says_so_and_then_searches(
    open_window: OpenWindow, full: Path, profile: Places, held: Event
) -> None:
    (profile.cache / "notebook-words.sqlite3").unlink(missing_ok=True)
    reader = open_window(full)
    notebook = reader.window.workspace.notebook
    reader.qtbot.keyClick(reader.window, Qt.Key.Key_5, ALT)
    reader.until(lambda: reader.notebook.model().rowCount() == 2)
    field = reader.control("Search the notebook", QLineEdit)
    reader.qtbot.keyClicks(field, "falls")
    reader.until(lambda: reader.notebook.empty_text() == "The search is getting ready: 40 %")
    assert reader.notebook.model().rowCount() == 0
    reader.qtbot.keyClick(field, Qt.Key.Key_Escape)
    reader.until(lambda: reader.notebook.model().rowCount() == 2)
    assert not notebook.is_listing()
    reader.qtbot.keyClicks(field, "falls")
    reader.until(lambda: reader.notebook.empty_text().startswith("The search"))
    held.set()
    assert reader.kept() == ["Bridge falls"]
