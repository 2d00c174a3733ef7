"""The history as a menu, and over a restart."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from viewer.gui.controllers.opening import is_there
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.history import Visit, still_there
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.wording import words

MOST_LISTED = 20
_LONGEST = 70
"""Characters of a headline in the menu."""


class ReturningController(QObject):
    """Leads back to what was read, today or before."""

    def __init__(
        self, tasks: Tasks, reading: ReadingController, state: WindowState, window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._reading = reading
        self._state = state
        self.menu = QMenu(words("History"), window)
        """The latest articles, filled when it is opened."""
        self.menu.setAccessibleName(words("History"))
        self.menu.aboutToShow.connect(self._fill)

    def restore(self) -> None:
        """Take over the history of the last window, but for files that are gone."""
        kept = [Visit(Path(path), place, headline) for path, place, headline in self._state.history]
        at = self._state.history_at

        def take(found: tuple[list[Visit], int]) -> None:
            self._reading.go_on_from(*found)

        if kept:
            self._tasks.run("history", lambda: still_there(kept, at, is_there), take)

    def note_state(self) -> None:
        """Put the history into the window's state."""
        if self._tasks.is_running("history"):
            return  # not taken over yet
        history = self._reading.leave()
        self._state.history = [
            [str(visit.path), visit.place, visit.headline] for visit in history.visits
        ]
        self._state.history_at = history.at

    def open_below(self, button: QWidget) -> None:
        """Show the menu below a button."""
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill(self) -> None:
        self.menu.clear()
        history = self._reading.history
        last = min(len(history.visits), max(history.at + 1, 0) + MOST_LISTED // 2)
        for number in range(last - 1, max(-1, last - 1 - MOST_LISTED), -1):
            by, headline = number - history.at, history.visits[number].headline
            short = headline if len(headline) <= _LONGEST else f"{headline[:_LONGEST]}…"
            action = self.menu.addAction(short.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(by == 0)
            action.triggered.connect(lambda _checked=False, by=by: self._reading.go(by))
        if self.menu.isEmpty():
            self.menu.addAction(words("Nothing was read yet")).setEnabled(False)
