"""Background work: answers on the main thread, never stale ones, and an end that ends."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.errors import ViewerError
from viewer.gui.tasks import Pause, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001 (makes the application)
    made = Tasks()
    yield made
    made.close()
    shiboken6.delete(made)


def refuse() -> None:
    raise ViewerError("The disk is full.")


def stumble() -> None:
    raise ZeroDivisionError("by a test")


def test_the_answer_comes_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[object] = []
    main = QThread.currentThread()

    def work() -> str:
        threads.append(threading.current_thread())
        return "answer"

    def done(value: str) -> None:
        assert QThread.currentThread() is main
        threads.append(value)

    tasks.run("question", work, done)
    assert tasks.is_running("question")
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] == "answer"
    assert not tasks.any_running()


def test_only_the_latest_answer_to_a_question_is_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    go, answers = threading.Event(), list[str]()

    def slow() -> str:
        go.wait(10)
        return "stale"

    tasks.run("question", slow, answers.append)
    tasks.run("question", lambda: "fresh", answers.append)
    tasks.run("another", lambda: "other", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    go.set()
    tasks.run("last", lambda: "last", answers.append)
    qtbot.waitUntil(lambda: "last" in answers)
    assert sorted(answers) == ["fresh", "last", "other"]


def test_writes_are_all_done_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    written, answered = list[int](), list[int]()
    for number in range(50):
        tasks.queue(lambda number=number: written.append(number) or number, answered.append)
    assert tasks.any_running()
    qtbot.waitUntil(lambda: len(answered) == 50)
    assert written == answered == list(range(50))
    assert not tasks.any_running()


def test_a_generator_is_followed_and_stopped(qtbot: QtBot, tasks: Tasks) -> None:
    seen, done, ended = list[int](), list[object](), threading.Event()

    def count() -> Iterator[int]:
        try:
            number = 0
            while True:
                number += 1
                yield number
        finally:
            ended.set()

    tasks.follow("numbers", count, seen.append, done.append)
    qtbot.waitUntil(lambda: len(seen) > 3)
    tasks.stop("numbers")
    qtbot.waitUntil(ended.is_set)
    shown = len(seen)
    tasks.follow("three", lambda: iter((1, 2, 3)), seen.append, done.append)
    qtbot.waitUntil(lambda: done == [None])
    assert seen[shown:] == [1, 2, 3]


@pytest.mark.parametrize("way", ["run", "queue"])
def test_a_failure_of_the_world_is_a_sentence(qtbot: QtBot, tasks: Tasks, way: str) -> None:
    told: list[str] = []
    start = (lambda *a: tasks.run("q", *a)) if way == "run" else tasks.queue
    start(refuse, told.append, told.append)
    qtbot.waitUntil(lambda: told == ["The disk is full."])
    with qtbot.waitSignal(tasks.failed) as failed:
        start(refuse, told.append)
    assert failed.args == ["The disk is full."]
    assert not tasks.any_running()


def test_a_bug_is_told_and_logged(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    answers: list[object] = []
    with qtbot.waitSignal(tasks.crashed) as crashed:
        tasks.run("question", stumble, answers.append, answers.append)
    assert "ZeroDivisionError" in crashed.args[0]
    assert "stumble" in caplog.text
    assert answers == []


def test_closing_finishes_the_writes_and_delivers_nothing_more(tasks: Tasks) -> None:
    written, answered = list[int](), list[object]()
    for number in range(20):
        tasks.queue(lambda number=number: written.append(number), answered.append)
        tasks.run(f"question {number}", lambda: 1, answered.append)
    tasks.close()
    assert written == list(range(20))
    QApplication.processEvents()
    assert answered == []


def test_what_is_held_starts_in_its_order_when_it_is_released(qtbot: QtBot, tasks: Tasks) -> None:
    begun = list[str]()
    tasks.hold()
    for name in ("first", "second"):
        tasks.queue(lambda name=name: begun.append(name), lambda _nothing: None)
    tasks.run("question", lambda: begun.append("question"), lambda _nothing: None)
    assert tasks.any_running()
    assert begun == []
    tasks.release()
    qtbot.waitUntil(lambda: not tasks.any_running())
    assert sorted(begun) == ["first", "question", "second"]
    assert begun.index("first") < begun.index("second")


def test_closing_finishes_the_writes_that_are_held(tasks: Tasks) -> None:
    written, asked = list[int](), list[int]()
    tasks.hold()
    tasks.queue(lambda: written.append(1), lambda _nothing: None)
    tasks.run("question", lambda: asked.append(1), lambda _nothing: None)
    tasks.close()
    assert (written, asked) == ([1], [])


def test_nothing_starts_after_the_end(tasks: Tasks) -> None:
    tasks.close()
    started: list[int] = []
    tasks.run("question", lambda: started.append(1), started.append)
    tasks.queue(lambda: started.append(2), started.append)
    tasks.close()
    assert started == []


def test_closing_ends_a_generator_that_would_never_end(tasks: Tasks) -> None:
    def forever() -> Iterator[int]:
        while True:
            yield 1

    tasks.follow("forever", forever, lambda _item: None, lambda _done: None)
    tasks.close()


def test_a_pause_of_a_generator_is_not_delivered_and_it_may_end_there(
    qtbot: QtBot, tasks: Tasks
) -> None:
    seen, done = list[int](), list[object]()
    begun, ended = threading.Event(), threading.Event()
    tasks.follow("some", lambda: iter((Pause.HERE, 1, Pause.HERE, 2)), seen.append, done.append)
    qtbot.waitUntil(lambda: done == [None])
    assert seen == [1, 2]

    def nothing_yet() -> Iterator[Pause]:
        begun.set()
        try:
            while True:
                yield Pause.HERE
        finally:
            ended.set()

    tasks.follow("nothing", nothing_yet, seen.append, done.append)
    qtbot.waitUntil(begun.is_set)
    tasks.stop("nothing")
    qtbot.waitUntil(ended.is_set)
    assert seen == [1, 2]
