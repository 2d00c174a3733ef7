"""The command `notebook`, as it is typed."""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.notebook.samples import bookmark, clip, correction, note
from viewer.cli.main import main
from viewer.notebook.backup import folder_beside
from viewer.notebook.steps import Correct, Keep
from viewer.notebook.store import Notebook
from viewer.paths import places

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a profile of its own; gives exit status, output and errors."""

    def run(*words: str | Path, profile: str = "profile") -> tuple[int, str, str]:
        status = main(["--profile", str(tmp_path / profile), "notebook", *map(str, words)])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The notebook of the profile, with one of each."""
    path = places(tmp_path / "profile").notebook
    one = clip(1, tags=("Harbour",))
    with Notebook.open(path) as notebook:
        notebook.do(Keep((bookmark(1), one, note(1, on=one))))
        notebook.do(Correct((correction(1),)))
    return path


def test_list(run: Run, kept: Path) -> None:
    status, out, _ = run("list")
    assert status == 0
    assert out.split("\n\n")[1] == (
        f"{clip(1).added.astimezone():%Y-%m-%d}  clip\n"
        "    Story 1, The Example, 2024-02-29\n"
        "    “We had no choice in case 1” — Anna Berg\n"
        "    tags: Harbour"
    )
    found = [json.loads(line) for line in run("list", "--json")[1].splitlines()]
    assert [each["kind"] for each in found] == ["note", "clip", "bookmark"]
    found = [json.loads(line) for line in run("list", "--json", "--kind", "note")[1].splitlines()]
    assert [each["text"] for each in found] == ["Remember 1"]
    assert len(run("list", "--json", "--tag", "harbour")[1].splitlines()) == 1
    assert len(run("list", "--json", "--search", "choi")[1].splitlines()) == 1
    assert run("list", "--search", "xyzzy") == (1, "", "")
    assert kept.exists()


def test_out_and_in_again(run: Run, kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    status, out, err = run("export", "--output", file)
    assert (status, out) == (0, "")
    assert "3 entries" in err
    assert run("export")[1] == file.read_text("utf-8")
    status, out, _ = run("import", file, "--json", profile="other")
    assert (status, json.loads(out)) == (0, {"read": 4, "new": 4, "problems": []})
    status, out, _ = run("import", file, "--json", profile="other")
    assert (status, json.loads(out)["new"]) == (0, 0)
    assert run("export", profile="other")[1] == file.read_text("utf-8")
    assert kept.exists()


@pytest.mark.parametrize("form", ["markdown", "csv", "html", "annotations"])
def test_other_forms(run: Run, kept: Path, form: str, tmp_path: Path) -> None:
    status, out, _ = run("export", "--format", form)
    assert status == 0
    assert "We had no choice in case 1" in out
    assert run("export", "--format", form, "--output", tmp_path / "out")[0] == 0
    assert (tmp_path / "out").read_bytes().decode() == out
    assert kept.exists()


def test_a_template(run: Run, kept: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("[clip]\n$words!\n")
    form = ("export", "--format", "markdown", "--template", tmp_path / "mine")
    assert run(*form) == (0, "We had no choice in case 1!\n", "")
    (tmp_path / "mine").write_text("[clip]\n$verse!\n")
    status, out, err = run(*form)
    assert (status, out) == (2, "")
    assert "$verse" in err
    (tmp_path / "mine").unlink()
    assert run(*form)[0] == 2
    assert kept.exists()


def test_bad_records_are_named_and_nothing_is_imported_unless_asked(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("https://news.example/1\nno address\n")
    status, out, err = run("import", file)
    assert (status, out) == (2, "")
    assert err.startswith(f"{file}:2: ")
    assert "Nothing was imported" in err
    assert run("list")[0] == 1
    status, out, _ = run("import", file, "--skip-bad")
    assert (status, out) == (0, "1 read, 1 of them new, 1 passed over\n")
    assert "https://news.example/1" in run("list")[1]


def test_what_cannot_be_imported_is_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe")
    (tmp_path / "c.json").write_bytes(b"{}")
    (tmp_path / "d.txt").write_bytes(b"# nothing\n")
    assert "neither" in run("import", tmp_path / "a.docx")[2]
    assert "UTF-8" in run("import", tmp_path / "b.json")[2]
    assert "exported" in run("import", tmp_path / "c.json")[2]
    assert run("import", tmp_path / "d.txt")[0] == 1
    assert run("import", tmp_path / "e.txt")[0] == 2
    assert run("import", tmp_path / "a.docx", "--format", "addresses")[0] == 1


def test_backup(run: Run, kept: Path) -> None:
    status, out, _ = run("backup")
    assert status == 0
    assert out.startswith("unchanged since ")
    with Notebook.open(kept) as notebook:
        notebook.do(Keep((note(5),)))
        status, _, err = run("backup")
        assert status == 2
        assert "open in another program" in err
        cut_off = kept.read_bytes()
    shutil.rmtree(folder_beside(kept))
    kept.write_bytes(cut_off)
    status, out, _ = run("backup", "--json")
    assert (status, json.loads(out)["new"]) == (0, True)


def test_check(run: Run, kept: Path) -> None:
    assert run("check") == (
        0,
        "sound; bookmarks: 1, clips: 1, notes: 1, tags: 1, corrections: 1, dossiers: 0, "
        "aliases: 0, namesakes: 0\n",
        "",
    )
    status, out, _ = run("check", "--json")
    assert (status, json.loads(out)["sound"]) == (0, True)
    damaged = kept.read_bytes().replace(b"Remember 1", b"Remember 2")
    kept.write_bytes(damaged)
    status, out, err = run("check")
    assert (status, out) == (2, "")
    assert "damaged" in err
    assert kept.read_bytes() == damaged, "looked at, not touched"


@pytest.mark.parametrize("action", ["list", "export", "backup", "check"])
def test_without_a_notebook_none_is_made(run: Run, action: str, tmp_path: Path) -> None:
    status, out, err = run(action)
    assert (status, out) == (1, "")
    assert "no notebook yet" in err
    assert not (tmp_path / "profile").exists()


def test_no_command_loads_qt(run: Run, kept: Path) -> None:
    loaded = {name for name in sys.modules if name.startswith("PySide6")}
    for action in ("list", "export", "backup", "check"):
        assert run(action)[0] == 0
    assert {name for name in sys.modules if name.startswith("PySide6")} == loaded
    assert kept.exists()
