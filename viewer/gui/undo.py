"""One thing that a person did, and how it is taken back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Change(QUndoCommand):
    """A change with its reverse; both act at once in the window and write behind it."""

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        """Make the change."""
        self._do()

    def undo(self) -> None:
        """Take it back."""
        self._undo()
