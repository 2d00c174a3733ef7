"""Who speaks, as the index of speakers counts them."""

import pytest

from viewer.library.voices import NOBODY, SpeakerKind, Spoken, spoken, voice_of_name
from viewer.quotes.pipeline import find_quotations

PERSON, ORGANISATION = SpeakerKind.PERSON, SpeakerKind.ORGANISATION
UNNAMED, SURNAME = SpeakerKind.UNNAMED, SpeakerKind.SURNAME


def in_text(text: str, language: str = "en") -> list[Spoken]:
    return sorted(spoken(find_quotations(text, language=language), language))


def speakers(text: str, language: str = "en") -> list[tuple[SpeakerKind, str]]:
    return [(SpeakerKind(kind), name) for kind, _, name, _, _ in in_text(text, language)]


@pytest.mark.parametrize(
    ("name", "kind", "key"),
    [
        ("Ismail Demir", PERSON, "ismail demir"),
        ("İsmail DEMİR", PERSON, "ismail demir"),
        ("Donald J. Trump", PERSON, "donald j trump"),
        ("Jean-Claude Juncker", PERSON, "jean claude juncker"),
        ("Conan O’Brien", PERSON, "conan o brien"),
        ("J. K. Rowling", PERSON, "j k rowling"),
        ("G.K. Butterfield", PERSON, "g k butterfield"),
        ("Dr. Ana Lee", PERSON, "ana lee"),
        ("Democrat Ann Lee", PERSON, "ann lee"),
        ("Herald’s Ann Lee", PERSON, "ann lee"),
        ("Ana Lee’s", PERSON, "ana lee"),
        ("Martin Luther King Jr.", PERSON, "martin luther king jr"),
        ("Demir", SURNAME, "demir"),
        ("J. Demir", SURNAME, "j demir"),
        ("King Jr.", SURNAME, "king jr"),
        ("van Dyk", SURNAME, "van dyk"),
        ("al-Assad", SURNAME, "al assad"),
        ("Al-Assad", SURNAME, "al assad"),
        ("Al Assad", SURNAME, "al assad"),
        ("Al Sisi", SURNAME, "al sisi"),
        ("al Gore", SURNAME, "al gore"),
        ("Bashar al-Assad", PERSON, "bashar al assad"),
        ("Al Gore", PERSON, "al gore"),
        ("Al Gore’s", PERSON, "al gore"),
        ("Senator Al Franken", PERSON, "al franken"),
        ("Al Sharpton", PERSON, "al sharpton"),
        ("Al Smith", PERSON, "al smith"),
        ("Al D’Amato", PERSON, "al d amato"),
        ("Al Gore Jr.", PERSON, "al gore jr"),
        ("Al", SURNAME, "al"),
        ("NATO", ORGANISATION, "nato"),
        ("Reuters", ORGANISATION, "reuters"),
        ("Human Rights Watch", ORGANISATION, "human rights watch"),
        ("Citizens for Tax Justice", ORGANISATION, "citizens for tax justice"),
        ("Police Federation Chair", ORGANISATION, "police federation chair"),
        ("Department of Energy", ORGANISATION, "department of energy"),
        ("Meanwhile", SpeakerKind.NOBODY, ""),
    ],
)
def test_what_a_name_is(name: str, kind: SpeakerKind, key: str) -> None:
    found = voice_of_name(name)
    assert (found.kind, found.key) == (kind, key)


@pytest.mark.parametrize("name", ["", "  ", "...", "x" * 400, "\ud800", "’s"])
def test_what_is_no_name_is_nobody_or_short(name: str) -> None:
    found = voice_of_name(name)
    assert found == NOBODY or len(found.name) <= 80


def test_a_surname_counts_for_the_name_that_its_article_gives() -> None:
    text = (
        "“We will decide this soon,” Ismail Demir said on Monday.\n"
        "“There is no delay at all,” Demir added later.\n"
        "“It is on its way to us,” he said."
    )
    assert speakers(text) == [(PERSON, "Ismail Demir")]
    assert in_text(text)[0][3] == 3


def test_a_surname_alone_stays_apart() -> None:
    text = "“We will decide this soon and well,” Demir said on Monday."
    assert speakers(text) == [(SURNAME, "Demir")]


def test_who_has_no_name_is_told_as_the_text_does() -> None:
    text = (
        "“We will decide this soon and well,” a senior official said on Monday.\n"
        "“Nobody was hurt in the fire,” said a spokesman for the ministry.\n"
        "“We want our money back now,” protesters shouted."
    )
    told = [name for kind, name in speakers(text) if kind is UNNAMED]
    assert "senior official" in told
    assert any(name.startswith("spokesman") for name in told)


def test_an_article_before_a_name_tells_an_organisation() -> None:
    text = "“We will decide this soon and well,” the Kremlin said on Monday."
    assert speakers(text) == [(ORGANISATION, "Kremlin")]
    text = "“We will decide this soon and well,” the White House said on Monday."
    assert speakers(text) == [(ORGANISATION, "White House")]


def test_a_pronoun_that_nobody_answers_for_is_nobody() -> None:
    assert speakers("“We will decide this soon and well,” they said.") == [(SpeakerKind.NOBODY, "")]


def test_german_offices_are_not_part_of_a_name() -> None:
    text = "„Wir werden das bald und gut entscheiden“, sagte Außenminister Guido Westerwelle."
    assert speakers(text, "de") == [(PERSON, "Guido Westerwelle")]


def test_words_are_counted() -> None:
    (one,) = in_text("“We will decide this soon,” Ismail Demir said.")
    assert one[3:] == (1, 5)
