"""Reading: the article, its quotations, what is chosen and tinted."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from tests.gui.conftest import NOTHING_KEPT, OpenWindow, story
from tests.gui.reader import Reader
from tests.library.archive import write
from viewer.gui.models.quotation_list import EVIDENCE_ROLE, HUE_ROLE, SPEAKER_ROLE
from viewer.gui.panes.article import MOST_MARKED
from viewer.gui.panes.marks import Tint
from viewer.gui.panes.quotations import BATCH
from viewer.resources import example_archive

HEADLINE = "Turkey says delivery of second Russian S-400 batch may be delayed"


def test_the_first_window_shows_the_example(open_window: OpenWindow) -> None:
    reader = open_window()
    assert reader.headline() == HEADLINE
    assert reader.window.windowTitle() == f"{HEADLINE} — Pullquote"
    assert "ANKARA" in reader.text()
    assert reader.places() == [("All articles", 1), *NOTHING_KEPT, ("Reuters", 1)]
    assert reader.chosen_headline() == HEADLINE


def test_the_example_has_five_cards_and_a_sixth_behind_the_switch(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    assert [words[:12] for words in reader.quotations()] == [
        "walk away",
        "We are plann",
        "The joint pr",
        "There is an ",
        "It would not",
    ]
    switch = reader.control("Titles and terms", QCheckBox)
    reader.qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(8, switch.height() // 2))
    reader.rest()
    assert reader.quotations()[-1] == "genocide"
    assert reader.marked_words()[-1] == "genocide"
    reader.press(
        Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(reader.quotations()) == 5
    assert not switch.isChecked()


def test_a_card_tells_the_speaker_and_how_the_name_was_found(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    cards = reader.cards.model()
    assert cards.index(2, 0).data(SPEAKER_ROLE) == "Ismail Demir"
    assert cards.index(2, 0).data(EVIDENCE_ROLE) == "said · named as “he” · paragraph 6"


def test_the_same_speaker_has_the_same_colour_on_cards_and_in_the_text(
    open_window: OpenWindow,
) -> None:
    reader = open_window(example_archive())
    cards = reader.cards.model()
    hues = [cards.index(row, 0).data(HUE_ROLE) for row in range(5)]
    assert hues[1] == hues[2] == hues[3] == hues[4] != hues[0]
    grounds = [reader.ground(words[:10]) for words in reader.quotations()]
    assert grounds[1] == grounds[2] == grounds[3] == grounds[4] != grounds[0]
    assert reader.marked_words() == [words.replace("\n", "\u2029") for words in reader.quotations()]


def test_choosing_a_card_scrolls_to_the_words_and_marks_them(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.resize(1440, 420)
    before = reader.ground("It would")
    reader.click_row(reader.cards, 4)
    assert reader.ground("It would") != before
    assert reader.ground("There is") == before
    box = reader.page.cursorRect(reader.page.document().find("It would not be right"))
    assert reader.page.viewport().rect().contains(box.center())


def test_clicking_tinted_words_chooses_the_card(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_words("financial and strategic")
    assert [index.row() for index in reader.cards.selectedIndexes()] == [3]
    reader.click_words("Lockheed")
    assert [index.row() for index in reader.cards.selectedIndexes()] == [3]


def test_of_nested_quotations_a_click_means_the_inner_one(open_window: OpenWindow) -> None:
    page = open_window(example_archive()).window.article
    outer, inner = Tint(0, 60, 0, "#fff", "#eee"), Tint(20, 30, 1, "#fff", "#eee")
    page.set_tints([inner, outer])
    found = [page.tint_at(position) for position in (10, 20, 29, 30, 60)]
    assert found == [outer, inner, inner, outer, None]


def test_cards_are_stepped_through_with_one_key(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    for expected in (0, 1, 2):
        reader.press(Qt.Key.Key_N)
        assert [index.row() for index in reader.cards.selectedIndexes()] == [expected]
    reader.press(Qt.Key.Key_P)
    assert [index.row() for index in reader.cards.selectedIndexes()] == [1]
    assert reader.ground("We are") != reader.ground("The joint")


def test_stepping_goes_round_and_says_where_it_is(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.page.setFocus()
    reader.press(Qt.Key.Key_P)
    assert reader.said() == "Quotation 5 of 5: Ismail Demir"
    reader.press(Qt.Key.Key_N)
    assert reader.said() == "Quotation 1 of 5: Washington, on from the first"
    reader.press(Qt.Key.Key_P)
    assert reader.said() == "Quotation 5 of 5: Ismail Demir, on from the last"
    assert reader.page.hasFocus()


def test_stepping_begins_at_what_is_in_view(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.resize(1440, 420)
    bar = reader.page.verticalScrollBar()
    place = reader.page.document().find("We are planning").selectionStart()
    while reader.page.place() <= place:
        bar.setValue(bar.value() + 10)
    reader.press(Qt.Key.Key_N)
    assert [index.row() for index in reader.cards.selectedIndexes()] == [2]
    reader.cards.clearSelection()
    while reader.page.place() <= place:
        bar.setValue(bar.value() + 10)
    reader.press(Qt.Key.Key_P)
    assert [index.row() for index in reader.cards.selectedIndexes()] == [1]


def test_quotations_are_filtered_by_speaker(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    speakers = reader.control("Speaker", QComboBox)
    assert [speakers.itemText(row) for row in range(speakers.count())] == [
        "Every speaker",
        "Washington (1)",
        "Ismail Demir (4)",
    ]
    reader.click_row(reader.cards, 1)
    speakers.setFocus()
    reader.press(Qt.Key.Key_Down)
    assert reader.quotations() == ["walk away"]
    assert reader.marked_words() == ["walk away"]
    reader.press(Qt.Key.Key_Down)
    assert len(reader.quotations()) == 4
    reader.press(Qt.Key.Key_Home)
    assert len(reader.quotations()) == 5
    assert not reader.cards.selectedIndexes()
    assert reader.ground("We are") == reader.ground("The joint")


def test_a_long_card_is_opened_with_enter_and_a_short_one_is_not(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window(short_and_long(tmp_path))
    short, long = heights(reader)
    for row in (0, 1):
        reader.click_row(reader.cards, row)
        reader.press(Qt.Key.Key_Return)
    reader.until(lambda: heights(reader)[1] > long)
    assert heights(reader)[0] == short
    reader.press(Qt.Key.Key_Return)
    reader.until(lambda: heights(reader) == (short, long))


def test_a_click_on_more_opens_a_card(open_window: OpenWindow, tmp_path: Path) -> None:
    reader = open_window(short_and_long(tmp_path))
    cards = reader.cards
    before = cards.visualRect(cards.model().index(1, 0))
    for up in range(0, before.height(), 8):
        place = QPoint(before.left() + 40, before.bottom() - up)
        reader.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()
        if heights(reader)[1] > before.height():
            return
    raise AssertionError("no place on the card opens it")


def short_and_long(folder: Path) -> Path:
    """An article with one quotation of a line and one of many lines."""
    long = " ".join(f"We have counted {number} ships in the harbour." for number in range(20))
    file = folder / "ships.txt"
    file.write_text(
        "# Ships\n\n“The harbour has never been so full,” Ann Smith said.\n\n"
        f"“{long}” Ann Smith said.\n",
        encoding="utf-8",
    )
    return file


def heights(reader: Reader) -> tuple[int, int]:
    """Of the first card, which is short, and the second, which is not, in pixels."""
    first, second = (
        reader.cards.visualRect(reader.cards.model().index(row, 0)).height() for row in (0, 1)
    )
    return first, second


def test_escape_lets_go_of_the_chosen_cards(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.click_row(reader.cards, 2)
    chosen = reader.ground("The joint")
    reader.press(Qt.Key.Key_Escape)
    assert not reader.cards.selectedIndexes()
    assert reader.ground("The joint") != chosen


def test_of_very_many_quotations_those_in_view_are_tinted(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    said = "“We have counted the ships of the harbour again today,” said Lena Holt.\n\n"
    write(tmp_path / "a" / "1.txt", story(1, body=said * (2 * MOST_MARKED)))
    reader = open_window(tmp_path / "a")

    def tinted() -> list[int]:
        return [each.cursor.selectionStart() for each in reader.page.extraSelections()]

    assert reader.cards.model().rowCount() == 2 * MOST_MARKED
    first, end = tinted()[0], reader.page.document().characterCount()
    assert len(tinted()) == MOST_MARKED, "Qt takes seconds for thousands"
    assert tinted()[-1] < end / 2 + 500

    reader.page.setFocus()
    reader.press(Qt.Key.Key_End)
    reader.until(lambda: tinted()[-1] > end - 500)
    assert tinted()[0] > first

    reader.press(Qt.Key.Key_Home)
    reader.until(lambda: tinted()[0] == first)


def test_the_last_of_very_many_cards_is_gone_to_before_all_are_measured(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    said = "“We have counted the ships of the harbour again today,” said Lena Holt.\n\n"
    write(tmp_path / "a" / "1.txt", story(1, body=said * (10 * BATCH)))
    reader = open_window(tmp_path / "a")
    reader.cards.setFocus()
    reader.press(Qt.Key.Key_End)
    last = reader.cards.model().index(10 * BATCH - 1, 0)
    assert reader.cards.currentIndex() == last

    def in_view() -> bool:
        return reader.cards.viewport().rect().contains(reader.cards.visualRect(last).center())

    assert in_view()
    reader.window.resize(1300, 900)
    reader.until(lambda: reader.cards.width() < 400)
    QTest.qWait(300)
    assert reader.cards.verticalScrollBar().value() > 50 * BATCH, "the place is kept"


def test_an_article_without_quotations_says_so(open_window: OpenWindow, archive: Path) -> None:
    reader = open_window(archive / "1.txt")
    assert reader.quotations() == []
    assert reader.cards.empty_text == "Nobody is quoted in this article."


def test_the_tints_stand_right_after_signs_outside_the_basic_plane(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = tmp_path / "signs.txt"
    file.write_text(
        "# 🎉🎉🎉🎉🎉🎉 Party\n\n🎈 “We are very glad that it is over at last,” Ann Smith said.\n",
        encoding="utf-8",
    )
    reader = open_window(file)
    assert reader.marked_words() == reader.quotations() != []
