"""The command `balance`, as it is typed."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.library.archive import article, write

BODIES = (
    "“The harbour is ours, and it stays ours,” Anna Berg said on Monday.",
    "“It is closed,” officials said. “We shall see,” Anna Berg said.",
    "Rain fell on the harbour.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number, body in enumerate(BODIES, 1):
        text = article(f"Story {number}", f"2020-01-0{number}", "The Courier", body=body)
        write(folder / f"{number}.txt", text)
    return folder


@pytest.fixture
def run(typed: Typed) -> Typed:
    """Runs a command without a process of its own."""
    return typed


def test_an_article_is_told_in_columns(run: Typed, folder: Path) -> None:
    status, out, err = run("balance", folder / "2.txt")
    assert status == 0
    assert out.splitlines() == [
        "Speaker    Group      Quotations  Words  Share",
        "Anna Berg  People              1      3   50 %",
        "officials  Not named           1      3   50 %",
    ]
    assert err == "2 quotations · 6 words · People: 50 % · Not named: 50 %\n"


def test_a_folder_is_asked_by_its_index(run: Typed, folder: Path) -> None:
    status, out, _ = run("balance", folder, "--json")
    told = json.loads(out)
    assert status == 0
    assert (told["articles"], told["waiting"], told["quotations"], told["words"]) == (3, 0, 3, 14)
    assert told["speakers"][0] == {
        "speaker": "Anna Berg", "key": "person:anna berg", "group": "people", "quotations": 2,
        "words": 11, "share": 0.7857,
    }  # fmt: skip


def test_only_what_a_query_finds_is_counted(run: Typed, folder: Path) -> None:
    _, out, _ = run("balance", folder, "--query", "said:closed", "--json")
    told = json.loads(out)
    assert (told["articles"], told["words"]) == (1, 6)


def test_a_copy_is_counted_once(run: Typed, folder: Path) -> None:
    text = (folder / "1.txt").read_text(encoding="utf-8")
    write(folder / "again.txt", text)
    _, out, _ = run("balance", folder, "--json")
    assert json.loads(out)["words"] == 14


def test_csv_and_markdown(run: Typed, folder: Path) -> None:
    _, out, _ = run("balance", folder / "2.txt", "--format", "csv")
    assert list(csv.reader(StringIO(out)))[1] == ["Anna Berg", "People", "1", "3", "0.5"]
    _, out, _ = run("balance", folder / "2.txt", "--format", "markdown")
    assert out.splitlines()[1] == "| --- | --- | ---: | ---: | ---: |"


def test_nobody_quoted_is_said(run: Typed, folder: Path) -> None:
    assert run("balance", folder / "3.txt") == (1, "", "Nobody is quoted here.\n")


@pytest.mark.parametrize("words", [("--query", "said:"), ("--query", "rain")])
def test_a_query_is_for_folders_and_must_be_understood(
    run: Typed, folder: Path, words: tuple[str, ...]
) -> None:
    status, out, err = run("balance", folder / "1.txt", *words)
    assert (status, out) == (2, "")
    assert err.startswith("pullquote: ")
