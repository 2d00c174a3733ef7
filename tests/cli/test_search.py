"""The commands `index` and `search`, as they are typed."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.library.archive import article, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles and a file that is none."""
    folder = tmp_path / "archive"
    bodies = (
        "The harbour was closed on Monday.",
        "“The harbour is ours,” Anna Berg said.",
        "Rain.",
    )
    for number, body in enumerate(bodies, 1):
        text = article(
            headline=f"Story {number}",
            date=f"2020-01-0{number}T10:00:00+00:00",
            source="The Courier",
            body=body,
        )
        write(folder / f"{number}.txt", text)
    (folder / "empty.txt").touch()
    return folder


@pytest.fixture
def run(typed: Typed) -> Typed:
    """Runs a command without a process of its own."""
    return typed


def test_index_tells_what_it_read_and_what_it_skipped(run: Typed, folder: Path) -> None:
    status, out, _ = run("index", folder, "--json")
    told = json.loads(out)
    assert status == 0
    assert told["articles"] == 3
    assert [Path(item["file"]).name for item in told["skipped"]] == ["empty.txt"]
    status, out, _ = run("index", folder)
    assert status == 0
    assert "1 file skipped" in out


@pytest.mark.parametrize("kind", ["articles", "quotations"])
@pytest.mark.parametrize(
    "name",
    ["meta.json", "*.pos", "*.idx", "*.term", "*.fast", "*.fieldnorm", "*.store", ".managed.json"],
)
@pytest.mark.parametrize("is_deleted", [True, False])
def test_a_damaged_full_text_is_built_again_without_a_word(
    run: Typed, folder: Path, tmp_path: Path, kind: str, name: str, is_deleted: bool
) -> None:
    asked = ("search", folder, "harbour said:harbour", "--json")
    whole = run(*asked)
    assert whole[0] == 0
    damaged = list((tmp_path / "profile").rglob(f"text-*/{kind}/{name}"))
    assert damaged
    for file in damaged:
        if is_deleted:
            file.unlink()
        else:
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert run(*asked) == whole


def test_search_names_the_copies_of_an_article(run: Typed, folder: Path) -> None:
    run("index", folder)
    same = write(folder / "again" / "3.txt", (folder / "3.txt").read_text(encoding="utf-8"))
    _, out, _ = run("search", folder, "rain OR harbour", "--json")
    copies = {found["headline"]: found["copies"] for found in map(json.loads, out.splitlines())}
    assert copies == {"Story 1": [], "Story 2": [], "Story 3": [str(same)]}
    _, out, _ = run("search", folder, "rain")
    assert f"{folder / '3.txt'}\n    {same}\n" in out


def test_search_finds_the_newest_first_and_shows_where(run: Typed, folder: Path) -> None:
    status, out, _ = run("search", folder, "harbour", "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [each["headline"] for each in found] == ["Story 2", "Story 1"]
    start, end = found[1]["hits"][0]
    assert found[1]["snippet"][start:end] == "harbour"
    assert found[1]["file"] == str(folder / "1.txt")


def test_a_limit_is_told_with_the_number_found(run: Typed, folder: Path) -> None:
    status, out, err = run("search", folder, "harbour", "--limit", "1", "--order", "oldest")
    assert status == 0
    assert "Story 1" in out
    assert "Story 2" not in out
    assert "2 found, 1 shown" in err


def test_nothing_found_is_1_and_a_bad_query_is_2_in_one_sentence(run: Typed, folder: Path) -> None:
    assert run("search", folder, "xyzzy")[0] == 1
    status, out, err = run("search", folder, "(harbour")
    assert (status, out) == (2, "")
    assert err.startswith("pullquote: ")
    assert err.count("\n") == 1


def test_words_in_quotations_are_found_with_their_speaker(run: Typed, folder: Path) -> None:
    status, out, _ = run("search", folder, "said:harbour speaker:berg", "--json")
    assert status == 0
    assert [json.loads(line)["headline"] for line in out.splitlines()] == ["Story 2"]


TALK = """“The missiles are here to stay,” Anna Berg said.

“There are no missiles,” Omar Hale said. “We looked,” Hale added."""


def test_quotations_are_printed_as_quotes_prints_them(run: Typed, folder: Path) -> None:
    write(folder / "talk.txt", article("Talk", "2021-01-01", "The Courier", body=TALK))
    status, out, _ = run("search", folder, "said:missile", "--quotations", "--json")
    records = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(each["text"], each["speaker"]) for each in records] == [
        ("The missiles are here to stay,", "Anna Berg"),
        ("There are no missiles,", "Omar Hale"),
    ]
    whole = [json.loads(line) for line in run("quotes", folder / "talk.txt")[1].splitlines()]
    assert records == whole[:2]
    status, out, err = run("search", folder, "speaker:hale", "--quotations", "--limit", "1")
    assert "“There are no missiles,” — Omar Hale" in out
    assert "We looked" not in out
    assert err == "1 quotation; at most 1 are shown\n"


def test_quotations_must_be_asked_for(run: Typed, folder: Path) -> None:
    status, out, err = run("search", folder, "harbour", "--quotations")
    assert (status, out) == (2, "")
    assert "said:" in err
    assert run("search", folder, "said:nothing", "--quotations", "--json")[:2] == (1, "")
