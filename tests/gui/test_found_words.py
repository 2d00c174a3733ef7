"""What a search found: in the rows, marked in the article, and gone round by a key."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.article_table import SNIPPET_ROLE
from viewer.search.hits import Snippet
from viewer.search.query import Query
from viewer.session import Session

NO_KEY = Qt.KeyboardModifier.NoModifier


def bold(reader: Reader, row: int) -> list[str]:
    """The words of a row's snippet that are set in bold."""
    reader.headlines()
    piece = reader.table.model().index(row, 0).data(SNIPPET_ROLE)
    return [] if piece is None else [piece.text[start:end] for start, end in piece.spans]


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


def test_a_key_stops_what_is_looked_for_and_a_mistake_takes_it_up_again(
    open_window: OpenWindow, harbours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_window(harbours)
    looked, held = threading.Semaphore(0), threading.Event()
    snippet, first = Session.snippet, threading.Event()

    def slow_at_first(self: Session, query: Query, path: Path, length: int) -> Snippet | None:
        looked.release()
        if not first.is_set():
            first.set()
            assert held.wait(10)
        return snippet(self, query, path, length)

    monkeypatch.setattr(Session, "snippet", slow_at_first)
    reader.control_press(Qt.Key.Key_F)
    reader.search.setText("harbour")
    reader.until(first.is_set)
    reader.search.setText("harbour OR")  # no search yet: the list of harbours stays
    reader.until(lambda: not reader.window.workspace.searching.is_waiting())
    held.set()
    reader.rest()
    assert [bold(reader, row)[0] for row in range(3)] == ["harbour", "harbour", "Harbour"]
    started = 0
    while looked.acquire(blocking=False):
        started += 1
    assert started == 4, "of the first list one article, of the second all three"


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


def test_forms_of_a_word_are_found_and_marked(open_window: OpenWindow, harbours: Path) -> None:
    reader = open_window(harbours)
    reader.filter("harbours waits")
    assert reader.headlines() == ["Ships wait"]
    assert bold(reader, 0) == ["harbour"]
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Return)
    assert reader.marked_words() == ["wait", "harbour"]
