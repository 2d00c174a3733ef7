"""The bytes of an article file as an Article: decode, head, body, dateline."""

from viewer.articles.dateline import find_dateline
from viewer.articles.decode import Decoded, decode
from viewer.articles.header import Header, read_header
from viewer.articles.text import read_body
from viewer.articles.types import Article, Problem
from viewer.wording import words


def parse_article(data: bytes, name: str, complete: bool = True) -> Article:
    """The article in `data`, the bytes of a file called `name`.

    Where `data` is only the beginning of a file it is not `complete`: a line cut at the end is
    left out, or the word where there is but one line. Raises ViewerError for what is empty or no
    text; everything else that is wrong becomes a Problem of the article.
    """
    decoded = _decoded(data, name, complete)
    text = decoded.text
    header = read_header(text, name)
    body = read_body(text, header.body)
    problems = decoded.problems + header.problems
    if not body.plain:
        problems += (Problem("no-text", words("There is no text below the head.")),)
    if not complete:
        sentence = words("Only the beginning of this very large file was read.")
        problems += (Problem("incomplete", sentence),)
    return Article(
        text=text,
        headline=header.headline,
        published=header.published,
        published_as_written=header.published_as_written,
        authors=header.authors,
        source=header.source,
        address=header.address,
        dateline=find_dateline(body.blocks, body.plain),
        blocks=body.blocks,
        plain=body.plain,
        offsets=body.offsets,
        problems=problems,
        encoding=decoded.encoding,
        complete=complete,
    )


def parse_header(data: bytes, name: str, complete: bool = True) -> Header:
    """Only the head of the article in `data`, as parse_article reads it; raises the same."""
    decoded = _decoded(data, name, complete)
    header = read_header(decoded.text, name)
    return header._replace(problems=decoded.problems + header.problems)


def _decoded(data: bytes, name: str, complete: bool) -> Decoded:
    """The text of `data`, which ends with a whole line, or a whole word, where it was cut."""
    decoded = decode(data, name, complete)
    if complete:
        return decoded
    text = decoded.text
    end = text.rfind("\n", len(text) // 2) + 1 or text.rfind(" ", len(text) // 2) + 1
    return decoded._replace(text=text[:end] if end else text)
