"""What was found of a quotation, as rows: each place with its words, who says them, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from viewer.gui.masthead import day_format, day_of
from viewer.library.sayings import Saying
from viewer.verify.telling import Mark, in_full, instead_head, marked, more, of_version, whose
from viewer.verify.types import Exact, NotFound, Place, Source, Verdict, Wording
from viewer.verify.versions import Printed, Version
from viewer.wording import counted, words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One place, and what is shown of it."""

    place: "Place | Saying | Printed"
    heading: str
    """What stands above it; empty where the row before has it."""
    words: tuple[tuple[str, Mark], ...]
    """The words with what differs; empty where they are those of the row before."""
    whole: str
    """The sentence that they are taken from, where it has more."""
    who: str
    cue: str
    headline: str
    meta: str
    """Source, date and copies."""
    rest: str
    """Where else it stands."""

    @property
    def differs(self) -> bool:
        """Whether some of the words are marked."""
        return any(mark for _, mark in self.words)

    @property
    def spoken(self) -> str:
        """The row in words, with what is seen by lines through and below the letters."""
        marks = {
            Mark.LEFT_OUT: words("(left out: {words})"),
            Mark.ADDED: words("(added: {words})"),
        }
        spoken = " ".join(
            marks[mark].format(words=some) if mark is not Mark.NONE else some
            for some, mark in self.words
        )
        who = f"{self.who}, {self.cue}" if self.cue else self.who
        parts = (
            self.heading,
            spoken or words("The same words"),
            self.whole,
            who,
            self.headline,
            self.meta,
        )
        return ". ".join(part for part in (*parts, self.rest) if part)


class AnswerList(QAbstractListModel):
    """The rows of one verdict."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[AnswerRow, ...] = ()
        self._locale = QLocale()
        self._day_format = day_format(self._locale, short=True)

    def show(self, verdict: Verdict | None) -> None:
        """Show what was found; nothing with None."""
        self.beginResetModel()
        self.rows = tuple(self._rows(verdict)) if verdict else ()
        self.endResetModel()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show how each article prints it."""
        self.beginResetModel()
        self.rows = tuple(row for version in versions for row in self._of_version(version))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many places there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its words as they are spoken."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    # ------------------------------------------------------------ made of a verdict

    def _rows(self, verdict: Verdict) -> Iterator[AnswerRow]:
        if isinstance(verdict, NotFound):
            return
        if not isinstance(verdict, Exact):
            yield from self._ranked(verdict.wordings)
            return
        for wording in verdict.wordings:
            yield from self._of_wording(wording, "")
        yield from self._ranked(verdict.instead, instead_head(verdict))

    def _ranked(self, wordings: Sequence[Wording], first: str = "") -> Iterator[AnswerRow]:
        """Wordings of several ranks: it is told where the nearest end."""
        has_ranks = len({wording.rank for wording in wordings}) > 1
        head = first or (words("Nearest") if has_ranks else "")
        before = 1
        for wording in wordings:
            if wording.rank > 1 and before == 1:
                head = words("Less near")
            before = wording.rank
            yield from self._of_wording(wording, head)
            head = ""

    def _of_wording(self, wording: Wording, heading: str) -> Iterator[AnswerRow]:
        last = len(wording.places) - 1
        shown: list[tuple[str, Mark]] = []
        for number, place in enumerate(wording.places):
            words = marked(place.comparison)
            yield AnswerRow(
                place=place,
                heading=heading if number == 0 else "",
                words=() if words == shown else tuple(words),
                whole=in_full(place),
                who=whose(place),
                cue=" ".join(place.cue.words.split()) if place.cue else "",
                headline=place.source.headline or place.source.file.name,
                meta=self._meta(place.source),
                rest=more(wording) if number == last else "",
            )
            shown = words

    def _of_version(self, version: Version) -> Iterator[AnswerRow]:
        for number, one in enumerate(version.printed):
            yield AnswerRow(
                place=one,
                heading="" if number else of_version(version),
                words=() if number else tuple(marked(version.comparison)),
                whole="",
                who=one.speaker or words("nobody is named"),
                cue="",
                headline=one.source.headline or one.source.file.name,
                meta=self._meta(one.source),
                rest="",
            )

    def _meta(self, source: Source) -> str:
        parts = [source.outlet or ""]
        if source.published is not None:
            parts.append(self._locale.toString(day_of(source.published), self._day_format))
        if source.copies:
            parts.append(counted("1 file", "{count} files", len(source.copies) + 1))
        return " · ".join(part for part in parts if part)
