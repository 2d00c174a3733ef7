"""Marks of speakers: short, and no two alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.render.initials import initials


@pytest.mark.parametrize(
    ("names", "marks"),
    [
        (["Ismail Demir", "Washington"], ["ID", "Wa"]),
        (["Ann Smith", "Adam Stone", "Al Snow"], ["AS", "ASt", "ASn"]),
        (["Ann Smith", "Anna Smithson"], ["AS", "ASm"]),
        (["Ursula von der Leyen"], ["UL"]),
        (["“Bob” Lee", "3M", "—"], ["BL", "3M", "—"]),
        (["山田太郎"], ["山田"]),
    ],
)
def test_marks(names: list[str], marks: list[str]) -> None:
    assert list(initials(names).values()) == marks


@given(st.lists(st.text("abAB .é山1—", max_size=8), max_size=30))
def test_no_two_speakers_have_the_same_mark(names: list[str]) -> None:
    marks = initials(names)
    assert set(marks) == set(names)
    assert len(set(marks.values())) == len(marks)
