"""Who says what, with what the reader said of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.library.balance import Balance
from viewer.library.types import EVERYTHING
from viewer.notebook.anchor import anchor_at
from viewer.notebook.making import kept_article
from viewer.notebook.steps import Correct
from viewer.notebook.types import Correction, Verdict
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.session import Session
from viewer.speakers import written

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


def told(session: Session) -> dict[str, tuple[int, int]]:
    """The quotations and the words of each speaker: of the list, which their pages agree with."""
    speakers = session.speakers
    found = speakers.rows(speakers.listing().ids)
    for each in found:
        page = speakers.page(each.id)
        assert page is not None
        assert page.speaker == each
        assert page.unread == 0
        assert sum(share.quotations for share in page.months) == each.quotations
        assert sum(share.quotations for share in page.outlets) == each.quotations
        assert len(page.articles) == each.articles
        assert len(speakers.sayings(each.id, page.articles)) == each.quotations
    return {each.name: (each.quotations, each.words) for each in found}


def test_what_the_reader_gave_to_another_is_counted_there(session: Session) -> None:
    assert said(session, "Anna Berg") == ["We saw it coming and waited,"]
    say(session, Verdict.CHANGED, "Carl Dorn")
    assert session.speakers.named("Anna Berg") == []
    assert said(session, "Carl Dorn") == [
        "We saw it coming and waited,",
        "It was not us who waited,",
    ]
    assert told(session) == {"Carl Dorn": (2, 12)}


def test_whom_only_a_correction_names_has_a_page(session: Session) -> None:
    say(session, Verdict.CHANGED, "Anna Maria Berg")
    assert said(session, "Anna Maria Berg") == ["We saw it coming and waited,"]
    assert told(session) == {"Anna Maria Berg": (1, 6), "Carl Dorn": (1, 6)}
    (berg,) = session.speakers.named("Anna Maria Berg")
    assert berg.first == berg.latest == datetime(2020, 5, 1, 12, tzinfo=UTC)
    assert [each.name for each in session.speakers.quoted_in([1])] == [
        "Anna Maria Berg", "Carl Dorn",
    ]  # fmt: skip


def test_what_is_no_quotation_is_not_counted(session: Session) -> None:
    say(session, Verdict.NO_QUOTATION, None)
    assert told(session) == {"Carl Dorn": (1, 6)}
    assert session.speakers.standing().speakers == 1


def test_what_is_confirmed_changes_nothing(session: Session) -> None:
    before = told(session)
    say(session, Verdict.CONFIRMED, "Anna Berg")
    assert told(session) == before


def test_it_is_told_where_a_corrected_article_cannot_be_read(session: Session) -> None:
    say(session, Verdict.CHANGED, "Carl Dorn")
    (session.roots[0] / "one.txt").unlink()
    (berg,) = session.speakers.named("Anna Berg")
    page = session.speakers.page(berg.id)
    assert page is not None
    assert (page.speaker.quotations, page.unread) == (1, 1)
    assert "1 article with corrections of yours can’t be read" in written(page, [], ".md")
    found = weighed(session)
    assert ([each.name for each in found.speakers], found.unread) == (["Anna Berg", "Carl Dorn"], 1)


def weighed(session: Session) -> Balance:
    *_, last = session.questions.balance_of_list(None, EVERYTHING)
    assert last.balance is not None
    return last.balance
