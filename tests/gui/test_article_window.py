"""An article in a window of its own: its quotations, its keys, and what it shares."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from tests.gui.test_accessible import focusable, spoken
from viewer.gui.article_window import ArticleWindow
from viewer.gui.models.article_table import UNREAD_ROLE
from viewer.resources import example_archive


def windows(reader: Reader) -> list[ArticleWindow]:
    """The windows beside the main one."""
    return list(reader.window.workspace.elsewhere.windows)


def go_back(reader: Reader) -> None:
    """Go to the article of the main window."""
    reader.window.activateWindow()
    reader.until(reader.window.isActiveWindow)
    reader.page.setFocus()


def open_beside(reader: Reader) -> ArticleWindow:
    """Open the article that is read in a window of its own."""
    go_back(reader)
    reader.control_press(Qt.Key.Key_Return)
    (window,) = windows(reader)
    window.activateWindow()
    return window


def press(reader: Reader, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    reader.qtbot.keyClick(window, key, modifier)
    reader.rest()


NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_it_shows_the_article_with_its_quotations(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    window = open_beside(reader)
    assert window.windowTitle() == reader.window.windowTitle()
    assert window.article.toPlainText() == reader.text()
    assert window.model.rowCount() == 5
    assert len(window.article.extraSelections()) == 5
    press(reader, window.article, Qt.Key.Key_N, NONE)
    assert window.status.currentMessage() == "Quotation 1 of 5: Washington"
    press(reader, window.article, Qt.Key.Key_C, NONE)
    assert "walk away" in reader.clipboard().text()
    assert window.status.currentMessage() == "Copied 1 quotation with its source"
    assert not reader.cards.selectedIndexes(), "the main window is left alone"
    press(reader, window.article, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert window.status.currentMessage() == "Copied 1 quotation with its card"
    press(reader, window.article, Qt.Key.Key_L, NONE)
    assert reader.clipboard().text().endswith("#:~:text=walk%20away")
    reader.fill_clipboard("")  # the offscreen clipboard outlives Python, what we put in it does not


def test_finding_and_bookmarks_work_there(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    window = open_beside(reader)
    press(reader, window.article, Qt.Key.Key_F, NONE)
    field = window.find_bar.findChild(QLineEdit)
    assert field is not None
    reader.qtbot.keyClicks(field, "offer")
    reader.rest()
    assert len(window.article.hits) == reader.text().lower().count("offer")
    assert reader.window.workspace.article.hits == []
    reader.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.article.hits == []
    press(reader, window.article, Qt.Key.Key_S, NONE)
    assert window.status.currentMessage() == "Bookmarked"
    assert ("Bookmarks", 1) in reader.places()
    press(reader, window.article, Qt.Key.Key_Z, CONTROL)
    assert ("Bookmarks", 0) in reader.places()


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (Qt.MouseButton.MiddleButton, NONE),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_mouse_opens_a_row_there_and_nothing_here(
    open_window: OpenWindow, archive: Path, button: Qt.MouseButton, modifier: Qt.KeyboardModifier
) -> None:
    reader = open_window(archive)
    listed, before = reader.headlines(), reader.headline()
    box = reader.table.visualRect(reader.table.model().index(3, 0))
    place = QPoint(box.center().x(), box.top() + 12)
    reader.qtbot.mouseClick(reader.table.viewport(), button, modifier, place)
    reader.rest()
    (window,) = windows(reader)
    assert window.article.toPlainText().startswith(listed[3])
    assert (reader.headline(), reader.chosen_headline()) == (before, listed[0])
    assert reader.table.model().index(3, 0).data(UNREAD_ROLE) is False, "it was opened"


def test_it_closes_alone_and_goes_with_the_main_window(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    window = open_beside(reader)
    press(reader, window.article, Qt.Key.Key_W, CONTROL)
    assert windows(reader) == []
    assert reader.window.isVisible()
    open_beside(reader)
    go_back(reader)
    reader.press(Qt.Key.Key_Down, CONTROL)
    reader.control_press(Qt.Key.Key_Return)
    assert len({one.windowTitle() for one in windows(reader)}) == 2
    go_back(reader)
    reader.control_press(Qt.Key.Key_Return)
    assert len(windows(reader)) == 2, "an article that is open is gone to"
    reader.close()
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, ArticleWindow)] == []


def test_theme_and_size_are_shared(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    window = open_beside(reader)
    wide = window.article.document().size().height()
    press(reader, window.article, Qt.Key.Key_Plus, CONTROL)
    assert window.article.document().size().height() > wide
    assert window.article.page_html == reader.window.article.page_html
    reader.choose_menu("View", "Theme", "Dark")
    assert window.article.page_html == reader.window.article.page_html
    assert window.styleSheet() == reader.window.styleSheet()


def test_the_next_one_has_the_size_of_the_last(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    open_beside(reader).resize(733, 611)
    reader.close()
    again = open_window(example_archive())
    assert open_beside(again).size().toTuple() == (733, 611)


def test_a_file_that_is_gone_is_told_there(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    path = reader.window.workspace.reading.open_article
    assert path is not None
    path.path.unlink()
    window = open_beside(reader)
    assert window.notice.sentence


def test_every_control_has_a_name_and_every_action_a_key_of_the_table(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    window = open_beside(reader)
    unnamed = [one for one in focusable(window) if not spoken(one).strip()]
    assert unnamed == []
    assert window.findChild(QListView).accessibleName() == "Quotations"
    main = {one.objectName(): one.shortcuts() for one in reader.window.actions()}
    for action in window.actions():
        assert action.shortcuts() == main[action.objectName()]
