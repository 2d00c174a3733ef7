"""The model of the tree: the same lines as the counts, changed row by row."""

from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from viewer.gui.models.kept_places import KeptCounts, kept_entries
from viewer.gui.models.source_tree import (
    COUNT_ROLE,
    PLACE_ROLE,
    SELECTION_ROLE,
    Place,
    SourceTree,
    day_entries,
    entries,
)
from viewer.library.types import (
    NO_DATE,
    NO_SOURCE,
    Counts,
    DayCount,
    MonthCount,
    Selection,
    SourceCount,
    YearCount,
)

WARN = QAbstractItemModelTester.FailureReportingMode.Warning
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TEXT = Qt.ItemDataRole.DisplayRole


class Line(NamedTuple):
    """A line of the tree with those below it."""

    text: str
    count: int
    below: "tuple[Line, ...]"


def lines(tree: SourceTree, parent: QModelIndex | None = None) -> tuple[Line, ...]:
    """What a view sees."""
    above = parent or QModelIndex()
    found = []
    for row in range(tree.rowCount(above)):
        index = tree.index(row, 0, above)
        assert tree.parent(index) == above
        found.append(Line(index.data(TEXT), index.data(COUNT_ROLE), lines(tree, index)))
    return tuple(found)


def expected(counts: Counts, bookmarks: int) -> tuple[Line, ...]:
    """The plain tree of the same counts."""
    return (
        Line("All articles", counts.total, ()),
        Line("Bookmarks", bookmarks, ()),
        Line("Clips", 0, ()),
        Line("Notes", 0, ()),
        *(
            Line(
                source.source or "No source",
                source.count,
                tuple(
                    Line(
                        str(year.year) if year.year else "No date",
                        year.count,
                        tuple(
                            Line(ENGLISH.standaloneMonthName(month.month), month.count, ())
                            for month in year.months
                        ),
                    )
                    for year in source.years
                ),
            )
            for source in counts.sources
        ),
    )


def show(tree: SourceTree, counts: Counts, bookmarks: int = 0) -> None:
    """Give the tree these counts."""
    kept = kept_entries(KeptCounts(bookmarks), ())
    tree.update(entries(counts, kept, [], ENGLISH))


def paths(tree: SourceTree) -> dict[tuple[str, ...], QPersistentModelIndex]:
    """A lasting index for each entry."""
    return {entry.path(): QPersistentModelIndex(tree.index_of(entry)) for entry in tree.walk()}


months = st.lists(
    st.builds(MonthCount, st.integers(1, 12), st.integers(1, 9)),
    unique_by=lambda month: month.month,
    max_size=2,
).map(tuple)
years = st.lists(
    st.builds(YearCount, st.sampled_from([2021, 2020, 2019, NO_DATE]), st.integers(1, 9), months),
    unique_by=lambda year: year.year,
    max_size=3,
).map(tuple)
sources = st.lists(
    st.builds(
        SourceCount, st.sampled_from(["Reuters", "AFP", "dpa", NO_SOURCE]), st.integers(1, 9), years
    ),
    unique_by=lambda source: source.source,
    max_size=4,
).map(tuple)
trees = st.builds(Counts, st.integers(0, 99), sources)


@settings(deadline=None, max_examples=40)  # Qt's tester looks at everything, at each change
@given(st.lists(st.tuples(trees, st.integers(0, 9)), min_size=2, max_size=3))
def test_the_tree_is_always_that_of_the_counts(steps: list[tuple[Counts, int]]) -> None:
    tree = SourceTree()
    tester = QAbstractItemModelTester(tree, WARN)
    for counts, bookmarks in steps:
        before = paths(tree)
        show(tree, counts, bookmarks)
        assert lines(tree) == expected(counts, bookmarks)
        for path, lasting in before.items():
            now = tree.find(path)
            assert QModelIndex(lasting) == now, path  # both follow, or both are no more
    del tester


@settings(deadline=None, max_examples=40)
@given(st.lists(trees, min_size=2, max_size=4), st.integers(0, 3))
def test_what_is_first_looked_at_late_is_of_the_latest_counts(
    steps: list[Counts], looked_at: int
) -> None:
    tree = SourceTree()
    for counts in steps:
        show(tree, counts)
        for row in range(min(looked_at, tree.rowCount())):
            tree.rowCount(tree.index(row, 0))
    assert lines(tree) == expected(steps[-1], 0)


def test_months_are_made_when_they_are_asked_for() -> None:
    tree = SourceTree()
    show(tree, two_days())
    source = tree.index(4, 0)
    assert tree.hasChildren(source)
    assert [entry.text for entry in tree.asked_for()] == [
        "All articles", "Bookmarks", "Clips", "Notes", "Reuters",
    ]  # fmt: skip
    assert tree.rowCount(tree.index(0, 0, source)) == 1
    assert [entry.path() for entry in tree.asked_for()][-1] == NOVEMBER


def two_days() -> Counts:
    month = MonthCount(11, 3)
    return Counts(3, (SourceCount("Reuters", 3, (YearCount(2019, 3, (month,)),)),))


NOVEMBER = ("source:Reuters", "2019", "11")


def test_a_month_can_be_opened_before_its_days_are_known() -> None:
    tree = SourceTree()
    tester = QAbstractItemModelTester(tree, WARN)
    show(tree, two_days())
    month = tree.find(NOVEMBER)
    assert tree.hasChildren(month)
    assert tree.rowCount(month) == 0
    entry = tree.entry(month)
    tree.set_days(entry, day_entries((DayCount(5, 1), DayCount(4, 2)), entry.selection, ENGLISH))
    assert lines(tree, tree.find(NOVEMBER)) == (Line("5", 1, ()), Line("4", 2, ()))
    assert not tree.hasChildren(tree.find((*NOVEMBER, "4")))
    del tester


def test_the_days_of_a_month_stay_until_newer_ones_come() -> None:
    tree = SourceTree()
    show(tree, two_days())
    entry = tree.entry(tree.find(NOVEMBER))
    tree.set_days(entry, day_entries((DayCount(4, 3),), entry.selection, ENGLISH))
    day = QPersistentModelIndex(tree.find((*NOVEMBER, "4")))
    show(tree, two_days())
    assert day.isValid()
    assert not entry.days_asked
    tree.set_days(entry, day_entries((DayCount(5, 1), DayCount(4, 2)), entry.selection, ENGLISH))
    assert (day.row(), day.data(COUNT_ROLE)) == (1, 2)


def test_an_entry_tells_what_it_selects() -> None:
    tree = SourceTree()
    counts = Counts(
        2,
        (
            SourceCount("Reuters", 1, (YearCount(2019, 1, (MonthCount(11, 1),)),)),
            SourceCount(NO_SOURCE, 1, (YearCount(NO_DATE, 1, ()),)),
        ),
    )
    show(tree, counts)
    month = tree.find(NOVEMBER)
    assert month.data(SELECTION_ROLE) == Selection(source="Reuters", year=2019, month=11)
    assert month.data(PLACE_ROLE) is Place.MONTH
    undated = tree.find(("source:", str(NO_DATE)))
    assert undated.data(TEXT) == "No date"
    assert undated.parent().data(TEXT) == "No source"
    assert undated.data(SELECTION_ROLE) == Selection(source=NO_SOURCE, year=NO_DATE)


def test_an_entry_is_spoken_with_its_count() -> None:
    tree = SourceTree()
    show(tree, Counts(1, (SourceCount("Reuters", 1, ()),)))
    spoken = tree.find(("source:Reuters",)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Reuters, 1"
