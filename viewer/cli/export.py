"""The command that writes an article with its quotations into a file of its own."""

import io
import sys
from pathlib import Path

from viewer.articles.types import Article
from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.export.article import markdown, save
from viewer.export.citations import long_date
from viewer.export.told import tell
from viewer.paths import places
from viewer.quotes.told import Told
from viewer.render.page import Masthead
from viewer.session import Session

FORMS = {".html": "html", ".htm": "html", ".pdf": "pdf", ".md": "markdown", ".markdown": "markdown"}
"""What the end of a file's name says of its form."""


def run(asked: Asked) -> int:
    """Export one article."""
    form = asked.format or FORMS.get(asked.out.suffix.lower() if asked.out else "", "html")
    session = Session(places(asked.profile))
    article = session.read(asked.file, whole=True)
    if asked.out and _is_same(asked.out, asked.file):
        raise ViewerError(f"{asked.out} is the article itself, which is never changed.")
    told = tell(article, session.quotations(article))
    if form == "pdf":
        _pdf(asked.out, article, told)
        return 0
    text = _text(form, article, told)
    if asked.out:
        save(asked.out, text)
    else:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")
        sys.stdout.write(text)
    return 0


def _is_same(out: Path, file: Path) -> bool:
    try:
        return out.samefile(file)
    except OSError:
        return False  # there is nothing of that name yet


def _text(form: str, article: Article, told: tuple[Told, ...]) -> str:
    head = masthead(article)
    if form == "markdown":
        return "".join(markdown(article, told, head.parts))
    from viewer.quotes.language import language_of
    from viewer.render.web_page import web_page

    return web_page(article, head, told, language=language_of(article.plain))


def _pdf(out: Path | None, article: Article, told: tuple[Told, ...]) -> None:
    """PDF is drawn by Qt, which needs no display for it."""
    if out is None:
        raise ViewerError("A PDF needs a file: name one with --out.")
    from viewer.cli.display import broken_qt_sentence

    try:
        from viewer.gui.press import print_pdf
    except ImportError as error:
        raise ViewerError(broken_qt_sentence(error)) from error
    print_pdf(out, article, masthead(article), told)


def masthead(article: Article) -> Masthead:
    """Source, date and authors in English, the date in the zone that it was written in."""
    when, date = article.published, article.published_as_written
    if when is not None:
        date = f"{long_date(when)}, {when:%H:%M %Z}"
    byline = f"By {', '.join(article.authors)}" if article.authors else None
    return Masthead(article.source, date, byline)
