"""The installed program in a real window; left out, in one line, where its tools are missing."""

import os
from collections.abc import Iterator
from functools import cache

import pytest

from tests.real_window.desktop import Desktop, missing_packages

# "required": this part must run, as at the gate.
_REQUIRED = os.environ.get("PULLQUOTE_REAL_WINDOW") == "required"
_left_out: list[str] = []


@cache
def _sentence() -> str:
    missing = missing_packages()
    return f"real window not tried; missing: {', '.join(missing)}" if missing else ""


@pytest.fixture(scope="session", autouse=True)
def _tools() -> None:
    """Skip this part, or fail it where it is required, on a machine without its tools."""
    sentence = _sentence()
    if sentence and _REQUIRED:
        pytest.fail(sentence, pytrace=False)
    if sentence:
        _left_out[:] = [sentence]
        pytest.skip(sentence)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line what was left out; pytest itself is silent about the reasons of skips."""
    for sentence in _left_out:
        terminalreporter.write_line(sentence)


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A screen and buses of our own."""
    desktop = Desktop()
    yield desktop
    assert desktop.close() == [], "these processes would not end"
