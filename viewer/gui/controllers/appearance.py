"""What was chosen of the window's look: theme, size, order, switches, kept as settings."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.gui.actions import ACTIONS
from viewer.gui.chosen import list_palette
from viewer.gui.icons import icon
from viewer.gui.tasks import Tasks
from viewer.render.theme import Theme
from viewer.settings import Settings

ZOOM_STEP = 10
LEAST_ZOOM, MOST_ZOOM = 50, 300
LETTERS = ("face", "line-height", "column", "justified", "hyphenation")
"""The settings that change how the article is set, besides its size."""


class AppearanceController(QObject):
    """Applies settings when they change, and keeps them."""

    theme_changed = Signal(object)
    """Another Theme is to be worn."""
    zoom_changed = Signal(int)
    """The size of the article's text, in percent."""
    letters_changed = Signal()
    """The article's letters, lines or column are chosen otherwise."""
    pictures_changed = Signal()
    """Pictures are to be shown, or no longer."""
    fragments_changed = Signal(bool)
    """Whether titles and terms are listed among the quotations."""
    unread_counts_changed = Signal(bool)
    """Whether unread articles are counted among the sources, or all."""
    order_changed = Signal()
    """The article list has another order."""

    def __init__(
        self,
        settings: Settings,
        tasks: Tasks,
        theme: Theme,
        lists: tuple[QWidget, ...],
        chosen_theme: Callable[..., Theme],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._lists = lists
        self._chosen_theme = chosen_theme
        self.theme = theme
        self._actions: Mapping[str, QAction] = {}
        settings.on_change(self._apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._wear_chosen())

    def dress(self, actions: Mapping[str, QAction]) -> None:
        """Give the actions their icons and marks, now and after each change."""
        self._actions = actions
        self._wear()
        self._check()

    def choose(self, key: str, choice: str, _checked: bool = True) -> None:
        """Choose a value of a setting that has several."""
        self._settings.set(key, choice)
        self._check()  # choosing the choice again must not take its mark away

    def show_fragments(self, shown: bool) -> None:
        """Choose whether titles and terms are listed."""
        self._settings.set("show-fragments", shown)

    def zoom(self, steps: int) -> None:
        """Make the article's text larger or smaller."""
        size = self._settings.number("zoom") + steps * ZOOM_STEP
        self._settings.set("zoom", min(max(size, LEAST_ZOOM), MOST_ZOOM))

    def zoom_reset(self) -> None:
        """Give the article's text its normal size."""
        self._settings.set("zoom", 100)

    def wear_again(self) -> None:
        """The window's text has another size: icons grow, and widgets are polished anew."""
        self._wear_chosen()

    def mark_bookmark(self, kept: bool) -> None:
        """Show on the action whether the article is bookmarked."""
        name = "bookmark-filled" if kept else "bookmark"
        self._actions["bookmark"].setIcon(icon(name, self.theme, accent=kept))

    def _apply(self, key: str) -> None:
        if key == "theme":
            self._wear_chosen()
        elif key == "zoom":
            self.zoom_changed.emit(self._settings.number("zoom"))
        elif key in LETTERS:
            self.letters_changed.emit()
        elif key == "pictures":
            self.pictures_changed.emit()
        elif key == "show-fragments":
            self.fragments_changed.emit(self._settings.switch("show-fragments"))
        elif key == "unread-counts":
            self.unread_counts_changed.emit(self._settings.switch("unread-counts"))
        elif key == "sort":
            self.order_changed.emit()
        self._check()
        self._tasks.queue(self._settings.save, lambda _nothing: None)

    def _wear_chosen(self) -> None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.theme = self._chosen_theme(dark_system=dark)
        self.theme_changed.emit(self.theme)
        self._wear()

    def _wear(self) -> None:
        for pane in self._lists:
            pane.setPalette(list_palette(self.theme))
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.name].setIcon(icon(spec.icon, self.theme))

    def _check(self) -> None:
        self._actions["fragments"].setChecked(self._settings.switch("show-fragments"))
        self._actions["unread-counts"].setChecked(self._settings.switch("unread-counts"))
        for spec in ACTIONS:
            if spec.group:
                choice = spec.name.removeprefix(spec.group + "-")
                self._actions[spec.name].setChecked(self._settings.text(spec.group) == choice)
