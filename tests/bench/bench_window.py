"""The real window on a large library: its start, its memory, its lists, and its event loop.

    python -m tests.bench.bench_window --archive FOLDER --profile PROFILE [--runs 5]
    python -m tests.bench.bench_window --archive FOLDER --indexing [--runs 5]

The first opens the window on the archive, indexed before into that profile (pullquote --profile
PROFILE index FOLDER), and compares its start with that on the example archive alone. The second
lets the window index the archive from nothing and measures the gaps between the turns of its
event loop, beside those of a window without a program while the same indexing goes on: what the
machine adds by itself. All on Qt's offscreen platform, each in a process of its own.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.bench_start import PROGRAM, VISIT, seconds

# Opens the archive, stops the indexing of what is missing, opens places as a click does, types
# searches, and tells how long each took until its first row was there; then the memory, now and at
# the most.
PLACES = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from viewer.gui import application
begin = application.begin
def wait(is_there):
    end = time.monotonic() + 60
    while not is_there():  # without turning round and round, which would take time from threads
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.monotonic() < end, "it does not come"
def clock():
    return time.perf_counter() * 1e3, time.process_time() * 1e3
def measure(window):
    awake = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)
    awake.start()
    workspace, told, listed = window.workspace, {}, []
    workspace.browsing.listed.connect(lambda *_: listed.append(True))
    table, tree = workspace.table, workspace.tree
    paths = {entry.place.value: entry.path() for entry in tree.walk() if entry.count > 0}
    for turn in range(8):
        for name in ("month", "all", "source", "year"):
            wait(lambda: not workspace.is_busy())
            begun = clock()
            listed.clear()
            workspace.sources.choose(paths[name])
            wait(lambda: listed and table.row(0) is not None)
            told.setdefault(name, []).append((begun, clock()))
    workspace.sources.choose(paths["all"])
    wait(lambda: not workspace.is_busy())
    workspace.searching.query_changed.connect(lambda _query: listed.clear())
    workspace.search.setFocus()
    wait(lambda: not workspace.is_busy())
    for text in ("government", "said minister", "the state", "people", "such a police"):
        workspace.search.clear()
        wait(lambda: not workspace.is_busy())
        for key in text:
            QTest.qWait(120)
            begun = clock()
            listed.clear()
            QTest.keyClicks(workspace.search, key)
            wait(lambda: workspace.searching.is_waiting() or listed)
            wait(lambda: not workspace.searching.is_waiting())
            wait(lambda: listed and (not table.rowCount() or table.row(0) is not None))
            told.setdefault("typed", []).append((begun, clock()))
    workspace.search.clear()
    wait(lambda: not workspace.is_busy())
    told["rows"] = table.rowCount()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(("VmRSS", "VmHWM")):
            told[line[:5]] = int(line.split()[1]) / 1e3
    print(json.dumps(told))
    window.close()
def visit(window, *rest):
    begin(window, *rest)
    def look():
        if window.workspace.table.rowCount() and window.workspace.reading.open_article:
            window.workspace.indexing.stop()
            window.look.stop()
            QTimer.singleShot(0, lambda: measure(window))
    window.look = QTimer(window, interval=50)
    window.look.timeout.connect(look)
    window.look.start()
application.begin = visit
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1], "--size", "1440x900", sys.argv[2]]))
"""

# A timer that is due every 5 ms, from the first paint to the end of the indexing.
_TICKS = """
import json, sys, time
from PySide6.QtCore import Qt, QTimer
def count(parent, is_over, leave):
    gaps, last = [], time.perf_counter()
    def tick():
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1e3)
        last = now
        if is_over():
            timer.stop()
            print(json.dumps(sorted(gaps)))
            leave()
    timer = QTimer(parent, interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
"""
LOOP = (
    _TICKS
    + """
from viewer.gui import application
begin = application.begin
def visit(window, *rest):
    begin(window, *rest)
    count(window, lambda: not window.workspace.is_busy(), window.close)
application.begin = visit
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1], "--size", "1440x900", sys.argv[2]]))
"""
)
BARE_LOOP = (
    _TICKS
    + """
import subprocess
from PySide6.QtWidgets import QApplication, QTextBrowser
application = QApplication([])
pane = QTextBrowser()
pane.show()
run = subprocess.Popen(
    [sys.executable, "-m", "viewer.library.apart", sys.argv[1], sys.argv[2]],
    stdout=subprocess.DEVNULL,
)
count(pane, lambda: run.poll() is not None, application.quit)
application.exec()
"""
)


def told_by(code: str, *arguments: str) -> Any:
    """What a process that runs `code` prints, as JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # As it is installed: compiled. Else the first second of every window would be spent on that.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def large(archive: Path, profile: Path, work: Path, runs: int) -> Iterator[str]:
    """The figures of a window on a large library, a line each."""
    told = told_by(PLACES, str(profile), str(archive))
    seconds(VISIT, str(work / "example"))
    alone, with_all = [], []
    for _ in range(runs):
        alone.append(seconds(PROGRAM, str(work / "example")))
        with_all.append(seconds(PROGRAM, str(profile)))
    ratio = min(with_all) / min(alone)
    yield f"start to the painted article: {min(with_all):.3f} s, {ratio:.2f} times the example's"
    now, most = told["VmRSS"], told["VmHWM"]
    yield f"{told['rows']:,} rows listed; memory {now:.0f} MB, {most:.0f} at most"
    for name, times in told.items():
        if isinstance(times, list):
            taken, worked = (
                sorted(end[clock] - begun[clock] for begun, end in times) for clock in (0, 1)
            )
            yield f"first row of {name:10} {_spread(taken)}; cpu of all threads {_spread(worked)}"


def _spread(times: Sequence[float]) -> str:
    """`times` are sorted, in milliseconds."""
    worst = times[int(len(times) * 0.95)]
    return f"{median(times):.1f} ms, 95 of 100 within {worst:.1f}, {times[-1]:.1f} at most"


def loop(archive: Path, work: Path, runs: int) -> Iterator[str]:
    """The gaps of the event loop while the archive is indexed, two lines a run."""
    seconds(VISIT, str(work / "example"))  # so that all is compiled
    for run in map(str, range(runs)):
        yield _gaps("window", told_by(LOOP, str(work / run / "profile"), str(archive)))
        yield _gaps("without a program", told_by(BARE_LOOP, str(work / run / "bare"), str(archive)))


def _gaps(name: str, gaps: Sequence[float]) -> str:
    """The share that matters; `gaps` are sorted, in milliseconds."""
    worst = gaps[int(len(gaps) * 0.999)]
    return (
        f"{name:18} {len(gaps):,} turns, median {median(gaps):.1f} ms, "
        f"999 of 1,000 within {worst:.1f} ms, longest {gaps[-1]:.1f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Bench the window on a large library.")
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--profile", type=Path, help="where the archive is indexed")
    parser.add_argument("--indexing", action="store_true", help="measure the event loop instead")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        if asked.indexing:
            lines = loop(asked.archive, work, asked.runs)
        else:
            lines = large(asked.archive, asked.profile or work / "profile", work, asked.runs)
        for line in lines:
            print(line, flush=True)


if __name__ == "__main__":
    main()
