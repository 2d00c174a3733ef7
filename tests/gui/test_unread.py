"""Read and unread: after a rest, by a key, all of a list; and reading on with one key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.article_table import UNREAD_ROLE
from viewer.library.types import Counts
from viewer.resources import example_archive
from viewer.search.query import Query
from viewer.session import Session

SHIFT = Qt.KeyboardModifier.ShiftModifier
REST_MS = "viewer.gui.controllers.unread.REST_MS"
ORDER = [
    "Archive of letters found",
    "Election called for spring",
    "Bridge closed for repairs",
    "Harbour opens again",
    "Zebra born in the zoo",
    "Nobody's report",
    "Undated note",
]


def unread(reader: Reader) -> list[str]:
    """The headlines of the list that are set as unread."""
    listed, model = reader.headlines(), reader.table.model()
    return [words for row, words in enumerate(listed) if model.index(row, 0).data(UNREAD_ROLE)]


def go_to(reader: Reader, row: int) -> None:
    reader.click_row(reader.table, row)


# ---------------------------------------------------------------- marking


def test_an_article_is_read_when_it_stays_for_a_while(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(REST_MS, 60)
    reader = open_window(archive)
    reader.until(lambda: unread(reader) == ORDER[1:])
    go_to(reader, 2)
    reader.until(lambda: unread(reader) == [ORDER[1], *ORDER[3:]])


def test_who_only_passes_by_has_not_read_it(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    for _ in range(3):
        reader.press(Qt.Key.Key_J)
    assert reader.headline() == ORDER[3]
    assert unread(reader) == ORDER


def test_two_keys_mark_it_and_the_mark_survives_a_restart(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_R)
    assert reader.said() == "Marked as read"
    go_to(reader, 1)
    reader.press(Qt.Key.Key_R)
    assert unread(reader) == ORDER[2:]
    reader.press(Qt.Key.Key_U)
    assert reader.said() == "Marked as unread"
    assert unread(reader) == ORDER[1:]
    reader.close()
    assert unread(open_window(archive)) == ORDER[1:]


def test_what_was_marked_unread_stays_so_while_it_is_open(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(REST_MS, 300)
    reader = open_window(archive)
    reader.press(Qt.Key.Key_U)
    reader.qtbot.wait(500)  # longer than the rest, which must not come
    reader.rest()
    assert unread(reader) == ORDER


def test_assistive_technology_is_told(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.headlines()
    row = reader.table.model().index(0, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert row.data(role) == "Archive of letters found, Reuters · 1 Feb 2020"
    reader.press(Qt.Key.Key_R)
    assert row.data(role) == "Archive of letters found, Reuters · 1 Feb 2020, read"


def test_all_of_a_list_is_marked_and_that_is_undone(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_R)
    reader.click_row(reader.tree, reader.place("Reuters"))
    reader.press(Qt.Key.Key_A, SHIFT)
    assert reader.notice() == "Marked 3 articles as read"
    assert unread(reader) == []
    reader.click_row(reader.tree, reader.place("All articles"))
    assert unread(reader) == ORDER[4:]
    reader.answer("Undo")
    assert unread(reader) == ORDER[1:], "what was read before stays so"
    reader.choose_menu("Edit", "Redo")
    assert unread(reader) == ORDER[4:]


def test_a_list_that_is_read_already_is_told_so(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_A, SHIFT)
    assert reader.notice() == "Marked 1 article as read"
    reader.press(Qt.Key.Key_A, SHIFT)
    assert reader.said() == "Everything in this list is read already"


# ---------------------------------------------------------------- looking for what is unread


def test_only_the_unread_are_listed_with_a_key(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_R)
    reader.filter("story OR council")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_U, SHIFT)
    assert reader.search.text() == "(story OR council) is:unread"
    assert reader.headlines() == ORDER[1:]
    assert ("Reuters", 3) in reader.places()
    only = next(one for one in reader.window.actions() if one.objectName() == "unread-only")
    assert only.isChecked()
    reader.press(Qt.Key.Key_U, SHIFT)
    assert reader.search.text() == "story OR council"
    assert not only.isChecked()
    assert reader.headlines() == ORDER


def test_a_list_of_unread_ones_does_not_move_under_the_reader(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_U, SHIFT)
    go_to(reader, 2)
    reader.press(Qt.Key.Key_R)
    assert reader.headlines() == ORDER
    assert ("All articles", 6) in reader.places()
    reader.press(Qt.Key.Key_F5)
    assert reader.headlines() == [*ORDER[:2], *ORDER[3:]]
    assert reader.headline() == ORDER[2], "the article stays open"
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == ORDER[3], "and the place in the list is kept"


def test_the_tree_counts_the_unread_on_request(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_R)
    assert ("Reuters", 4) in reader.places()
    reader.choose_menu("View", "Show unread counts")
    assert reader.places()[0] == ("All articles", 6)
    assert ("Reuters", 3) in reader.places()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert reader.place("Reuters").data(role) == "Reuters, 3 unread"
    reader.press(Qt.Key.Key_U)
    assert ("Reuters", 4) in reader.places()
    reader.press(Qt.Key.Key_R)
    reader.close()
    again = open_window(archive)
    assert ("Reuters", 3) in again.places()
    again.choose_menu("View", "Show unread counts")
    assert ("Reuters", 4) in again.places()


# ---------------------------------------------------------------- reading on


@pytest.fixture
def long_reads(tmp_path: Path) -> Path:
    """Three long articles."""
    folder = tmp_path / "long"
    for number in range(1, 4):
        body = "\n\n".join(
            f"Line {line} of read {number}, told at length. " * 8 for line in range(40)
        )
        text = story(number, headline=f"Read {number}", date=f"2020-01-0{number}", body=body)
        write(folder / f"{number}.txt", text)
    return folder


def test_one_key_pages_down_and_then_goes_to_the_next_unread_article(
    open_window: OpenWindow, long_reads: Path
) -> None:
    reader = open_window(long_reads)
    reader.headlines()
    go_to(reader, 1)
    reader.press(Qt.Key.Key_R)
    go_to(reader, 0)
    bar, read = reader.page.verticalScrollBar(), []
    for focus in (reader.table, reader.page, reader.cards, reader.tree) * 12:
        before = (reader.headline(), bar.value())
        focus.setFocus()
        reader.press(Qt.Key.Key_Space)
        if reader.headline() != before[0]:
            read.append(reader.headline())
            assert bar.value() == 0
        else:
            height = reader.page.viewport().height()
            assert 0 < bar.value() - before[1] < height, "some lines are seen twice"
        if read:
            break
    assert read == ["Read 1"], "the one between is read already"
    assert unread(reader) == ["Read 1"]
    value = bar.value()
    reader.press(Qt.Key.Key_Space)
    assert bar.value() > value
    reader.press(Qt.Key.Key_Space, SHIFT)
    assert bar.value() == value


def test_from_the_end_of_the_last_it_goes_round_and_then_says_that_nothing_is_left(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.headlines()
    go_to(reader, 5)
    seen = [reader.headline()]
    for _ in range(len(ORDER) - 1):
        reader.press(Qt.Key.Key_Space)
        seen.append(reader.headline())
    assert seen == [*ORDER[5:], *ORDER[:5]]
    reader.press(Qt.Key.Key_Space)
    assert reader.said() == "Nothing unread is left in this list"
    assert reader.headline() == ORDER[4]
    assert unread(reader) == []


def test_keys_go_to_the_next_and_the_previous_unread(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.headlines()
    for row in (1, 2):
        go_to(reader, row)
        reader.press(Qt.Key.Key_R)
    go_to(reader, 0)
    reader.press(Qt.Key.Key_J, SHIFT)
    assert reader.headline() == ORDER[3]
    reader.press(Qt.Key.Key_K, SHIFT)
    assert reader.headline() == ORDER[0]
    reader.press(Qt.Key.Key_K, SHIFT)
    assert reader.headline() == ORDER[6]
    assert reader.said() == "Went on from its end"


def test_the_space_bar_still_presses_buttons_and_writes_blanks(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    button = reader.control("Bookmark", QAbstractButton)
    button.setFocus()
    reader.press(Qt.Key.Key_Space)
    assert ("Bookmarks", 1) in reader.places()
    reader.filter("")
    reader.type("the town")
    assert reader.search.text() == "the town"


def test_in_the_notebook_the_end_is_told(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    reader.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    before = reader.headline()
    reader.press(Qt.Key.Key_Space)
    assert (reader.said(), reader.headline()) == ("The end of the article", before)
    reader.press(Qt.Key.Key_A, SHIFT)
    assert reader.said() == "Go to a list of articles first"
    reader.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert unread(reader) == ORDER[1:]


def test_what_a_search_without_it_finds_is_not_counted_again(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[object] = []
    tree = Session.tree

    def noted(self: Session, query: Query | None = None) -> Counts:
        counted.append(query)
        return tree(self, query)

    reader = open_window(archive)
    reader.filter("council")
    reader.press(Qt.Key.Key_Return)
    monkeypatch.setattr(Session, "tree", noted)
    reader.press(Qt.Key.Key_R)
    assert counted == []
    reader.press(Qt.Key.Key_U, SHIFT)
    del counted[:]
    reader.press(Qt.Key.Key_U)
    assert len(counted) == 1


# ---------------------------------------------------------------- the original


def test_a_key_shows_the_address_of_the_original_and_enter_opens_it(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "viewer.gui.controllers.opening.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    reader = open_window(archive)
    reader.page.setFocus()
    reader.press(Qt.Key.Key_B)
    assert reader.notice() == "Open https://example.org/story/4 in your browser?"
    reader.press(Qt.Key.Key_Escape)
    assert (reader.notice(), reader.page.hasFocus()) == ("", True)
    reader.press(Qt.Key.Key_B)
    reader.press(Qt.Key.Key_Space)
    assert opened == ["https://example.org/story/4"]
    assert reader.page.hasFocus()
    go_to(reader, 5)
    reader.press(Qt.Key.Key_B)
    assert reader.notice() == "The article does not tell where its original is."
