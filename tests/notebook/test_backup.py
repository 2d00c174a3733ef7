"""Backups: made when something changed, checked, thinned by age, never the wrong one deleted."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.errors import ViewerError
from viewer.notebook import backup as backup_module
from viewer.notebook.backup import DAYS, LAST, WEEKS, back_up, backups, folder_beside, worth_keeping
from viewer.notebook.check import Damage
from viewer.notebook.store import Notebook
from viewer.paths import Places

NOW = datetime(2024, 3, 14, 12, 0, tzinfo=UTC)


def kept_headlines(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT headline FROM article ORDER BY number").fetchall()
    connection.close()
    return [headline for (headline,) in rows]


def test_a_session_leaves_a_backup_only_if_it_changed_something(profile: Places) -> None:
    folder = folder_beside(profile.notebook)
    Notebook.open(profile.notebook).close()
    assert backups(folder) == (), "nothing is kept yet"
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
    (first,) = backups(folder)
    assert kept_headlines(first.path) == ["Story 1"]
    assert first.path.read_bytes()[18:20] == b"\1\1", "one file, readable from a read-only disk"
    Notebook.open(profile.notebook).close()
    assert backups(folder) == (first,)
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.remove("https://news.example/none")
        notebook.bookmarks.add(bookmark(1))
    assert backups(folder) == (first,), "nothing was changed"
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(2))
        taken = notebook.back_up()
        assert taken is not None
        assert notebook.back_up() is None
    assert backups(folder) == (taken, first)
    assert kept_headlines(taken.path) == ["Story 1", "Story 2"]


def test_a_session_that_was_cut_off_is_backed_up_at_the_next_start(profile: Places) -> None:
    cut_off = profile.notebook.with_name("copy.sqlite3")
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
        shutil.copyfile(profile.notebook, cut_off)
    shutil.rmtree(folder_beside(profile.notebook))
    cut_off.replace(profile.notebook)
    notebook = Notebook.open(profile.notebook)
    assert len(backups(folder_beside(profile.notebook))) == 1
    notebook.close()


def test_a_clock_set_back_does_not_make_the_newest_look_old(profile: Places) -> None:
    folder = folder_beside(profile.notebook)
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
    (first,) = backups(folder)
    connection = sqlite3.connect(profile.notebook)
    connection.execute("UPDATE about SET changes = changes + 1")
    # The row's seal is wrong now, so the copy is refused, and the older backup stays.
    connection.commit()
    with pytest.raises(Damage):
        back_up(connection, folder, first.taken - timedelta(days=400))
    connection.close()
    assert backups(folder) == (first,)
    assert list(folder.iterdir()) == [first.path], "no half of a copy is left"


def test_backups_follow_each_other_whatever_the_clock_says(profile: Places) -> None:
    folder = folder_beside(profile.notebook)
    with Notebook.open(profile.notebook) as notebook:
        future = datetime.now(UTC) + timedelta(days=4000)
        notebook.bookmarks.add(bookmark(1))
        with notebook._database.reading() as connection:
            first = back_up(connection, folder, future)
        notebook.bookmarks.add(bookmark(2))
        second = notebook.back_up()
    assert backups(folder) == (second, first)


def test_a_failed_backup_is_told_and_harms_nothing(
    profile: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook.open(profile.notebook)
    notebook.bookmarks.add(bookmark(1))
    folder_beside(profile.notebook).write_text("a file is in the way")
    with pytest.raises(ViewerError, match="could not be backed up"):
        notebook.back_up()
    notebook.bookmarks.add(bookmark(2))
    notebook.close()
    notebook = Notebook.open(profile.notebook)
    assert "could not be backed up" in " ".join(notebook.notices)
    assert len(bookmarks_in(notebook)) == 2
    folder_beside(profile.notebook).unlink()
    monkeypatch.setattr(backup_module, "check", _damaged)
    with pytest.raises(ViewerError, match="flipped"):
        notebook.back_up()
    monkeypatch.undo()
    notebook.close()


def _damaged(*_: object) -> int:
    raise Damage("flipped")


def test_other_files_among_the_backups_are_left_alone(tmp_path: Path) -> None:
    for name in ("notebook-mine.sqlite3", "notebook-2024-01-01T000000Z.sqlite3.txt", "notes"):
        (tmp_path / name).touch()
    assert backups(tmp_path) == ()
    assert backups(tmp_path / "none") == ()


def test_hourly_backups_of_a_year_thin_out() -> None:
    taken: frozenset[datetime] = frozenset()
    now = NOW - timedelta(days=365)
    while now <= NOW:
        taken = worth_keeping({*taken, now}, now)
        assert len(taken) <= LAST + DAYS + WEEKS
        now += timedelta(hours=1)
    newest_first = sorted(taken, reverse=True)
    assert newest_first[:LAST] == [NOW - timedelta(hours=hours) for hours in range(LAST)]
    days = {time.date() for time in newest_first if time > NOW - timedelta(days=DAYS - 1)}
    assert len(days) == DAYS
    weeks = {time.isocalendar()[:2] for time in newest_first}
    assert len(weeks) == WEEKS


times = st.datetimes(datetime(2023, 1, 1), datetime(2024, 6, 1)).map(
    lambda naive: naive.replace(tzinfo=UTC)
)


@given(st.sets(times, max_size=60))
def test_the_newest_are_kept_and_thinning_twice_is_thinning_once(taken: set[datetime]) -> None:
    kept = worth_keeping(taken, NOW)
    assert kept <= taken
    assert set(sorted(taken, reverse=True)[:LAST]) <= kept
    assert worth_keeping(kept, NOW) == kept
    for time in taken - kept:
        same_day = {other for other in kept if other.date() == time.date() and other > time}
        assert same_day or NOW.date() - time.date() >= timedelta(days=DAYS)


def test_what_is_not_worth_keeping_is_deleted(
    profile: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "LAST", 2)
    monkeypatch.setattr(backup_module, "DAYS", 0)
    monkeypatch.setattr(backup_module, "WEEKS", 0)
    with Notebook.open(profile.notebook) as notebook:
        for number in range(4):
            notebook.bookmarks.add(bookmark(number))
            notebook.back_up()
    newest, older = backups(folder_beside(profile.notebook))
    assert len(kept_headlines(newest.path)) == 4
    assert len(kept_headlines(older.path)) == 3
