"""An entry of the notebook opens its article at the words, or tells what became of them."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.conftest import OpenWindow
from tests.gui.test_notebook import TEXTS, full, lit, town
from viewer.notebook.making import clip_of
from viewer.notebook.steps import Keep
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.session import Session

__all__ = ["full", "town"]


def test_a_click_opens_the_article_at_the_words(open_window: OpenWindow, full: Path) -> None:
    reader = open_window(full / "3.txt", full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 1)
    assert reader.headline() == "Harbour opens"
    assert lit(reader) == ["all winter"]
    assert reader.notice() == ""
    reader.click_row(reader.tree, reader.place("Notes"))
    reader.notebook.setFocus()
    reader.press(Qt.Key.Key_J)
    assert reader.headline() == "Bridge falls"
    reader.press(Qt.Key.Key_J)
    assert (reader.headline(), lit(reader)) == ("Harbour opens", ["all winter"])


def test_words_that_changed_are_told_and_taken(open_window: OpenWindow, full: Path) -> None:
    file = full / "1.txt"
    file.write_text(file.read_text().replace("all winter", "all long winter"))
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "Changed in the article since" in reader.notebook.model().index(1, 0).data(role)
    assert "Changed" not in reader.notebook.model().index(0, 0).data(role)
    assert lit(reader) == ["all long winter"]
    assert reader.notice() == "The words have changed since: “long” is new."
    reader.answer("Take the new words")
    assert reader.kept() == ["waited", "all long winter"]
    assert "Changed" not in reader.notebook.model().index(1, 0).data(role)
    reader.control_press(Qt.Key.Key_Z)
    assert reader.kept() == ["waited", "all winter"]


def test_words_that_are_gone_are_told(open_window: OpenWindow, full: Path) -> None:
    file = full / "1.txt"
    file.write_text(file.read_text().replace("The town waited for the harbour all winter", "No"))
    reader = open_window(full)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 1)
    assert lit(reader) == []
    assert reader.notice() == (
        "“all winter” is not in the article any more. Your clip stays as it was."
    )
    assert "all winter" in reader.kept()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = reader.notebook.model().index(1, 0).data(role)
    assert "Not in the article any more" in spoken


def test_an_article_that_is_gone_is_told(open_window: OpenWindow, full: Path) -> None:
    (full / "2.txt").unlink()
    reader = open_window(full)
    before = reader.headline()
    reader.click_row(reader.tree, reader.place("Bookmarks"))
    reader.click_row(reader.notebook, 0)
    assert reader.headline() == before
    assert reader.notice().startswith("“Bridge falls” is not where it was")


def test_a_moved_article_is_found_in_the_open_library(
    open_window: OpenWindow, full: Path, tmp_path: Path
) -> None:
    moved = full.rename(tmp_path / "elsewhere")
    reader = open_window(moved)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 1)
    assert (reader.headline(), lit(reader)) == ("Harbour opens", ["all winter"])


def test_the_same_words_in_several_places_are_all_marked(
    open_window: OpenWindow, town: Path, profile: Places
) -> None:
    session = Session(profile)
    article = session.read(town / "3.txt")
    text = article_text(article).text
    at = text.index("two zebras and")
    clip = clip_of(article, town / "3.txt", (at, at + 10), datetime(2020, 4, 1, tzinfo=UTC))
    session.notebook.do(Keep((clip,)))
    session.close()
    file = town / "3.txt"
    file.write_text(file.read_text().replace(TEXTS[3][3], "two zebras\n\ntwo zebras\n\ntwo zebras"))
    reader = open_window(town)
    reader.click_row(reader.tree, reader.place("Clips"))
    reader.click_row(reader.notebook, 0)
    assert lit(reader) == ["two zebras"] * 3
    assert reader.notice().startswith("These words stand in 3 places")
