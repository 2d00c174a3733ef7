"""An article on its way to the window: read, and its page made, on whatever thread."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.articles.types import Article
from viewer.gui.footer import footer
from viewer.gui.masthead import masthead
from viewer.render.figures import Size, addresses
from viewer.render.page import body_html, page
from viewer.render.theme import Theme
from viewer.render.typography import Typography
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.gui.pictures import Picture


class OpenArticle(NamedTuple):
    """An article that was read and is ready to be shown."""

    path: Path
    article: Article
    html: str
    pictures: "tuple[Picture, ...]" = ()
    """Those that the page shows, by the numbers that it asks for."""


def prepare(
    session: Session, path: Path, theme: Theme, typography: Typography, *, whole: bool = False
) -> OpenArticle:
    """Read a file and set its page. Blocks on the disk; raises ViewerError with a reason."""
    article = session.read(path, whole=whole)
    pictures: tuple[Picture, ...] = ()
    # Few articles have one, and only then is the body made twice.
    if session.settings.switch("pictures") and ("![" in article.text or "<img" in article.text):
        from viewer.gui.pictures import load_pictures

        pictures = load_pictures(addresses(body_html(article)), path.parent, session.roots)
    return set_page(OpenArticle(path, article, "", pictures), theme, typography)


def set_page(opened: OpenArticle, theme: Theme, typography: Typography) -> OpenArticle:
    """An article with its page in these colours and letters."""
    shown: dict[str, Size] = {}
    if opened.pictures:
        from viewer.gui.pictures import sizes

        shown = sizes(opened.pictures, typography)
    article = opened.article
    below = footer(article, opened.path)
    html = page(article, masthead(article), theme, typography, below, shown)
    return opened._replace(html=html)
