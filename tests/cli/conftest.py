"""The program as a person runs it in a terminal."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from viewer.cli.main import main

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Ended:
    """A run of the program that has ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]
Typed = Callable[..., tuple[int, str, str]]


def environment(**changes: str | None) -> dict[str, str]:
    """This process's environment with some variables changed, or taken away with None."""
    wanted = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **changes}
    return {name: value for name, value in wanted.items() if value is not None}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `pullquote` with a profile of its own."""

    def run_one(*arguments: str | Path, **changes: str | None) -> Ended:
        ended = subprocess.run(
            [sys.executable, "-m", "viewer", *map(str, arguments)],
            capture_output=True,
            env=environment(XDG_DATA_HOME=str(tmp_path / "data"), **changes),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    return run_one


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Runs a command in this process, in a profile of its own; gives status, output and errors."""

    def type_one(*words: str | Path) -> tuple[int, str, str]:
        status = main(["--profile", str(tmp_path / "profile"), *map(str, words)])
        return status, *capsys.readouterr()

    return type_one
