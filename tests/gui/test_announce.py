"""What is told in passing is spoken too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow
from viewer.gui import announce as module
from viewer.gui.announce import announce
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
