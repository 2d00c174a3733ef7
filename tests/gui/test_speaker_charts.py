"""The charts of a speaker, alone and beside another one."""

from array import array
from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.gui.dialogs.speaker_charts import month_chart, outlet_chart
from viewer.gui.dialogs.speakers import SpeakersDialog
from viewer.library.speaker import Share, Speaker, SpeakerPage
from viewer.library.voices import SpeakerKind
from viewer.render.theme import shipped_theme

pytestmark = pytest.mark.usefixtures("qapp")


def page(name: str, months: Mapping[str, int], outlets: Mapping[str, int]) -> SpeakerPage:
    speaker = Speaker(len(name), f"person:{name}", name, SpeakerKind.PERSON, 1, 1, 1, None, None)
    return SpeakerPage(
        speaker,
        (speaker,),
        tuple(Share(month, count, 1) for month, count in months.items()),
        tuple(Share(outlet, count, 1) for outlet, count in outlets.items()),
        array("q"),
    )


ANNA = page("Anna Berg", {"2019-03": 4, "2019-05": 1, "": 9}, {"Reuters": 30, "AFP": 2})
OMAR = page("Omar Hale", {"2018-12": 1, "2019-04": 40}, {"AFP": 40, "BBC": 1, "": 3})


def test_alone_a_chart_has_its_own_months_and_scale() -> None:
    chart = month_chart(ANNA, "Anna Berg", "")
    assert [(bar.label, bar.value) for bar in chart.bars] == [
        ("March 2019", 4), ("April 2019", 0), ("May 2019", 1),
    ]  # fmt: skip
    assert (chart.most, chart.scale_told) == (4, "")
    chart = outlet_chart(OMAR, "Omar Hale", "")
    assert [bar.label for bar in chart.bars] == ["AFP", "No source", "BBC"]
    assert chart.most == 40


def test_beside_another_both_have_the_same_months_and_scale() -> None:
    one, other = month_chart(ANNA, "A", "", OMAR), month_chart(OMAR, "O", "", ANNA)
    assert [bar.label for bar in one.bars] == [bar.label for bar in other.bars]
    assert [bar.value for bar in one.bars] == [0, 0, 0, 4, 0, 1]
    assert one.most == other.most == 40
    assert one.scale_told == (
        "Same months and scale as Omar Hale: the full height is 40 quotations."
    )


def test_beside_another_both_have_the_same_sources_in_the_same_order() -> None:
    one, other = outlet_chart(ANNA, "A", "", OMAR), outlet_chart(OMAR, "O", "", ANNA)
    assert [(bar.label, bar.value) for bar in one.bars] == [
        ("AFP", 2), ("Reuters", 30), ("No source", 0), ("BBC", 0),
    ]  # fmt: skip
    assert [bar.value for bar in other.bars] == [40, 0, 3, 1]
    assert one.most == other.most == 40


def test_of_months_long_ago_and_many_sources_the_chart_says_what_it_leaves_out() -> None:
    old = page("Old", {"1990-01": 90}, {f"Source {at}": at for at in range(1, 20)})
    one, other = month_chart(ANNA, "A", "", old), month_chart(old, "O", "", ANNA)
    for chart in (one, other):
        assert chart.title.endswith(": quotations by month, in the last ten years of them")
    assert len(one.bars) == len(other.bars) == 120
    assert sum(bar.value for bar in other.bars) == 0
    assert one.most == other.most == 4
    assert outlet_chart(old, "O", "").title == "O: quotations by source, the 8 with the most"
    both = outlet_chart(ANNA, "A", "", old)
    assert both.title == "A: quotations by source, the 8 with the most of both"
    assert len(both.bars) == 8


def test_without_a_date_there_is_nothing_to_draw_by_month() -> None:
    undated = page("No date", {"": 3}, {})
    assert month_chart(undated, "N", "", ANNA).bars == ()
    assert month_chart(ANNA, "A", "", undated).scale_told == ""


def test_the_window_compares_whoever_stands_side_by_side(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SpeakersDialog(shipped_theme("light"), parent)
    dialog.first.show_page(ANNA)
    assert dialog.first.months.data.most == 4
    dialog.second.show_page(OMAR)
    assert dialog.first.months.data.most == dialog.second.months.data.most == 40
    assert dialog.first.outlets.data.bars[0].label == "AFP"
    dialog.second.show_page(None)
    assert dialog.first.months.data.most == 4
    assert dialog.first.outlets.data.bars[0].label == "Reuters"
