"""Tables for spreadsheets and for texts."""

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from viewer.escaping import from_cell
from viewer.export.tables import csv_table, markdown_table


def test_csv_keeps_numbers_and_guards_formulas() -> None:
    assert csv_table(("Name", "Share"), [("A, B", 0.5), ("=1+1", 2)]) == (
        'Name,Share\r\n"A, B",0.5\r\n\'=1+1,2\r\n'
    )


def test_markdown_sets_numbers_to_the_right_and_keeps_bars_inside_cells() -> None:
    assert markdown_table(("Name", "Words"), [("A|B\nC", "2"), ("*D*", "1")], right=1) == (
        "| Name | Words |\n| --- | ---: |\n| A\\|B C | 2 |\n| \\*D\\* | 1 |\n"
    )


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]))))
def test_what_is_written_as_csv_is_read_as_it_was(names: list[str]) -> None:
    written = csv_table(("Name", "Words"), [(name, 1) for name in names])
    rows = list(csv.reader(StringIO(written, newline="")))
    assert [from_cell(row[0]) for row in rows[1:]] == names
