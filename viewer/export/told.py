"""Quotations in words for a list that leaves the program: of one article, in its order."""

from collections.abc import Iterable
from typing import NamedTuple

from viewer.articles.types import Article
from viewer.escaping import one_line
from viewer.export.citations import inside_marks, joined
from viewer.quotes.told import Told, paragraphs
from viewer.quotes.types import Kind, Quotation

UNSURE = 0.7
"""Below this confidence a list says that the speaker is uncertain (docs/quotations.md)."""


class Phrases(NamedTuple):
    """The words of the list; the window gives them in the person's language."""

    nobody: str = "Nobody is named"
    uncertain: str = "{} – speaker uncertain"
    named: str = "named as “{}”"
    paragraph: str = "paragraph {}"
    headline: str = "headline"


def tell(
    article: Article,
    quotations: Iterable[Quotation],
    phrases: Phrases = Phrases(),  # noqa: B008 (frozen)
) -> tuple[Told, ...]:
    """What a list says of each of these quotations; titles and terms are left out."""
    said = sorted(
        (quotation for quotation in quotations if quotation.kind.is_quotation),
        key=lambda quotation: (quotation.start, quotation.end),
    )
    places = paragraphs(article, said)
    return tuple(_told(each, at, phrases) for each, at in zip(said, places, strict=True))


def _told(quotation: Quotation, paragraph: int, phrases: Phrases) -> Told:
    words = joined(quotation.text)
    if quotation.kind is not Kind.INDIRECT:
        words = f"“{inside_marks(words)}”"
    mention = one_line(quotation.mention.words) if quotation.mention else ""
    speaker = one_line(quotation.speaker or "")
    cue = [one_line(quotation.cue.words)] if quotation.cue else []
    if mention and speaker and mention != speaker:
        cue.append(phrases.named.format(mention))
    named = speaker or mention or phrases.nobody
    if (speaker or mention) and quotation.confidence < UNSURE:
        named = phrases.uncertain.format(named)
    place = phrases.paragraph.format(paragraph) if paragraph else phrases.headline
    return Told(words, named, " · ".join(cue), place, paragraph)
