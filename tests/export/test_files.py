"""The formats of the command `quotes`: golden files, offsets into the file, safe cells."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import example as with_example
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import article, example, quotation, words
from viewer.articles.types import OffsetMap
from viewer.escaping import as_cell, from_cell
from viewer.export.listings import markdown, text
from viewer.export.records import FIELDS, Found, csv_rows, jsonl
from viewer.quotes.types import Kind

FORMATS = {"jsonl": jsonl, "csv": csv_rows, "markdown": markdown, "text": text}
GOLDEN = Path(__file__).resolve().parent.parent / "data" / "export"


@pytest.fixture
def found(example_file: Path) -> list[Found]:
    """Two quotations of the example article, and a file without any."""
    read = example(example_file)
    offer = quotation(
        read,
        "There is an offer",
        "immediate decision,",
        mention="Demir",
        name="Ismail Demir",
        cue="said",
    )
    genocide = quotation(read, "genocide", kind=Kind.TERM)
    return [
        Found("seeds/example.txt", read, (offer, genocide)),
        Found("seeds/none.txt", article("Nobody spoke."), ()),
        Found("seeds/bare.txt", article("A “word”", headline=""), (words("word"),)),
    ]


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_writes_what_it_wrote_before(name: str, found: list[Found]) -> None:
    golden = GOLDEN / f"quotes.{name}"
    assert "".join(FORMATS[name](found)) == golden.read_bytes().decode()


def test_a_record_points_into_the_file(found: list[Found]) -> None:
    for line in "".join(jsonl(found[:1])).splitlines():
        record = json.loads(line)
        text = found[0].article.text
        assert tuple(record) == FIELDS
        assert text[record["start"] : record["end"]] == record["text"]
        for part in ("mention", "cue"):
            if record[part] is not None:
                at = slice(record[f"{part}_start"], record[f"{part}_end"])
                assert text[at] == record[part]


def test_offsets_go_through_the_map() -> None:
    # In the file the word is **bold** and stands ten characters in.
    read = article(
        "He said bold things",
        text="# Title\n\n* He said **bold** things",
        offsets=OffsetMap((0, 8, 12), (11, 21, 27)),
    )
    (line,) = jsonl([Found("a.txt", read, (quotation(read, "bold"),))])
    record = json.loads(line)
    assert (record["start"], record["end"]) == (21, 25)
    assert read.text[21:25] == "bold"


def test_output_comes_file_by_file(found: list[Found]) -> None:
    def endless():  # type: ignore[no-untyped-def]
        while True:
            yield found[0]

    for write in FORMATS.values():
        pieces = write(endless())
        assert all(next(pieces) for _ in range(20))


def test_a_file_name_that_is_no_unicode_can_be_written() -> None:
    found = [Found("caf\udce9.txt", article("“Yes”"), (words("Yes"),))]
    for name, write in FORMATS.items():
        assert "".join(write(found)).encode(), name
    assert json.loads("".join(jsonl(found)))["file"] == "caf\udce9.txt"


@given(st.text())
@with_example("one\u2028two\u2029three\x85four\x1cfive")
def test_jsonl_is_one_line_a_record_whatever_is_in_it(odd: str) -> None:
    found = [Found(odd, article(odd), (words(odd, odd),))]
    (line,) = "".join(jsonl(found)).splitlines()
    record = json.loads(line)
    assert record["file"] == record["text"] == odd


lines = st.text() | st.text("=+-@'\t\r\n\",;＝0a ", max_size=8)


@given(st.lists(lines, min_size=1, max_size=4))
def test_csv_comes_back_and_no_cell_is_a_formula(texts: list[str]) -> None:
    found = [Found(each, article(each), (words(each),)) for each in texts]
    rows = list(csv.DictReader(StringIO("".join(csv_rows(found)), newline=""), strict=True))
    assert tuple(rows[0]) == FIELDS
    assert [from_cell(row["text"]) for row in rows] == texts
    assert [from_cell(row["file"]) for row in rows] == texts
    for row in rows:
        assert not any(cell.startswith(tuple("=+-@\t\r＝＋－＠")) for cell in row.values())


@given(lines)
def test_a_cell_gives_back_its_text(cell: str) -> None:
    assert from_cell(as_cell(cell)) == cell


def test_csv_ends_its_lines_as_rfc_4180_says(found: list[Found]) -> None:
    assert all(row.endswith("\r\n") for row in csv_rows(found))
