"""The size of the text: by keys and by the wheel; what is read stays where it is."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.paths import Places
from viewer.resources import example_archive
from viewer.settings import Settings

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def position(reader: Reader, at: int) -> QTextCursor:
    cursor = QTextCursor(reader.page.document())
    cursor.setPosition(at)
    return cursor


def test_the_text_is_made_larger_and_smaller_with_keys(
    open_window: OpenWindow, profile: Places
) -> None:
    reader = open_window(example_archive())
    usual = text_height(reader)
    reader.control_press(Qt.Key.Key_Plus)
    larger = text_height(reader)
    assert larger > usual
    assert reader.said() == "Text size 110 %"
    reader.control_press(Qt.Key.Key_Minus)
    assert text_height(reader) == usual
    reader.control_press(Qt.Key.Key_Minus)
    assert text_height(reader) < usual
    reader.control_press(Qt.Key.Key_0)
    assert text_height(reader) == usual
    reader.control_press(Qt.Key.Key_Plus)
    reader.close()
    assert Settings(profile.settings).number("zoom") == 110
    assert text_height(open_window()) == larger


def text_height(reader: Reader) -> int:
    """The height of a line of the article, in pixels."""
    last = reader.page.document().lastBlock().position()
    return reader.page.cursorRect(position(reader, last)).height()


def test_the_wheel_with_ctrl_changes_the_size_of_the_text(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    usual = text_height(reader)
    for turn, expected in ((120, "110 %"), (-120, "100 %"), (-60, "100 %"), (-60, "90 %")):
        place = QPointF(100, 100)
        event = QWheelEvent(
            place,
            reader.page.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(reader.page.viewport(), event)
        reader.rest()
        assert reader.said() == f"Text size {expected}"
    assert text_height(reader) < usual


def test_the_same_words_stay_in_view_when_the_size_changes(
    open_window: OpenWindow, long_articles: Path
) -> None:
    reader = open_window(long_articles)
    bar = reader.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    before = reader.page.place()
    for step in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus) * 3:
        reader.control_press(step)
        assert reader.page.place() == before
    reader.window.resize(1200, 900)
    reader.control_press(Qt.Key.Key_3)
    assert reader.page.place() == before
    assert abs(reader.page.cursorRect(position(reader, before)).top()) < text_height(reader)


def test_the_quotations_stay_tinted_and_chosen_when_the_size_changes(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 1)
    chosen = reader.ground("We are")
    reader.control_press(Qt.Key.Key_Plus)
    assert reader.ground("We are") == chosen != reader.ground("The joint")


def test_the_column_keeps_its_measure_when_the_window_is_wide(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    cursor = reader.page.document().find("ANKARA")
    widths = []
    for width in (1500, 2400):
        reader.window.resize(width, 900)
        reader.rest()
        line = cursor.block().layout().lineAt(0)
        widths.append(line.textLength())
    assert widths[0] == widths[1]
    assert 55 <= widths[0] <= 78
