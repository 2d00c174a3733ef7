"""Back and forward: kept over a restart, listed below the button, without files that are gone."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, plain
from viewer.gui.history import KEPT, History, Visit, still_there

ALT = Qt.KeyboardModifier.AltModifier


def visit(number: int) -> Visit:
    return Visit(Path(f"/{number}"), 10 * number, f"Story {number}")


def walked(steps: list[int]) -> History:
    """The history of somebody who opened these articles one after another."""
    history = History()
    for number in steps:
        history.visit(Path(f"/{number}"), f"Story {number}")
        history.arrive()
    return history


NUMBERS = st.lists(st.integers(1, 9), max_size=12)


@given(NUMBERS, st.lists(st.sampled_from([-1, 1]), max_size=12))
def test_every_step_back_can_be_gone_forward_again(opened: list[int], steps: list[int]) -> None:
    history = walked(opened)
    before = list(history.visits)
    for by in steps:
        if history.can_go(by):
            at = history.at
            assert history.go(by) == before[at + by]
            history.arrive()
    assert history.visits == before
    assert all(one.path != two.path for one, two in pairwise(before))


@given(NUMBERS, NUMBERS, st.data())
def test_an_earlier_history_goes_on(old: list[int], new: list[int], data: st.DataObject) -> None:
    kept = [visit(number) for number in old]
    at = data.draw(st.integers(-1, len(kept) - 1))
    history = walked(new)
    here = history.visits[history.at] if history.visits else None
    history.go_on_from(kept, at)
    if here is not None:
        assert history.visits[history.at] == here, "the reader stays where they are"
    earlier = [one.path for one in kept[: at + 1]]
    assert [one.path for one in history.visits[: len(earlier)]] == earlier
    if len(new) < 2 and here is not None and earlier[-1:] == [here.path]:
        assert [one.path for one in history.visits] == [one.path for one in kept]


def test_what_lay_ahead_is_forgotten_by_who_has_gone_on_meanwhile() -> None:
    history = walked([2, 5])
    history.go_on_from([visit(1), visit(2), visit(3)], 1)
    assert [one.path.name for one in history.visits] == ["1", "2", "5"]
    assert not history.can_go(1)


def test_it_is_bounded() -> None:
    history = History()
    for number in range(KEPT + 50):
        history.visit(Path(f"/{number}"), "")
    assert len(history.visits) == KEPT
    assert history.visits[-1].path == Path(f"/{KEPT + 49}")


def test_what_is_gone_is_left_out() -> None:
    kept = [visit(number) for number in range(6)]
    left, at = still_there(kept, 3, lambda path: path.name in "0245")
    assert ([one.path.name for one in left], at) == (["0", "2", "4", "5"], 1)
    assert still_there(kept, 3, lambda _path: False) == ([], -1)


# ---------------------------------------------------------------- in the window


def read_three(reader: Reader) -> list[str]:
    """Open three articles after the first; the headlines of all four."""
    reader.headlines()
    read = [reader.headline()]
    for row in (2, 4, 1):
        reader.click_row(reader.table, row)
        read.append(reader.headline())
    return read


def test_it_survives_a_restart(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    read = read_three(reader)
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.headline() == read[2]
    reader.close()
    again = open_window()
    assert again.headline() == read[2]
    for expected in (read[1], read[0]):
        again.press(Qt.Key.Key_Left, ALT)
        assert again.headline() == expected
    for expected in read[1:]:
        again.press(Qt.Key.Key_Right, ALT)
        assert again.headline() == expected


def test_files_that_are_gone_are_left_out(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    read = read_three(reader)
    opened = reader.window.workspace.reading.history.visits[1].path
    reader.close()
    opened.unlink()
    again = open_window()
    for expected in (read[2], read[0]):
        again.press(Qt.Key.Key_Left, ALT)
        assert again.headline() == expected


def test_a_damaged_history_costs_nothing_else(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    read = read_three(reader)
    state = reader.window.session.places.state / "window.json"
    reader.close()
    state.write_text(state.read_text().replace('"history": [', '"history": [["x"],'))
    again = open_window()
    assert again.headline() == read[-1]
    again.press(Qt.Key.Key_Left, ALT)
    assert again.headline() == read[-1]


def test_a_key_lists_what_was_read_below_the_button(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    read = read_three(reader)
    reader.press(Qt.Key.Key_Left, ALT)
    reader.press(Qt.Key.Key_H)
    menu = reader.control("History", QMenu)
    assert menu.isVisible()
    assert reader.window.toolbar.button("back").menu() is menu
    listed = menu.actions()
    assert [plain(one.text()) for one in listed] == read[::-1]
    assert [one.isChecked() for one in listed] == [False, True, False, False]
    reader.qtbot.keyClick(menu, Qt.Key.Key_Up)
    reader.qtbot.keyClick(menu, Qt.Key.Key_Return)
    reader.rest()
    assert reader.headline() == read[0]
    assert isinstance(reader.control("Back", QToolButton), QToolButton)
