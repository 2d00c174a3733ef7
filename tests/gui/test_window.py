"""The window: history, colours, regions, and its state over a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, letters
from viewer.paths import Places
from viewer.render.theme import SHIPPED, shipped_theme
from viewer.resources import example_archive

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def scrolled(reader: Reader) -> int:
    return reader.page.verticalScrollBar().value()


def words_at_top(reader: Reader) -> str:
    """The words of the first line that can be seen."""
    cursor = reader.page.cursorForPosition(QPoint(0, 0))
    return cursor.block().text()[cursor.positionInBlock() :][:30]


# ------------------------------------------------------------ history


def test_history_goes_back_and_forward_to_the_place_that_was_left(
    open_window: OpenWindow, long_articles: Path
) -> None:
    reader = open_window(long_articles)
    reader.page.verticalScrollBar().setValue(2000)
    before = words_at_top(reader)
    reader.press(Qt.Key.Key_J)
    assert (reader.headline(), scrolled(reader)) == ("Story number 2", 0)
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Story number 1"
    reader.press(Qt.Key.Key_Left, ALT)
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.headline() == reader.chosen_headline() == "Story number 3"
    assert words_at_top(reader) == before
    reader.press(Qt.Key.Key_Right, ALT)
    assert reader.headline() == "Story number 2"


def test_history_ends_where_it_ends(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_Left, ALT)
    reader.press(Qt.Key.Key_Right, ALT)
    assert reader.headline() == "Archive of letters found"
    for _ in range(2):
        reader.press(Qt.Key.Key_J)
    reader.press(Qt.Key.Key_Left, ALT)
    reader.press(Qt.Key.Key_K)
    reader.press(Qt.Key.Key_Right, ALT)
    assert reader.headline() == "Archive of letters found", "a new way forward forgets the old"


def test_history_stays_where_it_is_when_a_file_is_gone(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_J)
    (archive / "4.txt").unlink()
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.headline() == "Election called for spring"
    assert "4.txt" in reader.notice()
    reader.press(Qt.Key.Key_J)
    reader.press(Qt.Key.Key_Left, ALT)
    assert reader.headline() == "Election called for spring"


# ------------------------------------------------------------ colours


@pytest.mark.parametrize("name", SHIPPED)
def test_every_theme_is_chosen_and_kept(open_window: OpenWindow, name: str) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 1)
    theme = shipped_theme(name)
    reader.choose_menu("View", "Theme", theme.title)
    reader.choose_menu("View", "Theme", theme.title)
    for _ in range(2):
        ground = QApplication.palette().color(QPalette.ColorRole.Base).name()
        assert ground == theme.paper.lower()
        seen = reader.page.grab().toImage().pixelColor(5, 5).name()
        assert seen == theme.paper.lower()
        assert checked(reader, "theme") == [f"theme-{name}"]
        reader.close()
        reader = open_window()


def test_the_colours_follow_the_system(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    hints = QGuiApplication.styleHints()
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        hints.setColorScheme(scheme)
        reader.rest()
        assert checked(reader, "theme") == ["theme-system"]
        ground = QApplication.palette().color(QPalette.ColorRole.Base).name()
        if hints.colorScheme() == scheme:  # a platform without colour schemes has nothing to follow
            assert ground == shipped_theme(name).paper.lower()
    hints.unsetColorScheme()


def checked(reader: Reader, group: str) -> list[str]:
    """The names of the chosen actions of a group."""
    return [
        action.objectName()
        for action in reader.window.actions()
        if action.objectName().startswith(group) and action.isChecked()
    ]


# ------------------------------------------------------------ regions and screen


@pytest.mark.parametrize(
    ("key", "name"),
    [(Qt.Key.Key_1, "Sources"), (Qt.Key.Key_2, "Articles"), (Qt.Key.Key_3, "Quotations")],
)
def test_each_region_is_closed_by_one_key_and_comes_back_as_it_was(
    open_window: OpenWindow, key: Qt.Key, name: str
) -> None:
    reader = open_window(example_archive())
    pane = {"Sources": reader.tree, "Articles": reader.table, "Quotations": reader.cards}[name]
    width = pane.width()
    reader.control_press(key)
    assert not pane.isVisible()
    reader.control_press(key)
    assert pane.isVisible()
    assert abs(pane.width() - width) <= 2
    reader.control_press(key)
    reader.close()
    again = open_window()
    pane = {"Sources": again.tree, "Articles": again.table, "Quotations": again.cards}[name]
    assert not pane.isVisible()


def test_the_regions_have_their_widths_at_the_first_start(open_window: OpenWindow) -> None:
    reader = open_window()
    assert abs(reader.tree.width() - 220) <= 12
    assert abs(reader.table.width() - 320) <= 12
    assert abs(reader.cards.width() - 340) <= 12


def test_where_room_is_scarce_the_lists_give_it_to_the_article(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.window.resize(720, 700)
    assert abs(reader.tree.width() - 140) <= 12
    assert abs(reader.table.width() - 200) <= 12
    assert reader.window.article.width() >= 360
    reader.window.resize(1500, 700)
    assert abs(reader.tree.width() - 220) <= 12
    assert abs(reader.table.width() - 320) <= 12


def test_a_hidden_region_opens_when_the_focus_is_sent_there(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for key, pane in (
        (Qt.Key.Key_1, reader.tree),
        (Qt.Key.Key_2, reader.table),
        (Qt.Key.Key_4, reader.cards),
    ):
        region = Qt.Key.Key_3 if key == Qt.Key.Key_4 else key
        reader.control_press(region)
        assert not pane.isVisible()
        reader.press(key, ALT)
        assert pane.isVisible()
        assert pane.hasFocus()


@pytest.mark.parametrize("scale", [1, 2])
def test_the_quotations_float_where_the_rest_needs_the_room(
    open_window: OpenWindow, scale: int
) -> None:
    with letters(scale):
        reader = open_window(example_archive(), size=(1000, 700))
        article, cards = reader.page, reader.cards
        assert not cards.isVisible()
        assert right_edge(reader, article) <= 1000
        reader.press(Qt.Key.Key_4, ALT)
        assert cards.hasFocus()
        assert right_edge(reader, cards) <= 1000
        reader.control_press(Qt.Key.Key_1)  # without tree and list there is room beside the article
        reader.control_press(Qt.Key.Key_2)
        assert cards.isVisible()
        assert right_edge(reader, article) <= left_edge(reader, cards)
        reader.control_press(Qt.Key.Key_1)
        reader.control_press(Qt.Key.Key_2)
        assert not cards.isVisible()
        reader.window.resize(1440, 700)
        assert cards.isVisible()
        assert right_edge(reader, article) <= left_edge(reader, cards)
        reader.close()


def left_edge(reader: Reader, widget: QWidget) -> int:
    """Where a widget begins in the window, in pixels."""
    return widget.mapTo(reader.window, QPoint(0, 0)).x()


def right_edge(reader: Reader, widget: QWidget) -> int:
    """Where a widget ends in the window, in pixels."""
    return widget.mapTo(reader.window, QPoint(widget.width(), 0)).x()


def test_full_screen_is_entered_and_left_with_one_key(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_F11)
    assert reader.window.isFullScreen()
    reader.press(Qt.Key.Key_F11)
    assert not reader.window.isFullScreen()
    reader.window.showMaximized()
    reader.press(Qt.Key.Key_F11)
    reader.press(Qt.Key.Key_F11)
    assert reader.window.isMaximized()


# ------------------------------------------------------------ state


def test_the_window_comes_back_as_it_was(open_window: OpenWindow, long_articles: Path) -> None:
    reader = open_window(long_articles)
    reader.window.resize(780, 700)
    reader.press(Qt.Key.Key_J)
    reader.open_place("Reuters", "2020", "January")
    reader.press(Qt.Key.Key_Right)
    reader.click_row(reader.tree, reader.place("Reuters", "2020", "January", "2"))
    reader.until(lambda: reader.page.verticalScrollBar().maximum() > 3000)
    reader.page.verticalScrollBar().setValue(1500)
    top = words_at_top(reader)
    places, size = reader.places(), reader.window.size()
    reader.close()

    again = open_window(size=None)
    assert again.window.size() == size
    assert again.headline() == "Story number 2"
    again.until(lambda: words_at_top(again) == top)
    assert again.places() == places
    assert again.tree.currentIndex().data() == "2"
    assert again.headlines() == ["Story number 2"]
    assert again.chosen_headline() == "Story number 2"


def test_widths_come_back(open_window: OpenWindow) -> None:
    from PySide6.QtWidgets import QSplitter

    reader = open_window(example_archive())
    splitter = reader.window.findChild(QSplitter)
    assert splitter is not None
    for edge, by in ((1, 40), (2, -60), (3, -30)):
        handle = splitter.handle(edge)
        start = handle.rect().center()
        reader.qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
        reader.qtbot.mouseMove(handle, start + QPoint(by, 0))
        reader.qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    kept = [reader.tree.width(), reader.table.width(), reader.cards.width()]
    assert kept != [220, 320, 340]
    reader.close()
    again = open_window()
    for before, pane in zip(kept, (again.tree, again.table, again.cards), strict=True):
        assert abs(pane.width() - before) <= 2


def test_a_window_that_is_closed_at_once_keeps_the_tree_it_had(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.open_place("Reuters", "2019")
    places = reader.places()
    reader.close()
    open_window(rest=False).close()
    again = open_window()
    assert again.places() == places
    assert again.tree.currentIndex().data() == "2019"


def test_a_state_that_makes_no_sense_is_no_obstacle(
    open_window: OpenWindow, profile: Places
) -> None:
    profile.state.mkdir(parents=True)
    for text in ("{", "[]", '{"library": 3, "widths": ["x"], "geometry": "!!"}', "[" * 100_000):
        (profile.state / "window.json").write_text(text)
        reader = open_window()
        assert reader.headline().startswith("Turkey says")
        reader.close()


def test_an_archive_that_is_gone_gives_way_to_the_example(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    open_window(archive).close()
    archive.rename(tmp_path / "elsewhere")
    reader = open_window()
    assert reader.headline().startswith("Turkey says")
    assert reader.notice().startswith(f"What was open last is not there: {archive}.")
    reader.close()
    assert open_window().notice() == "", "the example is what was open last now"


def test_a_last_article_that_is_gone_gives_way_to_the_first(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_J)
    reader.close()
    (archive / "3.txt").unlink()
    assert open_window().headline() == "Archive of letters found"


def test_the_keyboard_is_in_the_article_at_the_start(
    open_window: OpenWindow, long_articles: Path
) -> None:
    reader = open_window(long_articles)
    assert reader.page.hasFocus()
    reader.press(Qt.Key.Key_Space)
    assert scrolled(reader) > 0
    reader.press(Qt.Key.Key_End)
    assert scrolled(reader) == reader.page.verticalScrollBar().maximum()
    reader.press(Qt.Key.Key_Home)
    assert scrolled(reader) == 0
