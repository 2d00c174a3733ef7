"""`pullquote card` as a person runs it."""

import json
from pathlib import Path

from tests.cli.conftest import Run

DEMIR = 2000
"""An offset within words of Ismail Demir."""


def test_the_card_of_a_quotation_is_found_by_its_offset(run: Run, example_file: Path) -> None:
    ended = run("card", example_file, "--at", str(DEMIR))
    assert (ended.status, ended.err) == (0, "")
    (card,) = json.loads(ended.out)["cards"]
    assert card["speaker"] == "Ismail Demir"
    assert card["file"]["start"] <= DEMIR < card["file"]["end"]
    assert example_file.read_text("utf-8")[card["file"]["start"] :].startswith(card["words"])


def test_offsets_of_the_list_are_those_of_the_cards(run: Run, example_file: Path) -> None:
    listed = [json.loads(line) for line in run("quotes", example_file).out.splitlines()]
    cards = json.loads(run("card", example_file).out)["cards"]
    assert [card["file"]["start"] for card in cards] == [each["start"] for each in listed]
    assert [card["words"] for card in cards] == [each["text"] for each in listed]


def test_each_form_is_printed(run: Run, example_file: Path) -> None:
    for form, begins in (("text", "“"), ("markdown", "> “"), ("html", "<figure"), ("json", "{")):
        ended = run("card", example_file, "--at", str(DEMIR), "--format", form)
        assert ended.out.startswith(begins)
        assert ended.out.endswith("\n")


def test_no_quotation_there_is_told(run: Run, example_file: Path) -> None:
    ended = run("card", example_file, "--at", "0")
    assert (ended.status, ended.out) == (1, "")
    assert "There is no quotation at 0" in ended.err
