"""The tree of the library as a Qt model: what can be chosen, with counts, changed row by row.

What stands below an entry is made when a view first asks for it: few of the thousands of months
of a large library are ever looked at, and while an index grows all of them change again and again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.library.types import (
    EVERYTHING,
    NO_DATE,
    NO_SOURCE,
    Counts,
    DayCount,
    MonthCount,
    Selection,
    SourceCount,
    YearCount,
)
from viewer.wording import counted, number, words

Index = QModelIndex | QPersistentModelIndex


class Place(Enum):
    """What an entry stands for."""

    ALL = "all"
    BOOKMARKS = "bookmarks"
    CLIPS = "clips"
    NOTES = "notes"
    TAGS = "tags"
    TAG = "tag"
    SEARCH = "search"
    SOURCE = "source"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


IN_NOTEBOOK = frozenset({Place.BOOKMARKS, Place.CLIPS, Place.NOTES, Place.TAGS, Place.TAG})
"""The places that show the notebook, not articles."""


@dataclass(slots=True, eq=False)
class Entry:
    """One line of the tree. `name` is unique among its siblings and stays over updates.

    Two entries are the same only where they are one object: rows are found by identity.
    """

    name: str
    place: Place
    text: str
    count: int
    selection: Selection
    children: list["Entry"] = field(default_factory=list)
    parent: "Entry | None" = None
    number: int = 0
    days_asked: bool = False
    unmade: "Callable[[], list[Entry]] | None" = None
    """Makes the children where nobody has asked for them yet."""

    def path(self) -> tuple[str, ...]:
        """The names from the top down to here: how a place is remembered over a restart."""
        above = self.parent.path() if self.parent and self.parent.name else ()
        return (*above, self.name)

    def made(self) -> list["Entry"]:
        """Its children, as those of an entry that is in no tree."""
        return self.unmade() if self.unmade else self.children


SELECTION_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
PLACE_ROLE = Qt.ItemDataRole.UserRole + 2

NO_COUNT = -1
"""Stands for a count that is not kept: a saved search is counted when it is made."""


def entries(
    counts: Counts,
    kept: Sequence[Entry],
    searches: Sequence[str],
    locale: QLocale,
) -> list[Entry]:
    """The tree's top entries for these counts; `kept` are those of the notebook."""
    top = [Entry("all", Place.ALL, words("All articles"), counts.total, EVERYTHING), *kept]
    top += [Entry(f"search:{text}", Place.SEARCH, text, NO_COUNT, EVERYTHING) for text in searches]
    top += [_source(source, locale) for source in counts.sources]
    return top


def recounted(whole: Counts, found: Counts) -> Counts:
    """The tree of a library with the counts of a search: what has no hit stays, with none."""
    by_source = {source.source: source for source in found.sources}
    sources = []
    for source in whole.sources:
        hits = by_source.get(source.source)
        years = {year.year: year for year in hits.years} if hits else {}
        recount = [_recounted_year(year, years.get(year.year)) for year in source.years]
        sources.append(SourceCount(source.source, hits.count if hits else 0, tuple(recount)))
    return Counts(found.total, tuple(sources))


def _recounted_year(year: YearCount, hits: YearCount | None) -> YearCount:
    months = {month.month: month.count for month in hits.months} if hits else {}
    recount = (MonthCount(month.month, months.get(month.month, 0)) for month in year.months)
    return YearCount(year.year, hits.count if hits else 0, tuple(recount))


def _source(source: SourceCount, locale: QLocale) -> Entry:
    text = words("No source") if source.source == NO_SOURCE else source.source
    chosen = Selection(source=source.source)
    entry = Entry(f"source:{source.source}", Place.SOURCE, text, source.count, chosen)
    if source.years:
        entry.unmade = lambda: [_year(year, chosen, locale) for year in source.years]
    return entry


def _year(year: YearCount, above: Selection, locale: QLocale) -> Entry:
    text = words("No date")
    if year.year != NO_DATE:  # in the digits of the locale, and without its separators
        text = locale.toString(QDate(year.year, 1, 1), "yyyy")
    chosen = replace(above, year=year.year)
    entry = Entry(str(year.year), Place.YEAR, text, year.count, chosen)
    if year.months:
        entry.unmade = lambda: [_month(month, chosen, locale) for month in year.months]
    return entry


def _month(month: MonthCount, above: Selection, locale: QLocale) -> Entry:
    text = locale.standaloneMonthName(month.month)
    chosen = Selection(source=above.source, year=above.year, month=month.month)
    return Entry(str(month.month), Place.MONTH, text, month.count, chosen)


def day_entries(days: tuple[DayCount, ...], above: Selection, locale: QLocale) -> list[Entry]:
    """The entries of one month's days."""
    return [
        Entry(
            str(day.day),
            Place.DAY,
            locale.toString(day.day),
            day.count,
            replace(above, day=day.day),
        )
        for day in days
    ]


def _new_ones(wanted: list[Entry], row: int, old: dict[str, Entry]) -> list[Entry]:
    """The entries from `row` on that are all new."""
    end = row + 1
    while end < len(wanted) and wanted[end].name not in old:
        end += 1
    return wanted[row:end]


