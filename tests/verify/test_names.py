"""Whether two names can be one person's."""

import pytest

from viewer.verify.names import can_be_same, fullest, is_meant


@pytest.mark.parametrize(
    ("asked", "named", "expected"),
    [
        ("Ismail Demir", "Ismail Demir", True),
        ("demir", "Ismail Demir", True),
        ("Ismail Demir", "Demir", True),
        ("I. Demir", "Ismail Demir", True),
        ("President Demir", "Ismail Demir", True),
        ("İsmail Demir", "ismail demir", True),
        ("Martin King", "Martin Luther King", True),
        ("Martin King Jr.", "Martin King", True),
        ("Hasan Demir", "Ismail Demir", False),
        ("Ismail Demir", "Ismail Kaya", False),
        ("Ismail", "Ismail Demir", False),
        ("Demir", "", False),
        ("…", "Demir", False),
    ],
)
def test_names(asked: str, named: str, expected: bool) -> None:
    assert can_be_same(asked, named) is expected
    assert can_be_same(named, asked) is expected


@pytest.mark.parametrize(
    ("asked", "named", "expected"),
    [
        ("Xi", "Xi Jinping", True),
        ("Anna", "Anna Berg", True),
        ("Berg", "Anna Berg", True),
        ("Luther", "Martin Luther King", False),
        ("Anna Holm", "Anna Berg", False),
        ("Berg", "Anna Berg (mayor)", True),
        ("Anna Berg", "Anna Berg (mayor)", True),
        ("Anna Berg (actress)", "Anna Berg (mayor)", False),
        ("", "Anna Berg", False),
    ],
)
def test_who_is_meant_may_be_asked_for_by_the_first_name(
    asked: str, named: str, expected: bool
) -> None:
    assert is_meant(asked, named) is expected
    assert is_meant(named, asked) is expected


@pytest.mark.parametrize(
    ("name", "names", "full"),
    [
        ("Berg", ["Anna Berg", "Berg"], "Anna Berg"),
        ("A. Berg", ["A. Berg", "Anna Berg"], "Anna Berg"),
        ("Berg", ["Berg", "Anna Berg", "Tom Berg"], "Berg"),
        ("Anna Berg", ["Berg", "Anna Berg"], "Anna Berg"),
        ("Hale", ["Anna Berg"], "Hale"),
        ("Berg", [], "Berg"),
    ],
)
def test_a_short_name_is_the_full_one_beside_it_unless_it_may_be_two_persons(
    name: str, names: list[str], full: str
) -> None:
    assert fullest(name, names) == full
