"""How long the notebook pane takes to open, to group, to search and to scroll, in the window.

    python -m tests.bench.bench_notebook_window --count 100000

COUNT bookmarks and as many clips (tests.bench.bench_notebook makes them). Each figure is from the
person's act to the first entries painted, in milliseconds by the clock: the median, and the most.
What goes on behind them, as the rest of a list, ends before the next act. On Qt's offscreen
platform, on a machine with nothing else to do.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.bench_notebook import make
from viewer.gui import application
from viewer.gui.window import Window
from viewer.notebook.listing import Grouping, Order, Wanted
from viewer.paths import places
from viewer.session import Session

_WAIT = 60.0
_TURNS = 5
_LOOK_MS = 2


def report(folder: Path, count: int) -> Iterator[str]:
    """Fill a notebook, open a window on it, and tell the figures, a line each."""
    profile = places(folder / "profile")
    profile.notebook.parent.mkdir(parents=True, exist_ok=True)
    make(profile.notebook, count)
    with closing(Session(profile)) as session:
        session.notebook.listing(Wanted(text="words"))  # the cache of words, which it keeps
    application.make_application()
    window = application.make_window(Session(profile), application.Wishes(size=(1440, 900)))
    window.show()
    _wait(lambda: window.is_furnished and not window.workspace.is_busy())
    try:
        yield from _figures(window)
    finally:
        window.close()


def _figures(window: Window) -> Iterator[str]:
    work = window.workspace
    opened = []
    for _ in range(_TURNS):
        work.sources.choose(("all",))
        _wait(lambda: not work.is_busy())
        opened.append(_timed(window, lambda: work.sources.choose(("tags",))))
    pane = work.lists.notebook_pane
    assert pane is not None
    yield f"{work.kept_table.rowCount():,} entries"
    yield _line("the pane opens, for the first time", opened[:1])
    yield _line("the pane opens again", opened[1:])
    for grouping, order in (
        *((grouping, Order.NEWEST) for grouping in Grouping),
        *((None, order) for order in Order),
    ):
        pane.arrange(str(grouping or ""), order)
        shown = _timed(window, work.notebook.list)
        yield _line(f"grouped by {grouping}" if grouping else f"sorted by {order}", [shown])
    pane.arrange("", Order.NEWEST)
    _timed(window, work.notebook.list)
    yield _line("a key in its search", list(_keys(window)))
    yield _line("a screen further", list(_pages(window)))


def _keys(window: Window) -> Iterator[float]:
    pane = window.workspace.lists.notebook_pane
    assert pane is not None
    for word in ("w0x", "w300x", "w1900x"):  # in six of ten entries, in some, in few
        for end in range(1, len(word) + 1):
            text = word[:end]
            yield _timed(window, lambda text=text: pane.search.setText(text))
    pane.search.clear()
    _wait(lambda: not window.workspace.is_busy())


def _pages(window: Window) -> Iterator[float]:
    pane = window.workspace.lists.notebook_pane
    assert pane is not None
    bar = pane.list.verticalScrollBar()
    for _ in range(40):
        yield _timed(window, lambda: bar.setValue(bar.value() + bar.pageStep()))


def _timed(window: Window, act: Callable[[], object]) -> float:
    """From an act until the first entries that it shows are painted, in milliseconds."""
    work = window.workspace
    begun = time.perf_counter()
    act()

    def is_shown() -> bool:
        pane = work.lists.notebook_pane
        if pane is None or work.notebook.is_listing():
            return False
        line = max(pane.list.rowAt(0), 0)
        return work.kept_table.rowCount() == 0 or work.kept_table.is_known(line)

    _wait(is_shown)
    assert work.lists.notebook_pane is not None
    work.lists.notebook_pane.list.viewport().grab()
    shown = (time.perf_counter() - begun) * 1e3
    _wait(lambda: not work.is_busy())
    return shown


def _wait(is_there: Callable[[], bool]) -> None:
    end = time.monotonic() + _WAIT
    # Without a limit of its own the call sleeps until something comes: with one it only looks.
    poke = QTimer(interval=_LOOK_MS)
    poke.start()
    while not is_there():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.monotonic() < end, "it does not come"


def _line(name: str, times: list[float]) -> str:
    return f"{name:36} {median(times):8.1f} ms, {max(times):8.1f} at most"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Bench the notebook pane.")
    parser.add_argument("--count", type=int, default=100_000)
    with tempfile.TemporaryDirectory() as folder:
        for line in report(Path(folder), parser.parse_args().count):
            print(line, flush=True)


if __name__ == "__main__":
    main()
