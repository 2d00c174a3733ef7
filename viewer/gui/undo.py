"""One thing that a person did, and how it is taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from viewer.wording import words

if TYPE_CHECKING:
    from viewer.notebook.steps import Step


class TellingStack(QUndoStack):
    """All that can be taken back, which says what a key has taken back: it may not be in view."""

    said = Signal(str)
    moved = Signal()
    """Another change than before is the last; Qt's own signal is emitted by a dying stack too."""

    def push(self, change: QUndoCommand) -> None:
        """Make a change."""
        super().push(change)
        self.moved.emit()

    def undo(self) -> None:
        """Take the last change back."""
        change = self.undoText()
        super().undo()
        self.moved.emit()
        if change:
            self.said.emit(words("Undone: {change}").format(change=change))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        change = self.redoText()
        super().redo()
        self.moved.emit()
        if change:
            self.said.emit(words("Done again: {change}").format(change=change))


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


Made = Callable[[], "Step | None"]
"""Makes a step of the notebook, or gives the one that was made; for a background thread."""


class StepChange(QUndoCommand):
    """A step of the notebook; what takes it back is known once it was made."""

    def __init__(
        self,
        text: str,
        make: Made,
        do: "Callable[[Step], Step]",
        write: "Callable[[StepChange, Made], None]",
    ) -> None:
        """`make` and `do` are called behind the window, by what `write` is given to call."""
        super().__init__(text)
        self._make: Made | None = make
        self._step: Step | None = None
        self._inverse: Step | None = None
        self._do = do
        self._write = write
        self._passed = False  # while the stack goes by it

    def redo(self) -> None:
        """Make the step, for the first time or again."""
        if not self._passed:
            self._write(self, self._forward)

    def undo(self) -> None:
        """Take the step back."""
        if not self._passed:
            self._write(self, self._back)

    @property
    def does_something(self) -> bool:
        """Whether the step, once made, has changed anything."""
        from viewer.notebook.steps import differs

        return self._inverse is not None and differs(self._inverse)

    def give_up(self, work: Made, stack: QUndoStack) -> None:
        """What was last asked of it has not been done: the stack stands as before, and it can be
        asked for again. What was never made leaves the stack.
        """
        if not shiboken6.isValid(self):  # the stack may have let go of it meanwhile
            return
        forward = work == self._forward
        if forward and not self.does_something:
            self.setObsolete(True)
        beside = stack.index() - 1 if forward else stack.index()
        command = stack.command(beside)
        pointer = shiboken6.getCppPointer
        if command is not None and pointer(command) == pointer(self):
            self._passed = True
            (QUndoStack.undo if forward else QUndoStack.redo)(stack)  # nothing is said of it
            self._passed = False

    def _forward(self) -> "Step | None":
        if self._make is not None:
            self._step, self._make = self._make(), None
        if self._step is not None:
            self._inverse = self._do(self._step)
        return self._step

    def _back(self) -> "Step | None":
        if self._inverse is not None:
            self._step = self._do(self._inverse)
        return self._inverse
