"""`pullquote cite` as a person runs it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEADLINE = "Turkey says delivery of second Russian S-400 batch may be delayed"


def test_an_article_is_cited(run: Run, example_file: Path) -> None:
    ended = run("cite", example_file)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == (
        "Reuters. “Turkey Says Delivery of Second Russian S-400 Batch May Be Delayed.” "
        "November 4, 2019. "
        "https://www.reuters.com/article/us-russia-turkey-defense-idUSKBN1XE0U1.\n"
    )


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("apa", f"{HEADLINE}. (2019, November 4). Reuters. https://"),
        ("mla", "“Turkey Says Delivery of Second"),
        ("csl-json", "[\n"),
        ("bibtex", "@article{reuters2019turkey-"),
        ("ris", "TY  - NEWS\r\n"),
    ],
)
def test_each_form_is_printed(run: Run, example_file: Path, form: str, begins: str) -> None:
    ended = run("cite", example_file, "--format", form)
    assert ended.out.startswith(begins)


def test_a_folder_is_a_list_by_name(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    for name, headline in (("1", "Zebras return"), ("2", "An ape escapes"), ("3", "The bear")):
        (folder / f"{name}.txt").write_text(f"# {headline}\n\nWords.\n", encoding="utf-8")
    ended = run("cite", folder, "--format", "mla", "--markup", "markdown")
    assert ended.out == "- “An ape escapes.”\n- “The bear.”\n- “Zebras return.”\n"


def test_a_file_is_written_with_its_own_line_ends(
    run: Run, example_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sources.ris"
    ended = run(
        "cite", example_file, example_file, "--format", "ris", "--accessed", "2026-11-23",
        "--out", out,
    )  # fmt: skip
    assert (ended.status, ended.out) == (0, "")
    assert out.read_bytes().count(b"TY  - NEWS\r\n") == 1
    assert b"Y2  - 2026/11/23/\r\n" in out.read_bytes()


def test_the_day_of_access_is_in_the_data(run: Run, example_file: Path) -> None:
    ended = run("cite", example_file, "--format", "csl-json", "--accessed", "2026-11-23")
    assert json.loads(ended.out)[0]["accessed"] == {"date-parts": [[2026, 11, 23]]}
    assert run("cite", example_file, "--accessed", "today").status == 2


def test_what_cannot_be_read_is_told(run: Run, tmp_path: Path, example_file: Path) -> None:
    ended = run("cite", tmp_path / "none.txt", example_file)
    assert ended.status == 2
    assert "none.txt" in ended.err
    assert ended.out.startswith("Reuters.")


def test_an_empty_folder_has_nothing_to_cite(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("cite", tmp_path / "empty").status == 1
