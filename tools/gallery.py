"""Paint the gallery: every theme and every state of the window that a person may meet.

python tools/gallery.py [FOLDER] [--own-fonts] [--only NAME ...]

The pictures are the same wherever DejaVu is installed; tests/screens compares them. With
--own-fonts they show what this machine's letters make of them.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

# Nothing of this machine is to be seen in the pictures; Qt reads this when it is imported.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"
os.environ["FONTCONFIG_FILE"] = (
    "/etc/fonts/fonts.conf"
    if "--own-fonts" in sys.argv
    else str(Path(__file__).resolve().parent.parent / "tests" / "screens" / "fonts.conf")
)

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools import questions
from tools.screenshots import rest, show_notebook
from viewer.gui import application
from viewer.gui.language import speak
from viewer.gui.theme import scale_window
from viewer.gui.window import Window
from viewer.paths import Places, places
from viewer.render.theme import SHIPPED
from viewer.resources import example_archive
from viewer.session import Session
from viewer.wording import choose

SCREENS = Path(__file__).resolve().parent.parent / "tests" / "screens"
SIZE, NARROW = (1200, 760), (720, 760)
LARGE = {"window-text": 200, "zoom": 200}

BARRIER = "barrier"
"""The folder of an archive with one story, in place of a file of the other."""

Act = Callable[[Window], object]


class Scene(NamedTuple):
    """One picture: what is open, how it looks, and what is done before it is painted."""

    theme: str = "light"
    article: str | None = ""
    """The file to open; the example where none is named, nothing at all with None."""
    act: Act = lambda _window: None
    size: tuple[int, int] = SIZE
    settings: dict[str, int | str] = {}  # noqa: RUF012 (never written to)


def choose_second(window: Window) -> None:
    """Go to the second quotation."""
    window.workspace.quotations.list.setFocus()
    window.workspace.quotations.list.step(1)
    window.workspace.quotations.list.step(1)


def choose_speaker(window: Window) -> None:
    """See one speaker's words alone."""
    window.workspace.cards.filter_speaker("Ismail Demir")
    window.workspace.quotations.list.setFocus()


def search(window: Window) -> None:
    """Look for words, and go to the first."""
    window.workspace.searching.search("joint production said:offer")
    rest(window)
    window.workspace.reading.step_hit(1)


def find_in_article(window: Window) -> None:
    """Look for a word of the article."""
    trigger("find-in-article")(window)
    focus = QApplication.focusWidget() or window
    if hasattr(focus, "setText"):
        focus.setText("turkey")


def open_palette(window: Window) -> None:
    """Open the palette on some letters."""
    trigger("palette")(window)
    rest(window)
    focus = QApplication.focusWidget() or window
    if hasattr(focus, "setText"):
        focus.setText("next")


def write_note(window: Window) -> None:
    """Begin a note on a quotation."""
    choose_second(window)
    trigger("note")(window)


def open_no_text(window: Window) -> None:
    """Open a file that is no text."""
    file = window.session.places.data.parent / "picture.txt"
    file.write_bytes(bytes(range(256)) * 8)
    window.workspace.reading.open(file)


def trigger(name: str) -> Act:
    """Do an action."""
    return lambda window: window.workspace.actions[name].trigger()


