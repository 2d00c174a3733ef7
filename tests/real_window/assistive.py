"""Assistive technology as a test sees it: elements that are found by role and name, and pressed."""

import json
import os
import select
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeVar

T = TypeVar("T")

SYSTEM_PYTHON = "/usr/bin/python3"
DRIVER = Path(__file__).with_name("atspi_driver.py")
ANSWER_SECONDS = 30.0
PATIENCE_SECONDS = 15.0
"""How long a test waits for what should come at once: a loaded machine is slow, not wrong."""
GLANCE_SECONDS = 0.03


class Unanswered(Exception):
    """The driver, or the program behind it, could not answer: the element has gone."""


def eventually(look: Callable[[], T], what: str, within: float = PATIENCE_SECONDS) -> T:
    """The first true value of `look`; AssertionError that tells `what` was awaited, and the last.

    An element that goes while it is looked at counts as not there yet.
    """
    deadline = time.monotonic() + within
    while True:
        seen: Any
        try:
            seen = look()
        except Unanswered as error:
            seen = None
            last = str(error)
        else:
            last = repr(seen)
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {within:g} s; at last it was {last}")
        time.sleep(GLANCE_SECONDS)


class Assistive:
    """The driver process and the way to ask it."""

    def __init__(self, environment: Mapping[str, str], log: IO[bytes]) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(DRIVER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=dict(environment),
        )
        self._read = b""

    def ask(self, command: str, **values: object) -> Any:
        """The answer to one command; Unanswered where there is none to be had."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": command, **values}).encode() + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._line())
        if "error" in answer:
            raise Unanswered(f"{command} {values}: {answer['error']}")
        return answer["answer"]

    def application(self, pid: int) -> "Element | None":
        """The program with a process id, as soon as it is on the bus."""
        found = self.ask("application", pid=pid)
        return Element(self, **found) if found else None

    def close(self) -> None:
        """Let the driver end."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _line(self) -> bytes:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        deadline = time.monotonic() + ANSWER_SECONDS
        while b"\n" not in self._read:
            ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
            more = os.read(pipe, 1 << 16) if ready else b""
            if not more:
                raise AssertionError("the accessibility driver has ended or hangs; see the log")
            self._read += more
        line, self._read = self._read.split(b"\n", 1)
        return line


@dataclass(frozen=True)
class Element:
    """One element of the tree, as it was when it was found."""

    assistive: Assistive
    handle: int
    role: str
    name: str
    description: str
    states: tuple[str, ...] = ()

    def find(self, roles: str | tuple[str, ...], name: str) -> "Element":
        """The element below with a role and a name, awaited."""
        wanted = [roles] if isinstance(roles, str) else list(roles)
        found = eventually(
            lambda: self.assistive.ask("find", handle=self.handle, roles=wanted, name=name),
            f"an element “{name}” ({' or '.join(wanted)})",
        )
        return Element(self.assistive, **found)

    def children(self) -> "list[Element]":
        """The elements right below."""
        answer = self.assistive.ask("children", handle=self.handle)
        return [Element(self.assistive, **found) for found in answer]

    def walk(self) -> "list[Element]":
        """Every element below, with its states."""
        answer = self.assistive.ask("walk", handle=self.handle)
        return [Element(self.assistive, **found) for found in answer]

    def focused(self) -> "Element | None":
        """The control below that has the keyboard."""
        found = self.assistive.ask("focused", handle=self.handle)
        return Element(self.assistive, **found) if found else None

    def now(self) -> "Element":
        """The same element as it is now, with its states."""
        return Element(self.assistive, **self.assistive.ask("look", handle=self.handle))

    def has(self, *states: str) -> bool:
        """Whether it has all these states now."""
        return set(states) <= set(self.now().states)

    def text(self) -> str:
        """The text it shows."""
        return str(self.assistive.ask("text", handle=self.handle))

    def act(self, action: str) -> None:
        """Do one of its actions."""
        names = self.assistive.ask("act", handle=self.handle, action=action)
        assert action in names, f"{self.role} “{self.name}” can {names}, not {action}"

    def select_row(self, row: int) -> None:
        """Select a row of a table."""
        assert self.assistive.ask("select", handle=self.handle, row=row)

    def select_child(self, number: int) -> None:
        """Select an item of a list."""
        assert self.assistive.ask("select_child", handle=self.handle, number=number)

    def write(self, words: str) -> None:
        """Put words into a field."""
        assert self.assistive.ask("write", handle=self.handle, words=words)
