"""Read and unread: known again after a move and a rebuilt index, asked for by a search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.archive import article, write
from viewer.library.key_numbers import number_of
from viewer.library.types import EVERYTHING
from viewer.paths import Places
from viewer.search.parse import parse
from viewer.session import Session


def fill(folder: Path) -> None:
    for number in range(6):
        address = f"https://example.org/{number}" if number % 2 else ""
        text = article(headline=f"Story {number}", date=f"2020-01-0{number + 1}",
                       address=address, body=f"The {number}th day was long.")  # fmt: skip
        write(folder / f"{number}.txt", text)


@pytest.fixture
def session(profile: Places, tmp_path: Path) -> Iterator[Session]:
    fill(tmp_path / "archive")
    session = Session(profile)
    session.open_library([tmp_path / "archive"])
    index(session)
    yield session
    session.close()


def index(session: Session) -> None:
    for _ in session.index():
        pass


def names(session: Session, query: str) -> list[str]:
    """The files that a search finds, the newest first."""
    found = session.find(parse(query), EVERYTHING)
    with session.catalogue() as catalogue:
        return [row.path.stem for row in catalogue.rows(found.ids)]


def read(session: Session, *numbers: int) -> None:
    for number in numbers:
        path = session.roots[0] / f"{number}.txt"
        session.read_marks.mark_file(path, session.read(path).key, read=True)


def test_at_first_everything_is_unread_and_nothing_is_written(session: Session) -> None:
    assert names(session, "is:unread") == ["5", "4", "3", "2", "1", "0"]
    assert names(session, "-is:unread") == []
    assert not session.places.read_marks.exists()


def test_what_was_read_is_left_out_and_comes_back(session: Session) -> None:
    read(session, 5, 2)
    assert names(session, "is:unread") == ["4", "3", "1", "0"]
    assert names(session, "-is:unread") == ["5", "2"]
    assert names(session, "is:unread 3th OR 2th") == ["3", "2"]
    assert names(session, "is:unread (3th OR 2th)") == ["3"]
    path = session.roots[0] / "5.txt"
    session.read_marks.mark_file(path, session.read(path).key, read=False)
    assert names(session, "is:unread") == ["5", "4", "3", "1", "0"]


def test_the_counts_of_the_tree_are_those_of_the_unread(session: Session) -> None:
    read(session, 1, 3)
    assert session.tree(parse("is:unread")).total == 4


def test_rows_tell_whether_they_were_read(session: Session) -> None:
    read(session, 1, 4)
    with session.catalogue() as catalogue:
        rows = catalogue.rows(catalogue.ids())
    marked = session.read_marks.among(rows)
    assert {row.path.stem for row in rows if row.id in marked} == {"1", "4"}
    assert set(session.read_marks.ids()) == set(marked)


def test_the_mark_survives_a_move_and_a_new_index(
    session: Session, profile: Places, tmp_path: Path
) -> None:
    read(session, 1, 4)
    session.close()
    (tmp_path / "archive").rename(tmp_path / "moved")
    again = Session(profile)
    again.open_library([tmp_path / "moved"])
    index(again)
    assert names(again, "-is:unread") == ["4", "1"]
    write(tmp_path / "moved" / "9.txt", article(headline="New", date="2020-02-01", body="News."))
    index(again)
    assert names(again, "-is:unread") == ["4", "1"]
    assert names(again, "is:unread")[0] == "9"
    again.close()


def test_an_article_that_was_edited_is_unread_again(session: Session) -> None:
    read(session, 2, 3)
    for number in (2, 3):
        file = session.roots[0] / f"{number}.txt"
        file.write_text(file.read_text().replace("long", "short"))
    index(session)
    assert names(session, "-is:unread") == ["3"], "it is known by its address, not by its text"


def test_all_of_a_list_is_marked_and_taken_back(session: Session) -> None:
    read(session, 3)
    with session.catalogue() as catalogue:
        ids = catalogue.ids()
    changed = session.read_marks.mark_ids(ids)
    assert len(changed.numbers) == 5
    assert names(session, "is:unread") == []
    assert not session.read_marks.mark_ids(ids)
    session.read_marks.take_back(changed)
    assert names(session, "-is:unread") == ["3"], "what was read before stays so"
    session.read_marks.mark_again(changed)
    assert names(session, "is:unread") == []


def test_the_first_unread_of_some(session: Session) -> None:
    with session.catalogue() as catalogue:
        ids = catalogue.ids()
    assert session.read_marks.first_unread(ids) == ids[0]
    read(session, 5, 4, 1)
    assert session.read_marks.first_unread(ids) == ids[2]
    assert session.read_marks.first_unread(ids[4:5]) is None


def test_a_copy_marks_what_the_list_shows(session: Session, tmp_path: Path) -> None:
    copy = tmp_path / "archive" / "copy.txt"
    copy.write_text((tmp_path / "archive" / "2.txt").read_text().replace(
        "Original:", "Original: [Other](https://example.com/copy)"))  # fmt: skip
    index(session)
    session.read_marks.mark_file(copy, session.read(copy).key, read=True)
    assert names(session, "-is:unread") == ["2"]


KEYS = st.text(min_size=1) | st.binary(min_size=32, max_size=32).map(
    lambda digest: f"sha256:{digest.hex()}"
)


@given(KEYS)
def test_every_key_has_a_number_that_the_store_can_hold(key: str) -> None:
    assert 0 <= number_of(key) < 2**63


@given(st.lists(KEYS, unique=True, min_size=2, max_size=2))
def test_two_keys_have_two_numbers(keys: list[str]) -> None:
    assert number_of(keys[0]) != number_of(keys[1])
