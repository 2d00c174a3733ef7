"""What a page may do: links are shown before they are opened, and nothing is loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import OpenWindow
from viewer.gui.panes.article import ArticlePane

RESOURCE = QTextDocument.ResourceType


class Outside(QObject):
    """Stands for the programs that open addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def outside(qapp: QApplication) -> Iterator[Outside]:  # noqa: ARG001 (must be there)
    taker = Outside()
    schemes = ("http", "https", "mailto", "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def linked(folder: Path, address: str, words: str = "the report") -> Path:
    """An article with one link."""
    file = folder / "linked.txt"
    file.write_text(f"# Links\n\nRead [{words}]({address}) first.\n", encoding="utf-8")
    return file


def test_an_address_is_shown_before_it_is_opened_outside(
    open_window: OpenWindow, tmp_path: Path, outside: Outside
) -> None:
    address = "https://example.org/report?a=1&b=2"
    reader = open_window(linked(tmp_path, address))
    reader.click_words("the report")
    assert outside.opened == []
    assert reader.notice() == f"Open {address} in your browser?"
    reader.answer("Open")
    assert outside.opened == [address]
    assert reader.headline() == "Links", "the page itself goes nowhere"
    assert reader.notice() == ""


def test_an_address_can_be_copied_instead(
    open_window: OpenWindow, tmp_path: Path, outside: Outside
) -> None:
    reader = open_window(linked(tmp_path, "mailto:desk@example.org"))
    reader.click_words("the report")
    reader.answer("Copy address")
    assert reader.clipboard().text() == "mailto:desk@example.org"
    assert outside.opened == []


def test_links_are_reached_with_the_keyboard(
    open_window: OpenWindow, tmp_path: Path, outside: Outside
) -> None:
    reader = open_window(linked(tmp_path, "https://example.org/report"))
    reader.page.setFocus()
    reader.press(Qt.Key.Key_Tab)
    reader.press(Qt.Key.Key_Return)
    assert "https://example.org/report" in reader.notice()
    assert outside.opened == []


def test_an_address_is_shown_under_the_pointer(open_window: OpenWindow, tmp_path: Path) -> None:
    reader = open_window(linked(tmp_path, "https://example.org/report"))
    viewport = reader.page.viewport()
    reader.qtbot.mouseMove(viewport, QPoint(3, 3))
    reader.qtbot.mouseMove(viewport, reader.point_of("the report"))
    reader.until(lambda: reader.said() == "https://example.org/report")
    reader.qtbot.mouseMove(viewport, QPoint(3, 3))
    reader.until(lambda: reader.said() == "")


def test_letters_that_pose_as_others_are_shown_as_they_are_sent(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window(linked(tmp_path, "https://аррӏе.com/"))
    reader.click_words("the report")
    assert "https://xn--" in reader.notice()


def test_a_very_long_address_does_not_widen_the_window(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reader = open_window(linked(tmp_path, "https://example.org/" + "a" * 3000))
    before = reader.window.minimumSizeHint().width(), reader.page.width()
    reader.click_words("the report")
    assert "https://example.org/aaa" in reader.notice()
    assert (reader.window.minimumSizeHint().width(), reader.page.width()) == before
    assert reader.page.height() > 300


@pytest.mark.parametrize(
    "address",
    ["file:///etc/hosts", "javascript:alert(1)", "data:text/html,x", "other.txt", "ftp://a/b"],
)
def test_other_links_do_nothing(
    open_window: OpenWindow, tmp_path: Path, outside: Outside, address: str
) -> None:
    (tmp_path / "other.txt").write_text("# Another article\n\nText.\n", encoding="utf-8")
    reader = open_window(linked(tmp_path, address))
    reader.click_words("the report")
    assert reader.notice() == ""
    # Even a page that had slipped through would get nowhere.
    reader.page.setHtml(f'<p><a href="{address}">the report</a></p>')
    reader.click_words("the report")
    assert reader.notice() == ""
    assert outside.opened == []
    assert "the report" in reader.text()


@pytest.fixture
def red(tmp_path: Path) -> Path:
    """A red picture."""
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    file = tmp_path / "red.png"
    assert picture.save(str(file))
    return file


def test_a_page_loads_nothing_from_the_disk(qtbot: QtBot, red: Path) -> None:
    sheet = red.with_name("sheet.css")
    sheet.write_text("p { color: red; background: red }")
    pane = ArticlePane()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    for address in (red.as_uri(), str(red), f"file:{red}"):
        for html in (
            f'<p>Before <img src="{address}" width="200" height="200"> after</p>',
            f'<body background="{address}"><p>Words</p></body>',
            f'<p style="background-image: url({address})">Words</p>',
            f'<link rel="stylesheet" href="{sheet.as_uri()}"><p>Words</p>',
        ):
            pane.show_page(html)
            painted = pane.grab().toImage()
            colours = {
                painted.pixelColor(x, y).name()
                for x in range(0, painted.width(), 5)
                for y in range(0, painted.height(), 5)
            }
            assert "#ff0000" not in colours, html
    document = pane.document()
    for kind in (RESOURCE.HtmlResource, RESOURCE.StyleSheetResource, RESOURCE.MarkdownResource):
        assert not document.resource(kind.value, QUrl.fromLocalFile(str(sheet)))
    image = document.resource(RESOURCE.ImageResource.value, QUrl.fromLocalFile(str(red)))
    assert not isinstance(image, bytes) or not image


def test_an_article_cannot_show_a_picture_from_the_disk(
    open_window: OpenWindow, tmp_path: Path, red: Path
) -> None:
    file = tmp_path / "picture.txt"
    file.write_text(
        f"# Picture\n\n![red]({red.as_uri()})\n\n<img src='{red}'>\n\n<style>p{{color:red}}</style>"
        "\n\nWords.\n"
    )
    reader = open_window(file)
    painted = reader.page.grab().toImage()
    assert "#ff0000" not in {
        painted.pixelColor(x, y).name()
        for x in range(0, painted.width(), 7)
        for y in range(0, painted.height(), 7)
    }
    assert "color:red" not in reader.text()


def test_the_file_is_shown_in_its_folder(
    open_window: OpenWindow, archive: Path, outside: Outside
) -> None:
    reader = open_window(archive / "1.txt")
    reader.choose_menu("File", "Show the file in its folder")
    assert outside.opened == [QUrl.fromLocalFile(str(archive)).toString()]
