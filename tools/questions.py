"""The windows that answer questions to an archive, as a person would open them for a picture."""

import time
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from viewer.gui.dialogs.speakers import SpeakersDialog
from viewer.gui.dialogs.verify import VerifyDialog
from viewer.gui.window import Window

W = TypeVar("W", bound=QWidget)


def verify(window: Window) -> None:
    """Ask for words that were said otherwise."""
    _ask(window, "This barrier will stand for a thousand years, and we will pay nothing for it")


def verify_speaker(window: Window) -> None:
    """Ask for words that somebody else said."""
    _ask(window, "I would rather be late than wrong", "Ines Okafor")


def meet_speaker(window: Window) -> None:
    """See what one of them says, where and when."""
    _do(window, "speakers")


def compare_speakers(window: Window) -> None:
    """See two of them side by side."""
    meet_speaker(window)
    dialog = seen(SpeakersDialog)
    dialog.compare.click()
    wait(window)
    dialog.table.selectRow(1)
    wait(window)


def weigh(window: Window) -> None:
    """See who is quoted in the whole archive, with how many words."""
    _do(window, "balance")
    where = next(
        each
        for dialog in QApplication.topLevelWidgets()
        for each in dialog.findChildren(QComboBox)
        if each.isVisible() and each.accessibleName() == "Where"
    )
    where.setCurrentIndex(1)
    where.activated.emit(1)
    wait(window)


def list_quotations(window: Window) -> None:
    """List the quotations themselves that a search finds."""
    window.workspace.searching.search("said:barrier OR said:promised OR said:harbour")
    wait(window)
    buttons = window.findChildren(QAbstractButton)
    next(
        each for each in buttons if each.accessibleName() == "List the quotations themselves"
    ).click()
    wait(window)


def answer(window: Window) -> QWidget:
    """The window that a person looks at now: the one on top, where there is one."""
    beside = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in beside if each.windowTitle() and each is not window), window)


def wait(window: Window) -> None:
    """Wait for what comes a moment after: answers, lists that follow, short fades."""
    until = time.monotonic() + 0.5
    while time.monotonic() < until or window.workspace.is_busy():
        QApplication.processEvents()
        time.sleep(0.005)


def seen(kind: type[W]) -> W:
    """The window of a kind that is open."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next(each for each in found if each.isVisible())


def _ask(window: Window, said: str, speaker: str = "") -> None:
    _do(window, "verify")
    dialog = seen(VerifyDialog)
    dialog.fill(said)
    dialog.speaker.setText(speaker)
    dialog.ask()
    wait(window)


def _do(window: Window, action: str) -> None:
    wait(window)
    window.workspace.actions[action].trigger()
    wait(window)
