"""An index behind the window: how far it is, and what may be missing meanwhile."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from tests.gui.conftest import NEW, OpenWindow
from tests.gui.reader import Reader, head
from tests.library.archive import write
from viewer.gui.panes.status import time_left
from viewer.library.types import Phase, Progress
from viewer.session import Session


def bar(reader: Reader) -> QProgressBar:
    return reader.control("Indexing", QProgressBar)


def status_words(reader: Reader) -> str:
    """What the status line says of the index; empty where it says nothing."""
    status = reader.window.statusBar()
    labels = [label for label in status.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


class Indexer:
    """An indexer whose steps a test decides; it stays at each until it is given the next."""

    def __init__(self) -> None:
        self.runs = 0
        self.ends = 0
        self._next = threading.Semaphore(0)
        self._steps: list[Progress | None] = []

    def give(self, progress: Progress | None) -> None:
        """Give a Progress; None ends the run."""
        self._steps.append(progress)
        self._next.release()

    def __call__(self, _session: Session, *, apart: bool = False) -> Iterator[Progress]:  # noqa: ARG002
        self.runs += 1
        here = Progress(Phase.SCANNING, 0, None, False)
        try:
            while True:
                if not self._next.acquire(timeout=0.02):
                    yield here
                    continue
                step = self._steps.pop(0)
                if step is None:
                    return
                yield step
                here = replace(step, changed=False)
        finally:
            self.ends += 1


@pytest.fixture
def indexer(monkeypatch: pytest.MonkeyPatch) -> Indexer:
    """Stands in for the indexer from now on."""
    monkeypatch.setattr("viewer.gui.controllers.indexing.SHORT_SECONDS", -1.0)
    return Indexer()


@pytest.fixture
def under_way(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch, indexer: Indexer
) -> Iterator[Reader]:
    """A window whose archive is known and is being looked through once more."""
    reader = open_window(archive)
    monkeypatch.setattr(Session, "index", lambda session, **wishes: indexer(session, **wishes))
    reader.press(Qt.Key.Key_F5, rest=False)
    yield reader
    reader.close()


def reading(done: int, total: int, left: float | None = None) -> Progress:
    return Progress(Phase.READING, done, total, False, seconds_left=left)


def test_it_is_told_how_far_the_index_is_and_what_may_be_missing(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(12_400, 100_000, 190.0))
    reader.until(lambda: "12,400" in status_words(reader))
    assert status_words(reader) == "12,400 of 100,000 indexed – about 3 minutes left"
    assert (bar(reader).value(), bar(reader).maximum()) == (12_400, 100_000)
    assert bar(reader).isVisible()


def test_what_is_listed_is_marked_as_incomplete_until_all_is_read(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(1, 9))
    reader.until(lambda: head(reader) == "7 articles – there may be more, indexing goes on")
    indexer.give(None)
    reader.rest()
    assert head(reader) == "7 articles"
    assert not bar(reader).isVisible()
    assert status_words(reader) == ""


def test_only_what_asks_for_quotations_lacks_them(under_way: Reader, indexer: Indexer) -> None:
    reader = under_way
    indexer.give(Progress(Phase.QUOTATIONS, 3, 7, False))
    reader.until(lambda: "3 of 7" in status_words(reader))
    assert head(reader) == "7 articles"
    searching = reader.window.workspace.searching
    searching.search("said:council")
    reader.until(lambda: "quotations are being looked for" in head(reader))
    searching.search("council")
    reader.until(lambda: head(reader) == "7 found")


def test_the_button_stops_the_index_and_it_is_said_what_that_means(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(1, 9))
    reader.until(lambda: bar(reader).isVisible())
    stop = reader.control("Stop indexing", QToolButton)
    reader.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    reader.rest()
    assert indexer.ends == 1
    assert not bar(reader).isVisible()
    assert head(reader) == "7 articles – there may be more, indexing was stopped (F5 goes on)"
    reader.press(Qt.Key.Key_F5, rest=False)
    indexer.give(None)
    reader.rest()
    assert indexer.runs == 2
    assert head(reader) == "7 articles"


def test_a_hint_while_indexing_lets_the_run_end_and_then_looks_once_more(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    reader.until(lambda: indexer.runs == 1)
    for _ in range(5):
        reader.press(Qt.Key.Key_F5, rest=False)
    indexer.give(reading(5, 9))
    reader.until(lambda: "5 of 9" in status_words(reader))
    assert (indexer.runs, indexer.ends) == (1, 0)
    indexer.give(None)
    reader.until(lambda: indexer.runs == 2)
    assert indexer.ends == 1, "never two at once"
    indexer.give(None)
    reader.rest()
    assert indexer.runs == 2


def test_another_library_is_indexed_when_the_run_before_has_ended(
    under_way: Reader, indexer: Indexer, tmp_path: Path
) -> None:
    reader = under_way
    reader.until(lambda: indexer.runs == 1)
    write(tmp_path / "other" / "a.txt", NEW)
    reader.window.workspace.open_library([tmp_path / "other"])
    reader.until(lambda: indexer.runs == 2)
    assert indexer.ends == 1
    indexer.give(None)
    reader.rest()


def test_a_short_look_for_changes_says_nothing(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What counts as short is not left to how busy the machine is.
    monkeypatch.setattr("viewer.gui.controllers.indexing.SHORT_SECONDS", 3_600.0)
    reader = open_window(archive)
    said: list[object] = []
    reader.window.workspace.indexing.progressed.connect(said.append)
    reader.window.workspace.indexing.lacking.connect(said.append)
    write(archive / "new.txt", NEW)
    reader.press(Qt.Key.Key_F5)
    assert "New today" in reader.headlines()
    assert [one for one in said if one] == []


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "less than a minute left"),
        (59.0, "less than a minute left"),
        (61.0, "about a minute left"),
        (130.0, "about 2 minutes left"),
        (3_500.0, "about 58 minutes left"),
        (3_599.0, "about an hour left"),
        (9_000.0, "about 2 hours left"),
    ],
)
def test_the_time_that_is_left_in_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words
