"""The person's own themes, below those of the program in their menu."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.render.theme import own_themes
from viewer.settings import Settings


def offer_own_themes(menu: QMenu, folder: Path, settings: Settings) -> None:
    """List what is in the folder each time the menu opens; what cannot be used says why."""
    listed: list[QAction] = []

    def fill() -> None:
        for action in listed:
            menu.removeAction(action)
            action.deleteLater()
        listed.clear()
        themes, sentences = own_themes(folder)
        if themes or sentences:
            listed.append(menu.addSeparator())
        for theme in themes:
            action = menu.addAction(theme.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(settings.text("theme") == theme.name)
            action.triggered.connect(partial(_choose, settings, theme.name))
            listed.append(action)
        for sentence in sentences:
            listed.append(menu.addAction(sentence.replace("&", "&&")))
            listed[-1].setEnabled(False)

    menu.aboutToShow.connect(fill)


def _choose(settings: Settings, name: str, _checked: bool = True) -> None:
    settings.set("theme", name)
