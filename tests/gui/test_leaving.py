"""Closing the window while something is being written: told, and nothing given up unasked."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.errors import ViewerError
from viewer.gui.controllers import leaving, working
from viewer.notebook.steps import Step
from viewer.notebook.store import Notebook
from viewer.notebook.watch import Watch, unwatched
from viewer.paths import Places

CLOSES = "The window closes as soon as the notebook is written."


class Slow:
    """Steps of the notebook that wait, watched, until they are let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go = threading.Event()
        self.begun = threading.Event()
        do = Notebook.do

        def slow(notebook: Notebook, step: Step, watch: Watch = unwatched) -> Step:
            self.begun.set()
            for share in range(10_000):
                watch(share, 10_000)
                if self.go.wait(0.01):
                    break
            return do(notebook, step, watch)

        monkeypatch.setattr(Notebook, "do", slow)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    monkeypatch.setattr(leaving, "AT_ONCE_MS", 20)
    monkeypatch.setattr(working, "SOON", 0.0)
    return Slow(monkeypatch)


def begin_note(reader: Reader, slow: Slow) -> None:
    """Ask for something that is not done yet."""
    work = reader.window.workspace
    about = work.noting.open_bookmark()
    assert about
    work.noting.note_article(about.article)("Ask the harbour master.")
    reader.until(slow.begun.is_set)


def choose(reader: Reader, label: str) -> None:
    notice = reader.window.workspace.notice
    assert notice.sentence == CLOSES
    (button,) = [one for one in notice.findChildren(QPushButton) if one.text() == label]
    button.click()


def notes(profile: Places) -> list[str]:
    with Notebook.open(profile.notebook, writing=False) as notebook:
        return [getattr(entry, "text", "") for entry in notebook.entries()]


def test_the_window_closes_when_all_is_written(
    open_window: OpenWindow, archive: Path, profile: Places, slow: Slow
) -> None:
    reader = open_window(archive)
    begin_note(reader, slow)
    assert not reader.window.close()
    assert reader.window.isVisible()
    assert reader.window.workspace.notice.sentence == CLOSES
    slow.go.set()
    reader.until(lambda: not reader.window.isVisible())
    assert notes(profile) == ["Ask the harbour master."]


def test_what_is_written_can_be_stopped_so_that_the_window_closes(
    open_window: OpenWindow, archive: Path, profile: Places, slow: Slow
) -> None:
    reader = open_window(archive)
    begin_note(reader, slow)
    assert not reader.window.close()
    choose(reader, "Stop that and close")
    reader.until(lambda: not reader.window.isVisible())
    assert notes(profile) == []


def test_the_window_can_stay(
    open_window: OpenWindow, archive: Path, profile: Places, slow: Slow
) -> None:
    reader = open_window(archive)
    begin_note(reader, slow)
    assert not reader.window.close()
    choose(reader, "Keep the window open")
    slow.go.set()
    reader.rest()
    assert reader.window.isVisible()
    assert reader.window.close()
    assert notes(profile) == ["Ask the harbour master."]


def test_a_window_stays_to_tell_that_its_last_change_was_not_kept(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(archive)
    with monkeypatch.context() as full:

        def refuse(*_: object) -> Step:
            raise ViewerError("The disk is full.")

        full.setattr(Notebook, "do", refuse)
        about = reader.window.workspace.noting.open_bookmark()
        assert about
        reader.window.workspace.noting.note_article(about.article)("Ask the harbour master.")
        assert not reader.window.close()
    assert reader.window.workspace.notice.sentence == "The disk is full."
    assert reader.window.close()
    assert not reader.window.isVisible()


def test_a_backup_that_nobody_asked_for_ends_with_the_window(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(archive)
    begun, ended = threading.Event(), threading.Event()
    back_up = Notebook.back_up

    def endless(notebook: Notebook, watch: Watch = unwatched) -> object:
        if watch is unwatched:  # the one at the end
            return back_up(notebook)
        begun.set()
        try:
            while not ended.wait(0.01):
                watch(1, 2)
        finally:
            ended.set()
        return None

    monkeypatch.setattr(Notebook, "back_up", endless)
    reader.window.workspace.exchanging._back_up_quietly()
    reader.until(begun.is_set)
    assert reader.window.close()
    assert ended.is_set()


def test_the_window_is_gone_before_the_notebook_is_put_away(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(archive)
    seen: list[bool] = []
    close = Notebook.close

    def closing(notebook: Notebook) -> None:
        seen.append(reader.window.isVisible())
        close(notebook)

    monkeypatch.setattr(Notebook, "close", closing)
    assert reader.window.close()
    assert seen == [False]
