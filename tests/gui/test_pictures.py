"""Pictures: shown where they lie beside the article, in all other cases a note stands for them."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader

RED = "#ff0000"


def picture(file: Path, width: int = 200, height: int = 100) -> Path:
    """A red picture."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(file))
    return file


def shows_red(reader: Reader) -> bool:
    painted = reader.page.grab().toImage()
    return RED in {
        painted.pixelColor(x, y).name()
        for x in range(0, painted.width(), 5)
        for y in range(0, painted.height(), 5)
    }


def article(folder: Path, *addresses: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "article.txt"
    shown = "\n\n".join(f"![A red field](<{address}>)" for address in addresses)
    file.write_text(f"# Pictures\n\nBefore.\n\n{shown}\n\nAfter.\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("address", ["red.png", "./img/red.png", "img/r%65d.png", "img/../red.png"])
def test_a_picture_beside_the_article_is_shown_with_its_description(
    open_window: OpenWindow, tmp_path: Path, address: str
) -> None:
    picture(tmp_path / "a" / "red.png")
    picture(tmp_path / "a" / "img" / "red.png")
    reader = open_window(article(tmp_path / "a", address))
    assert shows_red(reader)
    assert "A red field" in reader.text()
    assert "[Picture" not in reader.text()
    reader.window.session.settings.set("pictures", False)
    reader.rest()
    assert not shows_red(reader)
    assert f"[Picture: A red field, {address}]" in reader.text()


def test_a_picture_elsewhere_in_the_library_is_shown(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    picture(tmp_path / "library" / "pictures" / "red.png")
    article(tmp_path / "library" / "2019", "../pictures/red.png")
    reader = open_window(tmp_path / "library")
    assert shows_red(reader)


def test_pictures_are_there_after_a_restart(open_window: OpenWindow, tmp_path: Path) -> None:
    picture(tmp_path / "a" / "red.png")
    open_window(article(tmp_path / "a", "red.png")).close()
    assert shows_red(open_window())


def test_a_picture_is_no_wider_than_the_column_at_any_size(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    picture(tmp_path / "a" / "red.png", 3_000, 900)
    reader = open_window(article(tmp_path / "a", "red.png"))
    for zoom in (100, 150, 80):
        reader.window.session.settings.set("zoom", zoom)
        reader.rest()
        assert shows_red(reader)
        assert reader.page.document().idealWidth() <= reader.page.viewport().width()


@pytest.mark.parametrize(
    "address",
    [
        "../outside.png",
        "../a/../outside.png",
        "%2e%2e/outside.png",
        "link.png",
        "linked/outside.png",
        "{whole}",
        "file://{whole}",
        "//localhost{whole}",
        "\\\\localhost\\outside.png",
        "missing.png",
        "broken.png",
        "drawing.svg",
        "huge.png",
        "folder.png",
        "pipe.png",
        "words.txt",
    ],
)
def test_whatever_else_keeps_a_note_in_its_place(
    open_window: OpenWindow, tmp_path: Path, address: str
) -> None:
    home, outside = tmp_path / "a", picture(tmp_path / "outside.png")
    home.mkdir()
    (home / "link.png").symlink_to(outside)
    (home / "linked").symlink_to(tmp_path)
    (home / "broken.png").write_bytes(outside.read_bytes()[:60])
    (home / "drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">'
        '<rect width="99" height="99" fill="#ff0000"/></svg>'
    )
    header = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (60_000).to_bytes(4, "big") * 2
    (home / "huge.png").write_bytes(header + b"\x08\x02\x00\x00\x00" + bytes(4) + bytes(100))
    (home / "folder.png").mkdir()
    os.mkfifo(home / "pipe.png")
    (home / "words.txt").write_text("# No picture\n\nWords.\n")
    reader = open_window(article(home, address.format(whole=outside)))
    assert not shows_red(reader)
    assert "[Picture: A red field" in reader.text()
    assert "After." in reader.text()