SCENES: dict[str, Scene] = {
    **{theme: Scene(theme, act=choose_second) for theme in SHIPPED},
    "first-start": Scene(article=None),
    "speaker": Scene(act=choose_speaker),
    "search": Scene(act=search),
    "search-dark": Scene("dark", act=search),
    "find-in-article": Scene(act=find_in_article),
    "notebook": Scene(act=show_notebook),
    "note": Scene(act=write_note),
    "palette": Scene(act=open_palette),
    "settings": Scene(act=trigger("settings")),
    "settings-dark": Scene("dark", act=trigger("settings")),
    "shortcuts": Scene(act=trigger("shortcuts")),
    "print-preview": Scene(act=trigger("print-preview")),
    "markup": Scene(article="markup.txt"),
    "markup-sepia": Scene("sepia", article="markup.txt"),
    "right-to-left": Scene(article="arabic.txt"),
    "japanese": Scene(article="japanese.txt"),
    "long-words": Scene(article="long-words.txt"),
    "large-text": Scene(settings=LARGE),
    "large-text-settings": Scene(act=trigger("settings"), settings=LARGE),
    "narrow": Scene(size=NARROW),
    "verify": Scene(article=BARRIER, act=questions.verify),
    "verify-speaker-dark": Scene("dark", article=BARRIER, act=questions.verify_speaker),
    "speakers": Scene(article=BARRIER, act=questions.meet_speaker),
    "speakers-dark": Scene("dark", article=BARRIER, act=questions.compare_speakers),
    "balance": Scene(article=BARRIER, act=questions.weigh),
    "found-quotations": Scene(article=BARRIER, act=questions.list_quotations),
    "empty": Scene(article="no articles"),
    "error": Scene(act=open_no_text),
    # Last: what Qt itself says stays in the language that was spoken.
    "german": Scene(settings={"language": "de"}, act=choose_second),
    "arabic": Scene(article="arabic.txt", settings={"language": "ar"}, act=choose_second),
}


def main() -> None:
    """Paint what is asked for."""
    parser = argparse.ArgumentParser(description="Paint every theme and state of the window.")
    parser.add_argument("folder", nargs="?", type=Path, default=SCREENS / "pictures")
    parser.add_argument("--own-fonts", action="store_true")
    parser.add_argument("--only", nargs="+", choices=SCENES, default=list(SCENES), metavar="NAME")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    time.tzset()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application.make_application()
    QApplication.setCursorFlashTime(0)
    scratch = Path(tempfile.gettempdir()) / "pullquote-gallery"  # seen in the settings: always one
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        archive = scratch / "archive"
        shutil.copytree(SCREENS / "archive", archive)
        shutil.copytree(SCREENS / BARRIER, scratch / BARRIER)
        (archive / "no articles").mkdir()
        for file in example_archive().glob("*.txt"):
            shutil.copy(file, archive)
        for name in asked.only:
            picture = painted(SCENES[name], archive, places(scratch / name))
            if not few_colours(picture).save(str(asked.folder / f"{name}.png"), "PNG", 0):
                sys.exit(f"{asked.folder / name}.png could not be written")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def painted(scene: Scene, archive: Path, profile: Places) -> QImage:
    """The picture of one scene, of the dialog where one was opened."""
    session = Session(profile)
    session.settings.set("theme", scene.theme)
    for key, value in scene.settings.items():
        session.settings.set(key, value)
    wishes = application.Wishes(paths=opened(scene.article, archive), size=scene.size)
    scale_window(session.settings.number("window-text"))  # the scene before had its own
    speak_as(scene)
    window = application.make_window(session, wishes)
    window.show()
    while not window.is_furnished:
        QApplication.processEvents()
    rest(window)
    if scene.article is not None:
        window.workspace.hints.end()
    window.workspace.actions["mark-read"].trigger()  # it would be marked after a rest
    scene.act(window)
    rest(window)
    settle(window)
    picture = questions.answer(window).grab().toImage()
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()
    window.close()
    window.workspace.tasks.close()
    session.close()
    return picture


def speak_as(scene: Scene) -> None:
    """Speak the language of a scene: English in Britain where it has none."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    choose(None)
    if "language" in scene.settings:
        speak(app, str(scene.settings["language"]))


def opened(article: str | None, archive: Path) -> tuple[Path, ...]:
    """What a scene is begun with."""
    if article is None:
        return ()
    if article == BARRIER:
        return (archive.parent / BARRIER,)
    if (archive / article).is_dir() and article:
        return (archive / article,)
    example = next(iter(sorted(example_archive().glob("*.txt"))))
    return (archive, archive / (article or example.name))


def settle(window: Window) -> None:
    """Wait for what comes a moment after: dialogs, lists that follow, short fades."""
    until = time.monotonic() + 0.35
    while time.monotonic() < until or window.workspace.is_busy():
        QApplication.processEvents()
        time.sleep(0.005)


def few_colours(picture: QImage) -> QImage:
    """The picture with its 256 commonest colours: a third of the size, the same to the eye."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    table = [colour | 0xFF000000 for colour, _ in counted.most_common(256)]
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table)


if __name__ == "__main__":
    main()
