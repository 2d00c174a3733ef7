"""One quotation as several articles print it."""

from datetime import UTC, datetime
from pathlib import Path

from viewer.articles.parse import parse_article
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.verify.finding import find
from viewer.verify.question import read_question
from viewer.verify.types import Edit, Source
from viewer.verify.verdict import Candidate
from viewer.verify.versions import FRAGMENT, Version, versions

FULL = "We will close the old harbour in spring, and the ships will have to go elsewhere"


def printed(
    *articles: tuple[int, str], asked: str = FULL, speaker: str = ""
) -> tuple[Version, ...]:
    """The versions in articles of these days of a month."""
    question = read_question(asked, speaker)
    candidates = []
    for day, body in articles:
        article = parse_article(f"# Story\n\n{body}\n".encode(), "story")
        text = article_text(article)
        if finding := find(question, text.text, long_enough=FRAGMENT):
            moment = datetime(2020, 1, day, tzinfo=UTC)
            source = Source(Path(f"{day}.txt"), "Story", f"Outlet {day}", moment, (), None, ())
            candidates.append(Candidate(source, text, finding, find_quotations(text.text)))
    return versions(question, candidates)


def days(version: Version) -> list[int]:
    return [one.source.published.day for one in version.printed if one.source.published]


def test_equal_wordings_are_one_version_the_earliest_first() -> None:
    (version,) = printed(
        (9, f"“{FULL},” Anna Berg said."), (3, f'"{FULL.upper()}," said Anna Berg.')
    )
    assert days(version) == [3, 9]
    assert version.is_faithful
    assert not version.starts_later
    assert not version.ends_sooner


def test_a_shorter_one_is_told_to_be_cut() -> None:
    beginning, end = FULL.split(", and ")
    full, cut, tail = printed(
        (1, f"“{FULL},” Anna Berg said."),
        (2, f"“{beginning},” Anna Berg said."),
        (4, f"Berg said “{end}” at once."),
    )
    assert (full.starts_later, full.ends_sooner) == (False, False)
    assert (cut.starts_later, cut.ends_sooner) == (False, True)
    assert (tail.starts_later, tail.ends_sooner) == (True, False)
    assert cut.is_faithful
    assert tail.is_faithful


def test_a_changed_one_tells_what_it_changes() -> None:
    changed, full = printed(
        (1, f"“{FULL.replace('spring', 'autumn')},” Anna Berg said."),
        (2, f"“{FULL} in the end,” Anna Berg said."),
    )
    assert not changed.is_faithful
    (piece,) = [piece for piece in changed.comparison.pieces if piece.edit is not Edit.SAME]
    assert (piece.edit, piece.asked, piece.found) == (Edit.CHANGED, "autumn", "spring")
    assert changed.ends_sooner
    assert not full.ends_sooner


def test_a_piece_leads_to_the_whole() -> None:
    (version,) = printed((1, f"“{FULL},” Anna Berg said."), asked="the ships will have to go")
    assert version.words.startswith("We will close")


def test_an_attribution_in_the_middle_is_no_other_wording() -> None:
    first, second = FULL.split(", ")
    (version,) = printed(
        (1, f"“{FULL},” Anna Berg said."), (2, f"“{first},” Anna Berg said, “{second}.”")
    )
    assert days(version) == [1, 2]


def test_what_somebody_else_says_is_left_out_where_a_speaker_is_asked_about() -> None:
    articles = [(1, f"“{FULL},” Anna Berg said."), (2, f"“{FULL},” Tom Weiss said.")]
    (version,) = printed(*articles)
    assert days(version) == [1, 2]
    (version,) = printed(*articles, speaker="Weiss")
    assert days(version) == [2]


def test_the_articles_own_words_are_no_quotation() -> None:
    assert printed((1, f"{FULL}.")) == ()
