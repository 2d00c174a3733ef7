"""From a key to the painted article, and a long article's first screen, in the real window.

    python -m tests.bench.bench_switch [--count 60] [--words 5000] [--long 65000]

The window shows a folder of articles of that many words each, a quotation in every other
paragraph. J is pressed where the list has the keyboard; the time runs until the article pane has
painted another headline. Then one article of very many words is opened, and paged through. The
floor is a bare QTextBrowser of the pane's size in the same process, given the finished HTML of the
same pages. Qt's offscreen platform, or the one that QT_QPA_PLATFORM names.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.bench.bench_window import told_by

MEASURE = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from viewer.gui import application, window as window_module
from viewer.gui.panes.article import ArticlePane

class Watched(ArticlePane):
    painted = {}  # when each page was painted first
    def paintEvent(self, event):
        super().paintEvent(event)
        Watched.painted.setdefault(self.page_html, time.perf_counter())

window_module.ArticlePane = Watched
begin = application.begin

def wait(is_so):
    end = time.monotonic() + 60
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert time.monotonic() < end, "it does not come"

def pressed(press):
    Watched.painted.clear()
    Watched.painted[pressed.pane.page_html] = 0.0
    begun = time.perf_counter()
    press()
    wait(lambda: len(Watched.painted) > 1)
    return begun, max(Watched.painted.values())

def measure(window, long):
    pressed.pane = window.article
    workspace, told = window.workspace, {"switch": [], "bare": [], "page": [], "bare page": []}
    rest = lambda: wait(lambda: not workspace.is_busy())
    rest()
    workspace.articles.setFocus()
    pages = []
    for _ in range(workspace.table.rowCount() - 1):
        rest()
        QTest.qWait(100)  # keys that follow faster repeat: the article waits for the last of them
        begun, painted = pressed(lambda: QTest.keyClick(workspace.articles, Qt.Key.Key_J))
        told["switch"].append(painted - begun)
        pages.append(window.article.page_html)
    rest()
    begun, painted = pressed(lambda: workspace.reading.open(long))
    told["long"] = painted - begun
    rest()
    told["long ready"] = time.perf_counter() - begun
    long_page = window.article.page_html
    bar = window.article.verticalScrollBar()
    told["page"] = paged(bar, window.article)
    bare = QTextBrowser()
    bare.resize(window.article.size())
    bare.show()
    QApplication.processEvents()
    for html in pages:
        begun = time.perf_counter()
        bare.setHtml(html)
        bare.viewport().repaint()
        told["bare"].append(time.perf_counter() - begun)
        QApplication.processEvents()
    begun = time.perf_counter()
    bare.setHtml(long_page)
    bare.viewport().repaint()
    told["bare long"] = time.perf_counter() - begun
    for _ in range(100):
        QApplication.processEvents()
    told["bare page"] = paged(bare.verticalScrollBar(), bare)
    bare.close()
    print(json.dumps(told))
    window.close()

def paged(bar, pane):
    times = []
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        begun = time.perf_counter()
        pane.viewport().repaint()
        times.append(time.perf_counter() - begun)
    return times

def visit(window, *rest):
    from PySide6.QtCore import QTimer
    begin(window, *rest)
    QTimer.singleShot(0, lambda: measure(window, Path(sys.argv[3])))
application.begin = visit
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1], "--size", "1440x900", sys.argv[2]]))
"""

_TEXT = (
    "the minister said government of council report by was in city that year more people would "
    "harbour negotiations with officials after meeting quarterly figures and trade had been"
)
_A_PARAGRAPH = 60
"""Words."""


def story(number: int, words: int) -> str:
    """An article file of about so many words."""
    chance = random.Random(number)
    lines = [
        f"# Story number {number}",
        "",
        f"Published at: **2019-11-04T{number % 24:02}:00:00Z**",
    ]
    lines += ["", "Author: **A. Writer**", "", f"Original: [Courier](https://example.org/{number})"]
    for paragraph in range(max(1, words // _A_PARAGRAPH)):
        text = " ".join(chance.choices(_TEXT.split(), k=_A_PARAGRAPH)).capitalize()
        lines += ["", f"“{text},” Ann Smith said." if paragraph % 2 else f"{text}."]
    return "\n".join(lines) + "\n"


def report(work: Path, count: int, words: int, long_words: int) -> Iterator[str]:
    """The figures, a line each."""
    archive = work / "archive"
    archive.mkdir()
    for number in range(count):
        (archive / f"{number:04}.txt").write_text(story(number, words), encoding="utf-8")
    long = work / "long.txt"
    long.write_text(story(count, long_words), encoding="utf-8")
    told = told_by(MEASURE, str(work / "profile"), str(archive), str(long))
    yield _compared(f"key to painted article, {words:,} words", told["switch"], told["bare"])
    first, floor = told["long"] * 1e3, told["bare long"] * 1e3
    yield f"first screen of {long_words:,} words: {first:.0f} ms, bare {floor:.0f} ms"
    yield f"until its quotations are marked: {told['long ready'] * 1e3:.0f} ms"
    yield _compared("a screen of it painted while scrolling", told["page"], told["bare page"])


def _compared(name: str, ours: Sequence[float], bare: Sequence[float]) -> str:
    ours_95, bare_95 = _late(ours), _late(bare)
    return (
        f"{name}: median {median(ours) * 1e3:.1f} ms, 95 of 100 within {ours_95:.1f} ms; "
        f"bare {median(bare) * 1e3:.1f} and {bare_95:.1f}; ratio {ours_95 / bare_95:.2f}"
    )


def _late(times: Sequence[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))] * 1e3


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--words", type=int, default=5_000)
    parser.add_argument("--long", type=int, default=65_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        for line in report(Path(name), asked.count, asked.words, asked.long):
            print(line, flush=True)


if __name__ == "__main__":
    main()
