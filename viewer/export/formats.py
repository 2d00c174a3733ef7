"""The formats of the command `quotes`, by name."""

from collections.abc import Callable, Iterable, Iterator

from viewer.export.listings import markdown, text
from viewer.export.records import Found, csv_rows, jsonl

FORMATS: dict[str, Callable[[Iterable[Found]], Iterator[str]]] = {
    "jsonl": jsonl,
    "csv": csv_rows,
    "markdown": markdown,
    "text": text,
}
"""Each gives the output piece by piece, so that it can be printed while files are still read."""
