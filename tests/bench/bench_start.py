"""From process start to the painted article, as a ratio to a bare window with the same page.

    python -m tests.bench.bench_start [--runs 10]

Both are whole processes, started in turn, on Qt's offscreen platform (or the one that
QT_QPA_PLATFORM names). The floor is a QTextBrowser alone in a window, given the finished HTML.
The minimum of the runs is compared: what the machine was busy with otherwise only adds.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: (print(time.monotonic()), application.quit()))
            watched.removeEventFilter(self)
        return False
application = QApplication([])
pane = QTextBrowser()
pane.resize(1440, 900)
pane.setHtml(open(sys.argv[1], encoding="utf-8").read())
watch = Watch()
pane.viewport().installEventFilter(watch)
pane.show()
application.exec()
"""

# What comes after the paint is replaced where the program itself loads its window: no sooner.
PROGRAM = """
import sys, time
from viewer.cli import window as command
def begin(window, *_):
    assert window.article.page_html
    print(time.monotonic())
    window.close()
def replace_begin(profile):
    from viewer.gui import application
    application.begin = begin
    return places(profile)
places, command.places = command.places, replace_begin
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1], "--size", "1440x900"]))
"""

# A whole visit: opened, left alone until everything is there, closed. It keeps what a visit keeps.
VISIT = """
import sys, time
from PySide6.QtCore import QTimer
from viewer.gui import application
begin = application.begin
def visit(window, *rest):
    begin(window, *rest)
    print(time.monotonic())
    def look():
        if not window.workspace.is_busy():
            window.close()
    window.look = QTimer(window, interval=50)
    window.look.timeout.connect(look)
    window.look.start()
application.begin = visit
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1], "--size", "1440x900"]))
"""


def seconds(code: str, argument: str) -> float:
    """From the start of a Python process that runs `code` to the moment it prints."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # As it is installed: compiled. The first runs, which do not count, see to it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, argument],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return float(done.stdout.split()[-1]) - started


def same_page(folder: Path) -> Path:
    """The example article's page, as the program shows it, in a file."""
    from viewer.gui.masthead import masthead
    from viewer.paths import places
    from viewer.render.page import page
    from viewer.render.theme import shipped_theme
    from viewer.resources import example_archive
    from viewer.session import Session

    article = Session(places(folder)).read(min(example_archive().glob("*.txt")))
    file = folder / "page.html"
    file.write_text(page(article, masthead(article), shipped_theme("light")), encoding="utf-8")
    return file


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        html = str(same_page(folder))
        profile = folder / "profile"
        seconds(BARE, html)
        seconds(VISIT, str(profile))
        bare, again, first = [], [], []
        for number in range(runs):
            bare.append(seconds(BARE, html))
            again.append(seconds(PROGRAM, str(profile)))
            first.append(seconds(PROGRAM, str(folder / f"new{number}")))
    for name, times in (
        ("bare window", bare),
        ("pullquote, as left", again),
        ("pullquote, first time", first),
    ):
        ratio = min(times) / min(bare)
        print(f"{name:22} min {min(times):.3f} s  median {median(times):.3f} s  ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
