"""Two people of one name in a library: told apart, and named so wherever they are quoted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.errors import ViewerError
from viewer.library.speaker import Speaker
from viewer.library.types import EVERYTHING
from viewer.notebook.anchor import anchor_at
from viewer.notebook.making import kept_article
from viewer.notebook.steps import Correct, Step, differs
from viewer.notebook.types import Correction, Verdict
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.search.parse import parse
from viewer.session import Session
from viewer.verify.types import Exact

STORIES = (
    ("BBC", "“The tax is much too high for us,” John Smith said on Monday."),
    ("BBC", "“We train in the rain and win,” John Smith said.\n“We always do so,” Smith said."),
    ("CNN", "“The vote is close, and I know it,” John Smith said on Monday."),
)
NOW = datetime(2024, 1, 1, tzinfo=UTC)
COACH = "John Smith (coach)"


@pytest.fixture
def session(profile: Places, tmp_path: Path) -> Iterator[Session]:
    """A library of three articles that quote a John Smith."""
    session = Session(profile)
    for number, (source, body) in enumerate(STORIES, 1):
        date = f"2020-0{number}-01T12:00:00Z"
        write(tmp_path / "in" / f"{number}.txt", article(f"On {number}", date, source, body=body))
    session.open_library([tmp_path / "in"])
    list(session.index())
    yield session
    session.close()


def path(session: Session, number: int) -> Path:
    return session.roots[0] / f"{number}.txt"


def articles(session: Session, *numbers: int) -> list[int]:
    with session.catalogue() as catalogue:
        return [catalogue.id_of(path(session, number)) or 0 for number in numbers]


def tell(session: Session, who: str, where: list[int] | str, name: str, second: int = 0) -> Step:
    """Say that it is another's name in some articles, or in an outlet; gives what undoes it."""
    (speaker,) = (one for one in session.speakers.named(who) if one.name == who)
    places = where if isinstance(where, str) else articles(session, *where)
    now = NOW + timedelta(seconds=second)
    return session.notebook.do(session.speakers.telling_apart(speaker.id, places, name, now))


def counts(session: Session) -> dict[str, int]:
    listed = session.speakers.rows(session.speakers.listing().ids)
    return {one.name: one.quotations for one in listed}


def said(session: Session, speaker: Speaker) -> list[str]:
    page = session.speakers.page(speaker.id)
    assert page is not None
    return [each.quotation.text for each in session.speakers.sayings(speaker.id, page.articles)]


def names(session: Session, number: int) -> list[str | None]:
    """Who speaks in an article, as it is shown."""
    return [each.speaker for each in session.quotations(session.read(path(session, number)))]


def test_they_are_separate_everywhere(session: Session) -> None:
    undo = tell(session, "John Smith", [2], COACH)
    assert counts(session) == {"John Smith": 2, COACH: 2}
    smith, coach = sorted(session.speakers.named("john smith"), key=lambda one: len(one.name))
    assert said(session, coach) == ["We train in the rain and win,", "We always do so,"]
    assert len(said(session, smith)) == 2
    assert names(session, 2) == [COACH, COACH]
    assert names(session, 1) == ["John Smith"]
    told = session.quotations(session.read(path(session, 2)))[0].reason
    assert "told apart by you" in told
    hits = session.find(query := parse("said:rain"), EVERYTHING)
    (found,) = (each for some in session.questions.quoted(query, hits.ids) for each in some)
    assert (found.voice.name, found.quotation.speaker) == (COACH, COACH)
    verdict = session.questions.verify("We train in the rain and win")
    assert isinstance(verdict, Exact)
    assert verdict.wordings[0].places[0].speaker == COACH
    redo = session.notebook.do(undo)
    assert counts(session) == {"John Smith": 4}
    session.notebook.do(redo)
    assert counts(session) == {"John Smith": 2, COACH: 2}


def test_it_holds_before_the_notebook_is_open(session: Session, profile: Places) -> None:
    tell(session, "John Smith", "BBC", COACH)
    session.close()
    again = Session(profile)
    again.open_library(session.roots)
    assert counts(again) == {"John Smith": 1, COACH: 3}
    assert names(again, 1) == [COACH]
    again.close()


