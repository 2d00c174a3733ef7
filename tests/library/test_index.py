"""Bringing the catalogue up to date: what a reader does to the files, and what the list then is."""

import os
import sys
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, headlines, write
from viewer.errors import ViewerError
from viewer.library import indexer, ledger
from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import ARTICLES, TextIndex
from viewer.library.indexer import index
from viewer.library.types import Phase

posix = pytest.mark.skipif(sys.platform == "win32", reason="names and rights of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder of three articles."""
    root = tmp_path / "in"
    for number in range(3):
        day = f"2020-05-0{number + 1}T12:00:00+00:00"
        text = article(f"Story {number}", day, "BBC", body=f"Text {number}.")
        write(root / "sub" / f"{number}.txt", text, at=1000 + number)
    return root


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def texts(catalogue: Catalogue) -> set[int]:
    """The articles whose text is searched; fails where one is in the index twice."""
    folder = catalogue.full_text_folder()
    ids = TextIndex.open(folder, ARTICLES).ids()
    assert len(ids) == len(set(ids))
    return set(ids)


def test_what_is_there_is_listed(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        progress = brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 2", "Story 1", "Story 0"]
    assert progress[-1].phase is Phase.DONE
    assert (progress[-1].done, progress[-1].total) == (3, 3)
    assert "3 of 3 indexed" in [step.sentence for step in progress]


def test_nothing_is_read_twice(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        again = brought_up(catalogue, root)
    assert not any(step.changed for step in again)
    assert Phase.READING not in [step.phase for step in again]


def test_edited_added_and_deleted(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        edited = catalogue.id_of(root / "sub" / "1.txt")
        write(root / "sub" / "1.txt", article("Story 1, corrected", "2020-05-02T12:00:00Z", "CNN"))
        write(root / "more" / "3.txt", article("Story 3", "2020-05-09T12:00:00Z", "BBC", body="3"))
        (root / "sub" / "0.txt").unlink()
        brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 3", "Story 2", "Story 1, corrected"]
        assert catalogue.id_of(root / "sub" / "1.txt") == edited
        assert texts(catalogue) == set(catalogue.ids())
        assert [(s.source, s.count) for s in catalogue.tree().sources] == [("BBC", 2), ("CNN", 1)]
        for path in root.rglob("*.txt"):
            path.unlink()
        brought_up(catalogue, root)
        assert headlines(catalogue) == []
        assert texts(catalogue) == set()
        assert catalogue.tree().total == 0


def test_a_renamed_file_and_a_moved_folder_keep_their_ids(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        before = catalogue.ids()
        (root / "sub" / "0.txt").rename(root / "sub" / "renamed.txt")
        (root / "sub").rename(root / "moved")
        steps = brought_up(catalogue, root)
        assert catalogue.ids() == before
        assert {row.path.name for row in catalogue.rows(before)} == {
            "renamed.txt",
            "1.txt",
            "2.txt",
        }
        assert catalogue.path_of(before[0]) == root / "moved" / "2.txt"
        assert Phase.READING not in [step.phase for step in steps]
        assert any(step.changed for step in steps)


def test_copies_are_one_row(root: Path, cache: Path) -> None:
    copy = write(root / "copies" / "0.txt", (root / "sub" / "0.txt").read_text(), at=2000)
    with Catalogue.open(cache) as catalogue:
        last = brought_up(catalogue, root)[-1]
        assert last.sentence == "3 articles"
        assert headlines(catalogue) == ["Story 2", "Story 1", "Story 0"]
        id = catalogue.id_of(copy)
        assert id is not None
        listed = catalogue.row(id)
        assert listed is not None
        (other,) = catalogue.copies_of(id)
        assert {listed.path, other.path} == {copy, root / "sub" / "0.txt"}
        assert [row.copies for row in (listed, other)] == [1, 0]
        listed.path.unlink()
        brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 2", "Story 1", "Story 0"]
        assert catalogue.id_of(other.path) == other.id
        assert catalogue.copies_of(other.id) == []
        assert [row.copies for row in catalogue.rows(catalogue.ids())] == [0, 0, 0]


@pytest.mark.parametrize("portion", [1, 3, 100])
def test_copies_are_told_however_many_articles_are_written_together(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, portion: int
) -> None:
    monkeypatch.setattr(ledger, "_PORTION", portion)
    root = tmp_path / "in"
    for number, (address, body) in enumerate(
        [("a", "1"), ("b", "2"), ("a", "3"), ("c", "2"), ("d", "4"), ("e", "5"), ("e", "3")]
    ):
        text = article(
            f"{number}", "2020-05-01", "BBC", body=body, address=f"https://a.example/{address}"
        )
        write(root / f"{number}.txt", text, at=1000 + number)
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        stories = [
            {row.headline, *(copy.headline for copy in catalogue.copies_of(row.id))}
            for row in catalogue.rows(catalogue.ids())
        ]
        assert sorted(map(sorted, stories)) == [["0", "2", "5", "6"], ["1", "3"], ["4"]]
        assert catalogue.tree().total == 3


@pytest.mark.parametrize("workers", [0, 2])
def test_stopped_and_gone_on_with(tmp_path: Path, cache: Path, workers: int) -> None:
    root = tmp_path / "in"
    for number in range(450):
        write(root / f"{number}.txt", article(f"{number:03}", body=f"{number}"), at=1000 + number)
    with Catalogue.open(cache) as catalogue:
        for step in index(catalogue, [root], workers):
            if step.phase is Phase.READING and step.changed:
                break
        listed = headlines(catalogue)
        assert 256 <= len(listed) < 450
        if workers == 0:  # what was written last is read first
            assert sorted(listed) == [f"{number:03}" for number in range(194, 450)]
    with Catalogue.open(cache) as catalogue:
        steps = list(index(catalogue, [root], workers))
        first = next(step for step in steps if step.phase is Phase.READING)
        assert first.done == len(listed)
        assert len(headlines(catalogue)) == catalogue.count() == 450
        assert texts(catalogue) == set(catalogue.ids())


@pytest.mark.parametrize("portion", [1, 2, 100])
def test_what_is_read_while_folders_are_walked_is_there_once(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, portion: int
) -> None:
    monkeypatch.setattr(indexer, "_PORTION", portion)
    monkeypatch.setattr(indexer, "_ON_THE_WAY", 2)
    root = tmp_path / "in"
    for number in range(12):
        text = article(f"{number:02}", body=f"{number}") if number % 5 else ""
        write(root / f"{number % 4}" / f"{number}.txt", text, at=1000 + number)
    with Catalogue.open(cache) as catalogue:
        for step in index(catalogue, [root]):
            if step.done >= 6:  # stopped on the way: only the first are listed already
                break
        assert bool(catalogue.count()) == (portion < 100)
        assert texts(catalogue) == set(catalogue.ids())
    with Catalogue.open(cache / "other") as catalogue:
        last = brought_up(catalogue, root)[-1]
        assert last.sentence == "9 articles"
        assert sorted(headlines(catalogue)) == [f"{n:02}" for n in range(12) if n % 5]
        assert texts(catalogue) == set(catalogue.ids())
        assert {item.path.name for item in catalogue.skipped()} == {"0.txt", "5.txt", "10.txt"}
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        assert texts(catalogue) == set(catalogue.ids())
        assert catalogue.count() == 9


def test_the_newest_stamp_is_the_one_before_reading(root: Path, cache: Path) -> None:
    """A file that changes between the scan and its reading is not read a second time."""
    with Catalogue.open(cache) as catalogue:
        for step in index(catalogue, [root]):
            if step.phase is Phase.SCANNING:
                write(root / "sub" / "0.txt", article("Grown", body="Longer than it was before."))
        assert "Grown" in headlines(catalogue)
        assert not any(step.changed for step in brought_up(catalogue, root))


def test_a_file_that_vanishes_before_it_is_read(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        for step in index(catalogue, [root]):
            if step.phase is Phase.SCANNING:
                (root / "sub" / "0.txt").unlink(missing_ok=True)
        assert headlines(catalogue) == ["Story 2", "Story 1"]
        assert [item.path for item in catalogue.skipped()] == [root / "sub" / "0.txt"]
        brought_up(catalogue, root)
        assert catalogue.skipped() == []


def test_what_is_no_article_is_told_with_its_reason(root: Path, cache: Path) -> None:
    binary = root / "sub" / "picture.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        brought_up(catalogue, root)
        (item,) = catalogue.skipped()
        assert (item.path, item.code) == (binary, "unreadable")
        assert item.sentence.endswith(".")
        assert catalogue.count() == 3
        write(binary, article("Now an article", body="It is."))
        brought_up(catalogue, root)
        assert catalogue.skipped() == []
        assert catalogue.count() == 4


@posix
def test_an_article_whose_name_is_no_text(root: Path, cache: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(root) + b"/caf\xe9\n.txt"))
    path.write_text(article("Odd name", body="Odd."))
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        id = catalogue.id_of(path)
        assert id is not None
        assert catalogue.path_of(id) == path


def test_a_root_that_is_away_keeps_its_articles(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        root.rename(root.with_name("away"))
        brought_up(catalogue, root)
        assert catalogue.count() == 3
        assert [item.code for item in catalogue.skipped()] == ["missing"]
        root.with_name("away").rename(root)
        assert not any(step.changed for step in brought_up(catalogue, root))


def test_roots_that_are_no_more_asked_for_go(root: Path, cache: Path) -> None:
    other = write(root.with_name("other") / "9.txt", article("Other", body="9"))
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root, other)
        assert catalogue.count() == 4
        brought_up(catalogue, other)
        assert headlines(catalogue) == ["Other"]


def test_a_file_that_goes_and_comes_back_is_listed_again(root: Path, cache: Path) -> None:
    path, elsewhere = root / "sub" / "1.txt", root.with_name("elsewhere.txt")
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        path.rename(elsewhere)
        brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 2", "Story 0"]
        elsewhere.rename(path)
        brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 2", "Story 1", "Story 0"]


def test_an_edit_that_keeps_the_size_is_seen(root: Path, cache: Path) -> None:
    path = root / "sub" / "1.txt"
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, root)
        write(path, path.read_text().replace("Story 1", "Story X"))
        brought_up(catalogue, root)
        assert headlines(catalogue) == ["Story 2", "Story X", "Story 0"]


def test_two_programs_at_once_do_not_mix(root: Path, cache: Path) -> None:
    with Catalogue.open(cache) as one, Catalogue.open(cache) as two:
        run = index(one, [root], 0)
        while next(run).phase is not Phase.READING:
            pass
        run.close()
        (root / "sub" / "0.txt").rename(root / "sub" / "moved.txt")
        run = index(one, [root], 0)
        while next(run).phase is Phase.SCANNING:
            pass
        write(root / "sub" / "new.txt", article("New", body="New."))
        with pytest.raises(ViewerError, match="Another program"):
            brought_up(two, root)
        list(run)
        brought_up(two, root)
        assert two.count() == 4
        assert texts(two) == set(two.ids())
