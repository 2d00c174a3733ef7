"""Lists of speakers, what is known of each, and what they say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.library.catalogue import Catalogue
from viewer.library.sayings import sayings
from viewer.library.speaker import Joined, SpeakerSort
from viewer.library.speakers import Speakers
from viewer.library.voices import SpeakerKind
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations

TRUMP, SHORT = "person:donald j trump", "person:donald trump"


def story(root: Path, name: str, day: str, *said: str, source: str = "BBC") -> None:
    """An article in which each of these says something of its own."""
    body = "\n".join(
        f"“We saw {name} number {number} coming and waited,” {who} said on Monday."
        for number, who in enumerate(said)
    )
    write(root / f"{name}.txt", article(f"On {name}", day, source, body=body))


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    root = tmp_path / "in"
    story(root, "harbour", "2020-05-01T12:00:00Z", "Anna Berg", "Anna Berg", "the Kremlin")
    story(root, "bridge", "2020-06-01T12:00:00Z", "Anna Berg", "Donald Trump", source="CNN")
    story(root, "tower", "2021-06-02T12:00:00Z", "Donald J. Trump", "Berg", source="CNN")
    story(root, "tunnel", "", "Donald J. Trump", "Melania Trump", "a senior official")
    story(root, "pier", "2021-06-03T12:00:00Z", "they")
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, root)
        yield catalogue


def names(speakers: Speakers, *args: object, **kwargs: object) -> list[str]:
    listed = speakers.listing(*args, **kwargs)  # type: ignore[arg-type]
    rows = speakers.rows(listed.ids)
    assert len(rows) == len(listed.ids)
    return [row.name for row in rows]


def one(speakers: Speakers, name: str) -> int:
    return speakers.named(name)[0].id


def test_who_says_most_comes_first(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)
    assert names(speakers) == [
        "Anna Berg", "Donald J. Trump", "Berg", "Donald Trump", "Kremlin", "Melania Trump",
        "senior official",
    ]  # fmt: skip
    assert names(speakers, limit=2) == ["Anna Berg", "Donald J. Trump"]
    assert speakers.listing(limit=2).total == 7
    assert names(speakers, sort=SpeakerSort.NAME)[:3] == ["Anna Berg", "Berg", "Donald J. Trump"]
    by_date = names(speakers, sort=SpeakerSort.LATEST)
    assert by_date[:4] == ["Berg", "Donald J. Trump", "Anna Berg", "Donald Trump"]
    assert by_date[-2:] == ["Melania Trump", "senior official"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ber", ["Anna Berg", "Berg"]),
        ("BERG, an", ["Anna Berg"]),
        ("trump d", ["Donald J. Trump", "Donald Trump"]),
        ("rump", []),
        ("%", None),
        ("*", None),
        ("offi", ["senior official"]),
    ],
)
def test_any_word_of_a_name_may_be_typed(
    catalogue: Catalogue, typed: str, found: list[str] | None
) -> None:
    speakers = Speakers(catalogue)
    assert names(speakers, typed) == (names(speakers) if found is None else found)


def test_each_kind_is_apart(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)
    assert names(speakers, kinds=[SpeakerKind.SURNAME]) == ["Berg"]
    assert names(speakers, kinds=[SpeakerKind.ORGANISATION]) == ["Kremlin"]
    assert names(speakers, kinds=[SpeakerKind.UNNAMED]) == ["senior official"]
    assert names(speakers, kinds=[]) == []


def test_the_page_of_a_speaker(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)
    page = speakers.page(one(speakers, "anna BERG"))
    assert page is not None
    assert (page.speaker.quotations, page.speaker.articles) == (3, 2)
    assert page.speaker.first is not None
    assert page.speaker.first.isoformat() == "2020-05-01T12:00:00+00:00"
    assert [tuple(month) for month in page.months] == [("2020-05", 2, 1), ("2020-06", 1, 1)]
    assert [tuple(outlet) for outlet in page.outlets] == [("BBC", 2, 1), ("CNN", 1, 1)]
    rows = catalogue.rows(page.articles)
    assert [row.headline for row in rows] == ["On bridge", "On harbour"]
    assert speakers.page(10_000) is None


def test_articles_without_a_date_are_told_last(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)
    page = speakers.page(one(speakers, TRUMP))
    assert page is not None
    assert [month.label for month in page.months] == ["2021-06", ""]
    assert [row.headline for row in catalogue.rows(page.articles)] == ["On tower", "On tunnel"]


def test_what_a_speaker_says_is_read_again(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)
    id = one(speakers, "Anna Berg")
    page = speakers.page(id)
    assert page is not None

    def found(article: object) -> object:
        return find_quotations(article_text(article).text)  # type: ignore[arg-type]

    said = sayings(page.articles, speakers.keys(id), catalogue, found)  # type: ignore[arg-type]
    assert [(each.row.headline, each.quotation.text, each.paragraph) for each in said] == [
        ("On bridge", "We saw bridge number 0 coming and waited,", 1),
        ("On harbour", "We saw harbour number 0 coming and waited,", 1),
        ("On harbour", "We saw harbour number 1 coming and waited,", 2),
    ]
    assert "Anna Berg said" in said[0].after


def test_names_that_the_reader_joined_are_one_speaker(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, [Joined(TRUMP, SHORT, "Donald Trump")])
    assert names(speakers)[:2] == ["Anna Berg", "Donald Trump"]
    assert names(speakers, "trump") == ["Donald Trump", "Melania Trump"]
    assert names(speakers, "j. trump") == ["Donald Trump"]
    assert speakers.listing().total == 6
    assert speakers.listing(limit=2).total == 6
    assert names(speakers, sort=SpeakerSort.NAME) == [
        "Anna Berg", "Berg", "Donald Trump", "Kremlin", "Melania Trump", "senior official",
    ]  # fmt: skip
    assert names(speakers, sort=SpeakerSort.LATEST)[:2] == ["Berg", "Donald Trump"]
    (joined,) = speakers.named("Donald J. Trump")
    assert (joined.name, joined.quotations, joined.articles) == ("Donald Trump", 3, 3)
    assert joined.others == ("Donald J. Trump",)
    page = speakers.page(joined.id)
    assert page is not None
    assert [member.name for member in page.members] == ["Donald Trump", "Donald J. Trump"]
    assert len(page.articles) == 3


def test_a_joined_name_that_is_not_in_this_library(catalogue: Catalogue) -> None:
    joined = [Joined(TRUMP, "person:the donald", "The Donald"), Joined("person:x", TRUMP, "D")]
    speakers = Speakers(catalogue, joined[:1])
    (one,) = speakers.named("Donald J. Trump")
    assert (one.name, one.quotations) == ("The Donald", 2)
    assert "The Donald" in names(speakers)
    assert len(names(Speakers(catalogue, joined[1:]))) == 7


def test_who_may_be_the_same_is_offered(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue)

    def alike(name: str) -> list[str]:
        return [each.name for each in speakers.alike(one(speakers, name))]

    assert alike("Donald Trump") == ["Donald J. Trump"]
    assert alike("Melania Trump") == []
    assert alike("surname:berg") == ["Anna Berg"]
    assert alike("Anna Berg") == []
    assert alike("Kremlin") == []


def test_who_is_quoted_in_some_articles(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, [Joined(TRUMP, SHORT, "Donald Trump")])
    told = speakers.quoted_in(catalogue.ids())
    assert {each.name: each.quotations for each in told} == {
        "Anna Berg": 3, "Donald Trump": 3, "Berg": 1, "Kremlin": 1, "Melania Trump": 1,
        "senior official": 1, "": 1,
    }  # fmt: skip
    assert told[0].words >= told[-1].words
    assert speakers.quoted_in([]) == []


def test_how_much_is_known(catalogue: Catalogue) -> None:
    standing = Speakers(catalogue).standing()
    assert (standing.speakers, standing.articles, standing.waiting) == (7, 5, 0)
