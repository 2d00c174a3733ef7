"""Articles that several files hold."""

from pathlib import Path

from tests.gui.conftest import OpenWindow, story
from tests.gui.reader import Reader, plain
from tests.library.archive import article, write
from viewer.paths import Places


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
