"""What the reader says of a quotation holds, and the program's own answer stays to be seen."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from viewer.articles.types import Article
from viewer.notebook.corrections import corrected
from viewer.notebook.making import clip_of, correction_of, kept_article, note_about, note_on
from viewer.notebook.steps import Correct, Keep, TakeBack
from viewer.notebook.store import Notebook
from viewer.notebook.types import Correction, Verdict
from viewer.paths import Places
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session

NOW = datetime(2024, 5, 1, tzinfo=UTC)

STORY = """# The harbour of Ostby is closed
Published at: **2024-04-30T10:00:00+00:00**
Author: ****
Original: [The Courier](https://courier.example/harbour)
The harbour was closed on Monday after the storm.

“We had no choice but to close it until summer,” Anna Berg told reporters on Tuesday.

Fishermen were angry. “Nobody has asked us about any of this,” Carl Holm said in the evening.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An article with two quotations."""
    path = tmp_path / "harbour.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def session(profile: Places) -> Session:
    return Session(profile)


def read(session: Session, file: Path) -> tuple[Article, tuple[Quotation, ...]]:
    article = session.read(file)
    return article, session.quotations(article)


def test_a_changed_speaker_is_shown_with_what_the_program_said(
    session: Session, file: Path
) -> None:
    article, (first, second) = read(session, file)
    said = correction_of(article, file, first, "Berta Lund", NOW)
    assert (said.verdict, said.found) == (Verdict.CHANGED, "Anna Berg")
    undo = session.notebook.do(Correct((said,)))
    changed, untouched = session.quotations(article)
    assert (changed.speaker, changed.confidence) == ("Berta Lund", 1.0)
    assert changed.original == first
    assert "named by you; the program had named Anna Berg" in changed.reason
    assert untouched == second
    assert correction_of(article, file, changed, "Anna Berg", NOW).verdict is Verdict.CONFIRMED
    session.notebook.do(undo)
    assert session.quotations(article) == (first, second)
    session.close()


def test_a_confirmed_speaker_keeps_how_it_was_found(session: Session, file: Path) -> None:
    article, (first, _) = read(session, file)
    session.notebook.do(Correct((correction_of(article, file, first, "Anna Berg", NOW),)))
    confirmed, _ = session.quotations(article)
    assert confirmed.resolution == first.resolution
    assert confirmed.confidence == 1.0
    assert confirmed.original == first
    assert confirmed.reason.startswith("confirmed by you")
    session.close()


def test_what_is_no_quotation_is_left_out_and_taken_back(session: Session, file: Path) -> None:
    article, (first, second) = read(session, file)
    said = correction_of(article, file, first, None, NOW)
    session.notebook.do(Correct((said,)))
    assert session.quotations(article) == (second,)
    session.notebook.do(TakeBack((said.subject,)))
    assert session.quotations(article) == (first, second)
    session.close()


def test_a_correction_outlasts_an_edit_and_a_new_address(session: Session, file: Path) -> None:
    article, (first, _) = read(session, file)
    session.notebook.do(Correct((correction_of(article, file, first, "Berta Lund", NOW),)))
    file.write_text(STORY.replace("The harbour was closed", "The old harbour was shut"))
    assert [each.speaker for each in read(session, file)[1]] == ["Berta Lund", "Carl Holm"]
    file.write_text(STORY.replace("courier.example", "archive.example"))
    assert [each.speaker for each in read(session, file)[1]] == ["Berta Lund", "Carl Holm"]
    file.write_text(STORY.replace("no choice but", "no choice left but"))
    assert [each.speaker for each in read(session, file)[1]] == ["Anna Berg", "Carl Holm"]
    session.close()


def test_a_correction_holds_where_the_program_draws_the_ends_otherwise(
    session: Session, file: Path
) -> None:
    article, (first, second) = read(session, file)
    text = article_text(article).text
    said = correction_of(article, file, first, "Berta Lund", NOW)
    shorter = Quotation(
        first.start, first.end - 3, text[first.start : first.end - 3], first.kind,
        first.mention, first.resolution, first.cue, first.confidence,
    )  # fmt: skip
    assert corrected(text, (shorter, second), (said,))[0].speaker == "Berta Lund"
    assert corrected(text, (second,), (said,)) == (second,)
    assert corrected(text, (first, second), ()) == (first, second)


def test_corrections_hold_before_the_notebook_is_open(
    session: Session, file: Path, profile: Places
) -> None:
    article, (first, _) = read(session, file)
    session.notebook.do(Correct((correction_of(article, file, first, "Berta Lund", NOW),)))
    session.close()
    before = {path: path.read_bytes() for path in profile.data.iterdir() if path.is_file()}
    again = Session(profile)
    assert read(again, file)[1][0].speaker == "Berta Lund"
    assert {path: path.read_bytes() for path in profile.data.iterdir() if path.is_file()} == before
    with Notebook.open(profile.notebook) as writing:
        assert not writing.read_only, "a look keeps nobody from writing"


@pytest.mark.parametrize("content", [b"", b"no notebook at all" * 300])
def test_a_notebook_that_cannot_be_looked_into_is_no_trouble(
    session: Session, file: Path, profile: Places, content: bytes
) -> None:
    profile.data.mkdir(parents=True)
    profile.notebook.write_bytes(content)
    assert len(read(session, file)[1]) == 2
    assert profile.notebook.read_bytes() == content


def test_a_damaged_correction_is_not_believed(
    session: Session, file: Path, profile: Places
) -> None:
    article, (first, _) = read(session, file)
    session.notebook.do(Correct((correction_of(article, file, first, "Berta Lund", NOW),)))
    session.close()
    content = profile.notebook.read_bytes()
    profile.notebook.write_bytes(content.replace(b"Berta Lund", b"Berta Lind"))
    assert read(Session(profile), file)[1][0].speaker == "Anna Berg"


def test_a_name_belongs_to_a_quotation_and_only_to_one(session: Session, file: Path) -> None:
    article, (first, _) = read(session, file)
    said = correction_of(article, file, first, None, NOW)
    with pytest.raises(ValueError, match="A speaker belongs"):
        Correction(said.article, said.anchor, Verdict.CHANGED, None, None, NOW)
    with pytest.raises(ValueError, match="A speaker belongs"):
        Correction(said.article, said.anchor, Verdict.NO_QUOTATION, "Berta Lund", None, NOW)


def test_what_is_kept_of_an_open_article(session: Session, file: Path) -> None:
    article, (first, _) = read(session, file)
    clip = clip_of(article, file, (first.start, first.end), NOW, quotation=first)
    assert (clip.speaker, clip.cue) == ("Anna Berg", "told")
    assert clip.anchor.words == first.text
    plain = clip_of(article, file, (0, 10), NOW)
    assert (plain.speaker, plain.cue, plain.anchor.words) == (None, None, "The harbou")
    on = note_on(clip, "Ask her.", NOW)
    about = note_about(kept_article(article, file), "Odd.", NOW)
    assert (on.clip, about.clip) == (clip.id, None)
    session.notebook.do(Keep((clip, plain, on, about)))
    kept = session.notebook.of_article(article.key, article.digest)
    assert (kept.clips, kept.notes) == ((clip, plain), (on, about))
    session.close()
