"""Browsing: the tree, the list, the filter, the order, and files that change meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import NOTHING_KEPT, OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write

NEWEST_FIRST = [
    "Archive of letters found",
    "Election called for spring",
    "Bridge closed for repairs",
    "Harbour opens again",
    "Zebra born in the zoo",
    "Nobody's report",
    "Undated note",
]


def test_the_tree_counts_sources_and_years(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    assert reader.places() == [
        ("All articles", 7),
        *NOTHING_KEPT,
        ("AFP", 2),
        ("Reuters", 4),
        ("No source", 1),
    ]
    reader.open_place("AFP", "No date")
    assert ("2019", 1) in reader.places()
    assert reader.headlines() == ["Undated note"]


def test_the_tree_is_opened_down_to_the_days_with_the_keyboard(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.open_place("Reuters", "2019", "November")
    assert reader.headlines() == ["Bridge closed for repairs", "Harbour opens again"]
    reader.press(Qt.Key.Key_Right)
    reader.press(Qt.Key.Key_Down)
    assert [line for line in reader.places() if line[0].isdigit()] == [
        ("2020", 1),
        ("2019", 3),
        ("5", 1),
        ("4", 1),
    ]
    assert reader.headlines() == ["Bridge closed for repairs"]
    reader.press(Qt.Key.Key_Down)
    assert reader.headlines() == ["Harbour opens again"]


def test_the_list_shows_all_articles_the_newest_first(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    assert reader.headlines() == NEWEST_FIRST
    assert reader.headline() == reader.chosen_headline() == NEWEST_FIRST[0]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Oldest first", "Nobody's report", "Undated note"),
        ("By source", "Zebra born in the zoo", "Nobody's report"),
        ("By headline", "Archive of letters found", "Zebra born in the zoo"),
    ],
)
def test_the_list_is_sorted_and_the_order_is_kept(
    open_window: OpenWindow, archive: Path, words: str, first: str, last: str
) -> None:
    reader = open_window(archive)
    reader.choose_menu("View", words)
    listed = reader.headlines()
    assert (listed[0], listed[-1]) == (first, last)
    assert reader.chosen_headline() == reader.headline() == NEWEST_FIRST[0]
    reader.close()
    again = open_window()
    assert again.headlines() == listed


def test_the_list_is_filtered_while_typing(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.filter("bri")
    assert reader.headlines() == ["Bridge closed for repairs"]
    assert reader.headline() == NEWEST_FIRST[0], "filtering opens nothing by itself"
    reader.type("xyz")
    assert reader.headlines() == []
    assert "Nothing was found" in reader.table.empty_text()
    reader.press(Qt.Key.Key_Escape)
    assert reader.search.text() == ""
    assert reader.headlines() == NEWEST_FIRST
    assert reader.chosen_headline() == NEWEST_FIRST[0]


def test_the_filter_holds_within_the_chosen_place(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.open_place("AFP")
    reader.filter("e")
    assert reader.headlines() == []
    reader.press(Qt.Key.Key_Backspace)
    reader.type("z")
    assert reader.headlines() == ["Zebra born in the zoo"]


def test_enter_in_the_filter_opens_the_first_match(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.filter("zeb")
    reader.press(Qt.Key.Key_Return)
    assert reader.table.hasFocus()
    assert reader.headline() == reader.chosen_headline() == "Zebra born in the zoo"


def test_down_in_the_filter_goes_into_the_list(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.filter("a")
    reader.press(Qt.Key.Key_Down)
    assert reader.table.hasFocus()


def test_an_article_is_opened_when_the_selection_rests_on_it(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 3)
    assert reader.headline() == "Harbour opens again"
    reader.press(Qt.Key.Key_Down)
    assert reader.headline() == "Zebra born in the zoo"


def test_enter_in_the_list_goes_into_the_article(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 3)
    reader.press(Qt.Key.Key_Return)
    assert reader.page.hasFocus()
    assert reader.headline() == "Harbour opens again"


def test_running_through_the_list_opens_the_last_row_only(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    opened = []
    reader.window.workspace.reading.article_opened.connect(lambda each: opened.append(each.path))
    reader.table.setFocus()
    for _ in range(4):
        reader.press(Qt.Key.Key_Down, rest=False)
    reader.rest()
    assert reader.headline() == reader.chosen_headline() == "Zebra born in the zoo"
    assert opened == [archive / "5.txt"]


def test_a_list_that_comes_meanwhile_does_not_take_the_selection_back(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.table.setFocus()
    reader.window.workspace.browsing.list_articles()  # as an index that grows does now and then
    reader.press(Qt.Key.Key_Down, rest=False)
    reader.press(Qt.Key.Key_Down, rest=False)
    reader.rest()
    assert reader.headline() == reader.chosen_headline() == NEWEST_FIRST[2]


def test_next_and_previous_article(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.page.setFocus()
    for key, expected in (
        (Qt.Key.Key_J, NEWEST_FIRST[1]),
        (Qt.Key.Key_J, NEWEST_FIRST[2]),
        (Qt.Key.Key_K, NEWEST_FIRST[1]),
        (Qt.Key.Key_K, NEWEST_FIRST[0]),
        (Qt.Key.Key_K, NEWEST_FIRST[0]),
    ):
        reader.press(key)
        assert reader.headline() == reader.chosen_headline() == expected
    reader.control_press(Qt.Key.Key_Down)
    assert reader.headline() == NEWEST_FIRST[1]


def test_a_new_file_is_listed_after_a_look_for_changes(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 3)
    write(
        archive / "new.txt",
        story(8, headline="Newest of all", date="2021-01-01T00:00:00Z", source="dpa"),
    )
    reader.press(Qt.Key.Key_F5)
    assert reader.headlines() == ["Newest of all", *NEWEST_FIRST]
    assert ("dpa", 1) in reader.places()
    assert reader.chosen_headline() == reader.headline() == "Harbour opens again"


def test_an_open_month_shows_the_day_of_a_new_file(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.open_place("Reuters", "2019", "November")
    reader.press(Qt.Key.Key_Right)
    write(archive / "new.txt", story(8, date="2019-11-09T00:00:00Z"))
    reader.press(Qt.Key.Key_F5)
    assert ("9", 1) in reader.places()
    (archive / "2.txt").unlink()
    reader.press(Qt.Key.Key_F5)
    assert [line[0] for line in reader.places() if line[0] in "3456789"] == ["9", "4"]


def test_the_open_article_is_read_again_when_its_file_was_edited(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 3)
    write(
        archive / "1.txt",
        story(1, headline="Harbour closed", date="2019-11-04T11:00:00Z", body="Shut at noon."),
    )
    reader.press(Qt.Key.Key_F5)
    assert reader.headlines()[3] == "Harbour closed"
    assert reader.chosen_headline() == "Harbour closed"
    assert "Shut at noon." in reader.text()
    assert reader.window.windowTitle() == "Harbour closed — Pullquote"


def test_a_deleted_file_leaves_the_list_but_stays_on_the_page(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 3)
    (archive / "1.txt").unlink()
    reader.press(Qt.Key.Key_F5)
    assert "Harbour opens again" not in reader.headlines()
    assert reader.headline() == "Harbour opens again"
    assert reader.chosen_headline() is None
    assert reader.notice() == ""


def test_a_source_that_vanishes_leaves_a_place_that_is_there(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.open_place("AFP")
    for name in ("5.txt", "6.txt"):
        (archive / name).unlink()
    reader.press(Qt.Key.Key_F5)
    assert [name for name, _ in reader.places()][4:] == ["Reuters", "No source"]
    chosen = reader.tree.currentIndex()
    assert chosen.isValid()
    assert len(reader.headlines()) == dict(reader.places())[str(chosen.data())]


def test_looking_for_changes_again_and_again_is_harmless(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    for _ in range(10):
        reader.press(Qt.Key.Key_F5, rest=False)
    reader.rest()
    assert reader.headlines() == NEWEST_FIRST
    assert reader.notice() == ""


def test_an_empty_folder_says_so(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    reader = open_window(folder)
    assert reader.places() == [("All articles", 0), *NOTHING_KEPT]
    assert "no articles here" in reader.table.empty_text()


def test_another_library_begins_with_all_its_articles(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    reader = open_window(archive)
    reader.open_place("Reuters", "2019")
    other = tmp_path / "other"
    write(other / "a.txt", story(20, headline="Older", date="2001-01-01T00:00:00Z"))
    write(other / "b.txt", story(21, headline="Newer", date="2002-01-01T00:00:00Z"))
    assert reader.drop(other)
    assert reader.headlines() == ["Newer", "Older"]
    assert reader.tree.currentIndex().data() == "All articles"
    assert reader.headline() == reader.chosen_headline() == "Newer"


def test_a_folder_above_the_open_article_keeps_it_open(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive / "1.txt")
    assert reader.headlines() == ["Harbour opens again"]
    reader.drop(archive)
    assert reader.headlines() == NEWEST_FIRST
    assert reader.headline() == reader.chosen_headline() == "Harbour opens again"


def test_dropped_files_are_the_library_and_the_first_is_opened(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window()
    assert reader.drop(archive / "6.txt", archive / "1.txt")
    assert reader.headlines() == ["Harbour opens again", "Undated note"]
    assert reader.headline() == reader.chosen_headline() == "Undated note"


def test_only_files_can_be_dropped(open_window: OpenWindow) -> None:
    reader = open_window()
    assert not reader.drop()


def test_files_and_folders_are_opened_by_dialog(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    reader = open_window()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(archive))
    reader.press(
        Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert reader.headlines() == NEWEST_FIRST
    file = str(archive / "5.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([file], ""))
    reader.control_press(Qt.Key.Key_O)
    assert reader.headlines() == ["Zebra born in the zoo"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([], ""))
    reader.control_press(Qt.Key.Key_O)
    assert reader.headlines() == ["Zebra born in the zoo"]


def test_what_was_open_before_is_offered(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window()
    reader.drop(archive)
    reader.choose_menu("File", "Open recent", "seeds")
    assert len(reader.headlines()) == 1
    reader.choose_menu("File", "Open recent", "archive")
    assert reader.headlines() == NEWEST_FIRST
    reader.close()
    again = open_window()
    assert again.headlines() == NEWEST_FIRST
    again.choose_menu("File", "Open recent", "seeds")
    assert len(again.headlines()) == 1


def test_a_recent_folder_that_is_gone_is_told(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    reader = open_window(archive)
    reader.choose_menu("File", "Open the example archive")
    archive.rename(tmp_path / "elsewhere")
    reader.choose_menu("File", "Open recent", "archive")
    assert reader.notice() == f"There is no such file or folder: {archive}"
    assert len(reader.headlines()) == 1


def test_a_name_too_long_for_the_disk_is_told(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.drop(Path("/" + "x" * 300))
    assert reader.notice().startswith("There is no such file or folder: ")


def test_skipped_files_can_be_read_up(open_window: OpenWindow, archive: Path) -> None:
    (archive / "picture.txt").write_bytes(bytes(range(256)) * 8)
    reader = open_window(archive)
    shown: list[str] = []

    def look(reader: Reader) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QDialog, QTableWidget

        def read_and_close() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            try:
                table = dialog.findChild(QTableWidget)
                assert table is not None
                shown.extend(table.item(0, column).text() for column in (0, 1))
            finally:
                dialog.reject()  # else a failure would wait for a person

        def wait() -> None:
            if QApplication.activeModalWidget() is None:
                QTimer.singleShot(10, wait)
            else:
                read_and_close()

        wait()
        reader.choose_menu("Help", "Skipped files")

    look(reader)
    assert shown[0].endswith("picture.txt")
    assert shown[1]
