"""Quotations in words for a list that leaves the program: of one article, in its order."""

from collections.abc import Iterable

from viewer.articles.types import Article
from viewer.escaping import one_line
from viewer.export.citations import inside_marks, joined
from viewer.quotes.told import Told, paragraphs
from viewer.quotes.types import Kind, Quotation
from viewer.wording import number
from viewer.wording import words as say

UNSURE = 0.7
"""Below this confidence a list says that the speaker is uncertain (docs/quotations.md)."""


def tell(article: Article, quotations: Iterable[Quotation]) -> tuple[Told, ...]:
    """What a list says of each of these quotations; titles and terms are left out."""
    said = sorted(
        (quotation for quotation in quotations if quotation.kind.is_quotation),
        key=lambda quotation: (quotation.start, quotation.end),
    )
    places = paragraphs(article, said)
    return tuple(_told(each, at) for each, at in zip(said, places, strict=True))


def _told(quotation: Quotation, paragraph: int) -> Told:
    words = joined(quotation.text)
    if quotation.kind is not Kind.INDIRECT:
        words = f"“{inside_marks(words)}”"
    mention = one_line(quotation.mention.words) if quotation.mention else ""
    speaker = one_line(quotation.speaker or "")
    cue = [one_line(quotation.cue.words)] if quotation.cue else []
    if mention and speaker and mention != speaker:
        cue.append(say("named as “{words}”").format(words=mention))
    named = speaker or mention or say("Nobody is named")
    if (speaker or mention) and quotation.confidence < UNSURE:
        named = say("{name} – speaker uncertain").format(name=named)
    place = say("headline")
    if paragraph:
        place = say("paragraph {number}").format(number=number(paragraph))
    return Told(words, named, " · ".join(cue), place, paragraph)
