"""Markdown and HTML inside a line, taken away: what a person reads, and where it stood.

Follows what Python-Markdown shows, which the article pane is made with. One pass and a stack, so
that the time is linear in the text whatever stands in it.
"""

import html
import re
from bisect import bisect_right
from typing import NamedTuple

_ELEMENTS = """
a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas
caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em
embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta
meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q
rp rt ruby s samp script search section select slot small source span strike strong style sub
summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
video wbr
"""
HTML_ELEMENTS = frozenset(_ELEMENTS.split())
"""The elements of HTML. What else stands between angle brackets, as `<MGRC>`, is text."""
# Elements whose content is not for reading.
_UNREAD = frozenset({"script", "style"})
_TOKEN = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!|]|`+|\*+|_+|!?\[|\]|<|&")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{2,31});")
_TAG_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])")
_AUTOLINK = re.compile(r"<((?:[a-z][a-z0-9+.\-]{1,30}:[^\s<>]*|[^\s<>@/]+@[^\s<>@/]+))>", re.I)
_DESTINATION = re.compile(r"[^\s()<>\\]+")
_TITLE = re.compile(r"""\s+(?:"[^"]*"|'[^']*')\s*\)""")
_DEEPEST_BRACKETS = 8


class Cut(NamedTuple):
    """A stretch of Markdown that is not read as it stands."""

    start: int
    end: int
    shown: str
    """What is read in its place; mostly nothing."""


class Run(NamedTuple):
    """A run of `*` or `_` that may open emphasis, and how much of it is not yet used."""

    mark: str
    start: int
    end: int


def shown(markdown: str, found: list[Cut]) -> str:
    """`markdown` with its cuts made."""
    parts: list[str] = []
    at = 0
    for cut in found:
        parts += (markdown[at : cut.start], cut.shown)
        at = cut.end
    parts.append(markdown[at:])
    return "".join(parts)


def cuts(markdown: str) -> list[Cut]:
    """The stretches of `markdown` that are markup, in order and apart from each other."""
    return _Scan(markdown).cuts()


class _Scan:
    """One pass over a stretch of Markdown."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Cut] = []
        self.runs: list[Run] = []
        self.floor = {"*": 0, "_": 0}
        self.brackets: list[tuple[int, bool]] = []
        self.next_close = -1
        self.never_closed: set[str] = set()
        self.backticks: dict[int, list[int]] | None = None

    def cuts(self) -> list[Cut]:
        """The cuts, in order."""
        text, at = self.text, 0
        while token := _TOKEN.search(text, at):
            start, at = token.span()
            first = text[start]
            if first in "*_":
                self._emphasis(first, start, at)
            elif first == "\\":
                self.found.append(Cut(start, start + 1, ""))
            elif first == "`":
                at = self._code(start, at)
            elif first == "<":
                at = self._angle(start)
            elif first == "&":
                at = self._entity(start)
            elif first == "]":
                at = self._close_bracket(start)
            else:
                self.brackets.append((start, first == "!"))
        return _in_order(self.found)

    def _emphasis(self, mark: str, start: int, end: int) -> None:
        """Pairs a run of marks with those before it, or keeps it as one that may open."""
        text = self.text
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        closes, opens = not before.isspace(), not after.isspace()
        if mark == "_":
            closes, opens = closes and not _is_word(after), opens and not _is_word(before)
        while closes and start < end:
            index = len(self.runs) - 1
            while index >= self.floor[mark] and self.runs[index].mark != mark:
                index -= 1
            if index < self.floor[mark]:
                # Nothing here opens it: what stands below is not searched again for this mark.
                self.floor[mark] = len(self.runs)
                break
            opener = self.runs[index]
            used = 2 if min(opener.end - opener.start, end - start) > 1 else 1
            self.found.append(Cut(opener.end - used, opener.end, ""))
            self.found.append(Cut(start, start + used, ""))
            start += used
            left = Run(mark, opener.start, opener.end - used)
            self.runs[index:] = [left] if left.start < left.end else []
            for other, floor in self.floor.items():
                self.floor[other] = min(floor, len(self.runs))
        if opens and start < end:
            self.runs.append(Run(mark, start, end))

    def _code(self, start: int, end: int) -> int:
        """A code span, read as it stands; or marks without a partner, which are text."""
        if self.backticks is None:
            self.backticks = {}
            for run in re.finditer("`+", self.text):
                self.backticks.setdefault(len(run[0]), []).append(run.start())
        partners = self.backticks.get(end - start, [])
        index = bisect_right(partners, start)
        if index == len(partners):
            return end
        close = partners[index]
        inside = self.text[end:close]
        self.found.append(Cut(start, end + len(inside) - len(inside.lstrip()), ""))
        if inside.strip():
            self.found.append(
                Cut(close - len(inside) + len(inside.rstrip()), close + end - start, "")
            )
        else:
            self.found[-1] = Cut(start, close + end - start, "")
        return close + end - start

    def _angle(self, start: int) -> int:
        """A tag, a comment or an address in angle brackets; else a plain `<`."""
        text = self.text
        if text.startswith("<!--", start):
            end = self._after_close("-->", start + 4)
            if end is None:
                return start + 1
            self.found.append(Cut(start, end, ""))
            return end
        if self.next_close <= start:
            close = text.find(">", start)
            self.next_close = len(text) if close < 0 else close
        end = self.next_close + 1
        if end > len(text) or text.find("<", start + 1, end) >= 0:
            return start + 1
        if tag := _TAG_NAME.match(text, start):
            name = tag[2].lower()
            # "a <b and c> d" is about amounts, not bold.
            is_bare = len(name) > 1 or not text[tag.end() : end - 1].strip(" /")
            if name in HTML_ELEMENTS and (is_bare or "=" in text[tag.end() : end]):
                if name in _UNREAD and not tag[1]:
                    end = self._after_close(f"</{name}>", end) or end
                self.found.append(Cut(start, end, "\n" if name == "br" else ""))
                return end
        elif _AUTOLINK.match(text, start, end):
            self.found += (Cut(start, start + 1, ""), Cut(end - 1, end, ""))
            return end
        return start + 1

    def _after_close(self, closing: str, start: int) -> int | None:
        """Where the next `closing` after `start` ends; None where it never comes."""
        if closing in self.never_closed:
            return None
        close = re.compile(re.escape(closing), re.I).search(self.text, start)
        if close is None:
            self.never_closed.add(closing)
            return None
        return close.end()

    def _entity(self, start: int) -> int:
        """A character reference that means something; else a plain `&`."""
        entity = _ENTITY.match(self.text, start)
        if not entity:
            return start + 1
        character = html.unescape(entity[0])
        if character != entity[0]:
            # A newline that is written so parts no paragraph.
            character = " " if character in "\n\r\t" else character
            self.found.append(Cut(start, entity.end(), character))
        return entity.end()

    def _close_bracket(self, start: int) -> int:
        """The end of a link or an image: its text is read, its address is not."""
        if not self.brackets:
            return start + 1
        opener, is_image = self.brackets.pop()
        end = _after_destination(self.text, start + 1)
        if end is None:
            return start + 1
        if is_image:
            # The pane shows no pictures and their description is no part of the text.
            self.found.append(Cut(opener, end, ""))
        else:
            self.found += (Cut(opener, opener + 1, ""), Cut(start, end, ""))
        return end


