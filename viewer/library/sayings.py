"""The quotations of a speaker themselves: the few articles of a page are read again.

What the reader corrected holds: a quotation that they gave to another is left out, and one that
they gave to this speaker is among them, where the index knows the speaker in its article.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from viewer.articles.file import read_article
from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.library.catalogue import Catalogue
from viewer.library.speaker import key_of_voice
from viewer.library.types import Row
from viewer.library.voices import voices
from viewer.quotes.article import article_text
from viewer.quotes.language import language_of
from viewer.quotes.told import paragraphs
from viewer.quotes.types import Quotation
from viewer.verify.surroundings import rest_of_sentence


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that a speaker says, and where."""

    row: Row
    """The article."""
    quotation: Quotation
    """With offsets in `article_text` of the article."""
    paragraph: int
    """Counts from 1; 0 is the headline."""
    before: str
    """What stands before and after the words in their sentence."""
    after: str


def sayings(
    ids: Sequence[int],
    keys: Collection[str],
    catalogue: Catalogue,
    quotations: Callable[[Article], Sequence[Quotation]],
) -> list[Saying]:
    """What the speakers with these keys say in these articles, in the order of both.

    `quotations` tells who says what in one. An article takes a few milliseconds; one that can't be
    read any more is left out. Raises ViewerError where the disk fails.
    """
    return [saying for row in catalogue.rows(ids) for saying in _in_article(row, keys, quotations)]


def _in_article(
    row: Row, keys: Collection[str], quotations: Callable[[Article], Sequence[Quotation]]
) -> list[Saying]:
    try:
        article = read_article(row.path)
    except ViewerError:
        return []  # the file is gone since it was indexed; the next scan tells
    text = article_text(article).text
    said = [
        quotation
        for quotation, voice in voices(quotations(article), language_of(text))
        if key_of_voice(voice) in keys
    ]
    return [
        Saying(row, quotation, paragraph, *_around(text, quotation))
        for quotation, paragraph in zip(said, paragraphs(article, said), strict=True)
    ]


def _around(text: str, quotation: Quotation) -> tuple[str, str]:
    start, end = quotation.start, quotation.end
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", end)
    return rest_of_sentence(text, start, end, low, len(text) if high < 0 else high)
