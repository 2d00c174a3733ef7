"""Links to words followed: to the library, to the notebook, and nowhere else."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.export.links import WordsLink, links_of, read_link
from viewer.notebook.making import clip_of
from viewer.notebook.steps import Keep
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.session import Session

BODY = "We begin. She said we will wait, and left. Others said we will go.\n\nIt ended there."
WORDS = "we will wait"
ADDRESS = "https://www.reuters.com/article/story-1"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "archive" / "1.txt"
    write(path, article("Story", "2020-01-01", "Reuters", address=ADDRESS, body=BODY))
    return path


def opened(profile: Places, folder: Path) -> Session:
    session = Session(profile)
    session.open_library([folder])
    list(session.index())
    return session


def link_to_words(session: Session, file: Path, words: str = WORDS) -> WordsLink:
    read = session.read(file)
    start = article_text(read).text.index(words)
    link, _ = links_of(read, start, start + len(words))
    return read_link(link)


def found(session: Session, file: Path, start: int, end: int) -> str:
    return article_text(session.read(file)).text[start:end]


def test_a_link_leads_into_the_open_library(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    followed = session.follow(link_to_words(session, file))
    assert (followed.path, followed.sentence) == (file, "")
    assert [found(session, file, *place) for place in followed.places] == [WORDS]
    session.close()


def test_a_link_without_words_leads_to_the_article(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    assert session.follow(WordsLink(ADDRESS)) == (file, (), "")
    session.close()


def test_a_link_leads_to_an_article_of_the_notebook(
    profile: Places, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    session = opened(profile, tmp_path / "other")
    read = session.read(file)
    session.notebook.do(Keep((clip_of(read, file, (0, 5), datetime.now(UTC)),)))
    followed = session.follow(link_to_words(session, file))
    assert followed.path == file
    assert followed.places
    session.close()


def test_a_link_leads_nowhere_else(profile: Places, file: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    session = opened(profile, tmp_path / "other")
    followed = session.follow(link_to_words(session, file))
    assert followed.path is None
    assert "neither in the open archive nor in the notebook" in followed.sentence
    session.close()


def test_a_link_leads_to_the_words_of_an_edited_article(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    link = link_to_words(session, file)
    write(file, article("Now", "2020-01-01", "Reuters", address=ADDRESS, body=f"New.\n\n{BODY}"))
    followed = session.follow(link)
    assert followed.sentence == ""
    assert [found(session, file, *place) for place in followed.places] == [WORDS]
    session.close()


def test_changed_words_are_shown_and_told(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    link = link_to_words(session, file, "She said we will wait, and left.")
    body = BODY.replace("will wait", "shall wait")
    write(file, article("Story", "2020-01-01", "Reuters", address=ADDRESS, body=body))
    followed = session.follow(link)
    assert "have changed" in followed.sentence
    (place,) = followed.places
    assert found(session, file, *place).startswith("She said we shall wait")
    session.close()


def test_words_that_are_gone_are_told(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    link = link_to_words(session, file)
    write(file, article("Story", "2020-01-01", "Reuters", address=ADDRESS, body="Nothing left."))
    followed = session.follow(link)
    assert (followed.path, followed.places) == (file, ())
    assert "not in the article any more" in followed.sentence
    session.close()


def test_words_at_several_places_are_all_shown(profile: Places, file: Path) -> None:
    session = opened(profile, file.parent)
    followed = session.follow(WordsLink(ADDRESS, "we will"))
    assert len(followed.places) == 2
    assert "2 places" in followed.sentence
    session.close()


def test_an_article_without_an_address_is_known_by_its_text(
    profile: Places, tmp_path: Path
) -> None:
    file = tmp_path / "archive" / "2.txt"
    write(file, article("Story", "2020-01-01", "", address="", body=BODY))
    session = opened(profile, file.parent)
    link = link_to_words(session, file)
    assert link.key.startswith("sha256:")
    assert session.follow(link).path == file
    session.close()


def test_an_article_without_an_address_is_found_after_an_edit(
    profile: Places, tmp_path: Path
) -> None:
    file = tmp_path / "archive" / "2.txt"
    write(file, article("Story", "2020-01-01", "", address="", body=BODY))
    session = opened(profile, file.parent)
    link = link_to_words(session, file)
    write(file, article("Story", "2020-01-01", "", address="", body=f"{BODY}\n\nAdded later."))
    followed = session.follow(link)
    assert (followed.path, followed.sentence) == (file, "")
    assert [found(session, file, *place) for place in followed.places] == [WORDS]
    session.close()
