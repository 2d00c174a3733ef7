"""What the program is, and where it keeps things."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from viewer import __version__
from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.reading import ReadingDialog
from viewer.gui.dialogs.table import text_table
from viewer.paths import Places
from viewer.wording import words


class AboutDialog(ReadingDialog):
    """Version, licence and folders."""

    def __init__(self, places: Places, parent: QWidget) -> None:
        title = words("About Pullquote")
        rows = [
            (words("Version"), f"{__version__} (Qt {qVersion()})"),
            (words("Licence"), "MIT"),
            (words("Your notebook"), str(places.notebook)),
            (words("Settings"), str(places.settings)),
            (words("Index, safe to delete"), str(places.cache)),
        ]
        table = text_table(title, (words("What"), words("Where")), rows)
        sentence = words(
            "Pullquote shows archives of news articles with their quotations: who said it, in "
            "which words. Everything stays on this machine."
        )
        super().__init__(title, sentence, table, parent)
        self.resize(opening_size(self, 680, 380))
