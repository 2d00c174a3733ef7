"""The model of the article list: ids in order, rows fetched by the page."""

from array import array
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from viewer.gui.models.article_table import (
    BOOKMARKED_ROLE,
    KEPT,
    META_ROLE,
    PAGE,
    SMALL,
    ArticleTable,
)
from viewer.library.types import Row

WARN = QAbstractItemModelTester.FailureReportingMode.Warning
TEXT = Qt.ItemDataRole.DisplayRole


def row(number: int, headline: str | None = None, copies: int = 0) -> Row:
    """A row as the catalogue gives it."""
    return Row(
        id=number,
        path=Path(f"/archive/{number}.txt"),
        headline=f"Headline {number}" if headline is None else headline,
        source="Reuters",
        published=datetime(2019, 11, 4, 12, tzinfo=UTC),
        authors=(),
        address=None,
        digest=f"{number:064x}",
        size=1,
        mtime_ns=0,
        copies=copies,
    )


def answered(table: ArticleTable) -> list[int]:
    """Answer each request for a page at once; the pages that were asked for."""
    asked: list[int] = []

    def answer(page: int) -> None:
        asked.append(page)
        ids = table.page_ids(page)
        table.put_page(page, ids, [row(number) for number in ids])

    table.page_wanted.connect(answer)
    return asked


ids = st.lists(st.integers(1, 30), unique=True, max_size=20)


@settings(deadline=None, max_examples=60)  # Qt's tester looks at everything, at each change
@given(st.lists(ids, min_size=1, max_size=5))
def test_the_list_is_always_that_of_the_ids(steps: list[list[int]]) -> None:
    table = ArticleTable()
    tester = QAbstractItemModelTester(table, WARN)
    for wanted in steps:
        before = list(table.ids)
        lasting = {
            number: QPersistentModelIndex(table.index(at, 0)) for at, number in enumerate(before)
        }
        table.set_ids(array("q", wanted))
        assert list(table.ids) == wanted
        assert table.rowCount() == len(wanted)
        both = [number for number in before if number in wanted]
        if both and both == [number for number in wanted if number in both]:
            for number, index in lasting.items():
                assert index.row() == (wanted.index(number) if number in wanted else -1)
        else:
            assert all(not index.isValid() for index in lasting.values()) or before == wanted
    del tester


def test_a_page_is_asked_for_once_when_a_row_of_it_is_seen(qtbot: QtBot) -> None:
    table = ArticleTable()
    table.set_ids(array("q", range(1, 3 * PAGE + 1)))
    with qtbot.waitSignal(table.page_wanted) as wanted:
        assert table.index(PAGE, 0).data(TEXT) is None
    assert wanted.args == [1]
    with qtbot.assertNotEmitted(table.page_wanted):
        table.index(PAGE + 1, 0).data(TEXT)
    page = table.page_ids(1)
    with qtbot.waitSignal(table.dataChanged) as changed:
        table.put_page(1, page, [row(number) for number in page])
    assert (changed.args[0].row(), changed.args[1].row()) == (PAGE, 2 * PAGE - 1)
    assert table.index(PAGE, 0).data(TEXT) == f"Headline {PAGE + 1}"


def test_rows_that_were_forgotten_are_asked_for_again() -> None:
    table = ArticleTable()
    asked = answered(table)
    table.set_ids(array("q", range(1, 2 * KEPT + 1)))
    for number in range(0, 2 * KEPT, PAGE):
        table.index(number, 0).data(TEXT)
    del asked[:]
    assert [table.index(at, 0).data(TEXT) for at in (0, 0, 0)][-1] == "Headline 1"
    assert asked == [0]


def test_rows_that_are_no_more_are_not_asked_for_for_ever() -> None:
    table = ArticleTable()
    asked = []
    table.page_wanted.connect(asked.append)
    table.set_ids(array("q", [1, 2]))
    table.index(0, 0).data(TEXT)
    table.put_page(0, table.page_ids(0), [])
    assert table.index(0, 0).data(TEXT) is None
    assert asked == [0]


def test_an_answer_for_another_list_is_dropped(qtbot: QtBot) -> None:
    table = ArticleTable()
    table.set_ids(array("q", [1, 2]))
    asked = table.page_ids(0)
    table.set_ids(array("q", [2]))
    with qtbot.assertNotEmitted(table.dataChanged):
        table.put_page(0, asked, [row(1), row(2)])


def test_a_long_list_in_another_order_is_told_as_a_whole(qtbot: QtBot) -> None:
    table = ArticleTable()
    table.set_ids(array("q", range(SMALL + 1)))
    with qtbot.waitSignal(table.modelReset), qtbot.assertNotEmitted(table.rowsInserted):
        table.set_ids(array("q", range(SMALL + 2)))
    assert table.rowCount() == SMALL + 2


def test_a_row_tells_in_how_many_files_its_article_stands() -> None:
    table = ArticleTable()
    table.set_ids(array("q", [1]))
    table.put_page(0, table.page_ids(0), [row(1, copies=2)])
    assert table.index(0, 0).data(META_ROLE) == "Reuters · 4 Nov 2019 · 3 files"


def test_a_row_tells_its_headline_source_date_and_bookmark() -> None:
    table = ArticleTable()
    answered(table)
    table.set_ids(array("q", [1]))
    table.index(0, 0).data(TEXT)
    index = table.index(0, 0)
    assert index.data(TEXT) == "Headline 1"
    assert index.data(META_ROLE) == "Reuters · 4 Nov 2019"
    assert index.data(BOOKMARKED_ROLE) is False
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(spoken) == "Headline 1, Reuters · 4 Nov 2019"
    table.set_bookmarked(lambda row: row.id == 1)
    assert index.data(BOOKMARKED_ROLE) is True
    assert index.data(spoken) == "Headline 1, Reuters · 4 Nov 2019, bookmarked"


def test_an_article_without_a_headline_is_called_by_its_file() -> None:
    table = ArticleTable()
    table.set_ids(array("q", [7]))
    table.put_page(0, table.page_ids(0), [row(7, "")])
    assert table.index(0, 0).data(TEXT) == "7.txt"
