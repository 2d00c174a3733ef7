"""`pullquote quotes`: every format, every exit status."""

import csv
import io
import json
import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

KEYS = [
    "file",
    "start",
    "end",
    "text",
    "kind",
    "speaker",
    "mention",
    "mention_start",
    "mention_end",
    "cue",
    "cue_start",
    "cue_end",
    "confidence",
]
NOBODY = "# Quiet day\n\nNothing was said.\n"


def test_json_lines_are_the_default_in_a_pipe(run: Run, example_file: Path) -> None:
    ended = run("quotes", example_file)
    assert (ended.status, ended.err) == (0, "")
    found = [json.loads(line) for line in ended.out.splitlines()]
    assert [list(each) for each in found] == [KEYS] * 5
    assert {each["file"] for each in found} == {str(example_file)}
    text = example_file.read_text(encoding="utf-8")
    for each in found:
        assert text[each["start"] : each["end"]] == each["text"]
        for name in ("mention", "cue"):
            assert text[each[f"{name}_start"] : each[f"{name}_end"]] == each[name]
    assert [each["speaker"] for each in found] == ["Washington", *["Ismail Demir"] * 4]
    assert found[2]["mention"] == "he"


def test_all_also_gives_titles_and_terms(run: Run, example_file: Path) -> None:
    ended = run("quotes", "--all", example_file)
    last = json.loads(ended.out.splitlines()[-1])
    assert (last["text"], last["kind"], last["speaker"]) == ("genocide", "term", None)


def test_csv(run: Run, example_file: Path) -> None:
    ended = run("quotes", example_file, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out, newline="")))
    assert ended.status == 0
    assert [row["speaker"] for row in rows] == ["Washington", *["Ismail Demir"] * 4]
    assert list(rows[0]) == KEYS


@pytest.mark.parametrize("form", ["markdown", "text"])
def test_forms_for_people(run: Run, example_file: Path, form: str) -> None:
    ended = run("quotes", example_file, "--format", form)
    assert ended.status == 0
    assert ended.out.count("Ismail Demir") >= 4
    assert "walk away" in ended.out


def test_a_folder_is_read_in_the_order_of_its_names(
    run: Run, tmp_path: Path, example_file: Path
) -> None:
    folder = tmp_path / "archive"
    (folder / "below").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "below/c.txt"):
        shutil.copy(example_file, folder / name)
    (folder / "quiet.txt").write_text(NOBODY)
    ended = run("quotes", folder)
    assert ended.status == 0
    files = [json.loads(line)["file"] for line in ended.out.splitlines()]
    assert list(dict.fromkeys(files)) == [
        str(folder / name) for name in ("a.txt", "b.txt", "below/c.txt")
    ]


def test_nothing_found_is_1(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "quiet.txt"
    file.write_text(NOBODY)
    ended = run("quotes", file)
    assert (ended.status, ended.out, ended.err) == (1, "", "")
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run("quotes", empty).status == 1


def test_a_named_file_that_cannot_be_read_is_2_and_the_others_are_read(
    run: Run, tmp_path: Path, example_file: Path
) -> None:
    ended = run("quotes", tmp_path / "missing.txt", example_file)
    assert ended.status == 2
    assert len(ended.out.splitlines()) == 5
    assert ended.err.startswith("pullquote: ")
    assert "missing.txt" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_a_file_of_a_folder_that_cannot_be_read_is_told_and_passed_over(
    run: Run, tmp_path: Path, example_file: Path
) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    shutil.copy(example_file, folder / "a.txt")
    (folder / "b.txt").write_bytes(bytes(range(256)) * 8)
    os.mkfifo(folder / "pipe.txt")
    ended = run("quotes", folder)
    assert ended.status == 0
    assert len(ended.out.splitlines()) == 5
    assert "b.txt" in ended.err
    assert "pipe.txt" in ended.err
    assert "Traceback" not in ended.err


def test_odd_names(run: Run, tmp_path: Path, example_file: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    names = [b"-rf.txt", "früh.txt".encode(), b"two\nlines.txt", b"\xff\xfe.txt", b'a,"b".txt']
    for name in names:
        shutil.copy(example_file, os.fsdecode(os.fsencode(folder) + b"/" + name))
    for form in ("jsonl", "csv", "markdown", "text"):
        ended = run("quotes", folder, "--format", form)
        assert ended.status == 0, ended.err
        assert ended.out.count("walk away") >= len(names)
    ended = run("quotes", folder)
    files = {json.loads(line)["file"] for line in ended.out.splitlines()}
    assert {os.fsencode(name) for name in files} == {
        os.fsencode(folder) + b"/" + name for name in names
    }


def test_a_name_too_long_for_the_disk(run: Run) -> None:
    ended = run("quotes", "x" * 5000)
    assert ended.status == 2
    assert "Traceback" not in ended.err
