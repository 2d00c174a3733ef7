"""The comparison itself: what a person would see fails it, what only a machine makes does not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.screens.compare import difference

PICTURES = Path(__file__).with_name("pictures")
NAMES = ("light", "dark", "contrast", "search", "right-to-left", "narrow", "settings")


@pytest.fixture(params=NAMES)
def picture(request: pytest.FixtureRequest) -> QImage:
    image = QImage(str(PICTURES / f"{request.param}.png"))
    assert not image.isNull()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def smoothed(picture: QImage, share: float) -> QImage:
    """The picture with a share of it painted once more a pixel to the right: softer letters."""
    soft = picture.copy()
    painter = QPainter(soft)
    painter.setOpacity(share)
    painter.drawImage(QPoint(1, 0), picture)
    painter.end()
    return soft


def shifted(picture: QImage, part: QRect, by: QPoint) -> QImage:
    """The picture with a part of it somewhere else."""
    moved = picture.copy()
    painter = QPainter(moved)
    painter.drawImage(part.topLeft() + by, picture, part)
    painter.end()
    return moved


def right_third(picture: QImage) -> QRect:
    """Where the quotations stand."""
    wide = picture.width() // 3
    return QRect(picture.width() - wide, 60, wide, picture.height() - 100)


def test_a_picture_is_like_itself(picture: QImage) -> None:
    found = difference(picture, picture)
    assert (found.far, found.mean) == (0, 0)


@pytest.mark.parametrize("share", [0.2, 0.35])
def test_letters_that_are_smoothed_otherwise_are_no_difference(
    picture: QImage, share: float
) -> None:
    found = difference(picture, smoothed(picture, share))
    assert found.mean > 0
    assert not found.is_seen, found


@pytest.mark.parametrize("by", [QPoint(0, 8), QPoint(0, -8), QPoint(8, 0), QPoint(-8, 0)])
def test_a_pane_that_moved_is_seen(picture: QImage, by: QPoint) -> None:
    assert difference(picture, shifted(picture, right_third(picture), by)).is_seen


def test_a_pane_that_went_is_seen(picture: QImage) -> None:
    gone = picture.copy()
    painter = QPainter(gone)
    painter.fillRect(right_third(picture), QColor(picture.pixel(picture.width() // 2, 2)))
    painter.end()
    assert difference(picture, gone).is_seen


def test_a_paper_of_another_colour_is_seen(picture: QImage) -> None:
    paper = QColor(picture.pixel(picture.width() // 2, 2))
    other = QColor(*(min(255, part + 4) if part < 250 else part - 4 for part in rgb(paper)))
    painted = picture.copy()
    painter = QPainter(painted)
    mask = picture.createMaskFromColor(paper.rgb())
    over = QImage(picture.size(), QImage.Format.Format_ARGB32)
    over.fill(other)
    over.setAlphaChannel(mask.convertToFormat(QImage.Format.Format_Alpha8))
    painter.drawImage(0, 0, over)
    painter.end()
    assert difference(picture, painted).is_seen


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def test_another_size_is_seen(picture: QImage) -> None:
    smaller = picture.copy(0, 0, picture.width() - 1, picture.height())
    assert difference(picture, smaller).is_seen
    assert difference(picture, QImage()).is_seen
