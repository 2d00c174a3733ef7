"""The icons: one family that the window can draw in any colour."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QIcon, QImage
from PySide6.QtSvg import QSvgRenderer

from viewer.resources import resource

FAMILY = sorted(file.stem for file in resource("icons").glob("*.svg") if file.stem != "pullquote")
NEEDED = {
    *("search", "bookmark", "bookmark-filled", "copy", "sidebar-left", "sidebar-right", "list"),
    *("back", "forward", "previous", "next", "open-file", "open-folder", "zoom-in", "zoom-out"),
    *("sun-moon", "quote", "person", "filter", "close", "more", "external-link", "info"),
    *("warning", "undo", "settings"),
}


def test_every_needed_icon_is_there() -> None:
    assert set(FAMILY) >= NEEDED


@pytest.mark.parametrize("name", FAMILY)
def test_an_icon_is_of_the_family(name: str) -> None:
    drawing = ElementTree.fromstring(resource("icons", f"{name}.svg").read_text())
    assert drawing.get("viewBox") == "0 0 20 20"
    assert (drawing.get("stroke"), drawing.get("stroke-width")) == ("currentColor", "1.5")
    assert drawing.get("stroke-linecap") == "round"
    colours = {part.get(name) for part in drawing.iter() for name in ("fill", "stroke")}
    assert colours <= {"currentColor", "none", None}


@pytest.mark.parametrize("name", [*FAMILY, "pullquote"])
@pytest.mark.usefixtures("qapp")
def test_qt_draws_it(name: str) -> None:
    file = str(resource("icons", f"{name}.svg"))
    assert QSvgRenderer(file).isValid()
    drawn = QIcon(file).pixmap(20, 20).toImage()
    opaque = sum(drawn.pixelColor(x, y).alpha() > 128 for x in range(20) for y in range(20))
    assert opaque > 5


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_application_icon_in_every_size(size: int) -> None:
    drawn = QImage(str(resource("icons", f"pullquote-{size}.png")))
    assert (drawn.width(), drawn.height()) == (size, size)
    accents = [
        colour
        for x in range(size)
        for y in range(size)
        if (colour := drawn.pixelColor(x, y)).red() > 120 and colour.green() < 90
    ]
    assert len(accents) > size * size / 20


def test_the_desktop_entry_names_the_icon() -> None:
    entry = resource("desktop", "org.pullquote.Pullquote.desktop").read_text().splitlines()
    icon = next(line for line in entry if line.startswith("Icon=")).removeprefix("Icon=")
    assert Path(resource("icons", f"{icon}.svg")).is_file()
