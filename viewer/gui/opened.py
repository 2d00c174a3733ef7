"""An article on its way to the window: read, and its page made, on whatever thread."""

from pathlib import Path
from typing import NamedTuple

from viewer.articles.types import Article
from viewer.gui.masthead import masthead
from viewer.render.page import page
from viewer.render.theme import Theme
from viewer.session import Session


class OpenArticle(NamedTuple):
    """An article that was read and is ready to be shown."""

    path: Path
    article: Article
    html: str


def prepare(
    session: Session, path: Path, theme: Theme, zoom: float, *, whole: bool = False
) -> OpenArticle:
    """Read a file and set its page. Blocks on the disk; raises ViewerError with a reason."""
    article = session.read(path, whole=whole)
    return OpenArticle(path, article, page(article, masthead(article), theme, zoom))
