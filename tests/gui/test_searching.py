"""Searching: what is typed is followed, found words shown, searches kept, help at hand."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMenu, QPushButton

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader, plain
from tests.gui.test_browsing import NEWEST_FIRST
from tests.library.archive import write
from viewer.gui.models.article_table import SNIPPET_ROLE
from viewer.gui.panes.search_help import OPERATORS
from viewer.library import first_page
from viewer.library.searching import Hits, Search
from viewer.library.types import Counts
from viewer.resources import example_archive
from viewer.search.query import Query, Word
from viewer.session import Session

# Qt's offscreen platform says so of every window that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")

NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def harbours(tmp_path: Path) -> Path:
    """Three articles about a harbour, by two sources, with ever more of the word, and one other."""
    folder = tmp_path / "harbours"
    for number, (headline, date, source, body) in enumerate(
        (
            ("Ships wait", "2020-03-01", "Reuters", "The harbour was shut. " + "No wind. " * 30),
            ("Ships go", "2020-03-02", "Reuters", "The harbour, the old harbour, is open."),
            ("Ships sink", "2020-02-01", "AFP", "Harbour, harbour, harbour! A harbour."),
            ("Trains wait", "2020-02-02", "AFP", "The station was shut, as they said."),
        ),
        start=1,
    ):
        write(folder / f"{number}.txt", story(number, headline=headline, date=date, source=source,
                                              body=body))  # fmt: skip
    return folder


def head(reader: Reader) -> str:
    """The line above the list."""
    label = reader.window.findChild(QLabel, "list-head")
    assert label is not None
    return label.text()


def bold(reader: Reader, row: int) -> list[str]:
    """The words of a row's snippet that are set in bold."""
    reader.headlines()
    piece = reader.table.model().index(row, 0).data(SNIPPET_ROLE)
    return [] if piece is None else [piece.text[start:end] for start, end in piece.spans]


def save(reader: Reader) -> None:
    reader.press(Qt.Key.Key_S, CONTROL_SHIFT)


def edit_menu(reader: Reader, name: str) -> list[str]:
    """The entries of a submenu of Edit."""
    edit = next(a for a in reader.window.menuBar().actions() if plain(a.text()) == "Edit")
    menu = next(a for a in edit.menu().actions() if plain(a.text()) == name).menu()
    menu.aboutToShow.emit()
    return [plain(action.text()) for action in menu.actions()]


# ---------------------------------------------------------------- typing


