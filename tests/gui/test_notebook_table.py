"""The notebook's list as a model: the beginning of a list goes on without a reset."""

from array import array

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from tests.notebook.samples import bookmark
from viewer.gui.models.notebook_table import META_ROLE, SECTION_ROLE, NotebookTable, lay
from viewer.notebook.listing import Grouping, Listing, Row, Section

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def listing(*sections: tuple[str, int]) -> Listing:
    """Numbers from 1 in sections of these names and lengths."""
    made, first = [], 0
    for name, count in sections:
        made.append(Section(name, name, first, count))
        first += count
    return Listing(array("q", range(1, first + 1)), tuple(made))


WHOLE = listing(("Berg", 2), ("Holm", 3), ("Lund", 1))


@pytest.fixture
def table(qapp: QCoreApplication) -> NotebookTable:
    """A table whose every change is looked through."""
    assert qapp
    made = NotebookTable()
    QAbstractItemModelTester(made, FATAL, made)
    return made


@pytest.mark.parametrize(
    ("beginning", "new"),
    [
        (listing(("Berg", 2), ("Holm", 1)), 4),
        (listing(("Berg", 2)), 6),
        (listing(("Berg", 1)), 7),
        (listing(), 9),
    ],
)
def test_a_beginning_goes_on(table: NotebookTable, beginning: Listing, new: int) -> None:
    table.set_laid(lay(beginning, Grouping.SPEAKER, whole=False))
    resets, more = QSignalSpy(table.modelReset), QSignalSpy(table.rowsInserted)
    table.set_laid(lay(WHOLE, Grouping.SPEAKER))
    assert resets.count() == 0
    assert more.count() == 1
    assert more.at(0)[1:] == [9 - new, 8]
    headings = [table.section(line) for line in range(9)]
    assert [each and each.label for each in headings] == [
        "Berg", None, None, "Holm", None, None, None, "Lund", None,
    ]  # fmt: skip


def test_a_heading_tells_its_count_once_that_is_known(table: NotebookTable) -> None:
    table.set_laid(lay(listing(("Berg", 1)), Grouping.SPEAKER, whole=False))
    assert table.index(0, 0).data(SECTION_ROLE).label == "Berg"
    assert table.index(0, 0).data(META_ROLE) == ""
    table.set_laid(lay(WHOLE, Grouping.SPEAKER))
    assert table.index(0, 0).data(META_ROLE) == "2"


def test_a_beginning_of_what_is_shown_changes_nothing(table: NotebookTable) -> None:
    table.set_laid(lay(WHOLE, Grouping.SPEAKER))
    table.set_laid(lay(listing(("Berg", 2), ("Holm", 1)), Grouping.SPEAKER, whole=False))
    assert table.rowCount() == 9


@pytest.mark.parametrize(
    "other",
    [
        lay(listing(("Berg", 3), ("Holm", 2)), Grouping.SPEAKER),
        lay(listing(("Berg", 1), ("Dahl", 4)), Grouping.SPEAKER),
        lay(listing(("Berg", 2), ("Holm", 3)), Grouping.SOURCE),
        lay(WHOLE, None),
    ],
)
def test_any_other_list_takes_its_place(table: NotebookTable, other: object) -> None:
    table.set_laid(lay(listing(("Berg", 2), ("Holm", 1)), Grouping.SPEAKER, whole=False))
    resets = QSignalSpy(table.modelReset)
    table.set_laid(other)  # type: ignore[arg-type]
    assert resets.count() == 1
    assert table.laid is other


def test_rows_that_come_with_a_list_are_not_asked_for(table: NotebookTable) -> None:
    asked = QSignalSpy(table.page_wanted)
    rows = {number: Row(number, bookmark(number)) for number in (1, 2, 3)}
    table.set_laid(lay(listing(("", 3)), None, whole=False), rows)
    assert [table.index(line, 0).data() for line in range(3)] == ["Story 1", "Story 2", "Story 3"]
    assert asked.count() == 0
    table.set_laid(lay(listing(("", 5)), None))
    assert table.index(0, 0).data() == "Story 1"
    assert table.index(4, 0).data() is None
    assert asked.count() == 1
