"""What is asked of the open library, with what the reader said of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.library.speaker import key_of_voice
from viewer.library.voices import voice_of_name
from viewer.notebook.aliases import Alias
from viewer.notebook.making import correction_of
from viewer.notebook.steps import Correct, JoinSpeakers, PartSpeakers
from viewer.paths import Places
from viewer.session import Session
from viewer.verify.types import Attribution, Exact

WORDS = "the harbour will be closed for good"
SAID = "“The harbour will be closed for good,” {} said."
NOW = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.fixture
def session(profile: Places, tmp_path: Path) -> Iterator[Session]:
    """A library in which two people say the same."""
    for number, name in enumerate(("Robert Hale", "Anna Berg"), 1):
        date = f"2020-05-0{number}T12:00:00Z"
        text = article(f"Town {number}", date, "BBC", body=SAID.format(name))
        write(tmp_path / "in" / f"{number}.txt", text)
    session = Session(profile)
    session.open_library([tmp_path / "in"])
    list(session.index())
    yield session
    session.close()


def verified(session: Session, text: str, speaker: str | None = None) -> Exact:
    found = session.questions.verify(text, speaker)
    assert isinstance(found, Exact)
    return found


def key(name: str) -> str:
    return key_of_voice(voice_of_name(name))


def test_a_name_that_the_reader_joined_is_the_speakers(session: Session) -> None:
    alias = Alias(key("Bob Hale"), "Bob Hale", key("Robert Hale"), "Robert Hale", NOW)
    assert verified(session, WORDS, "Bob Hale").attribution is Attribution.OTHER
    session.notebook.do(JoinSpeakers((alias,)))
    found = verified(session, WORDS, "Bob Hale")
    assert found.attribution is Attribution.CONFIRMED
    assert [each.speaker for each in found.wordings[0].places] == ["Robert Hale", "Anna Berg"]
    assert verified(session, f"“{WORDS},” Bob Hale said.").attribution is Attribution.CONFIRMED
    assert verified(session, WORDS, "Eva Hale").attribution is Attribution.OTHER
    printed = [one.speaker for each in session.questions.versions(WORDS, "Bob Hale")
               for one in each.printed]  # fmt: skip
    assert printed == ["Robert Hale"]
    session.notebook.do(PartSpeakers((alias.key,)))
    assert verified(session, WORDS, "Bob Hale").attribution is Attribution.OTHER


def test_names_may_be_joined_in_a_row(session: Session) -> None:
    names = ("Bobby", "Bob Hale", "Robert Hale")
    session.notebook.do(
        JoinSpeakers(
            tuple(Alias(key(one), one, key(other), other, NOW) for one, other in pairwise(names))
        )
    )
    assert verified(session, WORDS, "Bobby").attribution is Attribution.CONFIRMED


def test_what_the_reader_corrected_holds(session: Session) -> None:
    path = session.roots[0] / "1.txt"
    read = session.read(path)
    (quotation,) = session.quotations(read)
    session.notebook.do(Correct((correction_of(read, path, quotation, "Eva Holm", NOW),)))
    found = verified(session, WORDS, "Holm")
    assert found.attribution is Attribution.CONFIRMED
    assert found.wordings[0].places[0].by_reader
    assert verified(session, WORDS, "Robert Hale").attribution is Attribution.OTHER


def test_an_attribution_without_marks_is_understood(session: Session) -> None:
    assert verified(session, f"Berg: {WORDS}").attribution is Attribution.CONFIRMED
    other = verified(session, f"{WORDS} – Tom Weiss")
    assert other.attribution is Attribution.OTHER
    assert session.questions.versions(f"Berg: {WORDS}")
