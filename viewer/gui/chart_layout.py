"""Where the bars and words of a small chart stand, for any width, font and direction."""

import itertools
import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from viewer.gui.chart_data import Bar, ChartData, Look, Shape, spoken_year
from viewer.gui.theme import small_font
from viewer.wording import number

_LABELS = 0.38
"""The share of the width that the names beside bars may take."""
_NARROW = 24
"""Below this width, in heights of a line, names stand above their bars."""
_PLOT = 6.5
"""The height of the bars of months, in heights of a line."""


class Side(Enum):
    """Where in its box a text stands, by the direction of reading."""

    LEADING = auto()
    MIDDLE = auto()
    TRAILING = auto()


class Text(NamedTuple):
    """Words in a box; they are elided where it is too narrow."""

    words: str
    box: QRectF
    font: QFont
    side: Side = Side.LEADING
    is_quiet: bool = False


class Block(NamedTuple):
    """The bar itself."""

    box: QRectF
    look: Look


@dataclass(slots=True)
class Layout:
    """A chart, ready to be drawn, from the left until it is mirrored."""

    width: float
    height: float = 0.0
    texts: list[Text] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    lines: list[QRectF] = field(default_factory=list)
    """Hairlines, as boxes without height or width."""
    places: list[QRectF] = field(default_factory=list)
    """Where the pointer is at each bar."""
    is_mirrored: bool = False
    """Whether it is read from the right."""

    def mirror(self) -> None:
        """Turn it to be read from the right."""
        self.is_mirrored = True
        for boxes in (self.lines, self.places):
            boxes[:] = map(self._turned, boxes)
        self.texts = [text._replace(box=self._turned(text.box)) for text in self.texts]
        self.blocks = [block._replace(box=self._turned(block.box)) for block in self.blocks]

    def _turned(self, box: QRectF) -> QRectF:
        return QRectF(self.width - box.right(), box.top(), box.width(), box.height())


def lay_out(
    data: ChartData, font: QFont, width: float, *, mirrored: bool = False, alone: bool = False
) -> Layout:
    """The chart in a width, as high as it needs; `font` is that of the window's text.

    `alone`, with nothing around it, it says where its numbers come from.
    """
    made = _Maker(data, font, width).made(alone=alone)
    if mirrored:
        made.mirror()
    return made


