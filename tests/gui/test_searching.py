"""Searching: what is typed is followed, and never shown too late."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import NOTHING_KEPT, OpenWindow, story
from tests.gui.reader import head
from tests.gui.test_browsing import NEWEST_FIRST
from tests.library.archive import write
from viewer.library import first_page
from viewer.library.searching import Hits, Search
from viewer.library.types import Counts
from viewer.search.query import Query, Word
from viewer.session import Session


def test_list_and_tree_follow_what_is_typed_and_come_back(
    open_window: OpenWindow, harbours: Path
) -> None:
    reader = open_window(harbours)
    reader.filter("harbour")
    assert reader.headlines() == ["Ships go", "Ships wait", "Ships sink"]
    assert head(reader) == "3 found"
    assert reader.places() == [("All articles", 3), *NOTHING_KEPT, ("AFP", 1), ("Reuters", 2)]
    reader.type(" shut")
    assert reader.headlines() == ["Ships wait"]
    assert head(reader) == "1 found"
    assert reader.places() == [("All articles", 1), *NOTHING_KEPT, ("AFP", 0), ("Reuters", 1)]
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.headlines()) == 4
    assert head(reader) == "4 articles"
    assert reader.places() == [("All articles", 4), *NOTHING_KEPT, ("AFP", 2), ("Reuters", 2)]


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
    assert reader.table.empty_text().startswith("Nothing was found. Fewer words")
    reader.click_row(reader.tree, reader.place("Reuters"))
    assert reader.table.empty_text().startswith("Nothing here was found. All articles")


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
    assert "Nothing was found" in reader.table.empty_text()
    goes_on.set()
    reader.rest()
    assert reader.places()[0] == ("All articles", 0)


def test_the_example_list_is_unchanged_by_a_search_that_was_left(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    for words in ("bridge", "zoo", "letters"):
        reader.filter(words)
        reader.press(Qt.Key.Key_Escape)
    assert reader.headlines() == NEWEST_FIRST
