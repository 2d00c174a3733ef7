"""Text as HTML that shows it as it is, one character for one character."""

from typing import Final

# U+2028, U+2029, U+0085 and U+000D part no paragraph here; U+0002 and U+0003 fence the Markdown
# library's placeholders, U+FDD0 and U+FDD1 the frames of Qt's text documents. Each becomes one
# character, so that offsets into the text stay true.
_HARMLESS: Final = {
    "\u2028": " ",
    "\u2029": " ",
    "\x85": " ",
    "\r": " ",
    "\0": "\ufffd",
    "\x02": "\ufffd",
    "\x03": "\ufffd",
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
}
_HARMLESS_TABLE: Final = str.maketrans(_HARMLESS)
_ESCAPE_TABLE: Final = str.maketrans(
    {**_HARMLESS, "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
)


def harmless(text: str) -> str:
    """`text` without the characters that steer what shows it instead of being shown."""
    return text.translate(_HARMLESS_TABLE)


def escape(text: str) -> str:
    """`text` as HTML that shows it as it is, between tags and in attributes."""
    return text.translate(_ESCAPE_TABLE)
