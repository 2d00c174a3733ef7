"""What a speaker says, as rows: the newest first, under the months in which it was said."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.gui.masthead import day_format, day_of
from viewer.gui.models.answer_list import ROW_ROLE, AnswerRow
from viewer.library.sayings import Saying
from viewer.verify.telling import Mark
from viewer.wording import words

Index = QModelIndex | QPersistentModelIndex


class SayingList(QAbstractListModel):
    """Grows while it is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sayings: list[Saying] = []
        self._rows: list[AnswerRow] = []
        self._locale = QLocale()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._sayings.clear()
        self._rows.clear()
        self.endResetModel()

    def add(self, sayings: Sequence[Saying]) -> None:
        """Show more below."""
        if not sayings:
            return
        first = len(self._sayings)
        self.beginInsertRows(QModelIndex(), first, first + len(sayings) - 1)
        for saying in sayings:
            self._rows.append(self._row(saying))
            self._sayings.append(saying)
        self.endInsertRows()

    def saying(self, row: int) -> Saying:
        """What is shown in a row."""
        return self._sayings[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many quotations are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its words as they are spoken."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def _row(self, saying: Saying) -> AnswerRow:
        quotation, article = saying.quotation, saying.row
        month = self._month(saying)
        before = self._month(self._sayings[-1]) if self._sayings else None
        parts = [article.source or ""]
        if article.published is not None:
            short = day_format(self._locale, short=True)
            parts.append(self._locale.toString(day_of(article.published), short))
        mention = quotation.mention.words if quotation.mention else quotation.speaker or ""
        return AnswerRow(
            place=saying,
            heading="" if month == before else month,
            words=((" ".join(quotation.text.split()), Mark.NONE),),
            whole="",
            who=" ".join(mention.split()),
            cue=" ".join(quotation.cue.words.split()) if quotation.cue else "",
            headline=article.headline or article.path.name,
            meta=" · ".join(part for part in parts if part),
            rest="",
        )

    def _month(self, saying: Saying) -> str:
        published = saying.row.published
        if published is None:
            return words("No date")
        day = day_of(published)
        return f"{self._locale.standaloneMonthName(day.month())} {day.year()}"
