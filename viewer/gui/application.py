"""The window's program: start, run, leave. What the first paint needs comes first."""

import contextlib
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from viewer.errors import ViewerError
from viewer.gui import theme as look
from viewer.gui.first_page import keep_page, kept_page, look_of
from viewer.gui.language import speak
from viewer.gui.logs import LogFile, log_qt_message, tell_bugs
from viewer.gui.single_instance import Settled
from viewer.gui.window import Window
from viewer.gui.window_state import HINTS, WindowState, read_state, write_state
from viewer.resources import example_archive, resource
from viewer.session import Session
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.opened import OpenArticle

log = logging.getLogger(__name__)

PAINT_MS = 1_000
"""How long the first paint is waited for."""
WHOLE_MS = 10
"""How long after the workspace its background work begins."""
REST_SECONDS = 30.0
"""How long a screenshot waits for the window to come to rest."""


class Wishes(NamedTuple):
    """What the command line asked of the window."""

    paths: tuple[Path, ...] = ()
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    settled: Settled = Settled()
    """Whether this is the window of its profile, to which later starts hand what they open."""
    link: str = ""
    """A link to words, to be followed once the library is open."""


def start(session: Session, wishes: Wishes) -> int:
    """Show the window and run until it is closed; the exit status."""
    application = make_application()
    speak(application, session.settings.text("language"))
    window = make_window(session, wishes)
    with _logging(window):
        try:
            if wishes.screenshot:
                return _paint(window, wishes.screenshot)
            window.show()
            with _quit_on_signal(application):
                return application.exec()
        finally:
            # Qt's objects go while Qt still runs, not whenever Python collects them.
            shiboken6.delete(window)


def make_window(session: Session, wishes: Wishes) -> Window:
    """A window that shows its article at once, and takes in the rest after its first paint.

    One for a screenshot takes in everything at once.
    """
    if wishes.theme:
        session.settings.set_for_now("theme", wishes.theme)
    state = read_state(session.places.state)
    window = Window(session, state)
    if wishes.settled.unanswered:
        window.notices.append(
            words("Pullquote is open already, but that window does not answer. This is another.")
        )
    if wishes.size:
        window.resize(*wishes.size)
    window.closed.connect(lambda: _leave(window, keep=wishes.screenshot is None))
    roots, article = opening(wishes, state)
    gone = [] if wishes.paths else [root for root in state.library if Path(root) not in roots]
    if gone:
        told = words("What was open last is not there: {paths}. File → Open recent still has it.")
        window.notices.append(told.format(paths=", ".join(gone)))
    if not (wishes.paths or wishes.screenshot or state.library):
        state.hints = list(HINTS)
    opened = show_first(window, article, state) if article else None
    if wishes.screenshot:
        begin(window, roots, article, opened, wishes.link)
    else:
        _FirstPaint(window, lambda: _furnish(window, roots, article, opened, wishes))
    return window


def _furnish(
    window: Window,
    roots: list[Path],
    article: Path | None,
    opened: "OpenArticle | None",
    wishes: Wishes,
) -> None:
    """Take in what came after the paint; from then on others may hand over what they open."""
    begin(window, roots, article, opened, wishes.link)
    if wishes.settled.seat and window.is_furnished:
        window.workspace.receiving.listen(wishes.settled.seat)


def make_application() -> QApplication:
    """The application object with its name and the reading face."""
    # As an argument the style is taken at once; set later, the first one is made for nothing.
    arguments = [*sys.argv[:1], "-style", "fusion"]
    application = QApplication.instance() or QApplication(arguments)
    assert isinstance(application, QApplication)
    application.setApplicationName("pullquote")
    application.setDesktopFileName("org.pullquote.Pullquote")
    look.load_text_face()
    return application


def opening(wishes: Wishes, state: WindowState) -> tuple[list[Path], Path | None]:
    """The library to open and the article to show at once."""
    if wishes.paths:
        first = next((path for path in wishes.paths if os.path.isfile(path)), None)  # noqa: PTH113
        return [path.absolute() for path in wishes.paths], first and first.absolute()
    # os.path asks without raising where a folder may not be entered.
    roots = [Path(root) for root in state.library if os.path.exists(root)]  # noqa: PTH110
    if roots:
        return roots, Path(state.article) if os.path.isfile(state.article) else None  # noqa: PTH113
    example = example_archive()
    return [example], min(example.glob("*.txt"), default=None)


def show_first(window: Window, path: Path, state: WindowState) -> "OpenArticle | None":
    """Show an article before the window's first paint: the page kept of it, else made now."""
    typography = window.typography
    place = state.scroll if str(path) == state.article else 0
    kept = kept_page(window.session.places.state, path, _look(window))
    if kept:
        window.name_article(kept.headline)
        window.article.show_page(kept.html, typography)
        window.article.go_to_place(place)
        return None
    from viewer.gui.opened import prepare

    try:
        opened = prepare(window.session, path, window.theme, typography)
    except ViewerError:
        return None  # the reason is told when it is opened again, with the notices in place
    window.name_article(opened.article.headline)
    window.article.show_page(opened.html, typography, opened.pictures)
    window.article.go_to_place(place)
    return opened