class _Maker:
    """Puts part below part."""

    def __init__(self, data: ChartData, font: QFont, width: float) -> None:
        self._data = data
        self._font = QFont(font)
        self._font.setPixelSize(max(1, QFontInfo(font).pixelSize()))  # the same on every device
        self._head = QFont(self._font)
        self._head.setWeight(QFont.Weight.DemiBold)
        self._small = small_font(self._font)
        self._em = QFontMetricsF(self._font).height()
        self._layout = Layout(width)

    def made(self, *, alone: bool) -> Layout:
        layout, data = self._layout, self._data
        if data.title:
            self._line(data.title, self._head)
            if data.scale_told:
                self._line(data.scale_told, self._small, is_quiet=True)
            layout.height += 0.3 * self._em
        self._legend()
        if not data.bars:
            self._line(data.table(), self._small, is_quiet=True)
        elif data.shape is Shape.NAMES:
            self._names()
        else:
            self._months()
        if alone and data.source:
            layout.height += 0.5 * self._em
            self._line(data.source, self._small, is_quiet=True)
        return layout

    def _line(self, said: str, font: QFont, *, is_quiet: bool = False) -> None:
        for line in _broken(said, font, self._layout.width):
            # Letters of other scripts are taller than those that the font itself has.
            high = max(self._em, QFontMetricsF(font).boundingRect(line).height())
            box = QRectF(0, self._layout.height, self._layout.width, high)
            self._layout.texts.append(Text(line, box, font, is_quiet=is_quiet))
            self._layout.height += high

    def _legend(self) -> None:
        """What the looks stand for, in as many lines as it needs."""
        if not self._data.legend:
            return
        layout, em, x = self._layout, self._em, 0.0
        side = 0.62 * em
        for look, name in self._data.legend:
            wide = _wide(name, self._small)
            if x and x + 0.9 * em + wide > layout.width:
                x, layout.height = 0.0, layout.height + 1.2 * em
            mark = QRectF(x, layout.height + (em - side) / 2, side, side)
            layout.blocks.append(Block(mark, look))
            room = min(wide, layout.width - x - 0.9 * em)
            box = QRectF(x + 0.9 * em, layout.height, room, em)
            layout.texts.append(Text(name, box, self._small, is_quiet=True))
            x += 0.9 * em + wide + 1.4 * em
        layout.height += 1.5 * em

    # ------------------------------------------------------------ name below name

    def _names(self) -> None:
        layout, em, data = self._layout, self._em, self._data
        stacked = layout.width < _NARROW * em
        widest = max(_wide(bar.label, self._font) for bar in data.bars)
        beside = 0.0 if stacked else min(widest, _LABELS * layout.width) + 0.7 * em
        told = [*(bar.told for bar in data.bars), number(data.most)]
        behind = max(_wide(each, self._small) for each in told) + 0.5 * em
        longest = max(layout.width - beside - behind, 2 * em)
        for bar in data.bars:
            top = layout.height
            if stacked:
                self._line(bar.label, self._font)
                self._lying(QRectF(0, layout.height, longest, em), bar)
                layout.height += em
            else:
                self._beside(bar.label, beside - 0.7 * em)
                middle = (top + layout.height - em) / 2
                self._lying(QRectF(beside, middle, longest, em), bar)
            layout.places.append(QRectF(0, top, layout.width, layout.height - top))
            layout.height += (0.7 if stacked else 0.45) * em

    def _beside(self, label: str, width: float) -> None:
        """A name in the room before its bar, in as many lines as it needs."""
        layout = self._layout
        for line in _broken(label, self._font, width):
            box = QRectF(0, layout.height, width, self._em)
            layout.texts.append(Text(line, box, self._font, Side.TRAILING))
            layout.height += self._em

    def _lying(self, room: QRectF, bar: Bar) -> None:
        """A bar in the room of the longest, and its number behind it."""
        layout, em = self._layout, self._em
        long = max(room.width() * bar.value / self._data.most, 2.0) if bar.value else 0.0
        thick = 0.62 * em
        if long:
            box = QRectF(room.left(), room.top() + (em - thick) / 2, long, thick)
            layout.blocks.append(Block(box, bar.look))
        left = room.left() + long + (0.4 * em if long else 0.0)
        wide = min(_wide(bar.told, self._small), layout.width - left)
        box = QRectF(left, room.top(), wide, em)
        layout.texts.append(Text(bar.told, box, self._small, is_quiet=True))

    # ------------------------------------------------------------ month beside month

    def _months(self) -> None:
        layout, bars = self._layout, self._data.bars
        slot, top = layout.width / len(bars), layout.height
        self._plot(slot)
        high = layout.height - top
        layout.places += [QRectF(at * slot, top, slot, high) for at in range(len(bars))]
        layout.height += 0.25 * self._em
        self._moments(slot)

    def _plot(self, slot: float) -> None:
        """The bars on their line."""
        layout, em, data = self._layout, self._em, self._data
        plot = _PLOT * em
        base = layout.height + 1.15 * em + plot
        thick = max(1.0, min(slot * 0.72, 2.2 * em))
        numbers: list[tuple[int, QRectF]] = []
        for at, bar in enumerate(data.bars):
            if bar.value:
                high = max(plot * bar.value / data.most, 2.0)
                box = QRectF((at + 0.5) * slot - thick / 2, base - high, thick, high)
                layout.blocks.append(Block(box, bar.look))
                numbers.append((bar.value, box))
        layout.texts.extend(self._above(numbers))
        layout.lines.append(QRectF(0, base, layout.width, 0))
        layout.height = base

    def _above(self, numbers: Sequence[tuple[int, QRectF]]) -> Iterator[Text]:
        """The number above each bar; where they have no room, above the highest alone."""
        tall = [self._number(value, box) for value, box in numbers]
        if any(a.box.right() + 2 > b.box.left() for a, b in itertools.pairwise(tall)):
            highest = max(range(len(numbers)), key=lambda at: numbers[at][0])
            tall = [tall[highest]]
        yield from tall

    def _number(self, value: int, bar: QRectF) -> Text:
        told = number(value)
        wide = _wide(told, self._small)
        left = min(max(bar.center().x() - wide / 2, 0.0), self._layout.width - wide)
        box = QRectF(left, bar.top() - self._em * 1.05, wide, self._em)
        return Text(told, box, self._small, Side.MIDDLE, is_quiet=True)

    def _moments(self, slot: float) -> None:
        """Months below their bars, where there is room for all, and years where they begin."""
        locale, bars = QLocale(), self._data.bars
        months = [bar.month for bar in bars if bar.month]
        short = QLocale.FormatType.ShortFormat
        names = [locale.standaloneMonthName(month, short) for _, month in months]
        wide = max(_wide(name, self._small) for name in names)
        if wide + 0.3 * self._em <= slot:
            self._below(enumerate(names), slot)
        room = _wide("2000", self._small) + 0.8 * self._em
        step = max(1, math.ceil(room / (12 * slot)))
        first = months[0][0]
        years = [
            (at, spoken_year(locale, year))
            for at, (year, month) in enumerate(months)
            if at == 0 or (month == 1 and (year - first) % step == 0)
        ]
        if len(years) > 1 and years[1][0] * slot < room:
            del years[0]  # the first year has hardly begun when the next one does
        self._below(years, slot, leading=wide + 0.3 * self._em > slot)

    def _below(
        self, moments: Iterable[tuple[int, str]], slot: float, *, leading: bool = False
    ) -> None:
        """A line of moments."""
        layout, em = self._layout, self._em
        for at, name in moments:
            wide = _wide(name, self._small)
            left = at * slot if leading else (at + 0.5) * slot - wide / 2
            if left + wide > layout.width and at:
                continue  # what has no room at the end is left out
            left = max(left, 0.0)
            if leading:
                layout.lines.append(QRectF(at * slot, layout.height - 0.25 * em, 0, 0.25 * em))
            box = QRectF(left, layout.height, wide, em)
            layout.texts.append(Text(name, box, self._small, Side.MIDDLE, is_quiet=True))
        layout.height += em


def _broken(said: str, font: QFont, width: float) -> list[str]:
    """The lines of a text that is wider than one, broken between its words.

    A word that is wider than a line is broken where the line ends.
    """
    lines: list[str] = []
    for word in said.split(" "):
        longer = f"{lines[-1]} {word}" if lines else ""
        if longer and _wide(longer, font) <= width:
            lines[-1] = longer
            continue
        rest = word
        while len(rest) > 1 and _wide(rest, font) > width:
            end = _fitting(rest, font, width)
            lines.append(rest[:end])
            rest = rest[end:]
        lines.append(rest)
    return lines


def _fitting(word: str, font: QFont, width: float) -> int:
    """How many characters of a word fit into a line; one at the least."""

    def reaches(end: int) -> float:
        return _wide(word[:end], font)

    return max(bisect_right(range(1, len(word)), width, key=reaches), 1)


def _wide(said: str, font: QFont) -> float:
    """How wide words are, with a pixel for what leans out of its box."""
    return QFontMetricsF(font).horizontalAdvance(said) + 1
