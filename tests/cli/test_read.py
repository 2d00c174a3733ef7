"""`pullquote read`: plain into a pipe, well set in a terminal."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, environment

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def test_an_article_and_its_quotations_into_a_pipe(run: Run, example_file: Path) -> None:
    ended = run("read", example_file)
    assert (ended.status, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert lines[0] == "Turkey says delivery of second Russian S-400 batch may be delayed"
    assert lines[1] == "Reuters · 4 November 2019, 11:01 UTC"
    assert lines[2].startswith("https://www.reuters.com/")
    assert "\x1b" not in ended.out
    at = lines.index("Quotations")
    assert lines[at + 1] == "“walk away” — Washington (hopes)"
    assert lines[at + 3].endswith("— Ismail Demir (said, as “he”)")
    assert len(lines[at + 1 :]) == 5


def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(bytes(range(256)) * 8)
    for name in ("missing", "binary", ".", "x" * 5000):
        ended = run("read", tmp_path / name)
        assert ended.status == 2
        assert ended.out == ""
        assert ended.err.startswith("pullquote: ")
        assert len(ended.err.splitlines()) == 1


def test_what_could_not_be_read_is_told_at_the_end(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_text("# Odd\n\nPublished at: **some day**\n\nWords.\n")
    out = run("read", file).out
    assert "What could not be read" in out
    assert "some day" in out.split("What could not be read")[1]


def in_a_terminal(*arguments: str | Path, columns: int = 100, **changes: str) -> tuple[int, str]:
    """Run the program in a terminal; its exit status and what stands there."""
    above, below = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", *map(str, arguments)],
        stdin=below,
        stdout=below,
        stderr=below,
        env=environment(TERM="xterm-256color", COLUMNS=str(columns), **changes),
        close_fds=True,
    )
    os.close(below)
    written = b""
    try:
        while chunk := os.read(above, 4096):
            written += chunk
    except OSError:  # Linux: the program has closed its end
        pass
    os.close(above)
    return process.wait(30), written.decode("utf-8", "replace").replace("\r\n", "\n")


def test_an_article_is_set_in_a_terminal(example_file: Path) -> None:
    status, shown = in_a_terminal("read", example_file)
    assert status == 0
    assert "\x1b[1m" in shown, "the headline is bold"
    assert "\x1b[3m" in shown, "quotations are in italics"
    lines = ESCAPES.sub("", shown).splitlines()
    assert max(len(line.rstrip()) for line in lines) <= 72
    text = " ".join(" ".join(lines).split())
    assert "Turkey says delivery of second Russian S-400 batch may be delayed" in text
    assert "— Ismail Demir (said, as “he”)" in text


def test_a_narrow_terminal_is_kept_to(example_file: Path) -> None:
    status, shown = in_a_terminal("read", example_file, columns=40)
    assert status == 0
    assert max(len(line.rstrip()) for line in ESCAPES.sub("", shown).splitlines()) <= 40


def test_a_terminal_that_cannot_show_every_letter(example_file: Path) -> None:
    status, shown = in_a_terminal("read", example_file, PYTHONIOENCODING="ascii")
    assert status == 0
    assert "Traceback" not in shown
    assert "walk away" in shown


@pytest.mark.parametrize("command", ["read", "quotes"])
def test_an_article_cannot_steer_the_terminal(command: str, tmp_path: Path) -> None:
    file = tmp_path / "steer\x1b[31m.txt"
    file.write_text(
        "# Head\x1b]0;title\x07line\x9b31m\n\n"
        "“We \x1b[2Jwill go home now,” Ann Smith said \x1b[31mon Monday.\n",
        encoding="utf-8",
    )
    _, shown = in_a_terminal(command, file)
    assert "will go home now" in shown
    for steering in ("\x1b]0;", "\x1b[2J", "\x1b[31m", "\x9b", "\x07"):
        assert steering not in shown
    _, told = in_a_terminal(command, tmp_path / "missing\x1b[31m.txt")
    assert "missing" in told
    assert "\x1b[31m" not in told
