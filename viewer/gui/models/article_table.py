"""The article list as a Qt model: ids only, with rows fetched by the page when they are seen."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence, Set
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.gui.masthead import day_format, day_of
from viewer.library.types import Row
from viewer.search.hits import Snippet
from viewer.wording import counted, words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
BOOKMARKED_ROLE = Qt.ItemDataRole.UserRole + 1
META_ROLE = Qt.ItemDataRole.UserRole + 2
SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 3
UNREAD_ROLE = Qt.ItemDataRole.UserRole + 4

PAGE = 128
"""Rows fetched at once: two screens of a tall window."""
KEPT = 64 * PAGE
"""Rows remembered; a row that is known is shown while its page is asked for again."""
SMALL = 5_000
"""Up to this many rows a changed list is told row by row, in 5 ms at most; a reset costs less."""


class ArticleTable(QAbstractTableModel):
    """Ids in an array; a page of rows is asked for when the first of them is painted."""

    page_wanted = Signal(int)
    """A page whose rows are not known; answered by `put_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = array("q")
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._snippets: dict[int, Snippet] = {}
        self._fresh: set[int] = set()  # pages that were asked for since the last change
        self._read: set[int] = set()  # ids of known rows that were read
        self._marked: dict[
            int, bool
        ] = {}  # what was marked since; a page may have been asked before
        self._bookmarked: Callable[[Row], bool] = lambda _row: False
        self._locale = QLocale()
        self._day_format = day_format(self._locale, short=True)

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The number of articles."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: a row is painted whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row's words; None for everything while it is on the way."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return headline(row)
        if role == ROW_ROLE:
            return row
        if role == META_ROLE:
            return self.meta(row)
        if role == SNIPPET_ROLE:
            return self._snippets.get(row.id)
        if role == BOOKMARKED_ROLE:
            return self._bookmarked(row)
        if role == UNREAD_ROLE:
            return row.id not in self._read
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # In an archive most is unread: what is not so is said.
            read = words("read", "of an article: it was read") if row.id in self._read else ""
            mark = words("bookmarked") if self._bookmarked(row) else ""
            found = self._snippets.get(row.id)
            spoken = (headline(row), self.meta(row), read, mark, found.text if found else "")
            return ", ".join(part for part in spoken if part)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The one column's name, for assistive technology."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words("Article") if section == 0 else None
        return None

    def meta(self, row: Row) -> str:
        """Source, date and how many files hold it, in one line, in the reader's locale and zone."""
        parts = [_isolated(row.source)] if row.source else []
        if row.published is not None:
            parts.append(self._locale.toString(day_of(row.published), self._day_format))
        if row.copies:
            parts.append(counted("1 file", "{count} files", row.copies + 1))
        return " · ".join(parts)

    # ------------------------------------------------------------ rows

    @property
    def ids(self) -> "array[int]":
        """The ids in their order; not to be changed."""
        return self._ids

    def row(self, number: int) -> Row | None:
        """The row at `number` as far as known; its page is asked for where it is not fresh."""
        page = number // PAGE
        if page not in self._fresh:
            self._fresh.add(page)
            self.page_wanted.emit(page)
        return self._rows.get(self._ids[number])

    def row_if_known(self, article: int | None) -> Row | None:
        """The row of an article by its id, where it has been fetched."""
        return None if article is None else self._rows.get(article)

    def forget_rows(self) -> None:
        """Another library is listed, whose articles may have the same ids."""
        self._rows.clear()
        self._fresh.clear()

    def page_ids(self, page: int) -> "array[int]":
        """The ids of a page."""
        return self._ids[page * PAGE : (page + 1) * PAGE]

    def put_page(
        self,
        page: int,
        asked: "array[int]",
        rows: Sequence[Row],
        snippets: Mapping[int, Snippet] = MappingProxyType({}),
        read: Set[int] | None = None,
    ) -> None:
        """The rows of a page that was asked for, with what a search found in them, by id.

        `read` are the ids of those that were read; None where that was told before. An answer for
        ids that have changed is dropped.
        """
        if self.page_ids(page) != asked:
            return
        self._snippets.update(snippets)
        self.know(rows, read)
        if len(self._rows) > KEPT:
            while len(self._rows) > KEPT:
                self._read.discard(self._rows.popitem(last=False)[0])
            self._fresh = {page}  # what is seen again is asked for again
        first = page * PAGE
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(asked) - 1, 0))

    def know(self, rows: Sequence[Row], read: Set[int] | None) -> None:
        """Remember rows, whether they are listed or about to be, as `put_page` does."""
        if read is not None:
            told = {row.id for row in rows}
            self._read.difference_update(told)
            self._read.update(read)
            for article in self._marked.keys() & told:
                self._take_mark(article)
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)

    def number_of(self, article: int) -> int | None:
        """Where an id stands in the list."""
        try:
            return self._ids.index(article)
        except ValueError:
            return None

    # ------------------------------------------------------------ changes

    def set_bookmarked(self, bookmarked: Callable[[Row], bool]) -> None:
        """How to tell whether an article is bookmarked; every row is painted again."""
        self._bookmarked = bookmarked
        if self._ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._ids) - 1, 0), [BOOKMARKED_ROLE]
            )

    def set_read(self, article: int, read: bool) -> None:
        """An article was marked as read, or as unread."""
        self._marked[article] = read
        self._take_mark(article)
        if self._ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._ids) - 1, 0), [UNREAD_ROLE]
            )

    def forget_marks(self) -> None:
        """Many articles were marked: what is shown is asked for again."""
        self._marked.clear()
        self.refresh()

    def _take_mark(self, article: int) -> None:
        if self._marked[article]:
            self._read.add(article)
        else:
            self._read.discard(article)

    def forget_snippets(self) -> None:
        """Another search, or none: what was found before is not shown any more."""
        self._snippets.clear()

    def set_ids(self, ids: "array[int]") -> None:
        """Show another list. What is in both keeps its index where the lists are small."""
        if ids != self._ids:
            if max(len(ids), len(self._ids)) <= SMALL and self._same_order(ids):
                self._remove_missing(set(ids))
                self._insert_new(ids)
            else:
                self.beginResetModel()
                self._ids = ids
                self._fresh.clear()
                self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown: the articles may have changed."""
        self._fresh.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _same_order(self, ids: "array[int]") -> bool:
        place = {number: at for at, number in enumerate(ids)}
        common = [place[number] for number in self._ids if number in place]
        return bool(common) and all(a < b for a, b in pairwise(common))

    def _remove_missing(self, kept: set[int]) -> None:
        end = len(self._ids)
        while end > 0:
            if self._ids[end - 1] in kept:
                end -= 1
                continue
            start = end - 1
            while start > 0 and self._ids[start - 1] not in kept:
                start -= 1
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._ids[start:end]
            self._fresh.clear()
            self.endRemoveRows()
            end = start

    def _insert_new(self, ids: "array[int]") -> None:
        at = 0
        while at < len(ids):
            if at < len(self._ids) and self._ids[at] == ids[at]:
                at += 1
                continue
            after = self._ids[at] if at < len(self._ids) else None
            end = at
            while end < len(ids) and ids[end] != after:
                end += 1
            self.beginInsertRows(QModelIndex(), at, end - 1)
            self._ids[at:at] = ids[at:end]
            self._fresh.clear()
            self.endInsertRows()
            at = end


def headline(row: Row) -> str:
    """The headline, or what stands for it."""
    return row.headline or row.path.name


def _isolated(words: str) -> str:
    """Words that do not turn what stands beside them round: U+2068 and U+2069 keep them apart."""
    return words if words.isascii() else f"\u2068{words}\u2069"
