"""Windows as the program makes them, used as a person uses them, and gone without a trace."""

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader import Reader
from tests.library.archive import article, write
from viewer.gui import application
from viewer.paths import Places
from viewer.session import Session

OpenWindow = Callable[..., Reader]


NOTHING_KEPT = (("Bookmarks", 0), ("Clips", 0), ("Notes", 0))
"""The lines of an empty notebook in the tree."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application is the program's own."""
    return QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:  # noqa: ARG001 (made by pytest-qt)
    """The application object with the program's name, style and reading face, in British English.

    The zone is UTC, so that what is shown is the same everywhere.
    """
    before, zone = QLocale(), os.environ.get("TZ")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    os.environ["TZ"] = "UTC"
    time.tzset()
    yield application.make_application()
    # What Python put there is freed after Python, which crashes: offscreen nobody takes it over.
    QApplication.clipboard().clear()
    QLocale.setDefault(before)
    os.environ.pop("TZ") if zone is None else os.environ.__setitem__("TZ", zone)
    time.tzset()


@pytest.fixture
def no_leftovers(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window, a thread or a running timer behind."""
    windows, threads = set(qapp.topLevelWidgets()), set(threading.enumerate())
    yield
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget not in windows]
    assert not left, f"windows left: {left}"
    running = [thread for thread in set(threading.enumerate()) - threads if not thread.daemon]
    assert not running, f"threads left: {running}"
    timers = [
        timer
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and shiboken6.isValid(timer) and timer.isActive()
    ]
    assert not timers, (
        f"timers left: {[(t.interval(), t.parent(), t.isSingleShot()) for t in timers]}"
    )


@pytest.fixture
def open_window(
    qtbot: QtBot,
    no_leftovers: None,  # noqa: ARG001 (only looks)
    profile: Places,
) -> Iterator[OpenWindow]:
    """Opens windows on paths (or on what was open last) as `pullquote PATH...` does.

    Every window is closed as a person closes it, at the end of the test at the latest.
    """
    opened: list[Reader] = []

    def open_one(
        *paths: Path,
        size: tuple[int, int] | None = (1440, 900),
        rest: bool = True,
        of: Places = profile,
        link: str = "",
    ) -> Reader:
        # Without a size it is as it was; Qt keeps a restored window within the offscreen screen.
        wishes = application.Wishes(paths=paths, size=size, link=link)
        window = application.make_window(Session(of), wishes)
        window.show()
        reader = Reader(qtbot, window)
        opened.append(reader)
        qtbot.waitUntil(lambda: window.is_furnished, timeout=10_000)
        if rest:
            reader.rest()
        return reader

    yield open_one
    for reader in opened:
        reader.close()


def story(
    number: int,
    *,
    headline: str = "",
    date: str = "",
    source: str = "Reuters",
    body: str = "",
) -> str:
    """An article file with an address of its own and a text of its own."""
    return article(
        headline=headline or f"Story number {number}",
        date=date,
        source=source,
        address=f"https://example.org/story/{number}" if source else "",
        body=body or f"The council met for the {number}th time on Monday.",
    )


NEW = story(50, headline="New today", date="2021-01-01T00:00:00Z")
"""An article that comes first in any list by date."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Seven articles of two sources; one has no date, one names no source."""
    folder = tmp_path / "archive"
    for number, (headline, date, source) in enumerate(
        (
            ("Harbour opens again", "2019-11-04T11:00:00+00:00", "Reuters"),
            ("Bridge closed for repairs", "2019-11-05T09:00:00+00:00", "Reuters"),
            ("Election called for spring", "2019-12-01T09:00:00+00:00", "Reuters"),
            ("Archive of letters found", "2020-02-01T09:00:00+00:00", "Reuters"),
            ("Zebra born in the zoo", "2019-11-04T08:00:00+00:00", "AFP"),
            ("Undated note", "", "AFP"),
            ("Nobody's report", "2018-05-01T08:00:00+00:00", ""),
        ),
        start=1,
    ):
        write(folder / f"{number}.txt", story(number, headline=headline, date=date, source=source))
    return folder


@pytest.fixture
def harbours(tmp_path: Path) -> Path:
    """Three articles about a harbour, by two sources, with ever more of the word, and one other."""
    folder = tmp_path / "harbours"
    for number, (headline, date, source, body) in enumerate(
        (
            ("Ships wait", "2020-03-01", "Reuters", "The harbour was shut. " + "No wind. " * 30),
            ("Ships go", "2020-03-02", "Reuters", "The harbour, the old harbour, is open."),
            ("Ships sink", "2020-02-01", "AFP", "Harbour, harbour, harbour! A harbour."),
            ("Trains wait", "2020-02-02", "AFP", "The station was shut, as they said."),
        ),
        start=1,
    ):
        write(folder / f"{number}.txt", story(number, headline=headline, date=date, source=source,
                                              body=body))  # fmt: skip
    return folder


@pytest.fixture
def long_articles(tmp_path: Path) -> Path:
    """Three articles that are longer than a window."""
    folder = tmp_path / "long"
    for number in (1, 2, 3):
        body = "\n\n".join(f"Paragraph {line} of story {number}. " * 12 for line in range(60))
        write(
            folder / f"{number}.txt",
            story(number, date=f"2020-01-0{number}T00:00:00Z", body=body),
        )
    return folder
