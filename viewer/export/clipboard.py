"""Copied quotations, in the three forms a program may paste."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.articles.types import Article
from viewer.escaping import as_html, as_markdown, as_markdown_address
from viewer.export.citations import Citation, DateText, attribution, cite, plain
from viewer.quotes.types import Quotation


@dataclass(frozen=True, slots=True)
class Forms:
    """The same quotations as text/plain, text/html and text/markdown."""

    plain: str
    html: str
    markdown: str


def clipboard_forms(
    article: Article, quotations: Iterable[Quotation], date_text: DateText | None = None
) -> Forms:
    """Quotations of one article with their attribution, in the order of the article.

    Each is a paragraph that names its source in full, so that it can be cut from the others and
    still says where it comes from. `date_text` writes the date of the article; without it dates
    are in English, as "4 November 2019".
    """
    in_order = sorted(quotations, key=lambda quotation: (quotation.start, quotation.end))
    return forms_of([cite(article, quotation, date_text) for quotation in in_order])


def forms_of(citations: Sequence[Citation]) -> Forms:
    """Quotations of any articles with their attribution, in the order given."""
    return Forms(
        plain="\n\n".join(map(plain, citations)),
        html="\n".join(map(html, citations)),
        markdown="\n\n".join(map(markdown, citations)),
    )


def html(citation: Citation) -> str:
    """The citation as a block quotation; the headline links to the address."""
    headline = date = None
    if citation.headline:
        headline = f"“<cite>{_link(citation, as_html(citation.headline))}</cite>”"
    if citation.date and citation.day:
        date = f'<time datetime="{citation.day}">{as_html(citation.date)}</time>'
    parts = attribution(citation, headline=headline, written=as_html, date=date)
    if citation.address and not citation.headline:
        parts.append(_link(citation, as_html(citation.address)))
    source = f' cite="{as_html(citation.address)}"' if citation.address else ""
    tail = f" — {', '.join(parts)}" if parts else ""
    return f"<blockquote{source}><p>{as_html(citation.words)}{tail}</p></blockquote>"


def markdown(citation: Citation) -> str:
    """The citation as a block quotation in Markdown; the headline links to the address."""
    headline = None
    address = as_markdown_address(citation.address) if citation.address else None
    if citation.headline:
        headline = as_markdown(citation.headline)
        headline = f"“[{headline}]({address})”" if address else f"“{headline}”"
    parts = attribution(citation, headline=headline, written=as_markdown)
    if address and citation.address and not headline:
        parts.append(f"[{as_markdown(citation.address)}]({address})")
    tail = f" — {', '.join(parts)}" if parts else ""
    return f"> {as_markdown(citation.words)}{tail}"


def _link(citation: Citation, inner: str) -> str:
    if citation.address is None:
        return inner
    return f'<a href="{as_html(citation.address)}">{inner}</a>'
