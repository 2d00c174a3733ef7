"""The window's program: start, run, leave. What the first paint needs comes first."""

import contextlib
import logging
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QLocale,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer.errors import ViewerError
from viewer.gui import theme as look
from viewer.gui.controllers.reading import prepare
from viewer.gui.logs import LogFile, log_qt_message
from viewer.gui.tasks import Tasks
from viewer.gui.window import Window
from viewer.gui.window_state import WindowState, read_state, write_state
from viewer.resources import example_archive, resource
from viewer.session import Session

log = logging.getLogger(__name__)

REST_SECONDS = 30.0
"""How long a screenshot waits for the window to come to rest."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked of the window."""

    paths: tuple[Path, ...] = ()
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None


def start(session: Session, wishes: Wishes) -> int:
    """Show the window and run until it is closed; the exit status."""
    qInstallMessageHandler(log_qt_message)
    application = make_application()
    if wishes.theme:
        session.settings.set("theme", wishes.theme)
    state = read_state(session.places.state)
    tasks = Tasks()
    window = Window(session, tasks, state)
    sys.excepthook = partial(_tell_bug, tasks)
    log_file = LogFile(session.places.state)
    logging.getLogger().addHandler(log_file)
    if wishes.size:
        window.resize(*wishes.size)
    window.closed.connect(lambda: _leave(window, keep=wishes.screenshot is None))
    roots, article = opening(wishes, state)
    if article:
        show_first(window, article, state)
    try:
        if wishes.screenshot:
            begin(window, roots, article)
            return _paint(window, wishes.screenshot)
        _FirstPaint(window, lambda: begin(window, roots, article))
        window.show()
        with _quit_on_signal(application):
            return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        logging.getLogger().removeHandler(log_file)
        log_file.close()
        # Qt's objects go while Qt still runs, not whenever Python collects them.
        for each in (window, tasks):
            shiboken6.delete(each)


def _tell_bug(
    tasks: Tasks, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A bug in a slot: into the log whole, to the person as one sentence."""
    log.error("a bug", exc_info=(kind, error, trace))
    tasks.tell_bug(error)


def make_application() -> QApplication:
    """The application object with its name, icon and reading face."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("pullquote")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("org.pullquote.Pullquote")
    application.setStyle("fusion")
    application.setLayoutDirection(QLocale().textDirection())
    look.load_text_face()
    return application


def opening(wishes: Wishes, state: WindowState) -> tuple[list[Path], Path | None]:
    """The library to open and the article to show at once."""
    if wishes.paths:
        first = next((path for path in wishes.paths if path.is_file()), None)
        return [path.absolute() for path in wishes.paths], first and first.absolute()
    roots = [Path(root) for root in state.library if Path(root).exists()]
    if roots:
        last = Path(state.article) if state.article else None
        return roots, last if last and last.is_file() else None
    example = example_archive()
    return [example], min(example.glob("*.txt"), default=None)


def show_first(window: Window, path: Path, state: WindowState) -> None:
    """Show an article before the window's first paint; else the reason why it can't be read."""
    try:
        opened = prepare(window.session, path, window.theme, window.reading.zoom)
    except ViewerError as error:
        window.notice.tell(error.sentence, lasting=True)
    else:
        window.reading.show(opened, state.scroll if str(path) == state.article else 0.0)


def begin(window: Window, roots: list[Path], article: Path | None) -> None:
    """What can wait until the article is painted: the library, the notebook, the icon."""
    window.setWindowIcon(QIcon(str(resource("icons", "pullquote.svg"))))
    window.marking.load()
    window.open_library(roots, keep_place=article is not None)
    for notice in window.session.settings.notices:
        window.notice.tell(notice, lasting=True)


class _FirstPaint(QObject):
    """Calls back once, after a window was painted for the first time."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.article.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself is not held up: the call comes with the next turn of the event loop."""
        if event.type() == QEvent.Type.Paint and self._then:
            QTimer.singleShot(0, self._then)
            self._then = None
            watched.removeEventFilter(self)
        return False


def _leave(window: Window, *, keep: bool) -> None:
    """Keep the window's state, finish the writes, let go of the notebook."""
    if keep:
        write_state(window.session.places.state, window.note_state())
    window.tasks.close()
    window.session.close()


def _paint(window: Window, file: Path) -> int:
    """Paint the window into a PNG once it has come to rest."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    deadline = time.monotonic() + REST_SECONDS
    while window.is_busy() and time.monotonic() < deadline:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    QApplication.processEvents()
    painted = window.grab()
    window.close()
    if not painted.save(str(file), "PNG"):
        raise ViewerError(f"The picture could not be written to {file}.")
    return 0


@contextlib.contextmanager
def _quit_on_signal(application: QApplication) -> Iterator[None]:
    """Close the window in order on Ctrl+C and SIGTERM: Python's handlers need a wake-up from Qt."""
    woken, waker = socket.socketpair()
    for end in (woken, waker):
        end.setblocking(False)
    before = signal.set_wakeup_fd(waker.fileno())
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: woken.recv(64))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.closeAllWindows())
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        woken.close()
        waker.close()
