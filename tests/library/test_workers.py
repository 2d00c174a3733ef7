"""Worker processes: every file has a result, whatever happens to a worker."""

import logging
import multiprocessing
import os
import time

import pytest

from viewer.library.workers import done

Result = tuple[int, str]


def echo(id: int, raw: bytes) -> Result:
    """What the workers of these tests do; the names of some files are traps."""
    if raw == b"die":
        os._exit(9)
    if raw == b"fail":
        raise RuntimeError("a mistake")
    return id, raw.decode()


def given_up(id: int, _raw: bytes, why: str) -> Result:
    return id, why


def results(files: list[tuple[int, bytes]], count: int) -> list[Result]:
    return [result for some in done(echo, given_up, files, count) for result in some]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_every_file_once(count: int) -> None:
    files = [(number, b"x" * (number % 3000)) for number in range(500)]
    assert sorted(results(files, count)) == [(id, raw.decode()) for id, raw in files]


def test_no_file_no_result() -> None:
    assert results([], 2) == []


@pytest.mark.parametrize("count", [0, 2])
def test_a_mistake_costs_one_file(count: int, caplog: pytest.LogCaptureFixture) -> None:
    files = [(1, b"a"), (2, b"fail"), (3, b"fail"), (4, b"b")]
    with caplog.at_level(logging.ERROR):
        assert sorted(results(files, count)) == [
            (1, "a"),
            (2, "The program failed over it."),
            (3, "The program failed over it."),
            (4, "b"),
        ]
    assert len(caplog.records) == 1
    assert "a mistake" in caplog.text


def test_a_worker_that_dies_costs_one_file() -> None:
    files = [(number, b"die" if number == 70 else b"x") for number in range(100)]
    expected = [
        (id, "It stopped the program that read it." if id == 70 else "x") for id, _ in files
    ]
    assert sorted(results(files, 2)) == expected


def test_stopping_leaves_no_process() -> None:
    run = done(echo, given_up, ((number, b"x") for number in range(10**9)), 2)
    for _ in range(20):
        next(run)
    pids = {child.pid for child in multiprocessing.active_children()}
    assert len(pids) == 2
    begun = time.monotonic()
    run.close()
    assert time.monotonic() - begun < 4
    assert not pids & {child.pid for child in multiprocessing.active_children()}
