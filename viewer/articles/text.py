"""The body of an article as blocks, as plain text, and the way back from it into the file.

Blocks are joined by one "\\n". Inside a block a "\\n" parts the items of a list, the lines of a
quote or of code, the rows of a table, and what `<br>` parts; a tab parts the cells of a row. A
rule, a script or the address of a link has no words: its block is empty in the plain text.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from viewer.articles.blocks import Line, RawBlock, are_paragraphs, lines_of, paragraph
from viewer.articles.markup import has_markup
from viewer.articles.types import Block, OffsetMap

if TYPE_CHECKING:
    from viewer.articles.inline import Cut


class Body(NamedTuple):
    """The body of an article."""

    blocks: tuple[Block, ...]
    plain: str
    offsets: OffsetMap


def read_body(text: str, spans: tuple[tuple[int, int], ...]) -> Body:
    """The body that stands in the `spans` of `text`, each of whole lines.

    Every offset of the plain text, its end included, has an offset in `text`; they never go back.
    """
    lines = [line for start, end in spans for line in lines_of(text, start, end)]
    writer = _Writer(text, any(has_markup(text[start:end]) for start, end in spans))
    for raw in _blocks(lines):
        writer.add(raw)
    return writer.body(spans[0][0] if spans else len(text))


def _blocks(lines: list[Line]) -> list[RawBlock]:
    if are_paragraphs(lines):
        return [paragraph(line) for line in lines]
    from viewer.articles.marked_blocks import blocks_of  # an article without them starts sooner

    return blocks_of(lines)


class _Writer:
    """Writes the plain text of one block after the other, and keeps the offsets."""

    def __init__(self, text: str, may_have_markup: bool) -> None:
        self.text = text
        self.cuts: Callable[[str], list[Cut]] | None = None
        if may_have_markup:
            from viewer.articles.inline import cuts  # an article without it starts sooner

            self.cuts = cuts
        self.parts: list[str] = []
        self.length = 0
        self.plain_at: list[int] = []
        self.source_at: list[int] = []
        self.blocks: list[Block] = []

    def add(self, raw: RawBlock) -> None:
        """Writes a block."""
        kind, start, end, stretches, literal = raw
        if self.blocks:
            self.parts.append("\n")
            self.length += 1
        plain_start = self.length
        markdown = self.text[start:end]
        if not stretches:
            self._write(markdown, start, literal)
        joint = ""
        for stretch in stretches:
            if joint:
                self.parts.append(joint)
                self.length += 1
            self._write(self.text[stretch.start : stretch.end], stretch.start, literal)
            joint = stretch.joint
        self.blocks.append(Block(kind, markdown, start, end, plain_start, self.length))

    def _write(self, words: str, start: int, literal: bool) -> None:
        """Writes what is read of `words`, which begin at `start` in the text."""
        self._mark(start)
        if literal or not self.cuts or not has_markup(words):
            self.parts.append(words)
            self.length += len(words)
            return
        at = 0
        for cut in self.cuts(words):
            self._verbatim(words, start, at, cut.start)
            if cut.shown:
                self._mark(start + cut.start)
                self.parts.append(cut.shown)
                self.length += len(cut.shown)
            at = cut.end
        self._verbatim(words, start, at, len(words))

    def _verbatim(self, words: str, start: int, at: int, end: int) -> None:
        """Writes a piece of `words`, which begins at `start` in the text, as it stands."""
        if end > at:
            self._mark(start + at)
            self.parts.append(words[at:end])
            self.length += end - at

    def _mark(self, source: int) -> None:
        """From here on the plain text comes from `source`."""
        if self.plain_at and self.plain_at[-1] == self.length:
            self.source_at[-1] = source
        else:
            self.plain_at.append(self.length)
            self.source_at.append(source)

    def body(self, nowhere: int) -> Body:
        """What was written; the offsets of a body without blocks lead to `nowhere`."""
        offsets = OffsetMap(tuple(self.plain_at) or (0,), tuple(self.source_at) or (nowhere,))
        return Body(tuple(self.blocks), "".join(self.parts), offsets)
