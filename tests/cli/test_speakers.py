"""The command `speakers`, as it is typed."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.library.archive import article, write
from viewer.paths import places
from viewer.session import Session

BODIES = (
    "“The harbour is ours, and it stays ours,” Anna Berg said on Monday.",
    "“It is closed for good,” officials said. “We shall all see,” Anna Berg said.",
    "“The tunnel is much too narrow,” Anna Dorn said on Monday.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number, body in enumerate(BODIES, 1):
        date = f"2020-01-0{number}T10:00:00+00:00"
        write(folder / f"{number}.txt", article(f"Story {number}", date, "Courier", body=body))
    return folder


@pytest.fixture
def run(typed: Typed) -> Typed:
    """Runs a command without a process of its own."""
    return typed


def test_speakers_are_listed(folder: Path, run: Typed) -> None:
    status, out, err = run("speakers", folder)
    assert (status, err) == (0, "3 found\n")
    assert out.splitlines() == [
        "      2  Anna Berg  (2 articles)",
        "      1  Anna Dorn  (1 article)",
        "      1  officials (not named)  (1 article)",
    ]
    status, out, err = run("speakers", folder, "--limit", "1", "--kind", "person")
    assert (out, err) == ("      2  Anna Berg  (2 articles)\n", "2 found, 1 shown\n")


def test_speakers_are_listed_for_programs(folder: Path, run: Typed) -> None:
    status, out, err = run("speakers", folder, "anna", "--json")
    records = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [record["speaker"] for record in records] == ["Anna Berg", "Anna Dorn"]
    assert records[0] == {
        "key": "person:anna berg",
        "speaker": "Anna Berg",
        "kind": "person",
        "known_as": [],
        "quotations": 2,
        "words": 12,
        "articles": 2,
        "first": "2020-01-01T10:00:00+00:00",
        "latest": "2020-01-02T10:00:00+00:00",
    }


def test_one_speaker_is_told_of(folder: Path, run: Typed) -> None:
    status, out, _ = run("speakers", folder, "anna berg")
    assert status == 0
    assert out.startswith("# Anna Berg\n\nPerson · 2 quotations in 2 articles, 12 words\n")
    assert "> “We shall all see,”\n>\n> — Story 2, Courier, 2020-01-02\n" in out
    status, out, _ = run("speakers", folder, "ber", "--json", "--limit", "1")
    record = json.loads(out)
    assert [each["text"] for each in record["said"]] == ["We shall all see,"]
    assert record["months"] == [{"month": "2020-01", "quotations": 2, "articles": 2}]
    assert record["outlets"] == [{"outlet": "Courier", "quotations": 2, "articles": 2}]


def test_two_of_one_name_are_both_listed(folder: Path, run: Typed, tmp_path: Path) -> None:
    run("speakers", folder)
    session = Session(places(tmp_path / "profile"))
    session.open_library([folder])
    (berg,) = session.speakers.named("Anna Berg")
    with session.catalogue() as catalogue:
        first = catalogue.id_of(folder / "1.txt")
    now = datetime(2024, 1, 1, tzinfo=UTC)
    assert first is not None
    session.notebook.do(session.speakers.telling_apart(berg.id, [first], "Anna Berg (poet)", now))
    session.close()
    status, out, err = run("speakers", folder, "anna berg")
    assert (status, err) == (0, "2 found\n")
    assert sorted(out.splitlines()) == [
        "      1  Anna Berg  (1 article)",
        "      1  Anna Berg (poet)  (1 article)",
    ]
    status, out, _ = run("speakers", folder, "Anna Berg (poet)", "--json")
    record = json.loads(out)
    assert (record["speaker"], record["namesakes"]) == ("Anna Berg (poet)", ["Anna Berg"])
    assert [each["text"] for each in record["said"]] == ["The harbour is ours, and it stays ours,"]
    status, out, _ = run("speakers", folder, "person:anna berg")
    assert out.startswith("# Anna Berg\n\nPerson · 1 quotation in 1 article, 4 words\n")
    assert "\n\nListed apart: Anna Berg (poet)\n\n" in out


def test_nobody_is_found(folder: Path, run: Typed) -> None:
    assert run("speakers", folder, "Zacharias") == (1, "", "0 found\n")
    assert run("speakers", folder, "Zacharias", "--json") == (1, "", "")


def test_misuse_is_told(folder: Path, run: Typed, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as misuse:
        run("speakers", folder, "--kind", "robot")
    assert misuse.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
