"""Who says what, with what the reader said of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.notebook.anchor import anchor_at
from viewer.notebook.making import kept_article
from viewer.notebook.steps import Correct
from viewer.notebook.types import Correction, Verdict
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.session import Session

BODY = "“We saw it coming and waited,” Anna Berg said.\n“It was not us who waited,” Carl Dorn said."


@pytest.fixture
def session(profile: Places, tmp_path: Path) -> Iterator[Session]:
    """A library of one article in which two people speak."""
    session = Session(profile)
    date = "2020-05-01T12:00:00Z"
    write(tmp_path / "in" / "one.txt", article("On it", date, "BBC", body=BODY))
    session.open_library([tmp_path / "in"])
    list(session.index())
    yield session
    session.close()


def say(session: Session, verdict: Verdict, name: str | None) -> None:
    """Say something of what Anna Berg is found to say."""
    path = session.roots[0] / "one.txt"
    read = session.read(path)
    text = article_text(read).text
    start = text.index("We saw")
    anchor = anchor_at(text, start, text.index("” Anna"))
    now = datetime(2024, 1, 1, tzinfo=UTC)
    session.notebook.do(
        Correct((Correction(kept_article(read, path), anchor, verdict, name, "Anna Berg", now),))
    )


def said(session: Session, name: str) -> list[str]:
    (speaker,) = session.speakers.named(name)
    page = session.speakers.page(speaker.id)
    assert page is not None
    return [each.quotation.text for each in session.speakers.sayings(speaker.id, page.articles)]


def told(session: Session, name: str) -> tuple[int, int]:
    """What the index counts, and what it does not know."""
    (speaker,) = session.speakers.named(name)
    page = session.speakers.page(speaker.id)
    assert page is not None
    return page.speaker.quotations, page.corrections


def test_what_the_reader_gave_to_another_is_shown_there(session: Session) -> None:
    assert said(session, "Anna Berg") == ["We saw it coming and waited,"]
    say(session, Verdict.CHANGED, "Carl Dorn")
    assert said(session, "Anna Berg") == []
    assert said(session, "Carl Dorn") == [
        "We saw it coming and waited,",
        "It was not us who waited,",
    ]
    assert told(session, "Anna Berg") == (1, 1)
    assert told(session, "Carl Dorn") == (1, 1)


def test_what_is_no_quotation_is_not_shown(session: Session) -> None:
    say(session, Verdict.NO_QUOTATION, None)
    assert said(session, "Anna Berg") == []
    assert told(session, "Anna Berg") == (1, 1)
    assert told(session, "Carl Dorn") == (1, 0)


def test_what_is_confirmed_changes_nothing(session: Session) -> None:
    say(session, Verdict.CONFIRMED, "Anna Berg")
    assert said(session, "Anna Berg") == ["We saw it coming and waited,"]
    assert told(session, "Anna Berg") == (1, 0)
