"""The articles that were opened, one after another: back, forward, and over a restart."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

KEPT = 200
"""Visits remembered; of the oldest nobody knows any more."""


class Visit(NamedTuple):
    """An article that was opened, and where in it the reader was last."""

    path: Path
    place: int
    """As `ArticlePane.place` gives it."""
    headline: str


class History:
    """Going back loses nothing until another article is opened from there."""

    def __init__(self) -> None:
        self.visits: list[Visit] = []
        self._at = -1  # where the reader is, or is going
        self._shown = -1  # which of the visits is shown

    @property
    def at(self) -> int:
        """The number of the visit where the reader is, or is going."""
        return self._at

    def can_go(self, by: int) -> bool:
        """Whether there is a visit so many steps on, or back where `by` is negative."""
        return by != 0 and 0 <= self._goal(by) < len(self.visits)

    def go(self, by: int) -> Visit:
        """Set out for a visit; `arrive` or `stay` tells how it went."""
        self._at = self._goal(by)
        return self.visits[self._at]

    def _goal(self, by: int) -> int:
        # With nothing shown, the visit that the reader was at is itself a step back.
        return self._at + by + (1 if self._shown < 0 and by < 0 else 0)

    def arrive(self) -> None:
        """What was set out for is shown."""
        self._shown = self._at

    def stay(self) -> None:
        """What was set out for cannot be shown, or something else is to be."""
        if self._shown >= 0:
            self._at = self._shown

    def leave(self, place: int) -> None:
        """Note where the reader is in the article that is shown."""
        if 0 <= self._shown < len(self.visits):
            self.visits[self._shown] = self.visits[self._shown]._replace(place=place)

    def visit(self, path: Path, headline: str) -> None:
        """Another article is opened: what lay ahead is forgotten."""
        if 0 <= self._at < len(self.visits) and self.visits[self._at].path == path:
            return
        del self.visits[self._at + 1 :]
        self.visits.append(Visit(path, 0, headline))
        del self.visits[:-KEPT]
        self._at = len(self.visits) - 1

    def go_on_from(self, kept: Sequence[Visit], at: int) -> None:
        """Take over the visits of an earlier window, which ended at one of them."""
        if not self.visits:
            self.visits, self._at = list(kept), at
            return
        begun = len(self.visits)
        is_same = 0 <= at < len(kept) and kept[at].path == self.visits[0].path
        before = kept[:at] if is_same else kept[: at + 1]
        # What lay ahead is still there where the reader has not gone on meanwhile.
        after = kept[at + 1 :] if is_same and begun == 1 else ()
        self.visits = [*before, *self.visits, *after]
        self._at += len(before)
        if self._shown >= 0:
            self._shown += len(before)


def still_there(
    kept: Sequence[Visit], at: int, is_there: Callable[[Path], bool]
) -> tuple[list[Visit], int]:
    """The visits whose files are there, and which of them is the last before or at `at`."""
    left = [(number, visit) for number, visit in enumerate(kept) if is_there(visit.path)]
    return [visit for _, visit in left], sum(1 for number, _ in left if number <= at) - 1
