"""Going on with the next results while the last ones are written."""

from collections import deque
from collections.abc import Callable, Generator
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 256
"""Results that are fetched ahead; with the indexer's, at most 16,384 articles."""


class Ahead(Generic[T]):
    """An iterator that can fetch from its source while something else is being done."""

    def __init__(self, source: Generator[T, None, None]) -> None:
        self._source = source
        self._fetched: deque[T] = deque()

    def __iter__(self) -> "Ahead[T]":
        return self

    def __next__(self) -> T:
        return self._fetched.popleft() if self._fetched else next(self._source)

    def close(self) -> None:
        """End the source; what was fetched ahead is dropped."""
        self._fetched.clear()
        self._source.close()

    def fetch_during(self, work: Callable[[], None], first: Callable[[], None]) -> None:
        """Do `work` in a thread of its own; meanwhile do `first`, and fetch until it is done.

        Raises what either raises. It gains time where `work` leaves the interpreter to others, as
        Tantivy's commits do.
        """
        failures: list[BaseException] = []

        def watched() -> None:
            try:
                work()
            except BaseException as error:  # raised again where it was asked for
                failures.append(error)

        thread = Thread(target=watched)
        thread.start()
        try:
            first()
            while thread.is_alive() and len(self._fetched) < _MOST:
                self._fetched.append(next(self._source))
        except StopIteration:
            pass
        finally:
            thread.join()
        if failures:
            raise failures[0]
