"""Paint the pictures of the README from the example archives, without a display.

python tools/screenshots.py [FOLDER]
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tools import questions
from viewer.gui import application
from viewer.gui.window import Window
from viewer.paths import places
from viewer.session import Session

SIZE = (1440, 900)
STORY = Path(__file__).resolve().parent.parent / "tests" / "screens" / "barrier"
"""Ten articles of one story."""
QUESTIONS = {
    "question-said": questions.list_quotations,
    "question-speaker": questions.meet_speaker,
    "question-verify": questions.verify,
    "question-balance": questions.weigh,
}
"""What is asked of it; of a question that has a window of its own that window is painted."""


def main() -> None:
    """Paint every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application.make_application()
    with tempfile.TemporaryDirectory() as profile:
        for name, theme in (
            ("light", "light"),
            ("dark", "dark"),
            ("speaker", "light"),
            ("search", "light"),
            ("notebook", "light"),
        ):
            session = Session(places(Path(profile) / name))
            session.settings.set("theme", theme)
            window = opened(session)
            if name == "speaker":
                window.workspace.quotations.list.setFocus()
                window.workspace.quotations.list.step(1)
                window.workspace.quotations.list.step(1)
            if name == "search":
                window.workspace.searching.search("joint production said:offer")
                rest(window)
                window.workspace.reading.step_hit(1)
            if name == "notebook":
                show_notebook(window)
            rest(window)
            if window.workspace.notice.sentence.startswith("Hint"):
                window.workspace.notice.dismiss()
            settled = time.monotonic() + 0.3
            while time.monotonic() < settled:
                rest(window)
            window.grab().save(str(folder / f"{name}.png"), "PNG")
            leave(window)
        # Its path is seen in the pictures.
        story = Path(tempfile.gettempdir()) / "pullquote-pictures" / STORY.name
        shutil.rmtree(story.parent, ignore_errors=True)
        shutil.copytree(STORY, story)
        for name, ask in QUESTIONS.items():
            session = Session(places(Path(profile) / name))
            session.settings.set("theme", "light")
            window = opened(session, story)
            ask(window)
            questions.answer(window).grab().save(str(folder / f"{name}.png"), "PNG")
            leave(window)
        shutil.rmtree(story.parent)


def show_notebook(window: Window) -> None:
    """Keep some of the article, and show it as one finds it again."""
    work, cards = window.workspace, window.workspace.quotations.list
    work.kept.toggle_bookmark()
    for number, colour in enumerate(("yellow", "green", "blue")):
        cards.clearSelection()
        cards.choose(number)
        cards.setFocus()
        work.kept.choose_clip_colour(colour)
        rest(window)
    work.noting.note_clip(work.noting.of_article.clips[1].clip)("Compare with July.")
    work.noting.tag([work.noting.of_article.clips[2].clip], (), ("missiles", "to check"))
    rest(window)
    work.sources.open([("tags",)])
    work.sources.choose(("tags",))
    rest(window)
    work.lists.step(1)


def leave(window: Window) -> None:
    """Close the window and what it asked in."""
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()
    window.close()
    window.workspace.tasks.close()
    window.session.close()


def opened(session: Session, *paths: Path) -> Window:
    """A window on an archive, at rest: the example where none is named."""
    window = application.make_window(session, application.Wishes(paths, size=SIZE))
    window.show()
    while not window.is_furnished:
        QApplication.processEvents()
    rest(window)
    window.workspace.hints.end()
    return window


def rest(window: Window) -> None:
    """Wait until nothing that will be seen is on its way."""
    QApplication.processEvents()
    while window.workspace.is_busy():
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
