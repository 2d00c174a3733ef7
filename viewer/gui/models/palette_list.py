"""What the command palette offers, as a Qt list: actions, places, articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

WHERE_ROLE = Qt.ItemDataRole.UserRole
KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
PLACES_ROLE = Qt.ItemDataRole.UserRole + 2


MOST = 200
"""Lines that are offered at once; Qt takes 0.4 s for 10,000, and nobody reads so many."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette. Two are the same where their names are."""

    name: str
    """What it is remembered by: "action bookmark", "place source:Reuters"."""
    text: str = field(compare=False)
    where: str = field(compare=False)
    """What kind of thing it is, in quiet words: the menu, "Source", source and date."""
    choose: Callable[[], object] = field(compare=False)
    keys: str = field(default="", compare=False)
    why_not: str = field(default="", compare=False)
    """Why it cannot be chosen now; empty where it can."""

    @property
    def spoken(self) -> str:
        """All of it, as assistive technology says it."""
        return ", ".join(part for part in (self.text, self.where, self.keys, self.why_not) if part)


Offered = tuple[Offer, tuple[int, ...]]
"""An offer, and which letters of its text were typed."""


class PaletteList(QAbstractListModel):
    """The offers that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offered: Sequence[Offered] = ()

    def show(self, offered: Sequence[Offered]) -> None:
        """Offer something else."""
        self.beginResetModel()
        self.offered = offered
        self.endResetModel()

    def add(self, offered: Sequence[Offered]) -> None:
        """Offer more, behind what is there."""
        if offered:
            count = len(self.offered)
            self.beginInsertRows(QModelIndex(), count, count + len(offered) - 1)
            self.offered = [*self.offered, *offered]
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many there are."""
        return 0 if parent.isValid() else len(self.offered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of an offer, and what stands beside."""
        if not index.isValid():
            return None
        offer, places = self.offered[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return offer.spoken
        return {
            Qt.ItemDataRole.DisplayRole: offer.text,
            WHERE_ROLE: offer.why_not or offer.where,
            KEYS_ROLE: offer.keys,
            PLACES_ROLE: places,
        }.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be chosen now can still be gone to, so that its reason is told."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag(0)
