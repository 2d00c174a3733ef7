"""What is asked of the person or the system: files to open, links to follow, lists to read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from viewer.gui.link_words import caution
from viewer.gui.opened import OpenArticle
from viewer.gui.panes.notice import NoticeBar
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.library.types import Skipped
from viewer.resources import example_archive
from viewer.session import Session
from viewer.wording import words

OPENED_OUTSIDE = ("http", "https", "mailto")
MOST_SHOWN = 600
"""Characters of an address that are shown before it is opened."""


class OpeningController(QObject):
    """Ways in and out of the window."""

    library_requested = Signal(object)
    """A list of files and folders to be the library."""
    article_requested = Signal(object)
    """The path of an article."""

    def __init__(
        self, session: Session, tasks: Tasks, state: WindowState, window: QWidget, notice: NoticeBar
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._state = state
        self._window = window
        self._notice = notice

    # ------------------------------------------------------------ files and folders

    def ask_files(self) -> None:
        """Let the person choose article files."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._window,
            words("Open files"),
            "",
            words("Articles (*.txt *.md *.markdown *.text);;All files (*)"),
        )
        if chosen:
            self.open_paths([Path(name) for name in chosen])

    def ask_folder(self) -> None:
        """Let the person choose an archive."""
        chosen = QFileDialog.getExistingDirectory(self._window, words("Open a folder of articles"))
        if chosen:
            self.open_paths([Path(chosen)])

    def open_example(self) -> None:
        """Open the archive that comes with the program."""
        self.open_paths([example_archive()])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Make these the library; the first file among them is opened at once."""

        def look() -> tuple[list[Path], Path | None]:
            missing = [path for path in paths if not is_there(path)]
            first = next((path for path in paths if path not in missing and path.is_file()), None)
            return missing, first

        def show(answer: tuple[list[Path], Path | None]) -> None:
            missing, first = answer
            if missing:
                named = ", ".join(str(path) for path in missing)
                self._notice.tell(
                    words("There is no such file or folder: {paths}").format(paths=named),
                    lasting=True,
                )
            if len(missing) < len(paths):
                self.library_requested.emit([path for path in paths if path not in missing])
            if first:
                self.article_requested.emit(first)

        self._tasks.run("look", look, show)

    def recent_menu(self) -> QMenu:
        """The libraries that were open before; filled when it is opened."""
        menu = QMenu(words("Open &recent"), self._window)
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))
        return menu

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for roots in self._state.recent:
            name = ", ".join(Path(root).name or root for root in roots)
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip("\n".join(roots))
            action.triggered.connect(
                lambda _checked=False, roots=roots: self.open_paths([Path(root) for root in roots])
            )
        if menu.isEmpty():
            menu.addAction(words("Nothing was opened before")).setEnabled(False)

    def show_file(self, opened: OpenArticle | None) -> None:
        """Open the folder of an article's file in the system's file manager."""
        if opened:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(opened.path.parent)))

    # ------------------------------------------------------------ links

    def offer_link(self, address: str) -> None:
        """Show an address in full and let the person open it outside, or copy it."""
        if QUrl(address).scheme() not in OPENED_OUTSIDE:
            return
        question = words("Open {address} in your browser?").format(address=_fitting(address))
        self._notice.tell(
            " ".join(filter(None, (question, caution(address)))),
            (words("Open"), lambda: QDesktopServices.openUrl(QUrl(address))),
            (words("Copy address"), lambda: QGuiApplication.clipboard().setText(address)),
            lasting=True,
            of_article=True,
        )

    def show_original(self, opened: OpenArticle | None) -> None:
        """Show where an article comes from, to be opened outside by the next key."""
        if opened and opened.article.address:
            self.offer_link(opened.article.address)
            self._notice.enter()
        elif opened:
            self._notice.tell(words("The article does not tell where its original is."))

    # ------------------------------------------------------------ lists to read

    def show_skipped(self) -> None:
        """What the last scan passed over, and why."""

        def read() -> list[Skipped]:
            with self._session.catalogue() as catalogue:
                return catalogue.skipped()

        def show(skipped: list[Skipped]) -> None:
            from viewer.gui.dialogs.skipped import SkippedDialog

            SkippedDialog(skipped, self._window).exec()

        self._tasks.run("skipped", read, show)

    def show_about(self) -> None:
        """What this is, and where it keeps things."""
        from viewer.gui.dialogs.about import AboutDialog

        AboutDialog(self._session.places, self._window).exec()


def _fitting(address: str) -> str:
    """An address in full, or of one that would fill the window the beginning and the end."""
    if len(address) <= MOST_SHOWN:
        return address
    return f"{address[: MOST_SHOWN - 100]} … {address[-60:]}"


def is_there(path: Path) -> bool:
    """Whether a path leads to something; one that cannot be asked about leads to nothing."""
    try:
        return path.exists()
    except OSError:
        return False
