"""Where a command prints: UTF-8 into a file or a pipe, what can be shown in a terminal."""

import contextlib
import io
import sys
import time
from collections.abc import Callable, Iterator

from viewer.errors import ViewerError

_SIGN_SECONDS = 0.1
"""Between two signs of life on a terminal."""


@contextlib.contextmanager
def printing() -> Iterator[None]:
    """Make standard output ready, and see to it that all of it was written.

    Raises ViewerError where it is closed or cannot be written, BrokenPipeError where the reader
    of a pipe has left.
    """
    if sys.stdout is None:
        raise ViewerError("There is nowhere to print to: the standard output is closed.")
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            # A name that is no text keeps its bytes as \udcXX, which JSON understands.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # what could not be written is not tried again at the end
        raise ViewerError(f"The output could not be written: {error.strerror or error}.") from error


@contextlib.contextmanager
def progress_line(*, quiet: bool) -> Iterator[Callable[[str], None]]:
    """A line on the terminal that tells how far something is, and goes at the end.

    It is told as often as one likes; where no terminal is, or with `quiet`, nobody hears of it.
    """
    shown, told = sys.stderr is not None and sys.stderr.isatty() and not quiet, 0.0

    def show(sentence: str) -> None:
        nonlocal told
        if shown and time.monotonic() - told > _SIGN_SECONDS:
            told = time.monotonic()
            print(f"\r\x1b[2K{sentence}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        if told:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
