"""What the program does without until the article is painted, so that the paint comes soon."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import environment

# Each costs milliseconds to import, or brings a room that only the finished window needs.
LATER = (
    *("markdown", "nh3", "html", "hashlib", "tantivy", "sqlite3", "dateutil", "charset_normalizer"),
    *("rich", "logging.handlers", "concurrent", "multiprocessing", "unicodedata", "array"),
    *("viewer.quotes", "viewer.search", "viewer.library", "viewer.notebook", "viewer.export"),
    *("viewer.articles.inline", "viewer.articles.marked_blocks", "viewer.articles.date_words"),
    *("viewer.gui.workspace", "viewer.gui.controllers", "viewer.gui.models", "viewer.gui.dialogs"),
    *("viewer.gui.icons", "viewer.gui.pictures"),
    *("PySide6.QtCore.Qt", "PySide6.QtGui.QKeySequence", "PySide6.QtWidgets.QWizard"),
)
# What the page that was kept does without besides.
LATER_WITH_A_KEPT_PAGE = (
    *("viewer.articles", "viewer.render.page", "viewer.render.figures", "viewer.render.scripts"),
    *("datetime", "dataclasses"),
)

TO_THE_PAINT = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
rooms = (QtCore, QtGui, QtWidgets)
theirs = set(sys.modules)
from viewer.gui import application
def begin(window, *_):
    assert window.article.page_html
    print(*set(sys.modules) - theirs)
    print(*(f"{room.__name__}.{name}" for room in rooms for name in vars(room)))
    window.close()
application.begin = begin
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1]]))
"""
WHOLE_VISIT = """
import sys
from PySide6.QtCore import QTimer
from viewer.gui import application
begin = application.begin
def visit(window, *rest):
    begin(window, *rest)
    look = QTimer(window, interval=20)
    look.timeout.connect(lambda: window.workspace.is_busy() or window.close())
    look.start()
application.begin = visit
from viewer.cli.main import main
sys.exit(main(["--profile", sys.argv[1]]))
"""


def ended(code: str, profile: Path) -> str:
    """What a process that runs `code` prints."""
    return subprocess.run(
        [sys.executable, "-c", code, str(profile)],
        capture_output=True,
        env=environment(PYTHONWARNINGS=None),
        check=True,
        text=True,
        timeout=60,
    ).stdout


def loaded(profile: Path) -> set[str]:
    """What a start loads beyond Qt until the first paint: modules, and the packages they lie in.

    With them the classes of Qt that were made: `Qt` with its enumerations takes longer than any
    module, and where `QWizard` is, PySide was asked for some widget and made the classes of all.
    """
    names = ended(TO_THE_PAINT, profile).split()
    assert "viewer.gui.window" in names
    return {".".join(name.split(".")[:depth]) for name in names for depth in (1, 2, 3)}


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile in which the example has been open before."""
    profile = tmp_path_factory.mktemp("visited") / "profile"
    ended(WHOLE_VISIT, profile)
    return profile


def test_the_first_start_paints_without_what_can_come_later(tmp_path: Path) -> None:
    names = loaded(tmp_path / "profile")
    assert names.isdisjoint(LATER), sorted(names & set(LATER))


def test_a_later_start_paints_the_kept_page_with_less(visited: Path) -> None:
    names = loaded(visited)
    later = {*LATER, *LATER_WITH_A_KEPT_PAGE}
    assert names.isdisjoint(later), sorted(names & later)
