"""The quotations that a search found, as a Qt model: in sections that grow while they are read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.gui.masthead import day_format, day_of
from viewer.library.quoted import FoundQuotation
from viewer.wording import number, words

Index = QModelIndex | QPersistentModelIndex

FOUND_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
META_ROLE = Qt.ItemDataRole.UserRole + 2
SPEAKER_ROLE = Qt.ItemDataRole.UserRole + 3


class FoundBy(StrEnum):
    """What quotations that stand together have in common."""

    DAY = "day"
    SPEAKER = "speaker"
    OUTLET = "outlet"


@dataclass(slots=True)
class Heading:
    """The line above a section."""

    key: object
    label: str
    count: int = 0
    """Quotations read of it so far."""


class FoundTable(QAbstractTableModel):
    """A line is a quotation or the heading of a section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Heading | FoundQuotation] = []
        self._sections: list[Heading] = []
        self._by = FoundBy.DAY
        self.quotations = 0
        """How many are shown."""
        self._locale = QLocale()

    # ------------------------------------------------------------ content

    def begin(self, by: FoundBy) -> None:
        """Show nothing, and group what comes."""
        self.beginResetModel()
        self._by, self.quotations = by, 0
        self._lines.clear()
        self._sections.clear()
        self.endResetModel()

    def add(self, found: Sequence[FoundQuotation]) -> None:
        """Put more at the end of their sections."""
        for one in found:
            key, label = self._section_of(one)
            at = next((n for n, each in enumerate(self._sections) if each.key == key), None)
            if at is None:
                heading = Heading(key, label())
                self._insert(len(self._lines), heading)
                self._sections.append(heading)
                at = len(self._sections) - 1
            line = sum(each.count + 1 for each in self._sections[: at + 1])
            self._insert(line, one)
            heading = self._sections[at]
            heading.count += 1
            self.quotations += 1
            above = self.index(line - heading.count, 0)
            self.dataChanged.emit(above, above, [META_ROLE])

    def _insert(self, line: int, what: Heading | FoundQuotation) -> None:
        self.beginInsertRows(QModelIndex(), line, line)
        self._lines.insert(line, what)
        self.endInsertRows()

    def _section_of(self, found: FoundQuotation) -> tuple[object, Callable[[], str]]:
        """What its section has in common, and what the heading says."""
        if self._by is FoundBy.SPEAKER:
            voice = found.voice
            return (voice.kind, voice.key), lambda: voice.name or words("Nobody is named")
        if self._by is FoundBy.OUTLET:
            return found.row.source, lambda: found.row.source or words("No source")
        published = found.row.published
        if published is None:
            return None, lambda: words("No date")
        day = day_of(published)
        return day.toJulianDay(), lambda: self._locale.toString(day, day_format(self._locale))

    def found(self, line: int) -> FoundQuotation | None:
        """The quotation on a line; None on a heading."""
        if not 0 <= line < len(self._lines):
            return None
        what = self._lines[line]
        return what if isinstance(what, FoundQuotation) else None

    def speaker_words(self, found: FoundQuotation) -> str:
        """Who is told to have said it."""
        quotation = found.quotation
        if quotation.speaker:
            return quotation.speaker
        mention = quotation.mention.words if quotation.mention else ""
        return mention or words("Nobody is named")

    def _meta(self, found: FoundQuotation) -> str:
        """Headline, outlet and date, in one line."""
        row = found.row
        parts = [row.headline or row.path.name, row.source or ""]
        if row.published is not None:
            short = day_format(self._locale, short=True)
            parts.append(self._locale.toString(day_of(row.published), short))
        return " · ".join(" ".join(part.split()) for part in parts if part)

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: a line is painted whole."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and self.found(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a quotation, or a heading's."""
        if not index.isValid():
            return None
        what = self._lines[index.row()]
        if isinstance(what, Heading):
            return self._heading(what, role)
        if role == FOUND_ROLE:
            return what
        if role == Qt.ItemDataRole.DisplayRole:
            return what.quotation.text
        if role == META_ROLE:
            return self._meta(what)
        if role == SPEAKER_ROLE:
            return self.speaker_words(what)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cue = what.quotation.cue.words if what.quotation.cue else ""
            said = f"“{' '.join(what.quotation.text.split())}”"
            parts = (said, self.speaker_words(what), cue, self._meta(what))
            return ". ".join(part for part in parts if part)
        return None

    def _heading(self, heading: Heading, role: int) -> object:
        if role == HEADING_ROLE:
            return heading
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.label
        if role == META_ROLE:
            return number(heading.count)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading.label}, {number(heading.count)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The one column's name, for assistive technology."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words("Quotation") if section == 0 else None
        return None
