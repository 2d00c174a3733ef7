"""The command `verify`, as it is typed."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Typed, environment
from tests.library.archive import article, write

BODY = "“The harbour is ours, and it stays ours,” Anna Berg said on Monday."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number in (1, 2):
        date = f"2020-01-0{number}T10:00:00+00:00"
        text = article(f"Story {number}", date, source="The Courier", body=f"{BODY} {number}")
        write(folder / f"{number}.txt", text)
    return folder


@pytest.fixture
def run(typed: Typed) -> Typed:
    """Runs a command without a process of its own."""
    return typed


def test_what_is_there_is_found(run: Typed, folder: Path) -> None:
    status, out, err = run("verify", folder, "the harbour is ours")
    assert status == 0
    assert "Anna Berg" in out
    assert str(folder / "1.txt") in out
    assert "2020-01-01  The Courier  Story 1" in out
    assert err == "Found word for word in 2 articles. It was looked for in 2 articles.\n"


def test_what_differs_is_shown_word_by_word(run: Typed, folder: Path) -> None:
    status, out, err = run("verify", folder, "The harbour is yours, and it stays ours")
    assert status == 0
    assert "1. The harbour is [-ours-] {+yours+} and it stays ours" in out
    assert err.startswith("Not found word for word; what comes nearest differs.")


def test_what_is_not_there_is_not_found(run: Typed, folder: Path) -> None:
    assert run("verify", folder, "Nobody ever mentioned purple elephants") == (
        1,
        "",
        "Nothing like it was found in 2 articles.\n",
    )


def test_who_is_said_to_have_said_it(run: Typed, folder: Path) -> None:
    asked = ("verify", folder, "the harbour is ours", "--speaker")
    assert ", and Berg is named for it." in run(*asked, "Berg")[2]
    assert ", but not by Tom Weiss: named for it there is Anna Berg." in run(*asked, "Tom Weiss")[2]


def test_the_result_as_json(run: Typed, folder: Path) -> None:
    status, out, err = run("verify", folder, "“The harbour … stays ours”", "--json")
    told = json.loads(out)
    assert (status, err) == (0, "")
    assert told["verdict"] == "exact"
    (wording,) = told["wordings"]
    assert [piece["edit"] for piece in wording["pieces"]] == ["same", "omitted", "same"]
    assert len(wording["places"]) == 2
    place = wording["places"][0]
    text = (folder / "1.txt").read_text(encoding="utf-8")
    assert place["file"] == str(folder / "1.txt")
    assert text[place["start"] : place["end"]] == place["text"]
    assert place["speaker"] == "Anna Berg"
    status, out, _ = run("verify", folder, "purple elephants", "--json")
    assert status == 1
    assert json.loads(out)["verdict"] == "not found"


def test_what_somebody_said_instead(run: Typed, folder: Path) -> None:
    body = "“The harbour is not ours, and it stays theirs,” Tom Weiss said."
    write(folder / "3.txt", article("Other", "2020-02-01", body=body))
    asked = ("verify", folder, "The harbour is ours, and it stays ours", "--speaker", "Weiss")
    out = run(*asked)[1].partition("What Weiss is named for:")[2]
    assert "1. The harbour is [-not-] ours, and it stays [-theirs-] {+ours+}" in out
    (instead,) = json.loads(run(*asked, "--json")[1])["instead"]
    assert instead["places"][0]["speaker"] == "Tom Weiss"


def test_how_each_article_prints_it(run: Typed, folder: Path) -> None:
    text = article("Short", "2020-02-01", body="“The harbour is ours,” Berg said.")
    write(folder / "3.txt", text)
    asked = ("verify", folder, "the harbour is ours", "--versions")
    out = run(*asked)[1].partition("As it was printed, the earliest first:")[2]
    assert "“The harbour is ours, and it stays ours,” (the fullest)" in out
    assert "“The harbour is ours,” (ends sooner)" in out
    first, second = json.loads(run(*asked, "--json")[1])["versions"]
    assert (first["ends_sooner"], second["ends_sooner"]) == (False, True)
    assert len(first["printed"]) == 2
    assert "versions" not in json.loads(run(*asked[:-1], "--json")[1])


def test_words_from_standard_input(
    run: Typed, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("the harbour\nis ours"))
    assert run("verify", folder, "-")[0] == 0


def test_no_words_are_an_error(run: Typed, folder: Path) -> None:
    status, _, err = run("verify", folder, "…")
    assert status == 2
    assert err == "pullquote: There are no words to look for.\n"


def test_it_loads_no_qt(folder: Path, tmp_path: Path) -> None:
    code = """
import sys
from viewer.cli.main import main
status = main(sys.argv[1:])
print([name for name in sys.modules if name.startswith("PySide6")])
"""
    asked = ("--profile", tmp_path / "profile", "verify", folder, "the harbour", "--json")
    ended = subprocess.run(
        [sys.executable, "-c", code, *map(str, asked)],
        capture_output=True,
        env=environment(),
        check=True,
        timeout=60,
    )
    assert ended.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize("kind", ["articles", "quotations"])
def test_a_damaged_full_text_is_built_again(
    run: Typed, folder: Path, tmp_path: Path, kind: str
) -> None:
    asked = ("verify", folder, "the harbour is ours", "--json")
    whole = run(*asked)
    (damaged,) = (tmp_path / "profile").rglob(f"text-*/{kind}/meta.json")
    damaged.write_bytes(b"no JSON")
    assert run(*asked) == whole
