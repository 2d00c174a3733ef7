"""The log: a file beside the window's state, made when there is something to write."""

import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST_BYTES = 1_000_000


class LogFile(logging.Handler):
    """Writes warnings and worse to `pullquote.log`; one older file is kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; a log that cannot be written is no reason to fail."""
        try:
            if self._file is None:
                from logging.handlers import RotatingFileHandler  # slow, and seldom needed

                self._folder.mkdir(parents=True, exist_ok=True)
                path = self._folder / "pullquote.log"
                self._file = RotatingFileHandler(
                    path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8"
                )
                self._file.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
            self._file.emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, _record: logging.LogRecord) -> None:
        """Stay silent: there is nowhere to tell it."""

    def close(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()
        super().close()


def tell_bugs(tell: Callable[[BaseException], None]) -> Callable[..., None]:
    """An excepthook: a bug in a slot goes whole into the log, and to the person by `tell`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a bug", exc_info=(kind, error, trace))
        tell(error)

    return hook


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's own messages go to the log; the offscreen platform's complaints are of no use there."""
    if "propagateSizeHints" not in message:
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
