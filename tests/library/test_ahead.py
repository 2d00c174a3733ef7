"""Fetching ahead while something else is done."""

import threading
from collections.abc import Generator
from functools import partial

import pytest

from viewer.library.ahead import Ahead


def wait(event: threading.Event, seconds: float) -> None:
    event.wait(seconds)


def nothing() -> None:
    pass


def counted(fetched: list[int], until: int) -> Generator[int, None, None]:
    for number in range(until):
        fetched.append(number)
        yield number


def test_it_fetches_while_the_work_lasts_and_gives_all_in_order() -> None:
    fetched: list[int] = []
    enough = threading.Event()

    def source() -> Generator[int, None, None]:
        for number in counted(fetched, 20):
            if number == 10:
                enough.set()
            yield number

    ahead = Ahead(source())
    assert next(ahead) == 0
    ahead.fetch_during(partial(wait, enough, 10), nothing)
    assert len(fetched) > 10
    assert list(ahead) == list(range(1, 20))


def test_no_more_is_fetched_than_can_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.library.ahead._MOST", 3)
    fetched: list[int] = []
    ahead = Ahead(counted(fetched, 20))
    ahead.fetch_during(partial(wait, threading.Event(), 0.05), nothing)
    assert len(fetched) <= 3
    assert list(ahead) == list(range(20))


def test_what_the_work_raises_is_raised_and_nothing_fetched_is_lost() -> None:
    def fail() -> None:
        raise OSError("the disk is full")

    ahead = Ahead(counted([], 5))
    with pytest.raises(OSError, match="the disk is full"):
        ahead.fetch_during(fail, nothing)
    assert list(ahead) == list(range(5))


def test_the_first_is_done_while_the_work_lasts() -> None:
    begun, told = threading.Event(), []

    def work() -> None:
        assert begun.wait(10)
        told.append("work")

    Ahead(counted([], 5)).fetch_during(work, begun.set)
    assert told == ["work"]


def test_the_work_is_waited_for_where_the_first_fails() -> None:
    told: list[str] = []

    def work() -> None:
        wait(threading.Event(), 0.05)
        told.append("work")

    def fail() -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        Ahead(counted([], 5)).fetch_during(work, fail)
    assert told == ["work"]


def test_a_source_that_ends_meanwhile_is_no_matter() -> None:
    ahead = Ahead(counted([], 2))
    ahead.fetch_during(partial(wait, threading.Event(), 0.05), nothing)
    assert list(ahead) == [0, 1]


def test_closing_ends_the_source() -> None:
    source = counted([], 5)
    ahead = Ahead(source)
    next(ahead)
    ahead.close()
    assert list(source) == []
    assert list(ahead) == []
