"""What a scan means for the index."""

from viewer.library.changes import NOTHING, Changes, Known, folder_changes, is_under, moves
from viewer.library.types import Stamp


def stamp(number: int) -> Stamp:
    return 10, number, number


def test_nothing_changed() -> None:
    assert folder_changes({b"a": Known(1, stamp(1))}, {b"a": stamp(1)}) is NOTHING


def test_new_changed_and_gone() -> None:
    known = {b"a": Known(1, stamp(1)), b"b": Known(2, stamp(2)), b"c": Known(3, stamp(3))}
    found = {b"a": stamp(1), b"b": stamp(9), b"d": stamp(4)}
    assert folder_changes(known, found) == Changes(
        new=((b"d", stamp(4)),), changed=((2, stamp(9)),), gone=(3,)
    )


def test_a_file_moved_where_only_one_can_have() -> None:
    gone = [Known(1, stamp(1)), Known(2, stamp(2)), Known(3, stamp(2)), Known(4, stamp(4))]
    new = [Known(11, stamp(1)), Known(12, stamp(2)), Known(14, stamp(4)), Known(15, stamp(4))]
    assert moves(gone, new) == {1: 11}


def test_what_stands_under_a_folder() -> None:
    assert is_under(b"/a/b", [b"/a"])
    assert is_under(b"/a", [b"/x", b"/a"])
    assert is_under(b"/a", [b"/"])
    assert not is_under(b"/ab", [b"/a"])
