"""A second start hands what it is asked to open to the window there is. Real processes."""

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ended, environment

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")

PATIENCE = 20.0
# The program, which tells each change of its window on its standard output.
TELLING = """
import json, os, sys
from PySide6.QtCore import QTimer
from viewer.gui import application, single_instance
begin = application.begin
def telling(window, *rest):
    begin(window, *rest)
    told, asked = [], []
    window.workspace.receiving.handed.connect(asked.append)
    def look():
        roots = [os.fsencode(root).decode("latin-1") for root in window.session.roots]
        now = [window.windowTitle(), roots, len(asked), window.isMinimized()]
        if told[-1:] != [now] and not window.workspace.is_busy():
            told.append(now)
            print(json.dumps(now), flush=True)
    window.look = QTimer(window, interval=20)
    window.look.timeout.connect(look)
    window.look.start()
    window.showMinimized()
application.begin = telling
from viewer.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
# The same, which does not wait for long.
HURRIED = TELLING.replace(
    "begin = application.begin", "single_instance.ANSWER_SECONDS = 1.0\nbegin = application.begin"
)
STORY = "# {headline}\n\nPublished at: **2019-11-04T11:01:52+00:00**\n\nThe council met.\n"


class First:
    """A window of a profile, as a process."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.read = b""

    def until(self, what: Callable[[list[Any]], object]) -> list[Any]:
        """The first state that is wanted; AssertionError where the program ends before."""
        assert self.process.stdout
        pipe, deadline = self.process.stdout.fileno(), time.monotonic() + PATIENCE
        now: list[Any] = []
        while time.monotonic() < deadline:
            while b"\n" in self.read:
                line, self.read = self.read.split(b"\n", 1)
                now = json.loads(line)
                if what(now):
                    return now
            ready, _, _ = select.select([pipe], [], [], 0.5)
            more = os.read(pipe, 1 << 20) if ready else None
            assert more != b"", f"the program has ended; at last it was {now}"
            self.read += more or b""
        raise AssertionError(f"at last it was {now}")

    def close(self) -> int:
        """Close the window in order; the exit status."""
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        return self.process.wait(PATIENCE)


class Desk:
    """A profile, a folder for sockets, and a few articles."""

    def __init__(self, folder: Path, sockets: Path) -> None:
        self.profile, self.folder, self.sockets = folder / "profile", folder, sockets
        self.processes: list[subprocess.Popen[bytes]] = []
        self.changes = {"XDG_RUNTIME_DIR": str(sockets), "QT_QPA_PLATFORM": "offscreen"}

    def article(self, name: str | bytes, headline: str) -> Path:
        path = self.folder / "articles" / os.fsdecode(name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY.format(headline=headline), encoding="utf-8")
        return path

    def start(self, code: str, *arguments: str | Path) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [sys.executable, "-c", code, "--profile", self.profile, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(**self.changes, PYTHONWARNINGS=None),
            cwd=self.folder,
        )
        self.processes.append(process)
        return process

    def first(self, *arguments: str | Path) -> First:
        first = First(self.start(TELLING, *arguments))
        first.until(lambda now: now)
        return first

    def second(self, *arguments: str | Path | bytes, **changes: str) -> Ended:
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", "--profile", self.profile, *arguments],
            capture_output=True,
            env=environment(**(self.changes | changes)),
            cwd=self.folder,
            timeout=PATIENCE,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def alone(self, *arguments: str | Path, code: str = TELLING) -> str:
        """Start a window that is closed when it is there; what it says on stderr."""
        process = self.start(code, *arguments)
        First(process).until(lambda now: now)
        process.terminate()
        _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
        return said.decode()

    def end(self) -> None:
        for process in self.processes:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGKILL)
            process.communicate()


