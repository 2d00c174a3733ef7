"""The speakers of a library as a Qt model: ids in order, rows by the page when they are seen."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.library.speaker import Speaker
from viewer.library.voices import SpeakerKind
from viewer.wording import counted, number, words

Index = QModelIndex | QPersistentModelIndex

SPEAKER_ROLE = Qt.ItemDataRole.UserRole
PAGE = 128
"""Rows that are asked for together."""
_NAME, _QUOTATIONS = range(2)
_NAMES = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_NUMBERS = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class SpeakerTable(QAbstractTableModel):
    """What is known of a row is shown while it is asked for again."""

    page_wanted = Signal(int)
    """The rows of this page are seen, and not known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = array("q")
        self._known: dict[int, Speaker] = {}
        self._asked: set[int] = set()

    # ------------------------------------------------------------ content

    def show(self, ids: "array[int]", rows: Sequence[Speaker] = ()) -> None:
        """Show these speakers; some of them may come with their rows."""
        self.beginResetModel()
        self._ids = ids
        self._known = {row.id: row for row in rows}
        self._asked.clear()
        self.endResetModel()

    def grow(self, ids: "array[int]") -> None:
        """Show more below what is shown already."""
        before = len(self._ids)
        if ids[:before] != self._ids or len(ids) <= before:
            self.show(ids, tuple(self._known.values()))
            return
        self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
        self._ids = ids
        self._asked.discard(before // PAGE)  # it was not whole
        self.endInsertRows()

    def ids_of(self, page: int) -> "array[int]":
        """The ids of the rows of a page."""
        return self._ids[page * PAGE : (page + 1) * PAGE]

    def take(self, page: int, rows: Sequence[Speaker]) -> None:
        """Show the rows of a page."""
        self._known.update((row.id, row) for row in rows)
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, _QUOTATIONS))

    def id_at(self, row: int) -> int | None:
        """The speaker of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id: int) -> int | None:
        """The row of a speaker, where they are listed."""
        try:
            return self._ids.index(id)
        except ValueError:
            return None

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The number of speakers."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name and the number."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What stands above the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words("Speaker") if section == _NAME else words("Quotations")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section == _QUOTATIONS else _NAMES
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A name with what has to be known of it, or how often they are quoted."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.column() == _QUOTATIONS else None
        speaker = self._known.get(self._ids[index.row()])
        if speaker is None:
            self._ask(index.row() // PAGE)
            return None
        if role == SPEAKER_ROLE:
            return speaker
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == _QUOTATIONS:
                return number(speaker.quotations)
            return marked_name(speaker)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return told_row(speaker)
        return None

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page)


def marked_name(speaker: Speaker) -> str:
    """The name, with what tells that it may be several people's."""
    if speaker.kind is SpeakerKind.SURNAME:
        return words("{name} (surname only)").format(name=speaker.name)
    return speaker.name


def told_row(speaker: Speaker) -> str:
    """A row in words."""
    said = counted("1 quotation", "{count} quotations", speaker.quotations)
    where = counted("1 article", "{count} articles", speaker.articles)
    return f"{marked_name(speaker)}. {said} · {where}"
