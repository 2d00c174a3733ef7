"""What the program is asked to open: paths, addresses of files, links to words."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from viewer.cli.options import parse
from viewer.resources import resource


def test_a_path_is_a_path_and_a_link_stays_as_it_is_written() -> None:
    link = "pullquote://article?key=https%3A%2F%2Fe.org%2F%2Fa"
    assert parse(["a/b.txt", link]).paths == [Path("a/b.txt"), link]


@pytest.mark.skipif(os.name == "nt", reason="addresses of files have another shape there")
def test_a_desktop_may_give_the_address_of_a_file() -> None:
    assert parse(["file:///tmp/a%20b%23.txt"]).paths == [Path("/tmp/a b#.txt")]
    assert parse(["file://localhost/tmp/a"]).paths == [Path("/tmp/a")]


def test_the_desktop_gives_files_and_links_to_the_program() -> None:
    entry = resource("desktop", "org.pullquote.Pullquote.desktop").read_text(encoding="utf-8")
    assert "\nExec=pullquote %U\n" in entry
    assert "x-scheme-handler/pullquote;" in entry


@pytest.mark.parametrize("link", ["pullquote://other?x", "pullquote://article?key=%2Fetc%2Fpasswd"])
def test_a_bad_link_is_told_in_one_sentence(run: Run, link: str) -> None:
    ended = run(link)
    assert ended.status == 2
    assert ended.err.count("\n") == 1
    assert "link" in ended.err
