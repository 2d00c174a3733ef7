"""A notebook of every version opens, and becomes one of this version: all of it or nothing."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.notebook.samples import (
    alias,
    bookmark,
    bookmarks_in,
    clip,
    correction,
    dossier,
    item,
    namesake,
    note,
)
from viewer.errors import ViewerError
from viewer.notebook import opening, schema
from viewer.notebook.backup import backups, folder_beside
from viewer.notebook.dossiers import Item
from viewer.notebook.store import Notebook
from viewer.notebook.types import Colour, Entry
from viewer.paths import Places


def count(notebook: Notebook) -> int:
    return len(bookmarks_in(notebook))


STORED = Path(__file__).resolve().parent.parent / "data" / "notebook"


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_a_notebook_of_every_version_opens(profile: Places, version: int) -> None:
    profile.data.mkdir(parents=True)
    shutil.copyfile(STORED / f"version-{version}.sqlite3", profile.notebook)
    for _start in range(2):
        with Notebook.open(profile.notebook) as notebook:
            assert notebook.notices == ()
            assert bookmarks_in(notebook) == (bookmark(3), bookmark(2), bookmark(1))
            if version > 1:
                everything = (bookmark(1), bookmark(2), bookmark(3), *clips_notes_and_tags())
                assert notebook.entries() == everything
                assert notebook.corrections.all() == (correction(1), correction(2, name=None))
            if version > 3:
                assert notebook.every_dossier() == ((dossier(1),), dossier_items())
            if version > 4:
                assert notebook.aliases.all() == (alias(1), alias(2))
            if version > 5:
                assert notebook.namesakes.all() == (namesake(1), namesake(2, outlet="Courier"))


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_a_notebook_of_every_version_is_looked_into_and_left(profile: Places, version: int) -> None:
    profile.data.mkdir(parents=True)
    shutil.copyfile(STORED / f"version-{version}.sqlite3", profile.notebook)
    with Notebook.open(profile.notebook, writing=False) as notebook:
        assert bookmarks_in(notebook) == (bookmark(3), bookmark(2), bookmark(1))
        with pytest.raises(ViewerError, match="to be read only"):
            notebook.bookmarks.add(bookmark(4))
    assert profile.notebook.read_bytes() == (STORED / f"version-{version}.sqlite3").read_bytes()
    assert list(profile.data.iterdir()) == [profile.notebook]
    with pytest.raises(ViewerError, match="no such file"):
        Notebook.open(profile.data / "none.sqlite3", writing=False)


def clips_notes_and_tags() -> tuple[Entry, ...]:
    """What the stored notebooks since version 2 hold beside bookmarks."""
    one = clip(1, Colour.GREEN, tags=("Harbour", "öffentlich"))
    return one, clip(2), note(1, on=one), note(3)


def dossier_items() -> tuple[Item, ...]:
    """What stands in the dossier of the stored notebooks since version 4; one clip is gone."""
    kept = clip(1, Colour.GREEN, tags=("Harbour", "öffentlich"))
    return item(1, text="First"), item(2, clip=kept, text="Hers"), item(3, clip=clip(4))


def test_an_older_notebook_is_copied_and_migrated(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Notebook.open(kept) as notebook:
        before = bookmarks_in(notebook)
    shutil.rmtree(folder_beside(kept))
    _one_more(monkeypatch, "CREATE TABLE story (words TEXT NOT NULL, seal INTEGER NOT NULL);")
    with Notebook.open(kept) as notebook:
        assert notebook.notices == ()
        assert bookmarks_in(notebook) == before
        notebook.bookmarks.add(bookmark(4))
    *_, oldest = backups(folder_beside(kept))
    connection = sqlite3.connect(oldest.path)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION - 1,)
    connection.close()
    with Notebook.open(kept) as notebook:
        assert notebook.notices == ()
        assert count(notebook) == 4


def test_a_migration_may_change_what_the_rows_say(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _one_more(monkeypatch, "UPDATE article SET headline = upper(headline);")
    for _start in range(2):
        with Notebook.open(kept) as notebook:
            assert notebook.notices == ()
            assert bookmarks_in(notebook)[0].headline == "STORY 3"


def test_a_migration_is_all_or_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    with monkeypatch.context() as newer:
        _one_more(newer, "INSERT INTO missing VALUES (1);")
        with pytest.raises(sqlite3.OperationalError, match="missing"):
            schema.migrate(connection)
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


def test_a_migration_that_fails_changes_nothing(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kept.read_bytes()
    with monkeypatch.context() as newer:
        _one_more(newer, "CREATE TABLE story (words);\nINSERT INTO missing VALUES (1);")
        with pytest.raises(sqlite3.OperationalError, match="missing"):
            Notebook.open(kept)
    assert kept.read_bytes() == before
    with Notebook.open(kept) as notebook:
        assert notebook.notices == ()
        assert count(notebook) == 3


def test_an_old_backup_is_migrated_when_it_is_restored(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _one_more(monkeypatch, "ALTER TABLE article RENAME COLUMN source TO outlet;")
    kept.unlink()
    connection = opening.open_database(kept)
    assert "was missing" in connection.notices[0]
    assert connection.connection.execute("SELECT count(outlet) FROM article").fetchone() == (3,)
    connection.connection.close()
    assert connection.claim is not None
    connection.claim.release()


def _one_more(monkeypatch: pytest.MonkeyPatch, second: str) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, second))
    number = len(schema.MIGRATIONS)
    monkeypatch.setattr(schema, "VERSION", number)
    monkeypatch.setattr(opening, "VERSION", number)
