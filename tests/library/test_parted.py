"""Speakers of one name whom the reader told apart: lists, pages, and who is quoted."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.library.catalogue import Catalogue
from viewer.library.speaker import Apart, Joined, SpeakerSort
from viewer.library.speakers import Speakers
from viewer.library.voices import SpeakerKind

SMITH, COACH = "person:john smith", "person:john smith coach"
NAMES = {SMITH: "John Smith", COACH: "John Smith (coach)", "person:ann lee": "Ann Lee"}


def story(root: Path, number: int, source: str, *said: str) -> None:
    """An article in which each of these says something of its own."""
    body = "\n".join(
        f"“We saw number {number} {at} coming and waited,” {who} said on Monday."
        for at, who in enumerate(said)
    )
    date = f"2020-0{number}-01T12:00:00Z"
    write(root / f"{number}.txt", article(f"On {number}", date, source, body=body))


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    root = tmp_path / "in"
    story(root, 1, "BBC", "John Smith", "John Smith")
    story(root, 2, "BBC", "John Smith", "Ann Lee")
    story(root, 3, "CNN", "John Smith", "J. R. Smith")
    story(root, 4, "CNN", "John Smith", "Ann Lee", "Ann Lee")
    story(root, 5, "AFP", "Ann Lee", "Ann Lee", "Ann Lee")
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, root)
        yield catalogue


def in_article(catalogue: Catalogue, number: int, of: str = COACH, key: str = SMITH) -> Apart:
    (id,) = (row.id for row in catalogue.rows(catalogue.ids()) if row.path.name == f"{number}.txt")
    return Apart(key, of, NAMES[of], id, None)


def in_outlet(outlet: str, of: str = COACH) -> Apart:
    return Apart(SMITH, of, NAMES[of], None, outlet)


def told(speakers: Speakers, **kwargs: object) -> list[tuple[str, int, int]]:
    """The list: name, quotations and articles."""
    listed = speakers.listing(**kwargs)  # type: ignore[arg-type]
    rows = speakers.rows(listed.ids)
    assert len(rows) == len(listed.ids) == listed.total
    return [(row.name, row.quotations, row.articles) for row in rows]


def headlines(catalogue: Catalogue, speakers: Speakers, key: str) -> list[str]:
    (one,) = speakers.named(key)
    page = speakers.page(one.id)
    assert page is not None
    assert page.speaker.articles == len(page.articles)
    assert sum(share.quotations for share in page.months) == page.speaker.quotations
    assert sum(share.quotations for share in page.outlets) == page.speaker.quotations
    return [row.headline for row in catalogue.rows(page.articles)]


def test_articles_are_told_apart(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, (), [in_article(catalogue, 1), in_article(catalogue, 4)])
    assert told(speakers) == [
        ("Ann Lee", 6, 3),
        ("John Smith (coach)", 3, 2),
        ("John Smith", 2, 2),
        ("J. R. Smith", 1, 1),
    ]
    assert headlines(catalogue, speakers, COACH) == ["On 4", "On 1"]
    assert headlines(catalogue, speakers, SMITH) == ["On 3", "On 2"]
    coach, smith = speakers.named(COACH)[0], speakers.named(SMITH)[0]
    assert (coach.first, coach.latest) != (smith.first, smith.latest)
    assert [one.name for one in speakers.named("john smith")] == [coach.name, smith.name]
    assert [one.name for one in speakers.named("John Smith (Coach)")] == [coach.name]
    page = speakers.page(smith.id)
    assert page is not None
    assert page.namesakes == ("John Smith (coach)",)
    assert speakers.keys(coach.id) == {COACH}


def test_an_outlet_is_told_apart_but_for_an_article(catalogue: Catalogue) -> None:
    apart = [in_outlet("BBC"), in_article(catalogue, 2, SMITH), in_outlet("Nowhere")]
    speakers = Speakers(catalogue, (), apart)
    assert headlines(catalogue, speakers, COACH) == ["On 1"]
    assert headlines(catalogue, speakers, SMITH) == ["On 4", "On 3", "On 2"]


def test_nothing_is_left_of_a_name(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, (), [in_outlet("BBC"), in_outlet("CNN")])
    assert told(speakers, kinds=[SpeakerKind.PERSON])[:2] == [
        ("Ann Lee", 6, 3),
        ("John Smith (coach)", 5, 4),
    ]
    assert speakers.named(SMITH) == []
    assert [one.name for one in speakers.named("John Smith")] == ["John Smith (coach)"]
    smith = next(one.id for one in Speakers(catalogue).named(SMITH))
    assert speakers.page(smith) is None


def test_lists_of_part_of_them(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, (), [in_article(catalogue, 1), in_article(catalogue, 4)])
    assert [name for name, *_ in told(speakers, typed="smi coa")] == ["John Smith (coach)"]
    assert [name for name, *_ in told(speakers, sort=SpeakerSort.NAME)] == [
        "Ann Lee", "J. R. Smith", "John Smith", "John Smith (coach)",
    ]  # fmt: skip
    assert [name for name, *_ in told(speakers, sort=SpeakerSort.LATEST)] == [
        "Ann Lee", "John Smith (coach)", "J. R. Smith", "John Smith",
    ]  # fmt: skip
    listed = speakers.listing(limit=2)
    assert listed.total == 4
    assert [row.name for row in speakers.rows(listed.ids)] == ["Ann Lee", "John Smith (coach)"]
    assert told(speakers, kinds=[SpeakerKind.SURNAME]) == []


def test_they_are_given_to_somebody_who_is_there(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, (), [in_article(catalogue, 2, "person:ann lee")])
    assert told(speakers)[:2] == [("Ann Lee", 7, 3), ("John Smith", 4, 3)]
    assert headlines(catalogue, speakers, "person:ann lee") == ["On 5", "On 4", "On 2"]
    lee = speakers.named("Ann Lee")[0]
    assert speakers.bearers(lee.id).keys() == {(SMITH, "John Smith"), ("person:ann lee", "Ann Lee")}


def test_one_of_them_is_joined_with_another_name(catalogue: Catalogue) -> None:
    joined = [Joined(COACH, "person:j r smith", "J. R. Smith")]
    apart = [in_article(catalogue, 1), in_article(catalogue, 3)]
    speakers = Speakers(catalogue, joined, apart)
    assert told(speakers) == [
        ("Ann Lee", 6, 3), ("J. R. Smith", 4, 2), ("John Smith", 2, 2),
    ]  # fmt: skip
    assert headlines(catalogue, speakers, "person:j r smith") == ["On 3", "On 1"]
    one = speakers.named(COACH)[0]
    assert speakers.keys(one.id) == {COACH, "person:j r smith"}
    assert one.others == ("John Smith (coach)",)


def test_names_of_another_library_are_passed_over(catalogue: Catalogue) -> None:
    apart = [
        Apart("person:nobody here", COACH, "Other", None, "BBC"),
        Apart("?", "x", "X", 1, None),
    ]
    assert told(Speakers(catalogue, (), apart)) == told(Speakers(catalogue))


def test_who_may_be_the_same_is_asked_by_the_name(catalogue: Catalogue) -> None:
    speakers = Speakers(catalogue, (), [in_article(catalogue, 1)])
    coach = speakers.named(COACH)[0]
    assert [one.name for one in speakers.alike(coach.id)] == ["J. R. Smith"]
    story(catalogue.folder.parent / "in", 6, "AFP", "Smith", "John K. Smith")
    brought_up(catalogue, catalogue.folder.parent / "in")
    speakers = Speakers(catalogue, (), [in_article(catalogue, 1)])
    alike = {one.name for one in speakers.alike(coach.id)}
    assert alike == {"J. R. Smith", "John K. Smith"}


def test_who_is_quoted_agrees_with_the_pages(catalogue: Catalogue) -> None:
    """Whatever is told apart: counted once more by hand, from who is quoted in each article."""
    ids = catalogue.ids()
    rows = {row.id: row for row in catalogue.rows(ids)}
    plain = Speakers(catalogue)
    quoted = {id: {one.key: one.quotations for one in plain.quoted_in([id])} for id in ids}
    chance = random.Random(7)
    for _ in range(60):
        articles = {
            id: chance.choice([SMITH, COACH, "person:ann lee"]) for id in chance.sample([*ids], 2)
        }
        outlets = {
            outlet: chance.choice([COACH, "person:ann lee"])
            for outlet in chance.sample(["BBC", "CNN", "AFP"], chance.randrange(3))
        }
        apart = [Apart(SMITH, of, NAMES[of], id, None) for id, of in articles.items()]
        apart += [in_outlet(outlet, of) for outlet, of in outlets.items()]
        speakers = Speakers(catalogue, (), apart)
        wanted: dict[str, Counter[int]] = defaultdict(Counter)
        for id, keys in quoted.items():
            for key, count in keys.items():
                there = articles.get(id) or outlets.get(rows[id].source or "", SMITH)
                wanted[there if key == SMITH else key][id] += count
        listed = speakers.rows(speakers.listing().ids)
        assert {one.key: one.quotations for one in listed} == {
            key: said.total() for key, said in wanted.items()
        }
        for one in listed:
            page = speakers.page(one.id)
            assert page is not None
            assert set(page.articles) == set(wanted[one.key])
        found = {one.key: (one.quotations, one.articles) for one in speakers.quoted_in(ids)}
        assert found == {one.key: (one.quotations, one.articles) for one in listed}
