"""The provenance card of a quotation: all that is needed to go back to it and to judge it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from viewer.articles.types import Article
from viewer.escaping import href, one_line
from viewer.export.citations import Citation, DateText, cite
from viewer.export.links import links_of
from viewer.export.sentences import Surroundings, surroundings
from viewer.quotes.article import ArticleText, article_text
from viewer.quotes.types import Quotation, Span


@dataclass(frozen=True, slots=True)
class Card:
    """A quotation with its evidence; offsets are those of `records.record`, in the file."""

    citation: Citation
    words: str
    """As the article has them, marks excluded."""
    kind: str
    speaker: str | None
    chain: tuple[Span, ...]
    """How the text names the speaker: the mention beside the words, then what it stands for, up to
    the name. Empty where nobody is named."""
    reason: str
    """Why this speaker, in words."""
    cue: Span | None
    confidence: float
    reader: str | None
    """What the reader said of the speaker: "confirmed" or "changed"; None where nothing."""
    program: str | None
    """Whom the program had named, where the reader changed it."""
    around: Surroundings
    authors: tuple[str, ...]
    published: str | None
    """ISO 8601, with its zone."""
    key: str
    """What the notebook knows the article by."""
    file: str
    encoding: str
    start: int
    end: int
    digest: str | None
    """SHA-256, in hex, of the decoded file in UTF-8: what the offsets count in. Of a file in UTF-8
    without a byte-order mark whose lines end with LF, that of the file itself. None where only
    the beginning of the file was read."""
    link: str
    """`pullquote:`, which opens the words in this program."""
    web_link: str | None
    """The address with a text fragment, which a browser shows the words by."""


def card_of(
    article: Article, quotation: Quotation, file: str, date_text: DateText | None = None
) -> Card:
    """The card of one quotation; `file` is named in it as it is given here."""
    text = article_text(article)
    start, end = text.to_file(quotation.start, quotation.end)
    link, web_link = links_of(article, quotation.start, quotation.end)
    reader, program = _by_reader(quotation)
    return Card(
        citation=cite(article, quotation, date_text),
        words=quotation.text,
        kind=quotation.kind.value,
        speaker=quotation.speaker,
        chain=_chain(text, quotation),
        reason=quotation.reason,
        cue=_in_file(text, quotation.cue) if quotation.cue else None,
        confidence=round(quotation.confidence, 4),
        reader=reader,
        program=program,
        around=surroundings(text.text, quotation.start, quotation.end, text.body),
        authors=tuple(filter(None, map(one_line, article.authors))),
        published=article.published.isoformat() if article.published else None,
        key=article.key,
        file=one_line(file),
        encoding=article.encoding,
        start=start,
        end=end,
        digest=_digest(article.text) if article.complete else None,
        link=link,
        web_link=web_link if href(article.address) else None,
    )


def cards_of(
    article: Article,
    quotations: Iterable[Quotation],
    file: str,
    date_text: DateText | None = None,
) -> list[Card]:
    """The cards of quotations of one article, in the order of the article."""
    in_order = sorted(quotations, key=lambda quotation: (quotation.start, quotation.end))
    return [card_of(article, quotation, file, date_text) for quotation in in_order]


def _by_reader(quotation: Quotation) -> tuple[str | None, str | None]:
    own = quotation.original
    if own is None:
        return None, None
    if own.speaker == quotation.speaker:
        return "confirmed", None
    return "changed", own.speaker or (own.mention.words if own.mention else None)


def _chain(text: ArticleText, quotation: Quotation) -> tuple[Span, ...]:
    mentions = [quotation.mention] if quotation.mention else []
    if quotation.resolution:
        mentions += quotation.resolution.chain
    return tuple(_in_file(text, mention) for mention in mentions)


def _in_file(text: ArticleText, span: Span) -> Span:
    return Span(*text.to_file(span.start, span.end), span.words)


@lru_cache(maxsize=1)  # many cards are made of one article
def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
