"""What is told of a quotation where it stands in a list: its words, who said it, and where."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from viewer.articles.types import Article
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation


class Told(NamedTuple):
    """A quotation in words for a person, each part on one line."""

    words: str
    """With their marks; without where the article reports without them."""
    speaker: str
    cue: str
    """What attributes it, and how the text names the speaker; may be empty."""
    place: str
    """As "paragraph 5"."""
    paragraph: int
    """Counts from 1; 0 is the headline."""

    @property
    def evidence(self) -> str:
        """The cue and the place, in one line."""
        return " · ".join(part for part in (self.cue, self.place) if part)


def paragraphs(article: Article, quotations: Iterable[Quotation]) -> list[int]:
    """In which paragraph each quotation begins, from 1; 0 is the headline."""
    body = article_text(article).body
    starts = [body + block.plain_start for block in article.blocks]
    return [bisect_right(starts, quotation.start) for quotation in quotations]
