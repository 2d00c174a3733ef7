"""The accessibility tree of the window, of every menu and of every dialog: nothing is unnamed.

Dialogs are found by themselves: whatever class of `viewer.gui.dialogs` is a dialog must be opened
by an action of the table, or by a step of `MORE`, and is then walked through.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

from tests.gui.conftest import OpenWindow
from tests.gui.reader import Reader, plain
from tests.gui.test_speakers import APART, choose, names, offered, settle, take
from viewer.gui import dialogs
from viewer.gui.actions import ACTIONS
from viewer.resources import example_archive

Role = QAccessible.Role
SILENT = frozenset(
    {
        # What only holds or parts others; assistive technology passes them over.
        *(Role.Client, Role.Grouping, Role.Pane, Role.Splitter, Role.Separator, Role.Border),
        *(Role.LayeredPane, Role.Window, Role.Whitespace, Role.NoRole, Role.ScrollBar),
        *(Role.StatusBar, Role.ToolBar, Role.MenuBar, Role.Grip, Role.TitleBar, Role.Indicator),
    }
)
OPEN_OUTSIDE = frozenset({"show-file", "quit", "close-window", "full-screen"})
"""They open another program, or leave the window as it is not to be left here."""


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Every element below, those excepted that cannot be seen."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from below(child)


def unnamed(widget: QWidget) -> list[str]:
    """The elements of a window, a menu or a dialog without name and words."""
    top = QAccessible.queryAccessibleInterface(widget)
    found = []
    for element in below(top):
        state = element.state()
        told = element.text(QAccessible.Text.Name).strip()
        needs = state.focusable or element.role() not in SILENT
        if needs and not told and not _has_words(element):
            own, above = element.object(), element.parent()
            kind = type(own).__name__ if own else "no object"
            name = above.text(QAccessible.Text.Name) if above else ""
            found.append(f"{element.role().name} ({kind}) in “{name}”")
    return found


def _has_words(element: QAccessibleInterface) -> bool:
    """Whether an element without a name is words, or a cell that may be empty."""
    if element.role() in (Role.StaticText, Role.Cell, Role.ListItem, Role.TreeItem, Role.Button):
        own = element.object()
        # Cells and the handles of headers are no objects; an empty label shows nothing.
        return own is None or (element.role() == Role.StaticText)
    return element.role() in (Role.RowHeader, Role.ColumnHeader)


def walk_down() -> None:
    """Fail where the window, or whatever stands beside it, has an unnamed control."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            assert unnamed(widget) == [], widget


@pytest.fixture
def reader(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Reader:
    """A window with something in each of its panes; when it asks for a file, it gets none."""
    folder = tmp_path / "two"
    folder.mkdir()
    for file in example_archive().glob("*.txt"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "linked.txt").write_text("# Links\n\nRead [this](https://example.org/) first.\n")
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["A printer"])
    # The system's own on two of three systems, Qt's on the third; not ours on any.
    monkeypatch.setattr(QDialog, "open", _open_ours(QDialog.open))
    return open_window(folder)


def _open_ours(opens: Callable[[QDialog], None]) -> Callable[[QDialog], None]:
    return lambda dialog: dialog.reject() if isinstance(dialog, QPrintDialog) else opens(dialog)


def test_the_window_has_no_unnamed_control(reader: Reader) -> None:
    top = QAccessible.queryAccessibleInterface(reader.window)
    assert len(list(below(top))) > 40
    walk_down()


def test_a_control_without_a_name_is_found(reader: Reader) -> None:
    field = reader.search
    field.setAccessibleName("")
    field.setPlaceholderText("")
    field.setToolTip("")
    assert [each for each in unnamed(reader.window) if each.startswith("EditableText")]


def test_every_menu_says_what_it_offers(reader: Reader) -> None:
    menus = [action.menu() for action in reader.window.menuBar().actions()]
    assert len(menus) > 5
    for menu in menus:
        menu.aboutToShow.emit()
        for action in menu.actions():
            assert action.isSeparator() or plain(action.text()).strip(), menu.title()
            if action.menu():
                action.menu().aboutToShow.emit()
                assert all(one.isSeparator() or one.text() for one in action.menu().actions())
        assert unnamed(menu) == []


def own_dialogs() -> set[str]:
    """The names of every dialog of the program; what others are made of is none."""
    found: set[type[QDialog]] = set()
    for module in pkgutil.iter_modules(dialogs.__path__):
        for _name, kind in inspect.getmembers(
            importlib.import_module(f"{dialogs.__name__}.{module.name}"), inspect.isclass
        ):
            if issubclass(kind, QDialog) and kind.__module__.startswith(dialogs.__name__):
                found.add(kind)
    return {kind.__name__ for kind in found if not kind.__subclasses__()}


def import_something(reader: Reader, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Offer addresses to the notebook, one of which is none."""
    file = folder / "addresses.txt"
    file.write_text("https://example.org/new\nno address\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    reader.window.workspace.actions["import-notebook"].trigger()


def tell_two_apart(reader: Reader, _monkeypatch: pytest.MonkeyPatch, _folder: Path) -> None:
    """Ask, for the speaker who says most, where the name is somebody else's."""
    reader.window.workspace.actions["speakers"].trigger()
    settle(reader)
    choose(reader, names(reader)[0])
    offered(reader)
    take(reader, APART)


MORE = (import_something, tell_two_apart)
"""What opens a dialog that no action opens by itself."""


def test_every_dialog_of_the_program_has_no_unnamed_control(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And after each action the window, with what the action has opened, has none either."""
    seen: set[str] = set()
    failed: list[str] = []

    def look_at(widget: QWidget) -> None:
        failed.extend(f"{type(widget).__name__}: {each}" for each in unnamed(widget))
        if isinstance(widget, QDialog):
            seen.add(type(widget).__name__)
            if not widget.windowTitle():
                failed.append(f"{type(widget).__name__} has no title")
            widget.reject()
        elif widget is not reader.window and isinstance(widget, QMainWindow):
            widget.close()

    def look() -> None:
        """Walk through all that is open, and close what stands beside the window."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                look_at(widget)

    def release() -> None:
        """A dialog may hold the action up that opened it."""
        if isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            look_at(dialog)

    releasing = QTimer(reader.window, interval=100)
    releasing.timeout.connect(release)
    releasing.start()
    for spec in ACTIONS:
        action = reader.window.workspace.actions[spec.name]
        if spec.name in OPEN_OUTSIDE or spec.name.startswith("theme-") or not action.isEnabled():
            continue
        action.trigger()
        reader.rest()
        look()
    for step in MORE:
        step(reader, monkeypatch, tmp_path)
        reader.rest()
        look()
    releasing.stop()
    # What was copied would be freed at the process's end, when Python has gone.
    QApplication.clipboard().clear()
    assert sorted(set(failed)) == []
    assert own_dialogs() - seen == set(), "no action opens them: add a step to MORE"
