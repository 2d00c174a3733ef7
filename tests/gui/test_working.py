"""What takes a while on the notebook is told of in the status line, and can be stopped."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton

from tests.gui.conftest import OpenWindow
from tests.gui.dossier_window import open_dossiers, told
from tests.gui.dossier_window import press_button as press_dossier_button
from tests.gui.reader import Reader
from tests.gui.test_exchange import export_to, import_from, press_button
from tests.gui.test_notebook import full, town
from tests.notebook.samples import dossier, item
from viewer.dossiers import Compiler
from viewer.gui.controllers import working
from viewer.notebook.steps import KeepDossiers, PutItems
from viewer.notebook.store import Notebook
from viewer.notebook.watch import Watch
from viewer.paths import Places

__all__ = ["full", "town"]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is too quick to be told of."""
    monkeypatch.setattr(working, "SOON", 0.0)
    monkeypatch.setattr(working, "AGAIN", 0.0)


def until_stopped(watch: Watch) -> None:
    """Work that goes on until somebody stops it."""
    for done in range(100_000):
        watch(done, 100_000)
        time.sleep(0.005)


def stop(reader: Reader, words: str) -> None:
    """Wait until the line tells of the work, and stop it."""
    line = reader.window.workspace.work_line
    reader.until(line.isVisible)
    assert words in [label.text() for label in line.findChildren(QLabel)]
    (button,) = line.findChildren(QToolButton)
    assert button.accessibleName() == "Stop the work on the notebook"
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    assert not line.isVisible()
    assert reader.said() == "Stopped. Everything is as it was before."


def answer_later(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a menu be chosen without waiting for what it begins."""
    monkeypatch.setattr(reader, "rest", lambda: None)


def test_an_export_is_stopped(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)

    def entries(_self: Notebook, _ids: object, watch: Watch) -> None:
        until_stopped(watch)

    monkeypatch.setattr(Notebook, "entries", entries)
    with monkeypatch.context() as patient:
        answer_later(reader, patient)
        menu = ("File", "Notebook", "Export")
        export_to(reader, patient, tmp_path / "all.json", ".json", *menu)
    stop(reader, "Exporting the notebook")
    assert not (tmp_path / "all.json").exists()


def test_a_backup_is_stopped(
    open_window: OpenWindow, full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)

    def back_up(_self: Notebook, watch: Watch | None = None) -> None:
        if watch:
            until_stopped(watch)

    monkeypatch.setattr(Notebook, "back_up", back_up)
    with monkeypatch.context() as patient:
        answer_later(reader, patient)
        reader.choose_menu("File", "Notebook", "Back up now")
    stop(reader, "Backing up the notebook")


def test_an_import_is_stopped_while_it_is_taken_in(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    file = tmp_path / "addresses.txt"
    file.write_text("https://example.org/new\nhttps://example.org/other\n")
    import_from(reader, monkeypatch, file)
    before = reader.window.session.notebook.entries()
    with monkeypatch.context() as slow:
        slow.setattr(Notebook, "do", lambda _self, _step, watch: until_stopped(watch))
        with monkeypatch.context() as patient:
            answer_later(reader, patient)
            patient.setattr(reader, "until", lambda _condition: None)
            press_button(reader, "Take in 2 entries")
        stop(reader, "Changing the notebook")
    assert reader.window.session.notebook.entries() == before
    assert not reader.window.workspace.marking.undo_stack.canUndo()


def test_an_undo_that_was_stopped_can_be_asked_for_again(
    open_window: OpenWindow, full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0)
    reader.press(Qt.Key.Key_Delete)
    assert reader.kept() == ["all winter"]
    with monkeypatch.context() as slow:
        slow.setattr(Notebook, "do", lambda _self, _step, watch: until_stopped(watch))
        reader.qtbot.keyClick(reader.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        stop(reader, "Changing the notebook")
    assert reader.kept() == ["all winter"]
    reader.control_press(Qt.Key.Key_Z)
    assert reader.kept() == ["waited", "all winter"]
    reader.choose_menu("Edit", "Redo")
    assert reader.kept() == ["all winter"]


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_export_of_a_dossier_is_stopped_and_leaves_nothing(
    open_window: OpenWindow,
    full: Path,
    profile: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(KeepDossiers((dossier(1),)))
        notebook.do(PutItems((item(1, text="Mine"),)))
    reader = open_window(full)
    dialog = open_dossiers(reader)

    def document(_self: Compiler, _contents: object, watch: Watch) -> None:
        until_stopped(watch)

    monkeypatch.setattr(Compiler, "document", document)
    file = tmp_path / f"out{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    with monkeypatch.context() as patient:
        answer_later(reader, patient)
        press_dossier_button(reader, "Export")
    line = reader.window.workspace.work_line
    reader.until(line.isVisible)
    assert f"Writing {file}…" in [label.text() for label in line.findChildren(QLabel)]
    reader.window.workspace.working.stop()
    reader.until(lambda: "Stopped. Everything is as it was before." in told(dialog))
    assert not line.isVisible()
    assert not file.exists()
