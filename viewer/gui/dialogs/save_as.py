"""Where to something is to be saved, and in which of several forms."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget


class Form(NamedTuple):
    """A form of a file."""

    suffix: str
    """As ".csv"."""
    label: str
    """As "CSV for spreadsheets (*.csv)"."""


def save_as(parent: QWidget, title: str, offered: Path, forms: Sequence[Form]) -> Path | None:
    """Ask for a file; its name ends as one of the forms does. None where it was thought over.

    `offered` has no suffix: that of the first form is offered.
    """
    filters = ";;".join(form.label for form in forms)
    # Names may have full stops in them, so nothing is taken for a suffix here.
    name, kind = QFileDialog.getSaveFileName(parent, title, f"{offered}{forms[0].suffix}", filters)
    if not name:
        return None
    path = Path(name)
    wanted = next((form.suffix for form in forms if form.label == kind), forms[0].suffix)
    if path.suffix.lower() == wanted:
        return path
    if path.suffix.lower() in {form.suffix for form in forms}:
        return path.with_suffix(wanted)
    return Path(name + wanted)
