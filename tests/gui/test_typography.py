"""How the article is set: letters, lines, column, scripts, and themes of one's own; all live."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextBlock, QTextTable
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader
from viewer.paths import Places
from viewer.render.theme import shipped_theme
from viewer.resources import example_archive, resource

Height = Callable[[Reader], object]
WORDS = "NATO allies"


def block_of(reader: Reader, words: str) -> QTextBlock:
    """The paragraph with these words."""
    cursor = reader.page.document().find(words)
    assert not cursor.isNull(), words
    return cursor.block()


def face(reader: Reader) -> str:
    """The letters of the text."""
    return reader.page.document().find(WORDS).charFormat().font().families()[0]


def leading(reader: Reader) -> float:
    """The height of a line of the text, in pixels."""
    return block_of(reader, WORDS).blockFormat().lineHeight()


def column(reader: Reader) -> int:
    """The width of the column, in pixels."""
    return reader.page.viewport().width()


def alignment(reader: Reader) -> Qt.AlignmentFlag:
    """How the lines of the text end."""
    return block_of(reader, WORDS).blockFormat().alignment()


def breaks(reader: Reader) -> bool:
    """Whether the words of the text may be broken."""
    return "\N{SOFT HYPHEN}" in reader.page.toPlainText()


@pytest.mark.parametrize(
    ("key", "value", "look"),
    [
        ("face", "sans", face),
        ("face", "dyslexia", face),
        ("line-height", 200, leading),
        ("column", 75, column),
        ("justified", True, alignment),
        ("hyphenation", True, breaks),
    ],
)
def test_what_is_chosen_is_seen_at_once_and_after_a_restart(
    open_window: OpenWindow, key: str, value: object, look: Height
) -> None:
    reader = open_window(example_archive(), size=(1700, 900))
    before = look(reader)
    shown = reader.marked_words()
    reader.window.session.settings.set(key, value)
    reader.rest()
    chosen = look(reader)
    assert chosen != before
    assert reader.marked_words() == shown != []
    reader.close()
    assert look(open_window(size=(1700, 900))) == chosen


def test_the_reader_stays_at_the_words_while_letters_change(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.resize(1200, 420)
    bar = reader.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = reader.page.cursorForPosition(reader.page.viewport().rect().topLeft()).position()
    for key, value in (("face", "sans"), ("line-height", 220), ("face", "serif"), ("zoom", 150)):
        reader.window.session.settings.set(key, value)
        reader.rest()
    place = reader.page.cursorForPosition(reader.page.viewport().rect().topLeft()).position()
    assert abs(place - first) < 80


def test_where_words_are_broken_is_seen_and_nothing_else(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.session.settings.set("hyphenation", True)
    reader.rest()
    reader.page.selectAll()
    reader.page.copy()
    assert "delivery" in reader.clipboard().text()
    for form in (reader.clipboard().text(), reader.clipboard().html()):
        assert "\N{SOFT HYPHEN}" not in form
    reader.fill_clipboard("")  # the offscreen clipboard outlives Python, what we put in it does not
    reader.control_press(Qt.Key.Key_F)
    reader.type("production")
    assert reader.window.article.hits
    for start, end in reader.window.article.hits:
        cursor = reader.page.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\N{SOFT HYPHEN}", "").casefold() == "production"


def test_the_reader_stays_at_the_words_while_they_are_broken(open_window: OpenWindow) -> None:
    reader = open_window(example_archive())
    reader.window.resize(1200, 420)
    bar = reader.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = reader.window.article.place()
    for broken in (True, False):
        reader.window.session.settings.set("hyphenation", broken)
        reader.rest()
        assert abs(reader.window.article.place() - first) < 80


# ------------------------------------------------------------ scripts


def write(folder: Path, headline: str, body: str) -> Path:
    """An article file."""
    file = folder / "article.txt"
    file.write_text(f"# {headline}\n\n{body}\n", encoding="utf-8")
    return file


def test_a_paragraph_runs_as_most_of_its_letters_do(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    table = "| الميناء | السفن |\n|---|---|\n| القديم | 310 |"
    body = (
        "NATO قالت إن الاجتماع عقد يوم الاثنين في المدينة.\n\n"
        "The statement was read in English too, said رويترز.\n\n"
        f"- البند الأول\n\n> اقتباس طويل من التقرير\n\n{table}\n\n2019\n\n```\ncode = 1\n```"
    )
    reader = open_window(write(tmp_path, "مجلس المدينة يجتمع", body))
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    for words, direction in (
        ("مجلس المدينة", right),
        ("NATO", right),
        ("The statement", left),
        ("البند", right),
        ("اقتباس", right),
        ("القديم", right),
        ("2019", right),
        ("code", left),
    ):
        assert block_of(reader, words).textDirection() == direction, words
    tables = [
        frame
        for frame in reader.page.document().rootFrame().childFrames()
        if isinstance(frame, QTextTable)
    ]
    assert tables[0].format().alignment() == Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("headline", "body", "family"),
    [
        ("港の船の数", "市議会は月曜日、港に入る船の数について議論した。", "Noto Serif CJK JP"),
        ("市议会讨论", "市议会周一讨论了进入港口的船只数量。", "Noto Serif CJK SC"),
        ("시의회", "시의회는 월요일 항구에 들어오는 배의 수를 논의했다.", "Noto Serif CJK KR"),
        ("מועצה", "המועצה התכנסה ביום שני.", "Noto Serif Hebrew"),
        ("Council", "The council met. It said “港” was a harbour.", ""),
    ],
)
def test_a_script_has_a_face_that_suits_it(
    open_window: OpenWindow, tmp_path: Path, headline: str, body: str, family: str
) -> None:
    reader = open_window(write(tmp_path, headline, body))
    found = reader.page.document().find(body[:6]).charFormat()
    families = found.font().families()
    assert families[0] == "Source Serif Pro"
    foreign = [name for name in families if "CJK" in name or "Hebrew" in name]
    assert (family in foreign) if family else foreign == []
    assert found.font().letterSpacing() == 0


# ------------------------------------------------------------ themes of one's own


def own_theme(profile: Places, name: str, content: str) -> None:
    """A folder that a person put among the themes."""
    folder = profile.themes / name
    folder.mkdir(parents=True)
    (folder / "theme.json").write_text(content, encoding="utf-8")


def test_a_theme_of_ones_own_stands_in_the_menu(open_window: OpenWindow, profile: Places) -> None:
    theme = json.loads(resource("themes", "light", "theme.json").read_text())
    theme["colours"]["paper"] = "#FFF0F5"
    own_theme(profile, "rose", json.dumps(theme | {"title": "Rose & thorn"}))
    own_theme(profile, "broken", "{")
    reader = open_window(example_archive())
    reader.choose_menu("View", "Theme", "Rose & thorn")
    for _ in range(2):
        assert QApplication.palette().color(QPalette.ColorRole.Base).name() == "#fff0f5"
        assert reader.page.grab().toImage().pixelColor(5, 5).name() == "#fff0f5"
        reader.close()
        reader = open_window()
    assert reader.notice() == ""


@pytest.mark.parametrize("content", ["{", "[]", '{"colours": {"paper": "red"}}'])
def test_a_theme_that_cannot_be_used_is_told_and_the_window_opens(
    open_window: OpenWindow, profile: Places, content: str
) -> None:
    own_theme(profile, "mine", content)
    profile.settings.write_text(json.dumps({"theme": "mine"}))
    reader = open_window(example_archive())
    assert "“mine”" in reader.notice()
    assert reader.text()
    paper = QApplication.palette().color(QPalette.ColorRole.Base).name()
    assert paper in {shipped_theme(name).paper.lower() for name in ("light", "dark")}
    reader.window.session.settings.set("theme", "gone")
    reader.rest()
    assert "“gone”" in reader.notice()