class SourceTree(QAbstractItemModel):
    """Adapter of the entries. Days of a month are put in when they are asked for and known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Entry("", Place.ALL, "", 0, EVERYTHING)
        self._by_number: dict[int, Entry] = {0: self._root}
        self._next = 1
        self._locale = QLocale()
        self._counts_unread = False

    # ------------------------------------------------------------ what the view asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's signature)
        """The index of a child; invalid where there is none."""
        children = self._below(self.entry(parent))
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].number)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        """The index of the entry above."""
        return self.index_of(self.entry(child).parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries stand below."""
        return len(self._below(self.entry(parent))) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """A month has days even before they are known."""
        entry = self.entry(parent)
        return entry.place is Place.MONTH or bool(entry.unmade or entry.children)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the count and the selection of an entry."""
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.text
        return {
            SELECTION_ROLE: entry.selection,
            COUNT_ROLE: entry.count,
            PLACE_ROLE: entry.place,
        }.get(role)

    def _spoken(self, entry: Entry) -> str:
        """An entry in words."""
        if entry.place is Place.SEARCH:
            return words("Search: {text}").format(text=entry.text)
        if entry.count == NO_COUNT:
            return entry.text
        count = number(entry.count)
        if entry.place is Place.TAG:
            return words("Tag: {name}, {count}").format(name=entry.text, count=count)
        if self._counts_unread and entry.place not in IN_NOTEBOOK:
            count = counted("1 unread", "{count} unread", entry.count)
        return f"{entry.text}, {count}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The one column's name, for assistive technology."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words("Source or date") if section == 0 else None
        return None

    # ------------------------------------------------------------ entries and indexes

    def entry(self, index: Index) -> Entry:
        """The entry at an index; the invisible root for an invalid one."""
        return self._by_number[index.internalId()] if index.isValid() else self._root

    def index_of(self, entry: Entry | None) -> QModelIndex:
        """The index of an entry; invalid for the root."""
        if entry is None or entry.parent is None:
            return QModelIndex()
        return self.createIndex(entry.parent.children.index(entry), 0, entry.number)

    def find(self, path: tuple[str, ...]) -> QModelIndex:
        """The index of a remembered place; invalid where it is no more."""
        at = self._root
        for name in path:
            below = next((child for child in self._below(at) if child.name == name), None)
            if below is None:
                return QModelIndex()
            at = below
        return self.index_of(at)

    def holds(self, entry: Entry) -> bool:
        """Whether an entry is still in the tree."""
        return self._by_number.get(entry.number) is entry

    def walk(self) -> Iterator[Entry]:
        """Every entry, parents first."""
        for entry in self.asked_for():
            self._below(entry)
            yield entry

    def asked_for(self) -> Iterator[Entry]:
        """The entries that a view has asked for, parents first: no others can be open."""
        stack = list(reversed(self._root.children))
        while stack:
            entry = stack.pop()
            yield entry
            stack.extend(reversed(entry.children))

    # ------------------------------------------------------------ changes

    def count_unread(self, on: bool) -> None:
        """The counts of articles are those of the unread ones now, or of all."""
        self._counts_unread = on

    def update(self, top: list[Entry]) -> None:
        """Become the tree of `top` with the fewest row signals: what stays keeps its index."""
        self._merge(self._root, top)

    def set_days(self, month: Entry, days: list[Entry]) -> None:
        """Put the days below a month that is in the tree."""
        month.days_asked = True
        self._merge(month, days)

    def _merge(self, above: Entry, wanted: list[Entry]) -> None:
        names = {entry.name for entry in wanted}
        for row in range(len(above.children) - 1, -1, -1):
            if above.children[row].name not in names:
                self._remove(above, row)
        old = {entry.name: entry for entry in above.children}
        changed = []
        for row, entry in enumerate(wanted):
            kept = old.get(entry.name)
            if kept is None:
                if row == len(above.children) or above.children[row] is not entry:
                    self._insert(above, row, _new_ones(wanted, row, old))
                continue
            at = above.children.index(kept)
            if at != row:
                self._move(above, at, row)
            if self._refresh(kept, entry):
                changed.append(row)
        if changed:  # told at once: while an index grows, thousands change
            at_first = self.createIndex(changed[0], 0, above.children[changed[0]].number)
            at_last = self.createIndex(changed[-1], 0, above.children[changed[-1]].number)
            self.dataChanged.emit(at_first, at_last)

    def _refresh(self, kept: Entry, entry: Entry) -> bool:
        """Take over what is told of an entry; gives whether its row looks different now."""
        changed = (kept.text, kept.count) != (entry.text, entry.count)
        kept.text, kept.count = entry.text, entry.count
        if kept.place is Place.MONTH:
            # Known days stay until the new ones come; an open month asks for them when it is told
            # to have changed, which it may have even where the sum of its days has not.
            changed |= kept.days_asked
            kept.days_asked = False
        elif kept.unmade:
            kept.unmade = entry.unmade
        else:
            self._merge(kept, entry.made())
        return changed

    def _insert(self, above: Entry, row: int, new: list[Entry]) -> None:
        self.beginInsertRows(self.index_of(above), row, row + len(new) - 1)
        above.children[row:row] = new
        self._number(new, above)
        self.endInsertRows()

    def _remove(self, above: Entry, row: int) -> None:
        self.beginRemoveRows(self.index_of(above), row, row)
        self._forget(above.children.pop(row))
        self.endRemoveRows()

    def _move(self, above: Entry, old: int, new: int) -> None:
        # Only ever upwards: rows before `new` are in their final order.
        parent = self.index_of(above)
        self.beginMoveRows(parent, old, old, parent, new)
        above.children.insert(new, above.children.pop(old))
        self.endMoveRows()

    def _below(self, entry: Entry) -> list[Entry]:
        """The children of an entry of the tree, from now on kept up to date."""
        if entry.unmade:
            entry.children, entry.unmade = entry.unmade(), None
            self._number(entry.children, entry)
        return entry.children

    def _number(self, new: list[Entry], above: Entry) -> None:
        for entry in new:
            entry.parent = above
            entry.number = self._next
            self._by_number[self._next] = entry
            self._next += 1

    def _forget(self, entry: Entry) -> None:
        del self._by_number[entry.number]
        for child in entry.children:
            self._forget(child)
