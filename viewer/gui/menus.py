"""Where the actions of the table are offered: menu bar, toolbar, and what a right click opens."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.gui.actions import ACTIONS, MENUS, THEMES
from viewer.gui.icons import icon
from viewer.gui.own_themes import offer_own_themes
from viewer.wording import said

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace

KEPT = ("clip", "add-to-dossier", "note", "tags", "unkeep")
CORRECTIONS = ("confirm-speaker", "other-speaker", "no-quotation", "take-back")
CITED = ("copy-card", "copy-link", "copy-own-link")
PAGING = ("read-on", "read-back")
ON_ARTICLE = (
    "copy", "copy-quotations", *CITED, "copy-citation", "verify",
    *KEPT, "bookmark", "select-all", *PAGING, "open-window",
)  # fmt: skip
ON_QUOTATIONS = (
    "copy-quotations", *CITED, "verify", "balance", "speakers",
    *KEPT, *CORRECTIONS, "fragments", *PAGING, "open-window",
)  # fmt: skip
ON_FOUND = ("copy-quotations", "verify", *KEPT, "bookmark", *CORRECTIONS, "open-window")
ON_ARTICLES = (
    "bookmark", "mark-read", "mark-unread", "mark-list-read",
    "balance", "show-file", "open-original", "open-window", "copy-citation", *PAGING,
)  # fmt: skip
ON_SOURCES = ("balance", "rename-tag", "mark-list-read", "unread-counts", *PAGING)
ON_NOTEBOOK = ("copy", "add-to-dossier", "note", "tags", "unkeep", "export-chosen", *PAGING)


def place_actions(work: "Workspace") -> None:
    """Put every action where it is looked for."""
    menus = fill_menus(work.window.menuBar(), work.actions)
    menus["File"].insertMenu(work.actions["show-file"], work.opening.recent_menu())
    menus["File"].insertMenu(work.actions["rescan"], work.copies.menu)
    work.recent.setIcon(icon("search", work.window.theme))
    work.recent.menuAction().setIconVisibleInMenu(False)
    menus["Edit"].insertMenu(work.actions["save-search"], work.recent)
    offer_own_themes(menus[THEMES], work.session.places.themes, work.session.settings)
    work.window.toolbar.furnish(work.actions)
    work.window.toolbar.button("back").setMenu(work.returning.menu)
    work.search.offer_recent(work.recent)
    offer(work, work.article, ON_ARTICLE)
    offer(work, work.quotations.list, ON_QUOTATIONS)
    offer(work, work.articles, ON_ARTICLES)
    work.articles.addAction(work.copies.menu.menuAction())
    offer(work, work.sources, ON_SOURCES)
    work.appearance.dress(work.actions)
    work.quotations.copy.setIcon(icon("copy", work.window.theme))
    work.quotations.copy.setIconSize(work.window.toolbar.iconSize())


def offer(work: "Workspace", pane: QWidget, names: tuple[str, ...]) -> None:
    """Let a right click on a pane open these actions."""
    pane.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    pane.addActions([work.actions[name] for name in names])


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus of the table, by name, as far as there are actions in them."""
    specs = [spec for spec in ACTIONS if spec.name in actions]
    used = {spec.menu for spec in specs}
    menus = {name: bar.addMenu(said(text)) for name, text in MENUS.items() if name in used}
    for spec in specs:
        menu = menus[spec.menu]
        if spec.opens_section and not menu.isEmpty():
            menu.addSeparator()
        if spec.submenu:
            if spec.submenu not in menus:
                menus[spec.submenu] = menu.addMenu(said(spec.submenu))
            menu = menus[spec.submenu]
        menu.addAction(actions[spec.name])
    return menus
