"""Where words come from, out of the window: cards, links, citations."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.conftest import OpenWindow
from tests.library.archive import article, write
from viewer.export.fragments import Fragment, fragment_of
from viewer.export.links import links_of, read_link, written
from viewer.gui.controllers.citing import name_in_library
from viewer.quotes.article import article_text
from viewer.resources import example_archive

ADDRESS = "https://www.reuters.com/article/us-russia-turkey-defense-idUSKBN1XE0U1"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_quotation_is_copied_with_its_card_in_four_forms(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 3)
    reader.press(Qt.Key.Key_C, SHIFT)
    copied = reader.clipboard()
    assert copied.text().startswith("“There is an offer and we are evaluating it.")
    assert "Named in the text as: “Demir” → “Ismail Demir”" in copied.text()
    assert "<dt>Passage</dt>" in bytes(copied.data("text/html").data()).decode()
    markdown = bytes(copied.data("text/markdown").data()).decode()
    assert "\n- Sentence before: On Monday, Demir said" in markdown
    (card,) = json.loads(bytes(copied.data("application/json").data()))["cards"]
    assert card["speaker"] == "Ismail Demir"
    assert card["file"]["name"].startswith("seeds")
    assert reader.said() == "Copied 1 quotation with its card"


def test_where_none_is_chosen_all_cards_are_copied(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.press(Qt.Key.Key_C, SHIFT)
    data = bytes(reader.clipboard().data("application/json").data())
    assert len(json.loads(data)["cards"]) == 5
    assert reader.said() == "Copied 5 quotations with their cards"


def test_a_link_to_the_chosen_quotation_is_copied(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 0)
    reader.press(Qt.Key.Key_L)
    assert reader.clipboard().text() == f"{ADDRESS}#:~:text=walk%20away"
    assert reader.said() == "Copied a link to the words"
    reader.press(Qt.Key.Key_L, SHIFT)
    link = read_link(reader.clipboard().text())
    assert (link.key, link.words) == (ADDRESS, "walk away")
    assert reader.said() == "Copied a Pullquote link to the words"


def test_a_link_to_selected_words_is_copied(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.page.setTextCursor(reader.page.document().find("loggerheads"))
    reader.press(Qt.Key.Key_L)
    assert fragment_of(reader.clipboard().text()) == Fragment("loggerheads")


def test_without_words_there_is_no_link(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.fill_clipboard("before")
    reader.press(Qt.Key.Key_L)
    assert reader.clipboard().text() == "before"
    assert reader.said() == "Select words or choose a quotation first"


def test_an_article_without_an_address_gives_the_programs_own_link(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = write(tmp_path / "a" / "1.txt", article("Story", body="Some words stand here."))
    reader = open_window(file)
    reader.page.setFocus()
    reader.page.setTextCursor(reader.page.document().find("words"))
    reader.press(Qt.Key.Key_L)
    assert read_link(reader.clipboard().text()).words == "words"
    assert reader.said() == "Copied a Pullquote link: the article has no address"


@pytest.mark.parametrize(
    ("style", "begins"),
    [("chicago", "Reuters. “Turkey Says"), ("apa", "Turkey says"), ("mla", "“Turkey Says")],
)
def test_the_citation_is_copied_in_the_style_that_is_set(
    open_window: OpenWindow, style: str, begins: str
) -> None:
    reader = open_window(example_archive())
    reader.window.session.settings.set("citation-style", style)
    reader.press(Qt.Key.Key_I)
    assert reader.clipboard().text().startswith(begins)
    assert ">Reuters<" in bytes(reader.clipboard().data("text/html").data()).decode()
    assert reader.said() == "Copied the citation"


@pytest.mark.parametrize(
    ("entry", "suffix", "begins"),
    [
        ("Export the citation", ".json", b'[\n  {\n    "id": "reuters2019turkey-'),
        ("Export the citation", ".bib", b"@article{reuters2019turkey-"),
        ("Export the list as sources", ".ris", b"TY  - NEWS\r\nID  - reuters2019turkey-"),
    ],
)
def test_sources_are_exported_in_each_form(
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    entry: str,
    suffix: str,
    begins: bytes,
) -> None:
    reader = open_window(example_archive())

    def answer(_parent: object, _title: str, _name: str, filters: str) -> tuple[str, str]:
        (kind,) = (each for each in filters.split(";;") if f"*{suffix}" in each)
        return str(tmp_path / "mine"), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    reader.choose_menu("File", entry)
    file = tmp_path / f"mine{suffix}"
    reader.until(lambda: reader.said() == f"Exported 1 source to {file}")
    assert file.read_bytes().startswith(begins)


def test_a_file_is_named_from_the_folder_that_was_opened(tmp_path: Path) -> None:
    root = tmp_path / "archive"
    assert name_in_library(root / "2019" / "a.txt", [root]) == str(Path("archive", "2019", "a.txt"))
    assert name_in_library(tmp_path / "a.txt", [tmp_path / "a.txt"]) == "a.txt"
    assert name_in_library(tmp_path / "b" / "a.txt", [root]) == "a.txt"


# ------------------------------------------------------------ links from outside


def link_to(reader_article: object, words: str) -> str:
    text = article_text(reader_article).text  # type: ignore[arg-type]
    start = text.index(words)
    return links_of(reader_article, start, start + len(words))[0]  # type: ignore[arg-type]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for number in (1, 2):
        write(
            tmp_path / "archive" / f"{number}.txt",
            article(
                f"Story {number}", f"2020-01-0{number}", "Reuters",
                address=f"https://example.org/{number}",
                body=f"A beginning.\n\n{'More words. ' * 400}\n\nHere number {number} is told.",
            ),
        )  # fmt: skip
    return tmp_path / "archive"


def test_a_link_that_is_handed_over_opens_the_article_at_its_words(
    open_window: OpenWindow, archive: Path
) -> None:
    reader = open_window(archive)
    reader.until(lambda: reader.headline() == "Story 2")
    link = link_to(reader.window.session.read(archive / "1.txt"), "number 1")
    reader.window.workspace.linking.open_handed([link])
    reader.until(lambda: reader.headline() == "Story 1")
    reader.until(lambda: reader.page.place() > 0)


def test_a_link_into_nowhere_is_told(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.until(lambda: reader.headline() == "Story 2")
    link = read_link(link_to(reader.window.session.read(archive / "1.txt"), "number 1"))
    elsewhere = written(link._replace(key="https://example.org/3"))
    reader.window.workspace.linking.open_handed([elsewhere])
    reader.until(lambda: "neither in the open archive nor in the notebook" in reader.notice())
    assert reader.headline() == "Story 2"


@pytest.mark.parametrize("link", ["pullquote://run?x=1", "pullquote://article?key=file:///etc"])
def test_a_bad_link_is_told(open_window: OpenWindow, archive: Path, link: str) -> None:
    reader = open_window(archive)
    reader.window.workspace.linking.open_handed([link])
    reader.until(lambda: "link" in reader.notice())


def test_the_program_starts_at_the_words_of_a_link(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive)
    reader.until(lambda: reader.headline() == "Story 2")
    link = link_to(reader.window.session.read(archive / "1.txt"), "number 1")
    reader.close()
    reader = open_window(link=link)
    reader.until(lambda: reader.headline() == "Story 1")
    reader.until(lambda: reader.page.place() > 0)
