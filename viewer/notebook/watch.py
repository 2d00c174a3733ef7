"""How far something long is, for whoever watches it and may end it.

A change of the notebook is one transaction, and a file is put in place whole: neither can be left
between two steps as a generator can. Who watches ends them by raising `Stopped`; then nothing of
it has happened.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from viewer.errors import ViewerError

T = TypeVar("T")

Watch = Callable[[int, int], None]
"""Called now and then with how much is done and of how much; raises `Stopped` to end it."""

EVERY = 500
"""So many entries are dealt with between two calls."""


class Stopped(ViewerError):
    """The person has ended it."""

    def __init__(self) -> None:
        super().__init__("Stopped. Everything is as it was before.")


def unwatched(_done: int, _total: int) -> None:
    """Nobody watches."""


def watched(items: Iterable[T], watch: Watch, before: int, total: int) -> Iterator[T]:
    """The items, watched while they are taken; `before` is how much was done before them."""
    for done, item in enumerate(items, before):
        if not done % EVERY:
            watch(done, total)
        yield item
