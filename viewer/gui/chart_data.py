"""What a small chart shows: bars with names or months, in numbers and in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QDate, QLocale

from viewer.wording import number, spoken_day, words

Month = tuple[int, int]
"""Year and month."""


class Shape(Enum):
    """How the bars stand."""

    MONTHS = auto()
    """Upright, month beside month."""
    NAMES = auto()
    """Lying, name below name."""


class Look(Enum):
    """What tells bars apart, in whatever colours."""

    SOLID = auto()
    HATCHED = auto()
    HOLLOW = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """One month, or one name, with what was counted of it."""

    label: str
    value: int
    look: Look = Look.SOLID
    note: str = ""
    """What stands behind the number, as a share."""
    month: Month | None = None
    """Of a bar among months."""

    @property
    def told(self) -> str:
        """The number, with what stands behind it."""
        return f"{number(self.value)} · {self.note}" if self.note else number(self.value)


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows."""

    title: str
    unit: str
    """What is counted, as the head of a column: "Quotations"."""
    shape: Shape
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Look, str], ...] = ()
    """What the looks stand for; empty where there is one only."""
    scale: int = 0
    """The number that a bar as long as there is room for stands for; 0 for the highest that is
    shown."""
    scale_told: str = ""
    """The same in words, where it is not that of the chart itself."""
    source: str = ""
    """Where the numbers come from: it stands below a picture, which has nothing else around it."""

    @property
    def most(self) -> int:
        """What a bar as long as there is room for stands for."""
        return max((self.scale, *(bar.value for bar in self.bars)))

    def told(self, at: int) -> str:
        """One bar in words."""
        bar = self.bars[at]
        said = f"{bar.label}: {number(bar.value)}"
        return f"{said} ({bar.note})" if bar.note else said

    def table(self) -> str:
        """All of it in words, for those who do not see it."""
        if not self.bars:
            return words("There is nothing to count here.")
        told = f"{self.unit}. " + "; ".join(self.told(at) for at in range(len(self.bars)))
        return f"{told}. {self.scale_told}" if self.scale_told else told


def source_line(what: str) -> str:
    """Where the numbers of a picture come from: of what they were counted, and when."""
    day = spoken_day(date.today())
    return words("{what}. Counted by Pullquote on {day}.").format(what=what, day=day)


def month_bars(counts: Mapping[Month, int], first: Month, last: Month) -> tuple[Bar, ...]:
    """A bar for each month from the first to the last, whatever was counted of it."""
    locale = QLocale()
    year, month = first
    bars = []
    while (year, month) <= last:
        at = (year, month)
        label = f"{locale.standaloneMonthName(month)} {spoken_year(locale, year)}"
        bars.append(Bar(label, counts.get(at, 0), month=at))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return tuple(bars)


def spoken_year(locale: QLocale, year: int) -> str:
    """A year in the digits of the language, which knows no thousands in it."""
    return locale.toString(QDate(year, 1, 1), "yyyy")
