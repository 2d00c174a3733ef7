"""An article with its quotations as a file of its own: as Markdown, and how a file is written."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from viewer.articles.types import Article, Block, BlockKind
from viewer.errors import ViewerError
from viewer.escaping import as_markdown, as_markdown_address, href, one_line
from viewer.quotes.told import Told
from viewer.settings import write_whole
from viewer.wording import words


def markdown(article: Article, told: Iterable[Told], masthead: Iterable[str]) -> Iterator[str]:
    """The article in Markdown: headline, where it is from, the body as its file has it, a list.

    `masthead` is source, date and byline in words.
    """
    yield f"# {as_markdown(one_line(article.headline))}\n"
    about = " · ".join(as_markdown(one_line(part)) for part in masthead if part)
    if about:
        yield f"\n{about}\n"
    address = href(article.address)
    if address:
        yield f"\n<{as_markdown_address(address)}>\n"
    for block in article.blocks:
        yield f"\n{_one_level_down(block)}\n"
    listed = list(told)
    if listed:
        yield f"\n## {as_markdown(words('Quotations'))}\n"
    for number, each in enumerate(listed, 1):
        indent = " " * (len(str(number)) + 2)
        speaker, evidence = as_markdown(each.speaker), as_markdown(each.evidence)
        yield f"\n{number}. {as_markdown(each.words)}\\\n{indent}**{speaker}** · {evidence}\n"


def _one_level_down(block: Block) -> str:
    """A block as it is written; the headline is the only heading of the first level."""
    if block.kind is BlockKind.HEADING and block.markdown.startswith("#"):
        hashes = len(block.markdown) - len(block.markdown.lstrip("#"))
        return block.markdown if hashes >= 6 else f"#{block.markdown}"
    return block.markdown


def save(path: Path, content: str | bytes) -> None:
    """Write an exported file, whole or not at all.

    Raises ViewerError with the reason; an older file of that name is then still there, as it is
    where the work is interrupted.
    """
    if not os.path.isdir(path.parent):  # noqa: PTH112 (Path.is_dir raises for some names)
        raise ViewerError(
            "{path} could not be written: there is no folder {parent}.",
            path=path,
            parent=path.parent,
        )
    try:
        write_whole(path, content)
    except BaseException as error:
        with contextlib.suppress(OSError, ValueError):
            path.with_name(path.name + ".new").unlink(missing_ok=True)
        if not isinstance(error, OSError | ValueError):
            raise
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ViewerError(
            "{path} could not be written: {reason}.", path=path, reason=reason
        ) from error
