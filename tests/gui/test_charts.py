"""Small bar charts: where words and bars stand, what is drawn, told and written."""

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt, QTranslator
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from viewer import wording
from viewer.gui import charts
from viewer.gui.chart_data import Bar, ChartData, Look, Shape, month_bars, source_line
from viewer.gui.chart_layout import Layout, lay_out
from viewer.gui.charts import Chart, as_picture, as_png, as_svg
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


def months(count: int, *, scale: int = 0) -> ChartData:
    """So many months from September 2012 on, perhaps to the scale of others."""
    moments = [(2012 + (8 + at) // 12, (8 + at) % 12 + 1) for at in range(count)]
    counts = {moment: 1 + at * 7 % 40 for at, moment in enumerate(moments)}
    bars = month_bars(counts, moments[0], moments[-1]) if moments else ()
    told = f"The full height is {scale} quotations." if scale else ""
    return ChartData(
        "By month", "Quotations", Shape.MONTHS, bars, scale=scale, scale_told=told, source="Here."
    )


MANY = replace(NAMES, bars=tuple(Bar(f"Speaker {at}", 40 - at) for at in range(40)), legend=())
NONE = replace(NAMES, bars=tuple(replace(bar, value=0) for bar in NAMES.bars))
EVERY = [NAMES, MANY, NONE, replace(NAMES, bars=NAMES.bars[:1], scale=5_000, scale_told="Less.")]
EVERY += [months(count) for count in (0, 1, 2, 13, 30, 120, 400)]
EVERY += [months(count, scale=100) for count in (1, 13, 120)]


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
    layout = lay_out(data, font, width, alone=True)
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
    bars = month_bars({(2019, 11): 2, (2020, 2): 1}, (2019, 10), (2020, 2))
    assert [(bar.label, bar.value) for bar in bars] == [
        ("October 2019", 0),
        ("November 2019", 2),
        ("December 2019", 0),
        ("January 2020", 0),
        ("February 2020", 1),
    ]


def heights(data: ChartData) -> list[float]:
    return [block.box.height() for block in lay_out(data, QFont(), 500).blocks]


def lengths(data: ChartData) -> list[float]:
    return [block.box.width() for block in lay_out(data, QFont(), 500).blocks]


@pytest.mark.usefixtures("qapp")
def test_charts_of_one_scale_can_be_compared() -> None:
    one, other = months(2), replace(months(2, scale=16), scale_told="")
    assert heights(other) == pytest.approx([high / 2 for high in heights(one)])
    most, less = (
        replace(NAMES, bars=(replace(NAMES.bars[0], value=value, note=""),), legend=(), scale=1_240)
        for value in (1_240, 310)
    )
    assert lengths(less)[0] == pytest.approx(lengths(most)[0] / 4)


@pytest.mark.usefixtures("qapp")
def test_the_scale_is_said_in_the_picture_and_in_words() -> None:
    data = months(2, scale=80)
    assert "The full height is 80 quotations." in [
        text.words for text in lay_out(data, QFont(), 500).texts
    ]
    assert data.table().endswith("October 2012: 8. The full height is 80 quotations.")


@pytest.mark.usefixtures("qapp")
def test_a_long_name_is_told_whole() -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherung"
    data = replace(NAMES, bars=(*NAMES.bars, Bar(word, 1)))
    texts = lay_out(data, QFont(), 700).texts
    assert LONG in " ".join(text.words for text in texts)
    assert word in "".join(text.words for text in texts)
    for text in texts:
        assert QFontMetricsF(text.font).horizontalAdvance(text.words) <= text.box.width()


@pytest.mark.usefixtures("qapp")
def test_only_a_picture_says_where_its_numbers_come_from() -> None:
    data = replace(NAMES, source=source_line("All articles · 3 articles"))
    said = [text.words for text in lay_out(data, QFont(), 900, alone=True).texts]
    assert said[-1].startswith("All articles · 3 articles. Counted by Pullquote on ")
    assert said[-1] not in [text.words for text in lay_out(data, QFont(), 900).texts]


@pytest.mark.usefixtures("qapp")
def test_looks_differ_where_colours_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    grey = shipped_theme("light")._replace(accent="#555555", secondary="#555555")
    monkeypatch.setattr(charts, "shipped_theme", lambda _name: grey)
    pictures = []
    for look in Look:
        data = ChartData("", "Words", Shape.NAMES, (Bar("A", 100, look=look),))
        pictures.append(as_picture(data, QFont()))
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
def test_a_png_is_on_white_and_twice_as_sharp() -> None:
    image = QImage.fromData(as_png(NAMES, QFont()))
    layout = lay_out(NAMES, QFont(), 48 * QFontMetricsF(QFont()).height())
    assert image.width() == 2 * (round(layout.width) + 32)
    assert image.pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.usefixtures("qapp")
def test_an_svg_has_its_title_its_numbers_and_its_words() -> None:
    root = ElementTree.fromstring(as_svg(NAMES, QFont()))
    svg = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{svg}title") == "Words by speaker"
    assert "Anna Berg: 1,240 (80 %)" in (root.findtext(f"{svg}desc") or "")
    drawn = "".join("".join(text.itertext()) for text in root.iter(f"{svg}text"))
    assert "Anna Berg" in drawn
    assert "1,240 · 80 %" in drawn
    families = {part.get("font-family") for part in root.iter() if part.get("font-family")}
    assert families == {f"{QFontInfo(QFont()).family()}, sans-serif"}


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
