"""The command that tells who is quoted, and with how many words."""

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.cli.output import progress_line
from viewer.errors import ViewerError
from viewer.export.tables import csv_table, markdown_table
from viewer.library.balance import (
    Balance,
    cells,
    heads,
    lacking,
    percent,
    record,
    told,
    told_cells,
)
from viewer.library.schema import DamagedIndex
from viewer.library.types import EVERYTHING
from viewer.paths import places
from viewer.search.parse import parse
from viewer.search.query import Query
from viewer.session import Session

NUMBERS = 3
"""Columns at the end of the table that hold numbers."""


def run(asked: Asked) -> int:
    """Tell who is quoted in an article, or in those of a folder; 1 where nobody is.

    Raises ViewerError where the query is not understood, before anything is read.
    """
    found = _found(asked)
    if asked.json:
        print(json.dumps(record(found), ensure_ascii=False))
        return 0 if found.speakers else 1
    if asked.format == "csv":
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")  # the table has line ends of its own
        sys.stdout.write(csv_table(heads(), cells(found)))
    elif asked.format == "markdown":
        sys.stdout.write(markdown_table(heads(), told_cells(found), right=NUMBERS))
    else:
        for line in _lines([heads(), *told_cells(found)] if found.speakers else []):
            print(line)
    print(" ".join(filter(None, (told(found), lacking(found)))), file=sys.stderr)
    return 0 if found.speakers else 1


def _found(asked: Asked) -> Balance:
    query = parse(asked.query) if asked.query else None
    session = Session(places(asked.profile))
    if not os.path.isdir(asked.path):  # noqa: PTH112 (Path.is_dir raises for some names)
        if query is not None:
            raise ViewerError("A query is asked of a folder; this is one article.")
        return session.questions.balance(session.read(asked.path, whole=True))
    session.open_library([asked.path])
    bring_up_to_date(session, quiet=asked.json)
    try:
        return _of_folder(session, query, quiet=asked.json)
    except DamagedIndex:  # it was thrown away when it was opened, and the files have it all
        bring_up_to_date(session, quiet=asked.json)
        return _of_folder(session, query, quiet=asked.json)


def _of_folder(session: Session, query: Query | None, *, quiet: bool) -> Balance:
    """Count; a terminal is told how far it is."""
    with progress_line(quiet=quiet) as show:
        for weighing in session.questions.balance_of_list(query, EVERYTHING):
            show(f"Looking who is quoted: {percent(weighing.share)}")
    assert weighing.balance is not None
    return weighing.balance


def _lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table in columns, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        texts = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        texts[-NUMBERS:] = [cell.strip().rjust(len(cell)) for cell in texts[-NUMBERS:]]
        yield "  ".join(texts).rstrip()
