"""Hints for who is here for the first time: one at a time, and gone for good once read."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from viewer.gui.keys import plain, shown
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.window_state import HINTS, WindowState

_HINTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "keys": (
        "{} and {} go from article to article, {} and {} from quotation to quotation.",
        ("next-article", "previous-article", "next-quotation", "previous-quotation"),
    ),
    "keeping": (
        "{} copies the quotations with speaker and source, {} bookmarks the article, {} clips "
        "the words that are chosen.",
        ("copy-quotations", "bookmark", "clip"),
    ),
    "own": (
        "This is an example. {} opens your own archive, and {} finds every command by its name.",
        ("open-folder", "palette"),
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
        number = _words("Hint {} of {}:").format(len(HINTS) - len(left) + 1, len(HINTS))
        words = f"{number} {_words(sentence).format(*map(self._key, names))}"
        more = [(_words("Next hint"), self.next)] if len(left) > 1 else []
        label = _words("No more hints") if more else _words("Understood")
        end = (label, self.end)
        self._notice.tell(words, *more, end, lasting=True, left=self.next)

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


def _words(text: str) -> str:
    return QCoreApplication.translate("hints", text)
