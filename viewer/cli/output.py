"""Where a command prints: UTF-8 into a file or a pipe, what can be shown in a terminal."""

import contextlib
import io
import sys
from collections.abc import Iterator

from viewer.errors import ViewerError


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
