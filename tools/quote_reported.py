"""Reported speech without marks as further lessons in who speaks.

Where few articles are annotated, what they report without marks teaches the same thing as what
they quote: a span of content, and among the heads round it the one who speaks. Each such span is
read as if marks stood round it. It says nothing of what is no quotation, so the two answers that
name nobody are left out.
"""

from collections import Counter
from collections.abc import Iterator

from tools.quote_gold import Annotated, Record, right_options
from tools.softmax import Group
from viewer.quotes.marks import Stretch, find_stretches
from viewer.quotes.mentions import read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.options import Surroundings, options_of
from viewer.quotes.tokens import frame_of
from viewer.quotes.weights import names_of


def reported_groups(article: Annotated, number: int, model: Model) -> Iterator[Group]:
    """The choices of the speaker of each reported span; `number` is the article's."""
    text = article.text
    marked = {start: stretches for start, _, stretches in find_stretches(text)}
    names: set[str] = set()
    for record in article.gold:
        if record["kind"] != "indirect" or not record.get("speaker") or "\n" in record["text"]:
            continue
        at = _place(article, record)
        if at is None:
            continue
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        stretch = Stretch(at, at, at + len(record["text"]), at + len(record["text"]), "„")
        others = marked.get(start, [])
        stretches = [s for s in others if s.close <= stretch.open or s.open >= stretch.close]
        stretches = sorted([*stretches, stretch], key=lambda s: s.open)
        end = len(text) if end < 0 else end
        paragraph = read_paragraph(frame_of(text, start, end, stretches, model.reading, names))
        options = options_of(
            text,
            paragraph,
            stretches.index(stretch),
            Surroundings(None, None, Counter()),
            model.reading,
            model.weights.weigh,
        )
        right = right_options(article, options, record)
        if right:
            keys = [names_of(option.seen) for option in options[:-2]]
            yield Group(keys, right, number)


def _place(article: Annotated, record: Record) -> int | None:
    """Where a record of the file stands in the text."""
    words = record["text"]
    at = article.text.find(words)
    while at >= 0 and article.source.to_file(at, at + len(words))[0] != record["start"]:
        at = article.text.find(words, at + 1)
    return at if at >= 0 else None
