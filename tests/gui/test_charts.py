"""Small bar charts: where words and bars stand, what is drawn, told and written."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt, QTranslator
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from viewer import wording
from viewer.gui.chart_layout import Layout, lay_out
from viewer.gui.charts import (
    Bar,
    Chart,
    ChartData,
    Look,
    Shape,
    as_picture,
    as_png,
    as_svg,
    month_bars,
)
from viewer.gui.language import Catalogue
from viewer.render.theme import SHIPPED, Theme, shipped_theme

LONG = "The Presidency of Defence Industries of the Republic of Somewhere Far Away"
NAMES = ChartData(
    "Words by speaker",
    "Words",
    Shape.NAMES,
    (
        Bar("Anna Berg", 1240, note="80 %"),
        Bar(LONG, 300, look=Look.HATCHED, note="19 %"),
        Bar("officials", 3, look=Look.HOLLOW, note="<1 %"),
        Bar("Nobody else", 0, note="0 %"),
    ),
    ((Look.SOLID, "people"), (Look.HATCHED, "organisations"), (Look.HOLLOW, "not named")),
)


def months(count: int, *, two: bool = False) -> ChartData:
    """So many months from September 2012 on, of one speaker or of two."""
    moments = [(2012 + (8 + at) // 12, (8 + at) % 12 + 1) for at in range(count)]
    first = {moment: 1 + at * 7 % 40 for at, moment in enumerate(moments)}
    others = {moment: at * 5 % 25 for at, moment in enumerate(moments)} if two else None
    legend = ((Look.SOLID, "Anna Berg"), (Look.HATCHED, "Omar Hale")) if two else ()
    bars = tuple(month_bars(first, others))
    return ChartData("By month", "Quotations", Shape.MONTHS, bars, legend)


EVERY = [NAMES, *(months(count) for count in (0, 1, 2, 13, 30, 120, 400))]
EVERY += [months(count, two=True) for count in (1, 13, 120)]


@pytest.fixture
def egyptian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    wording.choose(Catalogue(QTranslator(), QLocale()))
    yield
    wording.choose(None)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("egyptian", "qapp")
def test_years_and_numbers_have_the_digits_of_the_language() -> None:
    data = months(30)
    said = [*(text.words for text in lay_out(data, QFont(), 500).texts), *map(data.told, (0, 29))]
    written = "".join(said)
    assert "٢٠١٣" in written
    assert not re.search("[0-9]", written), said


@pytest.fixture
def light() -> Theme:
    return shipped_theme("light")


@pytest.fixture
def chart(qtbot: QtBot, light: Theme) -> Chart:
    made = Chart(NAMES, light)
    qtbot.addWidget(made)
    made.resize(500, made.height())
    made.show()
    return made


def shown_boxes(layout: Layout) -> list[QRectF]:
    """Where ink of words is: the side of a box at which they stand is of no matter to overlaps."""
    return [
        QRectF(
            text.box.left(),
            text.box.top(),
            min(text.box.width(), QFontMetricsF(text.font).horizontalAdvance(text.words)),
            text.box.height(),
        )
        if text.side.name == "LEADING"
        else text.box
        for text in layout.texts
    ]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("width", [240, 620, 1600])
@pytest.mark.parametrize("data", EVERY, ids=lambda data: f"{data.shape.name}-{len(data.bars)}")
def test_no_words_overlap_and_nothing_leaves_the_chart(
    data: ChartData, width: int, points: int
) -> None:
    font = QFont()
    font.setPointSize(points)
    layout = lay_out(data, font, width)
    room = QRectF(-0.5, -0.5, width + 1, layout.height + 1)
    boxes = shown_boxes(layout)
    for box in (*boxes, *(block.box for block in layout.blocks)):
        assert room.contains(box)
    for at, box in enumerate(boxes):
        for other in boxes[:at]:
            assert not box.adjusted(0.1, 2, -0.1, -2).intersects(other.adjusted(0.1, 2, -0.1, -2))
    assert len(layout.places) == len(data.bars)


@pytest.mark.usefixtures("qapp")
def test_what_is_read_from_the_right_is_the_mirror_image() -> None:
    plain, turned = lay_out(NAMES, QFont(), 500), lay_out(NAMES, QFont(), 500, mirrored=True)
    assert plain.blocks[0].box.left() == 0
    assert turned.blocks[0].box.right() == 500
    turned.mirror()
    assert [text.box for text in turned.texts] == [text.box for text in plain.texts]


@pytest.mark.usefixtures("qapp")
def test_months_without_a_quotation_have_a_place() -> None:
    bars = month_bars({(2019, 11): 2, (2020, 2): 1})
    assert [(bar.label, bar.value) for bar in bars] == [
        ("November 2019", 2),
        ("December 2019", 0),
        ("January 2020", 0),
        ("February 2020", 1),
    ]
    assert month_bars({}, {}) == []


@pytest.mark.usefixtures("qapp")
def test_two_series_are_compared_side_by_side_and_told_by_name() -> None:
    data = months(2, two=True)
    assert data.told(1) == "October 2012: Anna Berg 8, Omar Hale 5"
    layout = lay_out(data, QFont(), 500)
    assert [block.look for block in layout.blocks[2:]] == [Look.SOLID, Look.SOLID, Look.HATCHED]


@pytest.mark.usefixtures("qapp")
def test_looks_differ_where_colours_do_not(light: Theme) -> None:
    grey = light._replace(accent="#555555", secondary="#555555")
    pictures = []
    for look in Look:
        data = ChartData("", "Words", Shape.NAMES, (Bar("A", 100, look=look),))
        pictures.append(as_picture(data, grey, QFont()))
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_bars_and_axis_stand_out_from_the_paper() -> None:
    for theme in map(shipped_theme, SHIPPED):
        for colour in (theme.accent, theme.secondary, theme.tertiary):
            assert contrast(colour, theme.paper) >= 4.5


def contrast(one: str, other: str) -> float:
    """By WCAG 2."""
    bright = sorted((luminance(one), luminance(other)))
    return (bright[1] + 0.05) / (bright[0] + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.usefixtures("qapp")
def test_a_png_is_twice_as_sharp(light: Theme) -> None:
    image = QImage.fromData(as_png(NAMES, light, QFont()))
    layout = lay_out(NAMES, QFont(), 48 * QFontMetricsF(QFont()).height())
    assert image.width() == 2 * (round(layout.width) + 32)
    assert image.pixelColor(2, 2).name().upper() == light.paper


@pytest.mark.usefixtures("qapp")
def test_an_svg_has_its_title_its_numbers_and_its_words(light: Theme) -> None:
    root = ElementTree.fromstring(as_svg(NAMES, light, QFont()))
    svg = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{svg}title") == "Words by speaker"
    assert "Anna Berg: 1,240 (80 %)" in (root.findtext(f"{svg}desc") or "")
    drawn = "".join("".join(text.itertext()) for text in root.iter(f"{svg}text"))
    assert "Anna Berg" in drawn
    assert "1,240 · 80 %" in drawn


def test_who_does_not_see_it_is_told_all_of_it(chart: Chart) -> None:
    assert chart.accessibleName() == "Words by speaker"
    assert chart.accessibleDescription() == (
        f"Words. Anna Berg: 1,240 (80 %); {LONG}: 300 (19 %); officials: 3 (<1 %); "
        "Nobody else: 0 (0 %)"
    )
    chart.show_data(months(0))
    assert chart.accessibleDescription() == "There is nothing to count here."


def test_the_arrow_keys_go_from_bar_to_bar(qtbot: QtBot, chart: Chart) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert QToolTip.text() == f"{LONG}: 300 (19 %)"
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert QToolTip.text() == "Anna Berg: 1,240 (80 %)"
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert QToolTip.text() == "Nobody else: 0 (0 %)"
    QToolTip.hideText()


def test_ctrl_c_copies_the_picture(qtbot: QtBot, chart: Chart) -> None:
    chart.setFocus()
    with qtbot.waitSignal(chart.copied):
        qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QGuiApplication.clipboard().image().isNull()


def test_a_narrow_chart_is_higher(chart: Chart) -> None:
    before = chart.height()
    chart.resize(250, before)
    assert chart.height() > before
