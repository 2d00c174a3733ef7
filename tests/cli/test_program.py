"""The program as a whole: its options, its exit statuses, and what it does without a display."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run, environment
from viewer import __version__
from viewer.cli import display
from viewer.cli.display import XCB_LIBRARIES, broken_qt_sentence, require_display
from viewer.errors import ViewerError
from viewer.paths import places

COUNT_QT = """
import sys
from viewer.cli.main import main
status = main(sys.argv[1:])
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))], file=sys.stderr)
sys.exit(status)
"""


@pytest.mark.parametrize("command", ["read", "quotes"])
def test_commands_load_no_qt(command: str, example_file: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", COUNT_QT, command, str(example_file)],
        capture_output=True,
        env=environment(),
        check=True,
        timeout=60,
    )
    assert ended.stderr == b"[]\n"


@pytest.mark.parametrize("command", ["read", "quotes"])
@pytest.mark.parametrize("big", [False, True])
def test_a_reader_of_the_pipe_that_leaves_is_no_error(
    command: str, big: bool, example_file: Path, tmp_path: Path
) -> None:
    file = example_file
    if big:
        file = tmp_path / "big.txt"
        said = "“We are going home now because it is late,” Ann Smith said.\n"
        file.write_text("# Big\n\n" + said * 5000)
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", command, str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert errors == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
@pytest.mark.parametrize("command", ["read", "quotes"])
def test_a_full_disk_is_told(command: str, example_file: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", command, str(example_file)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
            timeout=60,
        )
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"pullquote: ")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["read", "quotes"])
def test_a_closed_output_is_told(command: str, example_file: Path) -> None:
    ended = subprocess.run(
        ["/bin/sh", "-c", f"exec '{sys.executable}' -m viewer {command} \"$0\" >&-", example_file],
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
        timeout=60,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"pullquote: ")
    assert len(ended.stderr.splitlines()) == 1


def test_ctrl_c_ends_a_command_without_a_word(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    said = "“We are going home now because it is late,” Ann Smith said.\n"
    for number in range(300):
        (folder / f"{number}.txt").write_text("# Big\n\n" + said * 300)
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", "quotes", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        # Where the tests run behind a shell's &, Ctrl+C is ignored and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout
    process.stdout.read(1)  # it is at work
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b""


def test_misuse_is_2(run: Run) -> None:
    for arguments in (
        ("read",),
        ("quotes",),
        ("quotes", "--format", "xml", "x"),
        ("--size", "0x10"),
        ("--size", "wide"),
        ("--theme", "blue"),
        ("--no-such-option",),
    ):
        ended = run(*arguments)
        assert ended.status == 2
        assert ended.out == ""
        assert "Traceback" not in ended.err


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"pullquote {__version__}\n"
    for arguments in (("--help",), ("read", "--help"), ("quotes", "--help")):
        ended = run(*arguments)
        assert ended.status == 0
        assert "pullquote" in ended.out


def test_a_profile_may_stand_before_and_behind_a_command(
    run: Run, tmp_path: Path, example_file: Path
) -> None:
    profile = tmp_path / "profile"
    for arguments in (
        ("--profile", profile, "quotes", example_file),
        ("quotes", "--profile", profile, example_file),
        ("quotes", example_file, f"--profile={profile}"),
        (f"--profile={profile}", "quotes", example_file),
    ):
        assert run(*arguments).status == 0, arguments


def test_a_value_of_an_option_is_no_command(run: Run, tmp_path: Path) -> None:
    ended = run("--screenshot", "read", "--size", "800x600", "--profile", tmp_path / "profile")
    assert ended.status == 0, ended.err
    assert (tmp_path / "read").read_bytes().startswith(b"\x89PNG")


# ------------------------------------------------------------ the window's command

WITHOUT = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


def test_without_a_display_one_sentence_says_what_to_do(run: Run) -> None:
    ended = run(**WITHOUT)
    assert (ended.status, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert "no display" in ended.err
    assert "pullquote read FILE" in ended.err


def test_a_display_that_does_not_answer_is_told(run: Run) -> None:
    ended = run(**{**WITHOUT, "DISPLAY": ":4711"})
    assert (ended.status, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert ":4711" in ended.err or "library" in ended.err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="X11 only")
@pytest.mark.parametrize("library", XCB_LIBRARIES, ids=lambda library: library.file)
def test_a_missing_library_is_named_with_its_packages(
    library: display.Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in WITHOUT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(display, "_loads", lambda file: file != library.file)
    with pytest.raises(ViewerError) as told:
        require_display()
    for name in (library.file, library.debian, library.fedora, library.arch):
        assert name in told.value.sentence


def test_a_qt_that_cannot_be_loaded_is_told() -> None:
    missing = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "libegl1" in broken_qt_sentence(missing)
    assert "No module" in broken_qt_sentence(ImportError("No module named 'PySide6'"))


def test_a_missing_path_is_told(run: Run, tmp_path: Path) -> None:
    for name in ("missing", "x" * 5000):
        ended = run(tmp_path / name)
        assert ended.status == 2
        assert len(ended.err.splitlines()) == 1
        assert name in ended.err


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screenshot_is_a_png_of_the_wanted_size(
    run: Run, tmp_path: Path, example_file: Path, theme: str
) -> None:
    picture, profile = tmp_path / "window.png", tmp_path / "profile"
    ended = run(
        *("--screenshot", picture, "--size", "1200x700", "--theme", theme),
        *("--profile", profile, example_file),
        **WITHOUT,
    )
    assert (ended.status, ended.out, ended.err) == (0, "", "")
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    size = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    assert size == (1200, 700)
    assert not places(profile).settings.exists(), "the theme was for this run only"
    assert not (places(profile).state / "window.json").exists()


def test_a_screenshot_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    ended = run("--screenshot", tmp_path / "no" / "window.png", "--profile", tmp_path / "p")
    assert ended.status == 2
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_window_is_closed_in_order_by_a_signal(
    sign: signal.Signals, tmp_path: Path, example_file: Path
) -> None:
    profile = tmp_path / "profile"
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", "--profile", str(profile), str(example_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )
    notebook = places(profile).notebook
    deadline = time.monotonic() + 30
    while not notebook.exists() and time.monotonic() < deadline:
        time.sleep(0.05)  # there is no signal to wait for in another process
    process.send_signal(sign)
    try:
        out, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, errors.decode()
    assert (out, errors) == (b"", b"")
    state = json.loads((places(profile).state / "window.json").read_text())
    assert state["library"] == [str(example_file)]
