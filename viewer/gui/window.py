"""The window as the first paint needs it: frame, regions, the article pane, the colours.

Everything else, and with it most of what has to be imported, is the workspace: it is put in once
the article has been painted (docs/performance.md has the figures).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer.errors import ViewerError
from viewer.gui import theme as look
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.regions import Regions
from viewer.gui.panes.toolbar import Toolbar
from viewer.gui.window_state import WindowState, packed, unpacked
from viewer.render.theme import Theme
from viewer.render.typography import Typography
from viewer.session import Session
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace

FIRST_SIZE = (1440, 900)


class Window(QMainWindow):
    """One window on one library."""

    closed = Signal()
    """The window goes; everything in it still stands."""
    dropped = Signal(object)
    """Files and folders were dropped, a list of paths."""
    shape_changed = Signal()
    """It went to full screen or came back, by whatever means."""

    def __init__(self, session: Session, state: WindowState) -> None:
        super().__init__()
        self.session, self.state = session, state
        self.workspace: Workspace
        """Panes, controllers and actions; there from `furnish` on."""
        self.is_furnished = False
        self.notices: list[str] = []
        """What could not be had of the look that was chosen."""
        self.theme = self.chosen_theme(dark_system=look.system_is_dark())
        if not session.settings.is_default("window-text"):
            look.scale_window(session.settings.number("window-text"))
        self.wear(self.theme)
        self.article = ArticlePane()
        self.regions = Regions(self.article)
        self.setCentralWidget(self.regions)
        self.toolbar = Toolbar()
        self.addToolBar(self.toolbar)
        self.menuBar()
        self.statusBar()
        self.setWindowTitle("Pullquote")
        geometry = unpacked(state.geometry)
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(*FIRST_SIZE)
        self.regions.restore(state.widths, state.hidden)

    def furnish(self, workspace: "Workspace") -> None:
        """Take in everything that the first paint did without."""
        self.workspace = workspace
        self.is_furnished = True
        self.setAcceptDrops(True)

    @property
    def typography(self) -> Typography:
        """How the article is to be set now."""
        return look.chosen_typography(self.session.settings)

    def chosen_theme(self, *, dark_system: bool) -> Theme:
        """The theme that was chosen; where it cannot be used, the system's, and a notice."""
        self.notices, own = [], self.session.places.themes
        try:
            choice = self.session.settings.text("theme")
            return look.chosen_theme(choice, own, dark_system=dark_system)
        except ViewerError as error:
            self.notices = [
                words("{sentence} The usual colours are used.").format(sentence=error.sentence)
            ]
            return look.chosen_theme("system", own, dark_system=dark_system)

    def name_article(self, headline: str) -> None:
        """Title the window after the article that it shows."""
        self.setWindowTitle(f"{headline} — Pullquote")

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        QApplication.setPalette(look.palette(theme))
        self.setStyleSheet(look.style_sheet(theme))

    def note_state(self) -> WindowState:
        """The state to be kept for the next start."""
        state = self.state
        state.geometry = packed(bytes(self.saveGeometry().data()))
        state.widths, state.hidden = self.regions.widths(), self.regions.hidden()
        state.scroll = self.article.place()
        return state

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, while everything in it still stands; or stay a while."""
        if self.is_furnished and not self.workspace.leaving.may_go():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen can be left by the window system's own means."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.shape_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders can be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.dropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
