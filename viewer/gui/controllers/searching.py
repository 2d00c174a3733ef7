"""Searching as it is typed: the text of the field as a query, or what is wrong with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLineEdit, QMenu

from viewer.gui.tasks import Tasks
from viewer.gui.undo import Change
from viewer.search.parse import QueryError, parse, parse_typed
from viewer.search.query import Flag, Query, with_flag, without_flag
from viewer.searches import Searches
from viewer.wording import number, words

TYPING_MS = 3
"""How long a key must rest before it is searched for: until it is painted."""
NOTED_MS = 2_000
"""How long a search must stand before it counts as made."""


class SearchingController(QObject):
    """The search in the field, the recent ones and the saved ones."""

    query_changed = Signal(object)
    """The Query to be listed, or None where the field is empty."""
    typed = Signal()
    """The text of the field changes; a query, or what is wrong with it, follows."""
    query_failed = Signal(str)
    """What is wrong with the text, as one sentence; what is listed stays."""
    saved_changed = Signal(object)
    """The texts of the saved searches, a list."""
    told = Signal(str)
    """What was done, as one sentence; it can be undone."""

    def __init__(
        self,
        searches: Searches,
        tasks: Tasks,
        field: QLineEdit,
        undo_stack: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._searches = searches
        self._tasks = tasks
        self._field = field
        self._undo_stack = undo_stack
        self.query: Query | None = None
        self._typing = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._follow)
        self._noting = QTimer(self, interval=NOTED_MS, singleShot=True)
        self._noting.timeout.connect(self.note)
        field.textChanged.connect(self._typed)

    def is_waiting(self) -> bool:
        """Whether what is typed is about to be searched for."""
        return self._typing.isActive()

    def search(self, text: str) -> None:
        """Search for a text as if it had been typed and finished."""
        self._field.setText(text)
        self._typing.stop()
        self._understand(text, parse)

    def show_only_unread(self, only: bool) -> None:
        """Ask in the field for unread articles only, or no longer."""
        text = self._field.text()
        try:
            query = parse(text) if text.strip() else None
        except QueryError as error:
            self.query_failed.emit(told(error, text))
            return
        rest = without_flag(query, Flag.UNREAD) if query else None
        wanted = with_flag(rest, Flag.UNREAD) if only else rest
        self.search("" if wanted is None else str(wanted))

    def note(self) -> None:
        """Remember the search in the field among the recent ones."""
        if self._makes_sense() and self._searches.note(self._field.text()):
            self._write()

    # ------------------------------------------------------------ what is typed

    def _typed(self, text: str) -> None:
        self._noting.stop()
        self.typed.emit()
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self._take(None)

    def _follow(self) -> None:
        if self._understand(self._field.text(), parse_typed):
            self._noting.start()

    def _understand(self, text: str, understand: Callable[[str], Query]) -> bool:
        """Follow a text; False where it makes no sense."""
        try:
            query = understand(text) if text.strip() else None
        except QueryError as error:
            self.query_failed.emit(told(error, text))
            return False
        self._take(query)
        return True

    def _take(self, query: Query | None) -> None:
        self.query = query
        self.query_changed.emit(query)

    def _makes_sense(self) -> bool:
        """Whether there is a search in the field, and it is understood."""
        text = self._field.text().strip()
        try:
            return bool(text) and parse(text) is not None
        except QueryError as error:
            self.query_failed.emit(told(error, text))
            return False

    # ------------------------------------------------------------ saved and recent

    @property
    def saved(self) -> list[str]:
        """The saved searches."""
        return self._searches.saved

    def save(self) -> None:
        """Save the search in the field, if it is one."""
        text = self._field.text().strip()
        if self._makes_sense() and text not in self._searches.saved:
            place = len(self._searches.saved)
            self._do(
                words("saving of a search"),
                lambda: self._searches.save(text, place),
                lambda: self._searches.remove(text),
            )
            self.told.emit(words("Saved the search “{text}”").format(text=text))

    def remove(self, text: str) -> None:
        """Take a saved search away."""
        if text in self._searches.saved:
            place = self._searches.saved.index(text)
            self._do(
                words("removal of a search"),
                lambda: self._searches.remove(text),
                lambda: self._searches.save(text, place),
            )
            self.told.emit(words("Removed the search “{text}”").format(text=text))

    def fill_recent(self, menu: QMenu) -> None:
        """Put the recent searches into a menu that is about to be shown."""
        menu.clear()
        for text in self._searches.recent:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, text=text: self.search(text))
        if menu.isEmpty():
            menu.addAction(words("Nothing was searched for yet")).setEnabled(False)

    def _do(self, name: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
        self._undo_stack.push(Change(name, self._changing(do), self._changing(undo)))

    def _changing(self, change: Callable[[], object]) -> Callable[[], None]:
        def changed() -> None:
            change()
            self.saved_changed.emit(self.saved)
            self._write()

        return changed

    def _write(self) -> None:
        self._tasks.queue(self._searches.write, lambda _nothing: None)


def told(error: QueryError, text: str) -> str:
    """An error with its place in words: "at character 5"."""
    where = error.start + 1
    if error.start >= len(text.rstrip()):
        return error.sentence
    sentence = words("{sentence} (At character {place}.)")
    return sentence.format(sentence=error.sentence, place=number(where))
