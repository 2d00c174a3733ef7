"""Lines as blocks: one paragraph a line, and what Markdown makes of several lines.

A line is a paragraph whatever stands around it, indented or not. Only headings, lists, quotes,
tables and fenced code are something else, and only where they cannot be meant as text: "#MeToo",
"4. November" and "1986. A good year" begin paragraphs.
"""

import re
from bisect import bisect_right

from viewer.articles.blocks import BLOCK_STARTS, Line, RawBlock, Stretch, paragraph
from viewer.articles.types import BlockKind

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_BULLET = re.compile(r"[-*+][ \t]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,9})\.[ \t]+(?=\S)", re.ASCII)
_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_RULE = re.compile(r"(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_REFERENCE = re.compile(r"\[[^\]\n]{1,200}\]:[ \t]*\S+(?:[ \t]+(?:\"[^\"]*\"|'[^']*'))?$")
_CELL_EDGE = re.compile(r"(?<!\\)\|")
# How many lines are looked through for the end of what a line may begin.
_LONGEST_ITEM = 200
_UNREAD_OPEN = re.compile(r"<(script|style)\b|<!--", re.I)


def blocks_of(lines: list[Line]) -> list[RawBlock]:
    """The blocks that `lines` make, in order."""
    blocks: list[RawBlock] = []
    fences: list[int] | None = None
    never_closed: set[str] = set()
    at = 0
    while at < len(lines):
        line = lines[at]
        words = line.words
        block = None
        if words[0] in BLOCK_STARTS:
            if words[0] in "`~" and _FENCE.match(words):
                if fences is None:
                    fences = [i for i, one in enumerate(lines) if _FENCE.match(one.words)]
                block, after = _code(lines, at, fences)
            else:
                block, after = _other_block(lines, at, never_closed)
        if block is None and "|" in words:
            block, after = _table(lines, at)
        if block is None:
            block, after = paragraph(line), at + 1
        blocks.append(block)
        at = after
    return blocks


def _other_block(lines: list[Line], at: int, never_closed: set[str]) -> tuple[RawBlock | None, int]:
    """The heading, quote, list or unread stretch that begins at a line, and the line after it."""
    line = lines[at]
    first = line.words[0]
    if first == "#":
        return _heading(line), at + 1
    if first == ">":
        return _quote(lines, at)
    if first in "-*_" and _RULE.match(line.words):
        return _unread(line, line), at + 1
    if first in "-*+":
        return _bullets(lines, at)
    if first.isdigit():
        return _numbers(lines, at)
    if first == "[" and _REFERENCE.match(line.words):
        return _unread(line, line), at + 1
    if first == "<":
        return _unread_html(lines, at, never_closed)
    return None, at


def _unread(first: Line, last: Line) -> RawBlock:
    """Lines that show no words: a rule, the address of a link, a script."""
    nothing = (Stretch(first.start, first.start, "\n"),)
    return RawBlock(BlockKind.PARAGRAPH, first.start, last.end, nothing)


def _heading(line: Line) -> RawBlock | None:
    """A heading of any level; None for a word with a hash before it."""
    hashes = _HEADING.match(line.words)
    if not hashes:
        return None
    words = line.words[hashes.end() :]
    bare = words.rstrip("#")
    if bare and bare != words and bare[-1] in " \t":
        words = bare.rstrip()
    start = line.start + hashes.end()
    stretch = Stretch(start, start + len(words), "\n")
    return RawBlock(BlockKind.HEADING, line.start, line.end, (stretch,))


def _quote(lines: list[Line], at: int) -> tuple[RawBlock, int]:
    """The lines that begin with ">", without what marks them as headings or items in there."""
    after = at
    stretches = []
    while after < len(lines) and lines[after].words[0] == ">" and _follows(lines, at, after):
        line = lines[after]
        words = line.words.lstrip("> \t")
        for marker in (_HEADING, _BULLET):
            if found := marker.match(words):
                words = words[found.end() :]
                break
        stretches.append(Stretch(line.end - len(words), line.end, "\n"))
        after += 1
    block = RawBlock(BlockKind.QUOTE, lines[at].start, lines[after - 1].end, tuple(stretches))
    return block, after


def _follows(lines: list[Line], first: int, at: int) -> bool:
    """Whether no blank line stands before the line at `at`, or it is the first of its block."""
    return at == first or lines[at].number == lines[at - 1].number + 1


def _bullets(lines: list[Line], at: int) -> tuple[RawBlock | None, int]:
    """A list of items that begin with the same bullet."""
    if not _BULLET.match(lines[at].words):
        return None, at
    bullet, indent = lines[at].words[0], lines[at].indent
    after = at + 1
    while after < len(lines) and (
        (lines[after].words[0] == bullet and _BULLET.match(lines[after].words))
        or lines[after].indent > indent + 1
    ):
        after += 1
    return _list(lines, at, after), after


def _numbers(lines: list[Line], at: int) -> tuple[RawBlock | None, int]:
    """A numbered list: two items at least, counted upwards or all with the same number."""
    first = _NUMBER.match(lines[at].words)
    if not first:
        return None, at
    number, step, items = int(first[1]), 0, 1
    indent = lines[at].indent
    after = at + 1
    while after < len(lines):
        item = _NUMBER.match(lines[after].words)
        if item and items == 1 and int(item[1]) in (number, number + 1):
            step = int(item[1]) - number
            items = 2
        elif item and items > 1 and int(item[1]) == number + step * items:
            items += 1
        elif lines[after].indent <= indent + 1 or (items == 1 and after - at > _LONGEST_ITEM):
            break
        after += 1
    if items == 1:
        return None, at
    return _list(lines, at, after), after


def _list(lines: list[Line], at: int, after: int) -> RawBlock:
    """Lines as a list; each is read on a line of its own, without its bullet or number."""
    stretches = []
    for line in lines[at:after]:
        marker = _BULLET.match(line.words) or _NUMBER.match(line.words)
        start = line.start + (marker.end() if marker else 0)
        stretches.append(Stretch(start, line.end, "\n"))
    return RawBlock(BlockKind.LIST, lines[at].start, lines[after - 1].end, tuple(stretches))


def _code(lines: list[Line], at: int, fences: list[int]) -> tuple[RawBlock | None, int]:
    """Fenced code as it stands; None for a fence that is never closed."""
    fence = lines[at].words
    length = len(fence) - len(fence.lstrip(fence[0]))
    for index in range(bisect_right(fences, at), min(len(fences), bisect_right(fences, at) + 50)):
        close = fences[index]
        words = lines[close].words
        if words.strip(fence[0]) == "" and len(words) >= length:
            inside = lines[at + 1 : close]
            if not inside:
                return _unread(lines[at], lines[close]), close + 1
            start = inside[0].start - inside[0].indent
            stretch = Stretch(start, inside[-1].end, "\n")
            block = RawBlock(BlockKind.CODE, lines[at].start, lines[close].end, (stretch,), True)
            return block, close + 1
    return None, at


def _table(lines: list[Line], at: int) -> tuple[RawBlock | None, int]:
    """A table: a row of names, a row of dashes, and rows; its cells are parted by tabs."""
    if at + 1 >= len(lines) or not _follows(lines, at, at + 1):
        return None, at
    rule = lines[at + 1].words
    if "|" not in rule or not _TABLE_RULE.match(rule):
        return None, at
    after = at + 2
    while after < len(lines) and "|" in lines[after].words and _follows(lines, at, after):
        after += 1
    rows = [lines[at], *lines[at + 2 : after]]
    stretches = tuple(cell for row in rows for cell in _cells(row))
    return RawBlock(BlockKind.TABLE, lines[at].start, lines[after - 1].end, stretches), after


def _cells(row: Line) -> list[Stretch]:
    """The cells of a row of a table."""
    words = row.words
    edges = [found.start() for found in _CELL_EDGE.finditer(words)]
    starts = [-1, *edges]
    ends = [*edges, len(words)]
    if words[0] == "|":
        del starts[0], ends[0]
    if len(starts) > 1 and edges[-1] == len(words) - 1:
        del starts[-1], ends[-1]
    cells = []
    for before, end in zip(starts, ends, strict=True):
        inside = words[before + 1 : end]
        start = row.start + before + 1 + len(inside) - len(inside.lstrip())
        cells.append(Stretch(start, start + len(inside.strip()), "\t"))
    cells[-1] = cells[-1]._replace(joint="\n")
    return cells


def _unread_html(lines: list[Line], at: int, never_closed: set[str]) -> tuple[RawBlock | None, int]:
    """A script, a style or a comment over several lines; None for every other line."""
    opening = _UNREAD_OPEN.match(lines[at].words)
    if not opening:
        return None, at
    closing = f"</{opening[1].lower()}>" if opening[1] else "-->"
    pattern = re.compile(re.escape(closing), re.I)
    if closing in never_closed or pattern.search(lines[at].words):
        return None, at
    for after in range(at + 1, len(lines)):
        line = lines[after]
        if close := pattern.search(line.words):
            # What follows on the last line is read.
            rest = line.words[close.end() :].lstrip()
            stretch = Stretch(line.end - len(rest), line.end, "\n")
            block = RawBlock(BlockKind.PARAGRAPH, lines[at].start, line.end, (stretch,))
            return block, after + 1
    never_closed.add(closing)
    return None, at