def test_list_and_tree_follow_what_is_typed_and_come_back(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    assert reader.headlines() == ["Ships go", "Ships wait", "Ships sink"]
    assert head(reader) == "3 found"
    assert reader.places() == [("All articles", 3), ("Bookmarks", 0), ("AFP", 1), ("Reuters", 2)]
    reader.type(" shut")
    assert reader.headlines() == ["Ships wait"]
    assert head(reader) == "1 found"
    assert reader.places() == [("All articles", 1), ("Bookmarks", 0), ("AFP", 0), ("Reuters", 1)]
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    assert head(reader) == "4 articles"
    assert reader.places() == [("All articles", 4), ("Bookmarks", 0), ("AFP", 2), ("Reuters", 2)]


def test_the_days_of_an_open_month_follow_too(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.open_place("AFP", "2020", "February")
    reader.press(Qt.Key.Key_Right)
    days = [("2", 1), ("1", 1)]
    assert [line for line in reader.places() if line[0] in "12"] == days
    reader.filter("harbour")
    assert [line for line in reader.places() if line[0] in "12"] == [("2", 0), ("1", 1)]
    reader.press(Qt.Key.Key_Escape)
    assert [line for line in reader.places() if line[0] in "12"] == days


def test_an_answer_that_comes_too_late_is_never_shown(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answered, goes_on = [], [], threading.Event()
    find = Session.find

    def slow_at_first(self: Session, query: Query, *args: object, **kwargs: object) -> Hits:
        asked.append(query)
        if query == Word("h", is_prefix=True):
            assert goes_on.wait(10)
        found = find(self, query, *args, **kwargs)  # type: ignore[arg-type]
        answered.append(query)
        return found

    reader = open_window(harbours)
    shown: list[int] = []
    reader.window.workspace.browsing.listed.connect(lambda count, *_: shown.append(count))
    monkeypatch.setattr(Session, "find", slow_at_first)
    reader.control_press(Qt.Key.Key_F)
    reader.press(Qt.Key.Key_H, rest=False)
    reader.until(lambda: Word("h", is_prefix=True) in asked)
    reader.qtbot.keyClicks(reader.search, "arbour shu")
    assert reader.search.text() == "harbour shu", "no key waits for an answer"
    searching = reader.window.workspace.searching
    reader.until(lambda: not searching.is_waiting())  # now the last is the question
    goes_on.set()
    reader.rest()
    assert Word("h", is_prefix=True) in answered
    assert reader.headlines() == ["Ships wait"]
    assert set(shown) == {1}


def test_keys_pressed_at_once_are_one_question(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(harbours)
    asked = []
    find = Session.find

    def noted(self: Session, query: Query, *args: object, **kwargs: object) -> Hits:
        asked.append(str(query))
        return find(self, query, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "find", noted)
    reader.filter("harbour")
    assert asked[-1] == "harbour OR harbour*"
    assert len(asked) < len("harbour")


def test_the_full_text_is_opened_once_not_for_every_key(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    open_search = Search.open
    monkeypatch.setattr(Search, "open", lambda kept: opened.append(kept) or open_search(kept))
    reader = open_window(harbours)
    reader.filter("harbour")
    first = len(opened)
    assert first == 2, "once for what is listed, once for what is counted"
    for words in ("shut", "trains", "station"):
        reader.filter(words)
    assert len(opened) == first


def test_a_search_with_a_mistake_is_told_with_its_place_and_what_was_found_stays(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    found = reader.headlines()
    for typed, told in (
        (" OR", "Expected a word after OR."),
        (" )", "(At character 12.)"),
    ):
        reader.type(typed)
        assert told in head(reader)
        assert reader.headlines() == found
        reader.press(Qt.Key.Key_F5)  # lists that follow the index do not take the sentence away
        assert told in head(reader)
        assert reader.notice() == ""
    for _ in range(5):
        reader.press(Qt.Key.Key_Backspace)
    assert head(reader) == "3 found"
    reader.type(" date:20")
    assert "2019-11-04" in head(reader), "what was expected is said"
    reader.press(Qt.Key.Key_Escape)
    assert head(reader) == "4 articles"


def test_escape_clears_the_field_then_leaves_it(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("trains")
    reader.press(Qt.Key.Key_Escape)
    assert reader.search.text() == ""
    assert reader.search.hasFocus()
    reader.press(Qt.Key.Key_Escape)
    assert reader.page.hasFocus()


def test_a_search_holds_in_the_chosen_place_and_when_another_is_chosen(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.open_place("AFP")
    reader.filter("harbour")
    assert reader.headlines() == ["Ships sink"]
    assert ("Reuters", 2) in reader.places(), "there is more elsewhere"
    reader.click_row(reader.tree, reader.place("Reuters"))
    assert reader.headlines() == ["Ships go", "Ships wait"]
    assert reader.search.text() == "harbour"
    reader.click_row(reader.tree, reader.place("All articles"))
    assert len(reader.headlines()) == 3


def test_another_library_is_searched_when_it_is_opened(
    open_window: OpenWindow, harbours: Path, archive: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("trains")
    assert reader.headlines() == ["Trains wait"]
    reader.drop(archive)
    assert reader.search.text() == ""
    assert reader.headlines() == NEWEST_FIRST
    reader.filter("zebra")
    assert reader.headlines() == ["Zebra born in the zoo"]
    reader.filter("trains")
    assert reader.headlines() == []


def test_words_that_are_nowhere_are_answered_in_the_list(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("zeppelin")
    assert reader.headlines() == []
    assert head(reader) == "0 found"
    assert "Nothing here was found" in reader.table.empty_text()


def test_the_best_come_first_where_that_is_chosen(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    assert reader.headlines()[-1] == "Ships sink"
    reader.choose_menu("View", "Best first")
    assert reader.headlines()[0] == "Ships sink"
    reader.press(Qt.Key.Key_Escape)
    assert reader.headlines()[0] == "Ships go", "without a search the newest come first"


def test_bookmarks_among_what_is_found_are_followed(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.click_row(reader.table, 0)
    reader.filter("is:bookmarked")
    assert reader.headlines() == []
    reader.page.setFocus()
    reader.press(Qt.Key.Key_S)
    assert reader.headlines() == ["Ships go"]
    assert ("Bookmarks", 1) in reader.places()
    reader.press(Qt.Key.Key_S)
    assert reader.headlines() == []
    reader.control_press(Qt.Key.Key_Z)
    assert reader.headlines() == ["Ships go"]
    reader.filter("trains")
    assert ("Bookmarks", 1) in reader.places(), "the notebook is counted, not what is found"


def test_searching_changes_neither_the_article_nor_its_place(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.click_row(reader.table, 2)
    assert reader.headline() == "Trains wait"
    reader.filter("harbour")
    assert reader.headline() == "Trains wait"
    assert reader.chosen_headline() is None
    reader.press(Qt.Key.Key_Escape)
    assert reader.chosen_headline() == "Trains wait"


# ---------------------------------------------------------------- what was found


def test_rows_show_where_the_words_stand_in_bold(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    assert bold(reader, 0) == ["harbour", "harbour"]
    assert bold(reader, 2) == ["Harbour", "harbour", "harbour", "harbour"]
    index = reader.table.model().index(0, 0)
    assert "the old harbour" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    reader.filter("station")
    assert bold(reader, 0) == ["station"]
    reader.press(Qt.Key.Key_Escape)
    assert bold(reader, 0) == []


def test_rows_are_taller_while_they_show_what_was_found(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    before = reader.table.rowHeight(0)
    reader.filter("harbour")
    assert reader.table.rowHeight(0) > before
    reader.press(Qt.Key.Key_Escape)
    assert reader.table.rowHeight(0) == before


def test_found_words_are_marked_and_f3_goes_round_them(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    assert reader.headline() == "Ships go"
    assert reader.marked_words() == ["harbour", "harbour"]
    plain_ground = reader.ground("harbour")
    for key, told in ((NO_KEY, "1 of 2"), (NO_KEY, "2 of 2"), (NO_KEY, "1 of 2")):
        reader.press(Qt.Key.Key_F3, key)
        assert reader.said() == told
    assert reader.ground("harbour") != plain_ground, "the one gone to stands out"
    reader.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.said() == "2 of 2"
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Ships wait"
    reader.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.said() == "1 of 1"
    reader.filter("")
    reader.press(Qt.Key.Key_Backspace)
    assert reader.marked_words() == []


def test_f3_brings_the_words_into_view(open_window: OpenWindow, tmp_path: Path) -> None:
    body = "The lighthouse stands.\n" + "Nothing happens here for a long while.\n" * 120
    write(tmp_path / "a" / "1.txt", story(1, body=body + "Then the lighthouse went dark."))
    reader = open_window(tmp_path / "a")
    reader.filter("lighthouse")
    reader.press(Qt.Key.Key_F3)
    assert reader.page.verticalScrollBar().value() == 0
    reader.press(Qt.Key.Key_F3)
    assert reader.page.verticalScrollBar().value() > 500
    reader.press(Qt.Key.Key_F3)
    assert reader.said() == "1 of 2"
    assert reader.page.verticalScrollBar().value() < 500


def test_without_found_words_f3_says_so(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.press(Qt.Key.Key_F3)
    assert "None of the words" in reader.said()


def test_words_of_the_headline_are_marked(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    for typed in ("trains", "title:trains"):
        reader.filter(typed)
        reader.press(Qt.Key.Key_Return)
        assert reader.headline() == "Trains wait"
        assert reader.marked_words() == ["Trains"], typed
    reader.filter("body:trains")
    assert reader.marked_words() == []


# ---------------------------------------------------------------- saved and recent


def test_a_saved_search_stands_in_the_tree_and_runs(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("source:afp harbour")
    save(reader)
    assert reader.notice() == "Saved the search “source:afp harbour”"
    assert [name for name, _ in reader.places()][:3] == [
        "All articles",
        "Bookmarks",
        "source:afp harbour",
    ]
    save(reader)
    assert [name for name, _ in reader.places()].count("source:afp harbour") == 1
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    reader.open_place("AFP")
    reader.click_row(reader.tree, reader.place("source:afp harbour"))
    assert reader.search.text() == "source:afp harbour"
    assert reader.headlines() == ["Ships sink"]
    assert reader.tree.currentIndex().data() == "source:afp harbour"


def test_another_search_leaves_the_saved_one(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    save(reader)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.filter("trains")
    assert reader.headlines() == ["Trains wait"]
    assert reader.tree.currentIndex().data() == "All articles"
    reader.click_row(reader.tree, reader.place("harbour"))
    assert len(reader.headlines()) == 3
    reader.control_press(Qt.Key.Key_F)
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    assert reader.tree.currentIndex().data() == "All articles"


def test_a_saved_search_is_removed_and_brought_back(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    for text in ("harbour", "trains"):
        reader.filter(text)
        save(reader)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.press(Qt.Key.Key_Delete)
    assert [name for name, _ in reader.places()][:3] == ["All articles", "Bookmarks", "trains"]
    assert reader.notice() == "Removed the search “harbour”"
    assert reader.tree.currentIndex().data() == "All articles"
    assert reader.search.text() == "harbour", "what is listed stays"
    assert len(reader.headlines()) == 3
    reader.answer("Undo")
    assert [name for name, _ in reader.places()][2:4] == ["harbour", "trains"]
    reader.control_press(Qt.Key.Key_Y)
    assert "harbour" not in [name for name, _ in reader.places()]
    reader.control_press(Qt.Key.Key_Z)
    reader.control_press(Qt.Key.Key_Z)
    assert [name for name, _ in reader.places()][2:4] == ["harbour", "AFP"]


def test_delete_removes_nothing_else(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    before = reader.places()
    for name in ("All articles", "Bookmarks", "AFP"):
        reader.click_row(reader.tree, reader.place(name))
        reader.press(Qt.Key.Key_Delete)
    assert reader.places() == before
    assert reader.notice() == ""


def test_only_what_is_a_search_is_saved(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    before = reader.places()
    save(reader)
    assert reader.places() == before
    reader.filter("harbour OR")
    save(reader)
    assert len(reader.places()) == len(before)
    assert "Expected a word after OR." in head(reader)


def test_saved_and_recent_searches_and_the_chosen_one_survive_a_restart(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    save(reader)
    reader.press(Qt.Key.Key_Return)
    reader.click_row(reader.tree, reader.place("harbour"))
    reader.close()
    again = open_window()
    assert "harbour" in [name for name, _ in again.places()]
    assert again.tree.currentIndex().data() == "harbour"
    assert again.search.text() == "harbour"
    assert again.headlines() == ["Ships go", "Ships wait", "Ships sink"]
    assert edit_menu(again, "Recent searches") == ["harbour"]


def test_recent_searches_are_made_again(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    assert edit_menu(reader, "Recent searches") == ["Nothing was searched for yet"]
    for text in ("harbour", "trains", "wrong OR", "ships&boats"):
        reader.filter(text)
        reader.press(Qt.Key.Key_Return)
    assert edit_menu(reader, "Recent searches") == ["ships&boats", "trains", "harbour"]
    reader.choose_menu("Edit", "Recent searches", "harbour")
    assert reader.search.text() == "harbour"
    assert len(reader.headlines()) == 3


def test_recent_searches_drop_from_the_empty_field(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("trains")
    reader.press(Qt.Key.Key_Return)
    reader.search.setFocus()
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Down, rest=False)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["trains"]
    menu.setActiveAction(menu.actions()[0])
    reader.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert reader.search.text() == "trains"


def test_a_search_that_stands_for_a_while_counts_as_made(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.gui.controllers.searching.NOTED_MS", 50)
    reader = open_window(harbours)
    reader.filter("trains")
    reader.until(lambda: edit_menu(reader, "Recent searches") == ["trains"])


def test_searches_that_cannot_be_read_are_told(open_window: OpenWindow, harbours: Path) -> None:
    first = open_window(harbours)
    first.filter("harbour")
    save(first)
    places = first.window.session.places
    first.close()
    places.searches.write_text("{")
    reader = open_window(harbours)
    assert "saved searches could not be read" in reader.notice()
    assert places.searches.with_name("searches.unreadable.json").read_text() == "{"


# ---------------------------------------------------------------- help

REASONS = {
    "jets -patriot": "the example has the word after the minus",
    "has:quotes is:bookmarked": "nothing is bookmarked at first",
}


def popover(reader: Reader) -> QFrame:
    return reader.control("How to search", QFrame)


def test_the_help_opens_with_its_key_and_escape_closes_it(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.page.setFocus()
    assert not popover(reader).isVisible()
    reader.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
    assert popover(reader).isVisible()
    assert popover(reader).isAncestorOf(QApplication.focusWidget())
    reader.qtbot.keyClick(popover(reader), Qt.Key.Key_Escape)
    assert not popover(reader).isVisible()


@pytest.mark.parametrize("example", [example for example, _ in OPERATORS])
def test_every_example_of_the_help_runs(open_window: OpenWindow, example: str) -> None:
    reader = open_window(example_archive())
    reader.choose_menu("Help", "How to search")
    button = next(b for b in popover(reader).findChildren(QPushButton) if b.text() == example)
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.rest()
    assert not popover(reader).isVisible()
    assert reader.search.text() == example
    count = len(reader.headlines())
    assert head(reader) == f"{count} found"
    assert count == (0 if example in REASONS else 1)
    assert reader.window.focusWidget() is reader.search, "the example is there to be changed"
    if "is:bookmarked" in example:
        reader.choose_menu("Edit", "Bookmark")
        assert len(reader.headlines()) == 1


def test_every_operator_of_the_language_is_in_the_help() -> None:
    from viewer.search.query import Field, Flag

    said = " ".join(word for pair in OPERATORS for word in pair)
    for name in (*(f"{field}:" for field in Field), *Flag, "before:", "after:", "date:", "near:"):
        assert name in said
    for sign in (" OR ", " -", "NOT", "*", "(", '"'):
        assert sign in said


def test_a_search_among_hundreds_comes_first_in_part_then_whole(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    for number in range(450):
        write(folder / f"{number}.txt", story(number, date=f"2020-01-01T00:{number % 60:02}:00Z"))
    reader = open_window(folder)
    rows: list[int] = []
    reader.table.model().modelReset.connect(lambda: rows.append(reader.table.model().rowCount()))
    reader.filter("council")
    assert head(reader) == "450 found"
    assert reader.table.model().rowCount() == 450
    reader.table.scrollToBottom()
    below = reader.table.verticalScrollBar().value()
    write(folder / "new.txt", story(1000, date="2019-01-01T00:00:00Z"))
    reader.press(Qt.Key.Key_F5)
    assert reader.table.model().rowCount() == 451
    assert reader.table.verticalScrollBar().value() == below, "the list keeps its place"


def test_a_slow_search_shows_the_first_it_has_and_then_the_rest(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_page, "LARGE", 0)
    monkeypatch.setattr(first_page, "_PARTS", (30, 60))
    monkeypatch.setattr(first_page, "_FREQUENT_TOGETHER", 0)
    folder = tmp_path / "many"
    for number in range(250):
        write(folder / f"{number}.txt", story(number, date=f"2020-01-01T00:00:{number % 60:02}Z"))
    reader = open_window(folder)
    told: list[tuple[int, bool, bool]] = []
    lines: list[str] = []
    browsing = reader.window.workspace.browsing
    browsing.listed.connect(lambda *what: told.append(what))
    browsing.listed.connect(lambda *_: lines.append(head(reader)))
    reader.filter('"the council"')
    count, searched, are_all = told[0]
    assert 20 <= count < 250
    assert searched
    assert not are_all
    assert lines[0] == f"{count} found so far"
    assert told[-1] == (250, True, True)
    assert head(reader) == "250 found"
    assert reader.table.model().rowCount() == 250


def test_the_full_text_is_opened_when_the_field_is_entered(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    open_search = Search.open
    monkeypatch.setattr(Search, "open", lambda kept: opened.append(kept) or open_search(kept))
    reader = open_window(harbours)
    assert opened == []
    reader.control_press(Qt.Key.Key_F)
    assert len(opened) == 1
    reader.type("harbour")
    assert head(reader) == "3 found"


def test_the_list_does_not_wait_for_the_counts(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()
    tree = Session.tree

    def slow(self: Session, query: Query | None = None) -> Counts:
        assert goes_on.wait(10)
        return tree(self, query)

    reader = open_window(harbours)
    monkeypatch.setattr(Session, "tree", slow)
    reader.control_press(Qt.Key.Key_F)
    for words, found in (("harbour", "3 found"), (" shut", "1 found")):
        reader.qtbot.keyClicks(reader.search, words)
        reader.until(lambda found=found: head(reader) == found)
    reader.qtbot.keyClicks(reader.search, " zeppelin")
    reader.until(lambda: head(reader) == "0 found")
    assert "Nothing here was found" in reader.table.empty_text()
    goes_on.set()
    reader.rest()
    assert reader.places()[0] == ("All articles", 0)


def test_forms_of_a_word_are_found_and_marked(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbours waits")
    assert reader.headlines() == ["Ships wait"]
    assert bold(reader, 0) == ["harbour"]
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    assert reader.marked_words() == ["wait", "harbour"]


def test_the_example_list_is_unchanged_by_a_search_that_was_left(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    for words in ("bridge", "zoo", "letters"):
        reader.filter(words)
        reader.press(Qt.Key.Key_Escape)
    assert reader.headlines() == NEWEST_FIRST
