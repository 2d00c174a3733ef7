"""The benches run, at a tiny size: none may rot. What they measure is not asserted here."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import (
    bench_index,
    bench_notebook,
    bench_search,
    bench_speakers,
    bench_unread,
    bench_verify,
    bench_window,
)
from tests.bench.make_archive import make_archive
from viewer.paths import places
from viewer.session import Session


def test_the_same_seed_makes_the_same_archive(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_archive(tmp_path / name, 20, seed=3)
    one, two = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in files}
        for name, files in (
            (name, sorted((tmp_path / name).rglob("*.txt"))) for name in ("one", "two")
        )
    )
    assert one == two
    assert len(one) == 20


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory of processes")
def test_indexing(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 30)
    lines = list(bench_index.report(tmp_path / "archive", 30, tmp_path / "work", turns=1))
    assert [line.split("  ")[0] for line in lines] == [
        "floor: walk, read, Tantivy",
        "articles searchable",
        "floor",
        "searchable, median",
        "quotations after that",
        "the engine, 500 articles",
        "quotations complete",
        "bare walk",
        "nothing changed",
        "index",
    ]


def test_searching(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 30)
    lines = list(bench_search.report(tmp_path / "archive", tmp_path / "cache"))
    assert len(lines) > 5


def test_speakers(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 60, speeches=True)
    session = Session(places(tmp_path / "profile"))
    session.open_library([tmp_path / "archive"])
    try:
        lines = list(bench_speakers.report(session, 60, each=5))
    finally:
        session.close()
    assert "in 60 articles" in lines[0]
    assert len(lines) == 13


def test_verifying(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 300, speeches=True)
    session = Session(places(tmp_path / "profile"))
    session.open_library([tmp_path / "archive"])
    told = {line[:24].strip(): line for line in bench_verify.report(session, 300, each=6)}
    session.close()
    for kind in ("as it is", "shortened"):
        assert "exact    6 " in told[kind]
    for kind in ("invented", "shuffled", "all altered"):
        assert "exact    0 " in told[kind]
    found = float(told["all altered"].partition("among the first three ")[2].split(";")[0])
    assert found >= 0.9


def test_marks_of_read_articles(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 30)
    session = Session(places(tmp_path / "profile"))
    session.open_library([tmp_path / "archive"])
    for _ in session.index():
        pass
    lines = list(bench_unread.report(session))
    session.close()
    assert lines[0] == "30 articles"
    assert lines[-1].startswith("on the disk")


def test_the_notebook(tmp_path: Path) -> None:
    lines = list(bench_notebook.report(tmp_path, 30))
    assert any(line.startswith("numbers of the opened pane") for line in lines)
    assert any(line.startswith("search and first page") for line in lines)


def test_the_notebook_in_the_window() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_notebook_window", "--count", "30"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    ).stdout.splitlines()
    assert told[0].endswith(" entries")
    assert told[1].startswith("the pane opens, for the first time")


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory of processes")
def test_the_window(tmp_path: Path) -> None:
    make_archive(tmp_path / "archive", 30)
    large = list(bench_window.large(tmp_path / "archive", tmp_path / "profile", tmp_path, runs=1))
    assert large[0].startswith("start to the painted article")
    assert large[1].startswith("30 rows listed")
    assert len(list(bench_window.loop(tmp_path / "archive", tmp_path, runs=1))) == 2
