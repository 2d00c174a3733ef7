"""An index that is damaged behind the window is made anew."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import NEW, OpenWindow
from tests.gui.reader import Reader
from tests.gui.test_browsing import NEWEST_FIRST
from tests.library.archive import write


def _nonsense(folder: Path) -> None:
    file = folder / "catalogue.sqlite3"
    size = file.stat().st_size
    for suffix in ("-wal", "-shm"):
        (folder / f"catalogue.sqlite3{suffix}").unlink(missing_ok=True)
    file.write_bytes(b"no database any more " * (size // 21 + 1))


def _gone(folder: Path) -> None:
    shutil.rmtree(folder)


def _text_gone(folder: Path) -> None:
    for text in folder.glob("text-*"):
        shutil.rmtree(text)


def _text_nonsense(folder: Path) -> None:
    for meta in folder.glob("text-*/*/meta.json"):
        meta.write_text("{")


def failures(reader: Reader) -> list[str]:
    """What is told of failures from now on."""
    told: list[str] = []
    workspace = reader.window.workspace
    for signal in (workspace.browsing.failed, workspace.indexing.failed, workspace.tasks.crashed):
        signal.connect(told.append)
    return told


@pytest.mark.parametrize("damage", [_nonsense, _gone, _text_gone, _text_nonsense])
def test_an_index_that_is_damaged_meanwhile_is_made_anew_and_nothing_is_lost(
    open_window: OpenWindow, archive: Path, damage: Callable[[Path], None]
) -> None:
    reader = open_window(archive)
    reader.press(Qt.Key.Key_S)
    reader.filter("harbour")
    assert reader.headlines() == ["Harbour opens again"]
    told = failures(reader)
    damage(reader.window.session.index_folder)
    write(archive / "new.txt", NEW + "\nHarbour again.\n")  # which the watcher sees
    reader.until(lambda: reader.headlines() == ["New today", "Harbour opens again"])
    reader.press(Qt.Key.Key_Escape)
    reader.rest()
    assert reader.headlines() == ["New today", *NEWEST_FIRST]
    assert ("Bookmarks", 1) in reader.places()
    assert ("Reuters", 5) in reader.places()
    reader.click_row(reader.table, 3)
    assert reader.headline() == "Bridge closed for repairs"
    assert told == [], "nobody need know"


@pytest.mark.parametrize("damage", [_nonsense, _gone, _text_nonsense])
def test_damage_is_met_by_the_next_search(
    open_window: OpenWindow, archive: Path, damage: Callable[[Path], None]
) -> None:
    reader = open_window(archive)
    reader.filter("zoo")
    told = failures(reader)
    damage(reader.window.session.index_folder)
    reader.filter("bridge")
    reader.until(lambda: reader.headlines() == ["Bridge closed for repairs"])
    reader.press(Qt.Key.Key_Escape)
    assert reader.headlines() == NEWEST_FIRST
    assert told == [], "nobody need know"


def test_an_index_that_is_damaged_again_and_again_is_told_in_the_end(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from viewer.library.catalogue import Catalogue
    from viewer.library.schema import DamagedIndex

    def fail(*_args: object, **_kwargs: object) -> None:
        raise DamagedIndex("The index is damaged and is being built again.")

    reader = open_window(archive)
    monkeypatch.setattr(Catalogue, "ids", fail)
    reader.filter("")
    reader.press(Qt.Key.Key_F5)
    reader.until(lambda: "does not last" in reader.notice())
    reader.rest()
    assert reader.headlines() == NEWEST_FIRST, "what was listed stays"
