"""Who said it, said by the reader: confirmed, changed, taken out, taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from tests.gui.test_clips import SHIFT, harbour

__all__ = ["harbour"]


def evidence(reader: Reader, row: int) -> str:
    from viewer.gui.models.quotation_list import EVIDENCE_ROLE, SPEAKER_ROLE

    index = reader.cards.model().index(row, 0)
    return f"{index.data(SPEAKER_ROLE)}: {index.data(EVIDENCE_ROLE)}"


def test_a_speaker_is_confirmed_and_that_is_taken_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    before = evidence(reader, 0)
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_Y)
    assert evidence(reader, 0).startswith("Anna Berg: confirmed by you")
    assert reader.notice() == "Confirmed"
    reader.press(Qt.Key.Key_X, SHIFT)
    assert evidence(reader, 0) == before
    reader.control_press(Qt.Key.Key_Z)
    assert evidence(reader, 0).startswith("Anna Berg: confirmed by you")


def test_another_speaker_is_named(open_window: OpenWindow, harbour: Path) -> None:
    reader = open_window(harbour)
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_W)
    reader.type("Tom Reed")
    reader.press(Qt.Key.Key_Return)
    assert evidence(reader, 0).startswith("Tom Reed: named by you; the program had Anna Berg")
    reader.close()
    assert evidence(open_window(harbour), 0).startswith("Tom Reed: named by you")


def test_what_is_no_quotation_leaves_the_list_and_comes_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    both = reader.quotations()
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_X)
    assert reader.quotations() == both[1:]
    reader.press(Qt.Key.Key_X, SHIFT)
    assert reader.quotations() == both
    assert reader.notice() == "Took 1 correction back"


def test_the_head_of_the_quotations_tells_what_was_taken_out_and_brings_it_back(
    open_window: OpenWindow, harbour: Path
) -> None:
    reader = open_window(harbour)
    both = reader.quotations()
    assert bring_back(reader) == []
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_X)
    assert [each.accessibleName() for each in bring_back(reader)] == [
        "Bring back: 1 taken out by you"
    ]
    reader.close()
    again = open_window(harbour)
    assert again.quotations() == both[1:]
    bring_back(again)[0].setFocus()
    again.press(Qt.Key.Key_Space)
    assert again.quotations() == both
    assert again.notice() == "Took 1 correction back"
    assert bring_back(again) == []
    assert again.cards.hasFocus()
    again.answer("Undo")
    assert again.quotations() == both[1:]
    assert len(bring_back(again)) == 1


def bring_back(reader: Reader) -> list[QToolButton]:
    """The button that brings back what was taken out of the quotations, where it is seen."""
    buttons = reader.window.findChildren(QToolButton)
    return [each for each in buttons if each.text() == "Bring back" and each.isVisible()]
