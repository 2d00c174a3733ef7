"""`pullquote export`: an article with its quotations as a file of its own."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEADLINE = "Turkey says delivery of second Russian S-400 batch may be delayed"


@pytest.mark.parametrize(
    ("name", "beginning"),
    [("a.html", b"<!DOCTYPE html>"), ("a.md", f"# {HEADLINE}".encode()), ("a.pdf", b"%PDF-")],
)
def test_the_name_of_the_file_tells_its_form(
    run: Run, example_file: Path, tmp_path: Path, name: str, beginning: bytes
) -> None:
    ended = run("export", example_file, "--out", tmp_path / name, DISPLAY=None)
    assert (ended.status, ended.out, ended.err) == (0, "", "")
    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_it_is_printed_where_no_file_is_named(run: Run, example_file: Path) -> None:
    html = run("export", example_file)
    assert html.status == 0
    assert "4 November 2019, 11:01 UTC" in html.out
    assert '<html lang="en">' in html.out
    markdown = run("export", example_file, "--format", "markdown")
    assert markdown.out.startswith(f"# {HEADLINE}\n")
    assert "**Ismail Demir** · told · paragraph 5" in markdown.out


def test_what_cannot_be_done_is_told_in_one_sentence(
    run: Run, example_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(example_file.read_bytes())
    for arguments in (
        ("export", tmp_path / "missing"),
        ("export", file, "--format", "pdf"),
        ("export", file, "--out", file),
        ("export", file, "--out", tmp_path / "no" / "\udcff" / "x" / ("y" * 300)),
        ("export", file, "--format", "pdf", "--out", tmp_path / "no" / "a.pdf"),
    ):
        ended = run(*arguments)
        assert (ended.status, ended.out) == (2, ""), arguments
        assert ended.err.startswith("pullquote: ")
        assert len(ended.err.splitlines()) == 1
    assert file.read_bytes() == example_file.read_bytes()
