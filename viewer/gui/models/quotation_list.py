"""The quotations of one article as a Qt model: a card's words, its evidence, what is dragged."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.quotes.types import Kind, Quotation
from viewer.render.initials import initials
from viewer.wording import number as shown
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex

QUOTATION_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
EVIDENCE_ROLE = Qt.ItemDataRole.UserRole + 2
SPEAKER_ROLE = Qt.ItemDataRole.UserRole + 3
HUE_ROLE = Qt.ItemDataRole.UserRole + 4
INITIALS_ROLE = Qt.ItemDataRole.UserRole + 5

UNSURE = 0.7
"""Below this confidence a card says that the speaker is uncertain (docs/quotations.md)."""

HUES = 8


class QuotationList(QAbstractListModel):
    """The quotations that pass the filters. A quotation's number is its place among all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Quotation, ...] = ()
        self._paragraphs: tuple[int, ...] = ()
        self._shown: list[int] = []
        self._speaker: str | None = None
        self._fragments = False
        self._hues: dict[str, int] = {}
        self._initials: dict[str, str] = {}
        self._mime: Callable[[list[Quotation]], QMimeData] | None = None

    # ------------------------------------------------------------ content

    def set_quotations(self, quotations: Sequence[Quotation], paragraphs: Sequence[int]) -> None:
        """Show those of another article; `paragraphs` count from 1, 0 is the headline."""
        self.beginResetModel()
        self._all, self._paragraphs = tuple(quotations), tuple(paragraphs)
        self._hues = {name: at % HUES for at, name in enumerate(self.speakers())}
        self._initials = initials(self._hues)
        self._speaker = None
        self._filter()
        self.endResetModel()

    def set_speaker(self, speaker: str | None) -> None:
        """Show only what one person says; everybody with None."""
        self.beginResetModel()
        self._speaker = speaker
        self._filter()
        self.endResetModel()

    def set_fragments(self, shown: bool) -> None:
        """Whether titles of works and single terms are listed too."""
        self.beginResetModel()
        self._fragments = shown
        self._filter()
        self.endResetModel()

    def set_mime(self, mime: Callable[[list[Quotation]], QMimeData]) -> None:
        """How chosen cards become what is dragged out."""
        self._mime = mime

    def speakers(self) -> dict[str, int]:
        """Every speaker, in the order of the text, with the number of quotations."""
        found: dict[str, int] = {}
        for quotation in self._all:
            if quotation.kind.is_quotation and quotation.speaker:
                found[quotation.speaker] = found.get(quotation.speaker, 0) + 1
        return found

    @property
    def hidden_fragments(self) -> int:
        """How many titles and terms the switch holds back."""
        return 0 if self._fragments else sum(not q.kind.is_quotation for q in self._all)

    def quotation(self, number: int) -> Quotation:
        """The quotation with a number."""
        return self._all[number]

    def shown(self) -> list[tuple[int, Quotation]]:
        """What is listed, as (number, quotation)."""
        return [(number, self._all[number]) for number in self._shown]

    def row_of(self, number: int) -> int | None:
        """The row of a quotation, where it is listed."""
        return self._shown.index(number) if number in self._shown else None

    def hue(self, quotation: Quotation) -> int | None:
        """The number of the speaker's hue; None where nobody is named."""
        return self._hues.get(quotation.speaker or "")

    def initials(self, quotation: Quotation) -> str:
        """The speaker's mark beside the words; empty where nobody is named."""
        return self._initials.get(quotation.speaker or "", "")

    def _filter(self) -> None:
        self._shown = [
            number
            for number, quotation in enumerate(self._all)
            if (quotation.kind.is_quotation or self._fragments)
            and (self._speaker is None or quotation.speaker == self._speaker)
        ]

    # ------------------------------------------------------------ what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The number of cards."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card's words, speaker and evidence."""
        if not index.isValid():
            return None
        number = self._shown[index.row()]
        quotation = self._all[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return quotation.text
        if role == QUOTATION_ROLE:
            return quotation
        if role == NUMBER_ROLE:
            return number
        if role == SPEAKER_ROLE:
            return self.speaker_words(quotation)
        if role == EVIDENCE_ROLE:
            return self.evidence(number)
        if role == HUE_ROLE:
            return self.hue(quotation)
        if role == INITIALS_ROLE:
            return self.initials(quotation)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (f"“{quotation.text}”", self.speaker_words(quotation), self.evidence(number))
            return " — ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return quotation.reason
        return None

    def speaker_words(self, quotation: Quotation) -> str:
        """The speaker's line: the name, and where it is unsure, so in words."""
        if quotation.kind is Kind.TITLE:
            return words("A title")
        if quotation.kind is Kind.TERM:
            return words("A term")
        if quotation.speaker is None and quotation.mention is None:
            return words("Nobody is named")
        name = quotation.speaker or (quotation.mention.words if quotation.mention else "")
        if quotation.confidence < UNSURE:
            return words("{name} – speaker uncertain").format(name=name)
        return name

    def said_by_reader(self, quotation: Quotation) -> str:
        """What the reader said of the speaker, beside the program's own answer."""
        own = quotation.original.speaker if quotation.original else None
        if own == quotation.speaker:
            return words("confirmed by you")
        if own is None:
            return words("named by you; the program had nobody")
        return words("named by you; the program had {name}").format(name=own)

    def evidence(self, number: int) -> str:
        """The cue, how the name was found, and the place, in one line."""
        quotation = self._all[number]
        parts = [self.said_by_reader(quotation)] if quotation.original else []
        parts += [quotation.cue.words] if quotation.cue else []
        mention = quotation.mention
        if mention and quotation.speaker and mention.words != quotation.speaker:
            parts.append(words("named as “{words}”").format(words=mention.words))
        paragraph = self._paragraphs[number]
        if paragraph:
            parts.append(words("paragraph {number}").format(number=shown(paragraph)))
        else:
            parts.append(words("headline"))
        return " · ".join(parts)

    # ------------------------------------------------------------ dragging out

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The cards in the forms that copying gives."""
        rows = sorted({index.row() for index in indexes})
        assert self._mime is not None
        return self._mime([self._all[self._shown[row]] for row in rows])

    def supportedDragActions(self) -> Qt.DropAction:
        """Copy: nothing is moved out of an article."""
        return Qt.DropAction.CopyAction
