"""The command that prints an article with its quotations: set in a terminal, plain in a pipe."""

import sys
from collections.abc import Iterator

from viewer.articles.types import Article, BlockKind
from viewer.cli.options import Asked
from viewer.paths import places
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session

COLUMN = 72
"""Characters a line in a terminal, where it is that wide."""


def run(asked: Asked) -> int:
    """Print one article."""
    session = Session(places(asked.profile))
    article = session.read(asked.file, whole=True)
    quotations = [found for found in session.quotations(article) if found.kind.is_quotation]
    if sys.stdout.isatty():
        _print_set(article, quotations)
    else:
        sys.stdout.writelines(line + "\n" for line in plain_lines(article, quotations))
    return 0


def plain_lines(article: Article, quotations: list[Quotation]) -> Iterator[str]:
    """The article as lines without control characters of a terminal."""
    yield article.headline
    yield from (line for line in (source_line(article), article.address) if line)
    yield ""
    yield article.plain
    if quotations:
        yield from ("", "Quotations")
        yield from (f"“{quotation.text}” — {attribution(quotation)}" for quotation in quotations)
    if article.problems:
        yield from ("", "What could not be read")
        yield from (problem.sentence for problem in article.problems)


def source_line(article: Article) -> str:
    """Source, date and authors, as far as they are known."""
    when = article.published
    date = f"{when.day} {when:%B %Y, %H:%M %Z}" if when else article.published_as_written
    return " · ".join(part for part in (article.source, date, ", ".join(article.authors)) if part)


def attribution(quotation: Quotation) -> str:
    """Who said it, by which word, as the article names them."""
    if quotation.speaker is None:
        return "nobody is named" if quotation.mention is None else quotation.mention.words
    mention = quotation.mention
    named = f", as “{mention.words}”" if mention and mention.words != quotation.speaker else ""
    cue = f" ({quotation.cue.words}{named})" if quotation.cue else ""
    return quotation.speaker + cue


def _print_set(article: Article, quotations: list[Quotation]) -> None:
    from rich.console import Console
    from rich.padding import Padding
    from rich.rule import Rule
    from rich.text import Text

    console = Console(highlight=False)
    width = min(COLUMN, console.width)

    def say(text: Text, space: int = 1) -> None:
        console.print(Padding(text, (0, 0, space, 0)), width=width)

    body = article_text(article).body
    say(Text(article.headline, "bold"), 0)
    for line in (source_line(article), article.address):
        if line:
            say(Text(line, "dim"), 0)
    console.print(Rule(style="dim"), width=width)
    for block in article.blocks:
        style = "bold" if block.kind is BlockKind.HEADING else ""
        start = body + block.plain_start
        text = Text(article.plain[block.plain_start : block.plain_end], style)
        for quotation in quotations:
            text.stylize(
                "italic",
                max(0, quotation.start - start),
                max(0, quotation.end - start),
            )
        say(text)
    if quotations:
        console.print(Rule("Quotations", align="left", style="dim"), width=width)
    for quotation in quotations:
        say(Text(f"“{quotation.text}”"), 0)
        say(Text(f"— {attribution(quotation)}", "bold" if quotation.speaker else "dim"))
    for problem in article.problems:
        say(Text(problem.sentence, "yellow"), 0)
