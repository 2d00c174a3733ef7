"""Hints for who is here for the first time: one at a time, and gone for good once read."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer.gui.keys import plain, shown
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.window_state import HINTS, WindowState
from viewer.resources import example_archive
from viewer.wording import later, number, said, words

OWN = "own"
"""The hint that only makes sense with the example."""
_HINTS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "keys": (
        later(
            "{next} and {previous} go from article to article, "
            "{next_quotation} and {previous_quotation} from quotation to quotation."
        ),
        {
            "next": "next-article",
            "previous": "previous-article",
            "next_quotation": "next-quotation",
            "previous_quotation": "previous-quotation",
        },
    ),
    "keeping": (
        later(
            "{copy} copies the quotations with speaker and source, {bookmark} bookmarks the "
            "article, {clip} clips the words that are chosen."
        ),
        {"copy": "copy-quotations", "bookmark": "bookmark", "clip": "clip"},
    ),
    OWN: (
        later(
            "This is an example. {open} opens your own archive, "
            "and {palette} finds every command by its name."
        ),
        {"open": "open-folder", "palette": "palette"},
    ),
}
"""The words of each hint, and the actions whose keys stand in it."""


class HintsController(QObject):
    """Shows those that are left in the notice bar."""

    def __init__(
        self,
        state: WindowState,
        notice: NoticeBar,
        actions: Mapping[str, QAction],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._notice = notice
        self._actions = actions

    def show(self) -> None:
        """Show the first of the hints that are left."""
        left = self._left()
        if not left:
            return
        at = HINTS.index(left[0]) + 1
        sentence, names = _HINTS[left[0]]
        keys = {place: self._key(name) for place, name in names.items()}
        told = words("Hint {number} of {all}: {hint}").format(
            number=number(at),
            all=number(at + len(left) - 1),
            hint=said(sentence).format(**keys),
        )
        more = [(words("Next hint"), self.next)] if len(left) > 1 else []
        label = words("No more hints") if more else words("Understood")
        end = (label, self.end)
        self._notice.tell(told, *more, end, lasting=True, left=self.next)

    def next(self) -> None:
        """The hint that is shown was read: it does not come back."""
        self._state.hints = self._left()[1:]
        self.show()

    def follow_library(self) -> None:
        """Another archive is opened: a hint on how to open one's own is out of place."""
        if self._state.hints and not self._left():
            self._notice.withdraw(self.end)
            self.end()

    def _left(self) -> list[str]:
        """The hints that are still to be seen."""
        is_example = self._state.library == [str(example_archive())]
        return [one for one in HINTS if one in self._state.hints and (one != OWN or is_example)]

    def end(self) -> None:
        """None of them is to come back."""
        self._state.hints = []

    def _key(self, name: str) -> str:
        action = self._actions[name]
        return shown(action.shortcut()) or f"“{plain(action.text())}”"
