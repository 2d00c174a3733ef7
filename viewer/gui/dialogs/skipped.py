"""What a scan passed over, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.gui.dialogs.opening_size import opening_size
from viewer.gui.dialogs.reading import ReadingDialog
from viewer.gui.dialogs.table import text_table
from viewer.library.types import Skipped
from viewer.wording import counted, number, words

SHOWN = 5_000
"""More rows than a person reads are only counted."""


class SkippedDialog(ReadingDialog):
    """The list of skipped files."""

    def __init__(self, skipped: Sequence[Skipped], parent: QWidget) -> None:
        title = words("Skipped files")
        rows = [(_shown(item), item.sentence) for item in skipped[:SHOWN]]
        table = text_table(title, (words("File"), words("Why")), rows)
        super().__init__(title, self._sentence(len(skipped)), table, parent)
        self.resize(opening_size(self, 760, 480))

    def _sentence(self, count: int) -> str:
        if not count:
            return words("Every file of this library was read.")
        told = counted(
            "1 file was not read; it is untouched.",
            "{count} files were not read; they are untouched.",
            count,
        )
        if count <= SHOWN:
            return told
        return f"{told} {words('The first {count} are shown.').format(count=number(SHOWN))}"


def _shown(item: Skipped) -> str:
    """The path, with bytes that are no text as a replacement character."""
    return item.raw.decode("utf-8", "replace")
