"""A dossier: filled from the window by one key, put in order and annotated by keys, written out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader, plain
from tests.library.archive import write
from viewer.errors import ViewerError
from viewer.notebook.dossiers import Contents, Part
from viewer.notebook.steps import PutItems
from viewer.notebook.store import Notebook
from viewer.notebook.types import Clip

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
BODY = (
    "“We will open the harbour,” said Anna Berg on Monday.\n\n"
    "The town waited for the harbour all winter.\n\n"
    "“Nobody asked the fishermen,” said Tom Reed, who owns three boats."
)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Two articles; the newer has two speakers."""
    folder = tmp_path / "town"
    write(folder / "1.txt", story(1, headline="Harbour opens", date="2020-03-01", body=BODY))
    write(folder / "2.txt", story(2, headline="Bridge shut", date="2020-02-01", source="AFP"))
    return folder


# ------------------------------------------------------------ hands and eyes


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


# ------------------------------------------------------------ filling it


def test_a_quotation_is_put_into_a_new_dossier_by_one_key(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    gather(reader, 0, title="Who closed it")
    assert reader.notice() == "Added 1 quotation to “Who closed it”"
    (dossier,) = kept(reader)
    assert dossier.dossier.title == "Who closed it"
    assert said_of(dossier) == ["We will open the harbour,"]
    (clip,) = reader.window.session.notebook.entries()
    assert isinstance(clip, Clip)
    assert (clip.speaker, clip.id) == ("Anna Berg", dossier.items[0].clip.id)  # type: ignore[union-attr]
    reader.control_press(Qt.Key.Key_Z)
    assert (kept(reader), reader.window.session.notebook.entries()) == ([], ())
    reader.control_press(Qt.Key.Key_Y)
    assert [said_of(each) for each in kept(reader)] == [["We will open the harbour,"]]


def test_enter_takes_the_dossier_that_was_chosen_last(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    gather(reader, 0, title="First")
    gather(reader, 1)
    assert reader.control("Add to the dossier:", QLineEdit).text() == "First"
    reader.press(Qt.Key.Key_Return)
    (dossier,) = kept(reader)
    assert len(dossier.items) == 2
    gather(reader, 0)
    reader.press(Qt.Key.Key_Escape)
    assert len(kept(reader)[0].items) == 2


def test_words_and_kept_clips_are_put_into_the_dossier_that_is_shown(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    quote(reader, 0, 1)
    reader.press(Qt.Key.Key_E)
    open_dossiers(reader)
    press_button(reader, "New dossier")
    go_back(reader)
    found = reader.page.document().find("waited for the harbour")
    reader.page.setFocus()
    reader.page.setTextCursor(QTextCursor(found))
    reader.press(Qt.Key.Key_D)
    assert lines(reader) == ["“waited for the harbour”. Harbour opens · Reuters · 1 Mar 2020"]
    reader.open_place("Clips")
    reader.notebook.setFocus()
    reader.notebook.selectAll()
    reader.press(Qt.Key.Key_D)
    (dossier,) = kept(reader)
    assert said_of(dossier)[0] == "waited for the harbour"
    assert sorted(said_of(dossier)[1:]) == [
        "Nobody asked the fishermen,", "We will open the harbour,", "waited for the harbour",
    ]  # fmt: skip
    assert len(reader.window.session.notebook.entries()) == 3, "nothing is clipped twice"


def test_quotations_of_many_articles_are_put_in_from_a_search(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    for number, name in enumerate(("Anna Berg", "Tom Reed", "Eva Lund"), start=1):
        body = f"“The harbour is shut, and number {number} of us is glad,” {name} said on Monday."
        write(folder / f"{number}.txt", story(number, date=f"2020-01-0{number}", body=body))
    reader = open_window(folder)
    go_back(reader)
    reader.filter("said:harbour")
    button = reader.control("List the quotations themselves", QToolButton)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    found = reader.control("Quotations found", QTableView)
    found.setFocus()
    found.selectAll()
    reader.press(Qt.Key.Key_D)
    reader.type("All of them")
    reader.press(Qt.Key.Key_Return)
    assert reader.notice() == "Added 3 quotations to “All of them”"
    (dossier,) = kept(reader)
    said = [(each.clip.speaker, each.clip.article.key) for each in dossier.items if each.clip]
    assert said == [
        ("Eva Lund", "https://example.org/story/3"),
        ("Tom Reed", "https://example.org/story/2"),
        ("Anna Berg", "https://example.org/story/1"),
    ]
    found.setFocus()
    found.selectAll()
    reader.press(Qt.Key.Key_D)
    assert reader.control("Add to the dossier:", QLineEdit).text() == "All of them"
    reader.press(Qt.Key.Key_Return)
    assert len(kept(reader)[0].items) == 6
    assert len(reader.window.session.notebook.entries()) == 3, "nothing is clipped twice"


def test_without_anything_chosen_it_is_told_what_to_do(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    go_back(reader)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_D)
    assert reader.said() == "Choose a quotation, a clip or words of the article first"
    reader.press(Qt.Key.Key_S)
    reader.press(Qt.Key.Key_5, ALT)
    reader.notebook.setFocus()
    reader.notebook.selectAll()
    reader.press(Qt.Key.Key_D)
    assert reader.said() == "Only clips can be put into a dossier"


# ------------------------------------------------------------ the window


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


def told(dialog: QDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


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
