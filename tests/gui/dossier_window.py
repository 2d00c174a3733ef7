"""Hands and eyes for the dossiers of the window: quotations gathered, items read and moved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
)

from tests.gui.conftest import story
from tests.gui.reader import Reader, plain
from tests.library.archive import write
from viewer.notebook.dossiers import Contents

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
BODY = (
    "“We will open the harbour,” said Anna Berg on Monday.\n\n"
    "The town waited for the harbour all winter.\n\n"
    "“Nobody asked the fishermen,” said Tom Reed, who owns three boats."
)


def write_town(folder: Path) -> Path:
    """Two articles; the newer has two speakers."""
    write(folder / "1.txt", story(1, headline="Harbour opens", date="2020-03-01", body=BODY))
    write(folder / "2.txt", story(2, headline="Bridge shut", date="2020-02-01", source="AFP"))
    return folder


def go_back(reader: Reader) -> None:
    """Go to the main window."""
    reader.window.activateWindow()
    reader.until(lambda: reader.window.isActiveWindow())


def quote(reader: Reader, *rows: int) -> None:
    """Choose cards, by keys."""
    go_back(reader)
    control = Qt.KeyboardModifier.ControlModifier
    for number, row in enumerate(rows):
        reader.click_row(reader.cards, row, control if number else Qt.KeyboardModifier.NoModifier)


def gather(reader: Reader, *rows: int, title: str = "") -> None:
    """Put quotations into a dossier by one key, and name it where that is asked."""
    quote(reader, *rows)
    reader.press(Qt.Key.Key_D)
    if title:
        field = reader.control("Add to the dossier:", QLineEdit)
        assert field.hasFocus()
        reader.type(title)
        reader.press(Qt.Key.Key_Return)


def open_dossiers(reader: Reader) -> QDialog:
    go_back(reader)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_D, SHIFT)
    (dialog,) = (each for each in reader.window.findChildren(QDialog) if each.isVisible())
    assert dialog.windowTitle() == "Dossiers"
    reader.until(lambda: dialog.isActiveWindow())
    reader.rest()
    return dialog


def items(reader: Reader) -> QListView:
    return reader.control("Items of the dossier", QListView)


def lines(reader: Reader) -> list[str]:
    """The items as they are spoken."""
    model = items(reader).model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]


def go(reader: Reader, row: int) -> QListView:
    """Go to an item by keys."""
    view = items(reader)
    view.window().activateWindow()
    reader.until(view.window().isActiveWindow)
    view.setFocus()
    reader.press(Qt.Key.Key_Home)
    for _ in range(row):
        reader.press(Qt.Key.Key_Down)
    assert view.currentIndex().row() == row
    return view


def press_button(reader: Reader, words: str) -> None:
    QApplication.processEvents()  # where it is, is settled by then
    found = [
        each
        for dialog in reader.window.findChildren(QDialog)
        for each in dialog.findChildren(QPushButton)
        if each.isVisible() and plain(each.text()) == words
    ]
    assert len(found) == 1, words
    reader.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    reader.rest()


def kept(reader: Reader) -> list[Contents]:
    notebook = reader.window.session.notebook
    found = [notebook.contents(each.dossier.id) for each in notebook.dossiers()]
    return [each for each in found if each is not None]


def said_of(contents: Contents) -> list[str]:
    return [
        each.clip.anchor.words if each.clip else f"{each.part}: {each.text}"
        for each in contents.items
    ]


def told(dialog: QDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