def eventually(look: Callable[[], Any]) -> Any:
    """The first true value of `look`, or the last."""
    deadline = time.monotonic() + PATIENCE
    while not (seen := look()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return seen


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    # Pytest's own folders are too deep for the name of a socket.
    sockets = Path(tempfile.mkdtemp(prefix="desk-"))
    desk = Desk(tmp_path, sockets)
    yield desk
    desk.end()
    shutil.rmtree(sockets)


def test_a_second_start_opens_its_file_in_the_first_window(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    desk.article("two.txt", "The second")
    # Nobody else can reach the window.
    (socket,) = eventually(lambda: list(desk.sockets.iterdir()))
    for private in (socket, desk.profile / "data" / "window.lock"):
        assert private.stat().st_mode & 0o077 == 0

    ended = desk.second("articles/two.txt")

    assert (ended.status, ended.err) == (0, "")
    assert ended.out == "It was opened in the window that is open already.\n"
    now = first.until(lambda now: now[0].startswith("The second"))
    assert now[1] == [str(desk.folder / "articles" / "two.txt")]
    assert not now[3], "the window is still minimised"
    assert first.close() == 0
    assert list(desk.sockets.iterdir()) == []


def test_a_second_start_with_a_folder_changes_the_library(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    ended = desk.second("articles", "--theme", "dark")
    assert ended.out == (
        "It was opened in the window that is open already; "
        "without --theme, which only a new window takes.\n"
    )
    first.until(lambda now: now[1] == [str(desk.folder / "articles")])


def test_a_second_start_without_files_brings_the_window_to_the_front(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    ended = desk.second()
    assert (ended.status, ended.out) == (
        0,
        "The window is open already, and was asked to come to the front.\n",
    )
    now = first.until(lambda now: now[2] == 1 and not now[3])
    assert now[0].startswith("The first")


def test_names_in_any_encoding_and_long_lists_arrive(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    strange = desk.article(b"caf\xe9 \n.txt", "The strange")
    many = [desk.article(f"{number}.txt", f"Number {number}") for number in range(2_000)]
    ended = desk.second(os.fsencode(strange), *many, LC_ALL="C")
    assert ended.out == "They were opened in the window that is open already.\n"
    now = first.until(lambda now: now[0].startswith("The strange"))
    assert now[1] == [os.fsencode(path).decode("latin-1") for path in (strange, *many)]


def test_a_file_that_is_not_there_is_told_by_who_asked(desk: Desk) -> None:
    desk.first(desk.article("one.txt", "The first"))
    ended = desk.second("none.txt")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "pullquote: There is no file or folder none.txt.\n"


def test_the_window_of_another_profile_is_another_window(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    other = Desk(desk.folder / "other", desk.sockets)
    other.folder.mkdir()
    try:
        assert other.alone(other.article("two.txt", "The second")) == ""
    finally:
        other.end()
    assert first.close() == 0


def test_commands_and_pictures_ask_no_window(desk: Desk) -> None:
    article = desk.article("one.txt", "The first")
    first = desk.first(article)
    picture = desk.folder / "window.png"
    assert desk.second("--screenshot", picture, article).status == 0
    assert picture.stat().st_size
    assert desk.second("read", article).out.startswith("The first")
    assert desk.second().status == 0
    assert first.until(lambda now: now[2])[2] == 1


def test_who_comes_after_a_killed_window_is_the_first(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    first.process.kill()
    first.process.wait()
    assert list(desk.sockets.iterdir()), "a socket is left behind"
    again = desk.first(desk.article("two.txt", "The second"))
    assert desk.second().status == 0
    again.until(lambda now: now[2] == 1)
    assert again.close() == 0
    assert list(desk.sockets.iterdir()) == []


def test_of_two_starts_at_once_one_is_the_window(desk: Desk) -> None:
    articles = [desk.article(f"{number}.txt", f"Number {number}") for number in range(4)]
    starts = [desk.start(TELLING, article) for article in articles]
    eventually(lambda: sum(start.poll() is None for start in starts) == 1)
    (window,) = [start for start in starts if start.poll() is None]
    handed = [start for start in starts if start is not window]
    assert [start.returncode for start in handed] == [0, 0, 0]
    for start in handed:
        out, said = start.communicate()
        assert out == b"It was opened in the window that is open already.\n"
        assert said == b""
    assert First(window).until(lambda now: now[2] == 3)


def test_a_window_that_hangs_is_left_alone_and_opens_nothing_later(desk: Desk) -> None:
    first = desk.first(desk.article("one.txt", "The first"))
    first.process.send_signal(signal.SIGSTOP)
    said = desk.alone(desk.article("two.txt", "The second"), code=HURRIED)
    assert said == (
        "pullquote: It is open already, but that window does not answer; this is a second one.\n"
    )
    first.process.send_signal(signal.SIGCONT)
    assert desk.second().status == 0
    now = first.until(lambda now: now[2])
    assert now[2] == 1
    assert now[0].startswith("The first")


def test_where_a_window_cannot_listen_there_are_two(desk: Desk) -> None:
    (desk.profile / "data").mkdir(parents=True)
    (desk.profile / "data" / "window.lock").mkdir()
    desk.first(desk.article("one.txt", "The first"))
    assert desk.alone(desk.article("two.txt", "The second")) == ""


def test_what_makes_no_sense_is_not_opened(desk: Desk) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = desk.first(desk.article("one.txt", "The first"))
    desk.second()
    (address,) = desk.sockets.iterdir()
    for line in (b"[]\n", b"\xff\n", b'{"open": [1], "tokens": {}}\n', b'{"open": ["\\u2028"]}\n'):
        socket = QLocalSocket()
        socket.connectToServer(str(address))
        assert socket.waitForReadyRead(5_000)
        socket.write(line)
        assert socket.waitForDisconnected(5_000)
    assert desk.second().status == 0
    assert first.until(lambda now: now[2] == 2)
    assert first.close() == 0
