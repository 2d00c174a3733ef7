"""A person at the window: finds controls by what they are called, presses keys, clicks, reads."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.gui.window import Window

Control = TypeVar("Control", bound=QWidget)
WAIT_MS = 10_000


class Reader:
    """One window and the hands that use it."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot = qtbot
        self.window = window

    # ------------------------------------------------------------ the controls

    def control(self, name: str, kind: type[Control]) -> Control:
        """The one control with this accessible name."""
        found = [one for one in self.window.findChildren(kind) if one.accessibleName() == name]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    @property
    def tree(self) -> QTreeView:
        """Sources and dates."""
        return self.control("Sources", QTreeView)

    @property
    def table(self) -> QTableView:
        """The article list."""
        return self.control("Articles", QTableView)

    @property
    def page(self) -> QTextBrowser:
        """The article."""
        return self.control("Article", QTextBrowser)

    @property
    def cards(self) -> QListView:
        """The quotations."""
        return self.control("Quotations", QListView)

    @property
    def notebook(self) -> QTableView:
        """What is kept; it is there once it was gone to."""
        return self.control("Notebook", QTableView)

    def kept(self) -> list[str]:
        """The lines of the notebook: headings, headlines, words and notes."""
        model = self.notebook.model()
        for row in range(model.rowCount()):
            model.index(row, 0).data()
        self.rest()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def search(self) -> QLineEdit:
        """The field."""
        return self.control("Search", QLineEdit)

    # ------------------------------------------------------------ waiting

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def rest(self) -> None:
        """Wait until all that was asked for is shown."""
        self.until(lambda: not self.window.workspace.is_busy())

    # ------------------------------------------------------------ hands

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        rest: bool = True,
    ) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        if rest:
            self.rest()

    def control_press(self, key: Qt.Key, *, rest: bool = True) -> None:
        """Press a key together with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier, rest=rest)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, words)
        self.rest()

    def filter(self, words: str) -> None:
        """Type into the search field."""
        self.control_press(Qt.Key.Key_F)
        assert self.search.hasFocus()
        self.type(words)

    def click_row(
        self,
        view: QAbstractItemView,
        row: int | QModelIndex,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click a row of a list."""
        index = view.model().index(row, 0) if isinstance(row, int) else row
        view.scrollTo(index)
        box = view.visualRect(index)
        self.qtbot.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            modifier,
            QPoint(box.center().x(), box.top() + 12),
        )
        self.rest()

    def click_words(self, words: str) -> None:
        """Click in the middle of some words of the article, which are brought into view."""
        point = self.point_of(words)
        self.qtbot.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.rest()

    def point_of(self, words: str) -> QPoint:
        """Where some words of the article stand in its viewport; they are brought into view."""
        cursor = self.page.document().find(words)
        assert not cursor.isNull(), words
        middle = QTextCursor(self.page.document())
        middle.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
        rect = self.page.cursorRect(middle)
        if not self.page.viewport().rect().contains(rect):
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - 100)
            rect = self.page.cursorRect(middle)
        return rect.center()

    def drop(self, *paths: Path) -> bool:
        """Drag files over the window and let them go; whether the window takes them."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPoint(400, 400)
        both = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, *both, none)
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(place), *both, none)
            QApplication.sendEvent(self.window, drop)
            self.rest()
        return enter.isAccepted()

    def choose_menu(self, *path: str) -> None:
        """Choose an entry of a menu by its words."""
        menu: QMenu | None = None
        actions = self.window.menuBar().actions()
        for words in path:
            if menu is not None:
                menu.aboutToShow.emit()
                actions = menu.actions()
            found = [one for one in actions if plain(one.text()) == words]
            assert len(found) == 1, f"{words}: {[plain(one.text()) for one in actions]}"
            action = found[0]
            menu = action.menu()
        assert action.isEnabled()
        action.trigger()
        self.rest()

    def close(self) -> None:
        """Close the window, as a person does."""
        if not shiboken6.isValid(self.window):
            return
        self.window.close()
        shiboken6.delete(self.window)

    # ------------------------------------------------------------ eyes

    def places(self) -> list[tuple[str, int]]:
        """The lines of the tree that can be seen, with their counts."""
        from viewer.gui.models.source_tree import COUNT_ROLE

        found = []
        index = self.tree.model().index(0, 0)
        while index.isValid():
            found.append((str(index.data()), int(index.data(COUNT_ROLE))))
            index = self.tree.indexBelow(index)
        return found

    def place(self, *names: str) -> QModelIndex:
        """The line of the tree below those named before it."""
        model, at = self.tree.model(), QModelIndex()
        for name in names:
            rows = [model.index(row, 0, at) for row in range(model.rowCount(at))]
            at = next((index for index in rows if index.data() == name), QModelIndex())
            assert at.isValid(), f"{name}: {[index.data() for index in rows]}"
        return at

    def open_place(self, *names: str) -> QModelIndex:
        """Open a line of the tree with the keyboard, and choose it."""
        for depth in range(1, len(names) + 1):
            self.click_row(self.tree, self.place(*names[:depth]))
            if depth < len(names):
                self.press(Qt.Key.Key_Right)
        return self.place(*names)

    def headlines(self) -> list[str]:
        """The headlines of the list."""
        model = self.table.model()
        for row in range(model.rowCount()):
            model.index(row, 0).data()
        self.rest()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def chosen_headline(self) -> str | None:
        """The headline of the chosen row."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        self.until(lambda: index.data() is not None)
        return str(index.data())

    def text(self) -> str:
        """The words of the page."""
        return self.page.toPlainText()

    def headline(self) -> str:
        """The headline of the page."""
        return self.text().split("\n", 1)[0]

    def quotations(self) -> list[str]:
        """The words of the cards."""
        model = self.cards.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def marked_words(self) -> list[str]:
        """The words on a tint, in the order of the text, as they are read."""
        shown = (each.cursor.selectedText() for each in self.page.extraSelections())
        return [words.replace("\N{SOFT HYPHEN}", "") for words in shown]

    def ground(self, words: str) -> str:
        """The colour behind some tinted words."""
        for each in self.page.extraSelections():
            if each.cursor.selectedText().startswith(words):
                return each.format.background().color().name()
        raise AssertionError(f"{words}: {self.marked_words()}")

    def notice(self) -> str:
        """What the notice bar says; empty where it is not seen."""
        bar = self.window.findChild(QFrame, "notice")
        assert bar is not None
        return bar.sentence if bar.isVisible() else ""

    def answer(self, words: str) -> None:
        """Press the button of the notice with these words."""
        bar = self.window.findChild(QFrame, "notice")
        assert bar is not None
        found = [
            button
            for button in bar.findChildren(QAbstractButton)
            if button.isVisible() and plain(button.text()) == words
        ]
        assert len(found) == 1, words
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.rest()

    def said(self) -> str:
        """What the status line says."""
        return self.window.statusBar().currentMessage()

    def fill_clipboard(self, words: str) -> None:
        """Copy something elsewhere."""
        QGuiApplication.clipboard().setText(words)

    def clipboard(self) -> QMimeData:
        """What was copied."""
        return QGuiApplication.clipboard().mimeData()


@contextmanager
def letters(scale: float) -> Iterator[None]:
    """The system's letters in another size, as a person may have chosen them."""
    before = QApplication.font()
    scaled = QFont(before)
    scaled.setPointSizeF(before.pointSizeF() * scale)
    QApplication.setFont(scaled)
    try:
        yield
    finally:
        QApplication.setFont(before)


def plain(words: str) -> str:
    """The words of a menu entry or button, as they are read."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def head(reader: Reader) -> str:
    """The line above the list."""
    label = reader.window.findChild(QLabel, "list-head")
    assert label is not None
    return label.text()
