"""Searching for quotations: those that a query asks for, of the articles that the index names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.articles.types import Article
from viewer.library.catalogue import Catalogue
from viewer.library.quoted import FoundQuotation, quoted
from viewer.library.searching import Search
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.quotes.types import Quotation, Resolution
from viewer.search.parse import parse
from viewer.search.spoken import spoken

TWO = """“The missiles are here to stay,” Anna Berg said.

Officials met on Monday. “There are no missiles,” Omar Hale said.

“We never saw one,” Berg added."""
ARTICLES = {
    "new": article("Two voices", "2020-02-01", "Reuters", body=TWO),
    "old": article("One voice", "2019-02-01", "AFP", body="“A missile fell,” Omar Hale said."),
    "none": article("Nobody", "2021-02-01", "AFP", body="A missile fell on the harbour."),
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    root = tmp_path_factory.mktemp("quoted")
    for name, text in ARTICLES.items():
        write(root / "articles" / f"{name}.txt", text)
    with Catalogue.open(root / "cache") as catalogue:
        brought_up(catalogue, root / "articles")
        yield catalogue


def as_found(article: Article) -> Sequence[Quotation]:
    return find_quotations(article_text(article).text)


def found(catalogue: Catalogue, text: str, find=as_found) -> list[FoundQuotation]:  # type: ignore[no-untyped-def]
    query = parse(text)
    asked = spoken(query)
    assert asked is not None
    ids = Search.open(catalogue).find(query).ids
    return [one for some in quoted(asked, ids, catalogue, find) for one in some]


def told(found: list[FoundQuotation]) -> list[tuple[str, str, str, int]]:
    return [(one.row.headline, one.quotation.text, one.voice.name, one.paragraph) for one in found]


def test_only_the_quotations_that_were_asked_for_the_newest_article_first(
    catalogue: Catalogue,
) -> None:
    assert told(found(catalogue, "said:missile")) == [
        ("Two voices", "The missiles are here to stay,", "Anna Berg", 1),
        ("Two voices", "There are no missiles,", "Omar Hale", 2),
        ("One voice", "A missile fell,", "Omar Hale", 1),
    ]


def test_a_speaker_is_found_by_the_name_that_the_article_gives_in_full(
    catalogue: Catalogue,
) -> None:
    assert [text for _, text, _, _ in told(found(catalogue, "speaker:anna"))] == [
        "The missiles are here to stay,",
        "We never saw one,",
    ]
    assert told(found(catalogue, "said:missile speaker:berg")) == [
        ("Two voices", "The missiles are here to stay,", "Anna Berg", 1)
    ]


def test_the_words_are_marked_in_all_their_forms(catalogue: Catalogue) -> None:
    marked = [
        one.quotation.text[start:end]
        for one in found(catalogue, "said:missiles")
        for start, end in one.spans
    ]
    assert marked == ["missiles", "missiles", "missile"]


def test_what_the_reader_corrected_holds(catalogue: Catalogue) -> None:
    def corrected(article: Article) -> list[Quotation]:
        name = Resolution("Omar Hale", ())
        return [replace(each, resolution=name) for each in as_found(article)]

    assert found(catalogue, "said:stay speaker:berg", corrected) == []
    assert told(found(catalogue, "said:stay", corrected))[0][2] == "Omar Hale"


def test_what_is_gone_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", ARTICLES["new"])
    with Catalogue.open(tmp_path / "cache") as other:
        brought_up(other, tmp_path / "a.txt")
        asked, ids = spoken(parse("said:stay")), other.ids()
        assert asked is not None
        assert [len(some) for some in quoted(asked, ids, other, as_found)] == [1]
        (tmp_path / "a.txt").unlink()
        assert list(quoted(asked, [*ids, 99], other, as_found)) == [(), ()]
