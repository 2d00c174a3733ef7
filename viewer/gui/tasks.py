"""The one way off the main thread: run this, then call done or failed on the main thread.

A key names a question ("the page", "the rows"): a later question with the same key makes the
earlier one's answer stale, and a stale answer is never delivered. Writes go through `queue`, which
keeps their order and drops none.
"""

import logging
import traceback
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal

from viewer.errors import ViewerError
from viewer.wording import words

log = logging.getLogger(__name__)

Done = Callable[[Any], None]
Failed = Callable[[str], None]


class Pause(Enum):
    """What a generator yields where it has nothing to tell and may be ended."""

    HERE = auto()


class _Call:
    """One piece of work and who waits for it."""

    __slots__ = ("done", "failed", "item", "key", "stopped")

    def __init__(self, key: str | None, done: Done, failed: Failed | None, item: Done | None):
        self.key = key
        self.done = done
        self.failed = failed
        self.item = item
        self.stopped = False


class Tasks(QObject):
    """Background work of one window. Every method is called on the main thread."""

    crashed = Signal(str)
    """A bug, as one sentence; the traceback is in the log."""
    failed = Signal(str)
    """A failure of the world that nobody in particular waits for, as one sentence."""

    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)
        self._writes = QThreadPool(self)
        self._writes.setMaxThreadCount(1)
        self._lanes: dict[str, QThreadPool] = {}
        self._latest: dict[str, _Call] = {}
        self._queued = 0
        self._held: list[tuple[QThreadPool, Callable[[], None]]] | None = None
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        key: str,
        work: Callable[[], Any],
        done: Done,
        failed: Failed | None = None,
        *,
        lane: str = "",
    ) -> None:
        """Answer the question `key` with `work()`; only the latest answer is delivered.

        Questions of one lane are answered by the same thread, one after another.
        """
        self._start(self._lane(lane), self._replace(_Call(key, done, failed, None)), work)

    def follow(
        self,
        key: str,
        work: Callable[[], Iterator[Any]],
        item: Done,
        done: Done,
        failed: Failed | None = None,
        *,
        lane: str = "",
    ) -> None:
        """Deliver what a generator yields, then call `done(None)`; `stop(key)` ends it early.

        A Pause is not delivered: a generator yields it where it may be ended.
        """
        call = self._replace(_Call(key, done, failed, item))

        def drive() -> None:
            for value in work():
                if call.stopped:
                    return
                if value is not Pause.HERE:
                    self._arrived.emit(call, item, value)
                if call.stopped:
                    return

        self._start(self._lane(lane), call, drive)

    def queue(self, work: Callable[[], Any], done: Done, failed: Failed | None = None) -> None:
        """Do a write: all are done, one after another, and each is answered."""
        self._queued += 1
        self._start(self._writes, _Call(None, done, failed, None), work)

    def hold(self) -> None:
        """Start nothing until `release`; what is asked for meanwhile waits in its order."""
        self._held = []

    def release(self) -> None:
        """Start what was held."""
        held, self._held = self._held or [], None
        for pool, work in held:
            pool.start(work)

    def stop(self, key: str) -> None:
        """Make the running answer to `key` stale; a generator ends at its next value."""
        call = self._latest.pop(key, None)
        if call:
            call.stopped = True

    def is_running(self, key: str) -> bool:
        """Whether an answer to `key` is still awaited."""
        return key in self._latest

    def any_running(self) -> bool:
        """Whether any answer is awaited."""
        return bool(self._latest) or self._queued > 0

    def finish_writes(self, ms: int) -> bool:
        """Wait so long at the most until all writes are done and answered; whether they are."""
        self.release()
        done = self._writes.waitForDone(ms)
        if done:
            QCoreApplication.sendPostedEvents(self)
        return done

    def close(self) -> None:
        """End what can be ended, finish the writes, deliver nothing more."""
        self._closed = True
        for key in list(self._latest):
            self.stop(key)
        self.release()
        for pool in (self._pool, *self._lanes.values()):
            pool.clear()
            pool.waitForDone(-1)
        self._writes.waitForDone(-1)

    def _lane(self, name: str) -> QThreadPool:
        if not name:
            return self._pool
        if name not in self._lanes:
            lane = self._lanes[name] = QThreadPool(self)
            lane.setMaxThreadCount(1)
            lane.setExpiryTimeout(-1)  # what its thread keeps open stays open
        return self._lanes[name]

    def _replace(self, call: _Call) -> _Call:
        assert call.key is not None
        self.stop(call.key)
        self._latest[call.key] = call
        return call

    def _start(self, pool: QThreadPool, call: _Call, work: Callable[[], Any]) -> None:
        if self._closed:
            return  # a thread that outlives `close` could not end: it waits for Python, Qt for it

        def perform() -> None:
            if call.stopped:
                return
            try:
                value = work()
            except ViewerError as error:
                self._arrived.emit(call, self._fail, error.sentence)
            except Exception as error:  # a bug: logged, shown once, and the window lives on
                log.error("%s", traceback.format_exc())
                self._arrived.emit(call, self._crash, error)
            else:
                self._arrived.emit(call, self._finish, value)

        if self._held is None:
            pool.start(perform)
        else:
            self._held.append((pool, perform))

    def _deliver(self, call: _Call, receive: Any, value: Any) -> None:
        if self._closed or call.stopped:
            return
        if call.item is not None and receive is call.item:
            call.item(value)
            return
        if call.key is None:
            self._queued -= 1
        elif self._latest.get(call.key) is call:
            del self._latest[call.key]
        receive(call, value)

    def _finish(self, call: _Call, value: Any) -> None:
        call.done(value)

    def _fail(self, call: _Call, sentence: str) -> None:
        if call.failed:
            call.failed(sentence)
        else:
            self.failed.emit(sentence)

    def _crash(self, _call: _Call, error: Exception) -> None:
        self.tell_bug(error)

    def tell_bug(self, error: BaseException) -> None:
        """Tell the person of a bug; the traceback is in the log already."""
        kind = type(error).__name__
        sentence = words("Something went wrong in Pullquote itself ({kind}: {reason}).")
        self.crashed.emit(sentence.format(kind=kind, reason=error))
