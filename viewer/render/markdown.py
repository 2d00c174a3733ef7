"""Blocks of the body as safe HTML, by the Markdown library where there is markup."""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from viewer.articles.types import Block, BlockKind
from viewer.render.escape import escape, harmless

if TYPE_CHECKING:
    from markdown import Markdown

# A paragraph without any of these is to Markdown what it is to a reader: the library, 30 ms to
# import, stays out of the start of the program on a plain article.
_MARKUP: Final = re.compile(r"[*_`\[\\<\n]|&[#\w]")
# Compiled where they are first needed: not at the start of the program.
_RULE: Final = r"[-*_][-*_ \t]*"
_HASHES: Final = r"(#{1,6})[ \t]*"
_TOO_DEEP: Final = r"(?m)^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){32}"
# What the library may cost, in units of 0.13 microseconds on the machine it was measured on, so
# that an article written to be slow costs 1 to 3 seconds: a character, a mark, and a "[", from each
# of which it looks for the end of a link as far as the end of the text.
_EFFORT: Final = 8_000_000
_EFFORT_A_CHARACTER: Final = 15
_EFFORT_A_MARK: Final = 150
_MARKS: Final = "*_`\\<&#\n|"
_LONGEST: Final = 20_000
"""Characters of one block that the library is given; some of its steps are quadratic."""


def blocks_html(blocks: tuple[Block, ...]) -> list[str]:
    """Each of `blocks` as sanitised HTML, in order; empty for a block that shows nothing.

    Where the library fails or would take too long, a block is shown as it is written.
    """
    left = _EFFORT
    shown: list[str] = []
    for block in blocks:
        words = block.markdown
        if block.plain_start == block.plain_end and re.fullmatch(_RULE, words):
            shown.append("<hr>")
        elif block.kind is BlockKind.PARAGRAPH and not _MARKUP.search(words):
            shown.append(verbatim(words))
        elif block.kind is BlockKind.CODE:
            shown.append(f"<pre>{escape(_inside_fences(words))}</pre>")
        else:
            effort = _effort(words)
            if effort > left:
                shown.append(verbatim(words))
                continue
            left -= effort
            shown.append(_converted(block))
    return shown


def verbatim(markdown: str) -> str:
    """A paragraph that shows `markdown` as it is written, line for line."""
    return "<p>" + "<br>".join(escape(line) for line in markdown.split("\n")) + "</p>"


def _inside_fences(markdown: str) -> str:
    return "\n".join(markdown.split("\n")[1:-1])


def _effort(markdown: str) -> int:
    if len(markdown) > _LONGEST or re.search(_TOO_DEEP, markdown):
        return _EFFORT + 1
    marks = sum(markdown.count(mark) for mark in _MARKS)
    a_character = _EFFORT_A_CHARACTER + markdown.count("[") + markdown.count("<!")
    return len(markdown) * a_character + marks * _EFFORT_A_MARK


def _converted(block: Block) -> str:
    from viewer.render.sanitise import sanitise

    try:
        html = sanitise(_CONVERTERS[block.kind](harmless(block.markdown)))
    except Exception:  # whatever the library stumbles over, the reader still gets the words
        return verbatim(block.markdown)
    # What says nothing when read as Markdown, and is not known to, meant what it says: "[]()".
    shows_nothing = not html or html == "<p></p>"
    if not shows_nothing:
        return html
    return "" if block.plain_start == block.plain_end else verbatim(block.markdown)


def _paragraph(markdown: str) -> str:
    return _library(inline_only=True).reset().convert(markdown)


def _heading(markdown: str) -> str:
    """A heading one level down: the article's headline is the first."""
    hashes = re.match(_HASHES, markdown)
    level = min(len(hashes[1]) + 1, 6) if hashes else 2
    words = markdown[hashes.end() :] if hashes else markdown
    closed = words.rstrip("#")
    inside = _paragraph(closed if closed.endswith((" ", "\t")) else words)
    return f"<h{level}>{inside.removeprefix('<p>').removesuffix('</p>')}</h{level}>"


def _quote(markdown: str) -> str:
    """A block quote, of which as of the body each line is a paragraph."""
    return _library(inline_only=False).reset().convert(markdown.replace("\n", "\n>\n"))


def _list_or_table(markdown: str) -> str:
    return _library(inline_only=False).reset().convert(markdown)


_CONVERTERS: Final = {
    BlockKind.PARAGRAPH: _paragraph,
    BlockKind.HEADING: _heading,
    BlockKind.QUOTE: _quote,
    BlockKind.LIST: _list_or_table,
    BlockKind.TABLE: _list_or_table,
}


@cache
def _library(*, inline_only: bool) -> "Markdown":
    """The library set up for a paragraph, or for lists, tables and block quotes."""
    from viewer.render.dialect import blocks, paragraphs

    return paragraphs() if inline_only else blocks()
