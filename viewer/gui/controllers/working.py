"""Long work on the notebook: told of once it takes a while, and ended where the person says so."""

import time

from PySide6.QtCore import QObject, Signal

from viewer.gui.panes.work_line import Share
from viewer.notebook.watch import Stopped

SOON = 0.7
"""After so many seconds of work it is told of,"""
AGAIN = 0.1
"""and after so many more again."""


class Piece:
    """One piece of work; called by the thread that does it with how far it is."""

    def __init__(self, working: "WorkingController", sentence: str) -> None:
        self._working = working
        self._sentence = sentence
        self.begin()

    def begin(self) -> None:
        """It is about to be done, for the first time or again."""
        self.stopped = False
        self._next = time.monotonic() + SOON

    def __call__(self, done: int, total: int) -> None:
        """Tell how far it is; raises `Stopped` where the person has ended it."""
        if self.stopped:
            raise Stopped
        now = time.monotonic()
        if now >= self._next:
            self._next = now + AGAIN
            self._working.arrived.emit(self, Share(self._sentence, done, total))


class WorkingController(QObject):
    """Shows one piece of work at a time: what is written is written one after another."""

    progressed = Signal(object)
    """A Share; None where nothing is done that takes a while."""
    arrived = Signal(object, object)
    """A Piece and its Share, from the thread that does it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: list[Piece] = []
        self._left = False
        self._shown: Piece | None = None
        self.arrived.connect(self._show)

    def begin(self, piece: Piece) -> Piece:
        """A piece of work begins."""
        piece.begin()
        self._current.append(piece)
        return piece

    def end(self, piece: Piece) -> None:
        """It is done, or has failed."""
        self._current.remove(piece)
        if self._shown is piece:
            self._shown = None
            self.progressed.emit(None)

    def stop(self) -> None:
        """End what is shown."""
        if self._shown is not None:
            self._shown.stopped = True

    def stop_first(self) -> None:
        """End what is being done, whether it is shown by now or not."""
        if self._current:
            self._current[0].stopped = True

    def leave(self) -> None:
        """The window goes: end what nobody waits for any more."""
        self._left = True
        for piece in self._current:
            piece.stopped = True

    def until_left(self, _done: int, _total: int) -> None:
        """Watches work that is not told of; raises `Stopped` once the window goes."""
        if self._left:
            raise Stopped

    def _show(self, piece: Piece, share: Share) -> None:
        if piece in self._current:
            self._shown = piece
            self.progressed.emit(share)
