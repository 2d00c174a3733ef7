"""Who is quoted, as a Qt model: a row a speaker, numbers at the end."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.library.balance import Balance, heads, told_row

Index = QModelIndex | QPersistentModelIndex

NUMBERS = 2
"""The first of the columns that hold numbers."""


class BalanceTable(QAbstractTableModel):
    """The rows of one balance; of hundreds of thousands each is made when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._balance: Balance | None = None
        self._heads = heads()

    def show(self, balance: Balance | None) -> None:
        """Show who is quoted; nothing with None."""
        self.beginResetModel()
        self._balance = balance
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many speakers there are."""
        return 0 if parent.isValid() or not self._balance else len(self._balance.speakers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Speaker, group, quotations, words, share."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words."""
        if self._balance and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return told_row(self._balance, self._balance.speakers[index.row()])[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What stands above a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column >= NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
