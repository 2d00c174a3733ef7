"""Looking for garbage seldom, where much is kept that is none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = (50_000, 20, 100)


@contextmanager
def little_garbage() -> Iterator[None]:
    """Let Python look for garbage seldom: it takes a thirtieth of the time of indexing.

    What is read is kept until the next commit, tens of thousands of tuples, and is looked through
    again and again.
    """
    before = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
