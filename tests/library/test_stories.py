"""Which files hold the same article."""

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.library import schema, stories
from viewer.library.stories import Member


def member(id: int, address: str | None, text: str) -> Member:
    return Member(id, address, hashlib.sha256(text.encode()).digest())


def test_the_same_address_or_the_same_text() -> None:
    members = [
        member(5, "https://example.org/1", "one"),
        member(3, "https://example.org/1", "two"),
        member(9, None, "two"),
        member(4, "https://example.org/2", "three"),
    ]
    assert stories.stories(members) == {5: 3, 3: 3, 9: 3, 4: 4}


def test_no_text_and_the_address_of_a_site_join_nothing() -> None:
    members = [
        member(1, "https://example.org/", "one"),
        member(2, "https://example.org", "two"),
        member(3, None, ""),
        member(4, None, ""),
    ]
    assert stories.stories(members) == {1: 1, 2: 2, 3: 3, 4: 4}


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(schema.SCHEMA)
    yield connection
    connection.close()


members = st.builds(
    member,
    st.integers(1, 12),
    st.sampled_from([None, *(f"https://example.org/{number}" for number in range(4))]),
    st.sampled_from(["", "a", "b", "c", "d"]),
)


@settings(max_examples=200)
@given(st.lists(st.tuples(st.booleans(), st.lists(members, unique_by=lambda m: m.id)), max_size=6))
def test_kept_step_by_step_is_as_decided_at_once(
    connection: sqlite3.Connection, batches: list[tuple[bool, list[Member]]]
) -> None:
    connection.execute("DELETE FROM article")
    connection.execute("DELETE FROM month_count")
    now: dict[int, Member] = {}
    for is_removal, batch in batches:
        stories.take_out(connection, [member.id for member in batch])
        for member in batch:
            now.pop(member.id, None)
            if not is_removal:
                now[member.id] = member
                insert(connection, member)
    kept = dict(connection.execute("SELECT id, story FROM article"))
    assert kept == stories.stories(now.values())
    counted = connection.execute("SELECT source, listed FROM month_count WHERE listed <> 0")
    assert dict(counted) == Counter(str(story % 2) for story in set(kept.values()))


def insert(connection: sqlite3.Connection, member: Member) -> None:
    story = stories.add(connection, member)
    connection.execute(
        "INSERT INTO article VALUES (?, ?, '', ?, NULL, NULL, 0, '', ?, ?, '', ?, ?)",
        (
            *(member.id, story, str(member.id % 2), member.address, member.digest),
            *(stories.mark(member.address), stories.mark(member.digest)),
        ),
    )
    connection.execute(  # as the ledger does for what it adds
        "INSERT INTO month_count VALUES (?, 0, ?) ON CONFLICT DO UPDATE "
        "SET listed = listed + excluded.listed",
        (str(member.id % 2), story == member.id),
    )
