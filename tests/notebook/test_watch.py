"""Long work tells how far it is, and ended on the way it has changed nothing."""

from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, clip, note
from viewer.notebook import backup, perform, rows, watch
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.exchange import forms, whole
from viewer.notebook.steps import Drop, Keep, Merge, Tag, size
from viewer.notebook.store import Notebook
from viewer.notebook.types import Entry
from viewer.notebook.watch import Stopped
from viewer.paths import Places
from viewer.session import Session

ENTRIES: tuple[Entry, ...] = tuple(
    each for number in range(8) for each in (bookmark(number), clip(number), note(number))
)


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be told of every entry."""
    for module in (perform, watch, whole):
        monkeypatch.setattr(module, "EVERY", 1)
    monkeypatch.setattr(rows, "TOGETHER", 3)
    monkeypatch.setattr(backup, "PAGES", 1)
    monkeypatch.setattr(backup, "STEPS", 10)


class Watcher:
    """Notes what is told, and ends the work after so many times."""

    def __init__(self, most: int = 10**9) -> None:
        self.told: list[tuple[int, int]] = []
        self._most = most

    def __call__(self, done: int, total: int) -> None:
        """As `Watch`."""
        self.told.append((done, total))
        if len(self.told) >= self._most:
            raise Stopped


def grows(watcher: Watcher) -> bool:
    return [done for done, _ in watcher.told] == sorted(done for done, _ in watcher.told)


def test_a_step(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        with pytest.raises(Stopped, match="as it was before"):
            notebook.do(Merge(ENTRIES, ()), Watcher(10))
        assert notebook.entries() == ()
        assert not notebook.bookmarks.keys()
        watcher = Watcher()
        undo = notebook.do(Merge(ENTRIES, ()), watcher)
        assert watcher.told[-1] == (24, 24)
        assert grows(watcher)
        with pytest.raises(Stopped):
            notebook.do(undo, Watcher(2))
        assert len(notebook.entries()) == 24
        assert len(notebook.bookmarks.keys()) == 8
        for step in (Tag(tuple((each.id, "red") for each in ENTRIES)), Drop((note(1).id,))):
            watcher = Watcher()
            notebook.do(step, watcher)
            assert watcher.told[-1][1] == size(step)


def test_an_export(profile: Places, tmp_path: Path) -> None:
    session = Session(profile)
    session.notebook.do(Keep(ENTRIES))
    file = tmp_path / "all.json"
    for most in (1, 5, 12, 20):
        with pytest.raises(Stopped):
            session.export_notebook(file, "json", watch=Watcher(most))
    assert list(tmp_path.glob("all*")) == []
    watcher = Watcher()
    session.export_notebook(file, "json", watch=watcher)
    assert grows(watcher)
    assert watcher.told[0][1] == 48
    with pytest.raises(Stopped):
        session.offered(file, watch=Watcher(3))
    watcher = Watcher()
    assert session.offered(file, watch=watcher).entries == ENTRIES
    assert grows(watcher)
    session.close()


def test_all_is_read_as_one_state(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(Keep(ENTRIES))
        changed = []

        def change(_done: int, _total: int) -> None:
            if not changed:
                changed.append(notebook.do(Drop(tuple(each.id for each in ENTRIES[12:]))))

        assert notebook.entries(watch=change) == ENTRIES
        assert len(notebook.entries()) == 12


def test_a_backup(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(Keep(ENTRIES))
        folder = folder_beside(profile.notebook)
        watcher = Watcher()
        with pytest.raises(Stopped):
            notebook.back_up(Watcher(3))
        pages = next(total for _, total in _told(notebook))
        for most in (pages // 2 + 2, pages // 2 + 5):
            with pytest.raises(Stopped):
                notebook.back_up(Watcher(most))
        assert backups(folder) == ()
        assert list(folder.glob("*")) == []
        assert notebook.back_up(watcher) is not None
        assert len(backups(folder)) == 1
        assert not notebook.read_only


def _told(notebook: Notebook) -> list[tuple[int, int]]:
    watcher = Watcher(1)
    with pytest.raises(Stopped):
        notebook.back_up(watcher)
    return watcher.told


def test_a_readwise_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.notebook.exchange.readwise.EVERY", 1)
    document = "Highlight,Title\n" + "words,A title\n" * 5
    with pytest.raises(Stopped):
        forms.read("csv", document, bookmark(1).added, Watcher(3))
