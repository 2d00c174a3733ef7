"""The notebook as a Qt model: numbers in sections, with rows fetched by the page when seen."""

from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.gui.masthead import day_format, day_of
from viewer.notebook.listing import Grouping, Listing, Row, Section
from viewer.notebook.types import Bookmark, Clip, Colour, Entry, Note
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
SECTION_ROLE = Qt.ItemDataRole.UserRole + 1
META_ROLE = Qt.ItemDataRole.UserRole + 2
STATE_ROLE = Qt.ItemDataRole.UserRole + 3

PAGE = 64
"""Rows fetched at once: more than a screen of a tall window."""
KEPT = 64 * PAGE
"""Entries remembered."""


class Laid(NamedTuple):
    """What is listed, with a line above each section where it is grouped."""

    numbers: "array[int]"
    sections: tuple[Section, ...]
    """Empty where nothing is grouped."""
    headings: "array[int]"
    """On which line each section begins."""
    grouping: Grouping | None
    whole: bool = True
    """Whether it is more than the beginning of what is to be listed."""

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return len(self.numbers) + len(self.headings)

    def begins_as(self, other: "Laid") -> bool:
        """Whether its first lines are all those of another."""
        count, headings = len(other.numbers), len(other.headings)
        return (
            self.grouping is other.grouping
            and self.numbers[:count] == other.numbers
            and self.headings[:headings] == other.headings
            and (len(self.headings) == headings or self.headings[headings] >= other.lines)
        )


def lay(listing: Listing, grouping: Grouping | None, *, whole: bool = True) -> Laid:
    """A list in lines; for any thread: there may be as many sections as entries."""
    if grouping is None:
        return Laid(listing.numbers, (), array("q"), None, whole)
    headings = array("q", [each.first + at for at, each in enumerate(listing.sections)])
    return Laid(listing.numbers, listing.sections, headings, grouping, whole)


NOTHING = Laid(array("q"), (), array("q"), None)


