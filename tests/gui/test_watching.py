"""An index behind the window: how far it is, files that change meanwhile, damage, copies."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader, plain
from tests.gui.test_browsing import NEWEST_FIRST
from tests.library.archive import article, write
from viewer.gui.panes.status import time_left
from viewer.library.types import Phase, Progress
from viewer.paths import Places, places
from viewer.session import Session

NEW = story(50, headline="New today", date="2021-01-01T00:00:00Z")


def head(reader: Reader) -> str:
    """The line above the list."""
    label = reader.window.findChild(QLabel, "list-head")
    assert label is not None
    return label.text()


def bar(reader: Reader) -> QProgressBar:
    return reader.control("Indexing", QProgressBar)


def status_words(reader: Reader) -> str:
    """What the status line says of the index; empty where it says nothing."""
    status = reader.window.statusBar()
    labels = [label for label in status.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def known(reader: Reader) -> list[str]:
    """The headlines that are shown by now."""
    model = reader.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


class Indexer:
    """An indexer whose steps a test decides; it stays at each until it is given the next."""

    def __init__(self) -> None:
        self.runs = 0
        self.ends = 0
        self._next = threading.Semaphore(0)
        self._steps: list[Progress | None] = []

    def give(self, progress: Progress | None) -> None:
        """Give a Progress; None ends the run."""
        self._steps.append(progress)
        self._next.release()

    def __call__(self, _session: Session, *, apart: bool = False) -> Iterator[Progress]:  # noqa: ARG002
        self.runs += 1
        here = Progress(Phase.SCANNING, 0, None, False, "…")
        try:
            while True:
                if not self._next.acquire(timeout=0.02):
                    yield here
                    continue
                step = self._steps.pop(0)
                if step is None:
                    return
                yield step
                here = replace(step, changed=False)
        finally:
            self.ends += 1


@pytest.fixture
def indexer(monkeypatch: pytest.MonkeyPatch) -> Indexer:
    """Stands in for the indexer from now on."""
    monkeypatch.setattr("viewer.gui.controllers.indexing.SHORT_SECONDS", -1.0)
    return Indexer()


@pytest.fixture
def under_way(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch, indexer: Indexer
) -> Iterator[Reader]:
    """A window whose archive is known and is being looked through once more."""
    reader = open_window(archive)
    monkeypatch.setattr(Session, "index", lambda session, **wishes: indexer(session, **wishes))
    reader.press(Qt.Key.Key_F5, rest=False)
    yield reader
    reader.close()


def reading(done: int, total: int, left: float | None = None) -> Progress:
    return Progress(
        Phase.READING, done, total, False, f"{done:,} of {total:,} indexed", seconds_left=left
    )


# ---------------------------------------------------------------- how far it is


def test_it_is_told_how_far_the_index_is_and_what_may_be_missing(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(12_400, 100_000, 190.0))
    reader.until(lambda: "12,400" in status_words(reader))
    assert status_words(reader) == "12,400 of 100,000 indexed – about 3 minutes left"
    assert (bar(reader).value(), bar(reader).maximum()) == (12_400, 100_000)
    assert bar(reader).isVisible()


def test_what_is_listed_is_marked_as_incomplete_until_all_is_read(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(1, 9))
    reader.until(lambda: head(reader) == "7 articles – there may be more, indexing goes on")
    indexer.give(None)
    reader.rest()
    assert head(reader) == "7 articles"
    assert not bar(reader).isVisible()
    assert status_words(reader) == ""


def test_only_what_asks_for_quotations_lacks_them(under_way: Reader, indexer: Indexer) -> None:
    reader = under_way
    indexer.give(Progress(Phase.QUOTATIONS, 3, 7, False, "3 of 7 searched for quotations"))
    reader.until(lambda: "3 of 7" in status_words(reader))
    assert head(reader) == "7 articles"
    searching = reader.window.workspace.searching
    searching.search("said:council")
    reader.until(lambda: "quotations are being looked for" in head(reader))
    searching.search("council")
    reader.until(lambda: head(reader) == "7 found")


def test_the_button_stops_the_index_and_it_is_said_what_that_means(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    indexer.give(reading(1, 9))
    reader.until(lambda: bar(reader).isVisible())
    stop = reader.control("Stop indexing", QToolButton)
    reader.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    reader.rest()
    assert indexer.ends == 1
    assert not bar(reader).isVisible()
    assert head(reader) == "7 articles – there may be more, indexing was stopped (F5 goes on)"
    reader.press(Qt.Key.Key_F5, rest=False)
    indexer.give(None)
    reader.rest()
    assert indexer.runs == 2
    assert head(reader) == "7 articles"


def test_a_hint_while_indexing_lets_the_run_end_and_then_looks_once_more(
    under_way: Reader, indexer: Indexer
) -> None:
    reader = under_way
    reader.until(lambda: indexer.runs == 1)
    for _ in range(5):
        reader.press(Qt.Key.Key_F5, rest=False)
    indexer.give(reading(5, 9))
    reader.until(lambda: "5 of 9" in status_words(reader))
    assert (indexer.runs, indexer.ends) == (1, 0)
    indexer.give(None)
    reader.until(lambda: indexer.runs == 2)
    assert indexer.ends == 1, "never two at once"
    indexer.give(None)
    reader.rest()
    assert indexer.runs == 2


def test_another_library_is_indexed_when_the_run_before_has_ended(
    under_way: Reader, indexer: Indexer, tmp_path: Path
) -> None:
    reader = under_way
    reader.until(lambda: indexer.runs == 1)
    write(tmp_path / "other" / "a.txt", NEW)
    reader.window.workspace.open_library([tmp_path / "other"])
    reader.until(lambda: indexer.runs == 2)
    assert indexer.ends == 1
    indexer.give(None)
    reader.rest()


def test_a_short_look_for_changes_says_nothing(
    open_window: OpenWindow, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What counts as short is not left to how busy the machine is.
    monkeypatch.setattr("viewer.gui.controllers.indexing.SHORT_SECONDS", 3_600.0)
    reader = open_window(archive)
    said: list[object] = []
    reader.window.workspace.indexing.progressed.connect(said.append)
    reader.window.workspace.indexing.lacking.connect(said.append)
    write(archive / "new.txt", NEW)
    reader.press(Qt.Key.Key_F5)
    assert "New today" in reader.headlines()
    assert [one for one in said if one] == []


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "less than a minute left"),
        (59.0, "less than a minute left"),
        (61.0, "about a minute left"),
        (130.0, "about 2 minutes left"),
        (3_500.0, "about 58 minutes left"),
        (3_599.0, "about an hour left"),
        (9_000.0, "about 2 hours left"),
    ],
)
def test_the_time_that_is_left_in_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


# ---------------------------------------------------------------- files that change


def test_new_edited_renamed_and_deleted_files_are_seen_without_being_told(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.click_row(reader.table, 2)
    shown = reader.headline()
    assert shown == "Bridge closed for repairs"

    def followed(*, headlines: list[str]) -> None:
        reader.until(lambda: reader.headlines() == headlines)
        assert reader.headline() == reader.chosen_headline() == shown

    write(archive / "new.txt", NEW)
    followed(headlines=["New today", *NEWEST_FIRST])
    renamed = (archive / "new.txt").rename(archive / "renamed.txt")
    reader.until(lambda: reader.window.session.copies(renamed) == (renamed,))
    reader.rest()
    followed(headlines=["New today", *NEWEST_FIRST])
    with (archive / "renamed.txt").open("w", encoding="utf-8") as file:  # as an editor saves
        file.write(NEW.replace("New today", "Newer"))
    followed(headlines=["Newer", *NEWEST_FIRST])
    (archive / "renamed.txt").unlink()
    followed(headlines=NEWEST_FIRST)


def test_the_open_article_is_set_anew_at_its_place_when_its_file_is_edited(
    open_window: OpenWindow, archive: Path
) -> None:
    body = "\n".join(f"Paragraph {number} is here, and it is long enough." for number in range(200))
    file = write(archive / "long.txt", story(60, headline="Long", date="2022-01-01", body=body))
    reader = open_window(archive)
    assert reader.headline() == "Long"
    reader.page.verticalScrollBar().setValue(2_000)
    place = reader.page.place()
    file.write_text(file.read_text() + "\nThe very last line.\n")
    reader.until(lambda: reader.text().endswith("The very last line."))
    assert reader.page.place() == place > 0


def test_a_search_follows_the_files(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.filter("quagga")
    assert reader.headlines() == []
    write(archive / "new.txt", NEW + "\nA quagga was seen.\n")
    reader.until(lambda: reader.headlines() == ["New today"])
    assert ("Reuters", 1) in reader.places()


def test_folders_that_come_later_are_watched_too(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    write(archive / "more" / "one.txt", NEW)
    reader.until(lambda: "New today" in reader.headlines())
    reader.rest()
    write(archive / "more" / "two.txt", story(51, headline="Later", date="2021-01-02"))
    reader.until(lambda: "Later" in reader.headlines())


def test_a_file_that_is_always_written_to_holds_up_nothing(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    write(archive / "new.txt", NEW)
    reader.rest()

    def seen() -> bool:
        write(archive / "7.txt", story(7, headline="Nobody's report", source=""))
        return "New today" in known(reader)

    reader.qtbot.waitUntil(seen, timeout=5_000)


def test_a_single_file_is_watched_through_being_replaced(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    reader = open_window(archive / "1.txt")
    for number in (1, 2):
        text = story(1, headline="Harbour opens again", body=f"Version {number}.")
        os.replace(write(tmp_path / "new", text), archive / "1.txt")  # noqa: PTH105
        wanted = f"Version {number}."
        reader.until(lambda wanted=wanted: wanted in reader.text())
        reader.rest()


def test_a_large_archive_is_watched_to_its_last_file(
    open_window: OpenWindow, archive: Path
) -> None:
    for number in range(2_500):
        write(archive / f"{number % 50}" / f"{number}.md", f"# Number {number}\n")
    reader = open_window(archive)
    (archive / "49" / "2499.md").write_text("# Changed where it is\n")
    reader.until(lambda: reader.window.session.catalogue().count() == 2_507)
    reader.filter("title:changed")
    reader.until(lambda: reader.headlines() == ["Changed where it is"])


def test_a_profile_in_the_archive_causes_no_endless_scans(
    open_window: OpenWindow, archive: Path
) -> None:
    inside = places(archive / "profile")
    reader = open_window(archive, of=inside)
    scans: list[None] = []
    reader.window.workspace.watching.scan_wanted.connect(lambda: scans.append(None))
    reader.filter("council")
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_S)
    reader.rest()
    first = len(scans)
    assert first <= 2, "making the folders of the profile may be a hint, no more"
    for _ in range(3):
        reader.press(Qt.Key.Key_F5)
        reader.qtbot.wait(900)  # longer than a hint rests
        reader.rest()
    assert len(scans) == first
    assert len(reader.headlines()) == 7


# ---------------------------------------------------------------- damage


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


# ---------------------------------------------------------------- copies


def copies_menu(reader: Reader) -> list[str]:
    file = next(a for a in reader.window.menuBar().actions() if plain(a.text()) == "File")
    found = [a for a in file.menu().actions() if "with this article" in plain(a.text())]
    assert len(found) == 1
    found[0].menu().aboutToShow.emit()
    return [plain(action.text()) for action in found[0].menu().actions()]


def test_copies_are_one_row_and_their_files_are_listed(
    open_window: OpenWindow, tmp_path: Path, profile: Places
) -> None:
    assert profile
    folder = tmp_path / "archive"
    text = article("Twice", "2020-01-01", "Reuters", address="https://example.org/twice")
    for name in ("a/first.txt", "b/second.txt", "c/third.txt"):
        write(folder / name, text)
    write(folder / "alone.txt", story(1, headline="Once", date="2019-01-01"))
    reader = open_window(folder)
    assert reader.headlines() == ["Twice", "Once"]
    reader.click_row(reader.table, 0)
    listed = copies_menu(reader)
    assert sorted(listed) == [
        str(folder / name) for name in ("a/first.txt", "b/second.txt", "c/third.txt")
    ]
    reader.click_row(reader.table, 1)
    assert copies_menu(reader) == ["There is no other file with this article"]


def test_a_copy_can_be_opened(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    for name, words in (("first", "As it was."), ("second", "As it was corrected.")):
        address = "https://example.org/twice"
        write(folder / f"{name}.txt", article(name, "2020-01-01", "R", "", address, words))
    reader = open_window(folder)
    shown = reader.headline()
    other = "second" if shown == "first" else "first"
    reader.choose_menu("File", "Files with this article (2)", str(folder / f"{other}.txt"))
    assert reader.headline() == other
    assert len(reader.headlines()) == 1
    reader.choose_menu("File", "Files with this article (2)", str(folder / f"{shown}.txt"))
    assert reader.headline() == shown
