"""Articles that are asked about a quotation, without a library."""

from datetime import UTC, datetime
from pathlib import Path

from viewer.articles.parse import parse_article
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations
from viewer.verify.finding import find
from viewer.verify.question import other_readings, read_question
from viewer.verify.types import Exact, Looked, Question, Source, Verdict
from viewer.verify.verdict import Candidate, verdict

LOOKED = Looked(articles=1_200, waiting=0, unreadable=0)
HARBOUR = "“The harbour will be closed for good,” Anna Berg said."


def asked(text: str, *bodies: str, speaker: str | None = None, looked: Looked = LOOKED) -> Verdict:
    """What articles with these bodies, a day apart, the last the earliest, say of a question."""
    found = answered(read_question(text, speaker), bodies, looked)
    for question in other_readings(text, speaker):
        if isinstance(found, Exact):
            break
        found = answered(question, bodies, looked)
    return found


def answered(question: Question, bodies: tuple[str, ...], looked: Looked = LOOKED) -> Verdict:
    """What they say of one reading of it."""
    candidates = []
    for number, body in enumerate(bodies, 1):
        article = parse_article(f"# Story {number}\n\n{body}\n".encode(), "story")
        whole = article_text(article)
        if finding := find(question, whole.text):
            source = Source(
                file=Path(f"{number}.txt"),
                headline=article.headline,
                outlet="The Courier",
                published=datetime(2020, 1, 10 - number, tzinfo=UTC),
                authors=(),
                address=None,
                copies=(),
            )
            candidates.append(Candidate(source, whole, finding, find_quotations(whole.text)))
    return verdict(question, candidates, looked)
