"""The window of the dossiers: put in order and annotated by keys, and written out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from tests.gui.conftest import OpenWindow
from tests.gui.dossier_window import (
    gather,
    go,
    go_back,
    items,
    kept,
    lines,
    open_dossiers,
    press_button,
    quote,
    said_of,
    told,
    write_town,
)
from tests.gui.reader import plain
from viewer.errors import ViewerError
from viewer.notebook.dossiers import Part
from viewer.notebook.steps import PutItems
from viewer.notebook.store import Notebook

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Two articles; the newer has two speakers."""
    return write_town(tmp_path / "town")


def test_an_empty_window_says_what_to_do(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    dialog = open_dossiers(reader)
    told = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert any("Begin one with “New dossier”" in each for each in told)
    press_button(reader, "New dossier")
    title = reader.control("Title of the dossier", QLineEdit)
    assert title.hasFocus()
    assert title.selectedText() == "New dossier"
    reader.type("Harbours")
    reader.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is reader.control("Introduction", QPlainTextEdit)
    reader.type("Why they close.")
    reader.press(Qt.Key.Key_Tab)
    (dossier,) = kept(reader)
    assert (dossier.dossier.title, dossier.dossier.introduction) == ("Harbours", "Why they close.")
    titles = reader.control("Your dossiers", QListWidget)
    assert titles.currentItem().text() == "Harbours"
    assert reader.window.workspace.marking.undo_stack.count() == 3


def test_items_are_moved_annotated_and_taken_out_by_keys(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, 1, title="Harbours")
    open_dossiers(reader)
    assert [each.split("”")[0] for each in lines(reader)] == [
        "“We will open the harbour,", "“Nobody asked the fishermen,",
    ]  # fmt: skip
    go(reader, 0)
    reader.press(Qt.Key.Key_Down, ALT)
    assert said_of(kept(reader)[0]) == ["Nobody asked the fishermen,", "We will open the harbour,"]
    assert items(reader).currentIndex().row() == 1
    reader.press(Qt.Key.Key_Down, ALT)
    reader.press(Qt.Key.Key_F2)
    assert QApplication.focusWidget().accessibleName() == "Annotation"
    reader.type("She says this often.")
    reader.press(Qt.Key.Key_Escape)
    assert lines(reader)[1].endswith("Annotation: She says this often.")
    assert items(reader).hasFocus()
    reader.press(Qt.Key.Key_Delete)
    assert said_of(kept(reader)[0]) == ["Nobody asked the fishermen,"]
    assert len(reader.window.session.notebook.entries()) == 2, "its clip stays"
    for _ in range(2):
        reader.control_press(Qt.Key.Key_Z)
    assert said_of(kept(reader)[0]) == ["Nobody asked the fishermen,", "We will open the harbour,"]
    assert kept(reader)[0].items[1].text == ""
    reader.control_press(Qt.Key.Key_Z)
    assert said_of(kept(reader)[0]) == ["We will open the harbour,", "Nobody asked the fishermen,"]


def test_headings_and_texts_are_written_where_they_stand(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, 1, title="Harbours")
    dialog = open_dossiers(reader)
    go(reader, 0)
    press_button(reader, "Add heading")
    assert QApplication.focusWidget().accessibleName() == "Heading"
    reader.type("What others say")
    reader.control_press(Qt.Key.Key_Return)
    press_button(reader, "Add text")
    reader.type("Nobody was asked.")
    go_back(reader)
    reader.cards.setFocus()
    reader.rest()
    (dossier,) = kept(reader)
    assert said_of(dossier) == [
        "We will open the harbour,", "heading: What others say", "text: Nobody was asked.",
        "Nobody asked the fishermen,",
    ]  # fmt: skip
    assert [each.part for each in dossier.items][1:3] == [Part.HEADING, Part.TEXT]
    told = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "4 items · 1 source" in told
    go(reader, 1)
    reader.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "Heading"


def test_what_is_added_to_a_long_dossier_is_written_in_at_once(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Harbours")
    (dossier,) = kept(reader)
    one = dossier.items[0]
    many = [replace(one, id=f"{number:04}", place=f"9{number:04}5") for number in range(250)]
    reader.window.session.notebook.do(PutItems(tuple(many)))
    open_dossiers(reader)
    view = go(reader, 0)
    last = view.model().index(250, 0)
    reader.until(lambda: view.visualRect(last).isValid())  # all are laid out
    reader.press(Qt.Key.Key_End)
    assert view.currentIndex() == last
    press_button(reader, "Add text")
    editor = QApplication.focusWidget()
    assert editor.accessibleName() == "Your own words"
    assert items(reader).viewport().rect().contains(editor.geometry())
    reader.type("The end")
    reader.press(Qt.Key.Key_Escape)
    assert said_of(kept(reader)[0])[-1] == "text: The end"


def test_what_is_written_is_kept_when_the_window_is_closed(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Harbours")
    dialog = open_dossiers(reader)
    go(reader, 0)
    reader.press(Qt.Key.Key_F2)
    reader.type("Kept")
    dialog.close()
    reader.rest()
    assert kept(reader)[0].items[0].text == "Kept"


def test_what_could_not_be_kept_is_told_in_the_window_and_tried_again(
    open_window: OpenWindow, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Harbours")
    dialog = open_dossiers(reader)
    go(reader, 0)

    def refuse(*_: object) -> None:
        raise ViewerError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(Notebook, "do", refuse)
        reader.press(Qt.Key.Key_F2)
        reader.type("Not lost")
        reader.press(Qt.Key.Key_Escape)
        assert "The disk is full." in told(dialog)
        assert kept(reader)[0].items[0].text == ""
    press_button(reader, "Try again")
    assert kept(reader)[0].items[0].text == "Not lost"


def test_items_are_dragged_to_another_place(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, 1, title="Harbours")
    open_dossiers(reader)
    view = go(reader, 1)
    assert view.dragDropMode() is QAbstractItemView.DragDropMode.InternalMove
    mime = view.model().mimeData([view.currentIndex()])
    assert isinstance(mime, QMimeData)
    assert mime.formats() == view.model().mimeTypes()
    at = QPointF(view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(20, 1))
    drop = QDropEvent(
        at, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    drop.source = lambda: view  # type: ignore[method-assign]  # as while it is dragged
    view.dropEvent(drop)
    reader.rest()
    assert said_of(kept(reader)[0]) == ["Nobody asked the fishermen,", "We will open the harbour,"]


def test_enter_opens_the_article_at_the_words(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 1, title="Harbours")
    go_back(reader)
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Bridge shut"
    open_dossiers(reader)
    go(reader, 0)
    reader.press(Qt.Key.Key_Return)
    assert reader.headline() == "Harbour opens"
    assert "Nobody asked the fishermen," in reader.marked_words()


def test_a_dossier_is_removed_and_brought_back(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    gather(reader, 1, title="Second")
    open_dossiers(reader)
    titles = reader.control("Your dossiers", QListWidget)
    assert [titles.item(row).text() for row in range(titles.count())] == ["First", "Second"]
    assert titles.hasFocus()
    reader.press(Qt.Key.Key_Home)
    assert lines(reader)[0].startswith("“We will open")
    reader.press(Qt.Key.Key_Delete)
    assert [each.dossier.title for each in kept(reader)] == ["Second"]
    assert lines(reader)[0].startswith("“Nobody asked")
    press_button(reader, "Undo")
    assert [each.dossier.title for each in kept(reader)] == ["First", "Second"]


def test_the_words_of_a_removed_clip_stay_and_it_is_told(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    open_dossiers(reader)
    quote(reader, 0)
    reader.press(Qt.Key.Key_E, SHIFT)
    assert reader.window.session.notebook.entries() == ()
    assert lines(reader)[0].endswith("No longer among your clips; its words stay here")
    assert said_of(kept(reader)[0]) == ["We will open the harbour,"]


# ------------------------------------------------------------ out


def test_chosen_items_are_copied_with_their_sources(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    dialog = open_dossiers(reader)
    press_button(reader, "Add heading")
    reader.type("The <town>")
    reader.press(Qt.Key.Key_Escape)
    go(reader, 0)
    reader.press(Qt.Key.Key_F2)
    reader.type("Hers")
    reader.press(Qt.Key.Key_Escape)
    reader.control_press(Qt.Key.Key_A)
    reader.control_press(Qt.Key.Key_C)
    assert "Copied 2 items" in told(dialog)
    mime = reader.clipboard()
    said, annotation, heading = mime.text().split("\n\n")
    assert said.startswith("“We will open the harbour,” — Anna Berg, in “Harbour opens”")
    assert (annotation, heading) == ("Hers", "The <town>")
    assert mime.html().endswith("<p>Hers</p>\n<h2>The &lt;town&gt;</h2>")
    assert bytes(mime.data("text/markdown").data()).endswith(b"\n\nHers\n\n## The &lt;town&gt;")


@pytest.mark.parametrize("suffix", [".html", ".docx", ".pdf", ".md"])
def test_a_dossier_is_exported(
    open_window: OpenWindow,
    town: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Who closed it?")
    dialog = open_dossiers(reader)
    offered: list[str] = []

    def answer(_parent: QWidget, _title: str, name: str, filters: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        (kind,) = (each for each in filters.split(";;") if f"*{suffix}" in each)
        return str(tmp_path / "out"), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press_button(reader, "Export")
    file = tmp_path / f"out{suffix}"
    reader.until(lambda: f"Exported to {file}" in told(dialog))
    assert offered == ["Who closed it.html"]
    begins = {".html": b"<!DOCTYPE", ".docx": b"PK", ".pdf": b"%PDF", ".md": b"# Who closed"}
    assert file.read_bytes().startswith(begins[suffix])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file / "no.md"), ""))
    press_button(reader, "Export")
    reader.until(lambda: any("could not be written" in each for each in told(dialog)))


def test_the_style_of_the_sources_is_that_of_the_settings(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    settings = reader.window.session.settings
    settings.set("citation-style", "mla")
    gather(reader, 0, title="First")
    open_dossiers(reader)
    box = reader.control("Style of the list of sources", QComboBox)
    assert box.currentText() == "MLA"
    box.setFocus()
    reader.press(Qt.Key.Key_Up)
    assert settings.text("citation-style") == "apa"


# ------------------------------------------------------------ assistive technology


def test_every_control_of_the_window_has_a_name(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    dialog = open_dossiers(reader)
    unnamed = [each for each in focusable(dialog) if not spoken(each).strip()]
    assert unnamed == []
    assert len(list(focusable(dialog))) >= 9


def test_tab_goes_through_the_window_as_it_is_read(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    open_dossiers(reader)
    names = []
    for _ in range(9):
        names.append(QApplication.focusWidget().accessibleName())
        names[-1] = names[-1] or plain(QApplication.focusWidget().text())  # type: ignore[attr-defined]
        reader.press(Qt.Key.Key_Tab)
    assert names == [
        "Your dossiers", "New dossier", "Title of the dossier", "Introduction",
        "Items of the dossier", "Add heading", "Add text", "Style of the list of sources",
        "Export",
    ]  # fmt: skip


def focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        shown = widget.isVisibleTo(window)
        if shown and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            yield widget


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
