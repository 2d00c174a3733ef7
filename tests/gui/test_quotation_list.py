"""The model of the quotations: what passes the filters, in words and colours."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester

from viewer.gui.models.quotation_list import (
    EVIDENCE_ROLE,
    HUE_ROLE,
    HUES,
    NUMBER_ROLE,
    SPEAKER_ROLE,
    QuotationList,
)
from viewer.quotes.types import Kind, Quotation, Resolution, Span

WARN = QAbstractItemModelTester.FailureReportingMode.Warning
TEXT = Qt.ItemDataRole.DisplayRole


def quotation(
    text: str,
    speaker: str | None = None,
    *,
    kind: Kind = Kind.DIRECT,
    mention: str | None = None,
    cue: str | None = "said",
    confidence: float = 0.9,
) -> Quotation:
    """A quotation with these parts."""
    words = mention or speaker
    return Quotation(
        start=0,
        end=len(text),
        text=text,
        kind=kind,
        mention=Span(0, len(words), words) if words else None,
        resolution=Resolution(speaker, ()) if speaker else None,
        cue=Span(0, len(cue), cue) if cue else None,
        confidence=confidence,
    )


def shown(*quotations: Quotation) -> QuotationList:
    """A list of these, each in a paragraph of its own."""
    listed = QuotationList()
    listed.set_quotations(quotations, range(1, len(quotations) + 1))
    return listed


def texts(listed: QuotationList) -> list[str]:
    """What a view sees."""
    return [listed.index(row, 0).data(TEXT) for row in range(listed.rowCount())]


def test_the_model_keeps_qts_rules_through_every_change() -> None:
    listed = QuotationList()
    tester = QAbstractItemModelTester(listed, WARN)
    listed.set_quotations((quotation("One", "A"), quotation("Two", "B")), (1, 2))
    listed.set_speaker("B")
    listed.set_fragments(True)
    listed.set_quotations((), ())
    assert listed.rowCount() == 0
    del tester


def test_titles_and_terms_stand_behind_the_switch() -> None:
    listed = shown(quotation("Words", "A"), quotation("A term", kind=Kind.TERM, cue=None))
    assert texts(listed) == ["Words"]
    assert listed.hidden_fragments == 1
    listed.set_fragments(True)
    assert texts(listed) == ["Words", "A term"]
    assert listed.hidden_fragments == 0
    assert listed.index(1, 0).data(SPEAKER_ROLE) == "A term"
    assert listed.index(1, 0).data(HUE_ROLE) is None


def test_one_speaker_has_one_hue_and_neighbours_have_others() -> None:
    speakers = [f"Speaker {number}" for number in range(HUES)]
    listed = shown(*(quotation("Words", name) for name in [*speakers, *speakers]))
    hues = [listed.index(row, 0).data(HUE_ROLE) for row in range(listed.rowCount())]
    assert hues[:HUES] == hues[HUES:]
    assert len(set(hues)) == HUES


def test_a_hue_does_not_depend_on_the_filters() -> None:
    listed = shown(quotation("One", "A"), quotation("Two", "B"))
    before = listed.index(1, 0).data(HUE_ROLE)
    listed.set_speaker("B")
    assert texts(listed) == ["Two"]
    assert listed.index(0, 0).data(HUE_ROLE) == before
    assert listed.index(0, 0).data(NUMBER_ROLE) == 1
    assert listed.row_of(0) is None
    listed.set_speaker(None)
    assert texts(listed) == ["One", "Two"]


def test_speakers_are_counted_in_the_order_of_the_text() -> None:
    listed = shown(quotation("1", "B"), quotation("2", "A"), quotation("3", "B"), quotation("4"))
    assert list(listed.speakers().items()) == [("B", 2), ("A", 1)]


@pytest.mark.parametrize(
    ("of", "speaker", "evidence"),
    [
        (
            quotation("W", "Ismail Demir", mention="he"),
            "Ismail Demir",
            "said · named as “he” · paragraph 1",
        ),
        (quotation("W", "Ismail Demir"), "Ismail Demir", "said · paragraph 1"),
        (quotation("W", mention="an official"), "an official", "said · paragraph 1"),
        (quotation("W", cue=None), "Nobody is named", "paragraph 1"),
        (quotation("W", "A", confidence=0.4), "A – speaker uncertain", "said · paragraph 1"),
        (quotation("W", kind=Kind.TITLE, cue=None), "A title", "paragraph 1"),
    ],
)
def test_a_card_says_who_and_how_that_is_known(of: Quotation, speaker: str, evidence: str) -> None:
    listed = shown(of)
    listed.set_fragments(True)
    index = listed.index(0, 0)
    assert index.data(SPEAKER_ROLE) == speaker
    assert index.data(EVIDENCE_ROLE) == evidence
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"“W” — {speaker} — {evidence}"


def test_chosen_cards_are_dragged_in_the_order_of_the_text() -> None:
    listed = shown(*(quotation(f"Words {number}", "A") for number in range(9)))
    dragged: list[str] = []

    def mime(quotations: Sequence[Quotation]) -> QMimeData:
        dragged.extend(quotation.text for quotation in quotations)
        return QMimeData()

    listed.set_mime(mime)
    index = listed.index(8, 0)
    assert listed.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert listed.supportedDragActions() == Qt.DropAction.CopyAction
    listed.mimeData([index, listed.index(0, 0)])
    assert dragged == ["Words 0", "Words 8"]
