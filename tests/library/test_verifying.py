"""Verifying against a library: which articles are looked at, and what is told of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.library import verifying
from viewer.library.catalogue import Catalogue
from viewer.library.indexer import index
from viewer.library.searching import Search
from viewer.library.types import Phase
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.verify.question import read_question
from viewer.verify.types import Differs, Exact, NotFound, Verdict

OFFER = "“There is an offer of 4,000 ships, and we are evaluating it,” {} said.\n"
ADDRESS = "https://news.example/offer"
ARTICLES = {
    "offer": article("Offer", "2019-11-04", "Reuters", body=OFFER.format("Ismail Demir")),
    "later": article("Later", "2020-11-04", "BBC News", body=OFFER.format("Anna Berg")),
    "headline": article("The end of all harbours is near", "2020-01-01", "BBC News"),
    "japan": article("地震", "2018-02-28", "朝日新聞", body="「東京都内で揺れました」と話した。"),
    "frequent": article("Song", "2018-01-01", body="“We are all in this,” Tom Weiss said."),
    "bridge": article(
        "Bridge", "2018-01-02", body="“Nobody will ever close the old bridge,” Eva Holm said."
    ),
    "one": article("One", "2018-01-01", address=ADDRESS, body="“It is sunk,” Eva Holm said."),
    "copy": article("Copy", "2018-01-01", address=ADDRESS, body="“It is sunk,” Eva Holm said."),
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    root = tmp_path_factory.mktemp("verifying")
    for name, text in ARTICLES.items():
        write(root / "articles" / f"{name}.txt", text)
    for number in range(60):
        body = f"The council met for the {number}th time. We are all here, and it is in order."
        write(root / "articles" / f"filler{number}.txt", article(f"Filler {number}", body=body))
    with Catalogue.open(root / "cache") as catalogue:
        brought_up(catalogue, root / "articles")
        yield catalogue


def asked(catalogue: Catalogue, text: str, speaker: str | None = None) -> Verdict:
    return verifying.verify(
        read_question(text, speaker),
        Search.open(catalogue).candidates(),
        catalogue,
        lambda article: find_quotations(article_text(article).text),
    )


def files(verdict: Verdict) -> list[str]:
    """Where something was found, in the order told."""
    assert not isinstance(verdict, NotFound)
    return [place.source.file.stem for one in verdict.wordings for place in one.places]


def test_every_article_with_the_words_is_told(catalogue: Catalogue) -> None:
    found = asked(catalogue, "There is an offer of 4,000 ships")
    assert isinstance(found, Exact)
    assert files(found) == ["offer", "later"]
    assert found.wordings[0].total == 2


def test_the_speaker_asked_about_comes_first(catalogue: Catalogue) -> None:
    assert files(asked(catalogue, "we are evaluating it", "Berg")) == ["later", "offer"]


def test_what_the_speaker_said_instead_is_looked_for(catalogue: Catalogue) -> None:
    found = asked(catalogue, "we are all here, and it is in order", "Weiss")
    assert isinstance(found, Exact)
    assert found.instead == ()
    found = asked(catalogue, "it is here", "Tom Weiss")
    assert isinstance(found, NotFound)
    found = asked(catalogue, "We are all here", "Tom Weiss")
    assert isinstance(found, Exact)
    assert [place.source.file.stem for one in found.instead for place in one.places] == ["frequent"]


@pytest.mark.parametrize(
    "text",
    [
        "There is an offer of 5,000 ships, and we are evaluating it",
        "There is an offer of ships, and we evaluate it",
        "An offer of 4,000 ships ... we were evaluating it",
        "We are evaluating it ... There is an offer of 4,000 ships",
        "There is an offer of 4.000 ships, and we are evaluating it",
        "There is a new offer of 4,000 old ships, and we are evaluating it",
    ],
)
def test_altered_words_are_found(catalogue: Catalogue, text: str) -> None:
    found = asked(catalogue, text)
    assert isinstance(found, Differs)
    assert set(files(found)) == {"offer", "later"}
    assert found.wordings[0].total == 2


def test_a_number_without_its_comma_is_the_same(catalogue: Catalogue) -> None:
    assert isinstance(asked(catalogue, "there is an offer of 4000 ships"), Exact)


@pytest.mark.parametrize("joint", [". ", ", and ", " ... ", " "])
def test_what_was_joined_from_two_articles_is_found_in_both(
    catalogue: Catalogue, joint: str
) -> None:
    offer = "There is an offer of 4,000 ships, and we are evaluating it"
    for pieces in ((offer, "Nobody will ever close the old bridge"), ("Nobody will ever close the "
                   "old bridge", offer)):  # fmt: skip
        found = asked(catalogue, joint.join(pieces))
        assert isinstance(found, Differs)
        assert {"offer", "bridge"} <= set(files(found))


def test_words_of_a_headline(catalogue: Catalogue) -> None:
    found = asked(catalogue, "the end of all harbours")
    assert isinstance(found, Exact)
    assert files(found) == ["headline"]


def test_a_script_without_blanks(catalogue: Catalogue) -> None:
    found = asked(catalogue, "「東京都内で揺れました」")
    assert isinstance(found, Exact)
    assert files(found) == ["japan"]
    assert isinstance(asked(catalogue, "東京都内で揺れません"), Differs)


def test_frequent_words_alone(catalogue: Catalogue) -> None:
    assert files(asked(catalogue, "we are all in this")) == ["frequent"]
    assert "frequent" in files(asked(catalogue, "we are all of this"))


def test_copies_are_told_beside_the_one_that_is_listed(catalogue: Catalogue) -> None:
    found = asked(catalogue, "it is sunk")
    assert isinstance(found, Exact)
    (place,) = found.wordings[0].places
    assert {place.source.file.stem, *(path.stem for path in place.source.copies)} == {"one", "copy"}
    assert found.wordings[0].total == 1


def test_nothing_is_like_it(catalogue: Catalogue) -> None:
    found = asked(catalogue, "nobody ever mentioned purple elephants here")
    assert isinstance(found, NotFound)
    assert found.looked.articles == catalogue.count()
    assert found.looked.is_complete


def test_signs_that_no_index_holds(catalogue: Catalogue) -> None:
    assert isinstance(asked(catalogue, "± 98,765 %"), NotFound)


def test_a_file_that_is_gone_is_passed_over(tmp_path: Path) -> None:
    path = write(tmp_path / "articles" / "offer.txt", ARTICLES["offer"])
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "articles")
        path.unlink()
        assert isinstance(asked(catalogue, "we are evaluating it"), NotFound)


def test_what_is_still_to_be_read_is_told(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "articles" / f"{number}.txt", article(f"Story {number}"))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        for progress in index(catalogue, [tmp_path / "articles"], workers=0):
            if progress.phase is Phase.READING:
                break
        catalogue.connection.execute("UPDATE file SET state = 0 WHERE id = 3")
        assert asked(catalogue, "purple elephants").looked.waiting == 1


def test_the_versions_of_a_quotation(catalogue: Catalogue) -> None:
    (version,) = verifying.versions_of(
        read_question("we are evaluating it"),
        Search.open(catalogue).candidates(),
        catalogue,
        lambda article: find_quotations(article_text(article).text),
    )
    assert version.words == "There is an offer of 4,000 ships, and we are evaluating it,"
    assert [one.source.outlet for one in version.printed] == ["Reuters", "BBC News"]
