"""The notebook pane: what is kept, listed, searched, grouped, opened at its words, removed."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader, letters
from tests.gui.test_accessible import focusable, spoken
from tests.library.archive import write
from viewer.gui.models.notebook_table import META_ROLE, SECTION_ROLE
from viewer.gui.panes.notebook_list import NotebookList
from viewer.gui.panes.notebook_row import EntryDelegate
from viewer.notebook.making import bookmark_of, clip_of, kept_article, note_about, note_on
from viewer.notebook.steps import Drop, Keep, Tag
from viewer.notebook.types import Colour, Entry
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.session import Session

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
TEXTS = {
    1: ("Harbour opens", "2020-03-01", "Reuters", "The town waited for the harbour all winter."),
    2: ("Bridge falls", "2020-03-02", "AFP", "Nobody was on the bridge. " + "Wind. " * 4000),
    3: ("Zoo counts", "2020-03-03", "AFP", "Two zebras, two zebras and one zebra were seen."),
}


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Three articles."""
    for number, (headline, date, source, body) in TEXTS.items():
        text = story(number, headline=headline, date=date, source=source, body=body)
        write(tmp_path / "town" / f"{number}.txt", text)
    return tmp_path / "town"


@pytest.fixture
def full(town: Path, profile: Places) -> Path:
    """The archive, with a notebook: two bookmarks, two clips, two notes, two tags."""
    session = Session(profile)
    start = datetime(2020, 4, 1, 12, tzinfo=UTC)
    one, two = (session.read(town / f"{number}.txt") for number in (1, 2))
    text = article_text(one).text
    at, on = text.index("all winter"), text.index("waited")
    cold = clip_of(one, town / "1.txt", (at, at + 10), start, colour=Colour.BLUE)
    wait = clip_of(one, town / "1.txt", (on, on + 6), start + timedelta(hours=1))
    entries: list[Entry] = [
        bookmark_of(one, town / "1.txt", start + timedelta(hours=2)),
        bookmark_of(two, town / "2.txt", start + timedelta(hours=3)),
        cold,
        wait,
        note_on(cold, "As the year before", start + timedelta(hours=4)),
        note_about(
            kept_article(two, town / "2.txt"), "Ask the engineers", start + timedelta(hours=5)
        ),
    ]
    session.notebook.do(Keep(tuple(entries)))
    session.notebook.do(Tag(((cold.id, "weather"), (entries[0].id, "weather"), (wait.id, "town"))))
    session.close()
    return town


def head(reader: Reader) -> str:
    label = reader.window.findChild(QLabel, "notebook-head")
    assert label is not None
    return label.text()


