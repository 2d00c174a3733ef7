"""The notebook out of the window and into it: copied, exported, imported, backed up."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QTableWidget

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, plain
from tests.gui.test_notebook import CONTROL, full, town
from viewer.notebook.backup import backups, folder_beside
from viewer.paths import Places

__all__ = ["full", "town"]


def export_to(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, file: Path, kind: str, *menu: str
) -> None:
    """Choose a menu entry that asks where to, and answer."""

    def answer(*arguments: object) -> tuple[str, str]:
        chosen = [each for each in str(arguments[3]).split(";;") if kind in each]
        return str(file), chosen[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    reader.choose_menu(*menu)


def dialog(reader: Reader) -> QDialog:
    """The dialog that is open."""
    reader.until(lambda: bool(reader.window.findChildren(QDialog)))
    (found,) = reader.window.findChildren(QDialog)
    return found


def press_button(reader: Reader, words: str) -> None:
    """Press a button of the open dialog."""
    found = [
        each for each in dialog(reader).findChildren(QAbstractButton) if plain(each.text()) == words
    ]
    assert len(found) == 1, [each.text() for each in dialog(reader).findChildren(QAbstractButton)]
    reader.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    reader.rest()
    reader.until(lambda: not reader.window.findChildren(QDialog))


def import_from(reader: Reader, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Choose File, Notebook, Import and a file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    reader.choose_menu("File", "Notebook", "Import")


def _records(written: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON value."""
    if isinstance(written, dict):
        yield written
    for each in written.values() if isinstance(written, dict) else written:
        if isinstance(each, dict | list):
            yield from _records(each)


