"""A quotation of several paragraphs has one speaker, wherever they are named."""

import pytest

from viewer.quotes.pipeline import find_quotations

LATE = "We are late. The bridge cost more than we thought, and the river was high."
RAIN = "It rained for weeks."
OPEN = "But it is open now,"


def speakers(*paragraphs: str) -> list[str | None]:
    """Who is named for each stretch that is a quotation."""
    found = find_quotations("\n\n".join(paragraphs))
    return [quotation.speaker for quotation in found if quotation.kind.is_quotation]


@pytest.mark.parametrize("mark", ["“”", '""', "«»"])
def test_who_is_named_at_the_end_has_said_all_of_it(mark: str) -> None:
    first, last = mark
    assert (
        speakers(
            f"{first}{LATE}",
            f"{first}{RAIN}",
            f"{first}{OPEN}{last} Anna Berg, the mayor, told reporters.",
        )
        == ["Anna Berg"] * 3
    )


def test_it_is_not_the_speaker_of_the_paragraph_before() -> None:
    assert speakers(
        "The bridge opened on Monday. “It is late,” Anna Berg, the mayor, said.",
        "“Every one of us pays. I pay, my neighbours pay, and nobody asks us.",
        "“You pay, we all pay,” Karl Weiss, a driver, said. “That is how it is.”",
    ) == ["Anna Berg", "Karl Weiss", "Karl Weiss", "Karl Weiss"]


def test_who_is_named_at_the_beginning_stays() -> None:
    assert speakers(f"Anna Berg said: “{LATE}", f"“{OPEN}” she added.") == ["Anna Berg"] * 2


def test_a_page_copied_between_other_marks_is_no_speech() -> None:
    found = speakers(
        "The memoir begins so:",
        '"Kevin was snoring when the car stopped before the house.',
        "“Here he is at last,” Anna Berg said.",
    )
    assert found[-1] == "Anna Berg"
    assert found[:-1] in ([], [None])


def test_a_closed_quotation_is_not_of_who_speaks_after_it() -> None:
    found = speakers(
        "“The bridge is open,” Karl Weiss, a driver, said.",
        "“It is late,” Anna Berg, the mayor, said.",
    )
    assert found == ["Karl Weiss", "Anna Berg"]


def test_the_reason_tells_where_the_name_stands() -> None:
    found = find_quotations(f"“{LATE}\n\n“{OPEN}” Anna Berg, the mayor, told reporters.")
    assert found[0].reason == "named where the speech ends"
    assert found[0].mention == found[1].mention
