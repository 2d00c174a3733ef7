"""Quotations of many files as pages for people: text and Markdown."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.escaping import as_markdown, as_markdown_address, href, one_line
from viewer.export import clipboard
from viewer.export.citations import cite, long_date, plain
from viewer.export.records import Found


def text(found: Iterable[Found]) -> Iterator[str]:
    """A paragraph a quotation, under the file it stands in; files without any are left out."""
    between = ""
    for one in found:
        if one.quotations:
            yield f"{between}{one_line(one.file)}\n"
            between = "\n"
            for quotation in one.quotations:
                yield f"\n{plain(cite(one.article, quotation))}\n"


def markdown(found: Iterable[Found]) -> Iterator[str]:
    """A section an article, a block quotation a quotation; files without any are left out."""
    between = ""
    for one in found:
        if one.quotations:
            yield f"{between}## {_heading(one)}\n"
            between = "\n"
            about = [one.article.source or ""]
            if one.article.published:
                about.append(long_date(one.article.published))
            line = ", ".join(as_markdown(one_line(part)) for part in about if part)
            if line:
                yield f"\n{line}\n"
            for quotation in one.quotations:
                # The heading has named the source already.
                said = replace(
                    cite(one.article, quotation),
                    headline=None,
                    source=None,
                    date=None,
                    address=None,
                )
                yield f"\n{clipboard.markdown(said)}\n"


def _heading(one: Found) -> str:
    headline = as_markdown(one_line(one.article.headline) or one_line(one.file))
    address = href(one.article.address)
    return f"[{headline}]({as_markdown_address(address)})" if address else headline