@pytest.mark.parametrize("suffix", [".json", ".md", ".csv", ".html", ".jsonld"])
def test_all_of_it_is_exported_in_each_form(
    open_window: OpenWindow,
    full: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    reader = open_window(full)
    export_to(reader, monkeypatch, tmp_path / "mine", suffix, "File", "Notebook", "Export")
    assert reader.said() == f"Exported to {tmp_path / ('mine' + suffix)}"
    assert "all winter" in (tmp_path / f"mine{suffix}").read_text()


def test_markdown_is_written_by_a_template_that_is_kept(
    open_window: OpenWindow,
    full: Path,
    tmp_path: Path,
    profile: Places,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    profile.templates.mkdir(parents=True)
    (profile.templates / "list (short).md").write_text("[clip]\n* $words\n")
    reader = open_window(full)
    export = ("File", "Notebook", "Export")
    kind = "your template list (short).md"
    export_to(reader, monkeypatch, tmp_path / "mine", kind, *export)
    assert reader.said() == f"Exported to {tmp_path / 'mine.md'}"
    assert (tmp_path / "mine.md").read_text() == "* waited\n\n* all winter\n"


def test_markdown_is_written_by_a_template_that_is_chosen(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, out = tmp_path / "template.txt", tmp_path / "mine.md"
    reader = open_window(full)
    answers = [str(template), ""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (answers.pop(0), ""))
    export = ("File", "Notebook", "Export")

    template.write_text("[clip]\n* $words\n$verse\n")
    export_to(reader, monkeypatch, out, "that you choose next", *export)
    reader.until(lambda: bool(reader.notice()))
    assert reader.notice().startswith("Line 3 of the template names $verse; in [clip] there are ")
    assert reader.notice().endswith(f"It is {template}; nothing was written.")
    assert not out.exists()

    export_to(reader, monkeypatch, out, "that you choose next", *export)
    assert not out.exists(), "thought over"

    answers.append(str(template))
    template.write_text("[clip]\n* $words\n")
    export_to(reader, monkeypatch, out, "that you choose next", *export)
    assert reader.said() == f"Exported to {out}"
    assert out.read_text() == "* waited\n\n* all winter\n"


def test_what_is_chosen_is_exported_alone(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0, CONTROL)
    menu = ("File", "Notebook", "Export what is chosen")
    export_to(reader, monkeypatch, tmp_path / "one.json", ".json", *menu)
    written = json.loads((tmp_path / "one.json").read_text())
    (record,) = [each for each in _records(written) if each.get("words")]
    assert record["words"] == "waited"


def test_an_export_comes_in_again_once_and_is_undone(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    file = tmp_path / "all.json"
    export_to(reader, monkeypatch, file, ".json", "File", "Notebook", "Export")
    before = set(reader.window.session.notebook.entries())
    reader.click_row(reader.tree, reader.place("Notes"))
    reader.notebook.setFocus()
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    import_from(reader, monkeypatch, file)
    press_button(reader, "Take in 6 entries")
    assert set(reader.window.session.notebook.entries()) == before
    assert reader.kept() == ["Ask the engineers", "As the year before"]
    reader.answer("Undo")
    assert reader.kept() == []
    reader.choose_menu("Edit", "Redo")
    import_from(reader, monkeypatch, file)
    press_button(reader, "Take in 6 entries")
    assert set(reader.window.session.notebook.entries()) == before
    assert reader.said() == "Nothing has changed by it"


def test_bad_records_are_named_with_their_line_before_anything_is_taken_in(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    before = reader.window.session.notebook.entries()
    file = tmp_path / "addresses.txt"
    file.write_text("https://example.org/new\nno address\nhttps://example.org/other\n")
    import_from(reader, monkeypatch, file)
    table = dialog(reader).findChild(QTableWidget)
    assert table is not None
    assert (table.rowCount(), table.item(0, 0).text()) == (1, "2")
    assert "no address" in table.item(0, 1).text()
    assert reader.window.session.notebook.entries() == before
    press_button(reader, "Cancel")
    assert reader.window.session.notebook.entries() == before
    import_from(reader, monkeypatch, file)
    press_button(reader, "Take in 2 entries")
    assert ("Bookmarks", 4) in reader.places()
    assert reader.notice() == "Took in 2 entries"


def test_a_file_that_holds_no_notebook_is_told(
    open_window: OpenWindow, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(full)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    import_from(reader, monkeypatch, tmp_path / "picture.png")
    assert "picture.png" in reader.notice()
    assert reader.window.findChildren(QDialog) == []


def test_entries_are_copied_with_their_source_in_three_forms(
    open_window: OpenWindow, full: Path
) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0, CONTROL)
    reader.click_row(reader.notebook, 1, CONTROL)
    reader.press(Qt.Key.Key_C)
    assert reader.said() == "Copied 2 entries"
    copied = reader.clipboard()
    assert copied.text().split("\n\n") == [
        "“waited” — “Harbour opens”, Reuters, 1 March 2020, https://example.org/story/1",
        "“all winter” — “Harbour opens”, Reuters, 1 March 2020, https://example.org/story/1",
    ]
    assert copied.html().count("<blockquote") == 2
    assert bytes(copied.data("text/markdown").data()).startswith(b"> ")
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.click_row(reader.notebook, 0, CONTROL)
    reader.control_press(Qt.Key.Key_C)
    assert reader.clipboard().text() == (
        "“Bridge falls” — AFP, 2 March 2020, https://example.org/story/2"
    )


def test_a_backup_is_made_now(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    reader.choose_menu("File", "Notebook", "Back up now")
    assert reader.said().startswith("Backed up to ")
    assert Path(reader.said().removeprefix("Backed up to ")).exists()
    reader.choose_menu("File", "Notebook", "Back up now")
    assert reader.said() == "The notebook has not changed since its last backup"
    assert QApplication.activeModalWidget() is None


def test_what_changes_is_backed_up_every_hour(
    open_window: OpenWindow, full: Path, profile: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.gui.controllers.exchanging.HOUR_MS", 100)
    monkeypatch.setattr("viewer.gui.controllers.exchanging.LATER_MS", 10)
    reader = open_window(full)
    folder = folder_beside(profile.notebook)
    before = set(backups(folder))
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    reader.until(lambda: bool(set(backups(folder)) - before))
    assert reader.notice() == "Bookmarked"  # nothing is said of it
