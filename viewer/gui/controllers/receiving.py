"""What other starts of the program hand to this window, which comes to the front with it."""

import hashlib
import logging
import os
import stat
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from viewer.gui.single_instance import GREETING, TAKEN, Message, Seat, unpacked

log = logging.getLogger(__name__)

MOST_BYTES = 64 << 20
"""A longer message is from nobody that this program knows: no system takes such command lines."""


class ReceivingController(QObject):
    """Listens once this window is the one of its profile."""

    handed = Signal(object)
    """Files, folders and links to be opened, a tuple of texts; may be empty."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seat: Seat | None = None
        self._server: QLocalServer | None = None

    def listen(self, seat: Seat) -> None:
        """Take what is handed over from now on; where that cannot be, each start is alone."""
        try:
            address = _address(seat.data)
        except OSError as error:
            log.warning("other starts cannot be heard: %s", error)
            return
        self._seat, self._server = seat, QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        # The seat is ours, so whoever listened there has ended without a word.
        QLocalServer.removeServer(address)
        if self._server.listen(address):
            seat.tell(self._server.fullServerName())
        else:
            log.warning("other starts cannot be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Hear nobody any more: who starts now waits until this window has gone."""
        if self._server and self._seat:
            self._seat.tell("")
            self._server.close()
            for socket in self._server.findChildren(QLocalSocket):
                socket.abort()
            self._server = None

    def _greet(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._read, socket))
            socket.write(GREETING)
            socket.flush()

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        message = unpacked(bytes(socket.readLine().data()))
        if message is None:
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self._come_to_front(message)
        self.handed.emit(message.arguments)

    def _come_to_front(self, message: Message) -> None:
        os.environ.update(message.tokens)  # Qt looks for them there, and uses each once
        window = self._window
        window.setWindowState(
            window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        window.raise_()
        window.activateWindow()


def _address(data: Path) -> str:
    """Where the window of the profile with this data folder listens.

    A name of its own on Windows, elsewhere a file that only this person can reach: of few
    characters, for sockets have room for a hundred. Raises OSError where there is no such folder.
    """
    name = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"pullquote-{name}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and _is_private(Path(runtime)):
        return str(Path(runtime) / f"pullquote-{name}")
    folder = Path(tempfile.gettempdir()) / f"pullquote-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(f"{folder} is not ours alone")
    return str(folder / name)


def _is_private(folder: Path) -> bool:
    """Whether a folder is this person's, and nobody else's."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    ours = found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and ours and not found.st_mode & 0o077
