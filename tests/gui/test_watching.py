"""Files that change while the window is open."""

import os
import shutil
from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.conftest import NEW, OpenWindow, story
from tests.gui.reader import Reader
from tests.gui.test_browsing import NEWEST_FIRST
from tests.library.archive import write
from viewer.paths import places


def known(reader: Reader) -> list[str]:
    """The headlines that are shown by now."""
    model = reader.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


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
    reader.until(lambda: "The very last line." in reader.text())
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


def test_a_folder_that_takes_the_place_of_the_archive_is_watched(
    open_window: OpenWindow, archive: Path, tmp_path: Path
) -> None:
    reader = open_window(archive)
    shutil.copytree(archive, tmp_path / "before")
    shutil.rmtree(archive)
    shutil.copytree(tmp_path / "before", archive)
    write(archive / "8.txt", story(8, headline="Copied too", date="2020-03-01"))
    reader.until(lambda: "Copied too" in reader.headlines())
    reader.rest()
    write(archive / "new.txt", NEW)
    reader.until(lambda: "New today" in reader.headlines())


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
