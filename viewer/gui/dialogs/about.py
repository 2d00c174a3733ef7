"""What the program is, and where it keeps things."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from viewer import __version__
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.reading import ReadingDialog
from viewer.gui.dialogs.table import text_table
from viewer.paths import Places


class AboutDialog(ReadingDialog):
    """Version, licence and folders."""

    def __init__(self, places: Places, parent: QWidget) -> None:
        title = self.tr("About Pullquote")
        rows = [
            (self.tr("Version"), f"{__version__} (Qt {qVersion()})"),
            (self.tr("Licence"), "MIT"),
            (self.tr("Your notebook"), str(places.notebook)),
            (self.tr("Settings"), str(places.settings)),
            (self.tr("Index, safe to delete"), str(places.cache)),
        ]
        table = text_table(title, (self.tr("What"), self.tr("Where")), rows)
        sentence = self.tr(
            "Pullquote shows archives of news articles with their quotations: who said it, in "
            "which words. Everything stays on this machine."
        )
        super().__init__(title, sentence, table, parent)
        self.resize(opening_size(self, 680, 380))
