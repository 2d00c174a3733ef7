"""Hands and eyes for the window that verifies a quotation."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView
from PySide6.QtWidgets import QPushButton as Button

from tests.gui.conftest import story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.answer_list import ROW_ROLE
from viewer.verify.telling import Mark

SAID = "“The harbour is ours, and it stays ours,” Anna Berg said on Monday."
WORDS = "The harbour is ours, and it stays ours"


def write_town(folder: Path) -> Path:
    """Three articles: two with the same quotation, one with another."""
    long = "\n\n".join(f"Line {number} tells of nothing in particular." for number in range(80))
    for number, (date, source, body) in enumerate(
        (
            ("2020-01-01", "Reuters", f"{long}\n\n{SAID}\n\n{long}"),
            ("2020-01-02", "AFP", f"{SAID} The rain went on."),
            ("2020-01-03", "AFP", "“No bridge will be closed this winter,” Tom Weiss said."),
        ),
        start=1,
    ):
        headline = f"Town news {number}"
        write(
            folder / f"{number}.txt",
            story(number, headline=headline, date=date, source=source, body=body),
        )
    return folder


def dialog_of(reader: Reader) -> QDialog:
    found = [each for each in reader.window.findChildren(QDialog) if each.isVisible()]
    assert [each.windowTitle() for each in found] == ["Verify a quotation"]
    return found[0]


def open_verify(reader: Reader) -> QDialog:
    """The window, opened by its key from the article."""
    reader.window.activateWindow()
    reader.until(lambda: reader.window.isActiveWindow())
    reader.page.setFocus()
    reader.press(Qt.Key.Key_V)
    dialog = dialog_of(reader)
    reader.until(lambda: dialog.isActiveWindow())
    return dialog


def ask(reader: Reader, words: str, speaker: str = "") -> None:
    """Type a question into the window, and ask it, by keys alone."""
    open_verify(reader)
    reader.type(words)
    if speaker:
        reader.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is reader.control("Speaker (optional)", QLineEdit)
        reader.type(speaker)
    reader.control_press(Qt.Key.Key_Return)


def said(reader: Reader) -> list[str]:
    """The sentences that can be read in the window."""
    labels = [each for each in dialog_of(reader).findChildren(QLabel) if each.isVisible()]
    return [each.text() for each in labels if not each.buddy()]


def places(reader: Reader) -> QListView:
    return reader.control("Where it stands", QListView)


def rows(reader: Reader) -> list[str]:
    """The places as they are spoken."""
    model = places(reader).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def marks(reader: Reader) -> list[tuple[str, Mark]]:
    """The words of the first place that are underlined or struck through."""
    row = places(reader).model().index(0, 0).data(ROW_ROLE)
    return [(words, mark) for words, mark in row.words if mark is not Mark.NONE]


def button(reader: Reader, text: str) -> Button:
    found = [one for one in dialog_of(reader).findChildren(Button) if one.text() == text]
    assert len(found) == 1
    return found[0]
