"""Short articles whose speakers are pronouns and surnames, against the names they stand for."""

from pathlib import Path

import pytest

from viewer.quotes.pipeline import find_quotations
from viewer.quotes.types import Quotation

FOLDER = Path(__file__).resolve().parent.parent / "data" / "quotes" / "pronouns"
SURE = 0.9


def read(path: Path) -> tuple[str, list[tuple[str, str, str]]]:
    """The article and its expected rows: first words, mention, name."""
    text, rows = path.read_text(encoding="utf-8").split("\n---\n")
    expected = []
    for row in rows.strip().split("\n"):
        words, mention, name = (part.strip() for part in row.split("|"))
        expected.append((words, mention, name))
    return text, expected


def quotation_at(found: tuple[Quotation, ...], words: str) -> Quotation | None:
    return next((q for q in found if q.text.startswith(words)), None)


def test_at_least_forty() -> None:
    assert len(list(FOLDER.glob("*.txt"))) >= 40


def test_nine_in_ten_resolve_to_the_right_name() -> None:
    right, rows = 0, 0
    for path in sorted(FOLDER.glob("*.txt")):
        text, expected = read(path)
        found = find_quotations(text)
        for words, _, name in expected:
            quotation = quotation_at(found, words)
            rows += 1
            right += quotation is not None and quotation.speaker == name
    assert right >= 0.9 * rows


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_no_wrong_name_with_confidence(path: Path) -> None:
    text, expected = read(path)
    found = find_quotations(text)
    for words, mention, name in expected:
        quotation = quotation_at(found, words)
        if quotation is None or quotation.confidence < SURE:
            continue
        assert quotation.speaker in (name, None)
        if quotation.speaker == name:
            assert quotation.mention is not None
            assert quotation.mention.words.endswith(mention)


SUBJECTS = (
    "bakery-fire", "bell-tower", "chess-coach", "choir-prize", "dyke-watch", "ferry-pilot",
    "ice-rink", "kite-maker", "quarry-mayor", "seed-bank",
)  # fmt: skip
"""Articles in which the subject of the pronoun's own paragraph is meant."""


@pytest.mark.parametrize("stem", SUBJECTS)
def test_the_subject_of_the_paragraph_is_meant(stem: str) -> None:
    text, expected = read(FOLDER / f"{stem}.txt")
    found = find_quotations(text)
    for words, _, name in expected:
        quotation = quotation_at(found, words)
        assert quotation is not None
        assert quotation.speaker == name


def test_a_known_gender_goes_before_the_nearest_subject() -> None:
    text = "Anna Berg read the bill aloud. Peter Marsh left the room. “It is long,” she said."
    (quotation,) = find_quotations(text)
    assert quotation.speaker == "Anna Berg"


def test_a_name_with_a_rival_is_not_given_with_confidence() -> None:
    text = "Paul Winter said it was late. Tendai Orlov lit a lamp. “I can see it,” he said."
    (quotation,) = find_quotations(text)
    assert quotation.speaker == "Tendai Orlov"
    assert quotation.confidence < SURE


def test_a_second_quotation_beside_a_pronoun_makes_its_name_no_surer() -> None:
    text = (
        "Paul Winter said it was late. Tendai Orlov lit a lamp. “I see it,” he said. “It is far.”"
    )
    first, second = find_quotations(text)
    assert first.speaker == second.speaker == "Tendai Orlov"
    assert second.confidence < SURE


def test_a_name_ends_with_its_sentence() -> None:
    text = "Anna Berg walked in with Peter Marsh. He sat down. “It is warm here,” he said."
    (quotation,) = find_quotations(text)
    assert quotation.speaker == "Peter Marsh"


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Her deputy, Marcus Oyelaran,", "Marcus Oyelaran"),
        ("The harbour board’s lawyer, the late Prof. Ada Lehn,", "Ada Lehn"),
        ("A neighbour, Ruth Calder (43),", "Ruth Calder"),
        ("One early supporter, Main Street butcher Tom Eckert,", None),
        ("A farmer from Dover, Kent,", None),
    ],
)
def test_a_name_beside_a_noun_is_the_speakers(mention: str, name: str | None) -> None:
    (quotation,) = find_quotations(f"{mention} said: “I was told about the bins on Friday.”")
    assert quotation.mention is not None
    assert quotation.speaker == name


