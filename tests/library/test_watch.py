"""Hints that files have changed: what gives one, what gives none."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from viewer.library.watch import Watch

PATIENCE = 10.0
"""Seconds that a hint may take on a busy machine."""


class Listener:
    """Waits for hints."""

    def __init__(self) -> None:
        self._hinted = threading.Event()
        self.watch: Watch | None = None

    def hint(self) -> None:
        self._hinted.set()

    def hears(self, change: Callable[[], object]) -> bool:
        """Whether a change gives a hint."""
        self._hinted.clear()
        change()
        return self._hinted.wait(PATIENCE)

    def hears_none(self, change: Callable[[], object], then: Callable[[], object]) -> bool:
        """Whether a change gives no hint; `then` is one that does, and comes after it."""
        self._hinted.clear()
        change()
        quiet = not self._hinted.wait(0.2)
        return quiet and self.hears(then)


Listen = Callable[..., Listener]


@pytest.fixture
def listen() -> Iterator[Listen]:
    """Watch roots for the time of a test."""
    watches: list[Watch] = []

    def start(*roots: Path, own: Sequence[Path] = ()) -> Listener:
        listener = Listener()
        listener.watch = Watch(roots, own, listener.hint)
        watches.append(listener.watch)
        listener.watch.start()
        return listener

    before = threading.active_count()
    yield start
    for watch in watches:
        watch.stop()
    assert threading.active_count() <= before  # one of another test may end meanwhile


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with an article in a folder."""
    folder = tmp_path / "root"
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "1.txt").write_text("one")
    return folder


def test_files_that_come_change_move_and_go(listen: Listen, root: Path) -> None:
    heard = listen(root)
    file = root / "a" / "b" / "2.md"
    assert heard.hears(lambda: file.write_text("two"))
    assert heard.hears(lambda: (root / "a" / "b" / "1.txt").write_text("changed where it is"))
    assert heard.hears(lambda: file.rename(root / "3.TXT"))
    assert heard.hears(lambda: (root / "3.TXT").unlink())
    assert heard.watch is not None
    assert heard.watch.is_whole


def test_folders_that_come_later(listen: Listen, root: Path, tmp_path: Path) -> None:
    heard = listen(root)
    (tmp_path / "new" / "deep").mkdir(parents=True)
    (tmp_path / "new" / "deep" / "1.txt").write_text("x")
    assert heard.hears(lambda: (tmp_path / "new").rename(root / "new"))
    assert heard.hears(lambda: (root / "new" / "deep" / "1.txt").write_text("y"))
    assert heard.hears(lambda: shutil.rmtree(root / "new"))


@pytest.mark.parametrize(
    "name", [".hidden.txt", ".git/1.txt", "picture.png", "profile/cache/1.txt"]
)
def test_what_no_scan_looks_at_gives_no_hint(listen: Listen, root: Path, name: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    heard = listen(root, own=[root / "profile"])
    file = root / "a" / "b" / "1.txt"
    assert heard.hears_none(
        lambda: (root / name).write_text("x"), then=lambda: file.write_text("two")
    )


def test_to_read_is_no_change(listen: Listen, root: Path) -> None:
    heard = listen(root)
    file = root / "a" / "b" / "1.txt"
    assert heard.hears_none(file.read_text, then=lambda: file.write_text("two"))


def test_a_single_file_and_not_its_neighbours(listen: Listen, root: Path, tmp_path: Path) -> None:
    file = root / "a" / "b" / "1.txt"
    heard = listen(file)
    (tmp_path / "new").write_text("saved anew")
    assert heard.hears_none(
        lambda: (file.parent / "2.txt").write_text("x"),
        then=lambda: os.replace(tmp_path / "new", file),  # noqa: PTH105
    )
    assert heard.hears(lambda: file.write_text("again"))


def test_a_folder_behind_a_link_that_is_itself_named(
    listen: Listen, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(root)
    heard = listen(tmp_path / "link")
    assert heard.hears(lambda: (root / "2.txt").write_text("x"))


def test_links_that_lead_round_in_circles(listen: Listen, root: Path) -> None:
    (root / "a" / "loop").symlink_to(root)
    heard = listen(root)
    assert heard.hears(lambda: (root / "2.txt").write_text("x"))


def test_names_that_are_no_text(listen: Listen, root: Path) -> None:
    heard = listen(root)
    assert heard.hears(
        lambda: Path(os.fsdecode(os.fsencode(root) + b"/\xff\n.txt")).write_text("x")
    )


def test_what_is_missing_is_known_to_be_missing(listen: Listen, root: Path, tmp_path: Path) -> None:
    heard = listen(tmp_path / "gone", root)
    assert heard.watch is not None
    assert not heard.watch.is_whole
    assert heard.hears(lambda: (root / "2.txt").write_text("x"))


def test_a_library_that_goes_is_told_and_known(listen: Listen, root: Path) -> None:
    heard = listen(root)
    assert heard.watch is not None
    assert heard.hears(lambda: shutil.rmtree(root))
    root.mkdir()
    for _ in range(100):
        if not heard.watch.is_whole:
            break
        threading.Event().wait(0.05)
    assert not heard.watch.is_whole
