"""Hints for who is here for the first time: one at a time, and gone for good once read."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer.gui.keys import plain, shown
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.window_state import HINTS, WindowState
from viewer.wording import later, number, said, words

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
    "own": (
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
        left = [name for name in HINTS if name in self._state.hints]
        if not left:
            return
        sentence, names = _HINTS[left[0]]
        keys = {place: self._key(name) for place, name in names.items()}
        told = words("Hint {number} of {all}: {hint}").format(
            number=number(len(HINTS) - len(left) + 1),
            all=number(len(HINTS)),
            hint=said(sentence).format(**keys),
        )
        more = [(words("Next hint"), self.next)] if len(left) > 1 else []
        label = words("No more hints") if more else words("Understood")
        end = (label, self.end)
        self._notice.tell(told, *more, end, lasting=True, left=self.next)

    def next(self) -> None:
        """The hint that is shown was read: it does not come back."""
        left = [name for name in HINTS if name in self._state.hints]
        self._state.hints = left[1:]
        self.show()

    def end(self) -> None:
        """None of them is to come back."""
        self._state.hints = []

    def _key(self, name: str) -> str:
        action = self._actions[name]
        return shown(action.shortcut()) or f"“{plain(action.text())}”"
