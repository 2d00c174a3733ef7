"""A block of the body as safe HTML."""

import re

from viewer.articles.types import Block, BlockKind

# A paragraph without these at all, or these at its beginning, means to Markdown what it says.
_MARKUP = re.compile(r"[*_`\[\]<>&\\!#~|\n\t]|^(?:[-+=:]|\d+[.)]| {4})| {2}$")

# U+2028, U+2029 and U+0085 part no paragraph here; U+FDD0 and U+FDD1 part frames in Qt's text
# documents. Each becomes one character, so that offsets into the text stay true.
_ESCAPES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "\u2028": " ",
        "\u2029": " ",
        "\x85": " ",
        "\0": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
    }
)


def escape(text: str) -> str:
    """`text` as HTML that shows it as it is, character for character."""
    return text.translate(_ESCAPES)


def block_html(block: Block) -> str:
    """`block` as sanitised HTML."""
    if block.kind is BlockKind.PARAGRAPH and not _MARKUP.search(block.markdown):
        return f"<p>{escape(block.markdown)}</p>"
    import markdown

    from viewer.render.sanitise import sanitise

    return sanitise(markdown.markdown(block.markdown, extensions=["tables", "fenced_code"]))