class NotebookTable(QAbstractTableModel):
    """A line is an entry or the heading of a section."""

    page_wanted = Signal(int)
    """A page whose rows are not known; answered by `put_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid = NOTHING
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._fresh: set[int] = set()  # pages that were asked for since the last change
        self._states: dict[str, str] = {}
        self._locale = QLocale()
        self._day_format = day_format(self._locale, short=True)

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The number of lines."""
        return 0 if parent.isValid() else self._laid.lines

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: a row is painted whole."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and self.section(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An entry's words, or a heading's; None for everything while it is on the way."""
        if not index.isValid():
            return None
        section = self.section(index.row())
        if section is not None:
            return self._heading(section, role)
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == META_ROLE:
            return self.meta(row)
        if role == STATE_ROLE:
            return self._states.get(row.entry.id, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(row.entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._spoken(row) if part)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The one column's name, for assistive technology."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words("Notebook entry") if section == 0 else None
        return None

    def _heading(self, section: Section, role: int) -> object:
        if role == SECTION_ROLE:
            return section
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(section)
        # In a beginning a section may go on.
        count = self._locale.toString(section.count) if self._laid.whole else ""
        if role == META_ROLE:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self.label(section), count)))
        return None

    def _spoken(self, row: Row) -> Sequence[str]:
        entry = row.entry
        if isinstance(entry, Bookmark):
            first = (words("Bookmark"), entry.headline)
        elif isinstance(entry, Clip):
            kind = words("{colour} clip").format(colour=colour_words(entry.colour))
            first = (kind, f"“{entry.anchor.words}”")
        else:
            first = (words("Note"), entry.text)
        notes = [words("Note: {text}").format(text=note.text) for note in row.notes]
        tags = words("tagged {names}").format(names=", ".join(entry.tags)) if entry.tags else ""
        state = self._states.get(entry.id, "")
        return (*first, self.meta(row), *notes, state, tags)

    def label(self, section: Section) -> str:
        """What a heading says."""
        grouping, label = self._laid.grouping, section.label
        if not label:
            return {
                Grouping.SPEAKER: words("Nobody named"),
                Grouping.TAG: words("Without a tag"),
                Grouping.COLOUR: words("Without a colour"),
                Grouping.SOURCE: words("No source"),
            }.get(grouping or Grouping.DAY, words("Without a name"))
        if grouping is Grouping.COLOUR:
            return colour_words(Colour(label))
        if grouping is Grouping.DAY:
            day = QDate.fromString(label, Qt.DateFormat.ISODate)
            return self._locale.toString(day, day_format(self._locale)) if day.isValid() else label
        return label

    def meta(self, row: Row) -> str:
        """Who said it, and where and when it was published, in one line."""
        entry = row.entry
        about = entry.article
        parts = [entry.speaker or ""] if isinstance(entry, Clip) else []
        if isinstance(entry, Note) and row.clip:
            parts.append(words("on “{words}”").format(words=row.clip.anchor.words))
        if not isinstance(entry, Bookmark):
            parts.append(about.headline)
        parts.append(about.source or "")
        if about.published is not None:
            parts.append(self._locale.toString(day_of(about.published), self._day_format))
        return " · ".join(" ".join(part.split()) for part in parts if part)

    # ------------------------------------------------------------ lines

    @property
    def laid(self) -> Laid:
        """What is listed."""
        return self._laid

    def section(self, line: int) -> Section | None:
        """The section whose heading stands on a line."""
        headings = self._laid.headings
        if not headings:
            return None
        at = bisect_left(headings, line)
        return self._laid.sections[at] if at < len(headings) and headings[at] == line else None

    def number(self, line: int) -> int | None:
        """The number of the entry on a line; None on a heading."""
        if self.section(line) is not None or not 0 <= line < self.rowCount():
            return None
        return self._laid.numbers[line - bisect_right(self._laid.headings, line)]

    def row(self, line: int) -> Row | None:
        """The entry on a line as far as known; its page is asked for where it is not fresh."""
        number = self.number(line)
        if number is None:
            return None
        page = line // PAGE
        if page not in self._fresh:
            self._fresh.add(page)
            self.page_wanted.emit(page)
        return self._rows.get(number)

    def is_known(self, line: int) -> bool:
        """Whether what stands on a line can be painted."""
        number = self.number(line)
        return number is None or number in self._rows

    def page_numbers(self, page: int) -> list[int]:
        """The numbers of the entries on a page."""
        lines = range(page * PAGE, min((page + 1) * PAGE, self.rowCount()))
        return [number for number in map(self.number, lines) if number is not None]

    def put_page(self, page: int, asked: Sequence[int], rows: Mapping[int, Row]) -> None:
        """The rows of a page that was asked for; an answer to another list is dropped."""
        if self.page_numbers(page) != asked:
            return
        for number, row in rows.items():
            self._rows[number] = row
            self._rows.move_to_end(number)
        if len(self._rows) > KEPT:
            while len(self._rows) > KEPT:
                self._rows.popitem(last=False)
            self._fresh = {page}
        last = min((page + 1) * PAGE, self.rowCount()) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))

    # ------------------------------------------------------------ changes

    def set_laid(self, laid: Laid, rows: Mapping[int, Row] | None = None) -> None:
        """Show another list, with the rows of its first page as far as they are at hand.

        A beginning goes on where the whole of it comes; the same list is only asked for again.
        """
        shown = self._laid
        if shown.lines and shown.begins_as(laid) and not laid.whole:
            return  # the whole of it is on its way
        if laid.begins_as(shown) and shown.begins_as(laid):
            self._laid = laid
            self._fresh.clear()
        elif laid.begins_as(shown) and not shown.whole:
            self._go_on(laid)
        else:
            self.beginResetModel()
            self._laid = laid
            # A number is good until the notebook changes: what was known may be another entry's.
            self._rows.clear()
            self._fresh.clear()
            self._take_rows(rows or {})
            self.endResetModel()
            return
        self._take_rows(rows or {})
        if shown.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(shown.lines - 1, 0))

    def _go_on(self, laid: Laid) -> None:
        """Put the rest of a list below its beginning."""
        shown = self._laid.lines
        self.beginInsertRows(QModelIndex(), shown, laid.lines - 1)
        self._laid = laid
        self._fresh.discard(shown // PAGE)  # of this page a part was there only
        self.endInsertRows()

    def _take_rows(self, rows: Mapping[int, Row]) -> None:
        """The rows of the first page, where these are all of them."""
        self._rows.update(rows)
        if rows and all(number in rows for number in self.page_numbers(0)):
            self._fresh.add(0)

    def set_states(self, states: Mapping[str, str]) -> None:
        """What is told of clips that are not as they were, by id."""
        told = {name: words for name, words in states.items() if words}
        if told != self._states:
            self._states = told
            if self.rowCount():
                self.dataChanged.emit(
                    self.index(0, 0), self.index(self.rowCount() - 1, 0), [STATE_ROLE]
                )


def words_of(entry: Entry) -> str:
    """What an entry is known by: a headline, the words of a clip, the text of a note."""
    if isinstance(entry, Bookmark):
        return entry.headline
    return entry.anchor.words if isinstance(entry, Clip) else entry.text


def colour_words(colour: Colour) -> str:
    """The name of a colour as it is read."""
    return {
        Colour.YELLOW: words("Yellow"),
        Colour.GREEN: words("Green"),
        Colour.BLUE: words("Blue"),
        Colour.RED: words("Red"),
        Colour.PURPLE: words("Purple"),
    }[colour]
