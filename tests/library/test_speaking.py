"""The index of speakers follows the files: what is edited, removed, copied or read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.library import speaking
from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import UNDATED
from viewer.library.indexer import index
from viewer.library.types import Phase, State

Totals = dict[str, tuple[int, int]]


def said(*names: str) -> str:
    """A body in which each of these says one thing."""
    return "\n".join(
        f"“We saw number {number} coming and waited,” {name} said on Monday."
        for number, name in enumerate(names)
    )


def story(root: Path, name: str, day: str, *names: str, source: str = "BBC") -> Path:
    text = article(f"On {name}", f"{day}T12:00:00Z" if day else "", source, body=said(*names))
    return write(root / f"{name}.txt", text)


def totals(catalogue: Catalogue) -> Totals:
    """Quotations and articles of each speaker; fails where totals are not what the rows say."""
    check(catalogue)
    found = catalogue.connection.execute("SELECT name, quotations, articles FROM speaker")
    return {name: (quotations, articles) for name, quotations, articles in found}


def check(catalogue: Catalogue) -> None:
    ask = catalogue.connection.execute
    assert (
        ask("SELECT count(*) FROM quoted").fetchone()
        == ask(
            """SELECT count(*) FROM quoted JOIN article ON article.id = article
           JOIN speaker ON speaker.id = speaker JOIN outlet ON outlet.id = outlet
           WHERE listed = (story = article.id) AND outlet.name = source
           AND quoted.instant = coalesce(article.instant, ?)""",
            (UNDATED,),
        ).fetchone()
    )
    kept = ask(
        "SELECT id, quotations, words, articles, first, latest FROM speaker ORDER BY id"
    ).fetchall()
    counted = ask(
        """SELECT speaker, sum(listed * quotations), sum(listed * words), sum(listed),
           min(iif(listed AND instant > ?1, instant, NULL)),
           max(iif(listed AND instant > ?1, instant, NULL))
           FROM quoted GROUP BY speaker ORDER BY speaker""",
        (UNDATED,),
    ).fetchall()
    assert kept == counted


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    story(root, "one", "2020-05-01", "Anna Berg", "Anna Berg", "Carl Dorn")
    story(root, "two", "2020-06-01", "Anna Berg", source="CNN")
    story(root, "none", "2020-07-01")
    return root


@pytest.fixture
def catalogue(tmp_path: Path, root: Path) -> Iterator[Catalogue]:
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, root)
        yield catalogue


def test_speakers_are_counted(catalogue: Catalogue) -> None:
    assert totals(catalogue) == {"Anna Berg": (3, 2), "Carl Dorn": (1, 1)}


def test_what_is_edited_is_counted_anew(catalogue: Catalogue, root: Path) -> None:
    story(root, "one", "2020-05-01", "Carl Dorn", "Eva Falk")
    brought_up(catalogue, root)
    assert totals(catalogue) == {"Anna Berg": (1, 1), "Carl Dorn": (1, 1), "Eva Falk": (1, 1)}


def test_who_is_in_no_article_any_more_is_gone(catalogue: Catalogue, root: Path) -> None:
    (root / "one.txt").unlink()
    brought_up(catalogue, root)
    assert totals(catalogue) == {"Anna Berg": (1, 1)}


def test_copies_do_not_count_until_they_are_listed(catalogue: Catalogue, root: Path) -> None:
    copy = write(root / "again" / "one.txt", (root / "one.txt").read_text(encoding="utf-8"))
    brought_up(catalogue, root)
    assert totals(catalogue) == {"Anna Berg": (3, 2), "Carl Dorn": (1, 1)}
    (root / "one.txt").unlink()
    brought_up(catalogue, root)
    assert totals(catalogue) == {"Anna Berg": (3, 2), "Carl Dorn": (1, 1)}
    copy.unlink()
    brought_up(catalogue, root)
    assert totals(catalogue) == {"Anna Berg": (1, 1)}


def test_articles_without_a_date_count(catalogue: Catalogue, root: Path) -> None:
    story(root, "three", "", "Eva Falk")
    brought_up(catalogue, root)
    assert totals(catalogue)["Eva Falk"] == (1, 1)
    story(root, "three", "2020-05-05", "Eva Falk")
    brought_up(catalogue, root)
    assert totals(catalogue)["Eva Falk"] == (1, 1)


def test_what_is_quoted_again_is_not_counted_twice(catalogue: Catalogue, root: Path) -> None:
    before = totals(catalogue)
    connection = catalogue.connection
    ids = [id for (id,) in connection.execute("SELECT id FROM article")]
    speaking.take_out(connection, ids)
    assert totals(catalogue) == {}
    connection.execute("UPDATE file SET state = ?", (int(State.TO_QUOTE),))
    brought_up(catalogue, root)
    assert totals(catalogue) == before


def test_a_lost_full_text_does_not_count_speakers_twice(catalogue: Catalogue, root: Path) -> None:
    before = totals(catalogue)
    for file in (catalogue.full_text_folder() / "quotations").iterdir():
        file.unlink()
    (catalogue.full_text_folder() / "quotations").rmdir()
    brought_up(catalogue, root)
    assert totals(catalogue) == before


@pytest.mark.parametrize("order", [("İsmail Demir", "Ismail Demir"), ("ISMAIL DEMIR",) * 2])
def test_the_fullest_way_to_write_a_name_is_shown(tmp_path: Path, order: tuple[str, str]) -> None:
    shown = set[str]()
    for number, names in enumerate((order, order[::-1])):
        root = tmp_path / str(number)
        for at, name in enumerate(names):
            text = article(f"On {at}", "2020-05-01T12:00:00Z", "BBC", body=said(name))
            write(root / f"{at}.txt", text, at=1000 + at)
        with Catalogue.open(tmp_path / f"cache{number}") as catalogue:
            brought_up(catalogue, root)
            shown |= totals(catalogue).keys()
    assert shown == {order[0]}


def test_a_run_that_is_stopped_is_taken_up_again(tmp_path: Path) -> None:
    root = tmp_path / "many"
    for number in range(300):
        text = article(f"On {number}", body=f"{said('Anna Berg')}\nThat was story {number}.")
        write(root / f"{number}.txt", text)
    with Catalogue.open(tmp_path / "stopped") as catalogue:
        steps = index(catalogue, [root], 0)
        for step in steps:
            if step.phase is Phase.QUOTATIONS and step.done:
                break
        steps.close()
        check(catalogue)
        brought_up(catalogue, root)
        assert totals(catalogue) == {"Anna Berg": (300, 300)}
