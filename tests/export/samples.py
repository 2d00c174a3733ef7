"""Articles and quotations made by hand, so that these tests depend on no parser or engine."""

from datetime import UTC, datetime
from pathlib import Path

from viewer.articles.types import Article, OffsetMap
from viewer.quotes.article import article_text
from viewer.quotes.types import Kind, Quotation, Resolution, Span

ADDRESS = "https://www.reuters.com/article/us-russia-turkey-defense-idUSKBN1XE0U1"


def article(
    plain: str = "",
    *,
    text: str = "",
    offsets: OffsetMap | None = None,
    headline: str = "A headline",
    published: datetime | None = None,
    source: str | None = None,
    address: str | None = None,
) -> Article:
    """An article with these parts and no others."""
    return Article(
        text=text or plain,
        headline=headline,
        published=published,
        published_as_written=None,
        authors=(),
        source=source,
        address=address,
        dateline=None,
        blocks=(),
        plain=plain,
        offsets=offsets or OffsetMap(),
        problems=(),
        encoding="utf-8",
    )


def example(file: Path) -> Article:
    """The reference article."""
    text = file.read_text(encoding="utf-8")
    body = text.index("ANKARA (Reuters)")
    return article(
        text[body:].rstrip("\n"),
        text=text,
        offsets=OffsetMap((0,), (body,)),
        headline="Turkey says delivery of second Russian S-400 batch may be delayed",
        published=datetime(2019, 11, 4, 11, 1, 52, tzinfo=UTC),
        source="Reuters",
        address=ADDRESS,
    )


def quotation(
    of: Article,
    first: str,
    last: str = "",
    *,
    mention: str | None = None,
    name: str | None = None,
    cue: str | None = None,
    kind: Kind = Kind.DIRECT,
) -> Quotation:
    """The words of the article from `first` to `last`; mention and cue stand after them."""
    text = article_text(of)
    start = text.text.index(first, text.body)
    end = text.text.index(last, start) + len(last) if last else start + len(first)

    def after(words: str | None) -> Span | None:
        if words is None:
            return None
        at = text.text.index(words, end)
        return Span(at, at + len(words), words)

    return Quotation(
        start=start,
        end=end,
        text=text.text[start:end],
        kind=kind,
        mention=after(mention),
        resolution=Resolution(name, ()) if name else None,
        cue=after(cue),
        confidence=0.9,
    )


def words(text: str, name: str | None = None, kind: Kind = Kind.DIRECT) -> Quotation:
    """A quotation of these words, whoever they stand in."""
    resolution = Resolution(name, ()) if name else None
    return Quotation(0, len(text), text, kind, None, resolution, None, 0.5)
