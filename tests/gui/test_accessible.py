"""What assistive technology is told: the contract's names, and a name for every control."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QTableView,
    QTableWidget,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.paths import Places
from viewer.resources import example_archive


def spoken(widget: QWidget) -> str:
    """The name that assistive technology gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def focusable(window: QWidget) -> Iterator[QWidget]:
    """Every control that the keyboard can reach."""
    for widget in window.findChildren(QWidget):
        shown = widget.isVisibleTo(window)
        if shown and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            yield widget


def test_the_names_of_the_contract(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for name, kind in (
        ("Sources", QTreeView),
        ("Articles", QTableView),
        ("Article", QTextBrowser),
        ("Quotations", QListView),
        ("Bookmark", QToolButton),
    ):
        control = reader.control(name, kind)
        assert control.isVisible()
        assert spoken(control) == name
    assert spoken(reader.search) == "Search"
    reader.press(Qt.Key.Key_S)
    assert spoken(reader.control("Bookmark", QToolButton)) == "Bookmark"


def test_every_control_of_the_window_has_a_name(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "linked.txt"
    file.write_text("# Links\n\nRead [the report](https://example.org/) first.\n")
    reader = open_window(file)
    reader.click_words("the report")
    assert reader.notice()
    controls = list(focusable(reader.window))
    assert len(controls) > 12
    unnamed = [control for control in controls if not spoken(control).strip()]
    assert unnamed == []


def test_every_button_tells_what_it_does_where_the_mouse_is(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    silent = [
        button.accessibleName()
        for button in reader.window.findChildren(QToolButton)
        if button.isVisible() and not button.toolTip() and not button.text()
    ]
    assert silent == []


def with_dialog(reader: Reader, look: Callable[[QDialog], None], *menu: str) -> None:
    """Choose a menu entry that opens a dialog, look at it, and close it with Esc."""
    seen: list[BaseException | None] = []

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, reader.window, wait)
            return
        assert isinstance(dialog, QDialog)
        try:
            look(dialog)
            seen.append(None)
        except BaseException as error:
            seen.append(error)
        reader.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, reader.window, wait)
    reader.choose_menu(*menu)
    reader.until(lambda: bool(seen))
    if seen[0]:
        raise seen[0]


@pytest.mark.parametrize("words", ["Skipped files", "About Pullquote"])
def test_every_control_of_the_dialogs_has_a_name(open_window: OpenWindow, words: str) -> None:
    reader = open_window(example_archive())

    def look(dialog: QDialog) -> None:
        assert dialog.windowTitle() == spoken(dialog) == words
        controls = list(focusable(dialog))
        assert controls
        assert [control for control in controls if not spoken(control).strip()] == []

    with_dialog(reader, look, "Help", words)
    left = [dialog for dialog in reader.window.findChildren(QDialog) if dialog.isVisible()]
    assert left == []


def test_a_closed_dialog_does_not_stay_in_memory(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for _ in range(3):
        with_dialog(reader, lambda _dialog: None, "Help", "About Pullquote")
    reader.until(lambda: reader.window.findChildren(QDialog) == [])


@pytest.mark.parametrize("menu", [("Edit", "Settings"), ("Help", "Keyboard shortcuts")])
def test_every_control_of_the_windows_beside_has_a_name(
    open_window: OpenWindow, menu: tuple[str, str]
) -> None:
    reader = open_window(example_archive())
    reader.choose_menu(*menu)
    dialog = next(each for each in reader.window.findChildren(QDialog) if each.isVisible())
    assert dialog.windowTitle() == spoken(dialog) == menu[1]
    controls = list(focusable(dialog))
    assert len(controls) > 4
    assert [control for control in controls if not spoken(control).strip()] == []


def test_the_program_tells_where_it_keeps_things(open_window: OpenWindow, profile: Places) -> None:
    reader = open_window(example_archive())
    texts: list[str] = []

    def look(dialog: QDialog) -> None:
        table = dialog.findChild(QTableWidget)
        assert table is not None
        texts.extend(table.item(row, 1).text() for row in range(table.rowCount()))

    with_dialog(reader, look, "Help", "About Pullquote")
    assert {str(profile.notebook), str(profile.settings), str(profile.cache)} <= set(texts)


def test_rows_cards_and_places_are_spoken(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.headlines()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert reader.table.model().index(0, 0).data(role).endswith("Reuters · 4 Nov 2019")
    assert "Washington — hopes" in reader.cards.model().index(0, 0).data(role)
    assert reader.place("Reuters").data(role) == "Reuters, 1"
