"""The article follows the list: at once after one key, when it rests after a key that repeats."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.conftest import OpenWindow
from viewer.gui.panes.articles import REST_MS


def test_one_key_is_followed_before_a_repeated_one_could_rest(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.headlines()
    chosen: list[int] = []
    reader.window.workspace.articles.article_chosen.connect(chosen.append)
    reader.qtbot.wait(2 * REST_MS)
    reader.press(Qt.Key.Key_J, rest=False)
    reader.qtbot.wait(REST_MS // 3)
    assert len(chosen) == 1


def test_a_key_that_repeats_opens_the_first_and_the_last(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    names = reader.headlines()
    chosen: list[int] = []
    reader.window.workspace.articles.article_chosen.connect(chosen.append)
    reader.qtbot.wait(2 * REST_MS)
    for _ in range(5):
        reader.press(Qt.Key.Key_J, rest=False)
    reader.rest()
    assert len(chosen) <= 2
    assert reader.headline() == names[5]
