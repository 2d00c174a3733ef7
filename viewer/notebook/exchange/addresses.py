"""A plain list of addresses, one a line, as bookmarks."""

from datetime import datetime

from viewer.escaping import web_address
from viewer.notebook.exchange.offered import BadRecord, Offered
from viewer.notebook.types import Bookmark
from viewer.wording import words

_SHOWN = 80


def read(document: str, now: datetime) -> Offered:
    """A bookmark for each address; empty lines and those that begin with # say nothing."""
    bookmarks: dict[str, Bookmark] = {}
    problems = []
    for number, line in enumerate(document.lstrip("\ufeff").split("\n"), 1):
        address = line.strip()
        if not address or address.startswith("#"):
            continue
        if web_address(address) != address:
            sentence = words("“{address}” is no address of the web.")
            problems.append(BadRecord(number, sentence.format(address=address[:_SHOWN])))
        else:
            bookmarks.setdefault(address, Bookmark(address, "", "", None, None, None, now))
    return Offered(tuple(bookmarks.values()), (), tuple(problems))