def choose(reader: Reader, name: str, words: str) -> None:
    """Choose in one of the boxes above the list, with the keyboard."""
    box = reader.control(name, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        reader.press(Qt.Key.Key_Up)
    while box.currentText() != words:
        before = box.currentIndex()
        reader.press(Qt.Key.Key_Down)
        assert box.currentIndex() > before, words


def wake(reader: Reader) -> None:
    """Give the keyboard back to the window: offscreen, a list of known names takes it away."""
    reader.window.activateWindow()
    reader.until(reader.window.isActiveWindow)


def lit(reader: Reader) -> list[str]:
    """The words that are marked as a search marks them."""
    document = reader.page.document()
    return [document.toPlainText()[start:end] for start, end in reader.window.article.hits]


def test_the_places_of_the_tree(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    assert reader.places()[:5] == [
        ("All articles", 3), ("Bookmarks", 2), ("Clips", 2), ("Notes", 2), ("Tags", -1),
    ]  # fmt: skip
    reader.open_place("Tags", "weather")
    assert reader.places()[4:7] == [("Tags", -1), ("town", 1), ("weather", 2)]
    assert reader.kept() == ["Harbour opens", "all winter"]
    assert head(reader) == "2 entries tagged “weather”"
    for place, entries in (
        ("Bookmarks", ["Bridge falls", "Harbour opens"]),
        ("Clips", ["waited", "all winter"]),
        ("Notes", ["Ask the engineers", "As the year before"]),
    ):
        reader.click_row(reader.tree, reader.place(place))
        assert reader.kept() == entries
        assert not reader.table.isVisible()
    reader.click_row(reader.tree, reader.place("AFP"))
    assert reader.table.isVisible()
    assert not reader.notebook.isVisible()


def test_each_kind_stands_in_the_tree_of_an_empty_notebook(
    open_window: OpenWindow, town: Path
) -> None:
    reader = open_window(town)
    assert reader.places() == [
        ("All articles", 3), ("Bookmarks", 0), ("Clips", 0), ("Notes", 0), ("AFP", 2),
        ("Reuters", 1),
    ]  # fmt: skip
    for place, key in (("Bookmarks", " S,"), ("Clips", " E "), ("Notes", " M ")):
        reader.click_row(reader.tree, reader.place(place))
        assert key in reader.notebook.empty_text()


def test_each_kind_says_how_it_is_filled(open_window: OpenWindow, town: Path) -> None:
    reader = open_window(town)
    reader.press(Qt.Key.Key_5, ALT)
    assert reader.notebook.hasFocus()
    for words, key in (
        ("Bookmarks", "S"),
        ("Clips", "E"),
        ("Notes", "M"),
        ("Everything", "M"),
    ):
        choose(reader, "Show", words)
        assert re.search(rf"\b{key}\b", reader.notebook.empty_text())
    reader.control("Search the notebook", QLineEdit).setFocus()
    reader.type("zebra")
    assert reader.notebook.empty_text().startswith("Nothing in the notebook has these words")


def test_the_notebook_is_searched_while_one_types(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.press(Qt.Key.Key_5, ALT)
    choose(reader, "Show", "Everything")
    field = reader.control("Search the notebook", QLineEdit)
    field.setFocus()
    reader.type("wint")
    assert "all winter" in reader.kept()
    assert "Bridge falls" not in reader.kept()
    reader.press(Qt.Key.Key_Return)
    assert reader.notebook.hasFocus()
    field.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.kept()) == 6


def test_grouping_and_order_are_chosen_and_remembered(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    choose(reader, "Show", "Everything")
    choose(reader, "Group by", "By tag")
    assert reader.kept()[:2] == ["town", "waited"]
    headings = [
        row for row in range(reader.notebook.model().rowCount())
        if reader.notebook.model().index(row, 0).data(SECTION_ROLE)
    ]  # fmt: skip
    assert [reader.kept()[row] for row in headings] == ["town", "weather", "Without a tag"]
    choose(reader, "Sort by", "Oldest")
    assert reader.kept()[2:5] == ["weather", "all winter", "Harbour opens"]
    reader.close()
    again = open_window()
    assert again.kept()[:2] == ["town", "waited"] or again.kept()[:1] == ["weather"]


def test_several_are_removed_and_come_back_after_the_pane_has_changed(
    open_window: OpenWindow, full: Path
) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0, CONTROL)
    reader.click_row(reader.notebook, 1, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    assert reader.kept() == []
    assert reader.notice() == "Removed 2 entries"
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.answer("Undo")
    reader.click_row(reader.tree, reader.place("Notes"))
    assert reader.kept() == ["Ask the engineers", "As the year before"]
    reader.click_row(reader.tree, reader.place("Clips"))
    assert reader.kept() == ["waited", "all winter"]


def test_removing_a_bookmark_in_the_notebook_is_seen_everywhere(
    open_window: OpenWindow, full: Path
) -> None:
    reader = open_window(full / "1.txt", full)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.click_row(reader.notebook, 1)
    reader.press(Qt.Key.Key_Delete)
    assert reader.kept() == ["Bridge falls"]
    assert ("Bookmarks", 1) in reader.places()
    assert reader.window.workspace.actions["bookmark"].text() == "&Bookmark"
    reader.control_press(Qt.Key.Key_Z)
    assert reader.kept() == ["Bridge falls", "Harbour opens"]
    reader.press(Qt.Key.Key_S)
    assert reader.kept() == ["Bridge falls"]


def test_entries_are_tagged_together(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0, CONTROL)
    reader.click_row(reader.notebook, 1, CONTROL)
    reader.press(Qt.Key.Key_T)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    reader.type("read")
    reader.press(Qt.Key.Key_Return)
    reader.open_place("Tags", "read")
    assert reader.kept() == ["waited", "all winter"]
    reader.answer("Undo")
    assert reader.kept() == []
    assert ("read", 0) in reader.places()


def test_a_tag_is_renamed_merged_and_removed_in_the_tree(
    open_window: OpenWindow, full: Path
) -> None:
    reader = open_window(full)
    reader.open_place("Tags", "town")
    reader.press(Qt.Key.Key_F2)
    reader.type("harbour town")
    reader.press(Qt.Key.Key_Return)
    assert reader.places()[5:7] == [("harbour town", 1), ("weather", 2)]
    assert head(reader) == "1 entry tagged “harbour town”"
    wake(reader)
    reader.press(Qt.Key.Key_F2)
    reader.type("weather")
    reader.press(Qt.Key.Key_Return)
    assert reader.places()[5] == ("weather", 3)
    reader.control_press(Qt.Key.Key_Z)
    assert ("weather", 2) in reader.places()
    wake(reader)
    reader.click_row(reader.tree, reader.place("Tags", "weather"))
    reader.press(Qt.Key.Key_Delete)
    assert reader.notice() == "Removed the tag “weather”"
    assert reader.kept() == []
    reader.answer("Undo")
    assert ("weather", 2) in reader.places()


def test_a_note_is_changed_in_the_notebook(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Notes"))
    reader.click_row(reader.notebook, 0)
    reader.press(Qt.Key.Key_M)
    assert reader.control("Note", QPlainTextEdit).toPlainText() == "Ask the engineers"
    reader.type(" twice")
    reader.control_press(Qt.Key.Key_Return)
    assert reader.kept()[0] == "Ask the engineers twice"


def test_a_search_for_articles_brings_their_list_back(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.filter("is:bookmarked")
    assert reader.headlines() == ["Bridge falls", "Harbour opens"]
    assert reader.table.isVisible()
    reader.press(Qt.Key.Key_5, ALT)
    assert reader.kept() == ["waited", "all winter"]
    reader.press(Qt.Key.Key_2, ALT)
    assert reader.table.hasFocus()


def test_what_is_kept_elsewhere_appears_at_once(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full / "3.txt", full)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    assert reader.kept()[0] == "Zoo counts"
    assert ("Bookmarks", 3) in reader.places()


def test_the_place_is_remembered(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.open_place("Tags", "weather")
    reader.close()
    again = open_window()
    assert again.kept() == ["Harbour opens", "all winter"]
    assert head(again) == "2 entries tagged “weather”"


def test_entries_are_spoken(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    choose(reader, "Group by", "By colour")
    reader.kept()
    model = reader.notebook.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    assert spoken == [
        "Blue, 1",
        "Blue clip, “all winter”, Harbour opens · Reuters · 1 Mar 2020, "
        "Note: As the year before, tagged weather",
        "Yellow, 1",
        "Yellow clip, “waited”, Harbour opens · Reuters · 1 Mar 2020, tagged town",
    ]
    assert model.index(1, 0).data(META_ROLE) == "Harbour opens · Reuters · 1 Mar 2020"


def test_a_notebook_that_cannot_be_opened_shows_an_empty_pane(
    open_window: OpenWindow, town: Path, profile: Places
) -> None:
    profile.notebook.mkdir(parents=True)
    reader = open_window(town)
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    assert reader.notebook.model().rowCount() == 0
    assert "notebook" in reader.notice().lower()


def test_another_program_s_removal_does_no_harm(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.kept()
    notebook = reader.window.session.notebook
    notebook.do(Drop(tuple(each.id for each in notebook.entries())))
    reader.click_row(reader.notebook, 0)
    reader.press(Qt.Key.Key_Delete)
    assert reader.window.session.notebook.entries() == ()


def test_every_control_of_the_notebook_has_a_name(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full)
    reader.press(Qt.Key.Key_5, ALT)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_M)
    controls = list(focusable(reader.window))
    names = [spoken(control) for control in controls]
    assert [control for control, name in zip(controls, names, strict=True) if not name] == []
    assert {"Search the notebook", "Notebook", "Note", "Keep", "Leave"} <= set(names)
    # Qt speaks a box by its chosen line.
    called = {control.accessibleName() for control in controls}
    assert {"Show", "Group by", "Sort by"} <= called


@pytest.mark.parametrize(
    ("width", "scale", "rows"), [(1440, 1, 1), (900, 1, 2), (1440, 2, 3), (800, 2, 3)]
)
def test_no_choice_of_the_notebook_is_cut_off(
    open_window: OpenWindow, full: Path, width: int, scale: int, rows: int
) -> None:
    with letters(scale):
        reader = open_window(full, size=(width, 700))
        reader.press(Qt.Key.Key_5, ALT)
        boxes = [reader.control(name, QComboBox) for name in ("Show", "Group by", "Sort by")]
        reader.until(lambda: len({box.y() for box in boxes}) == rows)
        assert [box for box in boxes if box.width() < box.sizeHint().width()] == []
        assert [box for box in boxes if box.height() < box.sizeHint().height()] == []
        reader.close()


def test_every_entry_is_as_high_as_its_words_from_the_first_look(
    open_window: OpenWindow, full: Path
) -> None:
    reader = open_window(full)
    reader.press(Qt.Key.Key_5, ALT)
    entries = reader.control("Notebook", NotebookList)
    reader.until(lambda: entries.model().rowCount() > 0)
    rows, width = entries.itemDelegate(), entries.viewport().width()
    assert isinstance(rows, EntryDelegate)
    lines = range(entries.model().rowCount())
    wanted = [rows.height(entries.model().index(at, 0), entries.font(), width) for at in lines]
    assert [entries.rowHeight(at) for at in lines] == wanted
    assert len(set(wanted)) > 1
