"""The windows of settings and of shortcuts; and what is chosen there of the window's own."""

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from viewer.gui import theme as look
from viewer.gui.keys import apply_keys
from viewer.gui.tasks import Tasks
from viewer.paths import Places
from viewer.render.theme import own_themes
from viewer.settings import KEYS, Settings

WINDOW_TEXT = "window-text"


class SettingsController(QObject):
    """Opens each window once, and goes back to it where it is open."""

    keys_changed = Signal()
    """Actions have other keys."""
    text_scaled = Signal()
    """The window's text has another size; widgets below a style sheet do not hear of it."""
    _changed = Signal(str)

    def __init__(self, settings: Settings, places: Places, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._places = places
        self._tasks = tasks
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self._dialogs: dict[str, QDialog] = {}
        settings.on_change(self._apply)

    def take_actions(self, actions: Mapping[str, QAction]) -> list[str]:
        """Give the actions their keys, now and after each change.

        Returns a sentence for each chosen key that cannot be used.
        """
        self._actions = actions
        return apply_keys(actions, self._settings.keys)

    def show_settings(self) -> None:
        """Open the settings, or go to them."""
        from viewer.gui.dialogs.settings import SettingsDialog

        if self._go_to("settings"):
            return
        themes, _sentences = own_themes(self._places.themes)
        own = [(theme.name, theme.title) for theme in themes]
        dialog = SettingsDialog(self._settings, {"theme": own}, self._window)
        dialog.file_wanted.connect(self._show_file)
        dialog.shortcuts_wanted.connect(self.show_shortcuts)
        self._changed.connect(dialog.follow)
        self._open("settings", dialog)

    def show_shortcuts(self) -> None:
        """Open the keyboard shortcuts, or go to them."""
        from viewer.gui.dialogs.shortcuts import ShortcutsDialog

        if not self._go_to("shortcuts"):
            self._open("shortcuts", ShortcutsDialog(self._settings, self._window))

    def _go_to(self, name: str) -> bool:
        dialog = self._dialogs.get(name)
        if dialog is None or not shiboken6.isValid(dialog) or not dialog.isVisible():
            return False
        dialog.activateWindow()
        return True

    def _open(self, name: str, dialog: QDialog) -> None:
        self._dialogs[name] = dialog
        dialog.show()

    def _show_file(self) -> None:
        """Open the folder of the settings file; it is written first, so that it is there."""
        folder = QUrl.fromLocalFile(str(self._settings.path.parent))

        def show(_saved: object) -> None:
            QDesktopServices.openUrl(folder)

        self._tasks.queue(self._settings.save, show)

    def _apply(self, key: str) -> None:
        if key == KEYS:
            apply_keys(self._actions, self._settings.keys)
            self.keys_changed.emit()
        elif key == WINDOW_TEXT:
            look.scale_window(self._settings.number(WINDOW_TEXT))
            self.text_scaled.emit()
        self._changed.emit(key)