def _look(window: Window) -> str:
    """What the present page depends on besides its file."""
    pictures = window.session.settings.switch("pictures")
    return look_of(window.theme, window.typography, pictures=pictures)


def begin(
    window: Window,
    roots: list[Path],
    article: Path | None,
    opened: "OpenArticle | None",
    link: str = "",
) -> None:
    """What can wait until the article is painted: the workspace, the library, the notebook."""
    from PySide6.QtGui import QIcon

    from viewer.gui.tasks import Tasks
    from viewer.gui.workspace import Workspace

    window.setWindowIcon(QIcon(str(resource("icons", "pullquote.svg"))))
    tasks = Tasks(window)
    # The whole window is painted before its background work begins: beside threads that load what
    # they need that would take twice as long.
    tasks.hold()
    window.furnish(Workspace(window, tasks))
    QTimer.singleShot(WHOLE_MS, tasks, tasks.release)
    # What is there now stays: to look through it for garbage holds up all threads for 40 ms.
    gc.freeze()
    gc.enable()  # cli.window has switched it off
    workspace = window.workspace
    if opened:
        workspace.reading.adopt(opened)
    elif article:
        workspace.reading.open_shown(article)
    workspace.marking.load()
    workspace.open_library(roots, keep_place=article is not None or bool(link))
    if link:
        workspace.linking.follow(link)
    kept = window.session
    notices = [*window.notices, *kept.settings.notices, *workspace.key_notices]
    notices += kept.searches.notices
    workspace.hints.show()
    if notices:
        workspace.notice.tell(" ".join(notices), lasting=True)


class _FirstPaint(QObject):
    """Calls back once, after a window was painted for the first time, or was not for a second."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.article.when_painted(self._call)
        # A window that starts minimised, or on another desktop, is not painted.
        patience = QTimer(self, interval=PAINT_MS, singleShot=True)
        patience.timeout.connect(self._call)
        patience.start()

    def _call(self) -> None:
        then, self._then = self._then, None
        if then:
            then()


def _leave(window: Window, *, keep: bool) -> None:
    """Keep the window's state and page, finish the writes, let go of the notebook."""
    folder = window.session.places.state
    if window.is_furnished:
        window.workspace.receiving.close()
    if keep and window.is_furnished:
        window.workspace.note_state()
        write_state(folder, window.note_state())
        opened = window.workspace.reading.open_article
        if opened:
            try:
                keep_page(folder, opened.path, _look(window), opened.article.headline, opened.html)
            except OSError as error:
                log.warning("the page cannot be kept for the next start: %s", error)
    window.hide()  # what is left to do takes seconds where much is kept, and needs no window
    if window.is_furnished:
        window.workspace.elsewhere.close_all()
        window.workspace.working.leave()
        window.workspace.tasks.close()
        window.workspace.watching.stop()
    window.session.close()


def _paint(window: Window, file: Path) -> int:
    """Paint the window into a PNG once it has come to rest."""
    from PySide6.QtCore import QEventLoop, Qt

    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    deadline = time.monotonic() + REST_SECONDS
    while window.workspace.is_busy() and time.monotonic() < deadline:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    QApplication.processEvents()
    painted = window.grab()
    window.close()
    if not painted.save(str(file), "PNG"):
        raise ViewerError("The picture could not be written to {file}.", file=file)
    return 0


@contextlib.contextmanager
def _logging(window: Window) -> Iterator[None]:
    """Warnings go to the log, bugs to the log and, as one sentence, to the person."""
    root, file = logging.getLogger(), LogFile(window.session.places.state)

    def tell(error: BaseException) -> None:
        if window.is_furnished:
            window.workspace.tasks.tell_bug(error)

    root.addHandler(file)
    qInstallMessageHandler(log_qt_message)
    sys.excepthook = tell_bugs(tell)
    try:
        yield
    finally:
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)
        root.removeHandler(file)
        file.close()


@contextlib.contextmanager
def _quit_on_signal(application: QApplication) -> Iterator[None]:
    """Close the window in order on Ctrl+C and SIGTERM.

    Python runs a handler between two of its instructions, of which an idle window has none: a pipe
    that the interpreter writes to at a signal wakes Qt. Windows has no such pipe, nor the habit.
    """
    if os.name == "nt":
        yield
        return
    woken, waker = os.pipe()
    for end in (woken, waker):
        os.set_blocking(end, False)
    before = signal.set_wakeup_fd(waker)
    notifier = QSocketNotifier(woken, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(woken, 64))
    for number in (signal.SIGINT, signal.SIGTERM):
        # Closed from the event loop, never in the middle of what the signal interrupted.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.closeAllWindows))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        os.close(woken)
        os.close(waker)