def _after_destination(text: str, start: int) -> int | None:
    """Where the "(address)" of a link at `start` ends; None where there is none."""
    if not text.startswith("(", start):
        return None
    at = start + 1
    if text.startswith("<", at):
        close = text.find(">", at, at + 4096)
        if close < 0:
            return None
        at = close + 1
        depth = 0
    else:
        at, depth = _after_address(text, at)
    if depth == 0 and text.startswith(")", at):
        return at + 1
    if depth == 0 and (title := _TITLE.match(text, at)):
        return title.end()
    return None


def _after_address(text: str, at: int) -> tuple[int, int]:
    """Where an address with brackets of its own ends, and how many of them are left open."""
    depth = 0
    while at < len(text):
        if plain := _DESTINATION.match(text, at):
            at = plain.end()
            continue
        character = text[at]
        if character == "(" and depth < _DEEPEST_BRACKETS:
            depth += 1
        elif character == ")" and depth:
            depth -= 1
        elif character != "\\":
            break
        at += 1
    return at, depth


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _in_order(found: list[Cut]) -> list[Cut]:
    """The cuts by where they begin, without those that lie in another."""
    found.sort()
    ordered: list[Cut] = []
    end = 0
    for cut in found:
        if cut.start >= end:
            ordered.append(cut)
            end = cut.end
    return ordered
