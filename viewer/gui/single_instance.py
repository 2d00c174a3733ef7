"""One window a profile: a second start hands what it was asked to open to the first, and leaves.

Who holds the lock on a file in the profile's data folder is the window of the profile; in the file
stands where it listens. The lock goes with its process, so that nothing has to be cleared up after
a window that was killed. Qt is loaded only where there is another window to talk to.
"""

import json
import logging
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.file_lock import lock, unlock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

GREETING = b"pullquote 1\n"
"""What the first window says to who connects: it is alive, and speaks this language."""
TAKEN = b"taken\n"
"""What it answers to a message."""
START_SECONDS = 10.0
"""How long a first window may take until it listens, or one that closes until it is gone."""
ANSWER_SECONDS = 5.0
"""How long one that listens may take to answer."""
_GLANCE_SECONDS = 0.05
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""By these the desktop lets the other process's window come to the front."""


class Seat:
    """The right to be the window of a profile, until it is left or the process ends."""

    def __init__(self, descriptor: int, data: Path) -> None:
        self._descriptor = descriptor
        self.data = data

    def tell(self, address: str) -> None:
        """Say where this window listens; without an address, that it listens no more."""
        with suppress(OSError):  # then others wait in vain, and open a window of their own
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, os.fsencode(address))

    def leave(self) -> None:
        """Let another be the window."""
        self.tell("")
        with suppress(OSError):
            unlock(self._descriptor)
        with suppress(OSError):
            os.close(self._descriptor)


class Settled(NamedTuple):
    """What became of a start."""

    seat: Seat | None = None
    """Where this is the window of the profile now."""
    handed: bool = False
    """Whether there is one already, which opens what was asked for."""
    unanswered: bool = False
    """Whether there is one that does not answer."""


class _Answer(Enum):
    TAKEN = 1
    NOBODY = 2
    NONE = 3


class Message(NamedTuple):
    """What a second start hands over."""

    arguments: tuple[str, ...]
    """Files, folders and links, as `made_absolute` gives them."""
    tokens: dict[str, str]

    def packed(self) -> bytes:
        """One line. Names are bytes on most systems, in whatever encoding: so they travel."""
        names = [os.fsencode(each).decode("latin-1") for each in self.arguments]
        return json.dumps({"open": names, "tokens": self.tokens}).encode() + b"\n"


def unpacked(line: bytes) -> Message | None:
    """The message in a line; None where it is none."""
    try:
        told = json.loads(line)
        names = tuple(os.fsdecode(name.encode("latin-1")) for name in told["open"])
        tokens = {str(name): str(value) for name, value in told["tokens"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Message(names, {name: tokens[name] for name in _TOKENS if tokens.get(name)})


def made_absolute(argument: str) -> str:
    """A path that means the same in every folder; a link with a scheme is left as it is."""
    scheme, colon, _rest = argument.partition("://")
    if colon and scheme.isascii() and scheme.isalpha():
        return argument
    return os.path.abspath(argument)  # noqa: PTH100 (keeps links)


def settle(data: Path, arguments: Sequence[str]) -> Settled:
    """Become the window of the profile with this data folder, or hand over to the one there is.

    May wait for seconds while another window starts or closes.
    """
    tokens = {name: os.environ[name] for name in _TOKENS if os.environ.get(name)}
    message = Message(tuple(map(made_absolute, arguments)), tokens)
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            seat, address = _sit_down(data)
        except OSError as error:
            # Nothing can be kept there, or it is somebody else's: no window is found by it.
            log.info("no other window is looked for: %s", error)
            return Settled()
        if seat:
            return Settled(seat)
        answer = _hand_over(address, message) if address else _Answer.NOBODY
        if answer is _Answer.TAKEN:
            return Settled(handed=True)
        if answer is _Answer.NONE or time.monotonic() > deadline:
            return Settled(unanswered=True)
        time.sleep(_GLANCE_SECONDS)


def _sit_down(data: Path) -> tuple[Seat | None, str]:
    """The seat, where it is free; else where its holder listens, once that is known."""
    data.mkdir(parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    descriptor = os.open(data / "window.lock", flags, 0o600)
    try:
        if lock(descriptor):
            seat = Seat(descriptor, data)
            seat.tell("")  # whoever had it before and was killed
            return seat, ""
        os.lseek(descriptor, 0, os.SEEK_SET)  # a lock is taken elsewhere in the file on Windows
        address = os.fsdecode(os.read(descriptor, 1_000))
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None, address


def _hand_over(address: str, message: Message) -> _Answer:
    """Let the window that listens at an address take a message."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(int(ANSWER_SECONDS * 1_000)):
        return _Answer.NOBODY
    deadline = time.monotonic() + ANSWER_SECONDS
    try:
        # Before its greeting nothing is sent: a window that hangs would open it when it wakes up.
        for line in (GREETING, TAKEN):
            answer = _line(socket, deadline)
            if answer != line:
                return _Answer.NONE if answer is None else _Answer.NOBODY
            if line is GREETING:
                socket.write(message.packed())
                socket.flush()
    finally:
        socket.abort()
    return _Answer.TAKEN


def _line(socket: "QLocalSocket", deadline: float) -> bytes | None:
    """The next line; empty where the other side has gone, None where it says nothing in time."""
    while not socket.canReadLine():
        left = int((deadline - time.monotonic()) * 1_000)
        if left <= 0:
            return None
        if not socket.waitForReadyRead(left) and not socket.canReadLine():
            gone = socket.state() == socket.LocalSocketState.UnconnectedState
            return b"" if gone else None
    return bytes(socket.readLine(100).data())
