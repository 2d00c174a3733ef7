"""The notice bar: the latest notice, and none lost that the person has not closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from viewer.gui.panes import notice as module
from viewer.gui.panes.notice import NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something_to_tell(bar: NoticeBar) -> None:
    assert bar.isHidden()
    assert bar.sentence == ""
    bar.tell("Something was done.")
    assert bar.isVisible()
    assert bar.sentence == "Something was done."


def test_a_passing_notice_goes_by_itself(
    qtbot: QtBot, bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHORT_MS", 20)
    bar.tell("Something was done.")
    qtbot.waitUntil(bar.isHidden)


def test_a_notice_that_stands_comes_back_after_a_passing_one(bar: NoticeBar) -> None:
    bar.tell("The notebook was mended.", lasting=True)
    bar.tell("Bookmarked")
    assert bar.sentence == "Bookmarked"
    bar.dismiss()
    assert bar.sentence == "The notebook was mended."
    bar.leave_article()
    assert bar.sentence == "The notebook was mended."
    bar.dismiss()
    assert bar.isHidden()


def test_a_notice_of_the_article_goes_with_it(bar: NoticeBar) -> None:
    bar.tell("The notebook was mended.", lasting=True)
    bar.tell("Only the beginning is shown.", lasting=True, of_article=True)
    bar.leave_article()
    assert bar.sentence == "The notebook was mended."


def test_the_same_notice_is_kept_once(bar: NoticeBar) -> None:
    for _ in range(5):
        bar.tell("The disk is full.", lasting=True)
        bar.tell("The archive is gone.", lasting=True)
    bar.dismiss()
    assert bar.sentence == "The disk is full."
    bar.dismiss()
    assert bar.isHidden()


def test_a_choice_is_taken_once_and_closes_the_notice(qtbot: QtBot, bar: NoticeBar) -> None:
    taken: list[str] = []
    bar.tell("Open it?", ("Open", lambda: taken.append("open")), ("Copy", lambda: None))
    buttons = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["Open", "Copy"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert taken == ["open"]
    assert bar.isHidden()


def test_esc_on_a_choice_closes_the_notice(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.tell("Open it?", ("Open", lambda: None), lasting=True)
    button = next(each for each in bar.findChildren(QPushButton) if each.isVisible())
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_notice_is_text_whatever_stands_in_it(bar: NoticeBar) -> None:
    bar.tell("There is no file <b>bold</b> & more.")
    label = next(each for each in bar.findChildren(QLabel) if each.text())
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.accessibleName() == "There is no file <b>bold</b> & more."


def test_a_word_without_end_does_not_widen_the_bar(bar: NoticeBar) -> None:
    bar.tell("Short.")
    before = bar.minimumSizeHint().width()
    bar.tell("x" * 5000)
    assert bar.minimumSizeHint().width() < before + 500
    assert bar.sentence == "x" * 5000


def test_buttons_are_never_cut_off(bar: NoticeBar) -> None:
    font = bar.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    bar.setFont(font)
    bar.tell("Something was told that is long.", ("Do it again", print), ("Never again", print))
    bar.show()
    for width in (1000, 460, 240, 700):
        bar.resize(width, 600)
        QApplication.processEvents()
        assert bar.width() == width, "the bar asks for more than there is"
        for button in bar.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width(), width
            assert bar.rect().contains(button.geometry().translated(button.parent().pos())), width
