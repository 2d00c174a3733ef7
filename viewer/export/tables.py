"""Tables out: as CSV for spreadsheets and programs, as Markdown for texts."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from viewer.escaping import as_cell, as_markdown, one_line

Cell = str | int | float


def csv_table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """CSV after RFC 4180. Must be written without newline translation.

    Text that a spreadsheet would run as a formula gets an apostrophe first.
    """
    made = StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow([as_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return made.getvalue().encode("utf-8", "backslashreplace").decode()


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: int = 0) -> str:
    """A table as GitHub writes it in Markdown; its last `right` columns are set to the right."""
    marks = ["---"] * (len(heads) - right) + ["---:"] * right
    written = [_line(heads), f"| {' | '.join(marks)} |", *map(_line, rows)]
    return "".join(f"{line}\n" for line in written)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    return as_markdown(one_line(text)).replace("|", r"\|")
