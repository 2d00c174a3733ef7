"""Whether two names can be one person's."""

import pytest

from viewer.verify.names import can_be_same


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
