"""The catalogue as it is read: selections, orders, counts, rows."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, headlines, write
from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.schema import DamagedIndex
from viewer.library.types import (
    NO_DATE,
    NO_SOURCE,
    DayCount,
    MonthCount,
    Selection,
    Sort,
    YearCount,
)

ARTICLES = {
    "a": article("Erdoğan warns", "2019-11-04T11:01:52+00:00", "Reuters", "Tuvan Gumrukcu"),
    "b": article("Zebra born", "2019-11-04T23:30:00-05:00", "Reuters", body="A zebra."),
    "c": article("Late night", "2019-12-31T23:59:59+00:00", "BBC", "Émile Zola", body="Night."),
    "d": article("Undated", "", "BBC", body="When?"),
    "e": article("Who", "2020-01-01T00:00:00+00:00", "", body="Who?"),
    "f": article("東京で地震", "2018-02-28T12:00:00+09:00", "朝日新聞", body="地震。"),
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    root = tmp_path_factory.mktemp("catalogue")
    for name, text in ARTICLES.items():
        write(root / "articles" / f"{name}.txt", text)
    with Catalogue.open(root / "cache") as catalogue:
        brought_up(catalogue, root / "articles")
        yield catalogue


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (
            Sort.NEWEST,
            ["Who", "Late night", "Zebra born", "Erdoğan warns", "東京で地震", "Undated"],
        ),
        (
            Sort.OLDEST,
            ["東京で地震", "Erdoğan warns", "Zebra born", "Late night", "Who", "Undated"],
        ),
        (
            Sort.SOURCE,
            ["Late night", "Undated", "Zebra born", "Erdoğan warns", "東京で地震", "Who"],
        ),
        (
            Sort.HEADLINE,
            ["Erdoğan warns", "Late night", "Undated", "Who", "Zebra born", "東京で地震"],
        ),
    ],
)
def test_orders(catalogue: Catalogue, sort: Sort, expected: list[str]) -> None:
    assert headlines(catalogue, Selection(sort=sort)) == expected
    assert list(catalogue.ids(Selection(sort=sort), limit=2)) == list(
        catalogue.ids(Selection(sort=sort))[:2]
    )


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(source="Reuters"), ["Zebra born", "Erdoğan warns"]),
        (Selection(source=NO_SOURCE), ["Who"]),
        (Selection(source="reuters"), []),
        (Selection(year=2019), ["Late night", "Zebra born", "Erdoğan warns"]),
        (Selection(year=2019, month=11), ["Zebra born", "Erdoğan warns"]),
        (Selection(year=2019, month=11, day=5), ["Zebra born"]),
        (Selection(year=2019, month=12, day=31), ["Late night"]),
        (Selection(year=2019, month=2, day=30), []),
        (Selection(year=9999), []),
        (Selection(year=NO_DATE), ["Undated"]),
        (Selection(source="BBC", year=NO_DATE), ["Undated"]),
        (Selection(source="BBC", year=2019), ["Late night"]),
        (Selection(keys=frozenset()), []),
    ],
)
def test_selections(catalogue: Catalogue, selection: Selection, expected: list[str]) -> None:
    assert headlines(catalogue, selection) == expected
    assert catalogue.count(selection) == len(expected)


def test_keys_select_articles(catalogue: Catalogue) -> None:
    rows = catalogue.rows(catalogue.ids())
    keys = frozenset(row.key for row in rows[2:4]) | {"sha256:none", "https://nowhere.example/1"}
    assert headlines(catalogue, Selection(keys=keys)) == ["Zebra born", "Erdoğan warns"]
    assert headlines(catalogue, Selection(keys=keys, year=2018)) == []
    assert [catalogue.id_of_key(row.key) for row in rows] == [row.id for row in rows]
    assert catalogue.id_of_key("sha256:none") is None


def test_a_row_tells_what_the_file_says(catalogue: Catalogue) -> None:
    (row,) = catalogue.rows([catalogue.ids(Selection(source="Reuters"))[0]])
    assert row.published == datetime.fromisoformat("2019-11-04T23:30:00-05:00")
    assert row.published.utcoffset() == datetime.fromisoformat("2019-11-04T23:30-05:00").utcoffset()
    assert (row.source, row.authors, row.address) == ("Reuters", (), None)
    assert row.size == row.path.stat().st_size
    assert row.mtime_ns == row.path.stat().st_mtime_ns
    assert row.path.name == "b.txt"
    assert catalogue.path_of(row.id) == row.path
    assert catalogue.id_of(row.path) == row.id
    assert catalogue.id_of(Path(os.path.relpath(row.path))) == row.id
    assert catalogue.row(row.id) == row


def test_what_is_no_more_is_left_out(catalogue: Catalogue) -> None:
    ids = catalogue.ids()
    rows = catalogue.rows([ids[1], 10**12, ids[0]])
    assert [row.id for row in rows] == [ids[1], ids[0]]
    assert catalogue.row(10**12) is None
    assert catalogue.path_of(10**12) is None
    assert catalogue.id_of(Path("nowhere.txt")) is None


def test_the_tree_counts(catalogue: Catalogue) -> None:
    tree = catalogue.tree()
    assert tree.total == 6
    assert [(source.source, source.count) for source in tree.sources] == [
        ("BBC", 2),
        ("Reuters", 2),
        ("朝日新聞", 1),
        (NO_SOURCE, 1),
    ]
    assert tree.sources[0].years == (
        YearCount(2019, 1, (MonthCount(12, 1),)),
        YearCount(NO_DATE, 1, ()),
    )
    assert catalogue.days("Reuters", 2019, 11) == (DayCount(5, 1), DayCount(4, 1))
    assert catalogue.days(None, 2019, 12) == (DayCount(31, 1),)
    assert catalogue.days("BBC", 2019, 11) == ()


def test_the_index_is_for_its_owner_only(catalogue: Catalogue) -> None:
    assert catalogue.folder.stat().st_mode & 0o777 == 0o700
    for file in catalogue.folder.iterdir():
        assert file.stat().st_mode & 0o077 == 0


def test_a_reader_in_another_thread_sees_what_was_committed(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", article("One"))
    seen: list[int] = []

    def read() -> None:
        with Catalogue.open(tmp_path / "cache") as other:
            seen.append(other.count())

    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "in")
        catalogue.connection.execute("BEGIN IMMEDIATE")
        catalogue.connection.execute("DELETE FROM article")
        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
        catalogue.connection.execute("ROLLBACK")
    assert seen == [1]


@pytest.mark.parametrize("damage", ["version", "nonsense", "empty", "no table", "half"])
def test_what_is_old_or_damaged_is_made_anew(tmp_path: Path, damage: str) -> None:
    cache = tmp_path / "cache"
    write(tmp_path / "in" / "a.txt", article("One"))
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, tmp_path / "in")
    database = cache / "catalogue.sqlite3"
    if damage == "version":
        run(database, "PRAGMA user_version = 999")
    elif damage == "no table":
        run(database, "DROP TABLE article")
    elif damage == "nonsense":
        database.write_bytes(b"nonsense" * 1000)
    elif damage == "empty":
        database.write_bytes(b"")
    else:
        database.write_bytes(database.read_bytes()[:5000])
    with Catalogue.open(cache) as catalogue:
        assert catalogue.count() == 0
        brought_up(catalogue, tmp_path / "in")
        assert headlines(catalogue) == ["One"]


def test_damage_met_later_is_told_and_mended_at_the_next_opening(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(300):
        write(tmp_path / "in" / f"{number}.txt", article(f"{number}", body=f"{number}"))
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, tmp_path / "in")
    with (cache / "catalogue.sqlite3").open("r+b") as database:
        end = database.seek(0, os.SEEK_END)
        start = database.seek(end - 3 * 4096)  # what opening looks at comes before
        database.write(b"\xff" * (end - start))
    with Catalogue.open(cache) as catalogue, pytest.raises(DamagedIndex):
        catalogue.rows(catalogue.ids())
    with Catalogue.open(cache) as catalogue:
        brought_up(catalogue, tmp_path / "in")
        assert catalogue.count() == 300


def test_a_cache_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ViewerError, match="can’t be written"):
        Catalogue.open(tmp_path / "file" / "cache")


def run(database: Path, sql: str) -> None:
    connection = sqlite3.connect(database)
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_threads_may_make_it_at_once(tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def open_some(folder: Path, start: threading.Barrier) -> None:
        start.wait()
        try:
            for _ in range(4):
                with Catalogue.open(folder) as catalogue:
                    assert catalogue.count() == 0
        except BaseException as error:
            failures.append(error)

    for number in range(40):  # in one of ten of these it failed
        start = threading.Barrier(6)
        folder = tmp_path / f"{number}"
        threads = [threading.Thread(target=open_some, args=(folder, start)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
