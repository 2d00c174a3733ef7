"""The open article out of the window: exported, printed, looked at as it would be printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, plain
from viewer.gui.controllers.publishing import file_name
from viewer.resources import example_archive

LONG = "“We shall see about the harbour before the winter comes,” Ann Smith said.\n\n" * 3_000


def export_to(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, file: Path, suffix: str
) -> list[str]:
    """Choose File, Export the article, and answer; what was offered as the file's name."""
    offered = []

    def answer(_parent: object, _title: str, name: str, filters: str) -> tuple[str, str]:
        offered.append(name)
        (kind,) = (each for each in filters.split(";;") if f"*{suffix}" in each)
        return str(file), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    reader.choose_menu("File", "Export the article")
    return offered


@pytest.mark.parametrize(
    ("suffix", "words"),
    [(".html", b"<!DOCTYPE html>"), (".pdf", b"%PDF-"), (".md", b"# Turkey says")],
)
def test_an_article_is_exported_in_each_form(
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    words: bytes,
) -> None:
    reader = open_window(example_archive())
    export_to(reader, monkeypatch, tmp_path / "mine", suffix)
    reader.until(lambda: reader.said() == f"Exported to {tmp_path / ('mine' + suffix)}")
    assert (tmp_path / f"mine{suffix}").read_bytes().startswith(words)


def test_the_folder_is_remembered_and_the_name_comes_from_the_headline(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(example_archive())
    export_to(reader, monkeypatch, tmp_path / "a.md", ".md")
    offered = export_to(reader, monkeypatch, tmp_path / "b.md", ".md")
    name = "Turkey says delivery of second Russian S-400 batch may be delayed.html"
    assert offered == [str(tmp_path / name)]
    reader.close()
    offered = export_to(open_window(), monkeypatch, tmp_path / "c.md", ".md")
    assert offered == [str(tmp_path / name)]


@pytest.mark.parametrize("suffix", [".html", ".pdf"])
def test_a_file_that_cannot_be_written_is_told(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    reader = open_window(example_archive())
    export_to(reader, monkeypatch, tmp_path / "none" / f"a{suffix}", suffix)
    reader.until(lambda: "could not be written" in reader.notice())
    assert "Traceback" not in reader.notice()
    assert list(tmp_path.glob("none*")) == []


def test_the_article_itself_is_never_written_over(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "own.md"
    file.write_text("# Own\n\nAuthor: ****\n\nWords.\n")
    reader = open_window(file)
    export_to(reader, monkeypatch, file, ".md")
    assert "is the article itself" in reader.notice()
    assert file.read_text().startswith("# Own\n\nAuthor")


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.gui.controllers.publishing.SHORT_SECONDS", 0.0)
    monkeypatch.setattr("viewer.gui.controllers.publishing.TURN_SECONDS", 0.0001)
    article, file = tmp_path / "long.txt", tmp_path / "long.pdf"
    article.write_text(f"# Long\n\nAuthor: ****\n\n{LONG}", encoding="utf-8")
    reader = open_window(article)
    export_to(reader, monkeypatch, file, ".pdf")
    stop = reader.control("Stop printing or exporting", QAbstractButton)
    reader.until(stop.isVisible)
    (words,) = (each for each in stop.parentWidget().findChildren(QLabel) if each.isVisible())
    assert words.text().startswith("Page ")
    reader.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert reader.said() == "Stopped; nothing was written"
    assert not stop.isVisible()
    assert list(tmp_path.glob("long.pdf*")) == []
    export_to(reader, monkeypatch, file, ".pdf")
    reader.until(lambda: reader.said() == f"Exported to {file}")
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_window_that_closes_leaves_no_half_a_file(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.gui.controllers.publishing.TURN_SECONDS", 0.0001)
    article, file = tmp_path / "long.txt", tmp_path / "long.pdf"
    article.write_text(f"# Long\n\nAuthor: ****\n\n{LONG}", encoding="utf-8")
    reader = open_window(article)
    export_to(reader, monkeypatch, file, ".pdf")
    reader.close()
    assert list(tmp_path.glob("long.pdf*")) == []


def test_without_a_printer_a_file_is_offered(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.control_press(Qt.Key.Key_P)
    assert reader.notice() == "There is no printer to be found."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.md"), ""))
    reader.answer("Export as a file")
    reader.until(lambda: reader.said().startswith("Exported to "))


def test_the_pages_that_are_wanted_are_printed(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "printed.pdf"
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["A printer"])

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        printer.setFromTo(2, 2)
        dialog.accepted.emit(printer)  # accepted, it would ask its own fields

    monkeypatch.setattr(QDialog, "open", accept)
    reader = open_window(example_archive())
    reader.control_press(Qt.Key.Key_P)
    reader.until(lambda: reader.said() == "Printed 1 page")
    assert b"/Count 1" in file.read_bytes()


def test_the_preview_shows_the_pages_and_leads_to_the_printer(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    reader = open_window(example_archive())
    reader.choose_menu("File", "Print preview")
    reader.until(lambda: bool(reader.window.findChildren(QDialog)))
    (dialog,) = reader.window.findChildren(QDialog)
    pages = dialog.findChild(QPrintPreviewWidget)
    assert pages is not None
    reader.until(lambda: pages.pageCount() == 2)
    buttons = {plain(each.text()): each for each in dialog.findChildren(QAbstractButton)}
    reader.qtbot.mouseClick(buttons["Next page"], Qt.MouseButton.LeftButton)
    assert pages.currentPage() == 2
    assert "Page 2 of 2" in [each.text() for each in dialog.findChildren(QLabel)]
    reader.qtbot.mouseClick(buttons["Print"], Qt.MouseButton.LeftButton)
    reader.until(lambda: reader.notice() == "There is no printer to be found.")
    reader.until(lambda: not reader.window.findChildren(QDialog))


def test_a_name_that_every_system_takes() -> None:
    assert file_name('Who said: "a/b\\c"? <x> | * — yes.') == "Who said a b c x yes"
    assert file_name("大統領が会見") == "大統領が会見"
    assert len(file_name("word " * 100)) <= 80
    assert file_name("???") == "Article"