def test_an_office_is_no_name_but_leads_to_whoever_holds_it() -> None:
    said = "“Nobody will be spared,” the Minister said."
    (quotation,) = find_quotations(f"Roads Minister K. Venkata Rao came on Sunday.\n\n{said}")
    assert quotation.speaker == "K. Venkata Rao"
    (quotation,) = find_quotations(f"The bridge fell on Sunday.\n\n{said}")
    assert quotation.speaker is None
    (quotation,) = find_quotations("“I sing in the bath,” Mr. King said.")
    assert quotation.speaker == "King"


def test_whom_a_sentence_is_about_goes_before_who_spoke_last() -> None:
    text = (
        "“It is the knee,” Tom Akers said.\n\n"
        "For Danilo Ferreira, 19, it was a first goal. “My mum will cry,” he said."
    )
    _, quotation = find_quotations(text)
    assert quotation.speaker == "Danilo Ferreira"


def test_titles_of_councils_and_courtesy_are_no_part_of_a_name() -> None:
    for title in ("Cllr", "Smt.", "Shri"):
        (quotation,) = find_quotations(f"“The bins are full,” said {title} Lakshmi Brand.")
        assert quotation.speaker == "Lakshmi Brand"


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("The Harbour College’s general secretary, Pat Dunne,", "Pat Dunne"),
        ("Another driver on the night bus, Jim Pool,", "Jim Pool"),
        ("Mother-of-two Kelly Sharpe, 34,", "Kelly Sharpe"),
        ("Sculptor Ben Achterberg", "Ben Achterberg"),
        ("Peter Ben Achterberg", "Peter Ben Achterberg"),
        ("PC Daniel Orme", "Daniel Orme"),
        ("Dean Baker", "Dean Baker"),
        ("Opposition MPs", None),
    ],
)
def test_what_somebody_is_is_no_part_of_the_name(mention: str, name: str | None) -> None:
    (quotation,) = find_quotations(f"{mention} said: “I was told about the bins on Friday.”")
    assert quotation.speaker == name


def test_a_title_that_may_be_a_given_name_leads_to_the_fuller_name() -> None:
    text = "“It is late,” said Vikram Amar.\n\n“I teach at nine,” Dean Amar said."
    assert [quotation.speaker for quotation in find_quotations(text)] == ["Vikram Amar"] * 2


def test_no_name_reaches_over_the_end_of_a_sentence() -> None:
    text = (
        "Anjali Deshpande founded it with Kwame Boateng, who left in March. Boateng, reached by "
        "phone, would say no more. “I signed things,” he said."
    )
    (quotation,) = find_quotations(text)
    assert quotation.speaker == "Kwame Boateng"


def test_a_nickname_is_no_quotation_and_no_part_of_the_name() -> None:
    text = "The union’s head Gary “Ace” Donnelly came late. Donnelly said: “We warned them twice.”"
    nickname, quotation = find_quotations(text)
    assert not nickname.kind.is_quotation
    assert quotation.speaker == "Gary Donnelly"
    text = "He told Reuters it was “fine” Donnelly said: “We warned them twice.”"
    assert find_quotations(text)[-1].speaker == "Donnelly"


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Sir Julian", "Julian Frith"),
        ("Paul", "Paul van Dyk"),
        ("Prosecutor Ada Lehn KC", "Ada Lehn"),
    ],
)
def test_a_given_name_leads_to_the_one_full_name_that_begins_with_it(
    called: str, name: str
) -> None:
    text = "Sir Julian Frith KC met Paul van Dyk at court.\n\n“You wrote it down?” {} asked."
    (quotation,) = find_quotations(text.format(called))
    assert quotation.speaker == name


def test_a_given_name_of_two_people_leads_to_neither() -> None:
    text = "Paul Winter met Paul Berg at court.\n\n“You wrote it down?” Paul asked."
    (quotation,) = find_quotations(text)
    assert quotation.speaker == "Paul"


def test_a_word_with_a_capital_only_where_it_opens_a_sentence_is_no_name() -> None:
    text = "Trial hears of “cold” texts\n\nA man stood in the dock on Monday. The trial continues."
    assert [q.speaker for q in find_quotations(text)] == [None]
    text = "Grace said: “It is late.” There was a grace in it."
    assert [q.speaker for q in find_quotations(text)] == ["Grace"]
    text = "Berg hears of “cold” texts\n\nA man stood on the berg in the evening with Berg."
    assert [q.speaker for q in find_quotations(text)] == ["Berg"]
