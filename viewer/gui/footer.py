"""What stands under an article: where it is from, where its file is, what could not be read."""

from pathlib import Path

from viewer.articles.types import Article
from viewer.render.page import FooterLine
from viewer.wording import words

SHOW_FILE = "action:show-file"
"""The address of the way to the file; no article can hold it, links are cleaned."""


def footer(article: Article, path: Path) -> tuple[FooterLine, ...]:
    """The lines under an article; may be made on any thread."""
    lines = []
    if article.source:
        lines.append(FooterLine(words("Source:"), article.source))
    if article.address:
        lines.append(FooterLine(words("Original:"), article.address, article.address))
    lines.append(FooterLine(words("File:"), str(path), SHOW_FILE))
    lines += [FooterLine(words("Note:"), problem.sentence) for problem in article.problems]
    return tuple(lines)
