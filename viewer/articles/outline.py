"""What an index keeps of an article: the head and the plain text, without blocks and offsets.

Most bodies hold nothing but paragraphs. Their plain text is their lines, and takes a fraction of
the time of a whole reading; it is the same, which tests hold it to.
"""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from viewer.articles.blocks import BLOCK_STARTS
from viewer.articles.decode import decode
from viewer.articles.header import Header, read_header
from viewer.articles.markup import has_markup
from viewer.articles.parse import parse_article
from viewer.articles.text import read_body
from viewer.articles.types import Article


class Outline(NamedTuple):
    """An article without what only its reader needs; the fields are those of `Article`."""

    headline: str
    published: datetime | None
    authors: tuple[str, ...]
    source: str | None
    address: str | None
    plain: str

    @property
    def digest(self) -> bytes:
        """SHA-256 of the plain text, as in `Article.digest`."""
        return sha256(self.plain.encode()).digest()


def parse_outline(data: bytes, name: str, complete: bool = True) -> Outline:
    """The outline of the article in `data`: what parse_article gives, and it raises the same."""
    if not complete:  # few files are so large
        article = parse_article(data, name, complete)
        head: Article | Header = article
        plain = article.plain
    else:
        text = decode(data, name).text
        head = header = read_header(text, name)
        lines = _plain_lines(text[start:end] for start, end in header.body)
        plain = read_body(text, header.body).plain if lines is None else lines
    return Outline(head.headline, head.published, head.authors, head.source, head.address, plain)


def _plain_lines(stretches: Iterable[str]) -> str | None:
    """The plain text of a body of paragraphs without markup; None for any other."""
    lines: list[str] = []
    for stretch in stretches:
        if "|" in stretch or has_markup(stretch):
            return None
        for line in stretch.split("\n"):
            if words := line.strip():
                if words[0] in BLOCK_STARTS:
                    return None
                lines.append(words)
    return "\n".join(lines)
