"""A private desktop for one run: a virtual screen, a session bus, the accessibility bus."""

import contextlib
import ctypes
import os
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from tests.real_window.assistive import SYSTEM_PYTHON, Assistive
from viewer.cli.display import XCB_LIBRARIES

WIDTH, HEIGHT = 1440, 900
START_SECONDS = 20.0
_MARK = "PULLQUOTE_TEST_DESKTOP"
"""In the environment of every process of a desktop, so that none can be left behind unseen."""
_PASSED_ON = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")
_COMMANDS = {"Xvfb": "xvfb", "xdotool": "xdotool", "xclip": "xclip", "dbus-run-session": "dbus-x11"}
_BUS_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi-bus-launcher",
)


def missing_packages() -> list[str]:
    """The Debian packages that this machine lacks for a real window, by name."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    missing = [package for command, package in _COMMANDS.items() if not shutil.which(command)]
    if not _bus_launcher():
        missing.append("at-spi2-core")
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(asked, capture_output=True).returncode:
        missing.append("python3-pyatspi")
    missing += [library.debian for library in XCB_LIBRARIES if not _loads(library.file)]
    return list(dict.fromkeys(missing))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _bus_launcher() -> str | None:
    return next((path for path in _BUS_LAUNCHERS if Path(path).exists()), None)


class Desktop:
    """A screen and buses that nobody else uses. Everything it starts ends with `close`."""

    def __init__(self) -> None:
        # A socket's path must be short, so this is not below pytest's own folder.
        self.folder = Path(tempfile.mkdtemp(prefix="desktop-"))
        self.log = (self.folder / "log").open("ab")
        self._mark = uuid.uuid4().hex
        self._processes: list[subprocess.Popen[bytes]] = []
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        self.environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        self.environment |= {
            _MARK: self._mark,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self.environment["DISPLAY"] = f":{self._start_screen()}"
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_buses()
            self.assistive = Assistive(self.environment, self.log)
        except BaseException:
            self._end()
            raise

    def _start_screen(self) -> int:
        """Start Xvfb on a display that is free; its number."""
        read, write = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
        try:
            self._spawn([*command, "-noreset", "-fbdir", str(self.folder)], pass_fds=(write,))
            os.close(write)  # so that a screen which ends is seen to end
            return int(_first_line(read))
        finally:
            os.close(read)

    def _start_buses(self) -> str:
        """Start a session bus with the accessibility bus on it; the session bus's address.

        Both end when the pipe to their shell is closed.
        """
        script = (
            f'{_bus_launcher()} --launch-immediately & echo "$DBUS_SESSION_BUS_ADDRESS"; read _'
        )
        process = self._spawn(
            ["dbus-run-session", "--", "sh", "-c", script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        return _first_line(process.stdout.fileno())

    def _spawn(self, command: list[str], **how: Any) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stderr=self.log,
            start_new_session=True,
            **how,
        )
        self._processes.append(process)
        return process

    def run(self, *command: str) -> str:
        """What a short command prints on this desktop; AssertionError where it fails or hangs."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=START_SECONDS
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
        return done.stdout

    def picture(self) -> "memoryview[int]":
        """The pixels on the screen from the top left, each red, green and blue in one number."""
        data = (self.folder / "Xvfb_screen0").read_bytes()  # an XWD file: header, colours, pixels
        header = struct.unpack(">25I", data[:100])
        size, width, height, bytes_a_line, colours = (header[i] for i in (0, 4, 5, 12, 19))
        assert (width, height, bytes_a_line) == (WIDTH, HEIGHT, 4 * WIDTH)
        pixels = data[size + 12 * colours :][: height * bytes_a_line]
        return memoryview(pixels).cast("I")

    def read_log(self) -> str:
        """What the programs of this desktop wrote on stderr."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def close(self) -> list[str]:
        """End everything; the command lines of processes that had to be killed."""
        self.assistive.close()
        return self._end()

    def _end(self) -> list[str]:
        for process in reversed(self._processes):
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()
            if process.stdin is None:  # the others end with their pipe
                process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.log.close()
        left = self._kill_what_is_left()
        shutil.rmtree(self.folder, ignore_errors=True)
        return left

    def _kill_what_is_left(self) -> list[str]:
        deadline = time.monotonic() + 5
        while (left := self._living()) and time.monotonic() < deadline:
            time.sleep(0.05)
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return list(left.values())

    def _living(self) -> dict[int, str]:
        """The processes of this desktop that still run, with their command lines."""
        mark = f"{_MARK}={self._mark}".encode()
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    command = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
                    found[int(folder.name)] = command.decode(errors="replace").strip()
        return found


def _first_line(pipe: int) -> str:
    """The first line that comes through a pipe; AssertionError where none comes in time."""
    read = b""
    deadline = time.monotonic() + START_SECONDS
    while not read.endswith(b"\n"):
        ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
        more = os.read(pipe, 1) if ready else b""
        assert more, f"nothing was told within {START_SECONDS:g} s; so far {read!r}"
        read += more
    return read.decode().strip()
