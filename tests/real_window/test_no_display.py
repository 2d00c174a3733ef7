"""Without a screen the program says so in one sentence."""

import os
import subprocess

import pytest

from tests.real_window.program import PULLQUOTE


def start(**display: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [str(PULLQUOTE)], env=environment | display, capture_output=True, text=True, timeout=20
    )


@pytest.mark.parametrize(
    ("display", "words"),
    [
        ({}, "There is no display"),
        ({"DISPLAY": ":64999"}, "The display :64999 cannot be reached"),
        ({"DISPLAY": "no display at all"}, "The display no display at all cannot be reached"),
    ],
)
def test_one_sentence_and_exit_2(display: dict[str, str], words: str) -> None:
    ended = start(**display)
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"pullquote: {words}")
    assert ended.stderr.count("\n") == 1
    assert ended.stdout == ""
