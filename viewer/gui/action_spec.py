"""What is said of one action of the window: a line of the table in `actions`."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from viewer.wording import Later

Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the code, its place in the menus, its words and its keys."""

    name: str
    menu: str
    """One of `actions.MENUS`."""
    text: Later
    keys: tuple[Keys, ...] = ()
    hint: Later = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    """Actions of one group exclude each other."""
    opens_section: bool = False
    """A line stands above it in its menu."""
    submenu: Later = ""
    """The menu in the menu, where it stands in one."""
    in_panes: bool = False
    """Its keys work in the panes that offer it, and nowhere else: there they press buttons."""
