"""What the reader said of quotations and of names: all of it in memory, for any thread to ask."""

import sqlite3
from typing import NamedTuple

from viewer.notebook.corrections import Corrections
from viewer.notebook.joining import Aliases
from viewer.notebook.telling import Namesakes

TABLES = ("article", "correction", "alias", "namesake")
"""Those that are read for it."""


class Said(NamedTuple):
    """It never waits for the disk."""

    corrections: Corrections
    aliases: Aliases
    namesakes: Namesakes


def read_said(connection: sqlite3.Connection) -> Said:
    """All that is kept of it."""
    return Said(Corrections(connection), Aliases(connection), Namesakes(connection))
