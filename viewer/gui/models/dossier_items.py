"""What stands in a dossier as a Qt model: items in order, each with what is told beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.gui.masthead import day_format, day_of
from viewer.notebook.dossiers import Item, Part
from viewer.notebook.types import Clip
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

CARD_ROLE = Qt.ItemDataRole.UserRole
ITEMS_MIME = "application/x-pullquote-items"
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Card:
    """An item, and what is shown of it."""

    item: Item
    who: str
    """Who said the words of a clip; empty where they are the article's."""
    where: str
    """Its headline, outlet and date."""
    is_lost: bool
    """Whether it is no longer among the clips of the notebook."""

    @property
    def spoken(self) -> str:
        """The card in words."""
        item = self.item
        if item.part is Part.HEADING:
            return words("Heading: {text}").format(text=item.text or words("empty"))
        if item.clip is None:
            return words("Text: {text}").format(text=item.text or words("empty"))
        parts = [f"“{item.clip.anchor.words}”", self.who, self.where]
        if item.text:
            parts.append(words("Annotation: {text}").format(text=item.text))
        if self.is_lost:
            parts.append(lost_words())
        return ". ".join(part for part in parts if part)


class DossierItems(QAbstractListModel):
    """The items of the dossier that is open."""

    rewritten = Signal(str, str)
    """The id of an item, and its new text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()
        self._locale = QLocale()
        self._day_format = day_format(self._locale, short=True)

    def show(self, items: Sequence[Item], kept: frozenset[str]) -> None:
        """Show these items; `kept` are the ids of the clips that are still in the notebook."""
        cards = tuple(self._card(item, kept) for item in items)
        if [each.item.id for each in cards] == [each.item.id for each in self.cards]:
            before, self.cards = self.cards, cards
            for row, (old, new) in enumerate(zip(before, cards, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Where the item with this id stands; -1 where it is no more."""
        return next((row for row, each in enumerate(self.cards) if each.item.id == name), -1)

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card, its text to be changed, or its words as they are spoken."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.EditRole:
            return card.item.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The person has written something else."""
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.EditRole and str(value) != card.item.text:
            self.rewritten.emit(card.item.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be chosen, changed and dragged; what is dropped comes between two."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsEditable
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Items are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only our own items."""
        return [ITEMS_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The ids of what is dragged."""
        mime = QMimeData()
        rows = sorted(index.row() for index in indexes)
        ids = "\n".join(self.cards[row].item.id for row in rows)
        mime.setData(ITEMS_MIME, ids.encode())
        return mime

    # ------------------------------------------------------------ cards

    def _card(self, item: Item, kept: frozenset[str]) -> Card:
        if item.clip is None:
            return Card(item, "", "", is_lost=False)
        return Card(item, item.clip.speaker or "", self._where(item.clip), item.clip.id not in kept)

    def _where(self, clip: Clip) -> str:
        about = clip.article
        parts = [about.headline, about.source or ""]
        if about.published is not None:
            parts.append(self._locale.toString(day_of(about.published), self._day_format))
        return " · ".join(" ".join(part.split()) for part in parts if part)


def lost_words() -> str:
    """What is told of a clip that was removed from the notebook."""
    return words("No longer among your clips; its words stay here")


def counts_of(items: Sequence[Item]) -> Mapping[str, int]:
    """How many items there are, and from how many articles their clips come."""
    articles = {item.clip.article.key for item in items if item.clip}
    return {"items": len(items), "sources": len(articles)}
