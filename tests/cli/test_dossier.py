"""The command `dossier`, as it is typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.notebook.samples import clip, dossier, item
from viewer.cli.main import main
from viewer.notebook import steps
from viewer.notebook.store import Notebook
from viewer.paths import places
from viewer.settings import Settings

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a profile of its own; gives exit status, output and errors."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        status = main(["--profile", str(tmp_path / "profile"), "dossier", *map(str, words)])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A notebook with three dossiers, two of one name; the first has a clip and a text."""
    path = places(tmp_path / "profile").notebook
    same = (dossier(2, "Twice"), dossier(3, "twice"))
    with Notebook.open(path) as notebook:
        notebook.do(steps.KeepDossiers((dossier(1, "Harbours"), *same)))
        notebook.do(steps.PutItems((item(1, clip=clip(1), text="Hers"), item(2, text="Mine"))))
    return path


def test_dossiers_are_listed(run: Run, kept: Path) -> None:
    status, out, _ = run("list")
    assert (status, out.splitlines()[0]) == (0, f"{dossier(1).id[:8]}      2  Harbours")
    found = [json.loads(line) for line in run("list", "--json")[1].splitlines()]
    assert [(each["title"], each["items"]) for each in found] == [
        ("Harbours", 2), ("Twice", 0), ("twice", 0),
    ]  # fmt: skip
    assert kept.exists()


@pytest.mark.usefixtures("kept")
def test_a_dossier_is_written(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("export", "harbours", "--format", "markdown", "--style", "apa")
    assert status == 0
    assert "> We had no choice in case 1\n>\n> — **Anna Berg**, The Example" in out
    assert "\n1. Story 1. (2024, February 29). *The Example*." in out
    settings = Settings(places(tmp_path / "profile").settings)
    settings.set("citation-style", "mla")
    settings.save()
    out = run("export", "harbours", "--format", "markdown")[1]
    assert "\n1. “Story 1.” *The Example*, 29 Feb. 2024" in out
    assert run("export", dossier(1).id[:33])[1].startswith("<!DOCTYPE html>")
    for name, begins in (("a.html", b"<!DOCTYPE"), ("a.md", b"# "), ("a.docx", b"PK")):
        assert run("export", "Harbours", "--out", tmp_path / name)[0] == 0
        assert (tmp_path / name).read_bytes().startswith(begins)
    told = json.loads(run("export", "Harbours", "--out", tmp_path / "a.docx", "--json")[1])
    assert told == {"file": str(tmp_path / "a.docx"), "form": "docx", "sources": 1}


@pytest.mark.usefixtures("kept")
def test_a_dossier_is_printed_into_a_pdf(run: Run, tmp_path: Path) -> None:
    assert run("export", "Harbours", "--out", tmp_path / "a.pdf")[0] == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export", "Bridges"), "There is no dossier “Bridges”"),
        (("export", ""), "There is no dossier “”"),
        (("export", "TWICE"), "There are 2 dossiers of that name"),
        (("export", "Harbours", "--format", "docx"), "DOCX needs a file"),
        (("export", "Harbours", "--out", "/nowhere/at/all.docx"), "could not be written"),
    ],
)
def test_what_cannot_be_written_is_a_sentence(
    run: Run, words: tuple[str, ...], sentence: str
) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert sentence in err


def test_without_a_notebook_there_are_no_dossiers(run: Run) -> None:
    assert run("list")[0] == 1
    assert run("export", "any")[0] == 1
