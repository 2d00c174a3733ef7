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
