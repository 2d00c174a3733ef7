"""Text made safe for where it goes: one line, HTML, Markdown, a spreadsheet's cell."""

import html
import re
from urllib.parse import urlsplit

# Controls but the blanks, and what turns the direction of a line: neither is wanted in a paste.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_MARKDOWN = re.compile(r"[\\`*_\[\]~$]")
_MARKDOWN_ENTITY = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_MARKDOWN_START = re.compile(r"([#+\-=]|\d{1,9}(?=[.)]))")
_ADDRESS_UNSAFE = re.compile(
    r"[^!#$%&'*+,\-./0-9:;=?@A-Z\[\]_a-z~\x80-\U0010ffff]|&(?=#?\w{1,32};)"
)

_NOT_IN_LINK = re.compile(r"[\"<>\\^`{|}\[\]]|%(?![0-9A-Fa-f]{2})")

_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
"""What a spreadsheet takes for the beginning of a formula
(https://owasp.org/www-community/attacks/CSV_Injection), our guard before it included."""


def one_line(text: str) -> str:
    """The text as one line without control characters; blanks inside the lines are kept."""
    encodable = _LONE_SURROGATE.sub("\ufffd", _CONTROL.sub("", text))
    lines = (line.strip(" \t") for line in encodable.splitlines())
    return " ".join(line for line in lines if line)


def web_address(address: str | None) -> str | None:
    """The address if it is one of the web, else None: nothing else is ever made a link."""
    if not address:
        return None
    address = one_line(address).replace(" ", "%20")
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None


def href(address: str | None) -> str | None:
    """The address if it is one of the web, as a link may have it (https://url.spec.whatwg.org).

    What has no place in a link is percent-encoded; letters of any script have one.
    """
    whole = web_address(address)
    if whole is None:
        return None
    place, sign, part = whole.partition("#")
    host = place.find("/", place.index("://") + 3)
    host = host if host >= 0 else len(place)
    rest = _NOT_IN_LINK.sub(_percent, place[host:])
    return place[:host] + rest + sign + _NOT_IN_LINK.sub(_percent, part.replace("#", "%23"))


def as_html(text: str) -> str:
    """Text for an element or a quoted attribute of HTML."""
    return html.escape(text, quote=True)


def as_markdown(text: str) -> str:
    """Text for a line of Markdown (CommonMark, and what GitHub and Obsidian add to it)."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", text.translate(_MARKDOWN_ENTITY))
    start = _MARKDOWN_START.match(escaped)
    if start is None:
        return escaped
    end = start.end()
    # A number is a list only with its full stop or bracket; a sign is one by itself.
    return escaped[:end] + "\\" + escaped[end:] if escaped[0].isdigit() else "\\" + escaped


def as_markdown_address(address: str) -> str:
    """An address for the round brackets of a Markdown link."""
    return _ADDRESS_UNSAFE.sub(_percent_or_entity, address)


def _percent_or_entity(found: re.Match[str]) -> str:
    return "&amp;" if found.group() == "&" else _percent(found)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode())


def as_cell(text: str) -> str:
    """Text for a CSV cell: what a spreadsheet would run as a formula gets an apostrophe first."""
    return f"'{text}" if _FORMULA.match(text) else text


def from_cell(cell: str) -> str:
    """The text that `as_cell` made a cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