def test_an_outlet_but_for_an_article_and_back(session: Session) -> None:
    tell(session, "John Smith", "BBC", COACH)
    tell(session, COACH, [1], "John Smith", 1)
    assert counts(session) == {"John Smith": 2, COACH: 2}
    assert names(session, 1) == ["John Smith"]
    tell(session, COACH, "BBC", "John Smith", 2)
    assert counts(session) == {"John Smith": 4}


def test_a_third_of_that_name(session: Session) -> None:
    tell(session, "John Smith", [1, 2], COACH)
    tell(session, COACH, [1], "John Smith (senator)", 1)
    assert counts(session) == {"John Smith": 1, COACH: 2, "John Smith (senator)": 1}
    page = session.speakers.page(session.speakers.named(COACH)[0].id)
    assert page is not None
    assert set(page.namesakes) == {"John Smith", "John Smith (senator)"}


def test_new_articles_of_an_outlet_are_the_others_too(session: Session) -> None:
    tell(session, "John Smith", "BBC", COACH)
    body = "“Rain is no excuse for anybody,” John Smith said on Monday."
    write(path(session, 4), article("On 4", "2020-04-01T12:00:00Z", "BBC", body=body))
    list(session.index())
    assert counts(session) == {"John Smith": 1, COACH: 4}


def test_a_correction_may_name_the_other(session: Session) -> None:
    tell(session, "John Smith", [2], COACH)
    correct(session, 3, "The vote is close, and I know it,", COACH)
    (coach,) = session.speakers.named(COACH)
    assert "The vote is close, and I know it," in said(session, coach)
    assert coach.quotations == len(said(session, coach)) == 3


def test_a_correction_names_whoever_is_meant_in_its_article(session: Session) -> None:
    tell(session, "John Smith", [2], COACH)
    correct(session, 2, "We always do so,", "John Smith")
    assert names(session, 2) == [COACH, COACH]
    assert len(said(session, session.speakers.named(COACH)[0])) == 2


def correct(session: Session, number: int, words: str, name: str) -> None:
    read = session.read(path(session, number))
    text = article_text(read).text
    anchor = anchor_at(text, text.index(words), text.index(words) + len(words))
    kept = kept_article(read, path(session, number))
    correction = Correction(kept, anchor, Verdict.CHANGED, name, "Somebody Else", NOW)
    session.notebook.do(Correct((correction,)))


@pytest.mark.parametrize("name", ["", "  ", "()", "…"])
def test_a_name_is_needed(session: Session, name: str) -> None:
    with pytest.raises(ViewerError, match="apart"):
        tell(session, "John Smith", [1], name)


def test_the_same_name_tells_nobody_apart(session: Session) -> None:
    (smith,) = session.speakers.named("John Smith")
    step = session.speakers.telling_apart(smith.id, articles(session, 1), "john SMITH", NOW)
    session.notebook.do(step)
    assert counts(session) == {"John Smith": 4}


def test_what_is_not_theirs_changes_nothing(session: Session) -> None:
    (smith,) = session.speakers.named("John Smith")
    assert not differs(session.speakers.telling_apart(smith.id, [12345], COACH, NOW))


def test_any_words_may_be_the_name(session: Session) -> None:
    """They are taken as they are given, though names in articles are not."""
    for name in ("Coach John Smith", "Smith, the coach", "Coach", "NATO", "x" * 80):
        undo = tell(session, "John Smith", [2], name)
        assert counts(session) == {"John Smith": 2, name: 2}
        (other,) = session.speakers.named(name)
        assert len(said(session, other)) == 2
        assert names(session, 2) == [name, name]
        session.notebook.do(undo)


def test_a_surname_is_given_to_a_person(session: Session) -> None:
    body = "“It was not the tax, it was the rain,” Smith said on Monday."
    write(path(session, 4), article("On 4", "2020-04-01T12:00:00Z", "CNN", body=body))
    list(session.index())
    assert counts(session) == {"John Smith": 4, "Smith": 1}
    tell(session, "Smith", [4], "John Smith")
    assert counts(session) == {"John Smith": 5}
    assert names(session, 4) == ["John Smith"]
