"""What is told in passing is spoken too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow
from viewer.gui import announce as module
from viewer.gui.announce import announce
from viewer.gui.panes.status import StatusLine
from viewer.library.types import Phase, Progress
from viewer.resources import example_archive


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Every sentence that was announced, and whether it was urgent."""
    said: list[tuple[str, bool]] = []

    class Told:
        @staticmethod
        def updateAccessibility(event) -> None:  # type: ignore[no-untyped-def]
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), urgent))

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    monkeypatch.setattr(module, "QAccessible", Told)
    return said


def test_a_sentence_is_announced_politely_unless_it_is_urgent(
    qtbot: QtBot, spoken: list[tuple[str, bool]]
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "12 results")
    announce(label, "The disk is full", urgent=True)
    announce(label, "")
    assert spoken == [("12 results", False), ("The disk is full", True)]


class Still(QProxyStyle):
    """A system on which nothing is to move."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_nothing_runs_to_and_fro_where_the_system_wants_no_motion(qtbot: QtBot) -> None:
    line, still = StatusLine(), Still()
    qtbot.addWidget(line)
    bar = line.findChild(QProgressBar)
    assert bar is not None
    looking = Progress(Phase.SCANNING, 3, None, False)
    reading = Progress(Phase.READING, 3, 10, False)
    line.show()
    for progress, moves, is_shown in (
        (looking, True, True),
        (looking, False, False),
        (reading, False, True),
    ):
        line.setStyle(QApplication.style() if moves else still)
        line.show_progress(progress)
        assert bar.isVisible() is is_shown


def test_what_was_copied_and_found_is_announced(
    open_window: OpenWindow, spoken: list[tuple[str, bool]]
) -> None:
    reader = open_window(example_archive())
    reader.press(Qt.Key.Key_C)
    assert any(words.startswith("Copied ") for words, _ in spoken)
    reader.fill_clipboard("")  # the offscreen platform does not outlive what is left there
    spoken.clear()
    reader.filter("turkey")
    reader.until(lambda: bool(spoken))
    assert spoken == [("1 found", False)]
    reader.search.setText("tur(")
    reader.rest()
    reader.until(lambda: len(spoken) == 2)
