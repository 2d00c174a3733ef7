"""The command that searches a folder."""

import io
import json
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.library.schema import DamagedIndex
from viewer.library.types import Row, Selection, Sort
from viewer.paths import places
from viewer.search.parse import parse
from viewer.search.spoken import spoken
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.search.query import Query

_SNIPPET = 180


def run(asked: Asked) -> int:
    """Bring the index up to date and print what the query finds; 1 where it finds nothing.

    Raises ViewerError (QueryError) where the query is not understood, before anything is read.
    """
    query = parse(asked.query)
    if asked.quotations and spoken(query) is None:
        raise ViewerError("This asks for no quotations: name words with said: or a speaker:.")
    session = Session(places(asked.profile))
    session.open_library([asked.folder])
    bring_up_to_date(session, quiet=asked.json)
    find = partial(
        session.find,
        query,
        Selection(sort=Sort.OLDEST if asked.order == "oldest" else Sort.NEWEST),
        by_relevance=asked.order == "relevance",
        limit=None if asked.quotations else asked.limit,
    )
    try:
        found = find()
    except DamagedIndex:  # it was thrown away when it was opened, and the files have it all
        bring_up_to_date(session, quiet=asked.json)
        found = find()
    if asked.quotations:
        return _print_quotations(session, query, found.ids, asked)
    with session.catalogue() as catalogue:
        rows = catalogue.rows(found.ids)
        copies = {row.id: [copy.path for copy in catalogue.copies_of(row.id)] for row in rows}
    if asked.json:
        for row in rows:
            record = _record(session, query, row, copies[row.id])
            print(json.dumps(record, ensure_ascii=False))
    else:
        for row in rows:
            print(_lines(session, query, row, copies[row.id]))
        shown = f", {len(rows):,} shown" if len(rows) < found.total else ""
        told = f"{found.total:,} found{shown}"
        print(told, file=sys.stderr)
    return 0 if rows else 1


def _print_quotations(session: Session, query: "Query", ids: Sequence[int], asked: Asked) -> int:
    """Print the quotations themselves, as `quotes` does."""
    from viewer.export.listings import text
    from viewer.export.records import Found, jsonl

    printed = 0

    def found() -> Iterator[Found]:
        nonlocal printed
        for some in session.questions.quoted(query, ids):
            shown = some[: asked.limit - printed]
            if shown:
                path = shown[0].row.path
                quotations = tuple(each.quotation for each in shown)
                printed += len(shown)
                yield Found(str(path), session.read(path), quotations)
            if printed == asked.limit:
                return

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # every form has line ends of its own
    sys.stdout.writelines((jsonl if asked.json else text)(found()))
    if not asked.json:
        count = "1 quotation" if printed == 1 else f"{printed:,} quotations"
        print(f"{count}; at most {asked.limit:,} are shown", file=sys.stderr)
    return 0 if printed else 1


def _record(
    session: Session, query: "Query", row: Row, copies: Sequence[Path]
) -> dict[str, object]:
    piece = session.snippet(query, row.path, _SNIPPET)
    return {
        "file": str(row.path),
        "headline": row.headline,
        "source": row.source,
        "published": row.published.isoformat() if row.published else None,
        "authors": list(row.authors),
        "address": row.address,
        "copies": [str(path) for path in copies],
        "snippet": piece.text if piece else None,
        "hits": [list(span) for span in piece.spans] if piece else [],
    }


def _lines(session: Session, query: "Query", row: Row, copies: Sequence[Path]) -> str:
    day = f"{row.published:%Y-%m-%d}" if row.published else ""
    piece = session.snippet(query, row.path, _SNIPPET)
    head = "  ".join(part for part in (day, row.source or "", row.headline) if part)
    places = [f"    {path}" for path in (row.path, *copies)]
    return "\n".join((head, *places, *([f"    {piece.text}"] if piece else []), ""))
