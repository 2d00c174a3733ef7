"""What a scan passed over, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.reading import ReadingDialog
from viewer.gui.dialogs.table import text_table
from viewer.library.types import Skipped

SHOWN = 5_000
"""More rows than a person reads are only counted."""


class SkippedDialog(ReadingDialog):
    """The list of skipped files."""

    def __init__(self, skipped: Sequence[Skipped], parent: QWidget) -> None:
        title = self.tr("Skipped files")
        rows = [(_shown(item), item.sentence) for item in skipped[:SHOWN]]
        table = text_table(title, (self.tr("File"), self.tr("Why")), rows)
        super().__init__(title, self._sentence(len(skipped)), table, parent)
        self.resize(opening_size(self, 760, 480))

    def _sentence(self, count: int) -> str:
        if not count:
            return self.tr("Every file of this library was read.")
        if count == 1:
            return self.tr("1 file was not read; it is untouched.")
        words = self.tr("{} files were not read; they are untouched.").format(count)
        return (
            words
            if count <= SHOWN
            else words + " " + self.tr("The first {} are shown.").format(SHOWN)
        )


def _shown(item: Skipped) -> str:
    """The path, with bytes that are no text as a replacement character."""
    return item.raw.decode("utf-8", "replace")
