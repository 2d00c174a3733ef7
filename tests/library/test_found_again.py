"""Articles that the notebook knows are found in a catalogue: by address, else by their text."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.library.catalogue import Catalogue
from viewer.library.found_again import found_again

OTHER = sha256(b"other").hexdigest()


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    root = tmp_path / "in"
    for number in range(3):
        address = f"https://bbc.example/{number}" if number else ""
        text = article(f"On {number}", "", "BBC", address=address, body=f"Rain {number}.")
        write(root / f"{number}.txt", text)
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, root)
        yield catalogue


def test_articles_are_found_by_key_and_else_by_their_text(catalogue: Catalogue) -> None:
    rows = catalogue.rows(catalogue.ids())
    ids = {row.key: row.id for row in rows}
    assert found_again(catalogue, [(row.key, row.digest) for row in rows]) == ids
    assert found_again(catalogue, [(row.key, OTHER) for row in rows]) == ids
    assert {key.partition(":")[0] for key in ids} == {"https", "sha256"}
    first = rows[0]
    moved = "https://elsewhere.example/1"
    assert found_again(catalogue, [(moved, first.digest)]) == {moved: first.id}
    of_text = f"sha256:{first.digest}"
    assert found_again(catalogue, [(of_text, "")]) == {of_text: first.id}
    assert found_again(catalogue, [(moved, first.digest), (of_text, "")]) == {
        moved: first.id,
        of_text: first.id,
    }


def test_what_is_not_there_is_passed_over(catalogue: Catalogue) -> None:
    gone = [("https://gone.example/", ""), ("https://gone.example/2", OTHER), ("", "")]
    assert found_again(catalogue, [*gone, ("sha256:zz", "zz"), (f"sha256:{OTHER}", OTHER)]) == {}
    assert found_again(catalogue, []) == {}


def test_many_are_asked_for_together(catalogue: Catalogue) -> None:
    row = catalogue.rows(catalogue.ids())[0]
    many = [(f"https://gone.example/{number}", "") for number in range(1_200)]
    assert found_again(catalogue, [*many, (row.key, "")]) == {row.key: row.id}
