"""A second start in a real session: its file is opened in the window that is there."""

import shutil
import subprocess
from pathlib import Path

from tests.conftest import SEEDS
from tests.real_window.assistive import eventually
from tests.real_window.desktop import Desktop
from tests.real_window.program import PULLQUOTE, Program

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "real_window"
BRIDGE = "The harbour bridge opens a year late"


def test_a_second_start_opens_its_file_in_the_window(desktop: Desktop, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    shutil.copytree(SEEDS, first)
    shutil.copytree(ARTICLES, second)
    program = Program(desktop, tmp_path / "profile", first)
    try:
        name = program.title()
        bridge = next(file for file in second.iterdir() if BRIDGE in file.read_text())
        command = [str(PULLQUOTE), "--profile", str(tmp_path / "profile"), str(bridge)]
        ended = subprocess.run(
            command, env=desktop.environment, capture_output=True, text=True, timeout=20
        )
        assert ended.stdout == "It was opened in the window that is open already.\n"
        assert (ended.returncode, ended.stderr) == (0, "")
        program.shows(BRIDGE)
        assert program.title() != name
        eventually(lambda: len(program.articles()) == 1, "the file as the library")
        assert program.quit() == 0
    finally:
        program.end()
