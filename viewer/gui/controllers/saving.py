"""Tables and charts into files: asked where to, made, and written behind the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from viewer.gui.charts import Chart
from viewer.gui.controllers.publishing import file_name
from viewer.gui.dialogs.save_as import Form, save_as
from viewer.gui.tasks import Tasks
from viewer.gui.window_state import WindowState
from viewer.wording import words

Content = str | bytes


class SavingController(QObject):
    """Remembers the folder for all that is saved."""

    told = Signal(str)
    """What was done, as one sentence."""
    failed = Signal(str)

    def __init__(self, tasks: Tasks, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._state = state

    def save(
        self,
        window: QWidget,
        title: str,
        name: str,
        forms: Sequence[Form],
        make: Callable[[str], Content],
    ) -> None:
        """Ask for a file, and write what `make` gives for its suffix; that runs at once."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = Path(self._state.export_folder or usual, file_name(name))
        path = save_as(window, title, offered, forms)
        if path is None:
            return
        self._state.export_folder = str(path.parent)
        content = make(path.suffix.lower())

        def write() -> None:
            from viewer.export.article import save

            save(path, content)

        self._tasks.queue(
            write,
            lambda _nothing: self.told.emit(words("Saved as {path}").format(path=path)),
            self.failed.emit,
        )

    def save_chart(self, window: QWidget, chart: Chart) -> None:
        """Save the picture of a chart."""
        forms = (
            Form(".png", words("A picture (*.png)")),
            Form(".svg", words("A drawing (*.svg)")),
        )
        self.save(
            window,
            words("Save the chart"),
            chart.data.title,
            forms,
            lambda suffix: chart.picture(svg=suffix == ".svg"),
        )
